// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// Who does a zelfevaluatie together. Template samenwerken.tpl.
struct SamenwerkenPagina {
    static constexpr const char* kSjabloon = "samenwerken.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::zelfevaluatieSamen;

    struct Collega {
        std::string nr;
        std::string naam;
        std::string taak;     ///< "werkt mee"
        std::string sinds;    ///< "3 maart 2026, door Vera"
        std::string werk;     ///< what is assigned to them and what they did not save; may be empty
        std::string melding;  ///< why they cannot, and what that means; empty: they can
        std::string anders;   ///< key of the other task; empty: nothing can be changed
        std::string andersTekst;  ///< "Alleen laten meelezen"
        bool opnieuw = false;     ///< another invitation can be made
        bool beeindigen = false;

        void beschrijf(Vulling& uit) const;
    };
    struct Eerder {
        std::string wie;
        std::string wat;
        std::string vanaf;
        std::string tot;

        void beschrijf(Vulling& uit) const;
    };
    std::string pad;               ///< of this page; the forms go below it
    std::string tabelPad;          ///< where verwachtingen are divided
    std::string verantwoordelijk;  ///< a sentence
    std::string nietNu;            ///< why nothing can be changed here; empty: it can
    std::vector<Collega> collegas;
    bool magVragen = false;         ///< somebody can be named or invited
    std::vector<Optie> teNoemen;    ///< none: only inviting is left
    std::vector<Optie> overdragen;  ///< none: nobody to hand it over to
    std::vector<Eerder> eerder;
    std::string naam;   ///< typed for an invitation
    std::string email;  ///< idem
    std::string taak;   ///< chosen, in either form
    std::vector<Veldfouten::Fout> fouten;
    std::string terugPad;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
