// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek_store.h"

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/kader_store.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/toetssleutel.h"

namespace maatlat::onderzoekStore {

namespace {

/// A field of the description, with its name in messages and in the log, and to who reads what an
/// import changed.
struct Veld {
    const char* naam;
    const char* voluit;
    std::string Onderzoek::*waarde;
};
constexpr Veld kVelden[] = {
    {"naam", "naam", &Onderzoek::naam},
    {"toezichthouder", "toezichthouder", &Onderzoek::toezichthouder},
    {"van", "begin van de periode", &Onderzoek::periodeVan},
    {"tot", "einde van de periode", &Onderzoek::periodeTot},
    {"bron", "bron", &Onderzoek::bron},
    {"regelset", "regelset", &Onderzoek::regelset},
    {"regels volgens", "regels volgens", &Onderzoek::regelsVolgens},
    {"doel", "doel", &Onderzoek::doel},
    {"plaats van het doel", "plaats van het doel", &Onderzoek::doelPlaats},
    {"grondslag", "grondslag", &Onderzoek::grondslag},
    {"plaats van de grondslag", "plaats van de grondslag", &Onderzoek::grondslagPlaats},
};

void controleer(Transactie& transactie, const BewaardOnderzoek& nieuw) {
    eisTekst(nieuw.onderzoek.id, "de id van het onderzoek");
    for (const Veld& veld : kVelden)
        eisTekst(nieuw.onderzoek.*veld.waarde,
                 "\"" + std::string(veld.naam) + "\" van onderzoek \"" + nieuw.onderzoek.id + "\"");
    if (!kaderStore::lees(transactie, nieuw.kaderHash))
        throw Gebruikersfout("Het kader van onderzoek \"" + nieuw.onderzoek.id +
                             "\" staat niet in de database. Importeer eerst het kader.");
}

/// The fields that differ, one on a line, as they are in `van`.
std::string verschillen(const Onderzoek& van, const Onderzoek& ander) {
    std::string uit;
    for (const Veld& veld : kVelden)
        if (van.*veld.waarde != ander.*veld.waarde)
            uit += std::string(veld.naam) + ": " + van.*veld.waarde + "\n";
    return uit;
}

BewaardOnderzoek uitRij(const Vraag& vraag) {
    return {{vraag.tekst(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3), vraag.tekst(4),
             vraag.tekst(5), vraag.tekst(6), vraag.tekst(9), vraag.tekst(10), vraag.tekst(11),
             vraag.tekst(12), vraag.tekst(13)},
            vraag.tekst(7),
            toetssoortMetNaam(vraag.tekst(8)).value()};
}

}  // namespace

bool bewaar(Transactie& transactie, const BewaardOnderzoek& nieuw) {
    controleer(transactie, nieuw);
    const Onderzoek& een = nieuw.onderzoek;
    const std::string sleutel = "onderzoek " + een.id;
    const auto bekend = lees(transactie, een.id);
    if (bekend == nieuw) return false;
    if (!bekend) {
        Vraag(transactie,
              "INSERT INTO onderzoek (id, naam, toezichthouder, periode_van, periode_tot, bron, "
              "regelset, kader, soort, regels_volgens, doel, doel_plaats, grondslag, "
              "grondslag_plaats) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(een.id, een.naam, een.toezichthouder, een.periodeVan, een.periodeTot, een.bron,
                  een.regelset, nieuw.kaderHash, naam(nieuw.soort), een.regelsVolgens, een.doel,
                  een.doelPlaats, een.grondslag, een.grondslagPlaats)
            .voerUit();
        transactie.log(Gebeurtenis::onderzoekToegevoegd, sleutel, {},
                       Logwaarde::getypt(verschillen(een, {}) + "kader: " + nieuw.kaderHash +
                                         "\nsoort: " + std::string(naam(nieuw.soort)) + "\n"));
        return true;
    }
    if (bekend->kaderHash != nieuw.kaderHash)
        throw Gebruikersfout("Onderzoek \"" + een.id +
                             "\" hoort bij een ander kader, en dat verandert niet meer. Maak voor "
                             "het nieuwe kader een onderzoek met een andere id.");
    if (bekend->soort != nieuw.soort)
        throw Gebruikersfout("Onderzoek \"" + een.id + "\" is een " +
                             std::string(naam(bekend->soort)) +
                             ", en dat verandert niet meer. Geef het nieuwe onderzoek een andere "
                             "id.");

    Vraag(transactie,
          "UPDATE onderzoek SET naam = ?, toezichthouder = ?, periode_van = ?, periode_tot = ?, "
          "bron = ?, regelset = ?, regels_volgens = ?, doel = ?, doel_plaats = ?, grondslag = ?, "
          "grondslag_plaats = ? WHERE id = ?")
        .bind(een.naam, een.toezichthouder, een.periodeVan, een.periodeTot, een.bron, een.regelset,
              een.regelsVolgens, een.doel, een.doelPlaats, een.grondslag, een.grondslagPlaats,
              een.id)
        .voerUit();
    transactie.log(Gebeurtenis::onderzoekGewijzigd, sleutel,
                   Logwaarde::getypt(verschillen(bekend->onderzoek, een)),
                   Logwaarde::getypt(verschillen(een, bekend->onderzoek)));
    return true;
}

std::vector<std::string> wijzigingen(const Onderzoek& was, const Onderzoek& is) {
    const auto getoond = [](const std::string& waarde) { return waarde.empty() ? "leeg" : waarde; };
    std::vector<std::string> uit;
    for (const Veld& veld : kVelden)
        if (was.*veld.waarde != is.*veld.waarde)
            uit.push_back(std::string(veld.voluit) + ": " + getoond(was.*veld.waarde) + " → " +
                          getoond(is.*veld.waarde));
    return uit;
}

std::optional<BewaardOnderzoek> lees(Sessie& sessie, const std::string& id) {
    Vraag vraag(sessie,
                "SELECT id, naam, toezichthouder, periode_van, periode_tot, bron, regelset, kader, "
                "soort, regels_volgens, doel, doel_plaats, grondslag, grondslag_plaats FROM "
                "onderzoek WHERE id = ?");
    vraag.bind(id);
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

std::vector<BewaardOnderzoek> alle(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT id, naam, toezichthouder, periode_van, periode_tot, bron, regelset, kader, "
                "soort, regels_volgens, doel, doel_plaats, grondslag, grondslag_plaats FROM "
                "onderzoek ORDER BY nr");
    std::vector<BewaardOnderzoek> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

int aantal(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT count(*) FROM onderzoek WHERE soort <> 'zelfevaluatie'");
    vraag.stap();
    return vraag.klein(0);
}

std::vector<BewaardOnderzoek> bladzijde(Sessie& sessie, const Bladen& bladen) {
    Vraag vraag(sessie,
                "SELECT id, naam, toezichthouder, periode_van, periode_tot, bron, regelset, kader, "
                "soort, regels_volgens, doel, doel_plaats, grondslag, grondslag_plaats FROM "
                "onderzoek WHERE soort <> 'zelfevaluatie' ORDER BY nr DESC "
                "LIMIT ? OFFSET ?");
    vraag.bind(bladen.perBlad(), bladen.ervoor());
    std::vector<BewaardOnderzoek> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

std::optional<Inspectieregels> laatsteInspectieregels(Sessie& sessie,
                                                      const std::string& organisatie,
                                                      const std::string& kaderHash) {
    Vraag vraag(sessie,
                "SELECT o.naam, o.regelset, o.periode_tot, t.status, w.naam, "
                "coalesce((SELECT max(v.wanneer) FROM vaststelling AS v WHERE v.toets = t.nr), '') "
                "FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "JOIN organisatie AS w ON w.nr = t.organisatie "
                "WHERE " +
                    isNu("w.nr", "?1") + " AND o.kader = ?2 AND o.soort <> ?3 AND t.status IN (" +
                    statuslijst(staatVast) +
                    ") "
                    "ORDER BY t.nr");
    vraag.bind(organisatie, kaderHash, naam(Toetssoort::zelfevaluatie));
    std::optional<Inspectieregels> uit;
    while (vraag.stap()) {
        const bool overgenomen = vraag.tekst(3) == naam(Toetsstatus::overgenomen);
        const std::string dag = overgenomen ? vraag.tekst(2) : vraag.tekst(5).substr(0, 10);
        const std::string wie = vraag.tekst(4);
        if (!uit || dag >= uit->dag)
            uit = {vraag.tekst(0), vraag.tekst(1), dag, overgenomen,
                   wie == organisatie ? std::string() : wie};
    }
    return uit;
}

std::int64_t nrVan(Sessie& sessie, const std::string& id) {
    Vraag vraag(sessie, "SELECT nr FROM onderzoek WHERE id = ?");
    vraag.bind(id);
    if (!vraag.stap()) throw Gebruikersfout("Onderzoek \"" + id + "\" staat niet in de database.");
    return vraag.getal(0);
}

}  // namespace maatlat::onderzoekStore
