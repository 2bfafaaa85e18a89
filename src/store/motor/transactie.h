// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/motor/sessie.h"

namespace maatlat {

/// A Sessie that may also write. All changes made through it and their lines in the log are stored
/// together, or not at all.
class Transactie : public Sessie {
  public:
    /// `wie` makes the changes; `wanneer` as a Klok gives it.
    Transactie(Verbinding& verbinding, std::string wie, std::string wanneer);

    /// The moment of all that this transaction changes.
    const std::string& wanneer() const { return wanneer_; }

    /// Adds a line to the log. A store calls it for each record that it changes.
    /// `wat`: what happened ("scores gewijzigd"); `sleutel`: to which record
    /// ("toets stap1-2015 IJsselland"); `oud` and `nieuw`: what was and what is, as text for
    /// people.
    void log(const std::string& wat, const std::string& sleutel, const std::string& oud,
             const std::string& nieuw);

  private:
    std::string wie_;
    std::string wanneer_;
};

}  // namespace maatlat
