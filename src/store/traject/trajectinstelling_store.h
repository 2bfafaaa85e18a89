// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/traject/trajectinstelling.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// What was chosen for the reports of an onderzoek.
namespace maatlat::trajectinstellingStore {

struct Bewaard {
    Trajectinstelling instelling;
    int versie = 0;  ///< 0: nothing was chosen, so it is as before there was anything to choose
};
/// Throws Gebruikersfout for an onderzoek that is not there.
Bewaard lees(Sessie& sessie, const std::string& onderzoek);

/// The same as it stands there, for who checks it; nothing when nothing was chosen.
struct Instellingrij {
    std::string inhoud;  ///< encoded
    int versie = 0;
    std::int64_t persoon = 0;
    std::string wanneer;
};
std::optional<Instellingrij> rij(Sessie& sessie, const std::string& onderzoek);

/// The onderzoeken that publish, by the number that other tables know them by.
std::vector<std::int64_t> metPublicatie(Sessie& sessie);

/// Throws NietNu when another version than `versie` is there by now; logs what changed.
void bewaar(Transactie& transactie, const std::string& onderzoek,
            const Trajectinstelling& instelling, int versie, std::int64_t persoon);

}  // namespace maatlat::trajectinstellingStore
