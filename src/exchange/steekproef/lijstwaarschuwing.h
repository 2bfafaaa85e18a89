// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/melding.h"
#include "domain/steekproef/populatie.h"

namespace maatlat {

/// Looks at the dates of dossiers for what is odd but may be true: all of it is counted, the first
/// are told.
class Lijstwaarschuwingen {
  public:
    /// Nothing is later than `vandaag` unless it is a mistake.
    Lijstwaarschuwingen(std::string bestand, Dag vandaag)
        : bestand_(std::move(bestand)), vandaag_(vandaag) {}

    void bekijk(int regel, const Populatie::Rij& dossier);

    /// All that is told, what is about the list as a whole in front. `metMelding`: the list has a
    /// column for it.
    std::vector<Melding> klaar(bool metMelding) &&;

    std::int64_t aantal() const { return aantal_; }

  private:
    void meld(int regel, const std::string& tekst);

    std::string bestand_;
    Dag vandaag_;
    std::int64_t zonderMelding_ = 0;
    std::int64_t aantal_ = 0;
    std::vector<Melding> alle_;
};

}  // namespace maatlat
