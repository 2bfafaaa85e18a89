// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/landelijk/filterdeel.h"
#include "pages/onderdelen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// All scores of all organisations, of what stands vast; each cell leads to what is behind it.
/// Template landelijk_tabel.tpl.
struct TabelPagina {
    static constexpr const char* kSjabloon = "landelijk_tabel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkBeeld;

    struct Kolom {
        std::string code;
        std::string tekst;
        std::string pad;         ///< to who does it and who does not; empty: there is no such page
        std::string op;          ///< path of the table ordered by it
        std::string richting{};  ///< as in Sorteerkop
        bool begin = false;      ///< first of its criterium
        int voldoende = 0;       ///< how many organisations

        /// The style class of a cell; the first of a criterium stands a little apart.
        std::string klasse(const std::string& soort) const {
            if (!begin) return soort;
            return soort.empty() ? "begin" : "begin " + soort;
        }
    };
    struct Cel {
        Teken score;
        std::string pad;  ///< to the criterium of that toets, for who may open it; else empty
    };
    struct Rij {
        std::string rang;
        Organisatienaam organisatie;
        std::vector<Cel> cellen;
        int som = 0;  ///< verwachtingen that are voldoende
    };
    std::string zin;   ///< as on the landelijk beeld
    Verwijzing terug;  ///< to that
    std::string toelichting;
    std::string bijschrift;
    Filterdeel filter;
    std::vector<Verwijzing> meenemen;
    std::vector<Sorteerkop> koppen;  ///< rank, organisation, number of voldoende
    std::vector<Kolom> kolommen;
    std::vector<Rij> rijen;
    Bladerbalk bladeren{};
    int totaal = 0;

    void beschrijf(Vulling& uit) const {
        uit.zet("ZIN", zin);
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUGTEKST", terug.tekst);
        uit.zet("TOELICHTING", toelichting);
        vul(uit, filter);
        uit.lijst("MEENEMEN", "BESTAND", meenemen, [](Vulling& een, const Verwijzing& naar) {
            een.zet("BESTANDPAD", naar.pad);
            een.zet("BESTANDTEKST", naar.tekst);
        });
        uit.als(!rijen.empty(), "SCORETABEL", [&](Vulling& tabel) { beschrijfTabel(tabel); });
        vul(uit, bladeren);
    }

    void beschrijfTabel(Vulling& uit) const {
        uit.zet("BIJSCHRIFT", bijschrift);
        uit.zet("TOTAAL", totaal);
        vul(uit, koppen);
        uit.elk("KOLOM", kolommen, [&](Vulling& kolom, const Kolom& een) {
            kolom.zet("CODE", een.code);
            kolom.zet("TEKST", een.tekst);
            kolom.zet("SOORT", een.klasse(""));
            kolom.zet("OP", een.op);
            kolom.zetAls("MET_KOLOMRICHTING", "KOLOMRICHTING", een.richting);
        });
        uit.elk("VOET", kolommen, [](Vulling& voet, const Kolom& een) {
            voet.zet("SOORT", een.klasse(""));
            voet.zet("AANTAL", een.voldoende);
            voet.zet("WELKE", een.code);
            voet.als(!een.pad.empty(), "MET_VOETPAD",
                     [&](Vulling& weg) { weg.zet("VOETPAD", een.pad); });
            voet.toonAls(een.pad.empty(), "ZONDER_VOETPAD");
        });
        uit.elk("RIJ", rijen, [&](Vulling& rij, const Rij& een) {
            rij.zet("RANG", een.rang);
            vul(rij, een.organisatie);
            rij.zet("SOM", een.som);
            for (std::size_t i = 0; i < een.cellen.size(); ++i) {
                Vulling& cel = rij.sectie("CEL");
                cel.zet("SOORT", kolommen[i].klasse(een.cellen[i].score.soort));
                Vulling& in =
                    cel.sectie(een.cellen[i].pad.empty() ? "ZONDER_CELPAD" : "MET_CELPAD");
                in.zet("TEKEN", een.cellen[i].score.teken);
                in.zet("WOORD", een.cellen[i].score.naam);
                if (!een.cellen[i].pad.empty()) {
                    in.zet("CELPAD", een.cellen[i].pad);
                    in.zet("CELCODE", kolommen[i].code);
                }
            }
        });
    }
};

}  // namespace maatlat
