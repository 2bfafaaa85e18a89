// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Links with which somebody can choose a password, once. Of the secret in the link only the hash
/// is kept.
namespace maatlat::linkStore {

enum class Linksoort : unsigned char {
    uitnodiging,
    herstel,            ///< a new password
    herstelZonderCode,  ///< … and the second factor goes off
};

struct Link {
    std::int64_t persoon = 0;
    Linksoort soort = Linksoort::uitnodiging;
    std::string vervalt;  ///< moment from which it does not work any more

    friend bool operator==(const Link&, const Link&) = default;
};

/// Makes the link in place of any other of this person.
void maak(Transactie& transactie, const std::string& tokenHash, const Link& link);
std::optional<Link> lees(Sessie& sessie, const std::string& tokenHash);

/// The link that somebody has not used; it may be over.
std::optional<Link> vanPersoon(Sessie& sessie, std::int64_t persoon);
void wis(Transactie& transactie, std::int64_t persoon);

}  // namespace maatlat::linkStore
