// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/zekerheidsbeeld.h"

#include <algorithm>
#include <cmath>

#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr int kAlles = 1000;
// On a phone of 320 pixels a figure of four characters takes an eighth of the width.
constexpr int kLabelbreedte = 125;
constexpr int kNormlabelbreedte = 2 * kLabelbreedte;
constexpr int kSamenbreedte = 3 * kLabelbreedte;

std::string alsX(double promille) {
    const long tienden = std::lround(promille);
    return std::to_string(tienden / 10) + "." + std::to_string(tienden % 10) + "%";
}

std::string klasse(Zekerheidsbeeld::Uitslag uitslag) {
    switch (uitslag) {
        case Zekerheidsbeeld::Uitslag::gehaald:
            return "gehaald";
        case Zekerheidsbeeld::Uitslag::nietGehaald:
            return "niet-gehaald";
        case Zekerheidsbeeld::Uitslag::nietTeZeggen:
            return "niet-te-zeggen";
        case Zekerheidsbeeld::Uitslag::zonderNorm:
            break;
    }
    return "zonder-norm";
}

/// A figure that is centred on its place, but stays within the picture.
void zetLabel(Vulling& uit, std::string_view sectie, double plaats, const std::string& tekst,
              int breedte = kLabelbreedte) {
    const int half = breedte / 2;
    Vulling& label = uit.sectie(sectie);
    label.zet("PLAATS", alsX(plaats));
    label.zet("UITLIJNEN", plaats < half ? "begin" : plaats > kAlles - half ? "einde" : "midden");
    label.zet("LABELTEKST", tekst);
}

/// Shares are said in whole percents, and in tenths where the bar is so short that those matter.
bool isSmal(const Zekerheidsbeeld& beeld) {
    return beeld.hoog - beeld.laag < kAlles / 10.0;
}

std::string schattingtekst(const Zekerheidsbeeld& beeld) {
    return isSmal(beeld) ? procent(beeld.schatting / kAlles) : procentVan(beeld.schatting);
}

/// The ends of the bar, rounded outwards, so that they never claim more than is known.
std::string laagtekst(const Zekerheidsbeeld& beeld) {
    return ondergrens(beeld.laag / kAlles, isSmal(beeld));
}
std::string hoogtekst(const Zekerheidsbeeld& beeld) {
    return bovengrens(beeld.hoog / kAlles, isSmal(beeld));
}

/// One label for both ends where they would run into each other.
void zetGrenzen(Vulling& uit, const Zekerheidsbeeld& beeld) {
    if (beeld.hoog - beeld.laag >= kLabelbreedte) {
        zetLabel(uit, "GRENS", beeld.laag, laagtekst(beeld));
        zetLabel(uit, "GRENS", beeld.hoog, hoogtekst(beeld));
        return;
    }
    zetLabel(
        uit, "GRENS", (beeld.laag + beeld.hoog) / 2,
        beeld.laag == beeld.hoog ? laagtekst(beeld) : laagtekst(beeld) + " tot " + hoogtekst(beeld),
        kSamenbreedte);
}

std::string beschrijving(const Zekerheidsbeeld& beeld) {
    const bool punt = beeld.laag == beeld.hoog;
    std::string uit = beeld.hoeZeker.empty()
                          ? "Precies " + laagtekst(beeld) + "."
                          : "Schatting " + schattingtekst(beeld) + ". " +
                                metHoofdletter(beeld.hoeZeker) +
                                (punt ? laagtekst(beeld)
                                      : "tussen " + laagtekst(beeld) + " en " + hoogtekst(beeld)) +
                                ".";
    if (beeld.norm)
        uit += " De norm is minstens " + procent(*beeld.norm, kAlles) + ": " +
               normInWoorden(beeld) + ".";
    return uit;
}

}  // namespace

std::string normInWoorden(const Zekerheidsbeeld& beeld) {
    switch (beeld.uitslag) {
        case Zekerheidsbeeld::Uitslag::gehaald:
            return beeld.hoeZeker + "gehaald";
        case Zekerheidsbeeld::Uitslag::nietGehaald:
            return beeld.hoeZeker + "niet gehaald";
        case Zekerheidsbeeld::Uitslag::nietTeZeggen:
            return "niet te zeggen";
        case Zekerheidsbeeld::Uitslag::zonderNorm:
            break;
    }
    return "";
}

std::string procentVan(double promille) {
    if (promille > 0 && promille < 5) return "<1%";
    if (promille < kAlles && promille >= kAlles - 5) return ">99%";
    return std::to_string(std::lround(promille / 10)) + "%";
}

void vul(Vulling& vulling, const Zekerheidsbeeld& beeld) {
    Vulling& uit = vulling.deel("ZEKERHEIDSBEELD");
    uit.zet("ID", beeld.id);
    uit.zet("TITEL", beeld.titel);
    uit.zet("BESCHRIJVING", beschrijving(beeld));
    uit.zet("UITSLAG", klasse(beeld.uitslag));
    uit.zet("LAAG", alsX(beeld.laag));
    uit.zet("BREEDTE", alsX(beeld.hoog - beeld.laag));
    uit.zet("SCHATTING", alsX(std::clamp(beeld.schatting, beeld.laag, beeld.hoog)));
    Vulling& vorm = uit.sectie(beeld.klein ? "KLEIN" : "GROOT");
    if (beeld.norm) {
        vorm.sectie("NORM").zet("NORMPLAATS", alsX(*beeld.norm));
        Vulling& ruimte = vorm.sectie("RUIMTE");
        ruimte.zet("NORMVANAF", alsX(*beeld.norm));
        ruimte.zet("NORMRUIMTE", alsX(kAlles - *beeld.norm));
    }
    if (beeld.klein) return;
    if (beeld.norm)
        zetLabel(vorm, "NORMLABEL", *beeld.norm, "norm " + procent(*beeld.norm, kAlles),
                 kNormlabelbreedte);
    if (beeld.laag != beeld.hoog)
        zetLabel(vorm, "SCHATTINGLABEL", beeld.schatting, schattingtekst(beeld));
    zetGrenzen(vorm, beeld);
}

}  // namespace maatlat
