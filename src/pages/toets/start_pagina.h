// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// A toets in a list. Partial TOETSREGEL.
struct Toetsrij {
    std::string pad;
    std::string organisatie;
    std::string onderzoek;
    std::string status;  ///< "lopend"
    int beoordeeld = 0;
    int verwachtingen = 0;
    std::string voortgang;  ///< "17 van de 24 beoordeeld"
    std::string aanzet;     ///< who has to do something: "Wacht op u: stel vast of geef terug"
    std::string termijn{};  ///< "Termijn: tot en met 29 november 2026"; empty: none
    std::string teLaat{};   ///< "Te laat: de termijn was tot en met …"; empty: it is not
    std::string vast{};     ///< why nobody can go on, and what to do
    std::string terug{};    ///< "Teruggegeven door Inspecteur B: …"; empty: it was not
    std::string gewijzigd;  ///< "3 wijzigingen door anderen die u nog niet hebt gezien …"
    bool wachtOpU = false;
    bool bevroren = false;        ///< done with: it has no progress to show
    std::string toegewezen{};     ///< "Aan u toegewezen: vijf verwachtingen, waarvan …"; or empty
    std::string toegewezenPad{};  ///< to those

    void beschrijf(Vulling& uit) const {
        uit.zet("PAD", pad);
        uit.zet("ORGANISATIE", organisatie);
        uit.zet("ONDERZOEK", onderzoek);
        uit.zet("STATUS", status);
        uit.als(!voortgang.empty(), "HOEVER", [&](Vulling& hoever) {
            hoever.als(!bevroren, "VOORTGANGSBALK", [&](Vulling& balk) {
                balk.zet("BEOORDEELD", beoordeeld);
                balk.zet("VERWACHTINGEN", verwachtingen);
            });
            hoever.zet("VOORTGANG", voortgang);
        });
        uit.zetAls("MET_TERMIJN", "TERMIJN", termijn);
        uit.zetAls("TE_LAAT", "LAATHEID", teLaat);
        uit.zetAls("NIEMAND_KAN", "WAAROM", vast);
        uit.zetAls("MET_AANZET", "AANZET", wachtOpU ? "" : aanzet);
        uit.zetAls("WACHT_OP_U", "AANZET_U", wachtOpU ? aanzet : "");
        uit.zetAls("TERUG", "TERUGREDEN", terug);
        uit.zetAls("GEWIJZIGD", "WIJZIGINGEN", gewijzigd);
        uit.als(!toegewezen.empty(), "TOEGEWEZEN", [&](Vulling& deel) {
            deel.zet("TOEGEWEZENPAD", toegewezenPad);
            deel.zet("TOEGEWEZENTEKST", toegewezen);
        });
    }
};

/// A list of toetsen with its heading; left out when it has none and no text for that.
struct Toetslijst {
    std::string titel;
    std::string leeg;  ///< shown instead of the list
    std::vector<Toetsrij> toetsen;
    Bladerbalk bladeren;
};

void vul(Vulling& vulling, const Toetslijst& lijst);

/// Another place to begin, for a role that has no toetsen.
struct Beginplaats {
    std::string titel;
    std::string uitleg;
    std::string pad;

    void beschrijf(Vulling& uit) const {
        uit.zet("PLAATS_TITEL", titel);
        uit.zet("PLAATS_UITLEG", uitleg);
        uit.zet("PLAATS_PAD", pad);
    }
};

/// Where somebody begins. Template start.tpl.
struct StartPagina {
    static constexpr const char* kSjabloon = "start.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::beginpagina;

    struct Laat {
        std::string tekst;
        std::string pad;
        std::string sinds;
        void beschrijf(Vulling& uit) const {
            uit.zet("LAATPAD", pad);
            uit.zet("LAATTEKST", tekst);
            uit.zet("LAATSINDS", sinds);
        }
    };
    std::vector<Toetslijst> lijsten{};
    std::vector<Beginplaats> plaatsen{};
    std::vector<std::string> meldingen{};  ///< on top: what this person must know
    std::vector<Laat> teLaat{};  ///< of what follows an adopted toets, the longest late first
    std::string meerTeLaat{};    ///< how many more; empty: none

    void beschrijf(Vulling& uit) const {
        uit.elk("MELDING", "TEKST", meldingen);
        uit.als(!teLaat.empty(), "OPVOLGING_LAAT", [&](Vulling& deel) {
            deel.elk("LAAT", teLaat);
            deel.zetAls("MEER_LAAT", "MEER", meerTeLaat);
        });
        for (const Toetslijst& een : lijsten)
            vul(uit, een);
        uit.elk("PLAATS", plaatsen);
    }
};

}  // namespace maatlat
