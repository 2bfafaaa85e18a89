// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "domain/mensen/persoon.h"
#include "domain/rapportbestand.h"
#include "pages/rapport/organisatie_pagina.h"
#include "pages/sjabloon.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"
#include "toetsing/toets/rapportmaker.h"

namespace maatlat {

/// Where a report of the application goes.
enum class Rapportdoel : unsigned char {
    scherm,   ///< a page of the application, with links to the rest of it
    bestand,  ///< a file that somebody keeps or sends on
};

/// The report of one toets from what is known of it. As long as the toets can change it is marked
/// CONCEPT, begins with what is missing, and says nothing of other organisations. When it is frozen
/// it says since when and under what hash, and has its place in the country as an annex.
OrganisatiePagina toetspagina(const Rapportstof& stof, Rapportdoel doel);

/// The same as a page that stands on its own; its file name tells a concept apart.
Rapportbestand toetsrapport(const Rapportstof& stof, const Sjablonen& sjablonen, Rapportdoel doel);

/// Makes the reports that are frozen.
class Toetsrapportmaker final : public Rapportmaker {
  public:
    explicit Toetsrapportmaker(const Sjablonen& sjablonen) : sjablonen_(sjablonen) {}
    Rapportbestand maak(const Toetsinzage& toets, const Bevriezing& bevriezing) const override;
    Rapportbestand maakConcept(const Toetsinzage& toets,
                               const Conceptkenmerk& kenmerk) const override;
    Rapportbestand maakVerantwoording(const Toetsinzage& toets,
                                      const Bevriezing& bevriezing) const override;

  private:
    const Sjablonen& sjablonen_;
};

/// The report of a toets, for the pages and the command line both. What was frozen here is given
/// byte for byte, on the screen and as a file: `editie`, or with 0 the newest. Anything else is
/// made now. Throws Onvindbaar for an editie that there is not, and Gebruikersfout for a report
/// that was changed since, or that was not frozen yet.
Rapportbestand rapportVan(const Toetsinzage& toets, const Sjablonen& sjablonen, Rapportdoel doel,
                          const Inzagebewijs& bewijs, int editie = 0);

/// The same for who may read the toets; that they do is noted.
Rapportbestand leesRapport(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           const Sjablonen& sjablonen, Rapportdoel doel, int editie);

/// The verantwoording van wijzigingen of an editie that stays inside, for who may read the toets;
/// that they do is noted. 0 stands for the newest. Throws Onvindbaar, Gebruikersfout.
Rapportbestand leesVerantwoordingsblad(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets, int editie);

}  // namespace maatlat
