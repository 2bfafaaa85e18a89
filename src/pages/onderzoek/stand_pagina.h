// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "pages/figuur.h"
#include "pages/onderdelen.h"
#include "pages/onderzoek/veranderingen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// How often each outcome occurs, beside a figure. Partial STANDTABEL.
struct Standtabel {
    struct Rij {
        std::string code;
        std::string tekst;
        std::string pad;  ///< of the organisations behind it; empty: no link
        Balk balk;
        int voldoende = 0;
        std::string matig;  ///< a number, or a dash where the outcome does not exist
        int onvoldoende = 0;
        int overig = 0;       ///< without oordeel, nvt or not judged yet
        std::string aandeel;  ///< of voldoende, "69,2%"; a dash when nothing was judged
    };
    std::string bijschrift;
    std::string kop;       ///< of the first column
    bool metMatig = true;  ///< has that column
    std::vector<Rij> rijen;
};
void vul(Vulling& vulling, const Standtabel& tabel);

/// "Landelijk beeld": an onderzoek over all its organisations, as it stands. Template
/// onderzoek_stand.tpl.
struct StandPagina {
    static constexpr const char* kSjabloon = "onderzoek_stand.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkBeeld;

    struct Rij {
        std::string rang;  ///< a dash for what is incomplete or can still change
        Organisatienaam organisatie;
        std::string
            aandeel;  ///< of voldoende among what applies; empty where the order is by number
        int voldoende = 0;
        int onvoldoende = 0;
        int open = 0;  ///< still to be judged
        std::vector<Teken> oordelen;
        bool metHertoets = false;  ///< the table has a column for the next
        std::string naHertoets{};  ///< "23 van de 24": how it stood at the newest hertoets; empty:
                                   ///< there is none

        void beschrijf(Vulling& uit) const {
            uit.zet("RANG", rang);
            vul(uit, organisatie);
            uit.zetAls("AANDEEL", "AANDEEL", aandeel);
            uit.zet("VOLDOENDE", voldoende);
            uit.zet("ONVOLDOENDE", onvoldoende);
            uit.zet("OPEN", open);
            uit.zet("STATUS", organisatie.status);
            uit.als(metHertoets, "NA_HERTOETS", [&](Vulling& vak) {
                vak.zet("HERTOETSSTAND", naHertoets.empty() ? "–" : naHertoets);
            });
            uit.elk("OORDEEL", oordelen, [](Vulling& vak, const Teken& oordeel) {
                vak.zet("SOORT", oordeel.soort);
                vak.zet("LETTER", oordeel.teken);
            });
        }
    };
    std::vector<Verwijzing> wegen;  ///< to the other pages of the onderzoek
    std::vector<std::string> alineas;
    Spreidingsfiguur figuur;            ///< without columns: left out
    std::vector<std::string> criteria;  ///< codes
    std::vector<Rij> rijen;
    std::vector<Verwijzing> hertoetsen{};  ///< each in a sentence, to it for who may open it
    std::string overHertoetsen{};         ///< how they stand to this ranking; empty: there are none
    std::string maat;                     ///< "aantal" or "aandeel": what the order is by
    bool nietsVanToepassing = false;      ///< some criterium has nothing to judge
    std::vector<std::string> zonderRang;  ///< who has no rank, and which ones are still possible
    Standtabel perCriterium;
    Standtabel perVerwachting;
    std::string gesloten{};                    ///< since when and why; empty: it is open
    std::vector<Verandering> veranderingen{};  ///< the newest ones
    std::string veranderdPad{};                ///< to all of them

    void beschrijf(Vulling& uit) const {
        uit.elk("WEG", wegen, [](Vulling& weg, const Verwijzing& een) {
            weg.zet("WEGPAD", een.pad);
            weg.zet("WEGTEKST", een.tekst);
        });
        uit.zetAls("MET_GESLOTEN", "GESLOTEN", gesloten);
        uit.als(!veranderingen.empty(), "VERANDERD", [&](Vulling& deel) {
            vul(deel, veranderingen);
            deel.zet("VERANDERD_PAD", veranderdPad);
        });
        uit.elk("ALINEA", "TEKST", alineas);
        if (!figuur.kolommen.empty()) vul(uit.sectie("FIGUUR"), figuur);
        uit.elk("CRITERIUM", "CODE", criteria);
        const bool metAandeel = std::any_of(rijen.begin(), rijen.end(),
                                            [](const Rij& een) { return !een.aandeel.empty(); });
        uit.toonAls(metAandeel, "MET_AANDEEL");
        uit.elk("RIJ", rijen);
        uit.toonAls(!rijen.empty() && rijen.front().metHertoets, "MET_HERTOETS");
        uit.als(!overHertoetsen.empty(), "HERTOETSEN", [&](Vulling& deel) {
            deel.zet("OVER", overHertoetsen);
            deel.elk("HERTOETS", hertoetsen, [](Vulling& rij, const Verwijzing& een) {
                rij.als(!een.pad.empty(), "MET_PAD", [&](Vulling& weg) {
                    weg.zet("HERTOETSPAD", een.pad);
                    weg.zet("HERTOETSTEKST", een.tekst);
                });
                if (een.pad.empty()) rij.sectie("ZONDER_PAD").zet("HERTOETSTEKST", een.tekst);
            });
        });
        uit.zet("MAAT", maat);
        uit.toonAls(nietsVanToepassing, "MET_NIETS");
        if (!zonderRang.empty()) uit.sectie("ZONDER_RANG").elk("PLAATS", "TEKST", zonderRang);
        vul(uit.sectie("CRITERIA"), perCriterium);
        vul(uit.sectie("VERWACHTINGEN"), perVerwachting);
    }
};

}  // namespace maatlat
