// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/dag.h"

namespace maatlat {

/// One decision that puts days on a par with the feestdagen (Algemene termijnenwet, article 3,
/// third paragraph), for some years together.
struct Gelijkstelling {
    int van = 0;       ///< first year that it is about
    int totEnMet = 0;  ///< last one
    std::string bron;  ///< "Stcrt. 2025, 24713"
    std::vector<Dag> dagen;
    friend bool operator==(const Gelijkstelling&, const Gelijkstelling&) = default;
};

/// What terms are reckoned by beside the feestdagen, which follow from the year: the days that were
/// put on a par with them. Those follow from no rule, so they are data, known up to some year; read
/// from criteria/gelijkgestelde-dagen.yaml. Without decisions nothing is known of any year.
class Termijnkalender {
  public:
    Termijnkalender() = default;

    /// In the order of their years, without overlap.
    explicit Termijnkalender(std::vector<Gelijkstelling> besluiten)
        : besluiten_(std::move(besluiten)) {}

    const std::vector<Gelijkstelling>& besluiten() const { return besluiten_; }

    /// The decision that puts this day on a par; null when none does.
    const Gelijkstelling* gelijkgesteld(Dag dag) const;

    /// Whether there is a decision about the year of this day.
    bool isBekend(Dag dag) const;

    /// The last year that a decision is about.
    std::optional<int> bekendTotEnMet() const;

    /// As it was when the last known year was this one: decisions are only added. For what was
    /// frozen then. Year 0: before there was any.
    Termijnkalender zoalsBekendTot(int jaar) const;

    friend bool operator==(const Termijnkalender&, const Termijnkalender&) = default;

  private:
    std::vector<Gelijkstelling> besluiten_;
};

/// The year of a day.
int jaarVan(Dag dag);

}  // namespace maatlat
