// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "domain/vastlegging.h"
#include "pages/pagina.h"
#include "pages/recordvelden.h"

namespace maatlat {

/// The records of one kind in a toets, without their long texts.
struct RecordsPagina {
    static constexpr const char* kSjabloon = "records.tpl";

    struct Rij {
        std::int64_t nr = 0;
        Vastlegging waarden;
    };
    Hulpkeuze hulp;
    std::string toetspad;  ///< "/toets/5"
    Recordsoort soort = Recordsoort::veld;
    std::string uitleg;  ///< what they are for
    std::string doe;     ///< when there is none yet: when to make one
    std::vector<Recordvraag> vragen;
    std::vector<Rij> regels;
    bool magInvullen = false;
    bool bevroren = false;  ///< nothing can come any more, so nothing is "nog niet" there
    int weggehaald = 0;     ///< how many were removed

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
