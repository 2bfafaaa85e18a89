// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/traject/wachtlijst.h"

namespace maatlat {

/// What waits for this person while plans are carried out, of all toetsen of which they may read
/// the opvolging: what is late first, by its last day; then what has a term in the next month; then
/// what has none. What the organisation must do waits for the inspectie when it is late.
std::vector<Wachtregel> voortgangWachtOp(const Toetseninzage& alle,
                                         const std::string& onderzoek = {});

/// The same, only what is late.
std::vector<Wachtregel> teLaatInVoortgang(Werkplek& werkplek, const Persoon& persoon);

/// The toetsen that this person scores a second time, as lines of the same list: from where the
/// team scored every verwachting. Their `voortgang` is kTweedeScoresWacht.
inline constexpr const char* kTweedeScoresWacht = "tweedescores";
std::vector<Wachtregel> tweedeScoresWachtOp(const Toetseninzage& alle,
                                            const std::string& onderzoek = {});
std::vector<Wachtregel> tweedeScoresWachtOp(Werkplek& werkplek, const Persoon& persoon);

/// How a calendar calls it, which stands open to others: without a name of anything.
std::string voortgangsagenda(const std::string& voortgang);

}  // namespace maatlat
