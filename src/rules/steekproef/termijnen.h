// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/dag.h"
#include "domain/steekproef/termijn.h"

namespace maatlat {

/// The algemeen erkende feestdagen of a year with their names, in order: article 3, first and
/// second paragraph, of the Algemene termijnenwet, as it reads now (Goede Vrijdag is put on a par
/// with them there; 5 May is one every year), with Easter Day and Whit Sunday, which are Sundays
/// anyway. Computed for any year; the day of the King or Queen as it was or is kept from 1949 on.
/// Days that a royal decree puts on a par (third paragraph) are not known here.
std::vector<std::pair<Dag, std::string>> feestdagen(int jaar);

bool isFeestdag(Dag dag);

/// Not a Saturday, Sunday or feestdag.
bool isWerkdag(Dag dag);

/// The last day of a term that counts from the day after `van`. Werkdagen are counted; days, weeks
/// and months run by the calendar (31 January + 1 month: the last of February). A term that ends on
/// a Saturday, Sunday or feestdag is lengthened to the next werkdag (Algemene termijnenwet, article
/// 1), and one of three days or more so that it holds at least two werkdagen (article 2). Not so
/// terms of more than 90 days, twelve weeks or three months (article 4): they end where they end.
Dag laatsteDag(Dag van, const Termijn& termijn);

}  // namespace maatlat
