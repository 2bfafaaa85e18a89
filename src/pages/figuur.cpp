// SPDX-License-Identifier: EUPL-1.2
#include "pages/figuur.h"

#include <algorithm>
#include <utility>

#include "taal/zin.h"

namespace maatlat {

namespace {

// Widths are whole numbers of hundredths of a percent: no rounding that depends on a machine.
constexpr int kHeel = 10000;
// In the smallest bar, on a phone of 320 pixels: room for a letter, and for a letter beside a
// number.
constexpr int kSmalste = 700;
constexpr int kSmal = 1900;

/// A share in whole percents as style classes, one for its tens and one for its units: a report
/// that is shown by the application may not carry style in its elements.
std::string alsKlasse(int procent) {
    return "t" + std::to_string(procent / 10) + " e" + std::to_string(procent % 10);
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

Balk balk(std::string titel, const std::vector<Aandeel>& aandelen) {
    std::vector<Aandeel> gevuld;
    std::copy_if(aandelen.begin(), aandelen.end(), std::back_inserter(gevuld),
                 [](const Aandeel& een) { return een.aantal > 0; });

    Balk uit{std::move(titel), {}, {}};
    std::vector<std::string> woorden;
    const std::vector<int> breedte = breedten(gevuld);
    for (std::size_t i = 0; i < gevuld.size(); ++i) {
        uit.delen.push_back({gevuld[i], (breedte[i] + 50) / 100, breedte[i] < kSmal});
        woorden.push_back(std::to_string(gevuld[i].aantal) + " " + gevuld[i].naam);
    }
    uit.beschrijving = woorden.empty() ? "nog niets om te tellen." : opsomming(woorden) + ".";
    return uit;
}

Spreidingsfiguur spreidingsfiguur(std::string titel, int eerste, const std::vector<int>& aantallen,
                                  int eigen) {
    Spreidingsfiguur uit{std::move(titel), {}};
    if (aantallen.empty()) return uit;
    const int meeste = std::max(1, *std::max_element(aantallen.begin(), aantallen.end()));
    for (std::size_t i = 0; i < aantallen.size(); ++i) {
        Kolom kolom;
        kolom.waarde = eerste + static_cast<int>(i);
        kolom.aantal = aantallen[i];
        kolom.eigen = kolom.waarde == eigen;
        kolom.hoogte = 100 * kolom.aantal / meeste;
        uit.kolommen.push_back(kolom);
    }
    return uit;
}

void vul(Vulling& vulling, const Balk& balk) {
    Vulling& deel = vulling.deel("BALK");
    deel.zet("TITEL", balk.titel);
    deel.zet("BESCHRIJVING", balk.beschrijving);
    for (const Balkdeel& een : balk.delen) {
        Vulling& sectie = deel.sectie("DEEL");
        sectie.zet("SOORT", een.aandeel.soort);
        sectie.zet("BREEDTE", alsKlasse(een.procent));
        sectie.toonAls(een.smal, "SMAL");
        sectie.zet("LETTER", een.aandeel.letter);
        sectie.zet("AANTAL", een.aandeel.aantal);
    }
}

void vul(Vulling& vulling, const Spreidingsfiguur& figuur) {
    Vulling& deel = vulling.deel("SPREIDING");
    deel.zet("TITEL", figuur.titel);
    for (const Kolom& een : figuur.kolommen) {
        const char* soort = een.eigen ? "eigen" : "ander";
        Vulling& staaf = deel.sectie("STAAF");
        staaf.zet("SOORT", soort);
        staaf.zet("HOOGTE", alsKlasse(een.hoogte));
        staaf.zet("AANTAL", een.aantal);
        Vulling& voet = deel.sectie("VOET");
        voet.zet("SOORT", soort);
        voet.zet("WAARDE", een.waarde);
    }
}

}  // namespace maatlat
