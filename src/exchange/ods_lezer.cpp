// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ods_lezer.h"

#include <set>
#include <vector>

#include "exchange/bestandsweigering.h"
#include "exchange/bladkeuze.h"
#include "exchange/ods_blad.h"
#include "exchange/tabelbouwer.h"
#include "exchange/xml_stroom.h"

namespace maatlat {

namespace {

/// Goes through the tabs of an ODS file: `neem(xml, verborgen)` is called at the start of each, and
/// takes it to its end. Only what stands right under the spreadsheet is a tab: tracked changes and
/// links to other files hold tables too.
template <class Neem>
void langsBladen(const NagekekenXml& inhoud, const std::string& bestand, Neem neem) {
    std::set<std::string> verborgen;  // styles of hidden tabs
    std::string stijl;
    bool rekenblad = false;
    for (XmlStroom xml(inhoud); xml.volgende();) {
        if (xml.begint("style")) stijl = xml.attribuut("name", kStyle);
        if (xml.begint("table-properties") && xml.attribuut("display", kTable) == "false")
            verborgen.insert(stijl);
        if (xml.begint("spreadsheet")) {
            rekenblad = true;
        } else if (xml.eindigt("spreadsheet")) {
            break;
        } else if (rekenblad && xml.begint("table")) {
            neem(xml, verborgen.contains(xml.attribuut("style-name", kTable)));
        } else if (rekenblad && xml.begint()) {
            xml.slaOver();
        }
    }
    if (!rekenblad) weiger(bestand, 0, "Dit bestand is geen rekenblad. Gebruik XLSX, ODS of CSV.");
}

}  // namespace

Tabel leesOds(ZipInhoud& zip, const Tabelvraag& vraag) {
    if (zip.bevat("META-INF/manifest.xml") &&
        zip.lees("META-INF/manifest.xml").find("encryption-data") != std::string::npos)
        weiger(zip.bestand(), 0,
               "Het bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.");

    // All tabs stand in one part, so it is gone through twice: to choose, and to read.
    const NagekekenXml inhoud(zip.lees("content.xml"));
    std::vector<Bladvoorblik> bladen;
    langsBladen(inhoud, zip.bestand(), [&](XmlStroom& xml, bool verborgen) {
        const std::string naam = xml.attribuut("name", kTable);
        Voorblik begin;
        if (verborgen)
            xml.slaOver();
        else
            leesOdsBlad(xml, begin);
        bladen.push_back({naam, verborgen, begin.rijen()});
        eisNietTeVeelBladen(bladen.size(), zip.bestand());
    });
    Bladkeus keus = kiesBlad(bladen, vraag, zip.bestand());
    Tabelbouwer bouwer(zip.bestand(), keus.plaats ? bladen[*keus.plaats].naam : "");
    std::size_t plaats = 0;
    langsBladen(inhoud, zip.bestand(), [&](XmlStroom& xml, bool /*verborgen*/) {
        if (keus.plaats == plaats++)
            leesOdsBlad(xml, bouwer);
        else
            xml.slaOver();
    });
    Tabel tabel = std::move(bouwer).klaar(Tabelsoort::ods);
    tabel.verslag.nietGelezen = std::move(keus.nietGelezen);
    return tabel;
}

}  // namespace maatlat
