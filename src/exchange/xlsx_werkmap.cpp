// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_werkmap.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>

#include "exchange/bestandsweigering.h"
#include "exchange/bladkeuze.h"
#include "exchange/getaltekst.h"
#include "exchange/xml_stroom.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// A part that another part points at.
struct Relatie {
    std::string soort;  ///< the last word of its type: "worksheet"
    std::string deel;
};
using Relaties = std::map<std::string, Relatie>;  ///< by id

/// What a part points at; nothing when it has no list of relations. `deel` is empty for the file.
Relaties relatiesVan(ZipInhoud& zip, const std::string& deel) {
    constexpr std::size_t kMeesteRelaties = 20'000;  // as many as a zip may have parts
    const std::filesystem::path pad(deel);
    const std::filesystem::path map = pad.parent_path();
    const std::string lijst =
        (map / "_rels" / (pad.filename().string() + ".rels")).generic_string();
    Relaties alle;
    if (!zip.bevat(lijst)) return alle;
    for (XmlStroom xml(zip.lees(lijst)); xml.volgende() && alle.size() < kMeesteRelaties;) {
        if (!xml.begint("Relationship") || xml.attribuut("TargetMode") == "External") continue;
        const std::string soort = xml.attribuut("Type");
        std::string doel = xml.attribuut("Target");
        std::ranges::replace(doel, '\\', '/');
        const std::filesystem::path vol =
            doel.starts_with('/') ? std::filesystem::path(doel.substr(1)) : map / doel;
        alle.emplace(xml.attribuut("Id"), Relatie{soort.substr(soort.rfind('/') + 1),
                                                  vol.lexically_normal().generic_string()});
    }
    return alle;
}

/// Which relation an element means; the file may be of the transitional or the strict kind.
std::string relatieId(const XmlStroom& xml) {
    const std::string gewoon =
        xml.attribuut("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    return gewoon.empty()
               ? xml.attribuut("id", "http://purl.oclc.org/ooxml/officeDocument/relationships")
               : gewoon;
}

std::string deelMetBladen(ZipInhoud& zip) {
    std::string werkmap;
    for (const auto& [id, relatie] : relatiesVan(zip, ""))
        if (relatie.soort == "officeDocument") werkmap = relatie.deel;
    if (!kleineLetters(werkmap).ends_with(".xml") || !zip.bevat(werkmap))
        weiger(zip.bestand(), 0,
               "Dit is geen rekenblad dat gelezen kan worden. Sla het op als XLSX, ODS of CSV.");
    return werkmap;
}

}  // namespace

Getalvorm Werkmap::vorm(const std::string& stijl) const {
    std::size_t nummer = vormen.size();
    std::from_chars(stijl.data(), stijl.data() + stijl.size(), nummer);
    return nummer < vormen.size() ? vormen[nummer] : Getalvorm{};
}

Werkmap leesWerkmap(ZipInhoud& zip) {
    const std::string werkmap = deelMetBladen(zip);
    const Relaties relaties = relatiesVan(zip, werkmap);
    Werkmap uit;
    for (const auto& [id, relatie] : relaties) {
        if (relatie.soort == "sharedStrings") uit.teksten = GedeeldeTeksten(zip.lees(relatie.deel));
        if (relatie.soort == "styles" && zip.bevat(relatie.deel))
            uit.vormen = leesGetalvormen(zip.lees(relatie.deel));
    }
    for (XmlStroom xml(zip.lees(werkmap)); xml.volgende();) {
        if (xml.begint("workbookPr")) uit.kalender1904 = isWaar(xml.attribuut("date1904"));
        if (!xml.begint("sheet")) continue;
        const auto relatie = relaties.find(relatieId(xml));
        if (relatie == relaties.end())
            weiger(zip.bestand(), 0,
                   "Het rekenblad is beschadigd: een tabblad ontbreekt. Open het in een "
                   "rekenprogramma en sla het opnieuw op.");
        if (relatie->second.soort != "worksheet") continue;
        uit.bladen.push_back({xml.attribuut("name"), relatie->second.deel,
                              xml.attribuut("state").ends_with("idden")});
        eisNietTeVeelBladen(uit.bladen.size(), zip.bestand());
    }
    return uit;
}

}  // namespace maatlat
