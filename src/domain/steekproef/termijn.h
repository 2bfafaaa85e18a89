// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

enum class Termijneenheid : unsigned char { werkdagen, uren, dagen, weken, maanden, jaren };

/// How long something may take: "5 werkdagen". When it ends is the work of rules/termijnen.h.
struct Termijn {
    int aantal = 0;  ///< ≥ 1
    Termijneenheid eenheid = Termijneenheid::dagen;

    /// Whether the Algemene termijnenwet holds for it, where whoever set the term said so.
    std::optional<bool> wet{};

    /// A number of werkdagen is a term of policy, which follows the law only when that is said; the
    /// terms of a law are in other units, and follow it unless something else is said.
    bool volgtWet() const { return wet.value_or(eenheid != Termijneenheid::werkdagen); }

    friend bool operator==(const Termijn&, const Termijn&) = default;
};

/// "5 werkdagen", "1 maand", "24 uur"; `termijnUit` reads the same back and gives nothing for
/// another text.
std::string tekst(const Termijn& termijn);
std::optional<Termijn> termijnUit(std::string_view tekst);

}  // namespace maatlat
