// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/aangewezen_store.h"

#include <algorithm>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/toets/toetskop.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"
#include "store/toetssleutel.h"

namespace maatlat::aangewezenStore {

namespace {

std::vector<Aanwijzing> rijen(Vraag& vraag) {
    std::vector<Aanwijzing> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.getal(1), vraag.tekst(2), vraag.getal(3),
                       vraag.tekst(4), vraag.getal(5)});
    return uit;
}

std::int64_t eisNr(Sessie& sessie, const std::string& organisatie) {
    Vraag vraag(sessie, "SELECT nr FROM organisatie WHERE naam = ?");
    vraag.bind(organisatie);
    if (!vraag.stap()) throw Onvindbaar();
    return vraag.getal(0);
}

std::string alsTekst(const std::vector<std::int64_t>& personen) {
    std::string uit;
    for (const std::int64_t een : personen)
        uit += "persoon " + std::to_string(een) + "\n";
    return uit;
}

bool bevat(const std::vector<std::int64_t>& personen, std::int64_t nr) {
    return std::ranges::binary_search(personen, nr);
}

}  // namespace

std::vector<Aanwijzing> alle(Sessie& sessie, const std::string& organisatie) {
    Vraag vraag(sessie,
                "SELECT w.naam, a.persoon, a.sinds, a.door, a.tot, a.beeindigd_door "
                "FROM aangewezen_inspecteur AS a JOIN organisatie AS w ON w.nr = a.organisatie "
                "WHERE " +
                    isNu("w.nr", "?") + " ORDER BY a.sinds DESC, a.persoon");
    vraag.bind(organisatie);
    return rijen(vraag);
}

std::vector<std::int64_t> van(Sessie& sessie, const std::string& organisatie) {
    Vraag vraag(sessie, "SELECT DISTINCT a.persoon FROM aangewezen_inspecteur AS a WHERE " +
                            isNu("a.organisatie", "?") + " AND a.tot = '' ORDER BY a.persoon");
    vraag.bind(organisatie);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

bool zet(Transactie& transactie, const std::string& organisatie, std::vector<std::int64_t> personen,
         std::int64_t door) {
    const std::int64_t nr = eisNr(transactie, organisatie);
    std::ranges::sort(personen);
    personen.erase(std::unique(personen.begin(), personen.end()), personen.end());
    const std::vector<std::int64_t> was = van(transactie, organisatie);
    if (was == personen) return false;
    for (const std::int64_t een : was)
        if (!bevat(personen, een))
            Vraag(transactie,
                  "UPDATE aangewezen_inspecteur SET tot = ?, beeindigd_door = ? WHERE " +
                      organisatieNu("aangewezen_inspecteur.organisatie") +
                      " = ? AND persoon = ? AND tot = ''")
                .bind(transactie.wanneer(), door, nr, een)
                .voerUit();
    for (const std::int64_t een : personen)
        if (!bevat(was, een))
            Vraag(transactie,
                  "INSERT INTO aangewezen_inspecteur (organisatie, persoon, sinds, door, tot, "
                  "beeindigd_door) VALUES (?, ?, ?, ?, '', 0) ON CONFLICT (organisatie, "
                  "persoon, sinds) DO UPDATE SET tot = '', beeindigd_door = 0")
                .bind(nr, een, transactie.wanneer(), door)
                .voerUit();
    transactie.log(Gebeurtenis::inspecteursAangewezen, "organisatie " + organisatie,
                   Logwaarde::eigenWoorden(alsTekst(was)),
                   Logwaarde::eigenWoorden(alsTekst(personen)));
    return true;
}

std::vector<std::string> openOnderzoeken(Sessie& sessie, const std::string& organisatie) {
    Vraag vraag(sessie,
                "SELECT o.naam FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "JOIN organisatie AS w ON w.nr = t.organisatie "
                "WHERE " +
                    isNu("w.nr", "?") + " AND o.soort <> 'zelfevaluatie' AND t.status IN (" +
                    statuslijst([](Toetsstatus een) { return !isBevroren(een); }) + ") AND " +
                    toetsLoopt() + " ORDER BY o.nr DESC");
    vraag.bind(organisatie);
    std::vector<std::string> uit;
    while (vraag.stap())
        uit.push_back(vraag.tekst(0));
    return uit;
}

}  // namespace maatlat::aangewezenStore
