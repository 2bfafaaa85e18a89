// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"

namespace maatlat {

inline constexpr std::array<std::string_view, 3> kBezoeksoorten{
    "aangekondigd bezoek", "onaangekondigd bezoek", "gesprek op afstand"};

/// A visit of the inspectie to the organisation: who was there later decides who may judge what
/// the organisation answers.
struct Bezoek {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    std::string datum;     ///< ISO date
    std::string soort;     ///< one of kBezoeksoorten
    Tekst locatie;         ///< may be empty
    Tekst wie;             ///< who of the inspectie was there, as roles or initials
    Tekst bijzonderheden;  ///< Markdown; may be empty

    friend bool operator==(const Bezoek&, const Bezoek&) = default;
};

/// The visit that a bevinding hangs under: that of its bron, else its own; 0: none.
inline std::int64_t bezoekVan(const Bevinding& bevinding, const Bron* bron) {
    return bron && bron->bezoek != 0 ? bron->bezoek : bevinding.bezoek;
}

template <>
struct Recordvorm<Bezoek> {
    static constexpr Recordsoort kSoort = Recordsoort::bezoek;
    static constexpr std::string_view kWeg = "verwijderd";
    static constexpr Recordgebeurtenissen kGebeurtenissen{
        Gebeurtenis::bezoekToegevoegd, Gebeurtenis::bezoekGewijzigd, Gebeurtenis::bezoekVerwijderd};
    static constexpr std::tuple kVelden{
        Recordveld{"datum", "Datum", &Bezoek::datum, {.wijze = Veldwijze::datum}},
        Recordveld{"soort",
                   "Soort bezoek",
                   &Bezoek::soort,
                   {.wijze = Veldwijze::keuze, .keuzes = kBezoeksoorten}},
        Recordveld{
            "locatie", "Plaats", &Bezoek::locatie, {.wijze = Veldwijze::regel, .langste = 200}},
        Recordveld{
            "wie", "Wie erbij was", &Bezoek::wie, {.wijze = Veldwijze::regel, .langste = 200}},
        Recordveld{"bijzonderheden",
                   "Bijzonderheden",
                   &Bezoek::bijzonderheden,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
    };
    static constexpr Recordpaginas kPaginas{
        .uitleg = "Hier staat wanneer de inspectie bij de organisatie was, en wie erbij was.",
        .doe = "Voeg er een toe als u bij de organisatie bent geweest.",
        .inZelfevaluatie = false};
    static constexpr std::array kFormulier{
        Formulierveld{"datum", "Datum van het bezoek", "Bijvoorbeeld 22-11-2026", ""},
        Formulierveld{"soort", "Wat voor bezoek was het?", "", "Kies wat voor bezoek het was."},
        Formulierveld{"locatie", "Waar was het?", "Bijvoorbeeld: het hoofdkantoor", "", true},
        Formulierveld{"wie", "Wie van de inspectie was erbij?",
                      "Rollen of initialen, geen namen. Bijvoorbeeld: twee inspecteurs",
                      "Vul in wie er van de inspectie bij was."},
        Formulierveld{"bijzonderheden", "Bijzonderheden", "Wat later van belang kan zijn.", "",
                      true},
    };
};

}  // namespace maatlat
