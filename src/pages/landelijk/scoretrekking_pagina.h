// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/bladerbalk.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"

namespace maatlat {

/// Which toetsen of an onderzoek are scored a second time, by whom, and how far that is. Template
/// scoretrekking.tpl.
struct ScoretrekkingPagina {
    static constexpr const char* kSjabloon = "scoretrekking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::beoordelaarsVergelijken;

    struct Rij {
        std::string organisatie;
        std::string toetspad;
        std::string wie;    ///< name; "nog niemand"
        std::string stand;  ///< "ingediend"
        std::string kiespad;
        std::string kiestekst;  ///< "Kiezen", "Iemand anders"; empty: nothing to choose
        std::string vergelijkpad;
        bool aandacht = false;

        void beschrijf(Vulling& uit) const {
            uit.zet("ORGANISATIE", organisatie);
            uit.zet("TOETSPAD", toetspad);
            uit.zet("WIE", wie);
            Vulling& deel = uit.sectie(aandacht ? "AANDACHT" : "RUSTIG");
            deel.zet("STAND", stand);
            uit.als(!kiestekst.empty(), "KIEZEN", [&](Vulling& weg) {
                weg.zet("KIESPAD", kiespad);
                weg.zet("KIESTEKST", kiestekst);
            });
            uit.zetAls("VERGELIJKEN", "VERGELIJKPAD", vergelijkpad);
        }
    };
    std::string pad;
    std::string beoordelaarspad;
    std::string meedoen;     ///< how many toetsen can be drawn, with an example
    std::string waaromNiet;  ///< why there can be no (other) draw; empty: there can
    std::string aandeel;
    std::vector<Feit> feiten;  ///< of the draw; none: nothing was drawn
    std::string volgorde;      ///< the numbers of all toetsen by lot
    std::vector<Rij> rijen;
    Bladerbalk bladeren{};
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const {
        uit.als(!feiten.empty(), "GETROKKEN", [&](Vulling& deel) {
            deel.elk("FEIT", feiten, [](Vulling& feit, const Feit& een) {
                feit.zet("FEITNAAM", een.naam);
                feit.zet("FEITWAARDE", een.waarde);
            });
            deel.zet("VOLGORDE", volgorde);
            deel.elk("RIJ", rijen);
            vul(deel, bladeren);
            deel.zet("BEOORDELAARSPAD", beoordelaarspad);
        });
        uit.zetAls("NIET", "WAAROM", waaromNiet);
        uit.als(waaromNiet.empty(), "TREKKEN", [&](Vulling& deel) {
            deel.zet("PAD", pad);
            deel.zet("MEEDOEN", meedoen);
            deel.toonAls(!feiten.empty(), "OPNIEUW");
            voegToe(deel, Tekstveld{.kop = {.naam = "aandeel",
                                            .label = "Welk deel van de toetsen, in procenten",
                                            .hint = "Van 1 tot en met 100. Maatlat rondt naar "
                                                    "boven af op hele toetsen.",
                                            .fout = foutVan(fouten, "aandeel"),
                                            .verplicht = true},
                                    .waarde = aandeel,
                                    .soort = Tekstveld::Soort::getal});
        });
    }
};

/// Who scores one toets a second time. Template tweede_beoordelaar.tpl.
struct TweedebeoordelaarPagina {
    static constexpr const char* kSjabloon = "tweede_beoordelaar.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::beoordelaarsVergelijken;

    std::string nu;       ///< a sentence: who does it, and how far; empty: nobody
    std::string bezwaar;  ///< why nobody can be chosen; empty: somebody can
    std::vector<Optie> kandidaten;
    bool magStoppen = false;
    std::string pad;
    std::string terugpad;
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const {
        uit.zetAls("ER_IS", "NU", nu);
        uit.zetAls("NIET", "WAAROM", bezwaar);
        uit.toonAls(bezwaar.empty() && kandidaten.empty(), "NIEMAND");
        uit.als(bezwaar.empty() && !kandidaten.empty(), "KIEZEN", [&](Vulling& formulier) {
            formulier.zet("PAD", pad);
            voegToe(formulier, Keuzelijst{{.naam = "persoon",
                                           .label = "Tweede beoordelaar",
                                           .hint = "Wie in het team zit, meeschreef of in deze "
                                                   "toets iets anders doet, staat er niet bij.",
                                           .fout = foutVan(fouten, "persoon"),
                                           .verplicht = true},
                                          kandidaten});
        });
        uit.als(magStoppen, "STOPPEN", [&](Vulling& formulier) { formulier.zet("STOPPAD", pad); });
        uit.zet("TERUGPAD", terugpad);
    }
};

/// How alike team and second beoordelaar score over an onderzoek. Template
/// onderzoek_beoordelaars.tpl.
struct BeoordelaarsPagina {
    static constexpr const char* kSjabloon = "onderzoek_beoordelaars.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::beoordelaarsVergelijken;

    struct Rij {
        std::string code;
        std::string tekst;
        std::string gelijk;   ///< "2 van de 3"
        std::string procent;  ///< "67%"
        std::string inAlle;   ///< "9 tot 25 van de 26 toetsen"; a dash: cannot be said
        std::string kappa;

        void beschrijf(Vulling& uit) const {
            uit.zet("CODE", code);
            uit.zet("TEKST", tekst);
            uit.zet("GELIJK", gelijk);
            uit.zet("PROCENT", procent);
            uit.zet("IN_ALLE", inAlle);
            uit.zet("KAPPA", kappa);
        }
    };
    std::vector<std::string> zinnen;  ///< progress, and how alike in words
    std::vector<Rij> rijen;
    std::string trekkingpad;

    void beschrijf(Vulling& uit) const {
        uit.elk("ZINREGEL", "ZIN", zinnen);
        uit.lijst("TABEL", "RIJ", rijen);
        uit.zet("TREKKINGPAD", trekkingpad);
    }
};

}  // namespace maatlat
