// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat {

/// A form version as it is kept, like BewaardKader.
struct Bewaardformulier {
    std::string id;
    std::string versie;
    std::string kader;  ///< id of the kader it belongs to
    std::string kaderversie;
    std::string hash;
    std::string yaml;  ///< verbatim
    friend bool operator==(const Bewaardformulier&, const Bewaardformulier&) = default;
};

namespace dossierformulierStore {

/// False, and nothing changes, when this hash is there. Throws Gebruikersfout when this id and
/// version are there with another content.
bool bewaar(Transactie& transactie, const Bewaardformulier& formulier);
std::optional<Bewaardformulier> lees(Sessie& sessie, const std::string& hash);

/// Those for one kader version, by id and then version.
std::vector<Bewaardformulier> voorKader(Sessie& sessie, const std::string& kader,
                                        const std::string& kaderversie);

}  // namespace dossierformulierStore

}  // namespace maatlat
