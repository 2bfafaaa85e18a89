// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboeklijst.h"

#include "store/motor/vraag.h"

namespace maatlat::logboek {

namespace {

struct Regelplek {
    std::int64_t nr = 0;
    std::string wanneer;
};

}  // namespace

std::vector<Logregel> nieuwste(Sessie& sessie, int aantal) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                "ORDER BY nr DESC LIMIT ?");
    vraag.bind(aantal);
    std::vector<Logregel> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3),
                       vraag.tekst(4), vraag.tekst(5), vraag.tekst(6), vraag.tekst(7),
                       vraag.tekst(8)});
    return uit;
}

std::string laatsteKeer(Sessie& sessie, Gebeurtenis wat, const std::string& sleutel) {
    Regelplek laatste;
    for (const std::string_view naam : namen(wat)) {
        Vraag vraag(sessie,
                    "SELECT nr, wanneer FROM logboek WHERE wat = ? AND sleutel = ? AND nr > ? "
                    "ORDER BY nr DESC LIMIT 1");
        vraag.bind(naam, sleutel, laatste.nr);
        if (vraag.stap()) laatste = {vraag.getal(0), vraag.tekst(1)};
    }
    return laatste.wanneer;
}

}  // namespace maatlat::logboek
