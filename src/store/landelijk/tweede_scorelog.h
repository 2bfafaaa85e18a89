// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/landelijk/tweede_score.h"
#include "store/motor/logboeksleutel.h"
#include "store/toetssleutel.h"

/// What the log says of second scores, and whether what stands in the database still is that. They
/// have no history as a toets has: the log is what they are held against.
namespace maatlat::tweedeScoreStore {

/// What a line is about: "toets 5", "toets 5 score/1.1.1".
std::string bijToets(std::int64_t toets);
std::string bijScore(std::int64_t toets, const std::string& verwachting);

/// Who was chosen or taken off.
std::string persoonInWoorden(std::int64_t persoon);

/// How many pairs were handed in and the SHA-256 of them all, in whatever order they come.
std::string parenInWoorden(int beoordelaar, std::vector<Scorepaar> paren);

/// All of a version, for its seal; `wanneer` stands on the line itself.
std::string geheel(std::int64_t toets, int beoordelaar, const Tweedescore& score);
std::string geheel(std::int64_t toets, int beoordelaar, const Scoreoverleg& overleg);

/// Whether who was chosen, taken off and handed in, and what was handed in, is as it was logged:
/// what is not, in sentences without the name of the toets.
std::vector<std::string> afwijkingen(const Toetslezing& toets);

/// The same of every score and every agreement of all toetsen, in whole sentences.
std::vector<std::string> versieafwijkingen(Sessie& sessie, const Logboeksleutel& sleutel);

}  // namespace maatlat::tweedeScoreStore
