// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/melding.h"

namespace maatlat {

/// Collects what is wrong in one file, so that a user sees all of it in one run; beyond what anyone
/// would read it only counts.
class Meldingen {
  public:
    static constexpr std::size_t kMeeste = 200;

    explicit Meldingen(std::string bestand) : bestand_(std::move(bestand)) {}

    /// Row and column from 1, or 0 for the file or line as a whole. `tekst` is the message, or a
    /// function that makes it: one that is slow (looking for the nearest name) is then only called
    /// for a message that will be shown.
    template <class Tekst>
    void bij(int regel, int kolom, Tekst&& tekst) {
        if (alle_.size() >= kMeeste) {
            ++rest_;
            return;
        }
        if constexpr (std::is_invocable_v<Tekst>)
            alle_.push_back({bestand_, regel, kolom, tekst()});
        else
            alle_.push_back({bestand_, regel, kolom, std::forward<Tekst>(tekst)});
    }

    /// How many there are, to see whether a part of the file was without fault.
    std::size_t aantal() const { return alle_.size() + rest_; }

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
    std::size_t rest_ = 0;
};

}  // namespace maatlat
