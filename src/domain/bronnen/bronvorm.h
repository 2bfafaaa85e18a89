// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <tuple>

#include "domain/bronnen/bron.h"
#include "domain/recordvorm.h"

namespace maatlat {

template <>
struct Recordvorm<Bijlage> {
    static constexpr std::tuple kVelden{
        Recordveld{"naam", "Bestand", &Bijlage::naam},
        Recordveld{"sha256", "", &Bijlage::sha256},
        Recordveld{"soort", "", &Bijlage::soort},
        Recordveld{"grootte", "", &Bijlage::grootte},
    };
};

template <>
struct Recordvorm<Weblink> {
    static constexpr std::tuple kVelden{
        Recordveld{"adres", "Link", &Weblink::adres},
        Recordveld{"bekeken", "Bekeken op", &Weblink::bekeken},
    };
};

template <>
struct Recordvorm<Bron> {
    static constexpr Recordsoort kSoort = Recordsoort::bron;
    static constexpr std::string_view kWeg = "verwijderd";
    static constexpr Recordgebeurtenissen kGebeurtenissen{
        Gebeurtenis::bronToegevoegd, Gebeurtenis::bronGewijzigd, Gebeurtenis::bronVerwijderd};
    static constexpr std::tuple kVelden{
        Recordveld<Bron, Bronsoort>{"soort",
                                    "",
                                    &Bron::soort,
                                    {.wijze = Veldwijze::keuze, .keuzes = kBronwoorden},
                                    bronsoortMetNaam},
        Recordveld{"titel", "Titel", &Bron::titel, {.wijze = Veldwijze::regel, .langste = 200}},
        Recordveld{"datum", "Datum", &Bron::datum, {.wijze = Veldwijze::datum}},
        Recordveld{"documentsoort",
                   "Soort document",
                   &Bron::documentsoort,
                   {.wijze = Veldwijze::keuze, .keuzes = kDocumentsoorten}},
        Recordveld{"gesprekspartner",
                   "Gesprekspartner",
                   &Bron::gesprekspartner,
                   {.wijze = Veldwijze::keuze, .keuzes = kGesprekspartners}},
        Recordveld{"aantal",
                   "Aantal mensen",
                   &Bron::aantal,
                   {.wijze = Veldwijze::getal, .minstens = 1, .hoogstens = 50}},
        Recordveld{"interviewers",
                   "Gesprek gevoerd door",
                   &Bron::interviewers,
                   {.wijze = Veldwijze::regel, .langste = 200}},
        Recordveld{"pseudoniem",
                   "Pseudoniem",
                   &Bron::pseudoniem,
                   {.wijze = Veldwijze::code, .langste = 20}},
        Recorddeel{"bijlage", &Bron::bijlage},
        Recorddeel{"link", &Bron::link},
        Recorddelen{"bestand", &Bron::meer},
        Recordveld{
            "bezoek", "Bezoek", &Bron::bezoek, {.wijze = Veldwijze::verwijzing, .later = true}},
    };
};

/// What is asked about a source of this kind, in the order of the form.
std::span<const Formulierveld> formulierVan(Bronsoort soort);

}  // namespace maatlat
