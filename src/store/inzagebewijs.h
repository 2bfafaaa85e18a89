// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <stdexcept>

#include "store/toetssleutel.h"

namespace maatlat {

/// That it was written down who reads what is asked for, or that nobody gets to see it. What tells
/// most about people (answers on dossiers, bijlagen, concept reports) cannot be read without one.
/// Only toetsing/handelen.h makes them: `Toetsinzage::noteer` and `zonderTonen`.
class Inzagebewijs {
  public:
    Inzagebewijs(Poortsleutel, std::int64_t toets) : toets_(toets) {}

    /// It says nothing of another toets.
    void eisVoor(std::int64_t toets) const {
        if (toets != toets_) throw std::logic_error("a reading of another toets was noted");
    }

  private:
    std::int64_t toets_;
};

}  // namespace maatlat
