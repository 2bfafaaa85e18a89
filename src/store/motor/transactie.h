// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "domain/gebeurtenis.h"
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
    /// `sleutel`: to which record it happened ("toets stap1-2015 IJsselland"); `oud` and `nieuw`:
    /// what was and what is, as text for people.
    void log(Gebeurtenis wat, const std::string& sleutel, const std::string& oud,
             const std::string& nieuw);

    /// What must be done with a record before this transaction is stored: once for each number,
    /// however often it was asked for. `gaatVoor`: in the place of what was asked before.
    using Slotwerk = void (*)(Transactie&, std::int64_t nr);
    void voorHetSlot(std::int64_t nr, Slotwerk werk, bool gaatVoor);

    /// Does that. Database::schrijf calls it when the work is done.
    void sluitAf();

  private:
    std::string wie_;
    std::string wanneer_;
    std::map<std::int64_t, Slotwerk> slotwerk_;
};

}  // namespace maatlat
