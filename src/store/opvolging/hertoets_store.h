// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/hertoets.h"
#include "domain/toets/toetskop.h"
#include "store/toetssleutel.h"

/// Which toets tests which again. What a hertoets began with never changes; which verwachtingen
/// were opened since is the newest version of "hertoets/1.1.2" in the history.
namespace maatlat::hertoetsStore {

/// Nothing for a toets that is no hertoets.
std::optional<Hertoets> lees(const Toetslezing& toets);

/// What this toets tests again; `geopend` does not count. Logged.
void leg(const Toetsschrijving& toets, const Hertoets& hertoets, std::int64_t persoon);

/// What the log says of it that the rows do not: a sentence; empty: nothing.
std::string afwijking(const Toetslezing& toets);

/// Opens a verwachting, or closes it again; kept in the history and logged. Returns whether
/// anything changed.
bool zetOpen(const Toetsschrijving& toets, const std::string& verwachting, bool open,
             std::int64_t door);

/// Whether somebody is typing something at this verwachting that was not saved.
bool wordtGetypt(const Toetslezing& toets, const std::vector<std::string>& sleutels);

/// Whether this person does a hertoets of this toets: in its team, or named in it by the inspectie.
bool doetHertoetsVan(Sessie& sessie, std::int64_t van, std::int64_t persoon);

/// A hertoets of an organisation that is not done, as far as it goes on: its number, or 0.
std::int64_t lopende(Sessie& sessie, const std::string& organisatieNu);

/// One hertoets of a toets in an onderzoek.
struct Ervan {
    std::int64_t toets = 0;
    std::int64_t van = 0;
    std::string organisatie;  ///< as it stands on the earlier toets
    std::string onderzoek;    ///< id of the one that the hertoets stands in
    Toetsstatus status = Toetsstatus::lopend;
    std::string dag;  ///< on which it was adopted last, ISO; empty: not known, or not yet
    std::string streef;
};
/// Of all toetsen of an onderzoek that are in it, by number; not those that were taken out of
/// theirs.
std::vector<Ervan> vanOnderzoek(Sessie& sessie, const std::string& onderzoek);

/// Of one toets.
std::vector<Ervan> vanToets(Sessie& sessie, std::int64_t toets);

/// Where a row of hertoetsen began.
struct Stam {
    int diepte = 0;           ///< 1 of a hertoets of a first toets, 2 of a hertoets of that; 0: the
                              ///< toets is no hertoets itself
    std::string onderzoekId;  ///< of that first toets
    std::string onderzoekNaam;
};
Stam stam(Sessie& sessie, std::int64_t toets);

}  // namespace maatlat::hertoetsStore
