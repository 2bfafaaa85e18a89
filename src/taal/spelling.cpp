// SPDX-License-Identifier: EUPL-1.2
#include "taal/spelling.h"

#include <algorithm>

#include "taal/tekst.h"

namespace maatlat {

namespace {

/// Beyond this length a word is no slip of a name or a code, and comparing would cost too much.
constexpr std::size_t kLangste = 100;

/// Edit distance with swaps of neighbours (optimal string alignment), on bytes: an accent costs a
/// little more than a plain letter, which does no harm to a suggestion.
std::size_t afstand(const std::string& a, const std::string& b) {
    std::vector<std::size_t> voorvorige, vorige(b.size() + 1), huidige(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        vorige[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        huidige[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t anders = a[i - 1] == b[j - 1] ? 0 : 1;
            huidige[j] = std::min({vorige[j] + 1, huidige[j - 1] + 1, vorige[j - 1] + anders});
            const bool verwisseld = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (verwisseld) huidige[j] = std::min(huidige[j], voorvorige[j - 2] + 1);
        }
        voorvorige = vorige;
        std::swap(vorige, huidige);
    }
    return vorige[b.size()];
}

}  // namespace

std::string dichtstbij(std::string_view woord, const std::vector<std::string>& kandidaten) {
    if (woord.size() > kLangste || eersteOngeldigeByte(woord)) return {};
    const std::string gezocht = kleineLetters(woord);
    std::string beste;
    // A third of the letters may be wrong, but never all of them: "A" is no slip of "Q".
    std::size_t minste = std::min(gezocht.size() / 3 + 2, gezocht.size());
    for (const std::string& kandidaat : kandidaten) {
        if (kandidaat.size() > kLangste) continue;
        const std::size_t verschil = afstand(gezocht, kleineLetters(kandidaat));
        if (verschil < minste) {
            minste = verschil;
            beste = kandidaat;
        }
    }
    return beste;
}

std::string bedoeltU(std::string_view woord, const std::vector<std::string>& kandidaten) {
    const std::string beste = dichtstbij(woord, kandidaten);
    return beste.empty() ? "" : " Bedoelt u \"" + beste + "\"?";
}

}  // namespace maatlat
