// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaartermijnen.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "store/spoor/instelling_store.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::int64_t kDag = 24 * 60 * 60;

const Bewaartermijn& vormVan(Bewaarsoort soort) {
    return kBewaartermijnen.at(static_cast<std::size_t>(soort));
}

std::string instelling(const Bewaartermijn& vorm) {
    return "bewaartermijn-" + std::string(vorm.naam);
}

}  // namespace

int bewaartermijn(Sessie& sessie, Bewaarsoort soort) {
    const Bewaartermijn& vorm = vormVan(soort);
    const std::string tekst = instellingStore::lees(sessie, instelling(vorm)).value_or("");
    int uit = vorm.gewoon;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    // Whatever became of the setting: nothing goes at once.
    return std::clamp(uit, vorm.kortst, vorm.langst);
}

std::string wegVanVoor(Sessie& sessie, const Opruimmoment& moment, Bewaarsoort soort) {
    const std::int64_t dagen = vormVan(soort).eenheid == "maanden" ? 31 : 1;
    return later(moment.nu(), -bewaartermijn(sessie, soort) * dagen * kDag);
}

std::vector<int> leesTermijnkeuzes(Werkplek& werkplek, const Persoon& persoon) {
    return inzien(werkplek, persoon, Actie::personenBeheren, [](Sessie& sessie) {
        std::vector<int> uit;
        for (const Bewaartermijn& een : kBewaartermijnen)
            uit.push_back(bewaartermijn(sessie, een.soort));
        return uit;
    });
}

void zetBewaartermijnen(Werkplek& werkplek, const Handeling& handeling,
                        const std::vector<std::string>& getypt) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        Veldcontrole controle;
        std::vector<int> termijnen;
        for (std::size_t i = 0; i < kBewaartermijnen.size(); ++i) {
            const Bewaartermijn& vorm = kBewaartermijnen.at(i);
            termijnen.push_back(
                controle.getal(std::string(vorm.naam), getypt.at(i), vorm.kortst, vorm.langst));
        }
        controle.eisGoed();
        for (std::size_t i = 0; i < kBewaartermijnen.size(); ++i)
            if (const Bewaartermijn& vorm = kBewaartermijnen.at(i);
                bewaartermijn(transactie, vorm.soort) != termijnen[i])
                instellingStore::zet(transactie, instelling(vorm), std::to_string(termijnen[i]));
    });
}

}  // namespace maatlat
