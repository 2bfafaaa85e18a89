// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "domain/melding.h"

namespace maatlat {

/// Collects what is wrong in one file, so that a user sees all of it in one run; beyond what anyone
/// would read it only counts.
class Meldingen {
  public:
    static constexpr std::size_t kMeeste = 1000;

    explicit Meldingen(std::string bestand) : bestand_(std::move(bestand)) {}

    void bij(int regel, int kolom, std::string tekst) {
        if (alle_.size() < kMeeste)
            alle_.push_back({bestand_, regel, kolom, std::move(tekst)});
        else
            ++rest_;
    }

    /// Throws an Invoerfout with everything collected, in the order of the file; returns when
    /// there is nothing.
    void werpAlsNodig() {
        if (alle_.empty()) return;
        std::stable_sort(alle_.begin(), alle_.end(), [](const Melding& a, const Melding& b) {
            return std::pair(a.regel, a.kolom) < std::pair(b.regel, b.kolom);
        });
        if (rest_ > 0)
            alle_.push_back({bestand_, 0, 0,
                             "En nog " + std::to_string(rest_) +
                                 " meldingen. Los eerst de meldingen hierboven op."});
        throw Invoerfout(alle_);
    }

  private:
    std::string bestand_;
    std::vector<Melding> alle_;
    long rest_ = 0;
};

}  // namespace maatlat
