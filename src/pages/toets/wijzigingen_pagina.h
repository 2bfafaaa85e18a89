// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/tekstverschil.h"

namespace maatlat {

/// What others changed in a toets, one record at a time. Template wijzigingen.tpl.
struct WijzigingenPagina {
    static constexpr const char* kSjabloon = "wijzigingen.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::samenwerken;

    struct Veld {
        std::string label;  ///< empty when the record has one field
        std::string was;
        std::string wordt;

        void beschrijf(Vulling& uit) const {
            uit.zetAls("LABEL", "LABEL", label);
            uit.als(!was.empty(), "WAS", [&](Vulling& deel) { vulTekstWas(deel, was, wordt); });
            uit.toonAls(was.empty(), "NIEUW");
            uit.als(!wordt.empty(), "WORDT",
                    [&](Vulling& deel) { vulTekstNaast(deel, was, wordt); });
            uit.toonAls(wordt.empty(), "VERDWENEN");
        }
    };

    /// The one that is shown.
    struct Wijziging {
        std::string naam;
        std::string onderdeel;
        std::string wie;              ///< "Inspecteur B, 22 november 2026 om 10:30"
        std::string plaats;           ///< "Wijziging 3 van 77"
        std::vector<Veld> velden;     ///< those that changed
        std::string pad;              ///< where the record stands
        std::string geschiedenispad;  ///< of its versions; empty: there is no such page
        std::string gezienPad;        ///< where "seen" is posted to
        std::string getoond;          ///< which version is shown, for the form
        std::string sleutel;          ///< after which one it goes on

        void beschrijf(Vulling& uit) const {
            uit.zet("NAAM", naam);
            uit.zet("ONDERDEEL", onderdeel);
            uit.zet("WIE", wie);
            uit.zet("PLAATS", plaats);
            uit.elk("VELD", velden);
            uit.toonAls(velden.empty(), "ONVERANDERD");
            uit.zet("RECORDPAD", pad);
            uit.zetAls("GESCHIEDENIS", "GESCHIEDENISPAD", geschiedenispad);
            uit.als(!gezienPad.empty(), "GEZIEN", [&](Vulling& gezien) {
                gezien.zet("GEZIENPAD", gezienPad);
                gezien.zet("GETOOND", getoond);
                gezien.zet("VERDER", sleutel);
                vulFormulierzegel(gezien);
            });
        }
    };
    std::string klaar;  ///< a sentence instead of a change: there is none left; else empty
    Wijziging nu;       ///< when `klaar` is empty
    Verwijzing vorige;  ///< without pad: none
    Verwijzing volgende;
    std::vector<Verwijzing> wegen;  ///< where else to go

    void beschrijf(Vulling& uit) const {
        uit.zetAls("KLAAR", "KLAARTEKST", klaar);
        uit.als(klaar.empty(), "WIJZIGING", [&](Vulling& wijziging) { nu.beschrijf(wijziging); });
        uit.als(!vorige.pad.empty() || !volgende.pad.empty(), "LOPEN", [&](Vulling& lopen) {
            lopen.zetAls("VORIGE", "VORIGEPAD", vorige.pad);
            lopen.zetAls("VOLGENDE", "VOLGENDEPAD", volgende.pad);
        });
        uit.elk("WEG", wegen, [](Vulling& weg, const Verwijzing& een) {
            weg.zet("WEGPAD", een.pad);
            weg.zet("WEGTEKST", een.tekst);
        });
    }
};

}  // namespace maatlat
