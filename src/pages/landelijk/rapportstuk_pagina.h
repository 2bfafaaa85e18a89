// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// One text of the national report: its form, what is to be said of its figures, and beside it all
/// figures that can be named. Template rapportstuk.tpl.
struct RapportstukPagina {
    static constexpr const char* kSjabloon = "rapportstuk.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::landelijkRapport;

    struct Cijfer {
        std::string verwijzing;  ///< "{{aandeel 2.1.2}}"
        std::string waarde;      ///< "69 procent"
        std::string betekenis;
    };
    struct Cijfergroep {
        std::string kop;
        std::vector<Cijfer> cijfers;
        bool open = false;
    };

    std::string waarover{};               ///< what the norm says; empty: nothing
    std::string melding{};                ///< why nothing can be typed now; empty: it can
    std::string bericht{};                ///< about an unsaved draft
    std::vector<std::string> fouten{};    ///< references that are wrong
    std::vector<std::string> getypt{};    ///< figures typed by hand
    std::string getyptReden{};            ///< why they may stay; empty: nobody said so
    std::vector<std::string> zinnen{};    ///< wordings, recomputed
    std::vector<std::string> ingevuld{};  ///< paragraphs as they will be in the report
    std::string pad{};
    std::string conceptpad{};
    std::string sleutel{};
    int versie = 0;
    std::vector<std::variant<Tekstvak, Tekstveld>> velden{};  ///< none: read only
    std::vector<Cijfergroep> groepen{};
    std::string wie{};  ///< who saved it last, and when; empty: nobody
    std::string versiesPad{};
    std::string terugPad;

    void beschrijf(Vulling& uit) const {
        uit.zetAls("NORM", "NORMTEKST", waarover);
        uit.zetAls("MELDING", "MELDINGSTEKST", melding);
        uit.zetAls("BERICHT", "BERICHTTEKST", bericht);
        uit.als(!fouten.empty(), "MET_FOUTEN",
                [&](Vulling& deel) { deel.elk("CIJFERFOUT", "CIJFERFOUTTEKST", fouten); });
        uit.als(!getypt.empty(), "MET_GETYPT", [&](Vulling& deel) {
            deel.elk("GETYPT", "GETYPTTEKST", getypt);
            deel.zetAls("MET_REDEN", "GETYPTREDEN", getyptReden);
            deel.toonAls(getyptReden.empty(), "ZONDER_REDEN");
        });
        uit.als(!zinnen.empty(), "MET_ZINNEN",
                [&](Vulling& deel) { deel.elk("ZIN", "ZINTEKST", zinnen); });
        uit.als(!ingevuld.empty(), "INGEVULD",
                [&](Vulling& deel) { deel.elk("ALINEA", "ALINEATEKST", ingevuld); });
        uit.als(!velden.empty(), "FORMULIER", [&](Vulling& formulier) {
            formulier.zet("PAD", pad);
            formulier.zet("CONCEPT", sleutel);
            formulier.zet("CONCEPTPAD", conceptpad);
            formulier.zet("VERSIE", versie);
            for (const auto& een : velden)
                std::visit([&](const auto& veld) { voegToe(formulier, veld); }, een);
        });
        uit.elk("CIJFERGROEP", groepen, [](Vulling& groep, const Cijfergroep& van) {
            groep.zet("CIJFERKOP", van.kop);
            groep.toonAls(van.open, "OPEN");
            groep.elk("CIJFER", van.cijfers, [](Vulling& rij, const Cijfer& een) {
                rij.zet("VERWIJZING", een.verwijzing);
                rij.zet("WAARDE", een.waarde);
                rij.zet("BETEKENIS", een.betekenis);
            });
        });
        uit.als(!wie.empty(), "VERLEDEN", [&](Vulling& deel) {
            deel.zet("WIE", wie);
            deel.zet("VERSIESPAD", versiesPad);
        });
        uit.zet("TERUGPAD", terugPad);
    }
};

}  // namespace maatlat
