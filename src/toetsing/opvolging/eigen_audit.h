// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "rules/opvolging/natrekken.h"
#include "rules/steekproef/steekproefomvang.h"
#include "toetsing/handelen.h"

/// Audits of the organisation itself, and what the inspecteur reads of them again. Its pages say
/// how alike both answered (`vergelijk`), and how many dossiers would be enough
/// (`steekproefomvangen`).
namespace maatlat {

struct Auditvraag {
    std::string verwachting;     ///< code of a verbeterpunt
    std::int64_t maatregel = 0;  ///< 0: for none in particular
    std::string voor;            ///< as typed
    std::string vraag;           ///< may be empty
    std::string privacyreden;
};
/// The inspecteur asks for one, before a day.
void vraagEigenAudit(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     const Auditvraag& invoer);

struct Auditinvoer {
    std::int64_t nr = 0;  ///< that was asked for; 0: of its own accord
    std::string verwachting;
    std::int64_t maatregel = 0;
    std::string trekking;   ///< how the dossiers were drawn
    std::string populatie;  ///< as typed
    std::string dossiers;   ///< a line for each: "D-12 voldoet niet"
    std::string toelichting;
    std::string privacyreden;
    std::int64_t steekproef = 0;  ///< that the organisation drew for it and read: what its dossiers
                                  ///< showed is taken over whole, with what it is about; 0: typed
};
/// Hands it in; from then on it does not change, nor does its steekproef. Throws NietNu when it
/// was, or when the readings of that steekproef are not complete.
void dienEigenAuditIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Auditinvoer& invoer);

/// Draws some of the dossiers of an audit, to read them again; once for each audit.
void trekDossiersNa(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t audit, const std::string& aantal);

/// What the inspecteur read in them: by dossier the word of the answer; "" leaves it open.
struct Natrekinvoer {
    std::int64_t natrek = 0;
    int versie = 0;
    std::map<std::string, std::string> antwoorden;
};
void bewaarNagetrokken(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                       const Natrekinvoer& invoer);

}  // namespace maatlat
