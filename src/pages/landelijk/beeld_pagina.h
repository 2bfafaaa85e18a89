// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/figuur.h"
#include "pages/landelijk/filterdeel.h"
#include "pages/landelijk/standtabel.h"
#include "pages/landelijk/tegeldeel.h"
#include "pages/onderdelen.h"
#include "pages/onderzoek/veranderingen.h"
#include "pages/organisatienaam.h"
#include "pages/pagina.h"

namespace maatlat {

/// "Landelijk beeld": where the country stands, over what stands vast: of one onderzoek, or the
/// newest oordeel of each organisation. Template landelijk_beeld.tpl.
struct BeeldPagina {
    static constexpr const char* kSjabloon = "landelijk_beeld.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkBeeld;

    struct Rij {
        std::string rang;  ///< "3"; "3–7" for who is incomplete: best and worst; a dash: none
        Organisatienaam organisatie;
        std::string
            aandeel;  ///< of voldoende among what applies; empty where the order is by number
        int voldoende = 0;
        int onvoldoende = 0;
        int open = 0;  ///< still to be judged
        std::vector<Teken> oordelen;
        std::string dag;           ///< of the oordeel, "3-5-2026"; a dash: not known
        std::string oud;           ///< how long ago, "8 maanden"
        Verwijzing ronde{};        ///< where it was judged; without text: there is no such column
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
            uit.zet("DAG", dag);
            uit.zetAls("MET_OUD", "OUD", oud);
            uit.als(!ronde.tekst.empty(), "RONDE", [&](Vulling& vak) {
                vak.zet("RONDEPAD", ronde.pad);
                vak.zet("RONDENAAM", ronde.tekst);
            });
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

    /// A toets that runs: for the coördinator alone.
    struct Loopt {
        Organisatienaam organisatie;  ///< its status too
        std::string sinds;            ///< "3-5-2026"; a dash: not known
        std::string aanZet;           ///< "inspecteur in het team"
        std::string tot;              ///< last day; a dash: no term
        bool telaat = false;

        void beschrijf(Vulling& uit) const {
            vul(uit, organisatie);
            uit.zet("LOOPTSTATUS", organisatie.status);
            uit.zet("SINDS", sinds);
            uit.zet("AAN_ZET", aanZet);
            uit.zet("TERMIJN", tot);
            uit.toonAls(telaat, "TE_LAAT");
        }
    };
    struct Loopdeel {
        std::string zin;  ///< how many, and how many of them are late
        std::vector<Loopt> toetsen;
        Bladerbalk bladeren{};
        std::string wachtlijst;  ///< path to who must do what, by name

        void beschrijf(Vulling& uit) const {
            uit.zet("LOOPZIN", zin);
            uit.lijst("LOOPTABEL", "LOOPT", toetsen);
            vul(uit, bladeren);
            uit.zet("WACHTLIJST", wachtlijst);
        }
    };

    /// Links that belong together, under a word that says how; empty: it needs none.
    struct Weggroep {
        std::string kop;
        std::vector<Verwijzing> wegen;

        void beschrijf(Vulling& uit) const {
            uit.zetAls("MET_WEGKOP", "WEGKOP", kop);
            uit.elk("WEG", wegen, [](Vulling& weg, const Verwijzing& een) {
                weg.zet("WEGPAD", een.pad);
                weg.zet("WEGTEKST", een.tekst);
            });
        }
    };

    std::vector<Weggroep> wegen;  ///< to the other pages of the onderzoek, or other maatstaven
    Onderzoeksnieuws nieuws;      ///< of one onderzoek
    std::string zin;              ///< all of it in one sentence
    std::vector<std::string> alineas;
    Filterdeel filter;
    std::vector<Verwijzing> meenemen;  ///< the table as a file; none: there is nothing in it
    Spreidingsfiguur figuur;           ///< without columns: left out
    std::vector<Sorteerkop> koppen;
    std::vector<Rij> rijen;
    Bladerbalk bladeren{};
    std::vector<Verwijzing> hertoetsen{};  ///< each in a sentence, to it for who may open it
    std::string overHertoetsen{};          ///< how they stand to this ranking; empty: none
    std::string maat;                      ///< "aantal" or "aandeel": what the order is by
    bool nietsVanToepassing = false;       ///< some criterium has nothing to judge
    std::vector<std::string> zonderRang;   ///< who has no rank, and which ones are still possible
    Standtabel perCriterium;
    Standtabel perVerwachting;  ///< the hardest first
    std::optional<Tegeldeel> kaart;
    std::optional<Loopdeel> loopt;

    void beschrijf(Vulling& uit) const {
        uit.elk("WEGGROEP", wegen);
        uit.zetAls("MET_GESLOTEN", "GESLOTEN", nieuws.gesloten);
        uit.als(!nieuws.veranderingen.empty(), "VERANDERD", [&](Vulling& deel) {
            vul(deel, nieuws.veranderingen);
            deel.zet("VERANDERD_PAD", nieuws.veranderdPad);
        });
        uit.zet("ZIN", zin);
        uit.elk("ALINEA", "TEKST", alineas);
        vul(uit, filter);
        uit.lijst("MEENEMEN", "BESTAND", meenemen, [](Vulling& een, const Verwijzing& naar) {
            een.zet("BESTANDPAD", naar.pad);
            een.zet("BESTANDTEKST", naar.tekst);
        });
        if (!figuur.kolommen.empty()) vul(uit.sectie("FIGUUR"), figuur);
        uit.als(!rijen.empty(), "RANGTABEL", [&](Vulling& tabel) {
            vul(tabel, koppen);
            tabel.elk("RIJ", rijen);
            tabel.zet("MAAT", maat);
            tabel.toonAls(nietsVanToepassing, "MET_NIETS");
            vul(tabel, bladeren);
        });
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
        if (!zonderRang.empty()) uit.sectie("ZONDER_RANG").elk("PLAATS", "PLAATSTEKST", zonderRang);
        vul(uit.sectie("CRITERIA"), perCriterium);
        vul(uit.sectie("VERWACHTINGEN"), perVerwachting);
        if (kaart) vul(uit.sectie("KAART"), *kaart);
        if (loopt) uit.sectie("WAT_LOOPT", *loopt);
    }
};

}  // namespace maatlat
