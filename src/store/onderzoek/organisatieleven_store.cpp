// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/organisatieleven_store.h"

#include <algorithm>
#include <map>

#include "domain/gebeurtenis.h"
#include "domain/toets/toetskop.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/toetslijst_store.h"

namespace maatlat::organisatielevenStore {

namespace {

/// With a condition on `organisatie AS w`, of which ?1 is the one that is asked for.
std::vector<Organisatieleven> leesMet(Sessie& sessie, std::int64_t nr) {
    const std::string welke = " WHERE (?1 = 0 OR w.nr = ?1)";
    std::vector<Organisatieleven> uit;
    std::map<std::int64_t, std::size_t> plekken;
    Vraag namen(sessie, "SELECT w.nr, w.naam FROM organisatie AS w" + welke + " ORDER BY w.nr");
    namen.bind(nr);
    while (namen.stap()) {
        plekken.emplace(namen.getal(0), uit.size());
        Organisatieleven& een = uit.emplace_back();
        een.nr = namen.getal(0);
        een.naam = namen.tekst(1);
    }
    Vraag perioden(sessie,
                   "SELECT w.organisatie, w.nr, w.soort, w.waarde, w.van, w.tot, w.toelichting, "
                   "w.persoon, w.wanneer FROM organisatie_periode AS w "
                   "WHERE (?1 = 0 OR w.organisatie = ?1) ORDER BY w.organisatie, w.van");
    perioden.bind(nr);
    while (perioden.stap()) {
        const auto soort = metWoord<Levenssoort>(kLevenssoorten, perioden.tekst(2));
        if (!soort) continue;
        uit[plekken.at(perioden.getal(0))].perioden.push_back(
            {perioden.klein(1), *soort, perioden.tekst(3), perioden.tekst(4), perioden.tekst(5),
             perioden.tekst(6), perioden.getal(7), perioden.tekst(8)});
    }
    Vraag overgangen(sessie,
                     "SELECT g.organisatie, a.naam, g.opvolger, b.naam, g.dag, g.toelichting "
                     "FROM organisatie_overgang AS g JOIN organisatie AS a ON a.nr = g.organisatie "
                     "JOIN organisatie AS b ON b.nr = g.opvolger "
                     "WHERE (?1 = 0 OR g.organisatie = ?1 OR g.opvolger = ?1) "
                     "ORDER BY g.dag, g.organisatie");
    overgangen.bind(nr);
    while (overgangen.stap()) {
        const Organisatieovergang een{overgangen.getal(0), overgangen.tekst(1),
                                      overgangen.getal(2), overgangen.tekst(3),
                                      overgangen.tekst(4), overgangen.tekst(5)};
        if (const auto van = plekken.find(een.organisatie); van != plekken.end())
            uit[van->second].ging = een;
        if (const auto naar = plekken.find(een.opvolger); naar != plekken.end())
            uit[naar->second].kwam.push_back(een);
    }
    return uit;
}

std::string logsleutel(const std::string& naam) {
    return "organisatie " + naam;
}

void schrijf(Transactie& transactie, std::int64_t organisatie, const Levensperiode& een) {
    eisTekst(een.waarde, "wat er van een organisatie wordt opgeschreven");
    eisTekst(een.toelichting, "de toelichting");
    int nr = een.nr;
    if (nr == 0) {
        Vraag volgende(transactie,
                       "SELECT coalesce(max(nr), 0) + 1 FROM organisatie_periode "
                       "WHERE organisatie = ?");
        volgende.bind(organisatie).stap();
        nr = volgende.klein(0);
    }
    Vraag(transactie,
          "INSERT INTO organisatie_periode (organisatie, nr, soort, waarde, van, tot, toelichting, "
          "persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (organisatie, nr) "
          "DO UPDATE SET van = excluded.van, tot = excluded.tot")
        .bind(organisatie, nr, naam(een.soort), een.waarde, een.van, een.tot, een.toelichting,
              een.persoon, transactie.wanneer())
        .voerUit();
}

/// What is frozen, or was once, and what was taken over keep the name that stands on them.
void houdNaam(Transactie& transactie, std::int64_t organisatie) {
    Vraag(transactie,
          "INSERT INTO toets_naam (toets, naam) SELECT t.nr, w.naam FROM toets AS t "
          "JOIN organisatie AS w ON w.nr = t.organisatie WHERE w.nr = ? AND (t.status IN (" +
              statuslijst(isBevroren) +
              ") OR EXISTS (SELECT 1 FROM vaststelling AS v WHERE v.toets = t.nr)) "
              "AND NOT EXISTS (SELECT 1 FROM toets_naam AS n WHERE n.toets = t.nr)")
        .bind(organisatie)
        .voerUit();
}

std::string inLog(const std::vector<Levensperiode>& perioden, Levenssoort soort) {
    std::string uit;
    for (const Levensperiode& een : perioden)
        uit +=
            std::string(naam(soort)) + ": " + een.waarde + " (" + een.van + " – " + een.tot + ")\n";
    return uit;
}

/// ?10 is the organisation.
std::string toetsenVan() {
    return " FROM organisatie AS w JOIN toets AS t ON t.organisatie = w.nr "
           "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE (w.nr = ?10 OR " +
           organisatieNu("w.nr") + " = ?10) AND " + toetslijstStore::leesbaar();
}

}  // namespace

std::optional<Organisatieleven> lees(Sessie& sessie, std::int64_t nr) {
    if (nr < 1) return std::nullopt;
    auto uit = leesMet(sessie, nr);
    if (uit.empty()) return std::nullopt;
    return std::move(uit.front());
}

std::vector<Organisatieleven> alle(Sessie& sessie) {
    return leesMet(sessie, 0);
}

std::int64_t voegToe(Transactie& transactie, const std::string& naam, const std::string& sinds,
                     std::int64_t persoon) {
    eisTekst(naam, "de naam van een organisatie");
    Vraag nieuw(transactie, "INSERT INTO organisatie (naam) VALUES (?) RETURNING nr");
    nieuw.bind(naam).stap();
    const std::int64_t nr = nieuw.getal(0);
    if (!sinds.empty())
        schrijf(transactie, nr, {0, Levenssoort::naam, naam, sinds, "", "", persoon, ""});
    transactie.log(Gebeurtenis::organisatieToegevoegd, logsleutel(naam), {},
                   Logwaarde::getypt("sinds: " + sinds));
    return nr;
}

void zetPerioden(Transactie& transactie, const Organisatieleven& van, Levenssoort soort,
                 const std::vector<Levensperiode>& perioden) {
    transactie.log(Gebeurtenis::organisatieGewijzigd, logsleutel(van.naam),
                   Logwaarde::getypt(inLog(van.van(soort), soort)),
                   Logwaarde::getypt(inLog(perioden, soort)));
    for (const Levensperiode& een : perioden)
        schrijf(transactie, van.nr, een);
    if (soort != Levenssoort::naam) return;
    const auto nu = std::ranges::find(perioden, "", &Levensperiode::tot);
    if (nu == perioden.end() || nu->waarde == van.naam) return;
    houdNaam(transactie, van.nr);
    Vraag(transactie, "UPDATE organisatie SET naam = ? WHERE nr = ?")
        .bind(nu->waarde, van.nr)
        .voerUit();
}

void laatOpgaan(Transactie& transactie, const Organisatieovergang& overgang, std::int64_t persoon) {
    eisTekst(overgang.toelichting, "de toelichting");
    Vraag(transactie,
          "INSERT INTO organisatie_overgang (organisatie, opvolger, nu, dag, toelichting, persoon, "
          "wanneer) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(overgang.organisatie, overgang.opvolger, overgang.opvolger, overgang.dag,
              overgang.toelichting, persoon, transactie.wanneer())
        .voerUit();
    Vraag(transactie, "UPDATE organisatie_overgang SET nu = ? WHERE nu = ?")
        .bind(overgang.opvolger, overgang.organisatie)
        .voerUit();
    transactie.log(Gebeurtenis::organisatieOpgegaan, logsleutel(overgang.naam), {},
                   Logwaarde::getypt(overgang.opvolgernaam + " " + overgang.dag));
}

int aantalToetsen(const Leesrecht& recht, std::int64_t organisatie) {
    Vraag vraag(recht, "SELECT count(*)" + toetsenVan());
    toetslijstStore::bindLeesbaar(vraag, recht, organisatie).stap();
    return vraag.klein(0);
}

std::vector<std::int64_t> toetsen(const Leesrecht& recht, std::int64_t organisatie,
                                  const Bladen& bladen) {
    Vraag vraag(recht,
                "SELECT t.nr" + toetsenVan() + " ORDER BY o.nr DESC, t.nr LIMIT ?11 OFFSET ?12");
    toetslijstStore::bindLeesbaar(vraag, recht, organisatie, bladen.perBlad(), bladen.ervoor());
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

std::vector<std::int64_t> alleToetsen(Sessie& sessie, std::int64_t organisatie, int hoogstens) {
    Vraag vraag(sessie, "SELECT t.nr FROM toets AS t WHERE " + organisatieNu("t.organisatie") +
                            " = " + organisatieNu("?1") + " ORDER BY t.nr DESC LIMIT ?2");
    vraag.bind(organisatie, hoogstens);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

std::int64_t vanToets(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT t.organisatie FROM toets AS t WHERE t.nr = ?");
    vraag.bind(toets.nr());
    return vraag.stap() ? vraag.getal(0) : 0;
}

std::int64_t nummer(Sessie& sessie, const std::string& naam) {
    Vraag vraag(sessie, "SELECT nr FROM organisatie WHERE naam = ?");
    vraag.bind(naam);
    return vraag.stap() ? vraag.getal(0) : 0;
}

}  // namespace maatlat::organisatielevenStore
