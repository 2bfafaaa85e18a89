// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/wederhoor_store.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::wederhoorStore {

namespace {

constexpr const char* kWeg = "weg";

constexpr const char* kRondekolommen =
    "nr, concept, wanneer, persoon, tot, einde, geeindigd, versie";

Wederhoorronde rondeUit(const Vraag& vraag) {
    return {vraag.klein(0), vraag.klein(1),
            vraag.tekst(2), vraag.getal(3),
            vraag.tekst(4), rondeeindeMetNaam(vraag.tekst(5)).value_or(Rondeeinde::loopt),
            vraag.tekst(6), vraag.klein(7)};
}

constexpr const char* kPuntkolommen =
    "nr, versie, plaats, citaat, soort, tekst, persoon, wanneer, weg";

struct Puntrij {
    Wederhoorpunt punt;
    bool weg = false;
};

Puntrij puntUit(const Vraag& vraag) {
    Puntrij uit;
    uit.punt.nr = vraag.klein(0);
    uit.punt.versie = vraag.klein(1);
    uit.punt.plaats = vraag.tekst(2);
    uit.punt.citaat = vraag.tekst(3);
    uit.punt.soort = puntsoortMetNaam(vraag.tekst(4)).value_or(Puntsoort::anders);
    uit.punt.tekst = vraag.opgeslagen(5);
    uit.punt.persoon = vraag.getal(6);
    uit.punt.wanneer = vraag.tekst(7);
    uit.weg = vraag.getal(8) != 0;
    return uit;
}

constexpr const char* kBewijskolommen =
    "punt, nr, naam, sha256, soort, grootte, datum, uitleg, persoon, wanneer, weg";

struct Bewijsrij {
    int punt = 0;
    Wederhoorbewijs bewijs;
    bool weg = false;
};

Bewijsrij bewijsUit(const Vraag& vraag) {
    Bewijsrij uit;
    uit.punt = vraag.klein(0);
    uit.bewijs.nr = vraag.klein(1);
    uit.bewijs.bijlage = {vraag.opgeslagen(2), vraag.tekst(3), vraag.tekst(4), vraag.getal(5)};
    uit.bewijs.datum = vraag.tekst(6);
    uit.bewijs.uitleg = vraag.opgeslagen(7);
    uit.bewijs.persoon = vraag.getal(8);
    uit.bewijs.wanneer = vraag.tekst(9);
    uit.weg = vraag.getal(10) != 0;
    return uit;
}

std::vector<Puntrij> puntrijen(const Toetslezing& toets, int ronde) {
    Vraag vraag(toets, std::string("SELECT ") + kPuntkolommen +
                           " FROM wederhoorpunt WHERE toets = ? AND ronde = ? ORDER BY nr");
    vraag.bind(toets.nr(), ronde);
    std::vector<Puntrij> uit;
    while (vraag.stap())
        uit.push_back(puntUit(vraag));
    return uit;
}

std::vector<Bewijsrij> bewijsrijen(const Toetslezing& toets, int ronde) {
    Vraag vraag(toets, std::string("SELECT ") + kBewijskolommen +
                           " FROM wederhoorbewijs WHERE toets = ? AND ronde = ? ORDER BY punt, nr");
    vraag.bind(toets.nr(), ronde);
    std::vector<Bewijsrij> uit;
    while (vraag.stap())
        uit.push_back(bewijsUit(vraag));
    return uit;
}

template <class Rij>
Vastlegging inhoudVan(const Rij& een, bool weg) {
    Vastlegging uit = vastlegging(een);
    if (weg) uit.voegToe(kWeg, "ja");
    return uit;
}

std::optional<Puntrij> puntrij(const Toetslezing& toets, int ronde, int nr) {
    for (Puntrij& een : puntrijen(toets, ronde))
        if (een.punt.nr == nr) return std::move(een);
    return std::nullopt;
}

Versieconflict::Stand stand(const Puntrij& rij) {
    if (rij.punt.versie == 0) return {};
    return {rij.punt.versie, inhoudVan(rij.punt, rij.weg), rij.punt.persoon, rij.punt.wanneer};
}

/// In such a round something can still be written.
Wederhoorronde eisOpen(const Toetslezing& toets, int nr) {
    const auto uit = ronde(toets, nr);
    if (!uit) throw Onvindbaar();
    if (uit->einde == Rondeeinde::ingediend || reactie(toets, nr))
        throw NietNu("De reactie is ingediend. Er kan niets meer in worden gewijzigd.");
    if (!uit->isOpen())
        throw NietNu(
            "De inspectie heeft het concept teruggenomen. U kunt er niet meer op reageren.");
    return *uit;
}

void schrijf(const Toetsschrijving& toets, int ronde, const Puntrij& was, Puntrij wordt,
             Gebeurtenis wat) {
    wordt.punt.versie =
        vastlegger::legVast(toets, {puntsleutel(ronde, wordt.punt.nr), wat, stand(was),
                                    inhoudVan(wordt.punt, wordt.weg), wordt.punt.persoon});
    toets.wijzig(
        "INSERT INTO wederhoorpunt (toets, ronde, nr, versie, plaats, citaat, soort, tekst, "
        "persoon, wanneer, weg) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, ronde, nr) DO UPDATE SET versie = excluded.versie, "
        "plaats = excluded.plaats, citaat = excluded.citaat, soort = excluded.soort, "
        "tekst = excluded.tekst, persoon = excluded.persoon, wanneer = excluded.wanneer, "
        "weg = excluded.weg",
        toets.nr(), ronde, wordt.punt.nr, wordt.punt.versie, wordt.punt.plaats, wordt.punt.citaat,
        naam(wordt.punt.soort), wordt.punt.tekst, wordt.punt.persoon, toets.wanneer(), wordt.weg);
}

std::string conceptSha(const Toetslezing& toets, int conceptNr) {
    Vraag vraag(toets, "SELECT sha256 FROM bevroren_concept WHERE toets = ? AND nr = ?");
    vraag.bind(toets.nr(), conceptNr);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

constexpr const char* kReactiekolommen = "ronde, wanneer, persoon, laat, sha256, inhoud";

Wederhoorreactie reactieUit(const Vraag& vraag) {
    return {vraag.klein(0),      vraag.tekst(1), vraag.getal(2),
            vraag.getal(3) != 0, vraag.tekst(4), vraag.tekst(5)};
}

}  // namespace

std::vector<Wederhoorronde> rondes(const Toetslezing& toets) {
    Vraag vraag(toets, std::string("SELECT ") + kRondekolommen +
                           " FROM wederhoorronde WHERE toets = ? ORDER BY nr");
    vraag.bind(toets.nr());
    std::vector<Wederhoorronde> uit;
    while (vraag.stap())
        uit.push_back(rondeUit(vraag));
    return uit;
}

std::optional<Wederhoorronde> ronde(const Toetslezing& toets, int nr) {
    Vraag vraag(toets, std::string("SELECT ") + kRondekolommen +
                           " FROM wederhoorronde WHERE toets = ? AND nr = ?");
    vraag.bind(toets.nr(), nr);
    if (!vraag.stap()) return std::nullopt;
    return rondeUit(vraag);
}

std::optional<Wederhoorronde> laatste(const Toetslezing& toets) {
    Vraag vraag(toets, std::string("SELECT ") + kRondekolommen +
                           " FROM wederhoorronde WHERE toets = ? ORDER BY nr DESC LIMIT 1");
    vraag.bind(toets.nr());
    if (!vraag.stap()) return std::nullopt;
    return rondeUit(vraag);
}

std::vector<std::int64_t> gevraagdAan(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT DISTINCT toets FROM traject_taak WHERE persoon = ? AND taak IN "
                "('ontvanger', 'verantwoordelijke') ORDER BY toets");
    vraag.bind(persoon);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

Wederhoorronde open(const Toetsschrijving& toets, int conceptNr, const std::string& tot,
                    std::int64_t persoon) {
    const auto vorige = laatste(toets);
    if (vorige && vorige->einde == Rondeeinde::loopt)
        throw NietNu("Het concept ligt al bij de organisatie.");
    Wederhoorronde uit;
    uit.nr = vorige ? vorige->nr + 1 : 1;
    uit.conceptNr = conceptNr;
    uit.wanneer = toets.wanneer();
    uit.persoon = persoon;
    uit.tot = tot;
    uit.versie = 1;
    toets.wijzig(
        "INSERT INTO wederhoorronde (toets, nr, concept, wanneer, persoon, tot, einde, geeindigd, "
        "versie) VALUES (?, ?, ?, ?, ?, ?, '', '', 1)",
        toets.nr(), uit.nr, conceptNr, uit.wanneer, persoon, tot);
    return uit;
}

void verleng(const Toetsschrijving& toets, int nr, int versie, const std::string& tot) {
    if (toets.wijzig("UPDATE wederhoorronde SET tot = ?, versie = versie + 1 "
                     "WHERE toets = ? AND nr = ? AND versie = ? AND einde = ''",
                     tot, toets.nr(), nr, versie) == 0)
        throw NietNu(
            "Een ander heeft intussen iets gedaan met dit wederhoor. Bekijk de pagina opnieuw.");
}

void beeindig(const Toetsschrijving& toets, int nr, Rondeeinde einde) {
    const bool alsnog = einde == Rondeeinde::ingediend;
    if (toets.wijzig(
            "UPDATE wederhoorronde SET einde = ?, geeindigd = ?, versie = versie + 1 "
            "WHERE toets = ? AND nr = ? AND (einde = '' OR (einde = 'geen reactie' AND ?))",
            naam(einde), toets.wanneer(), toets.nr(), nr, alsnog) == 0)
        throw NietNu("Dit wederhoor is al afgesloten.");
}

std::vector<Wederhoorpunt> punten(const Toetslezing& toets, int ronde) {
    std::vector<Wederhoorpunt> uit;
    for (Puntrij& een : puntrijen(toets, ronde))
        if (!een.weg) uit.push_back(std::move(een.punt));
    for (Bewijsrij& een : bewijsrijen(toets, ronde)) {
        const auto bij = std::ranges::find(uit, een.punt, &Wederhoorpunt::nr);
        if (!een.weg && bij != uit.end()) bij->bewijs.push_back(std::move(een.bewijs));
    }
    return uit;
}

std::optional<Wederhoorpunt> punt(const Toetslezing& toets, int ronde, int nr) {
    for (Wederhoorpunt& een : punten(toets, ronde))
        if (een.nr == nr) return std::move(een);
    return std::nullopt;
}

int aantalPunten(const Toetslezing& toets, int ronde) {
    Vraag vraag(toets,
                "SELECT count(*) FROM wederhoorpunt WHERE toets = ? AND ronde = ? AND weg = 0");
    vraag.bind(toets.nr(), ronde);
    vraag.stap();
    return vraag.klein(0);
}

Wederhoorpunt bewaar(const Toetsschrijving& toets, int ronde, const Wederhoorpunt& punt,
                     std::int64_t persoon) {
    eisOpen(toets, ronde);
    eisTekst(punt.plaats, "de plaats van het punt");
    eisTekst(punt.citaat, "de aangehaalde zin");
    eisTekst(punt.tekst, "de tekst van het punt");
    Puntrij was;
    Puntrij wordt{punt, false};
    if (punt.nr != 0) {
        auto bekend = puntrij(toets, ronde, punt.nr);
        if (!bekend) throw Onvindbaar();
        was = std::move(*bekend);
        if (!was.weg && vastlegging(was.punt) == vastlegging(punt))
            return *wederhoorStore::punt(toets, ronde, punt.nr);
        vastlegger::eisVersie(stand(was), punt.versie);
    } else {
        const auto alle = puntrijen(toets, ronde);
        wordt.punt.nr = alle.empty() ? 1 : alle.back().punt.nr + 1;
    }
    wordt.punt.persoon = persoon;
    schrijf(
        toets, ronde, was, wordt,
        punt.nr == 0 ? Gebeurtenis::wederhoorpuntToegevoegd : Gebeurtenis::wederhoorpuntGewijzigd);
    return *wederhoorStore::punt(toets, ronde, wordt.punt.nr);
}

void haalWeg(const Toetsschrijving& toets, int ronde, int nr, int versie, std::int64_t persoon) {
    eisOpen(toets, ronde);
    const auto was = puntrij(toets, ronde, nr);
    if (!was || was->weg) throw Onvindbaar();
    vastlegger::eisVersie(stand(*was), versie);
    Puntrij wordt{was->punt, true};
    wordt.punt.persoon = persoon;
    schrijf(toets, ronde, *was, wordt, Gebeurtenis::wederhoorpuntVerwijderd);
}

int voegBewijsToe(const Toetsschrijving& toets, int ronde, int punt, const Wederhoorbewijs& bewijs,
                  std::int64_t persoon) {
    eisOpen(toets, ronde);
    const auto bij = puntrij(toets, ronde, punt);
    if (!bij || bij->weg) throw Onvindbaar();
    eisTekst(bewijs.bijlage.naam, "de naam van het bestand");
    eisTekst(bewijs.uitleg, "de uitleg bij het bestand");
    int nr = 1;
    for (const Bewijsrij& een : bewijsrijen(toets, ronde))
        if (een.punt == punt) nr = een.bewijs.nr + 1;
    vastlegger::legVast(toets, {bewijssleutel(ronde, punt, nr),
                                Gebeurtenis::wederhoorbewijsToegevoegd,
                                {},
                                vastlegging(bewijs),
                                persoon});
    toets.wijzig(
        "INSERT INTO wederhoorbewijs (toets, ronde, punt, nr, naam, sha256, soort, grootte, datum, "
        "uitleg, persoon, wanneer, weg) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        toets.nr(), ronde, punt, nr, bewijs.bijlage.naam, bewijs.bijlage.sha256,
        bewijs.bijlage.soort, bewijs.bijlage.grootte, bewijs.datum, bewijs.uitleg, persoon,
        toets.wanneer());
    return nr;
}

void haalBewijsWeg(const Toetsschrijving& toets, int ronde, int punt, int nr,
                   std::int64_t persoon) {
    eisOpen(toets, ronde);
    const auto alle = bewijsrijen(toets, ronde);
    const auto was = std::ranges::find_if(alle, [&](const Bewijsrij& een) {
        return een.punt == punt && een.bewijs.nr == nr && !een.weg;
    });
    if (was == alle.end()) throw Onvindbaar();
    vastlegger::legVast(toets,
                        {bewijssleutel(ronde, punt, nr),
                         Gebeurtenis::wederhoorbewijsVerwijderd,
                         {1, vastlegging(was->bewijs), was->bewijs.persoon, was->bewijs.wanneer},
                         inhoudVan(was->bewijs, true),
                         persoon});
    toets.wijzig(
        "UPDATE wederhoorbewijs SET weg = 1, persoon = ?, wanneer = ? "
        "WHERE toets = ? AND ronde = ? AND punt = ? AND nr = ?",
        persoon, toets.wanneer(), toets.nr(), ronde, punt, nr);
}

Zienswijze zienswijze(const Toetslezing& toets, int ronde) {
    Vraag vraag(toets,
                "SELECT tekst, versie, persoon, wanneer FROM wederhoorzienswijze "
                "WHERE toets = ? AND ronde = ?");
    vraag.bind(toets.nr(), ronde);
    if (!vraag.stap()) return {};
    return {vraag.opgeslagen(0), vraag.klein(1), vraag.getal(2), vraag.tekst(3)};
}

Zienswijze bewaarZienswijze(const Toetsschrijving& toets, int ronde, const Tekst& tekst, int versie,
                            std::int64_t persoon) {
    eisOpen(toets, ronde);
    eisTekst(tekst, "de zienswijze");
    const Zienswijze was = zienswijze(toets, ronde);
    if (was.tekst == tekst) return was;
    const Versieconflict::Stand stand{was.versie, vastlegging(was), was.persoon, was.wanneer};
    vastlegger::eisVersie(was.versie == 0 ? Versieconflict::Stand{} : stand, versie);
    Zienswijze uit{tekst, 0, persoon, toets.wanneer()};
    uit.versie = vastlegger::legVast(
        toets, {zienswijzesleutel(ronde), Gebeurtenis::zienswijzeGewijzigd,
                was.versie == 0 ? Versieconflict::Stand{} : stand, vastlegging(uit), persoon});
    toets.wijzig(
        "INSERT INTO wederhoorzienswijze (toets, ronde, versie, tekst, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (toets, ronde) DO UPDATE SET "
        "versie = excluded.versie, tekst = excluded.tekst, persoon = excluded.persoon, "
        "wanneer = excluded.wanneer",
        toets.nr(), ronde, uit.versie, uit.tekst, persoon, uit.wanneer);
    return uit;
}

std::string tekstNu(const Toetslezing& toets, const Wederhoorronde& ronde) {
    return reactietekst(ronde, conceptSha(toets, ronde.conceptNr), punten(toets, ronde.nr),
                        zienswijze(toets, ronde.nr));
}

Wederhoorreactie dienIn(const Toetsschrijving& toets, int ronde, bool laat, std::int64_t persoon) {
    const Wederhoorronde van = eisOpen(toets, ronde);
    Wederhoorreactie uit{ronde, toets.wanneer(), persoon, laat, {}, tekstNu(toets, van)};
    uit.sha256 = sha256Hex(uit.inhoud);
    beeindig(toets, ronde, Rondeeinde::ingediend);
    toets.wijzig(
        "INSERT INTO wederhoorreactie (toets, ronde, wanneer, persoon, laat, sha256, inhoud) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), ronde, uit.wanneer, persoon, laat, uit.sha256, uit.inhoud);
    toets.log(Gebeurtenis::reactieIngediend, inLogboek(toets.nr(), ronde), {},
              Logwaarde::eigenWoorden(uit.sha256));
    return uit;
}

std::optional<Wederhoorreactie> reactie(const Toetslezing& toets, int ronde) {
    Vraag vraag(toets, std::string("SELECT ") + kReactiekolommen +
                           " FROM wederhoorreactie WHERE toets = ? AND ronde = ?");
    vraag.bind(toets.nr(), ronde);
    if (!vraag.stap()) return std::nullopt;
    return reactieUit(vraag);
}

std::vector<Wederhoorreactie> reacties(const Toetslezing& toets) {
    Vraag vraag(toets, std::string("SELECT ") + kReactiekolommen +
                           " FROM wederhoorreactie WHERE toets = ? ORDER BY ronde");
    vraag.bind(toets.nr());
    std::vector<Wederhoorreactie> uit;
    while (vraag.stap())
        uit.push_back(reactieUit(vraag));
    return uit;
}

std::string inLogboek(std::int64_t toets, int ronde) {
    return "toets " + std::to_string(toets) + " reactie " + std::to_string(ronde);
}

std::vector<Rijstand> standen(const Toetslezing& toets) {
    std::vector<Rijstand> uit;
    for (const Wederhoorronde& een : rondes(toets)) {
        for (const Puntrij& rij : puntrijen(toets, een.nr))
            uit.push_back({puntsleutel(een.nr, rij.punt.nr), rij.punt.versie,
                           inhoudVan(rij.punt, rij.weg).codeer(), rij.punt.persoon,
                           rij.punt.wanneer});
        for (const Bewijsrij& rij : bewijsrijen(toets, een.nr))
            uit.push_back({bewijssleutel(een.nr, rij.punt, rij.bewijs.nr), rij.weg ? 2 : 1,
                           inhoudVan(rij.bewijs, rij.weg).codeer(), rij.bewijs.persoon,
                           rij.bewijs.wanneer});
        if (const Zienswijze heel = zienswijze(toets, een.nr); heel.versie != 0)
            uit.push_back({zienswijzesleutel(een.nr), heel.versie, vastlegging(heel).codeer(),
                           heel.persoon, heel.wanneer});
    }
    return uit;
}

}  // namespace maatlat::wederhoorStore
