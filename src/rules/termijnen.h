// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/dag.h"
#include "domain/termijn.h"

namespace maatlat {

/// The algemeen erkende feestdagen of a year with their names, in order: article 3, first and
/// second paragraph, of the Algemene termijnenwet (Goede Vrijdag is put on a par with them there; 5
/// May is one every year). Computed for any year from 1900 on; the day of the King or Queen as it
/// was or is kept. Days that a royal decree puts on a par (third paragraph) are not known here.
std::vector<std::pair<Dag, std::string>> feestdagen(int jaar);

bool isFeestdag(Dag dag);

/// Not a Saturday, Sunday or feestdag.
bool isWerkdag(Dag dag);

/// The last day of a term that counts from the day after `van`. Werkdagen are counted; days, weeks
/// and months run by the calendar (31 January + 1 month: the last of February), and a term that
/// ends on a Saturday, Sunday or feestdag is lengthened to the next werkdag (Algemene termijnenwet,
/// article 1), and one of three days or more to at least two werkdagen (article 2).
Dag laatsteDag(Dag van, const Termijn& termijn);

}  // namespace maatlat
