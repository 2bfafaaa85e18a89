// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/narekenen.h"

namespace maatlat {

/// The published statements that do not follow from the scores under the applied regelset, by the
/// code that they are about: so that a report says so at that place, and not only in an annex.
class Tegenspraken {
  public:
    explicit Tegenspraken(const Beoordeling& beoordeling);

    /// About this criterium or verwachting, in the order of the statements.
    std::vector<Tegenspraak> bij(const std::string& code) const;

  private:
    const Uitspraken& uitspraken_;
    std::vector<Narekening> narekeningen_;
};

}  // namespace maatlat
