// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// What a dossiersteekproef is for that was drawn after its toets was adopted (domein.md §6, step
/// 4). One without a doel is of the toets itself; one with a doel adds nothing to the toets: no
/// bron, no bevinding, no line in its report.
enum class Doelsoort : unsigned char {
    verificatie,  ///< the inspecteur looks whether a maatregel works
    eigenAudit,   ///< the organisation reads its own dossiers
};
/// "verificatie", "eigen audit": the same word is stored.
std::string_view naam(Doelsoort soort);
std::optional<Doelsoort> doelsoortMetNaam(std::string_view woord);

/// Fixed when its list was read in; only `gebruikt` comes later, once.
struct Steekproefdoel {
    Doelsoort soort = Doelsoort::verificatie;
    std::int64_t maatregel = 0;  ///< 0: of an own audit that is for none in particular
    std::string verwachting;     ///< code: of the form only what this asks is read
    std::int64_t audit = 0;      ///< own audit that was asked for; 0: none
    std::int64_t omvang = 0;     ///< how many dossiers would settle it; 0: that was not reckoned
    std::string sinds;           ///< moment at which it began
    std::string gebruikt;        ///< "verificatie/3", "eigenaudit/2": what its outcome was taken
                                 ///< into; from then on nothing in it changes. Empty: nothing yet

    friend bool operator==(const Steekproefdoel&, const Steekproefdoel&) = default;
};

}  // namespace maatlat
