// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/vastlegging.h"

namespace maatlat {

/// A plan as it is frozen when it is handed in: the verbeterpunten of that moment, and what every
/// maatregel said then. Equal plans give equal texts.
struct Verbeterplan {
    struct Eenmaatregel {
        std::int64_t nr = 0;
        Vastlegging inhoud;  ///< as the history keeps it
        friend bool operator==(const Eenmaatregel&, const Eenmaatregel&) = default;
    };
    std::vector<std::string> verbeterpunten;  ///< codes, in the order of the kader
    std::vector<Eenmaatregel> maatregelen;    ///< by number

    const Eenmaatregel* maatregel(std::int64_t nr) const;  ///< null when there is none

    /// Verbeterpunten without a maatregel.
    std::vector<std::string> gaten() const;

    std::string codeer() const;
    /// Nothing for a text that `codeer` cannot have made.
    static std::optional<Verbeterplan> lees(std::string_view gecodeerd);

    friend bool operator==(const Verbeterplan&, const Verbeterplan&) = default;
};

/// What became of one maatregel between two plans.
struct Planverschil {
    enum class Soort : unsigned char { nieuw, weg, gewijzigd };
    struct Veld {
        std::string naam;  ///< "wat", "termijn", …
        std::string was;
        std::string wordt;
        friend bool operator==(const Veld&, const Veld&) = default;
    };
    std::int64_t maatregel = 0;
    Soort soort = Soort::gewijzigd;
    std::vector<Veld> velden{};  ///< of `gewijzigd`: those that differ
    friend bool operator==(const Planverschil&, const Planverschil&) = default;
};
/// By number; maatregelen that stayed what they were are not in it.
std::vector<Planverschil> planverschillen(const Verbeterplan& was, const Verbeterplan& wordt);

}  // namespace maatlat
