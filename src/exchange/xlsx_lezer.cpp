// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_lezer.h"

#include <algorithm>
#include <vector>

#include "exchange/bladkeuze.h"
#include "exchange/tabelbouwer.h"
#include "exchange/xlsx_blad.h"
#include "exchange/xlsx_werkmap.h"

namespace maatlat {

namespace {

/// Looks into the visible tabs, when there is something to choose.
std::vector<Bladvoorblik> voorblikken(ZipInhoud& zip, const Werkmap& werkmap) {
    std::vector<Bladvoorblik> uit;
    const bool keuze = std::ranges::count(werkmap.bladen, false, &Werkblad::verborgen) > 1;
    for (const Werkblad& blad : werkmap.bladen) {
        Voorblik begin;
        if (keuze && !blad.verborgen)
            leesXlsxBlad(zip.lees(blad.deel), werkmap, zip.bestand(), begin);
        uit.push_back({blad.naam, blad.verborgen, begin.rijen()});
    }
    return uit;
}

}  // namespace

Tabel leesXlsx(ZipInhoud& zip, const Tabelvraag& vraag) {
    const Werkmap werkmap = leesWerkmap(zip);
    Bladkeus keus = kiesBlad(voorblikken(zip, werkmap), vraag, zip.bestand());
    const Werkblad blad = keus.plaats ? werkmap.bladen[*keus.plaats] : Werkblad{};
    Tabelbouwer bouwer(zip.bestand(), blad.naam);
    if (keus.plaats) leesXlsxBlad(zip.lees(blad.deel), werkmap, zip.bestand(), bouwer);
    Tabel tabel = std::move(bouwer).klaar(Tabelsoort::xlsx);
    tabel.verslag.nietGelezen = std::move(keus.nietGelezen);
    tabel.verslag.kalender1904 = werkmap.kalender1904;
    return tabel;
}

}  // namespace maatlat
