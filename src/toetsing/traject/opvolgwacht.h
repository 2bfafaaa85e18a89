// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/opvolging/opvolgstap.h"
#include "toetsing/traject/wachtlijst.h"

namespace maatlat {

/// What waits for this person in what follows adopted toetsen, as lines of the same list. Reads
/// only toetsen at a stap where this person can be on turn.
std::vector<Wachtregel> opvolgingWachtOp(const Toetseninzage& alle, const std::string& onderzoek);

/// What somebody does then: "het verbeterplan beoordelen".
std::string_view watWacht(Opvolgzet zet);

/// How a calendar calls it, without a name in it.
std::string_view agendatitel(Opvolgzet zet);

}  // namespace maatlat
