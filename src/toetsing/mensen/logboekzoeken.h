// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "store/spoor/logboekzoek.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What a beheerder looks for in the log and in who read what. What is empty may be anything.
struct Logboekvraag {
    std::string van;  ///< first day, as typed
    std::string tot;  ///< last day, as typed
    std::int64_t persoon = 0;
    std::string organisatie{};
    logboekzoek::Soort soort = logboekzoek::Soort::alles;
    std::string wat{};  ///< an event or kind of reading
};

/// A page of what was found, in words.
struct Logboekvondst {
    struct Rij {
        std::string nr;  ///< "12"; of who read what "L5"
        std::string wanneer;
        std::string wie;
        std::string wat;
        std::string waarvan;
    };
    std::vector<Rij> regels;  ///< newest first
    Bladen bladen;
    std::vector<std::pair<std::int64_t, std::string>> personen;  ///< to choose from, by name
    std::vector<std::string> organisaties;                       ///< in Dutch order
};

/// Throws Veldfouten ("van", "tot"), and Geweigerd.
Logboekvondst zoekInLogboek(Werkplek& werkplek, const Persoon& wie, const Logboekvraag& vraag,
                            int blad, int perBlad = kRegelsPerBlad);

/// The choices of a page whose question was wrong: nothing found.
Logboekvondst logboekkeuzes(Werkplek& werkplek, const Persoon& wie);

/// All that was found as a CSV, on disk for as long as `houdt` lives: there may be more of it than
/// goes in memory. That it was taken is written down too. Throws as `zoekInLogboek`, and Opslagfout
/// when it cannot be written.
struct Logboekbestand {
    std::filesystem::path pad;
    std::shared_ptr<const void> houdt;
};
Logboekbestand logboekAlsBestand(Werkplek& werkplek, const Persoon& wie, const Logboekvraag& vraag);

}  // namespace maatlat
