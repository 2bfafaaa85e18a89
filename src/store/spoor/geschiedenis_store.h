// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/veld.h"
#include "domain/vastlegging.h"
#include "store/toetssleutel.h"

/// Every version of every record of a toets, by the key of the record ("motivering/1.1.2",
/// "bevinding/12").
namespace maatlat::geschiedenisStore {

/// Only for the stores of those records, which make `inhoud` of texts that may be stored.
void legVersieVast(const Toetsschrijving& toets, const std::string& sleutel, int versie,
                   const Vastlegging& inhoud, std::int64_t persoon);

/// Newest first.
std::vector<Oudeversie> versies(const Toetslezing& toets, const std::string& sleutel);

/// What others than this person changed in a toets after a moment, newest first: key, version, who,
/// when, without content.
struct Verandering {
    std::string sleutel;
    int versie = 0;
    std::int64_t auteur = 0;
    std::string wanneer;
    friend bool operator==(const Verandering&, const Verandering&) = default;
};
std::vector<Verandering> vanAnderenSinds(const Toetslezing& toets, const std::string& moment,
                                         std::int64_t persoon, int hoogstens);

}  // namespace maatlat::geschiedenisStore
