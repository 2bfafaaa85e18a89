// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/rapportbestand.h"
#include "domain/toets/toetskop.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// What is known of the freezing of a toets when its report is made: the report prints it.
struct Bevriezing {
    Toetsstatus status = Toetsstatus::vastgesteld;  ///< from now on
    int editie = 0;
    std::string vastgesteldOp;  ///< moment when it was adopted or handed in
    std::string sinds;          ///< moment when this report is made, and since when it is frozen
    std::string inhoudSha256;   ///< of the contents
};

/// Makes the report of a toets that is being frozen. Reports are made above this layer, which hands
/// one in: what freezes a toets asks for it, so that nothing is adopted without its report.
class Rapportmaker {
  public:
    Rapportmaker() = default;
    virtual ~Rapportmaker() = default;
    Rapportmaker(const Rapportmaker&) = delete;
    Rapportmaker& operator=(const Rapportmaker&) = delete;

    /// The form in which it leaves the house: a page that stands on its own.
    virtual Rapportbestand maak(const Toetsinzage& toets, const Bevriezing& bevriezing) const = 0;
};

}  // namespace maatlat
