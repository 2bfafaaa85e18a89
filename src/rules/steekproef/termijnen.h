// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/dag.h"
#include "domain/steekproef/termijn.h"
#include "domain/steekproef/termijnkalender.h"

namespace maatlat {

/// The algemeen erkende feestdagen of a year with their names, in order: article 3, first and
/// second paragraph, of the Algemene termijnenwet, as it reads now (Goede Vrijdag is put on a par
/// with them there; 5 May is one every year), with Easter Day and Whit Sunday, which are Sundays
/// anyway. Computed for any year; the day of the King or Queen as it was or is kept from 1949 on.
/// Days that a royal decree puts on a par (third paragraph) stand in a Termijnkalender.
std::vector<std::pair<Dag, std::string>> feestdagen(int jaar);

bool isFeestdag(Dag dag);

/// Not a Saturday, Sunday or feestdag, nor a day that the kalender puts on a par with one.
bool isWerkdag(Dag dag, const Termijnkalender& kalender);

/// Where a term ends.
struct Termijneinde {
    Dag dag;       ///< the last day that is in time
    Dag gerekend;  ///< where it ends by itself; `dag` is later when it was lengthened

    /// No decision is known about a year that the end hangs on, so the day may still move.
    bool onzeker = false;

    friend bool operator==(const Termijneinde&, const Termijneinde&) = default;
};

/// The end of a term that counts from the day after `van`. Days, weeks, months and years run by the
/// calendar (31 January + 1 month: the last of February); of a term in hours only the day is known
/// here, so it ends with the day in which it can end at the latest.
///
/// For a term that follows the law (Algemene termijnenwet): one that ends on a Saturday, Sunday,
/// feestdag or a day put on a par with it is lengthened to the next werkdag (article 1), and one of
/// three days or more so that it holds at least two werkdagen (article 2). Not so terms in hours,
/// of more than 90 days, twelve weeks or three months, or in years (article 4): they end where they
/// end, as does a term that does not follow the law.
///
/// Werkdagen are counted. Where the term follows the law, a day put on a par is none; else only
/// Saturdays, Sundays and feestdagen are none.
Termijneinde termijneinde(Dag van, const Termijn& termijn, const Termijnkalender& kalender);

/// The last day on which something can be done that must be done a term before `tot`. Article 1 is
/// not about counting back: the day stays where it falls.
Dag terugrekenen(Dag tot, const Termijn& termijn, const Termijnkalender& kalender);

}  // namespace maatlat
