// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// What somebody typed in one of the forms of a page, and that was not stored.
struct Zetvelden {
    std::string keuze{};  ///< which form
    std::string reden{};
    std::string tot{};
    std::string privacyreden{};
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten{};

    /// What is wrong with this field of this form.
    std::string fout(const std::string& formulier, std::string_view veld) const;
};

/// What follows an adopted toets: its verbeterpunten with their maatregelen, the plans, and who
/// must do something. Template opvolging.tpl.
struct OpvolgingPagina {
    static constexpr const char* kSjabloon = "opvolging.tpl";

    struct Maatregelrij {
        std::string anker;
        std::string naam;  ///< "Maatregel 3"
        std::string pad;
        Statuslabel stand{};
        std::string wat;        ///< Markdown
        std::string wie;        ///< "Teamleider, uiterlijk 22 november 2026"
        std::string letop{};    ///< "Te laat", "Achteraf vastgelegd"; may be empty
        std::string oordeel{};  ///< what the inspectie says of it, Markdown; may be empty

        void beschrijf(Vulling& uit) const;
    };
    struct Punt {
        std::string code;
        std::string tekst;
        std::string criterium;  ///< "Criterium 1.1: voldoende"
        std::string uitleg;     ///< of the report, Markdown; may be empty
        std::vector<Maatregelrij> maatregelen{};
        std::string nieuwPad{};  ///< where a maatregel is added; empty: that may not
        std::string leerpad{};   ///< who does it well, and how

        void beschrijf(Vulling& uit) const;
    };
    struct Planrij {
        std::string naam;  ///< "Plan 2"
        std::string pad;
        std::string wanneer;  ///< "Ingediend door …"
        std::string uitkomst;

        void beschrijf(Vulling& uit) const;
    };

    Hulpkeuze hulp = Hulpplek::maatregelen;
    std::string pad;
    std::string versie;
    std::vector<Samenvattingsrij> stand;
    std::string gaten;  ///< how many verbeterpunten have no maatregel, as a sentence; or empty
    std::string ontbreekt{};  ///< what the inspectie misses in the plan, Markdown; or empty
    std::vector<Verwijzing> wegen{};
    std::vector<Punt> punten{};
    std::vector<Maatregelrij> los{};  ///< at no verbeterpunt any more
    std::vector<Planrij> plannen{};
    std::vector<std::string> gedaan{};

    bool magIndienerKiezen = false;
    std::vector<Optie> kandidaten{};
    bool magTermijnStellen = false;
    bool magIndienen = false;
    std::string metGaten{};  ///< what somebody confirms who hands in with gaps; empty: none
    bool magTerugnemen = false;
    bool magTeruggeven = false;
    Zetvelden getypt{};

    void beschrijf(Vulling& uit) const;
};

/// One maatregel, to make, to change or to read. Template maatregel.tpl.
struct MaatregelPagina {
    static constexpr const char* kSjabloon = "maatregel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::maatregelen;

    std::string toetspad;
    std::string sleutel;  ///< "maatregel/3", "maatregel/nieuw"
    int versie = 0;
    bool nieuw = false;
    bool magWijzigen = false;
    std::string bericht{};                 ///< about a draft
    std::vector<Samenvattingsrij> kort{};  ///< for who only reads
    struct Stuk {
        std::string naam;
        std::string tekst;  ///< Markdown
    };
    std::vector<Stuk> stukken{};  ///< idem
    std::vector<Optie> punten{};
    Vastlegging waarden{};
    bool achteraf = false;
    std::vector<Verborgen> vast{};
    std::string geschiedenis{};  ///< its address; empty: there is none yet
    std::string privacyreden{};
    bool vraagtPrivacyreden = false;
    std::vector<Veldfouten::Fout> fouten{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
