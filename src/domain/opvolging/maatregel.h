// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "domain/recordvorm.h"
#include "domain/tekst.h"

namespace maatlat {

/// What an organisation does about one or more verbeterpunten of a toets, and by when (domein.md
/// §2: verbetermaatregel). How far it is follows from its dates and from what the inspectie saw
/// (rules/opvolging/maatregelstand.h).
struct Maatregel {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    std::vector<std::string> verwachtingen;  ///< codes of verbeterpunten, in the order of the kader
    Tekst wat;                               ///< Markdown
    Tekst verschil;          ///< what will be different then, and for whom; Markdown
    Tekst wie;               ///< function of who does it, never a name
    std::string begin;       ///< first day (ISO); empty: not begun, no day known
    std::string termijn;     ///< last day (ISO)
    Tekst tussenstappen;     ///< Markdown; may be empty
    Tekst bewijs;            ///< from what it will show that it works; Markdown
    std::string uitgevoerd;  ///< day (ISO) on which it was done, says the organisation; empty: not
    Tekst vervallen;         ///< why it is not done any more; empty: it is
    std::string achteraf;    ///< "ja": entered as history, when its term was past already
    std::int64_t auteur = 0;
    std::string wanneer;  ///< moment of the last change

    friend bool operator==(const Maatregel&, const Maatregel&) = default;
};

template <>
struct Recordvorm<Maatregel> {
    static constexpr Recordsoort kSoort = Recordsoort::maatregel;
    static constexpr std::string_view kWeg = "verwijderd";
    static constexpr Recordgebeurtenissen kGebeurtenissen{Gebeurtenis::maatregelToegevoegd,
                                                          Gebeurtenis::maatregelGewijzigd,
                                                          Gebeurtenis::maatregelVerwijderd};
    static constexpr std::tuple kVelden{
        Recordveld{"verwachting",
                   "Verwachtingen",
                   &Maatregel::verwachtingen,
                   {.wijze = Veldwijze::verwijzing}},
        Recordveld{
            "wat", "Wat", &Maatregel::wat, {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
        Recordveld{"verschil",
                   "Wat er anders wordt, en voor wie",
                   &Maatregel::verschil,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
        Recordveld{"wie", "Wie", &Maatregel::wie, {.wijze = Veldwijze::regel, .langste = 200}},
        Recordveld{"begin", "Begint op", &Maatregel::begin},
        Recordveld{"termijn", "Uiterlijk klaar op", &Maatregel::termijn},
        Recordveld{"tussenstappen",
                   "Tussenstappen",
                   &Maatregel::tussenstappen,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
        Recordveld{"bewijs",
                   "Waaruit het blijkt",
                   &Maatregel::bewijs,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
        Recordveld{"uitgevoerd", "Uitgevoerd op", &Maatregel::uitgevoerd},
        Recordveld{"vervallen",
                   "Waarom het vervalt",
                   &Maatregel::vervallen,
                   {.wijze = Veldwijze::tekst, .langste = kLangsteTekst}},
        Recordveld{"achteraf", "Achteraf vastgelegd", &Maatregel::achteraf},
    };
};

/// What the form of a maatregel asks, beside the verbeterpunten and the tick "achteraf".
inline constexpr std::array kMaatregelformulier{
    Formulierveld{"wat", "Wat gaat u doen?", "Schrijf zo dat een ander het kan nagaan.",
                  "Schrijf op wat u gaat doen."},
    Formulierveld{"verschil", "Wat wordt er anders, en voor wie?",
                  "Bijvoorbeeld: elk kind wordt binnen vijf werkdagen gezien.",
                  "Schrijf op wat er anders wordt, en voor wie."},
    Formulierveld{"wie", "Wie doet het?", "Een functie, geen naam. Bijvoorbeeld: teamleider.",
                  "Schrijf op wie het doet: een functie, geen naam."},
    Formulierveld{"begin", "Begint op",
                  "Bijvoorbeeld 22-11-2026. Laat leeg als u dit nog niet weet.", "", true},
    Formulierveld{"termijn", "Uiterlijk klaar op", "Bijvoorbeeld 22-11-2026.",
                  "Vul in wanneer het uiterlijk klaar is, bijvoorbeeld 22-11-2026."},
    Formulierveld{"tussenstappen", "Tussenstappen",
                  "Wat is er wanneer klaar? U mag dit leeg laten.", "", true},
    Formulierveld{"bewijs", "Waaruit blijkt dat het werkt?",
                  "Bijvoorbeeld uit een telling, een werkwijze of gelezen dossiers.",
                  "Schrijf op waaruit blijkt dat het werkt."},
};

}  // namespace maatlat
