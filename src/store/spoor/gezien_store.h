// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/getoond.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toetssleutel.h"

/// What somebody saw of what others changed in a toets: by version of each record, never by the
/// clock. None of it is a change of the toets, and it stands in no log.
namespace maatlat::gezienStore {

/// How often this person said to have seen something, and the version of the toets at which nothing
/// was left (0: something was, or never).
struct Stand {
    int keren = 0;
    int toetsversie = 0;
    friend bool operator==(const Stand&, const Stand&) = default;
};
Stand stand(const Toetslezing& toets, std::int64_t persoon);

/// That this person saw these versions, and what came before them. What is no version of this toets
/// is left out.
void noteer(const Toetsschrijving& toets, std::int64_t persoon, const std::vector<Getoond>& wat);

/// The versions that others than this person made and that this person has not seen, by record from
/// old to new. What the organisation answers in wederhoor is not among them, nor what only says how
/// far the toets is.
std::vector<geschiedenisStore::Verandering> ongezien(const Toetslezing& toets,
                                                     std::int64_t persoon);

/// The same with those that were seen.
std::vector<geschiedenisStore::Verandering> vanAnderen(const Toetslezing& toets,
                                                       std::int64_t persoon);

/// Those of `ongezien` counted, at most so far, and the latest moment among them; empty when there
/// are none.
struct Veranderingen {
    int aantal = 0;
    std::string laatste;
};
Veranderingen telOngezien(const Toetslezing& toets, std::int64_t persoon, int hoogstens);

}  // namespace maatlat::gezienStore
