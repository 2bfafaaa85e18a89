// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/landelijk/rapportstuk_pagina.h"
#include "pages/landelijk/rapporttekst_pagina.h"
#include "pages/sjabloon.h"
#include "reporting/rapport/rapporten.h"
#include "reporting/toets/toetsrapport.h"
#include "rules/onderzoek/beoordeling.h"
#include "toetsing/landelijk/landrapport.h"

/// The national report of an onderzoek of one's own, made of its texts and its figures.
namespace maatlat {

/// Its texts where they stand in the report, with each reference filled in. `metMerken`: with a
/// mark behind figures that were typed by hand, for who reads the concept.
LandelijkeTekst landelijkeTekst(const Landrapportbeeld& beeld, const Beoordeling& beoordeling,
                                bool metMerken);

/// The concept as it stands now. Throws NietNu when no toets stands vast yet. `basis`: the address
/// of the onderzoek.
Rapportbestand conceptLandrapport(const Landrapportbeeld& beeld, const Sjablonen& sjablonen,
                                  const std::string& basis, Rapportdoel doel);

/// The report of an editie, as it leaves the house.
Rapportbestand vastLandrapport(const Landrapportbeeld& beeld, const Landrapporteditie& editie,
                               const Sjablonen& sjablonen);

/// The page with all texts, for who reads the concept. `basis`: the address of the onderzoek.
RapporttekstPagina rapporttekstpagina(const Landrapportbeeld& beeld, const std::string& basis,
                                      bool schrijft);

/// The page of one text, without its form fields: what is to be said of `getypt`, which stands in
/// the form, and all figures to refer to.
RapportstukPagina rapportstukpagina(const Landrapportbeeld& beeld, const std::string& basis,
                                    const Rapportstuk& stuk, const std::string& getypt,
                                    const std::string& reden);

}  // namespace maatlat
