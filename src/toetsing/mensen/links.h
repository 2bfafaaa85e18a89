// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/fouten.h"
#include "domain/mensen/persoon.h"
#include "store/mensen/link_store.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Links with which somebody chooses a password, once: of an invitation, or for who forgot theirs.
/// There is no mail server: the beheerder hands the link over.

using linkStore::Linksoort;

/// Makes a link that works for seven days (an invitation) or 24 hours, in place of an older one,
/// and returns its secret: the only moment that it is known.
std::string maakLink(Transactie& transactie, std::int64_t persoon, Linksoort soort);

/// What a link still opens.
struct Linkstand {
    Persoon persoon;
    Linksoort soort = Linksoort::uitnodiging;
};

/// Nothing when it is unknown, used, over, or of somebody who is blocked.
std::optional<Linkstand> linkstand(Werkplek& werkplek, const std::string& token);

/// Ends the link and all logins of the person, and with `herstelZonderCode` the second factor.
/// Throws as the next.
Linkstand verbruikLink(Transactie& transactie, const std::string& token);

/// What is said of a link that does not work any more.
NietNu linkWerktNiet();

/// Chooses the password; ends all logins of the person, and the link. Returns what goes into the
/// cookie of this device (apparaat.h), in which `apparaat` stood: who came with a link is no
/// stranger here, however often strangers try. Throws Veldfouten ("wachtwoord", "herhaling"), and
/// NietNu when the link does not work any more.
std::string gebruikLink(Werkplek& werkplek, const std::string& token, const std::string& wachtwoord,
                        const std::string& herhaling, const std::string& apparaat = "");

}  // namespace maatlat
