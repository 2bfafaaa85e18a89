// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/toewijzing_store.h"

#include <charconv>

#include "domain/gebeurtenis.h"
#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::toewijzingStore {

namespace {

constexpr const char* kPersoon = "persoon";

std::int64_t persoonIn(const std::string& inhoud) {
    const auto gelezen = Vastlegging::lees(inhoud);
    const std::string tekst = gelezen ? gelezen->tekst(kPersoon) : std::string();
    std::int64_t uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

}  // namespace

std::map<std::string, Toewijzing> alle(const Toetslezing& toets) {
    // '0' is the sign after '/', so that these are all keys with that beginning.
    Vraag vraag(toets,
                "SELECT g.sleutel, g.inhoud, g.persoon, g.wanneer FROM geschiedenis AS g "
                "WHERE g.toets = ? AND g.sleutel > 'toewijzing/' AND g.sleutel < 'toewijzing0' "
                "AND g.versie = (SELECT max(h.versie) FROM geschiedenis AS h "
                "WHERE h.toets = g.toets AND h.sleutel = g.sleutel) ORDER BY g.sleutel");
    vraag.bind(toets.nr());
    std::map<std::string, Toewijzing> uit;
    while (vraag.stap())
        if (const std::int64_t persoon = persoonIn(vraag.tekst(1)); persoon != 0)
            uit[vraag.tekst(0).substr(kToewijzingvoor.size())] = {persoon, vraag.getal(2),
                                                                  vraag.tekst(3)};
    return uit;
}

bool wijs(const Toetsschrijving& toets, const std::string& verwachting, std::int64_t persoon,
          std::int64_t door) {
    const std::string sleutel = toewijzingsleutel(verwachting);
    const auto eerdere = geschiedenisStore::versies(toets, sleutel, 1);
    if ((eerdere.empty() ? 0 : persoonIn(eerdere.front().inhoud)) == persoon) return false;
    const int versie = eerdere.empty() ? 1 : eerdere.front().versie + 1;
    const Vastlegging inhoud{{kPersoon, std::to_string(persoon)}};  // 0 too: empty is erased
    toets.log(Gebeurtenis::taakGewijzigd, versiesleutel(toets.nr(), sleutel), {},
              geschiedenisStore::legVersieVast(toets, sleutel, versie, inhoud, door));
    return true;
}

}  // namespace maatlat::toewijzingStore
