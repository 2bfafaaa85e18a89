// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/planoordeel_store.h"

#include <charconv>
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::planoordeelStore {

namespace {

Planoordeel uitVersie(const Tekst& inhoud, int versie, std::int64_t persoon, std::string wanneer) {
    Planoordeel uit = planoordeelUit(Bewaardevastlegging(inhoud));
    uit.versie = versie;
    uit.persoon = persoon;
    uit.wanneer = std::move(wanneer);
    return uit;
}

}  // namespace

std::map<std::int64_t, Planoordeel> alle(const Toetslezing& toets, int planversie) {
    const std::string voor = std::string(kPlanoordeelvoor) + std::to_string(planversie);
    // '0' is the sign after '/', so that these are all keys with that beginning.
    Vraag vraag(toets,
                "SELECT g.sleutel, g.inhoud, g.versie, g.persoon, g.wanneer "
                "FROM geschiedenis AS g WHERE g.toets = ? AND g.sleutel > ? AND g.sleutel < ? "
                "AND g.versie = (SELECT max(h.versie) FROM geschiedenis AS h "
                "WHERE h.toets = g.toets AND h.sleutel = g.sleutel) ORDER BY g.sleutel");
    vraag.bind(toets.nr(), voor + "/", voor + "0");
    std::map<std::int64_t, Planoordeel> uit;
    while (vraag.stap()) {
        const std::string nummer = vraag.tekst(0).substr(voor.size() + 1);
        std::int64_t nr = 0;
        std::from_chars(nummer.data(), nummer.data() + nummer.size(), nr);
        uit[nr] = uitVersie(vraag.opgeslagen(1), vraag.klein(2), vraag.getal(3), vraag.tekst(4));
    }
    return uit;
}

Planoordeel lees(const Toetslezing& toets, int planversie, std::int64_t maatregel) {
    const auto versies =
        geschiedenisStore::versies(toets, planoordeelsleutel(planversie, maatregel), 1);
    if (versies.empty()) return {};
    const Oudeversie& een = versies.front();
    return uitVersie(een.inhoud, een.versie, een.auteur, een.wanneer);
}

void bewaar(const Toetsschrijving& toets, int planversie, std::int64_t maatregel,
            const Planoordeel& oordeel, std::int64_t persoon) {
    const std::string sleutel = planoordeelsleutel(planversie, maatregel);
    const Planoordeel was = lees(toets, planversie, maatregel);
    const Vastlegging wordt = vastlegging(oordeel);
    if (was.versie != 0 && vastlegging(was) == wordt) return;
    if (was.versie != oordeel.versie)
        throw Versieconflict({was.versie, vastlegging(was), was.persoon, was.wanneer});
    toets.log(Gebeurtenis::planBeoordeeld, versiesleutel(toets.nr(), sleutel), {},
              geschiedenisStore::legVersieVast(toets, sleutel, was.versie + 1, wordt, persoon));
}

}  // namespace maatlat::planoordeelStore
