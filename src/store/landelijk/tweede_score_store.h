// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/landelijk/tweede_score.h"
#include "store/toetssleutel.h"

/// Second readings of scores. They stand beside the toets: who reads its history finds nothing of
/// them, and writing one changes nothing of the toets or its version.
namespace maatlat::tweedeScoreStore {

/// The draw that holds in an onderzoek (id); nothing: none yet. With all its plekken.
std::optional<Scoretrekking> trekking(Sessie& sessie, const std::string& onderzoek);

/// The numbers of the toetsen that were drawn, by lot, also those that left the onderzoek: so many,
/// after skipping so many.
std::vector<std::int64_t> getrokken(Sessie& sessie, const std::string& onderzoek, int hoogstens,
                                    int ervoor);
/// Whether this toets was drawn, in the draw that holds.
bool isGetrokken(const Toetslezing& toets, const std::string& onderzoek);

/// Whether anybody was ever chosen for a toets of this draw.
bool isBegonnen(Sessie& sessie, const std::string& onderzoek);

/// Keeps a next draw, from now on the one that holds; its `nr`, `persoon` and `wanneer` are filled
/// in. Logged.
void bewaar(Transactie& transactie, const std::string& onderzoek, const Scoretrekking& trekking,
            std::int64_t door);

/// Who scores this toets a second time; nothing: nobody, or not any more.
std::optional<TweedeBeoordelaar> beoordelaar(const Toetslezing& toets);

/// Chooses somebody, or takes them off; logged. Nobody may be chosen while somebody is, and who
/// handed in stays.
void kies(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door);
void beeindig(const Toetsschrijving& toets, const TweedeBeoordelaar& wie, std::int64_t door);

/// The scores as they are now, by code of the verwachting; only those that were ever saved.
std::map<std::string, Tweedescore> scores(const Toetslezing& toets, int beoordelaar);

/// Keeps a next version; `versie` and `wanneer` are filled in. Logged with its seal.
void bewaar(const Toetsschrijving& toets, int beoordelaar, const Tweedescore& score);

/// From now on the scores stand still, beside those of the team as they are. Logged with
/// the hash of both.
void dienIn(const Toetsschrijving& toets, const TweedeBeoordelaar& wie,
            const std::vector<Scorepaar>& paren);

/// Of who handed in, by code; none before.
std::vector<Scorepaar> paren(const Toetslezing& toets);

/// What was agreed on, by code: the newest version of each.
std::map<std::string, Scoreoverleg> overleg(const Toetslezing& toets);

/// Keeps a next version; `versie` and `wanneer` are filled in. Logged with its seal.
void bewaar(const Toetsschrijving& toets, int beoordelaar, const Scoreoverleg& overleg);

/// The toetsen, by number, that this person was chosen for and did not hand in. `onderzoek`: of
/// this one only; empty: of all.
std::vector<std::int64_t> openVoor(Sessie& sessie, std::int64_t persoon,
                                   const std::string& onderzoek);

/// Of the toetsen of an onderzoek that were drawn: how many have somebody, and how many are done.
/// What was taken out of the onderzoek counts nowhere but in `weg`: nobody will hand it in.
struct Voortgang {
    int meegedaan = 0;  ///< could be drawn
    int getrokken = 0;
    int gekozen = 0;
    int ingediend = 0;
    int weg = 0;  ///< were drawn, and taken out of the onderzoek since

    int alleGetrokken() const { return getrokken + weg; }
};
Voortgang voortgang(Sessie& sessie, const std::string& onderzoek);

}  // namespace maatlat::tweedeScoreStore
