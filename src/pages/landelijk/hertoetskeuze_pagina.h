// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// Where hertoetsen come by a rule: who is in, on the line, just outside, or cannot be judged.
/// Template hertoetskeuze.tpl.
struct HertoetskeuzePagina {
    static constexpr const char* kSjabloon = "hertoetskeuze.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::hertoetsenKiezen;

    struct Rij {
        std::string vak;    ///< id of its checkbox; empty: cannot be chosen
        std::string toets;  ///< number
        bool aan = false;   ///< ticked
        std::string organisatie;
        std::string pad;
        std::string rang;    ///< "20", "gedeeld 20"; "–"
        std::string aantal;  ///< "15 van de 24"
        std::string waarom;
        std::string bezwaar;  ///< why it cannot be chosen; may be empty
        Verwijzing ander;     ///< where to go instead; without a path: nowhere

        void beschrijf(Vulling& uit) const {
            uit.zet("ORGANISATIE", organisatie);
            uit.zet("ORGANISATIEPAD", pad);
            uit.zet("RANG", rang);
            uit.zet("AANTAL", aantal);
            uit.zet("WAAROM", waarom);
            uit.als(!vak.empty(), "KIESBAAR", [&](Vulling& deel) {
                deel.zet("VAK", vak);
                deel.zet("TOETS", toets);
                deel.zet("KIESNAAM", organisatie);
                deel.toonAls(aan, "AAN");
            });
            uit.toonAls(vak.empty(), "NIET_KIESBAAR");
            uit.als(!bezwaar.empty(), "MET_BEZWAAR", [&](Vulling& deel) {
                deel.zet("BEZWAAR", bezwaar);
                deel.als(!ander.pad.empty(), "ANDER", [&](Vulling& weg) {
                    weg.zet("ANDERPAD", ander.pad);
                    weg.zet("ANDERTEKST", ander.tekst);
                });
            });
        }
    };
    struct Groep {
        std::string id;
        std::string kop;
        std::string uitleg;
        std::vector<Rij> rijen;

        void beschrijf(Vulling& uit) const {
            uit.zet("GROEPID", id);
            uit.zet("KOP", kop);
            uit.zetAls("MET_UITLEG", "UITLEG", uitleg);
            uit.elk("RIJ", rijen);
        }
    };
    std::string pad;
    std::vector<Optie> regels;
    std::string aantal;           ///< of the rule of the ranking; empty: another rule
    std::vector<Optie> criteria;  ///< of the rule of one criterium
    std::string bron;             ///< where the rule comes from
    std::string samenvatting;     ///< how many are in, and where it cuts
    std::string voorbehoud;       ///< that not all stands vast; empty: all does
    std::vector<Groep> groepen;
    bool kanOpenen = false;
    std::string waar;  ///< in which onderzoek they come
    std::string streef;
    std::vector<Veldfouten::Fout> fouten;
    std::string regel;         ///< chosen: id
    std::string criterium;     ///< chosen: code
    std::string bladnummer{};  ///< of the list; empty: it has one page
    Bladerbalk bladeren{};
    std::string terugpad;

    void beschrijf(Vulling& uit) const {
        uit.zet("PAD", pad);
        Vulling& keuze = uit.sectie("KEUZE");
        voegToe(keuze, Keuzelijst{{.naam = "regel", .label = "Volgens welke regel?"}, regels});
        if (!aantal.empty())
            voegToe(keuze, Tekstveld{.kop = {.naam = "aantal",
                                             .label = "Hoeveel organisaties",
                                             .fout = foutVan(fouten, "aantal")},
                                     .waarde = aantal,
                                     .soort = Tekstveld::Soort::getal});
        if (!criteria.empty())
            voegToe(keuze, Keuzelijst{{.naam = "criterium",
                                       .label = "Welk criterium",
                                       .fout = foutVan(fouten, "criterium")},
                                      criteria});
        uit.zet("SAMENVATTING", samenvatting);
        uit.zet("BRON", bron);
        uit.zetAls("VOORBEHOUD", "VOORBEHOUDTEKST", voorbehoud);
        Vulling& lijst = uit.sectie("LIJST");
        lijst.zet("LIJSTPAD", pad);
        voegToe(lijst.sectie("GEKOZEN"), Verborgen{"regel", regel});
        if (!aantal.empty()) voegToe(lijst.sectie("GEKOZEN"), Verborgen{"aantal", aantal});
        if (!criterium.empty()) voegToe(lijst.sectie("GEKOZEN"), Verborgen{"criterium", criterium});
        if (!bladnummer.empty()) voegToe(lijst.sectie("GEKOZEN"), Verborgen{"pagina", bladnummer});
        lijst.elk("GROEP", groepen);
        lijst.als(kanOpenen, "OPENEN", [&](Vulling& deel) {
            deel.zet("WAAR", waar);
            voegToe(deel, Tekstveld{.kop = {.naam = "streef",
                                            .label = "De hertoetsen moeten klaar zijn op",
                                            .hint = "Meestal binnen een half jaar. U mag een "
                                                    "andere dag kiezen.",
                                            .fout = foutVan(fouten, "streef"),
                                            .verplicht = true},
                                    .waarde = streef,
                                    .soort = Tekstveld::Soort::datum});
        });
        lijst.toonAls(!kanOpenen, "NIETS_TE_OPENEN");
        vul(uit, bladeren);
        uit.zet("TERUGPAD", terugpad);
    }
};

}  // namespace maatlat
