// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maatlat {

class Verbinding;

/// A moment in the life of the database, to read from: all that is read through one Sessie belongs
/// together, whatever a writer does meanwhile. Lives inside Database::lees and Database::schrijf.
class Sessie {
  public:
    explicit Sessie(Verbinding& verbinding) : verbinding_(verbinding) {}

    Sessie(const Sessie&) = delete;
    Sessie& operator=(const Sessie&) = delete;

    /// For `Vraag`, the one way to ask something of the database.
    Verbinding& verbinding() const { return verbinding_; }

  private:
    Verbinding& verbinding_;
};

}  // namespace maatlat
