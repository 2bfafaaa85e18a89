// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "domain/melding.h"

namespace maatlat {

/// Collects what is wrong in one file, so that a user sees all of it in one run.
class Meldingen {
  public:
    explicit Meldingen(std::string bestand) : bestand_(std::move(bestand)) {}

    void bij(int regel, int kolom, std::string tekst) {
        alle_.push_back({bestand_, regel, kolom, std::move(tekst)});
    }
    bool leeg() const { return alle_.empty(); }
    const std::string& bestand() const { return bestand_; }

    /// Throws an Invoerfout with everything collected, in the order of the file; returns when
    /// there is nothing.
    void werpAlsNodig() {
        if (alle_.empty()) return;
        std::stable_sort(alle_.begin(), alle_.end(), [](const Melding& a, const Melding& b) {
            return std::pair(a.regel, a.kolom) < std::pair(b.regel, b.kolom);
        });
        throw Invoerfout(alle_);
    }

  private:
    std::string bestand_;
    std::vector<Melding> alle_;
};

}  // namespace maatlat
