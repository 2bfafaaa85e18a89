// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <tuple>

#include "domain/bronnen/bevinding.h"
#include "domain/recordvorm.h"

namespace maatlat {

template <>
struct Recordvorm<Bevinding> {
    static constexpr Recordsoort kSoort = Recordsoort::bevinding;
    static constexpr std::string_view kWeg = "ingetrokken";
    static constexpr Recordgebeurtenissen kGebeurtenissen{Gebeurtenis::bevindingToegevoegd,
                                                          Gebeurtenis::bevindingGewijzigd,
                                                          Gebeurtenis::bevindingIngetrokken};
    static constexpr std::tuple kVelden{
        Recordveld{"bron", "Bron", &Bevinding::bron, {.wijze = Veldwijze::verwijzing}},
        Recordveld<Bevinding, Richting>{"richting",
                                        "Richting",
                                        &Bevinding::richting,
                                        {.wijze = Veldwijze::keuze, .keuzes = kRichtingwoorden},
                                        richtingMetNaam},
        Recordveld{"tekst",
                   "Tekst",
                   &Bevinding::tekst,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
        Recordveld{"verwachting",
                   "Verwachtingen",
                   &Bevinding::verwachtingen,
                   {.wijze = Veldwijze::verwijzing}},
        Recordveld{"pagina",
                   "Pagina",
                   &Bevinding::pagina,
                   {.wijze = Veldwijze::verwijzing, .langste = 60, .later = true}},
        Recordveld{"paragraaf",
                   "Paragraaf",
                   &Bevinding::paragraaf,
                   {.wijze = Veldwijze::regel, .langste = 80, .later = true}},
        Recordveld{"citaat",
                   "Citaat",
                   &Bevinding::citaat,
                   {.wijze = Veldwijze::regel, .langste = 2000, .later = true}},
        Recordveld{"bezoek",
                   "Bezoek",
                   &Bevinding::bezoek,
                   {.wijze = Veldwijze::verwijzing, .later = true}},
    };
};

inline constexpr Formulierveld kTekstvraag{"tekst", "Wat is er gezien of gehoord?", "Eén feit.",
                                           "Schrijf op wat u hebt gezien of gehoord."};
inline constexpr Formulierveld kRichtingvraag{"richting", "Wat ondersteunt deze bevinding?", "",
                                              "Kies wat de bevinding ondersteunt."};

inline constexpr Formulierveld kPaginavraag{
    "pagina", "Pagina", "Bijvoorbeeld 12, of 12-14 voor meer pagina's.", "", true};
inline constexpr Formulierveld kParagraafvraag{"paragraaf", "Paragraaf of artikel",
                                               "Bijvoorbeeld 3.2 of Bijlage 2.", "", true};
inline constexpr Formulierveld kCitaatvraag{
    "citaat", "Citaat", "De zin zoals die er staat, zonder aanhalingstekens.", "", true};

/// Besides these a form asks for the bron, the verwachtingen and the pages, out of what the toets
/// and its kader have.
inline constexpr std::array kBevindingformulier{kTekstvraag, kRichtingvraag, kParagraafvraag,
                                                kCitaatvraag};

}  // namespace maatlat
