// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

enum class Termijneenheid : unsigned char { werkdagen, dagen, weken, maanden };

/// How long something may take: "5 werkdagen". When it ends is the work of rules/termijnen.h.
struct Termijn {
    int aantal = 0;  ///< ≥ 1
    Termijneenheid eenheid = Termijneenheid::dagen;

    friend bool operator==(const Termijn&, const Termijn&) = default;
};

/// "5 werkdagen", "1 maand"; `termijnUit` reads the same back and gives nothing for another text.
std::string tekst(const Termijn& termijn);
std::optional<Termijn> termijnUit(std::string_view tekst);

}  // namespace maatlat
