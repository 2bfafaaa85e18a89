// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderzoek/regelsetverschil.h"
#include "pages/pagina.h"
#include "pages/toets/start_pagina.h"

namespace maatlat {

/// The zelfevaluaties of an organisation, with a form to open another. Template zelfevaluatie.tpl.
struct ZelfevaluatiePagina {
    static constexpr const char* kSjabloon = "zelfevaluatie.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zelfevaluatieOpenen;

    Toetslijst lijst;
    std::vector<Optie> kaders;                 ///< each with its rules; none: nothing can be opened
    std::vector<Verschiltabel> verschillen{};  ///< of kaders of which one chooses the rules
    std::vector<Optie> begin{};                ///< with what to begin; none: nothing to choose
    std::vector<Veldfouten::Fout> fouten{};

    void beschrijf(Vulling& uit) const {
        vul(uit, lijst);
        uit.als(!kaders.empty(), "OPENEN", [&](Vulling& openen) {
            vul(openen, verschillen);
            voegToe(openen,
                    Keuzerondjes{{.naam = "kader",
                                  .label = "Toetsingskader en beslisregels",
                                  .hint = "Kies het kader waaraan u uw organisatie wilt toetsen. "
                                          "De beslisregels zijn die van uw laatste inspectie met "
                                          "dat kader. Is die er niet, dan kiest u ze zelf.",
                                  .fout = foutVan(fouten, "kader"),
                                  .verplicht = true},
                                 kaders});
            if (!begin.empty())
                voegToe(openen,
                        Keuzerondjes{{.naam = "begin",
                                      .label = "Waarmee wilt u beginnen?",
                                      .hint = "Teksten komen mee, met erbij waar ze vandaan komen. "
                                              "Scores komen mee als voorstel: ze tellen pas mee "
                                              "als iemand ze bevestigt of wijzigt.",
                                      .fout = foutVan(fouten, "begin")},
                                     begin});
        });
    }
};

}  // namespace maatlat
