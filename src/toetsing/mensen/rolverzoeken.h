// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A beheerder does not give oneself a role: another beheerder confirms it. Where there is no other
/// it takes 24 hours, in which the coördinatoren see it. That somebody has two accounts cannot be
/// known; the page says so.

inline constexpr std::int64_t kRolwachttijd = 24 * 60 * 60;  ///< seconds

/// A request, as somebody may see it.
struct Rolverzoekbeeld {
    enum class Stand : unsigned char { wacht, toegekend, afgewezen, ingetrokken };
    std::int64_t nr = 0;
    std::string naam;  ///< of who asked
    Rol rol = Rol::inspecteur;
    std::string sinds;  ///< moment
    Stand stand = Stand::wacht;
    std::string door;     ///< name of who decided
    std::string wanneer;  ///< moment of that

    bool magBevestigen = false;  ///< this person, now
    bool magAfwijzen = false;    ///< this person
    bool magIntrekken = false;   ///< this person: it is their own
    std::string vanaf;           ///< alone: the moment from which they may confirm themselves
};

/// What waits, and what was decided in the last thirty days, newest first. For
/// Actie::personenBeheren; throws Onvindbaar for others.
std::vector<Rolverzoekbeeld> rolverzoeken(Werkplek& werkplek, const Persoon& wie);

/// The same to be told on the page where one begins: to beheerders and to coördinatoren. None for
/// others.
std::vector<Rolverzoekbeeld> rolmeldingen(Werkplek& werkplek, const Persoon& wie);

enum class Rolkeuze : unsigned char { bevestigen, afwijzen, intrekken };

/// For Actie::personenBeheren. Confirming gives the role at once and ends the logins of who asked.
/// Throws Onvindbaar, and NietNu when this person may not decide that (now).
void beslisRolverzoek(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr,
                      Rolkeuze keuze);

/// People whose roles do not go together: from before that was refused. For beheerders.
std::vector<std::string> botsendeRollen(Werkplek& werkplek, const Persoon& wie);

}  // namespace maatlat
