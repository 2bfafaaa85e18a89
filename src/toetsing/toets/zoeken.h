// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/bladen.h"
#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Which bevindingen somebody wants to see: those for which everything that is filled in holds.
struct Zoekvraag {
    std::int64_t bron = 0;  ///< 0: any
    std::optional<Bronsoort> bronsoort{};
    std::string verwachting{};       ///< code; empty: any
    bool zonderVerwachting = false;  ///< only those that bear on none yet
    std::optional<Richting> richting{};
    std::int64_t auteur = 0;  ///< 0: any
    std::string woorden{};    ///< all of them stand in the text; case and accents do not count

    friend bool operator==(const Zoekvraag&, const Zoekvraag&) = default;
};

/// Those that it holds for, newest first; what follows from steekproeven last.
std::vector<const Bevinding*> zoek(const std::vector<Bevinding>& bevindingen,
                                   const std::vector<Bron>& bronnen, const Zoekvraag& vraag);

/// One page of what was found, with what there is to choose from.
struct Zoekresultaat {
    Toetskop kop;
    std::shared_ptr<const Toetsingskader> kader;
    std::vector<Bron> bronnen;                                  ///< all of the toets, by number
    std::vector<std::pair<std::int64_t, std::string>> auteurs;  ///< who wrote any: number, name
    std::vector<Bevinding> bevindingen;                         ///< of this page
    Bladen bladen;                                              ///< of what was found
    int totaal = 0;                                             ///< in the toets
    int weggehaald = 0;                                         ///< how many were withdrawn
    bool magInvullen = false;
};

/// Throws Onvindbaar.
Zoekresultaat zoekBevindingen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const Zoekvraag& vraag, int blad);

}  // namespace maatlat
