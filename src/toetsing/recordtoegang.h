// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

#include "domain/recordvorm.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toewijzing.h"
#include "domain/toets/veldopmerking.h"
#include "toetsing/toegang.h"

namespace maatlat {

/// What somebody must be allowed to for reading records of this kind, with their history: that of
/// the toets, but for what others said in an interview, and for what the organisation does after
/// it, which it reads itself.
constexpr Actie actieOmTeLezen(Recordsoort soort) {
    if (soort == Recordsoort::maatregel) return Actie::opvolgingLezen;
    return soort == Recordsoort::interview ? Actie::notitiesLezen : Actie::toetsLezen;
}

/// The same by what the history calls it ("interview/3"); also for what only stands there: what the
/// team remarks to each other, and who does what, is read by who reads notes.
inline Actie actieOmTeLezen(std::string_view sleutel) {
    if (sleutel.starts_with(kVeldopmerkingvoor) || sleutel.starts_with(kToewijzingvoor))
        return Actie::notitiesLezen;
    const auto record = leesRecordsleutel(sleutel);
    return record ? actieOmTeLezen(record->soort) : Actie::toetsLezen;
}

/// Whether this stands in the history of what follows a toets: the plan and its judgement, and how
/// it is carried out.
inline bool isVanOpvolging(std::string_view sleutel) {
    constexpr std::string_view kSoorten[] = {"maatregel", "opvolging",  "planoordeel",
                                             "ritme",     "voortgang",  "verificatie",
                                             "uitstel",   "eigenaudit", "natrek"};
    const std::string_view soort = sleutel.substr(0, sleutel.find('/'));
    return std::ranges::find(kSoorten, soort) != std::ranges::end(kSoorten);
}

/// What opens the door to the history of this: who reads of a toets nothing but what follows it,
/// comes in for that alone.
inline Actie actieVoorGeschiedenis(std::string_view sleutel) {
    const Actie lezen = actieOmTeLezen(sleutel);
    return lezen == Actie::opvolgingLezen ? lezen : Actie::toetsLezen;
}

}  // namespace maatlat
