// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/opvolging/voortgang.h"

/// On which days a report is due. Days are ISO texts.
namespace maatlat {

/// Every so many weeks or months from the first day, up to and with the last day, and before the
/// day on which the rhythm was stopped. Each is reckoned from the first day: from 31 January the
/// days are 28 (29) February, 31 March, 30 April. None for days that are none, and for less than
/// one week or month.
std::vector<std::string> ritmedagen(const Ritme& ritme);

/// Of those the ones that can be missed: not those that were past before the rhythm was set, which
/// is how history is entered.
std::vector<std::string> verwachteDagen(const Ritme& ritme, const std::string& ingesteldOp);

/// The first day that is due and for which nothing was handed in; nothing when there is none left.
std::optional<std::string> eersteOpenDag(const std::vector<std::string>& dagen,
                                         const std::set<std::string>& gemeld);

/// From which day a report for `dag` can be handed in: the day after the one before it. Empty: at
/// any time.
std::string meldenVanaf(const std::vector<std::string>& dagen, const std::string& dag);

}  // namespace maatlat
