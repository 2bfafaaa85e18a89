// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// A cell of a CSV with semicolons: bare when it can be, else between quotes.
///
/// A spreadsheet takes what begins with = + - @ (or a tab or line end) as a formula, and would do
/// what somebody else typed; some do so behind a space or a quote too, or with the wide forms of
/// those signs. Such a text gets an apostrophe before it, which is seen and keeps it a text.
std::string csvCel(std::string_view tekst);

/// The text of a cell that `csvCel` wrote: without that apostrophe.
std::string zonderApostrof(std::string_view cel);

}  // namespace maatlat
