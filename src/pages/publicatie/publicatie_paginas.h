// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/publicatie/stapformulier.h"

namespace maatlat {

/// By what law an onderzoek is published. Template openbaarmaking.tpl.
struct OpenbaarmakingPagina {
    static constexpr const char* kSjabloon = "openbaarmaking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::publiceren;

    struct Regime {
        std::string naam{};
        std::vector<Samenvattingsrij> feiten{};
        std::vector<std::string> open{};  ///< what was not found

        void beschrijf(Vulling& uit) const;
    };
    std::vector<Regime> regimes{};
    std::vector<Stapformulier> formulieren{};

    void beschrijf(Vulling& uit) const;
};

/// Making the text that may be published. Template publicatieversie.tpl.
struct PublicatieversiePagina {
    static constexpr const char* kSjabloon = "publicatieversie.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::publicatieversie;

    struct Plek {
        std::string voor{};
        std::string woorden{};
        std::string na{};

        void beschrijf(Vulling& uit) const;
    };
    /// A passage that is left out.
    struct Markering {
        std::string tekst{};
        std::string grond{};
        std::string aantal{};  ///< "Staat op 2 plaatsen."
        std::vector<Plek> plekken{};
        std::vector<Plek> anders{};
        std::string pad{};  ///< to let it stay after all; empty: cannot
        std::string versie{};
        int plaats = 0;

        void beschrijf(Vulling& uit) const;
    };
    /// One that was made.
    struct Versie {
        std::string titel{};
        std::string tekst{};  ///< who and when
        std::string fout{};
        std::string sha256{};
        std::string gegevensSha256{};
        std::string pad{};
        std::vector<std::pair<std::string, std::string>> weglatingen{};  ///< words, ground

        void beschrijf(Vulling& uit) const;
    };
    std::string stand{};
    std::string uitleg{};
    std::vector<Markering> markeringen{};
    std::vector<Stapformulier> formulieren{};
    std::vector<Versie> versies{};
    std::string besluitPad{};

    void beschrijf(Vulling& uit) const;
};

/// A decision, as rows of a list.
struct Besluitdeel {
    std::string titel{};
    std::vector<Samenvattingsrij> feiten{};

    void beschrijf(Vulling& uit) const;
};

/// Deciding and publishing. Template publicatie.tpl.
struct PublicatiePagina {
    static constexpr const char* kSjabloon = "publicatie.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::publiceren;

    std::string stand{};
    std::string waaromNiet{};
    std::string versiePad{};
    std::vector<Stapformulier> formulieren{};
    std::vector<Besluitdeel> besluiten{};

    void beschrijf(Vulling& uit) const;
};

/// What VT-management sees of the decision, and says of it. Template publicatiereactie.tpl.
struct PublicatiereactiePagina {
    static constexpr const char* kSjabloon = "publicatiereactie.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::besluitReageren;

    std::string stand{};
    std::string rapportPad{};
    /// Only when it may react now.
    struct Formulier {
        std::string uitleg{};
        std::string bericht{};  ///< that a draft is shown, or how many words there are
        std::string pad{};
        std::string conceptPad{};
        std::string versie{};
        std::string tekst{};
        std::string privacyreden{};
        bool vraagtPrivacyreden = false;
        std::vector<Veldfouten::Fout> fouten{};

        void beschrijf(Vulling& uit) const;
    };
    std::optional<Formulier> formulier{};
    std::vector<Besluitdeel> besluiten{};

    void beschrijf(Vulling& uit) const;
};

/// What is published of all, within the application. Template publicaties.tpl.
struct PublicatiesPagina {
    static constexpr const char* kSjabloon = "publicaties.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::gepubliceerdLezen;

    struct Rij {
        std::string organisatie{};
        std::string onderzoek{};
        std::string status{};
        std::string gewijzigd{};
        std::string melding{};
        std::string rapportPad{};  ///< empty: there is nothing to read now
        std::string gegevensPad{};
        std::string reactie{};

        void beschrijf(Vulling& uit) const;
    };
    std::vector<Rij> rijen{};

    void beschrijf(Vulling& uit) const;
};

/// All that is published, for everybody. Template openbare_lijst.tpl; stands on its own.
struct OpenbareLijst {
    static constexpr const char* kSjabloon = "openbare_lijst.tpl";

    struct Rij {
        std::string bestand{};
        std::string organisatie{};
        std::string onderzoek{};
        std::string status{};

        void beschrijf(Vulling& uit) const;
    };
    Rapportkop kop;
    std::vector<Rij> rijen{};

    void beschrijf(Vulling& uit) const;
};

/// One publication, for everybody. Template openbaar_rapport.tpl; stands on its own.
struct OpenbaarRapport {
    static constexpr const char* kSjabloon = "openbaar_rapport.tpl";

    /// The frozen bytes beside it.
    struct Bestanden {
        std::string rapport{};
        std::string sha256{};
        std::string gegevens{};
        std::string gegevensSha256{};

        void beschrijf(Vulling& uit) const;
    };
    Rapportkop kop;
    std::string gewijzigd{};
    std::string melding{};
    std::optional<Bestanden> bestanden{};
    std::vector<std::string> weglatingen{};  ///< grounds, in their order
    std::string reactie{};
    std::vector<std::string> edities{};

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
