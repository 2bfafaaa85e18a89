// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/tekstbewaking.h"

#include <algorithm>

namespace maatlat {

namespace {

bool isLetter(char teken) {
    return (teken >= 'A' && teken <= 'Z') || (teken >= 'a' && teken <= 'z') ||
           static_cast<unsigned char>(teken) >= 0x80 || teken == '\'';
}

/// Every word of the text that does not begin with a lower-case letter.
void voegWoordenToe(std::set<std::string>& woorden, std::string_view tekst) {
    for (std::size_t i = 0; i < tekst.size();) {
        const std::size_t begin = i;
        while (i < tekst.size() && isLetter(tekst[i]))
            ++i;
        const bool klein = tekst[begin] >= 'a' && tekst[begin] <= 'z';
        if (i > begin && !klein) woorden.emplace(tekst.substr(begin, i - begin));
        if (i == begin) ++i;
    }
}

void voegNaamToe(std::set<std::string>& woorden, const std::string& naam) {
    woorden.insert(naam);
    voegWoordenToe(woorden, naam);
}

}  // namespace

std::size_t aantalTekens(std::string_view tekst) {
    return static_cast<std::size_t>(std::count_if(tekst.begin(), tekst.end(), [](char teken) {
        return (static_cast<unsigned char>(teken) & 0xC0) != 0x80;
    }));
}

std::set<std::string> bekendeWoorden(const std::vector<Organisatie>& organisaties,
                                     const Toetsingskader& kader) {
    std::set<std::string> woorden;
    for (const Organisatie& een : organisaties) {
        voegNaamToe(woorden, een.naam);
        for (const std::string& ander : een.andereNamen)
            voegNaamToe(woorden, ander);
    }
    voegWoordenToe(woorden, kader.naam);
    for (const Thema& thema : kader.themas) {
        voegWoordenToe(woorden, thema.naam);
        voegWoordenToe(woorden, thema.doel);
        for (const Criterium& criterium : thema.criteria) {
            voegWoordenToe(woorden, criterium.tekst);
            for (const Verwachting& een : criterium.verwachtingen) {
                voegWoordenToe(woorden, een.tekst);
                voegWoordenToe(woorden, een.voetnoot);
            }
        }
    }
    return woorden;
}

}  // namespace maatlat
