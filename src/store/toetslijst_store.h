// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/traject/trajectstap.h"
#include "store/motor/vraag.h"
#include "store/toetssleutel.h"

/// Lists of toetsen, a page at a time: counted and chosen in the database, so that what is not
/// shown is not read. Who may read what is not decided here: it comes in as a Leesrecht.
namespace maatlat::toetslijstStore {

/// The lists of what somebody has to do with.
enum class Lijst : unsigned char {
    openTeam,      ///< of whose team they are, or for which they were named, and that are
                   ///< not done: first those that wait for this person or came back,
                   ///< the shortest term first (of what came back: that day); then the newest round
                   ///< first
    afgerondTeam,  ///< … that are done, the newest round first
    bijOrganisatie,         ///< in which VT-management was named to answer, and where that is under
                            ///< way: the shortest term first
    vastgesteldeRapporten,  ///< over the organisation of VT-management that were adopted, newest
                            ///< first
    onderweg,               ///< of all, which wait for somebody, or whose whole team can do nothing
                            ///< any more: the shortest term first
    zelfevaluaties,         ///< of the own organisation, newest first
    lopendeZelfevaluaties,  ///< … that can still change
    meewerken,              ///< zelfevaluaties for which somebody was named as colleague, newest
                            ///< first
    ingediend,    ///< zelfevaluaties that were handed in and that they may read, of whatever
                  ///< organisation, newest first
    overgenomen,  ///< of a published round, of all organisations: the newest round first
};

/// In which statuses a toets waits for its team and for who was named, as Leesrecht::stand.
struct Wachten {
    std::int64_t team = 0;
    std::array<std::int64_t, kTaken.size()> taken{};  ///< by Taak
};

int aantal(const Leesrecht& recht, Lijst lijst);
std::vector<std::int64_t> nummers(const Leesrecht& recht, Lijst lijst, const Bladen& bladen,
                                  const Wachten& wachten = {});

/// SQL for the numbers of the organisations of which somebody inspects a toets, or for which they
/// were named, with what went into them. `persoon`: the parameter with their number.
std::string geinspecteerd(const std::string& persoon);

/// For the stores of what hangs on a toets: a condition that holds for a row of `toets AS t` and
/// `onderzoek AS o` when it may be read. Its parameters are ?1 to ?9.
const std::string& leesbaar();

/// Binds those, and what comes after them.
template <class... Waarden>
Vraag& bindLeesbaar(Vraag& vraag, const Leesrecht& recht, const Waarden&... waarden) {
    const Leesrecht::Standen& waar = recht.standen();
    return vraag.bind(recht.persoon(), recht.organisatie(), waar.altijd, waar.inTeam,
                      waar.eigenOrganisatie, waar.inspecteert, waar.gevraagd, waar.nooitErbij,
                      waar.hertoetst, waarden...);
}

}  // namespace maatlat::toetslijstStore
