// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/veld.h"
#include "domain/vastlegging.h"
#include "store/motor/logwaarde.h"
#include "store/toetssleutel.h"

/// Every version of every record of a toets, by the key of the record ("motivering/1.1.2",
/// "bevinding/12").
namespace maatlat::geschiedenisStore {

/// Only for the stores of those records, which make `inhoud` of texts that may be stored. Returns
/// what the log has to say of it: the number of the version and its seal.
Logwaarde legVersieVast(const Toetsschrijving& toets, const std::string& sleutel, int versie,
                        const Vastlegging& inhoud, std::int64_t persoon);

/// How many versions there are, and the number of the newest; 0 when there are none.
struct Omvang {
    int versies = 0;
    int nieuwste = 0;
};
Omvang omvang(const Toetslezing& toets, const std::string& sleutel);

/// Newest first: so many, after skipping so many.
std::vector<Oudeversie> versies(const Toetslezing& toets, const std::string& sleutel, int hoogstens,
                                int ervoor = 0);
std::optional<Oudeversie> versie(const Toetslezing& toets, const std::string& sleutel, int nr);

/// Whether this person ever typed in something whose key is one of `welke`: looks no further than
/// the first.
bool heeftGetypt(const Toetslezing& toets, std::int64_t persoon,
                 const std::function<bool(const std::string& sleutel)>& welke);

/// The keys of all that this person ever typed in.
std::vector<std::string> sleutelsVan(const Toetslezing& toets, std::int64_t persoon);

/// A version without its contents: of which record, by whom, when.
struct Verandering {
    std::string sleutel;
    int versie = 0;
    std::int64_t auteur = 0;
    std::string wanneer;
    friend bool operator==(const Verandering&, const Verandering&) = default;
};

}  // namespace maatlat::geschiedenisStore
