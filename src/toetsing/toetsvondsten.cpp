// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toetsvondsten.h"

#include "store/onderzoek_store.h"

namespace maatlat {

std::vector<std::string> keurElkeToets(Werkplek& werkplek, const Toetskeuring& keur) {
    return werkplek.database().lees([&](Sessie& sessie) {
        std::vector<std::string> uit;
        for (const BewaardOnderzoek& van : onderzoekStore::alle(sessie))
            for (const Toetskop& kop : NamensProgramma::koppen(sessie, van.onderzoek.id))
                for (const std::string& fout :
                     keur(NamensProgramma::inzage(werkplek, sessie, kop.nr)))
                    uit.push_back(kop.organisatie + ", " + kop.onderzoekNaam + ": " + fout +
                                  kZetKopieTerug);
        return uit;
    });
}

}  // namespace maatlat
