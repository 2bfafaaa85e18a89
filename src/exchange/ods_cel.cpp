// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods_cel.h"

#include <string_view>

#include "exchange/getaltekst.h"
#include "exchange/ods_blad.h"
#include "exchange/tabelbouwer.h"

namespace maatlat {

namespace {

const std::string kCalcext = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
constexpr std::string_view kDraw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

/// Adds running text: white space counts once, and not at the start of a paragraph (ODF 1.3,
/// 6.1.2). `naWit`: whether the text so far ends in such white space.
void voegTekstToe(const std::string& stuk, bool& naWit, std::string& tekst) {
    for (const char c : stuk) {
        const bool wit = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!wit || !naWit) tekst += wit ? ' ' : c;
        naWit = wit;
    }
}

/// The text of a paragraph, from its start to its end. Spaces and tabs are elements in ODF.
void voegAlineaToe(XmlStroom& xml, std::string& tekst) {
    if (!tekst.empty()) tekst += '\n';
    bool naWit = true;
    for (int diepte = 1; diepte > 0 && xml.volgende();) {
        if (xml.begint("annotation") || xml.begint("note") || xml.begint("ruby-text") ||
            (xml.begint() && xml.naamruimte() == kDraw && !xml.begint("a"))) {
            xml.slaOver();
            continue;
        }
        diepte += xml.begint() ? 1 : xml.eindigt() ? -1 : 0;
        if (tekst.size() > kMaxCeltekst) continue;  // too long for a cell already
        const bool spaties = xml.begint("s");
        if (spaties) tekst.append(static_cast<std::size_t>(xml.aantal("c", kText, 100)), ' ');
        if (xml.begint("tab") || xml.begint("line-break")) tekst += ' ';
        if (spaties || xml.begint("tab") || xml.begint("line-break")) naWit = false;
        if (xml.isTekst()) voegTekstToe(xml.tekst(), naWit, tekst);
    }
}

/// What a spreadsheet shows for a formula that cannot be worked out.
bool isFouttekst(std::string_view tekst) {
    return tekst.starts_with("#") || tekst.starts_with("Err:") || tekst.starts_with("Fout:");
}

/// The value of a number with the text that shows it. An error is stored as a number by some, and
/// the zeros in front of a number stand in its text only.
void neemGetal(const std::string& waarde, const std::string& tekst, Odscel& cel) {
    if (isFouttekst(tekst)) {
        cel.tekst = tekst;
        cel.soort = Celsoort::fout;
        return;
    }
    const std::string getal = getaltekst(waarde);
    const bool metNullen = tekst.size() > getal.size() &&
                           tekst.find_first_not_of("0123456789") == std::string::npos &&
                           metNullenVoor(getal, tekst.size()) == tekst;
    cel.tekst = metNullen ? tekst : getal;
    cel.soort = getalsoort(waarde);
}

}  // namespace

Odscel leesOdscel(XmlStroom& xml) {
    constexpr int kVerste = 1 << 21;
    Odscel cel;
    cel.bedekt = xml.begint("covered-table-cell");
    cel.herhaald = xml.aantal("number-columns-repeated", kTable, kVerste);
    cel.breed = xml.aantal("number-columns-spanned", kTable, kVerste);
    cel.hoog = xml.aantal("number-rows-spanned", kTable, kVerste);
    const bool formule = !xml.attribuut("formula", kTable).empty();
    const bool fout = xml.attribuut("value-type", kCalcext) == "error";
    const std::string soort = xml.attribuut("value-type", kOffice);
    std::string waarde;
    if (soort == "float" || soort == "percentage" || soort == "currency")
        waarde = xml.attribuut("value", kOffice);
    else if (soort == "boolean")
        waarde = waarheidstekst(xml.attribuut("boolean-value", kOffice));
    else if (soort == "date")
        waarde = xml.attribuut("date-value", kOffice);
    else if (soort == "string")
        waarde = xml.attribuut("string-value", kOffice);
    const bool getal =
        !waarde.empty() && soort != "boolean" && soort != "date" && soort != "string";

    std::string tekst;
    while (xml.volgende() && !xml.eindigt()) {
        if (xml.begint("p") || xml.begint("h"))
            voegAlineaToe(xml, tekst);
        else if (xml.begint())
            xml.slaOver();  // comments, drawings, a table in the cell
    }
    if (getal) {
        neemGetal(waarde, tekst, cel);
        return cel;
    }
    cel.zonderUitkomst = formule && soort.empty() && tekst.empty();
    cel.soort = fout                                 ? Celsoort::fout
                : soort == "date" && !waarde.empty() ? Celsoort::datum
                                                     : Celsoort::gewoon;
    cel.tekst = waarde.empty() ? std::move(tekst) : std::move(waarde);
    return cel;
}

}  // namespace maatlat
