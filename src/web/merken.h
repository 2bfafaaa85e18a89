// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat::web {

/// What differs from one sending of a page to the next is put in last: the page is made with marks
/// in its place, so that what was made can be kept and sent to others. Marks begin with a character
/// that occurs in no text: control characters are taken out of every request.
inline constexpr std::string_view kZegelmerk = "\x01z";
inline constexpr std::string_view kHandelingmerk = "\x01h";
inline constexpr std::string_view kDeelmerk =
    "\x01"
    "d";  // in two: d is a hexadecimal digit
inline constexpr std::string_view kSessiemerk = "\x01s";

/// What comes in the place of the marks.
struct Merkteksten {
    std::string_view zegel;
    std::string_view handeling;
    std::string_view deel{};    ///< a part of the page, with marks of its own
    std::string_view sessie{};  ///< how long the login still lasts, for our script
};

/// The page with all of its marks filled in; `deel` is copied once.
std::string zonderMerken(std::string_view pagina, const Merkteksten& teksten);

}  // namespace maatlat::web
