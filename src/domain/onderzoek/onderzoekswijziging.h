// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/woordtabel.h"

namespace maatlat {

/// What can happen to an onderzoek after it was opened.
enum class Onderzoekszet : unsigned char {
    naam,
    periode,
    beslisregels,
    organisatieErbij,
    organisatieEruit,
    organisatieTerug,
    gesloten,
    heropend,
    doel,
    grondslag,
};
/// As it is stored, and as people read it.
inline constexpr Woordtabel<static_cast<std::size_t>(Onderzoekszet::grondslag) + 1>
    kOnderzoekszetten{
        "naam gewijzigd",
        "periode gewijzigd",
        "beslisregels gewijzigd",
        "organisatie toegevoegd",
        "organisatie uit het onderzoek gehaald",
        "organisatie teruggezet",
        "onderzoek gesloten",
        "onderzoek heropend",
        "doel gewijzigd",
        "grondslag gewijzigd",
    };
constexpr std::string_view naam(Onderzoekszet zet) {
    return woordVan(kOnderzoekszetten, zet);
}

struct Onderzoekswijziging {
    int nr = 0;  ///< of this onderzoek, from 1; filled in by the store
    Onderzoekszet zet = Onderzoekszet::naam;
    std::int64_t toets = 0;  ///< that it is about; 0: the onderzoek itself
    std::string was;
    std::string wordt;  ///< of a toets: the name of the organisation
    std::string reden;
    std::int64_t persoon = 0;
    std::string wanneer{};  ///< filled in by the store
    friend bool operator==(const Onderzoekswijziging&, const Onderzoekswijziging&) = default;
};

}  // namespace maatlat
