// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/bladen.h"
#include "domain/toets/toetskop.h"
#include "store/toetssleutel.h"

/// What stands vast of an onderzoek, seen from above: whether that is still what it was, when
/// each toets was adopted, and what became of its organisation.
namespace maatlat::vasteToetsStore {

/// A text that is another one as soon as something changed in what stands vast of an onderzoek:
/// its toetsen, their scores, the names that they bear, or the onderzoek itself. Reads a row per
/// toets that stands vast and no score. Empty when there is no such onderzoek.
std::string merk(Sessie& sessie, const std::string& onderzoek);

/// Up to where the log is: the same for all onderzoeken together, without reading a toets.
std::int64_t logstand(Sessie& sessie);

/// Whether what stands vast is for certain what it was, by what the log says since: nothing, or
/// only of what runs. False also when `nu` is before `toen`.
bool onveranderdTussen(Sessie& sessie, std::int64_t toen, std::int64_t nu);

/// What is known of a toets beside its Toetskop, as the columns of Beeldplek.
struct Toetsfeit {
    std::string eersteEditie;  ///< the moment on which editie 1 was adopted; empty: there is none
    std::int64_t hertoetsVan = 0;
    std::int64_t organisatie = 0;
    std::int64_t opvolger = 0;
    std::int64_t nu = 0;
    std::string opgegaan;
};
/// Of each toets of this onderzoek, by number.
std::map<std::int64_t, Toetsfeit> toetsfeiten(const Rondelezing& ronde);

/// The onderzoeken of the toezichthouder in which a toets stands vast, the oldest first.
struct Vastonderzoek {
    std::string id;
    std::string naam;
};
std::vector<Vastonderzoek> onderzoeken(Sessie& sessie);

/// Which of these toetsen of the toezichthouder, by number and status, may be read. What this
/// person always reads is not looked up.
using Standplek = std::pair<std::int64_t, Toetsstatus>;
std::set<std::int64_t> leesbare(const Leesrecht& recht, const std::vector<Standplek>& toetsen);

/// The same of all that stands vast in an onderzoek, in one question.
std::set<std::int64_t> leesbareVan(const Leesrecht& recht, const std::string& onderzoek);

/// Whether anything runs in an onderzoek, whoever may read it.
bool looptEr(Sessie& sessie, const std::string& onderzoek);

/// How many toetsen that may be read were adopted before and are open again; of one onderzoek, or
/// of all together.
int inCorrectie(const Leesrecht& recht, const std::string& onderzoek = {});

/// What runs in an onderzoek and may be read: how many, how many of them past their term on this
/// day (ISO), and a page of their numbers, the shortest term first.
struct Lopend {
    int toetsen = 0;
    int telaat = 0;
};
Lopend lopend(const Leesrecht& recht, const std::string& onderzoek, const std::string& vandaag);
std::vector<std::int64_t> lopende(const Leesrecht& recht, const std::string& onderzoek,
                                  const Bladen& bladen);

}  // namespace maatlat::vasteToetsStore
