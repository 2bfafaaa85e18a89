// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/melding.h"

namespace maatlat {

/// Gathers what is wrong in one file, so that the user sees all of it in one run; beyond a screen
/// full of messages it only counts.
class Meldingenlijst {
  public:
    static constexpr std::size_t kMeeste = 200;

    explicit Meldingenlijst(std::string bestand) : bestand_(std::move(bestand)) {}

    /// `tekst` is a function that makes the message: it may be slow (to look for the nearest name),
    /// and is only called for a message that will be shown. Row and column from 1.
    template <class Tekst>
    void meld(int regel, int kolom, Tekst tekst) {
        if (meldingen_.size() < kMeeste)
            meldingen_.push_back({bestand_, regel, kolom, tekst()});
        else
            ++rest_;
    }

    bool leeg() const { return meldingen_.empty(); }

    /// Throws Invoerfout when there is anything to say.
    void gooi() {
        if (meldingen_.empty()) return;
        if (rest_ > 0)
            meldingen_.push_back({bestand_, 0, 0,
                                  "En nog " + std::to_string(rest_) +
                                      " meldingen. Los eerst de meldingen hierboven op."});
        throw Invoerfout(std::move(meldingen_));
    }

  private:
    std::string bestand_;
    std::vector<Melding> meldingen_;
    int rest_ = 0;
};

}  // namespace maatlat
