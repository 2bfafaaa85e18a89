// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/rapportbestand.h"
#include "store/toetssleutel.h"

/// The verantwoording van wijzigingen of an editie that stays inside: a page of its own, bytes that
/// never change, under their hash.
namespace maatlat::verantwoordingStore {

struct Bewaard {
    int editie = 0;
    std::string sinds;
    std::string naam;    ///< of the file
    std::string sha256;  ///< that the bytes had then
    std::string html;
    bool heel = false;  ///< they still have it
};

/// Once for each editie that was adopted; the log keeps the hash too.
void bewaar(const Toetsschrijving& toets, int editie, const Rapportbestand& blad);

/// Nothing when there is none: then it is an annex of the report, or there was nothing to say.
std::optional<Bewaard> lees(const Toetslezing& toets, int editie);

/// How the log names it: "toets 5 verantwoording 1".
std::string inLogboek(std::int64_t toets, int editie);

}  // namespace maatlat::verantwoordingStore
