// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/recordkeuring.h"

#include "store/motor/vraag.h"

namespace maatlat::logboek {

std::map<std::string, Versierij> nieuwsteVersies(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT g.sleutel, g.versie, g.inhoud, g.persoon, g.wanneer FROM geschiedenis AS g "
                "WHERE g.toets = ? AND g.versie = (SELECT max(h.versie) FROM geschiedenis AS h "
                "WHERE h.toets = g.toets AND h.sleutel = g.sleutel)");
    vraag.bind(toets.nr());
    std::map<std::string, Versierij> uit;
    while (vraag.stap())
        uit[vraag.tekst(0)] = {{toets.nr(), vraag.tekst(0), vraag.klein(1)},
                               vraag.tekst(2),
                               vraag.getal(3),
                               vraag.tekst(4),
                               {}};
    return uit;
}

template <>
std::vector<Versierij> standen<Veld>(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT sleutel, waarde, versie, persoon, wanneer FROM veld WHERE toets = ?");
    vraag.bind(toets.nr());
    std::vector<Versierij> uit;
    while (vraag.stap()) {
        Veld veld;
        veld.waarde = vraag.opgeslagen(1);
        uit.push_back({{toets.nr(), vraag.tekst(0), vraag.klein(2)},
                       vastlegging(veld).codeer(),
                       vraag.getal(3),
                       vraag.tekst(4),
                       {}});
    }
    return uit;
}

}  // namespace maatlat::logboek
