// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods_lezer.h"

#include <algorithm>
#include <set>

#include "exchange/bestandsweigering.h"
#include "exchange/getaltekst.h"
#include "exchange/tabelbouwer.h"
#include "exchange/xml_stroom.h"

namespace maatlat {

namespace {

const std::string kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const std::string kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const std::string kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
const std::string kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

/// Beyond the last row or column of any spreadsheet program; counting stops here.
constexpr int kVerste = 1 << 21;

/// The text of a paragraph, from its start to its end. Spaces and tabs are elements in ODF.
void voegAlineaToe(XmlStroom& xml, std::string& tekst) {
    if (!tekst.empty()) tekst += '\n';
    for (int diepte = 1; diepte > 0 && xml.volgende();) {
        if (xml.begint("annotation") || xml.begint("note") || xml.begint("ruby-text")) {
            xml.slaOver();
            continue;
        }
        if (xml.begint("s"))
            tekst.append(static_cast<std::size_t>(xml.aantal("c", kText, 100)), ' ');
        if (xml.begint("tab") || xml.begint("line-break")) tekst += ' ';
        if (xml.isTekst()) tekst += xml.tekst();
        diepte += xml.begint() ? 1 : xml.eindigt() ? -1 : 0;
    }
}

/// The text of a cell, from its start to its end: what its value is, else what is written in it.
std::string leesCel(XmlStroom& xml) {
    const std::string soort = xml.attribuut("value-type", kOffice);
    std::string waarde;
    if (soort == "float" || soort == "percentage" || soort == "currency")
        waarde = getaltekst(xml.attribuut("value", kOffice));
    else if (soort == "boolean")
        waarde = waarheidstekst(xml.attribuut("boolean-value", kOffice));
    else if (soort == "date")
        waarde = xml.attribuut("date-value", kOffice);
    else if (soort == "string")
        waarde = xml.attribuut("string-value", kOffice);

    std::string tekst;
    while (xml.volgende() && !xml.eindigt()) {
        if (xml.begint("p") || xml.begint("h"))
            voegAlineaToe(xml, tekst);
        else if (xml.begint())
            xml.slaOver();  // comments, drawings, a table in the cell
    }
    return waarde.empty() ? tekst : waarde;
}

/// One cell and how many columns it fills.
struct Cel {
    std::string tekst;
    int kolommen = 1;
};

/// A row, from its start to its end. Covered cells (behind a merged one) take their place too.
std::vector<Cel> leesRij(XmlStroom& xml) {
    std::vector<Cel> rij;
    while (xml.volgende() && !xml.eindigt("table-row")) {
        if (xml.begint("table-cell") || xml.begint("covered-table-cell")) {
            const int kolommen = xml.aantal("number-columns-repeated", kTable, kVerste);
            Cel cel{leesCel(xml), kolommen};
            if (!rij.empty() && rij.back().tekst.empty() && cel.tekst.empty())
                rij.back().kolommen = std::min(rij.back().kolommen + kolommen, kVerste);
            else
                rij.push_back(std::move(cel));
        } else if (xml.begint()) {
            xml.slaOver();
        }
    }
    return rij;
}

void zetRij(const std::vector<Cel>& rij, int regel, Tabelbouwer& bouwer) {
    int kolom = 1;
    for (const Cel& cel : rij) {
        for (int i = 0; !cel.tekst.empty() && i < cel.kolommen; ++i)
            bouwer.zet(regel, kolom + i, cel.tekst);
        kolom = std::min(kolom + cel.kolommen, kVerste);
    }
}

/// A sheet, from its start to its end. Rows may stand in groups and in a part for headings.
void leesBlad(XmlStroom& xml, Tabelbouwer& bouwer) {
    int regel = 1;
    while (xml.volgende() && !xml.eindigt("table")) {
        if (xml.begint("table-row")) {
            const int herhaald = xml.aantal("number-rows-repeated", kTable, kVerste);
            const std::vector<Cel> rij = leesRij(xml);
            const bool vol =
                std::ranges::any_of(rij, [](const Cel& c) { return !c.tekst.empty(); });
            for (int i = 0; vol && i < herhaald; ++i)
                zetRij(rij, std::min(regel + i, kVerste), bouwer);
            regel = std::min(regel + herhaald, kVerste);
        } else if (xml.begint() && !xml.begint("table-row-group") && !xml.begint("table-rows") &&
                   !xml.begint("table-header-rows")) {
            xml.slaOver();
        }
    }
}

}  // namespace

Tabel leesOds(ZipInhoud& zip) {
    if (zip.bevat("META-INF/manifest.xml") &&
        zip.lees("META-INF/manifest.xml").find("encryption-data") != std::string::npos)
        weiger(zip.bestand(), 0,
               "Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");

    const std::string inhoud = zip.lees("content.xml");
    std::set<std::string> verborgen;  // styles of hidden sheets
    std::string stijl;
    bool rekenblad = false;
    for (XmlStroom xml(inhoud); xml.volgende();) {
        if (xml.begint("style")) stijl = xml.attribuut("name", kStyle);
        if (xml.begint("table-properties") && xml.attribuut("display", kTable) == "false")
            verborgen.insert(stijl);
        if (xml.begint("spreadsheet")) rekenblad = true;
        if (xml.begint("tracked-changes")) xml.slaOver();  // holds cells that are gone
        if (!rekenblad || !xml.begint("table")) continue;
        if (verborgen.contains(xml.attribuut("style-name", kTable))) {
            xml.slaOver();
            continue;
        }
        const std::string naam = xml.attribuut("name", kTable);
        Tabelbouwer bouwer(zip.bestand());
        leesBlad(xml, bouwer);
        if (!bouwer.leeg()) return std::move(bouwer).klaar(Tabelsoort::ods, naam);
    }
    if (!rekenblad)
        weiger(zip.bestand(), 0, "Dit bestand is geen rekenblad. Gebruik XLSX, ODS of CSV.");
    return Tabelbouwer(zip.bestand()).klaar(Tabelsoort::ods, {});
}

}  // namespace maatlat
