// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <variant>

#include "domain/dag.h"

namespace maatlat {

/// Why a text is no date that a list of dossiers can hold.
enum class Datumfout : unsigned char {
    geenDatum,
    jaarVanTweeCijfers,
    bestaatNiet,    ///< 30 February
    buitenBereik,   ///< before 1990, or after 2099
    andereWeekdag,  ///< the day of the week before it is another one
};

/// The day that people mean by a text (domain/getypte_datum.h: "2026-01-05", "5-1-2026",
/// "5 januari 2026"), also with a time behind it, which does not count; or, of a spreadsheet, the
/// number of a day counted from 1900 (ISO 29500, 18.17.4.1; 36526 up to 73050, the years 2000 up to
/// 2099), also with a part of a day behind it. In a file that counts from 1904 (`kalender1904`)
/// those same years have lower numbers.
std::variant<Dag, Datumfout> lijstdatum(std::string_view tekst, bool kalender1904 = false);

/// What is wrong and what to do, to stand behind the text itself: "is geen datum. Schrijf …".
std::string_view uitleg(Datumfout fout);

}  // namespace maatlat
