// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maatlat {

/// Moments as a Klok gives them ("2026-11-22T09:30:00.000Z"), as seconds since 1970 and back, to
/// reckon with. Parts of seconds are dropped. As texts they can be compared as they are.
///
/// Throws std::logic_error for a text of another form: that is a mistake in the program.
std::int64_t seconden(std::string_view moment);
std::string moment(std::int64_t seconden);

/// The moment so many seconds after this one; before it when negative.
inline std::string later(std::string_view dan, std::int64_t hoeveel) {
    return moment(seconden(dan) + hoeveel);
}

}  // namespace maatlat
