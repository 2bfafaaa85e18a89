// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bekende_woorden.h"

#include <algorithm>
#include <string_view>

#include "store/organisatie_store.h"

namespace maatlat {

namespace {

constexpr std::string_view kTussen = " \t\n-/.,;:!?()[]\"'";

/// The words that do not begin with a small letter: all that the guard could take for a name.
void voegWoordenToe(std::set<std::string>& uit, std::string_view tekst) {
    std::size_t vanaf = 0;
    while ((vanaf = tekst.find_first_not_of(kTussen, vanaf)) != std::string_view::npos) {
        const std::size_t einde = std::min(tekst.find_first_of(kTussen, vanaf), tekst.size());
        const std::string_view woord = tekst.substr(vanaf, einde - vanaf);
        if (woord[0] < 'a' || woord[0] > 'z') uit.emplace(woord);
        vanaf = einde;
    }
}

}  // namespace

std::set<std::string> bekendeWoorden(Sessie& sessie, const Toetsingskader& kader) {
    std::set<std::string> uit;
    for (const Organisatie& een : organisatieStore::alle(sessie)) {
        uit.insert(een.naam);
        voegWoordenToe(uit, een.naam);
        for (const std::string& ander : een.andereNamen)
            voegWoordenToe(uit, ander);
    }
    for (const Thema& thema : kader.themas) {
        voegWoordenToe(uit, thema.naam);
        voegWoordenToe(uit, thema.doel);
        for (const Criterium& criterium : thema.criteria) {
            voegWoordenToe(uit, criterium.tekst);
            for (const Verwachting& een : criterium.verwachtingen) {
                voegWoordenToe(uit, een.tekst);
                voegWoordenToe(uit, een.voetnoot);
            }
        }
    }
    return uit;
}

}  // namespace maatlat
