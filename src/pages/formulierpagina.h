// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// A page that is one form: what it is for, the fields in their order, and one button. Template
/// formulierpagina.tpl.
struct FormulierPagina {
    static constexpr const char* kSjabloon = "formulierpagina.tpl";
    using Veld = std::variant<Tekstveld, Tekstvak, Keuzerondjes, Vinkjes, Keuzelijst, Bestandsveld,
                              Verborgen>;

    /// Another form with one button, above this one; without a path there is none.
    struct Zijwaarts {
        std::string pad{};
        std::string knop{};
        std::vector<Verborgen> velden{};
    };

    Hulpkeuze hulp;
    std::vector<std::string> alineas{};
    std::vector<Verwijzing> ervoor{};  ///< links above the form, as buttons
    bool nieuwTabblad = false;         ///< they open beside this page
    std::string ervoorTekst{};         ///< a sentence below those links; may be empty
    Zijwaarts zijwaarts{};
    std::string tussenkop{};  ///< above the form, when something stands above it; may be empty
    std::string pad;          ///< where the form goes
    std::vector<Veld> velden{};
    std::string knop{};                  ///< empty: there is nothing to send now
    std::string slot{};                  ///< a sentence below the form; may be empty
    std::vector<Verwijzing> erna{};      ///< links below the form
    std::vector<Samenvattingsrij> nu{};  ///< how it stands now, after somebody else changed it

    void beschrijf(Vulling& uit) const {
        uit.elk("ALINEA", "TEKST", alineas);
        uit.elk("ERVOOR", ervoor, [&](Vulling& regel, const Verwijzing& een) {
            regel.zet("ERVOORPAD", een.pad);
            regel.zet("ERVOORLINK", een.tekst);
            regel.toonAls(nieuwTabblad, "IN_TABBLAD");
        });
        uit.zetAls("MET_ERVOOR", "ERVOORTEKST", ervoorTekst);
        uit.als(!zijwaarts.pad.empty(), "ZIJWAARTS", [&](Vulling& ander) {
            ander.zet("ZIJPAD", zijwaarts.pad);
            ander.elk("ZIJVELD", zijwaarts.velden, [](Vulling& veld, const Verborgen& een) {
                veld.zet("ZIJNAAM", een.naam);
                veld.zet("ZIJWAARDE", een.waarde);
            });
            ander.zet("ZIJKNOP", zijwaarts.knop);
        });
        uit.zetAls("MET_TUSSENKOP", "TUSSENKOP", tussenkop);
        if (!nu.empty()) vul(uit.sectie("STAND"), nu);
        uit.als(!knop.empty(), "FORMULIER", [&](Vulling& formulier) {
            formulier.zet("ACTIE", pad);
            for (const Veld& een : velden)
                std::visit([&](const auto& veld) { voegToe(formulier, veld); }, een);
            const auto isBestand = [](const Veld& een) {
                return std::holds_alternative<Bestandsveld>(een);
            };
            formulier.toonAls(std::ranges::any_of(velden, isBestand), "MET_BESTAND");
            formulier.zet("KNOP", knop);
        });
        uit.zetAls("MET_SLOT", "SLOT", slot);
        uit.elk("ERNA", erna, [](Vulling& regel, const Verwijzing& een) {
            regel.zet("PAD", een.pad);
            regel.zet("VERWIJSTEKST", een.tekst);
        });
    }
};

}  // namespace maatlat
