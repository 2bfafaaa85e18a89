// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "pages/vulling.h"

namespace maatlat {

/// What a sample says of a share of all dossiers, drawn on a line from 0 to 100%: a bar for where
/// the share lies with 95% confidence, a point for the estimate, and a line for the norm with the
/// part that meets it. Partial ZEKERHEIDSBEELD. Shares are in tenths of a percent, from 0 to 1000,
/// and not rounded: what is not all of them must not become 100%.
struct Zekerheidsbeeld {
    /// What can be said of the norm: each has a bar of its own pattern, so that it can be told
    /// without colour.
    enum class Uitslag : unsigned char { zonderNorm, gehaald, nietGehaald, nietTeZeggen };

    std::string id;     ///< unique in the page; letters, digits, points and hyphens
    std::string titel;  ///< what the share is of, for who cannot see the picture
    double laag = 0;
    double hoog = 1000;
    double schatting = 0;
    std::optional<int> norm;
    Uitslag uitslag = Uitslag::zonderNorm;
    std::string hoeZeker = "met 95% zekerheid ";  ///< empty: all was read, this is no estimate
    bool klein = false;  ///< without an axis and figures: beside a line that says them
};

void vul(Vulling& vulling, const Zekerheidsbeeld& beeld);

/// What is said of the norm: "met 95% zekerheid gehaald", or "gehaald" when all was read, "met 95%
/// zekerheid niet gehaald", "niet te zeggen"; empty without one.
std::string normInWoorden(const Zekerheidsbeeld& beeld);

/// A share as a person reads it, in whole percents: "70%". Only nothing at all is "0%" and only
/// everything "100%"; what rounds to those is "<1%" or ">99%".
std::string procentVan(double promille);

}  // namespace maatlat
