// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/hertoets.h"
#include "domain/opvolging/maatregel.h"
#include "domain/tekst.h"
#include "domain/toets/toetskop.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/toetsinhoud.h"

/// What an earlier toets said, for who does the hertoets of it.
namespace maatlat {

/// One verwachting as it stood there.
struct Eerdereverwachting {
    struct Bevinding {
        std::string bron;      ///< "Interview met het management"
        std::string richting;  ///< "voldoende", "onvoldoende", "neutraal"
        std::string tekst;     ///< Markdown
        std::string plaats;    ///< "pagina 12"; may be empty
    };
    Tekst motivering;
    Tekst verbeterpunt;
    std::vector<Bevinding> bevindingen;
};

struct Eerderetoets {
    Toetskop kop;
    std::string herkomst;                                     ///< "de toets van 23 oktober 2015"
    bool opgemaakt = true;                                    ///< its texts are Markdown
    std::map<std::string, Eerdereverwachting> verwachtingen;  ///< by code, of those that are judged
};

/// Of a toets that stands vast, by who may read it: its texts and bevindingen by verwachting.
Eerderetoets leesEerdere(const Toetsinzage& inzage);

/// What the earlier toets of a hertoets said; nothing while it is open again for correction, and
/// for who may not read it.
std::optional<Eerderetoets> eerdereVan(const Toetsinzage& hertoets);

/// What the organisation did about the verbeterpunten of the earlier toets, once it handed in a
/// plan. It stands in the report of the hertoets, which is the same for whoever asks for it; none
/// for a toets that is no hertoets.
std::vector<Maatregel> maatregelenVanEerdere(const Toetsinzage& hertoets);

/// How the earlier toets is called in a sentence: "de toets van 23 oktober 2015", or by its
/// onderzoek where no day is known.
std::string eerdereToetsInWoorden(const Hertoets& hertoets);

/// "overgenomen uit de toets van 23 oktober 2015, niet opnieuw beoordeeld".
std::string overgenomenUit(const Hertoets& hertoets);

}  // namespace maatlat
