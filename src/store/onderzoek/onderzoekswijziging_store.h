// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/onderzoek/onderzoekswijziging.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// What was changed of an onderzoek after it was opened, and what stands still in it.
namespace maatlat::onderzoekswijzigingStore {

/// Adds it, and logs it.
void voegToe(Transactie& transactie, const std::string& onderzoek, Onderzoekswijziging wijziging);

/// How many there are: the version of an onderzoek that forms are checked by.
int aantal(Sessie& sessie, const std::string& onderzoek);

/// Newest first.
std::vector<Onderzoekswijziging> bladzijde(Sessie& sessie, const std::string& onderzoek,
                                           const Bladen& bladen);

/// That a toets was taken out of its onderzoek, or with toets 0 that the onderzoek is closed.
struct Stilte {
    std::string reden;
    std::int64_t persoon = 0;
    std::string wanneer;
};
std::optional<Stilte> stilte(Sessie& sessie, const std::string& onderzoek, std::int64_t toets);
void legStil(Transactie& transactie, const std::string& onderzoek, std::int64_t toets,
             const Stilte& waarom);  ///< `wanneer` is that of the transaction
void hefOp(Transactie& transactie, const std::string& onderzoek, std::int64_t toets);

/// Whether any verwachting of any of its toetsen has a score.
bool heeftScores(Sessie& sessie, const std::string& onderzoek);

}  // namespace maatlat::onderzoekswijzigingStore
