// SPDX-License-Identifier: EUPL-1.2
#include "pages/figuur.h"

#include <algorithm>
#include <utility>

#include "taal/zin.h"

namespace maatlat {

namespace {

// All places are whole numbers of hundredths of a percent: no rounding that depends on a machine.
constexpr int kHeel = 10000;
// In the smallest bar, on a phone of 320 pixels: room for a letter, and for a letter beside a
// number.
constexpr int kSmalste = 700;
constexpr int kSmal = 1900;

// The drawing of a distribution, in sixteenths of a rem: the number above a column, the column, its
// value below.
constexpr int kVoet = 104;
constexpr int kHoogste = 80;

std::string alsProcent(int honderdsten) {
    const int rest = honderdsten % 100;
    return std::to_string(honderdsten / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest) +
           "%";
}

/// "6.5rem" of 104 sixteenths.
std::string alsRem(int zestienden) {
    std::string rest = std::to_string(zestienden % 16 * 625);
    rest.insert(0, 4 - rest.size(), '0');
    return std::to_string(zestienden / 16) + "." + rest + "rem";
}

/// The narrowest parts get the least width; the others share what is left. Widening one part may
/// make another too narrow, so it is repeated until none is.
std::vector<int> breedten(const std::vector<Aandeel>& aandelen) {
    std::vector<bool> klein(aandelen.size(), false);
    int ruimte = kHeel, rest = 0;
    for (const Aandeel& een : aandelen)
        rest += een.aantal;
    for (bool gewijzigd = true; gewijzigd;) {
        gewijzigd = false;
        for (std::size_t i = 0; i < aandelen.size(); ++i) {
            if (klein[i] || long{aandelen[i].aantal} * ruimte >= long{kSmalste} * rest) continue;
            klein[i] = gewijzigd = true;
            ruimte -= kSmalste;
            rest -= aandelen[i].aantal;
        }
    }
    std::vector<int> uit;
    for (std::size_t i = 0; i < aandelen.size(); ++i)
        uit.push_back(klein[i] ? kSmalste
                               : static_cast<int>(long{aandelen[i].aantal} * ruimte / rest));
    return uit;
}

}  // namespace

Balk balk(std::string id, std::string titel, const std::vector<Aandeel>& aandelen) {
    std::vector<Aandeel> gevuld;
    std::copy_if(aandelen.begin(), aandelen.end(), std::back_inserter(gevuld),
                 [](const Aandeel& een) { return een.aantal > 0; });

    Balk uit{std::move(id), std::move(titel), {}, {}};
    std::vector<std::string> woorden;
    const std::vector<int> breedte = breedten(gevuld);
    int x = 0;
    for (std::size_t i = 0; i < gevuld.size(); ++i) {
        // The last part ends where the bar ends, whatever the divisions left over.
        const int b = i + 1 == gevuld.size() ? kHeel - x : breedte[i];
        uit.delen.push_back(
            {gevuld[i], alsProcent(x), alsProcent(b), alsProcent(x + b / 2), b < kSmal});
        woorden.push_back(std::to_string(gevuld[i].aantal) + " " + gevuld[i].naam);
        x += b;
    }
    uit.beschrijving = woorden.empty() ? "Nog niets om te tellen." : opsomming(woorden) + ".";
    return uit;
}

Spreidingsfiguur spreidingsfiguur(std::string id, std::string titel, int eerste,
                                  const std::vector<int>& aantallen, int eigen) {
    Spreidingsfiguur uit{std::move(id), std::move(titel), {}, {}};
    if (aantallen.empty()) return uit;
    const int meeste = std::max(1, *std::max_element(aantallen.begin(), aantallen.end()));
    const int stap = kHeel / static_cast<int>(aantallen.size());
    std::vector<std::string> woorden;
    for (std::size_t i = 0; i < aantallen.size(); ++i) {
        Kolom kolom;
        kolom.waarde = eerste + static_cast<int>(i);
        kolom.aantal = aantallen[i];
        kolom.eigen = kolom.waarde == eigen;
        const int x = stap * static_cast<int>(i);
        kolom.x = alsProcent(x + stap / 20);
        kolom.breedte = alsProcent(stap - stap / 10);
        kolom.midden = alsProcent(x + stap / 2);
        kolom.hoogte = kHoogste * kolom.aantal / meeste;
        kolom.y = kVoet - kolom.hoogte;
        if (kolom.aantal > 0)
            woorden.push_back(std::to_string(kolom.waarde) + " voldoende bij " +
                              hoeveel(kolom.aantal, kOrganisatie));
        uit.kolommen.push_back(std::move(kolom));
    }
    uit.beschrijving = opsomming(woorden) + ".";
    return uit;
}

void vul(Vulling& vulling, const Balk& balk) {
    Vulling& deel = vulling.deel("BALK");
    deel.zet("ID", balk.id);
    deel.zet("TITEL", balk.titel);
    deel.zet("BESCHRIJVING", balk.beschrijving);
    for (const Balkdeel& een : balk.delen) {
        Vulling& sectie = deel.sectie("DEEL");
        sectie.zet("SOORT", een.aandeel.soort);
        sectie.zet("X", een.x);
        sectie.zet("BREEDTE", een.breedte);
        Vulling& opschrift = sectie.sectie(een.smal ? "SMAL" : "RUIM");
        opschrift.zet("MIDDEN", een.midden);
        opschrift.zet("LETTER", een.aandeel.letter);
        opschrift.zet("AANTAL", een.aandeel.aantal);
    }
}

void vul(Vulling& vulling, const Spreidingsfiguur& figuur) {
    Vulling& deel = vulling.deel("SPREIDING");
    deel.zet("ID", figuur.id);
    deel.zet("TITEL", figuur.titel);
    deel.zet("BESCHRIJVING", figuur.beschrijving);
    for (const Kolom& een : figuur.kolommen) {
        Vulling& kolom = deel.sectie("KOLOM");
        kolom.zet("MIDDEN", een.midden);
        kolom.zet("WAARDE", een.waarde);
        kolom.zet("SOORT", een.eigen ? "eigen" : "ander");
        if (een.aantal == 0) continue;
        Vulling& staaf = kolom.sectie("STAAF");
        staaf.zet("X", een.x);
        staaf.zet("BREEDTE", een.breedte);
        staaf.zet("Y", alsRem(een.y));
        staaf.zet("HOOGTE", alsRem(een.hoogte));
        staaf.zet("BOVEN", alsRem(een.y - 5));
        staaf.zet("AANTAL", een.aantal);
    }
}

}  // namespace maatlat
