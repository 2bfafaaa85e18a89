// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "domain/tekst.h"
#include "domain/toets/veld.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// A field as somebody filled it in.
struct Veldinvoer {
    std::int64_t toets = 0;
    std::string sleutel;  ///< "motivering/1.1.2"
    std::string waarde;   ///< of a score: its word, or empty for not yet
    int versie = 0;       ///< of the field when it was shown
    std::string privacyReden;
    std::vector<std::int64_t> rust{};  ///< of a motivering: bevindingen that were taken over in it,
                                       ///< so that it rests on them once it is saved
};

struct BewaardVeld {
    int versie = 0;
    std::string wanneer;
    std::string criterium;  ///< code of the criterium that it belongs to; empty: of none
};

/// Saves a score or text and removes this person's draft of it.
///
/// Throws Veldfouten ("waarde") for a text that is too long, a score that is none, and for taking
/// away the motivering of a score that needs one; Privacymelding, Versieconflict, NietNu; and
/// Onvindbaar also for a field that the kader does not have.
BewaardVeld bewaarVeld(Werkplek& werkplek, const Handeling& handeling, const Veldinvoer& invoer);

/// Saves several scores of one toets at once. One that somebody else changed meanwhile is not
/// saved, and does not hold up the others. Otherwise as `bewaarVeld`.
struct Bewaardescores {
    std::vector<std::string> bewaard;  ///< keys of those that changed
    std::vector<std::string> botst;    ///< … of those that were not saved
};
Bewaardescores bewaarScores(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            const std::vector<Veldinvoer>& scores);

/// Keeps what somebody is typing in a field and has not saved, as a draft of that person; returns
/// the moment. A text with personal data is not kept (Privacymelding): it stays with who types it.
/// Other errors as for `bewaarVeld`.
std::string bewaarVeldconcept(Werkplek& werkplek, const Persoon& persoon, const Veldinvoer& invoer);

/// Whether a score needs a motivering: onvoldoende and nvt do.
constexpr bool vraagtMotivering(Score score) {
    return score == Score::onvoldoende || score == Score::nvt;
}

/// The change of a field that now is as `was`. For `bewaarVeld` and for bringing back an old
/// version.
Veld wijzigVeld(const ToetsTransactie& transactie, const Veldsleutel& sleutel, const Veld& was,
                const Tekst& waarde, int versie);

}  // namespace maatlat
