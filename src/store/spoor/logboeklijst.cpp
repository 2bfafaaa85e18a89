// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboeklijst.h"

#include "store/motor/vraag.h"

namespace maatlat::logboek {

namespace {

Logregel regelUit(Vraag& vraag) {
    return {vraag.getal(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3), vraag.tekst(4),
            vraag.tekst(5), vraag.tekst(6), vraag.tekst(7), vraag.tekst(8)};
}

}  // namespace

std::vector<Logregel> nieuwste(Sessie& sessie, int aantal, std::int64_t tot) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                "WHERE nr <= ? ORDER BY nr DESC LIMIT ?");
    vraag.bind(tot, aantal);
    std::vector<Logregel> uit;
    while (vraag.stap())
        uit.push_back(regelUit(vraag));
    return uit;
}

std::optional<Logregel> eerste(Sessie& sessie, Gebeurtenis wat, const std::string& sleutel) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                "WHERE sleutel = ? AND wat = ? ORDER BY nr LIMIT 1");
    vraag.bind(sleutel, std::string(naam(wat)));
    if (!vraag.stap()) return std::nullopt;
    return regelUit(vraag);
}

std::vector<Logregel> alle(Sessie& sessie, Gebeurtenis wat, const std::string& sleutel) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                "WHERE sleutel = ? AND wat = ? ORDER BY nr");
    vraag.bind(sleutel, std::string(naam(wat)));
    std::vector<Logregel> uit;
    while (vraag.stap())
        uit.push_back(regelUit(vraag));
    return uit;
}

}  // namespace maatlat::logboek
