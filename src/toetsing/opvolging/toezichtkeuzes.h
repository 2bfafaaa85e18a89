// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/opvolging/toezichtfeit.h"
#include "domain/publicatie/openbaarmaking.h"
#include "rules/opvolging/toezicht.h"
#include "toetsing/organisatiedeur.h"

/// What can be done now about the supervision of an organisation, by whom: the table of
/// rules/opvolging/toezicht.h, asked for one person. For the use cases of toezicht.h.
namespace maatlat {

/// What must be done to write this down where it belongs to verscherpt toezicht.
Toezichtzet zetBij(Feitsoort soort);

/// Who proposed what is open; 0: nothing is.
std::int64_t voorstellerVan(const Toezichtperiode* periode);

/// Null: not now, or not by this person.
const Toezichtovergang* overgangNu(const Organisatieinzage& inzage,
                                   const std::vector<Toezichtperiode>& perioden, Toezichtzet zet);

/// Whether this can be written down now by this person.
bool kanNu(const Organisatieinzage& inzage, const std::vector<Toezichtperiode>& perioden,
           Feitsoort soort);

/// Why it cannot, and what to do.
std::string waaromNietNu(Toezichtstand stand, Feitsoort soort);

/// The stretch that it belongs to; null: none.
const Toezichtperiode* periodeVan(const std::vector<Toezichtperiode>& perioden,
                                  const Toezichtfeit& feit);

/// Zetten of which this fact is the one that they are about, now.
std::vector<Toezichtzet> zettenMet(const Organisatieinzage& inzage,
                                   const std::vector<Toezichtperiode>& perioden,
                                   const Toezichtfeit& feit);

/// Not so when a later stretch was laid on: to take back the lifting of an earlier one would make
/// them overlap.
bool isLaatstePeriode(const std::vector<Toezichtperiode>& perioden, const Toezichtfeit& feit);

/// What was decided by two is corrected by one who decides; a register by who keeps it.
bool magWijzigen(const Organisatieinzage& inzage, const Toezichtfeit& feit);

/// Null: there is none with this id.
const Openbaarmakingsregime* regimeMet(const Werkplek& werkplek, const std::string& id);

/// The first day on which it may be published, ISO; empty: not known.
std::string eersteDagVan(const Werkplek& werkplek, const Toezichtfeit& feit);

}  // namespace maatlat
