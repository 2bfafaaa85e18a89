// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/fouten.h"
#include "domain/vastlegging.h"
#include "pages/pagina.h"

namespace maatlat {

/// One source: a form with the fields of its kind, or what stands in it for who may only read.
struct BronPagina {
    static constexpr const char* kSjabloon = "bron.tpl";

    std::string toetspad;  ///< "/toets/5"
    std::int64_t nr = 0;   ///< 0: a new one
    int versie = 0;
    Bronsoort soort = Bronsoort::document;
    bool magInvullen = false;
    int bevindingen = 0;
    Vastlegging velden;              ///< what stands in them, by the names of the form
    std::optional<Bijlage> bijlage;  ///< as it is stored
    std::string bericht;  ///< when these values are a draft that was not saved
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden;

    void beschrijf(Vulling& uit) const;
};

/// "Nieuw interview", "Interview met 2 uitvoerend medewerkers": the heading of its page.
std::string titelVanNieuw(Bronsoort soort);

}  // namespace maatlat
