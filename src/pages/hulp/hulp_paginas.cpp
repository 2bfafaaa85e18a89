// SPDX-License-Identifier: EUPL-1.2
#include "pages/hulp/hulp_paginas.h"

#include <algorithm>
#include <cstddef>

namespace maatlat {

namespace {

/// Partial HULPZOEKVELD.
void vulZoekveld(Vulling& uit, const std::string& vraag = "") {
    uit.deel("HULPZOEKVELD").zet("VRAAG", vraag);
}

/// Partial HULPBLOKKEN: what stands under one heading. In the book headings go one level down, and
/// an anchor begins with the name of its part, because parts may share one.
void vulBlokken(Vulling& uit, const Handleiding& van, const Handleidingsectie& sectie,
                const std::string& boekdeel = "") {
    Vulling& delen = uit.deel("HULPBLOKKEN");
    for (const Handleidingblok& een : sectie.blokken) {
        Vulling& blok = delen.sectie("BLOK");
        switch (een.soort) {
            case Handleidingblok::Soort::tekst:
                blok.sectie("TEKST").zetHtml("TEKST_HTML",
                                             boekdeel.empty() ? een.html : een.boekhtml);
                break;
            case Handleidingblok::Soort::beeld: {
                Vulling& beeld = blok.sectie("BEELD");
                beeld.zet("BEELDADRES", van.beeldpad + een.naam);
                beeld.zet("WAT", een.tekst);
                beeld.zet("BREEDTE", een.breedte);
                beeld.zet("HOOGTE", een.hoogte);
                break;
            }
            case Handleidingblok::Soort::kop: {
                Vulling& kop = blok.sectie(boekdeel.empty() ? "KOP3" : "KOP4");
                kop.zet("KOPANKER", boekdeel.empty() ? een.naam : boekdeel + "-" + een.naam);
                kop.zet("KOPTEKST", een.tekst);
                break;
            }
        }
    }
}

void vulStukken(Vulling& uit, const char* merk, const std::vector<Zoekstuk>& stukken) {
    uit.elk(merk, stukken, [](Vulling& deel, const Zoekstuk& een) {
        deel.sectie(een.gevonden ? "GEVONDEN" : "GEWOON").zet("STUK", een.tekst);
    });
}

void vulBladeren(Vulling& uit, const Handleiding& van, const Handleidingdeel& hier) {
    const auto& delen = van.delen;
    const auto plaats = static_cast<std::size_t>(&hier - delen.data());
    const auto naar = [&](const char* sectie, const Handleidingdeel& deel) {
        Vulling& kant = uit.sectie(sectie);
        kant.zet("DEELPAD", "/hulp/" + deel.naam);
        kant.zet("DEELTITEL", deel.titel);
    };
    if (plaats > 0) naar("VORIGE", delen.at(plaats - 1));
    if (plaats + 1 < delen.size()) naar("VOLGENDE", delen.at(plaats + 1));
}

std::string hoeveel(const Hulpzoekresultaat& van) {
    const std::size_t aantal = van.vondsten.size();
    if (aantal == 0) return "Niets gevonden";
    if (van.deels) return "Geen stuk heeft al uw woorden. Dit komt het dichtst in de buurt.";
    return aantal == 1 ? "1 stuk gevonden" : std::to_string(aantal) + " stukken gevonden";
}

}  // namespace

void HulpPagina::beschrijf(Vulling& uit) const {
    const bool erIs = handleiding && !handleiding->delen.empty();
    uit.toonAls(!erIs, "NIET_GEINSTALLEERD");
    uit.als(erIs, "HANDLEIDING", [&](Vulling& inhoud) {
        vulZoekveld(inhoud);
        inhoud.elk("DEEL", handleiding->delen, [](Vulling& deel, const Handleidingdeel& een) {
            deel.zet("DEELPAD", "/hulp/" + een.naam);
            deel.zet("DEELTITEL", een.titel);
            deel.zet("VOOR_WIE", een.voorWie);
        });
        inhoud.toonAls(wieLeestWat, "LEZERS");
    });
}

void HulpdeelPagina::beschrijf(Vulling& uit) const {
    uit.zet("VOOR_WIE", deel->voorWie);
    vulZoekveld(uit);
    vulBlokken(uit.sectie("INLEIDING"), *handleiding, deel->inleiding);
    uit.elk("INHOUD", deel->secties, [](Vulling& regel, const Handleidingsectie& een) {
        regel.zet("NAAR", een.anker);
        regel.zet("NAARKOP", een.kop);
    });
    uit.elk("SECTIE", deel->secties, [this](Vulling& sectie, const Handleidingsectie& een) {
        sectie.zet("ANKER", een.anker);
        sectie.zet("KOP", een.kop);
        vulBlokken(sectie, *handleiding, een);
    });
    vulBladeren(uit, *handleiding, *deel);
}

void HulpzoekPagina::beschrijf(Vulling& uit) const {
    vulZoekveld(uit, vraag);
    uit.als(resultaat.gezocht, "GEZOCHT", [this](Vulling& inhoud) {
        inhoud.zet("HOEVEEL", hoeveel(resultaat));
        inhoud.toonAls(resultaat.vondsten.empty(), "NIETS_GEVONDEN");
        inhoud.lijst("VONDSTEN", "VONDST", resultaat.vondsten,
                     [](Vulling& vondst, const Hulpvondst& een) {
                         vondst.zet("VONDSTPAD", een.pad);
                         vondst.zet("DEELTITEL", een.titel);
                         vulStukken(vondst, "KOPSTUK", een.kop);
                         vulStukken(vondst, "TEKSTSTUK", een.fragment);
                     });
    });
}

void HulpboekPagina::beschrijf(Vulling& uit) const {
    const bool erIs = handleiding && !handleiding->delen.empty();
    uit.toonAls(!erIs, "NIET_GEINSTALLEERD");
    if (!erIs) return;
    uit.lijst("MET_INHOUD", "INHOUD", handleiding->delen,
              [](Vulling& regel, const Handleidingdeel& een) {
                  regel.zet("NAAR", een.naam);
                  regel.zet("NAARKOP", een.titel);
              });
    uit.elk("DEEL", handleiding->delen, [this](Vulling& deel, const Handleidingdeel& een) {
        deel.zet("DEELANKER", een.naam);
        deel.zet("DEELTITEL", een.titel);
        deel.zet("VOOR_WIE", een.voorWie);
        vulBlokken(deel.sectie("INLEIDING"), *handleiding, een.inleiding, een.naam);
        deel.elk("SECTIE", een.secties, [&](Vulling& sectie, const Handleidingsectie& van) {
            sectie.zet("ANKER", een.naam + "-" + van.anker);
            sectie.zet("KOP", van.kop);
            vulBlokken(sectie, *handleiding, van, een.naam);
        });
    });
}

}  // namespace maatlat
