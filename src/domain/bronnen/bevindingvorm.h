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
    };
};

inline constexpr Formulierveld kTekstvraag{"tekst", "Wat is er gezien of gehoord?", "Eén feit.",
                                           "Schrijf op wat u hebt gezien of gehoord."};
inline constexpr Formulierveld kRichtingvraag{"richting", "Wat ondersteunt deze bevinding?", "",
                                              "Kies wat de bevinding ondersteunt."};

/// Besides these a form asks for the bron and the verwachtingen, out of what the toets and its
/// kader have.
inline constexpr std::array kBevindingformulier{kTekstvraag, kRichtingvraag};

}  // namespace maatlat
