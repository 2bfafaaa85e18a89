// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

namespace maatlat {

template <class... Typen>
struct Typelijst {
    static constexpr std::size_t kAantal = sizeof...(Typen);
};

/// Calls `doe.template operator()<T>()` for every type of the list.
template <class... Typen, class Doe>
void voorElkType(Typelijst<Typen...>, Doe doe) {
    (doe.template operator()<Typen>(), ...);
}

}  // namespace maatlat
