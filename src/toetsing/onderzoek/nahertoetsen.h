// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// How the toetsen of an onderzoek can be seen: which there are, and their scores.
struct Rondetoegang {
    std::function<std::vector<Toetseninzage::Plek>(const std::string& onderzoek)> plekken;
    std::function<Rondelezing(const std::string& onderzoek)> ronde;
};
/// For who sees the country as a whole, and for the program itself.
Rondetoegang rondetoegang(const Toetseninzage& alle);

/// The hertoetsen after an onderzoek, and those after these, that may be seen: a few questions for
/// each onderzoek that they stand in, however many there are. `codes`: by positie.
std::vector<Onderzoeksstand::Hertoetsplek> hertoetsenNa(Sessie& sessie,
                                                        const std::string& onderzoek,
                                                        const std::vector<std::string>& codes,
                                                        const Rondetoegang& toegang);

/// Those of them that were adopted, as a round knows them.
std::vector<Nahertoets> vasteHertoetsen(const std::vector<Onderzoeksstand::Hertoetsplek>& alle);

}  // namespace maatlat
