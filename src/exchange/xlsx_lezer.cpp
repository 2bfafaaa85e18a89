// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_lezer.h"

#include <filesystem>
#include <vector>

#include "exchange/bestandsweigering.h"
#include "exchange/getaltekst.h"
#include "exchange/tabelbouwer.h"
#include "exchange/xml_stroom.h"

namespace maatlat {

namespace {

constexpr int kLaatsteRij = 1 << 20;
constexpr int kLaatsteKolom = 1 << 14;

/// A part that another part points at.
struct Relatie {
    std::string id;
    std::string soort;  ///< the last word of its type: "worksheet"
    std::string deel;
};

/// What a part points at; nothing when it has no list of relations. `deel` is empty for the file.
std::vector<Relatie> relatiesVan(ZipInhoud& zip, const std::string& deel) {
    const std::filesystem::path pad(deel);
    const std::filesystem::path map = pad.parent_path();
    const std::string lijst =
        (map / "_rels" / (pad.filename().string() + ".rels")).generic_string();
    std::vector<Relatie> alle;
    if (!zip.bevat(lijst)) return alle;
    const std::string inhoud = zip.lees(lijst);
    for (XmlStroom xml(inhoud); xml.volgende();) {
        if (!xml.begint("Relationship")) continue;
        const std::string soort = xml.attribuut("Type");
        const std::string doel = xml.attribuut("Target");
        const std::filesystem::path vol =
            doel.starts_with('/') ? std::filesystem::path(doel.substr(1)) : map / doel;
        alle.push_back({xml.attribuut("Id"), soort.substr(soort.rfind('/') + 1),
                        vol.lexically_normal().generic_string()});
    }
    return alle;
}

/// The text of a string item (`si`, `is`), from its start to its end: plain, or in runs. Phonetic
/// hints are no part of it.
std::string leesTekst(XmlStroom& xml, std::string_view einde) {
    std::string tekst;
    bool inTekst = false;
    while (xml.volgende() && !xml.eindigt(einde)) {
        if (xml.begint("rPh")) xml.slaOver();
        if (xml.begint("t")) inTekst = true;
        if (xml.eindigt("t")) inTekst = false;
        if (xml.isTekst() && inTekst) tekst += xml.tekst();
    }
    return tekst;
}

std::vector<std::string> leesGedeeldeTeksten(const std::string& inhoud) {
    std::vector<std::string> alle;
    for (XmlStroom xml(inhoud); xml.volgende();)
        if (xml.begint("si")) alle.push_back(leesTekst(xml, "si"));
    return alle;
}

struct Plaats {
    int rij = 0;
    int kolom = 0;
};

/// "AB12" → row 12, column 28. A cell may leave its place out: then it follows the one before.
Plaats plaatsVan(const std::string& verwijzing, Plaats vorige) {
    if (verwijzing.empty()) return {vorige.rij, vorige.kolom + 1};
    Plaats plaats;
    for (const char c : verwijzing) {
        if (c >= 'A' && c <= 'Z') plaats.kolom = plaats.kolom * 26 + (c - 'A' + 1);
        if (c >= '0' && c <= '9') plaats.rij = plaats.rij * 10 + (c - '0');
        if (plaats.kolom > kLaatsteKolom || plaats.rij > kLaatsteRij) return {};
    }
    return plaats;
}

/// The text of a cell, from its start to its end; the formula itself is left out.
std::string leesCel(XmlStroom& xml, const std::vector<std::string>& gedeeld) {
    const std::string soort = xml.attribuut("t");
    std::string waarde;
    bool inWaarde = false;
    while (xml.volgende() && !xml.eindigt("c")) {
        if (xml.begint("is")) waarde = leesTekst(xml, "is");
        if (xml.begint("v")) inWaarde = true;
        if (xml.eindigt("v")) inWaarde = false;
        if (xml.isTekst() && inWaarde) waarde += xml.tekst();
    }
    if (waarde.empty()) return {};
    if (soort == "s") {
        std::size_t nummer = gedeeld.size();
        std::from_chars(waarde.data(), waarde.data() + waarde.size(), nummer);
        return nummer < gedeeld.size() ? gedeeld[nummer] : "#" + waarde;
    }
    if (soort == "b") return waarheidstekst(waarde);
    return soort.empty() || soort == "n" ? getaltekst(waarde) : waarde;
}

void leesBlad(const std::string& inhoud, const std::vector<std::string>& gedeeld,
              const std::string& bestand, Tabelbouwer& bouwer) {
    Plaats plaats;
    for (XmlStroom xml(inhoud); xml.volgende();) {
        if (xml.begint("row")) {
            const std::string rij = xml.attribuut("r");
            plaats = {rij.empty() ? plaats.rij + 1 : plaatsVan(rij, {}).rij, 0};
        } else if (xml.begint("c")) {
            plaats = plaatsVan(xml.attribuut("r"), plaats);
            if (plaats.rij < 1 || plaats.kolom < 1)
                weiger(bestand, 0, "Het rekenblad is beschadigd: een cel heeft geen plaats.");
            bouwer.zet(plaats.rij, plaats.kolom, leesCel(xml, gedeeld));
        }
    }
}

/// Which relation an element means; the file may be of the transitional or the strict kind.
std::string relatieId(const XmlStroom& xml) {
    const std::string gewoon =
        xml.attribuut("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    return gewoon.empty()
               ? xml.attribuut("id", "http://purl.oclc.org/ooxml/officeDocument/relationships")
               : gewoon;
}

}  // namespace

Tabel leesXlsx(ZipInhoud& zip) {
    std::string werkmap;
    for (const Relatie& relatie : relatiesVan(zip, ""))
        if (relatie.soort == "officeDocument") werkmap = relatie.deel;
    if (!werkmap.ends_with(".xml") || !zip.bevat(werkmap))
        weiger(zip.bestand(), 0,
               "Dit is geen rekenblad dat gelezen kan worden. Sla het op als XLSX, ODS of CSV.");

    std::vector<std::string> gedeeld;
    const std::vector<Relatie> relaties = relatiesVan(zip, werkmap);
    for (const Relatie& relatie : relaties)
        if (relatie.soort == "sharedStrings") gedeeld = leesGedeeldeTeksten(zip.lees(relatie.deel));

    const std::string bladen = zip.lees(werkmap);
    for (XmlStroom xml(bladen); xml.volgende();) {
        if (!xml.begint("sheet") || xml.attribuut("state").ends_with("idden")) continue;
        for (const Relatie& relatie : relaties) {
            if (relatie.soort != "worksheet" || relatie.id != relatieId(xml)) continue;
            Tabelbouwer bouwer(zip.bestand());
            leesBlad(zip.lees(relatie.deel), gedeeld, zip.bestand(), bouwer);
            if (!bouwer.leeg())
                return std::move(bouwer).klaar(Tabelsoort::xlsx, xml.attribuut("name"));
        }
    }
    return Tabelbouwer(zip.bestand()).klaar(Tabelsoort::xlsx, {});
}

}  // namespace maatlat
