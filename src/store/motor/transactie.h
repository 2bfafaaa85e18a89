// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "domain/gebeurtenis.h"
#include "store/motor/logboekkop.h"
#include "store/motor/logboeksleutel.h"
#include "store/motor/logwaarde.h"
#include "store/motor/sessie.h"

namespace maatlat {

/// A Sessie that may also write. All changes made through it and their lines in the log are stored
/// together, or not at all.
class Transactie : public Sessie {
  public:
    /// How the log stood when the transaction began: with which key it is sealed, and what its last
    /// line must be, as far as is known. When that is not what stands there, somebody else was at
    /// the log, and the first line that is added says so.
    struct Logboekbegin {
        const Logboeksleutel& sleutel;
        std::optional<Logboekkop> kop{};
    };

    /// `wie` makes the changes; `wanneer` as a Klok gives it.
    Transactie(Verbinding& verbinding, std::string wie, std::string wanneer,
               const Logboekbegin& logboek);

    /// The moment of all that this transaction changes.
    const std::string& wanneer() const { return wanneer_; }

    /// Adds a line to the log. A store calls it for each record that it changes.
    /// `sleutel`: to which record it happened ("toets stap1-2015 IJsselland"); `oud` and `nieuw`:
    /// what was and what is.
    void log(Gebeurtenis wat, const std::string& sleutel, const Logwaarde& oud = {},
             const Logwaarde& nieuw = {});

    /// For what is sealed beside the lines themselves.
    const Logboeksleutel& logboeksleutel() const { return logboek_.sleutel; }

    /// The head after the lines of this transaction; nothing when it added none.
    const std::optional<Logboekkop>& logboekkop() const { return kop_; }

    /// A toets was adopted in this transaction.
    bool steldeVast() const { return steldeVast_; }

    /// What must be done with a record before this transaction is stored: once for each number,
    /// however often it was asked for. `gaatVoor`: in the place of what was asked before.
    using Slotwerk = void (*)(Transactie&, std::int64_t nr);
    void voorHetSlot(std::int64_t nr, Slotwerk werk, bool gaatVoor);

    /// Does that. Database::schrijf calls it when the work is done.
    void sluitAf();

  private:
    std::string alsRegel(const Logwaarde& waarde) const;
    void meldAlsAnders();

    std::string wie_;
    std::string wanneer_;
    Logboekbegin logboek_;
    std::optional<Logboekkop> kop_;
    bool steldeVast_ = false;
    std::map<std::int64_t, Slotwerk> slotwerk_;
};

}  // namespace maatlat
