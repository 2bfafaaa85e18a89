// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "domain/bladen.h"
#include "pages/landelijk/wat_als_pagina.h"
#include "pages/raam.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// What somebody filled in under this name, as it was typed; empty: nothing.
using Watalsveld = std::function<std::string(const std::string& naam)>;

/// The page, with what the frame and the address of its other pages need.
struct WatAlsblad {
    WatAlsPagina pagina;
    std::vector<Foutregel> fouten;  ///< of the fields; then there is no outcome
    std::vector<std::pair<std::string, std::string>> gevraagd;  ///< what was asked, for the address
    Bladen bladen;
};

/// What would change in this onderzoek under other beslisregels, over what stands vast. `stand`
/// with the published statements, to say which of them would not hold any more. `basis` is its
/// address. The fields: "regels", the name of a regelset, and "matig-1.1", "onvoldoende-1.1" for
/// each thema and criterium. Where nothing is filled in it is the first other regelset of the
/// kader. Throws Onvindbaar for a regelset that the kader does not have.
WatAlsblad watalspagina(const Onderzoeksstand& stand, const std::string& basis,
                        const Watalsveld& veld, int blad);

}  // namespace maatlat
