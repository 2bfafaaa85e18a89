// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "rules/onderzoek/narekenen.h"

namespace maatlat {

/// The statements of a round, recomputed under one regelset.
struct Setnarekening {
    const Regelset* regelset = nullptr;
    std::vector<Narekening> narekeningen;  ///< in the order of the statements
};

/// The recomputing as JSON, for other programs. This form is kept; fields may be added:
/// {"onderzoek":{"id","naam"},"kader":{"id","versie","hash"},
/// "bewoordingen":[{"woorden","minstens","hoogstens"}], shares in percents
/// "uitspraken":[{"id","citaat","plaats","lezing","hangt_af_van_regelset",
///   "uitkomsten":[{"regelset","volgt":true|false|null,"reden",
///     "cijfers":[{"soort","wat","woord","gepubliceerd","berekend","geheel","volgt",
///       "niet_genoemd":[],"ten_onrechte_genoemd":[],"organisaties":[],"overige":[]}]}]}],
/// "samenvatting":[{"regelset","volgt","volgt_niet","niet_te_beslissen"}]}
///
/// `volgt` is null when it cannot be decided; then `reden` says why. `citaat` is empty in a text
/// from before quotes were asked. In `cijfers` of a percentage `gepubliceerd` is in percents and
/// `woord` what stands before it ("precies", "ongeveer", …), and `berekend` of `geheel` are
/// organisations; of a score or an oordeel both are words, null for no oordeel.
std::string narekeningAlsJson(const Ronde& ronde, const std::vector<Setnarekening>& perSet);

}  // namespace maatlat
