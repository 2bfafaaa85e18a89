// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "domain/dag.h"
#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/termijnkalender.h"
#include "domain/vastlegging.h"
#include "rules/steekproef/termijnen.h"

namespace maatlat {

/// What one check says of one dossier.
enum class Dossieruitkomst : unsigned char {
    voldoet,
    voldoetNiet,
    nvt,                ///< the check is not about this dossier
    open,               ///< a term that still runs: neither in time nor late
    nietVastTeStellen,  ///< the dossier does not tell
    onbeantwoord,       ///< nobody has looked yet
};

inline constexpr std::array<Dossieruitkomst, 6> kDossieruitkomsten{
    Dossieruitkomst::voldoet, Dossieruitkomst::voldoetNiet,       Dossieruitkomst::nvt,
    Dossieruitkomst::open,    Dossieruitkomst::nietVastTeStellen, Dossieruitkomst::onbeantwoord};

/// "voldoet", "voldoet-niet", "nvt", "open", "niet-vast-te-stellen", "onbeantwoord"; the same word
/// is stored.
std::string_view naam(Dossieruitkomst uitkomst);
std::optional<Dossieruitkomst> dossieruitkomstMetNaam(std::string_view woord);

/// Whether a question applies, given the answers before it: the question that it hangs on applies
/// itself, and has one of the answers that are asked for. A question that hangs on one without an
/// answer does not apply yet.
bool geldt(const Dossierformulier& formulier, const Dossiervraag& vraag,
           const Vastlegging& antwoorden);

/// The outcome of a check that counts. `antwoorden` holds a text by code of each question that was
/// asked; `peildatum` is the day that decides whether a term that has no end yet is over; terms are
/// reckoned by `kalender`.
///
/// A check that does not apply is nvt; it is onbeantwoord while nobody said whether it applies, and
/// niet vast te stellen when the dossier does not tell that. The same holds for a term whose dates
/// do not apply or are not known.
Dossieruitkomst uitkomst(const Dossierformulier& formulier, const Dossiervraag& vraag,
                         const Vastlegging& antwoorden, Dag peildatum,
                         const Termijnkalender& kalender);

/// Where a check of soort termijn ends; nothing when the date that it counts from is not known.
std::optional<Termijneinde> uiterlijk(const Dossiervraag& vraag, const Vastlegging& antwoorden,
                                      const Termijnkalender& kalender);

}  // namespace maatlat
