// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Inspecteurs that the coördinator named for an organisation, so that somebody reads what it hands
/// in while no onderzoek is open there. What ended stays: these rows are the history too.
namespace maatlat::aangewezenStore {

struct Aanwijzing {
    std::string organisatie;  ///< name
    std::int64_t persoon = 0;
    std::string sinds;  ///< moment
    std::int64_t door = 0;
    std::string tot{};  ///< moment at which it ended; empty: it holds
    std::int64_t beeindigdDoor = 0;
    friend bool operator==(const Aanwijzing&, const Aanwijzing&) = default;
};

/// All of one organisation, newest first.
std::vector<Aanwijzing> alle(Sessie& sessie, const std::string& organisatie);

/// Who is named for it, by number.
std::vector<std::int64_t> van(Sessie& sessie, const std::string& organisatie);

/// Exactly these are named from now on, with one line in the log; returns whether anything changed.
/// Throws Onvindbaar for an organisation that is not there.
bool zet(Transactie& transactie, const std::string& organisatie, std::vector<std::int64_t> personen,
         std::int64_t door);

/// The onderzoeken in which a toets of this organisation is under way, by name.
std::vector<std::string> openOnderzoeken(Sessie& sessie, const std::string& organisatie);

}  // namespace maatlat::aangewezenStore
