// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "store/motor/logboek.h"
#include "store/motor/logboekkop.h"
#include "store/motor/logboeksleutel.h"
#include "store/motor/sessie.h"
#include "store/motor/versiezegel.h"

/// Looking whether the log, the history and what was frozen are as the program wrote them. In
/// pieces, each from where the one before it ended, so that nobody holds a snapshot for seconds.
namespace maatlat::logboek {

/// One thing that is not as it was written.
struct Afwijking {
    enum class Soort : unsigned char {
        regelsWeg,      ///< lines `regel` up to `tot` are not there
        regelAnders,    ///< line `regel`
        sindsAnders,    ///< line `regel` is not the one that closed what was before, or is
        eerderGemeld,   ///< line `regel` says what the program found itself; in `woorden`
        versieWeg,      ///< a version of which line `regel` speaks
        versieAnders,   ///< changed, or added
        wissingAnders,  ///< a version is empty, and nobody had it erased as is said
        recordAnders,   ///< a record is not what its last version says
        scoreAnders,    ///< a score that counts is not that of the field
        bevrorenWeg,    ///< an editie or a report, of which line `regel` speaks
        bevrorenAnders,
    };
    Soort soort = Soort::regelAnders;
    std::int64_t regel = 0;
    std::int64_t tot = 0;
    Versieplaats plaats{};  ///< of an editie: with its number as `versie`
    std::string woorden{};

    friend bool operator==(const Afwijking&, const Afwijking&) = default;
};
using Afwijkingen = std::vector<Afwijking>;

/// Checks at most so many lines after `na`, which must be there as it says: the chain, and that the
/// versions and frozen contents of which they speak are there. Seals of versions are compared in
/// lines after `sinds` only: before it they may be under another key. Returns up to where it came;
/// that is `na` itself at the end of the log.
Logboekkop keurRegels(Sessie& sessie, const Logboeksleutel& sleutel, const Logboekkop& na,
                      std::int64_t sinds, int hoogstens, Afwijkingen& uit);

/// Recomputes the seals of at most so many versions after `na`. Returns the last one that it
/// looked at; nothing when there was none left.
std::optional<Versieplaats> keurVersies(Sessie& sessie, const Logboeksleutel& sleutel,
                                        const Versieplaats& na, int hoogstens, Afwijkingen& uit);

/// Whether the log knows of each editie and each report of a toets that was frozen, and the scores
/// that count are those of its fields.
void keurToets(Sessie& sessie, std::int64_t toets, Afwijkingen& uit);

std::vector<std::int64_t> alleToetsen(Sessie& sessie);

/// The line that closed what was before, by its number; nothing when it is no such line.
std::optional<Logregel> sluitregel(Sessie& sessie, std::int64_t nr);

}  // namespace maatlat::logboek
