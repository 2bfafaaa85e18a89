// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/hiaatkeuzedeel.h"
#include "pages/hiatendeel.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/traject/hiatenaanvaarding.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// What was chosen and typed of the gaps: the fields `hiaat`, `hiaatsoort` with `hiaatreden`, and
/// `eigenhiaat` with `eigenreden`, each as often as there are.
Hiaatkeuze gekozenHiaten(const Aanvraag& aanvraag);

/// The form in which somebody lets gaps be, with what was typed still in it.
Hiaatkeuzen hiaatkeuzen(const std::vector<Hiaat>& hiaten, const Aanvraag& aanvraag,
                        const std::vector<Veldfouten::Fout>& fouten);

/// The same for who agrees with the reasons that were given, by the name of the gap.
Hiaatkeuzen hiaatkeuzenMee(const std::vector<Hiaat>& hiaten,
                           const std::map<std::string, std::string>& redenen,
                           const Aanvraag& aanvraag, const std::vector<Veldfouten::Fout>& fouten);

/// Those that must be mended first: "pas daarna" `waarvoor`.
Aanvuldeel aanvuldeel(const std::vector<Hiaat>& hiaten, const std::string& waarvoor);

}  // namespace maatlat::web
