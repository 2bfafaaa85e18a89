// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// The national report of an onderzoek of one's own: its texts, what is still to do, its steps and
/// edities. Template rapporttekst.tpl.
struct RapporttekstPagina {
    static constexpr const char* kSjabloon = "rapporttekst.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkRapport;

    struct Regel {
        std::string kop;
        std::string pad;    ///< empty: this person does not write
        std::string stand;  ///< "Nog leeg", "Versie 2, Coordinator, 22 november 2026 om 10:30"
        std::vector<std::string> vlaggen{};  ///< what is to be settled in it

        void beschrijf(Vulling& uit) const {
            uit.als(!pad.empty(), "MET_LINK", [&](Vulling& link) {
                link.zet("STUKPAD", pad);
                link.zet("STUKKOP", kop);
            });
            uit.zetAls("ZONDER_LINK", "STUKNAAM", pad.empty() ? kop : std::string());
            uit.zet("STUKSTAND", stand);
            uit.elk("VLAG", "VLAGTEKST", vlaggen);
        }
    };
    struct Groep {
        std::string kop;
        std::vector<Regel> regels;

        void beschrijf(Vulling& uit) const {
            uit.zet("GROEPKOP", kop);
            uit.elk("STUK", regels);
        }
    };
    /// A figure of the adopted report that is another one now.
    struct Verschil {
        std::string wat;
        std::string toen;
        std::string nu;
    };
    struct Editie {
        std::string kop;  ///< "Editie 1, 22 november 2026"
        std::vector<Samenvattingsrij> rijen;
        std::string pad;
        std::string bestandpad;
        std::string kenmerk{};  ///< SHA-256 of the report
    };

    std::string melding{};  ///< why nothing can be done here; empty: it can
    std::vector<Samenvattingsrij> stand{};
    std::vector<Verwijzing> doen{};
    std::string conceptPad{};  ///< empty: there is no concept to read
    std::vector<std::string> bezwaren{};
    std::vector<std::string> onwaar{};  ///< wordings that do not hold
    std::string verschilzin{};
    std::vector<Verschil> verschillen{};
    std::vector<Editie> edities{};
    std::vector<Groep> groepen{};
    std::vector<std::string> stappen{};
    std::string terugPad;

    void beschrijf(Vulling& uit) const {
        uit.zetAls("MELDING", "MELDINGSTEKST", melding);
        vul(uit, stand);
        uit.elk("DOEN", doen, [](Vulling& rij, const Verwijzing& een) {
            rij.zet("DOEPAD", een.pad);
            rij.zet("DOETEKST", een.tekst);
        });
        uit.zetAls("MET_CONCEPT", "CONCEPTPAD", conceptPad);
        uit.als(!bezwaren.empty(), "MET_BEZWAREN",
                [&](Vulling& deel) { deel.elk("BEZWAAR", "BEZWAARTEKST", bezwaren); });
        uit.als(!onwaar.empty(), "MET_ONWAAR",
                [&](Vulling& deel) { deel.elk("ONWAAR", "ONWAARTEKST", onwaar); });
        uit.als(!verschillen.empty(), "MET_VERSCHILLEN", [&](Vulling& deel) {
            deel.zet("VERSCHILZIN", verschilzin);
            deel.elk("VERSCHIL", verschillen, [](Vulling& rij, const Verschil& een) {
                rij.zet("WAT", een.wat);
                rij.zet("TOEN", een.toen);
                rij.zet("NU", een.nu);
            });
        });
        uit.als(!edities.empty(), "MET_EDITIES", [&](Vulling& deel) {
            deel.deel("UITLEG_KENMERK");
            deel.elk("EDITIE", edities, [](Vulling& rij, const Editie& een) {
                rij.zet("EDITIEKOP", een.kop);
                rij.elk("EDITIERIJ", een.rijen, [](Vulling& regel, const Samenvattingsrij& van) {
                    regel.zet("RIJNAAM", van.naam);
                    regel.zet("RIJWAARDE", van.waarde);
                });
                rij.zet("KENMERK", een.kenmerk);
                rij.zet("EDITIEPAD", een.pad);
                rij.zet("BESTANDPAD", een.bestandpad);
            });
        });
        uit.elk("GROEP", groepen);
        uit.als(!stappen.empty(), "MET_STAPPEN",
                [&](Vulling& deel) { deel.elk("STAP", "STAPTEKST", stappen); });
        uit.zet("TERUGPAD", terugPad);
    }
};

}  // namespace maatlat
