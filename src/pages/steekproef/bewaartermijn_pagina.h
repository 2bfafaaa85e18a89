// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/pagina.h"

namespace maatlat {

/// What is kept of dossiers, and until when: a line per steekproef that this person may read.
struct BewaartermijnPagina {
    static constexpr const char* kSjabloon = "bewaartermijn.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::sleutelEnTermijn;

    struct Rij {
        std::string organisatie;
        std::string onderzoek;
        std::string titel;
        std::string pad;   ///< "/toets/5/steekproef/1"
        int dossiers = 0;  ///< whose answers are kept
        int gewist = 0;
        std::string eerstWeg;  ///< ISO; empty when all are gone
        std::string laatstWeg;
        bool sleutel = false;
        bool heleLijst = false;
    };
    std::vector<Rij> regels;
    Bladerbalk bladeren;

    void beschrijf(Vulling& uit) const;
};

/// "tot en met 22 november 2027", "tot en met 3 mei 2027; de eerste tot en met …": how long the
/// answers on dossiers stay.
std::string bewaartijd(const std::string& eerstWeg, const std::string& laatstWeg);

/// "20 dossiers", "17 dossiers, van 3 andere zijn de antwoorden gewist": `dossiers` are those whose
/// answers are kept.
std::string bewaardeDossiers(int dossiers, int gewist);

/// What there is of a key file.
std::string sleutelstand(bool sleutel, bool heleLijst);

}  // namespace maatlat
