// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <type_traits>
#include <vector>

namespace maatlat::test {

/// Becomes whatever a field wants to be: to count the fields of a struct.
struct Wat {
    template <class Veld>
    operator Veld() const;
};

template <class Struct, class... Velden>
consteval std::size_t aantalVelden() {
    if constexpr (requires { Struct{Velden{}..., Wat{}}; })
        return aantalVelden<Struct, Velden..., Wat>();
    else
        return sizeof...(Velden);
}

/// Calls `doe` with each field of a struct of at most twenty.
template <class Struct, class Doe>
void voorElkVeld(Struct& van, Doe doe) {
    const auto elk = [&](auto&... velden) { (doe(velden), ...); };
    constexpr std::size_t kAantal = aantalVelden<Struct>();
    static_assert(kAantal <= 20, "give this page an example of its own: voorbeelden<...>()");
    if constexpr (kAantal == 1) {
        auto& [a] = van;
        elk(a);
    } else if constexpr (kAantal == 2) {
        auto& [a, b] = van;
        elk(a, b);
    } else if constexpr (kAantal == 3) {
        auto& [a, b, c] = van;
        elk(a, b, c);
    } else if constexpr (kAantal == 4) {
        auto& [a, b, c, d] = van;
        elk(a, b, c, d);
    } else if constexpr (kAantal == 5) {
        auto& [a, b, c, d, e] = van;
        elk(a, b, c, d, e);
    } else if constexpr (kAantal == 6) {
        auto& [a, b, c, d, e, f] = van;
        elk(a, b, c, d, e, f);
    } else if constexpr (kAantal == 7) {
        auto& [a, b, c, d, e, f, g] = van;
        elk(a, b, c, d, e, f, g);
    } else if constexpr (kAantal == 8) {
        auto& [a, b, c, d, e, f, g, h] = van;
        elk(a, b, c, d, e, f, g, h);
    } else if constexpr (kAantal == 9) {
        auto& [a, b, c, d, e, f, g, h, i] = van;
        elk(a, b, c, d, e, f, g, h, i);
    } else if constexpr (kAantal == 10) {
        auto& [a, b, c, d, e, f, g, h, i, j] = van;
        elk(a, b, c, d, e, f, g, h, i, j);
    } else if constexpr (kAantal == 11) {
        auto& [a, b, c, d, e, f, g, h, i, j, k] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k);
    } else if constexpr (kAantal == 12) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l);
    } else if constexpr (kAantal == 13) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m);
    } else if constexpr (kAantal == 14) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    } else if constexpr (kAantal == 15) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    } else if constexpr (kAantal == 16) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    } else if constexpr (kAantal == 17) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    } else if constexpr (kAantal == 18) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r);
    } else if constexpr (kAantal == 19) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
    } else if constexpr (kAantal == 20) {
        auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = van;
        elk(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t);
    }
}

/// Fills a field in: a text, a number, yes, a row of two (one that is filled in and one that is
/// not). What is none of these keeps its default.
inline void vulIn(std::string& tekst) {
    tekst = "x";
}
inline void vulIn(bool& vlag) {
    vlag = true;
}
template <std::integral Getal>
void vulIn(Getal& getal) {
    getal = 1;
}
template <class Een>
void vulIn(std::vector<Een>& reeks);
template <class Struct>
requires std::is_aggregate_v<Struct>
void vulIn(Struct& van) {
    voorElkVeld(van, [](auto& veld) {
        if constexpr (requires { vulIn(veld); }) vulIn(veld);
    });
}
template <class Een>
void vulIn(std::vector<Een>& reeks) {
    reeks.resize(2);
    vulIn(reeks.front());
}

/// Pages that together show everything in their template: every section, every partial, every
/// marker. Without more: one with every field filled in, and one with none. When that does not show
/// everything (the tests tell), the page has examples of its own in the header of its room.
template <class Pagina>
std::vector<Pagina> voorbeelden() {
    std::vector<Pagina> uit(2);
    vulIn(uit.front());
    return uit;
}

}  // namespace maatlat::test
