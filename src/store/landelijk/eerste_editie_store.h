// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/toetssleutel.h"

/// What was adopted first of each toets of an onderzoek: what the rule of five counts by
/// (rules/landelijk/vijfregel.h).
namespace maatlat::eersteEditieStore {

struct Eerste {
    std::int64_t toets = 0;
    std::int64_t organisatie = 0;  ///< its number
};

/// How the log names an editie of a toets.
using Logsleutel = std::string (*)(std::int64_t toets, int editie);

/// In the order in which the log says that they were adopted, which no clock changes; also those
/// that are open again, or that were taken out of the onderzoek since. Reads no text, and of the
/// log only the lines of these toetsen.
std::vector<Eerste> vanOnderzoek(const Rondelezing& ronde, Logsleutel inLogboek);

/// The begin of the frozen text of one of those: its scores stand there.
std::string beginVan(const Rondelezing& ronde, const Eerste& een);

/// The number of each organisation that is this one by now.
std::vector<std::int64_t> organisatiesVan(Sessie& sessie, const std::string& naamNu);

}  // namespace maatlat::eersteEditieStore
