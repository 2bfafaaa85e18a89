// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "rules/steekproef/overeenstemming.h"
#include "rules/steekproef/schatting.h"

namespace maatlat {

/// What a dossiersteekproef says, in sentences: true for who knows statistics and clear for who
/// does not. Plain text.

/// "In 14 van de 20 dossiers: …. In 3 andere dossiers is dit niet van toepassing."; `telling` is
/// over all groups.
std::string tellingInWoorden(const Dossiervraag& vraag, const Groeptelling& telling);

/// "Met 95% zekerheid is dat zo in 46% tot 88% van alle 312 dossiers.", or why that cannot be said.
/// Shares are rounded outwards, so that the words never claim more than the figures.
std::string zekerheidInWoorden(const Schatting& schatting, const Groeptelling& telling);

/// What one check of a steekproef says of all dossiers.
struct Vraagzekerheid {
    const Schatting* schatting;
    const Groeptelling* telling;
};

/// What "met 95% zekerheid" means, and how much less sure all of these are together: of n sentences
/// each of which is wrong in at most 5 of 100 samples, one or more is wrong in at most 5n of them.
/// Empty when none of them is an estimate.
std::string samenInWoorden(const std::vector<Vraagzekerheid>& vragen);

/// How sure a sentence about all dossiers is: "met 95% zekerheid ", "met ongeveer 95% zekerheid "
/// of groups that were weighed, and nothing when no dossier was left unread.
std::string_view hoeZeker(const Schatting& schatting, const Groeptelling& telling);

/// What can be said of the norm of this check, from where it would be sure, and what would settle
/// it. Empty when it has no norm. `bijgetrokken`: there was more than one draw; who draws on until
/// a norm is settled is less sure than the words say (schatting.h), so then that is said too.
std::string normInWoorden(const Dossiervraag& vraag, const Groeptelling& telling,
                          const Schatting& schatting, const std::optional<Normoordeel>& oordeel,
                          bool bijgetrokken);

/// What dossiers that were picked on purpose add, and that they say nothing of the others; empty
/// when there are none on which the check applies.
std::string gerichtInWoorden(const Groeptelling& gericht);

/// That the last day of a term may still move in so many dossiers; empty when in none.
std::string onzekereTermijnenInWoorden(int dossiers);

/// "In 3 van de 4 dossiers kwamen beide lezers tot dezelfde uitkomst."
std::string overeenstemmingInWoorden(const Overeenstemming& overeenstemming);

/// "3.120 dossiers", "1 dossier".
std::string dossiersInCijfers(std::int64_t aantal);

}  // namespace maatlat
