// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/onderzoek/organisatieleven.h"
#include "domain/toets/toetskop.h"
#include "toetsing/werkplek.h"

/// Organisations over time: how they were called, what form they had, who carried them, and what
/// went into what. A toets points at its organisation; the name on it follows from when it was
/// frozen. Whoever worked for one that went into another worked for that one too.
namespace maatlat {

/// All, in Dutch order of the names of now.
std::vector<Organisatieleven> organisaties(Werkplek& werkplek, const Persoon& persoon);

struct Organisatiebeeld {
    Organisatieleven leven;
    std::map<std::int64_t, std::string> namen;  ///< of people who wrote a period down
    std::vector<Toetskop> toetsen;  ///< of it and of what went into it, as far as they may be read
    Bladen bladen;                  ///< of those
};
/// Throws Onvindbaar, Geweigerd.
Organisatiebeeld organisatiebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t nr,
                                  int blad);

/// "vanaf 1 oktober 2017".
std::string wanneerInWoorden(const Levensperiode& periode);

/// As it was typed.
struct NieuweOrganisatie {
    std::string naam;
    std::string sinds;  ///< a date as people type it; empty: not known
};
/// Returns its number. All of these throw Veldfouten by the names of the fields, and Geweigerd.
std::int64_t voegOrganisatieToe(Werkplek& werkplek, const Handeling& handeling,
                                const NieuweOrganisatie& nieuw);

struct Periodeinvoer {
    std::string soort;  ///< word of a Levenssoort
    std::string waarde;
    std::string van;  ///< dates as people type them; empty: not known, or still
    std::string tot;
    std::string toelichting;
};
void schrijfPeriode(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr,
                    const Periodeinvoer& invoer);

struct Samengaan {
    std::vector<std::int64_t> van;
    std::int64_t naar = 0;  ///< 0: a new one
    std::string naam;       ///< of the new one
    std::string dag;        ///< the first day of the whole, as people type it
    std::string toelichting;
    bool zeker = false;
};
/// Accounts of VT-management go along. Returns the number of the successor.
std::int64_t laatSamengaan(Werkplek& werkplek, const Handeling& handeling, const Samengaan& invoer);

}  // namespace maatlat
