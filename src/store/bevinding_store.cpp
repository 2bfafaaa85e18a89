// SPDX-License-Identifier: EUPL-1.2
#include "store/bevinding_store.h"

#include <charconv>

#include "domain/fouten.h"
#include "store/bron_store.h"
#include "store/tekstcontrole.h"
#include "store/vastlegger.h"
#include "store/vraag.h"

namespace maatlat::bevindingStore {

namespace {

/// A bevinding as it stands, also when it was withdrawn.
struct Bewaard {
    Bevinding bevinding;
    std::int64_t persoon = 0;  ///< who changed it last
    bool ingetrokken = false;

    Versieconflict::Stand stand() const;
};

std::string sleutelVan(std::int64_t nr) {
    return "bevinding/" + std::to_string(nr);
}

/// Says in the history that a version is the one that took it away.
Vastlegging ingetrokken(const Bevinding& bevinding) {
    Vastlegging uit = vastlegging(bevinding);
    uit.voegToe("ingetrokken", "ja");
    return uit;
}

Versieconflict::Stand Bewaard::stand() const {
    if (bevinding.versie == 0) return {};
    return {bevinding.versie,
            ingetrokken ? bevindingStore::ingetrokken(bevinding) : vastlegging(bevinding), persoon,
            bevinding.wanneer};
}

/// The rows of one question, one for each verwachting of each bevinding, put together again. A long
/// text is only fetched from the first row of its bevinding.
std::vector<Bewaard> uitRijen(Vraag& vraag) {
    std::vector<Bewaard> uit;
    while (vraag.stap()) {
        if (uit.empty() || uit.back().bevinding.nr != vraag.getal(0)) {
            Bewaard& een = uit.emplace_back();
            een.bevinding.nr = vraag.getal(0);
            een.bevinding.versie = vraag.klein(2);
            een.bevinding.bron = vraag.getal(3);
            een.bevinding.tekst = vraag.tekst(4);
            een.bevinding.richting = richtingMetNaam(vraag.tekst(5)).value();
            een.bevinding.auteur = vraag.getal(6);
            een.bevinding.wanneer = vraag.tekst(7);
            een.persoon = vraag.getal(8);
            een.ingetrokken = vraag.getal(9) != 0;
        }
        if (!vraag.isLeeg(1)) uit.back().bevinding.verwachtingen.push_back(vraag.tekst(1));
    }
    return uit;
}

std::optional<Bewaard> leesOok(Sessie& sessie, std::int64_t toets, std::int64_t nr) {
    Vraag vraag(sessie,
                "SELECT b.nr, v.verwachting, b.versie, b.bron, b.tekst, b.richting, b.auteur, "
                "b.wanneer, b.persoon, b.ingetrokken FROM bevinding AS b "
                "LEFT JOIN bevinding_verwachting AS v ON v.toets = b.toets AND v.bevinding = b.nr "
                "WHERE b.toets = ? AND b.nr = ? ORDER BY v.plaats");
    vraag.bind(toets, nr);
    std::vector<Bewaard> gevonden = uitRijen(vraag);
    if (gevonden.empty()) return std::nullopt;
    return std::move(gevonden.front());
}

std::int64_t volgendNr(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, "SELECT coalesce(max(nr), 0) + 1 FROM bevinding WHERE toets = ?");
    vraag.bind(toets);
    vraag.stap();
    return vraag.getal(0);
}

void schrijf(Transactie& transactie, std::int64_t toets, const Bewaard& een) {
    const Bevinding& bevinding = een.bevinding;
    Vraag(transactie,
          "INSERT INTO bevinding (toets, nr, bron, tekst, richting, versie, auteur, persoon, "
          "wanneer, ingetrokken) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (toets, nr) DO UPDATE SET bron = excluded.bron, tekst = excluded.tekst, "
          "richting = excluded.richting, versie = excluded.versie, persoon = excluded.persoon, "
          "wanneer = excluded.wanneer, ingetrokken = excluded.ingetrokken")
        .bind(toets, bevinding.nr, bevinding.bron, bevinding.tekst, naam(bevinding.richting),
              bevinding.versie, bevinding.auteur, een.persoon, bevinding.wanneer, een.ingetrokken)
        .voerUit();
    Vraag(transactie, "DELETE FROM bevinding_verwachting WHERE toets = ? AND bevinding = ?")
        .bind(toets, bevinding.nr)
        .voerUit();
    for (int plaats = 0; const std::string& code : bevinding.verwachtingen)
        Vraag(transactie,
              "INSERT INTO bevinding_verwachting (toets, bevinding, plaats, verwachting) "
              "VALUES (?, ?, ?, ?)")
            .bind(toets, bevinding.nr, plaats++, code)
            .voerUit();
}

void controleer(Transactie& transactie, std::int64_t toets, const Bevinding& bevinding) {
    eisTekst(bevinding.tekst, "de tekst van de bevinding");
    for (const std::string& code : bevinding.verwachtingen)
        eisTekst(code, "de code van een verwachting");
    if (!bronStore::lees(transactie, toets, bevinding.bron))
        throw Gebruikersfout(
            "De bron van deze bevinding staat niet (meer) in deze toets. Kies een andere bron.");
}

}  // namespace

std::vector<Bevinding> alle(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie,
                "SELECT b.nr, v.verwachting, b.versie, b.bron, b.tekst, b.richting, b.auteur, "
                "b.wanneer, b.persoon, b.ingetrokken FROM bevinding AS b "
                "LEFT JOIN bevinding_verwachting AS v ON v.toets = b.toets AND v.bevinding = b.nr "
                "WHERE b.toets = ? AND b.ingetrokken = 0 ORDER BY b.nr, v.plaats");
    vraag.bind(toets);
    std::vector<Bevinding> uit;
    for (Bewaard& een : uitRijen(vraag))
        uit.push_back(std::move(een.bevinding));
    return uit;
}

std::optional<Bevinding> lees(Sessie& sessie, std::int64_t toets, std::int64_t nr) {
    auto een = leesOok(sessie, toets, nr);
    if (!een || een->ingetrokken) return std::nullopt;
    return std::move(een->bevinding);
}

Bevinding bewaar(Transactie& transactie, std::int64_t toets, const Bevinding& bevinding,
                 std::int64_t persoon) {
    const Vastlegging inhoud = vastlegging(bevinding);
    const bool nieuw = bevinding.nr == 0;
    Bewaard was;
    if (!nieuw) {
        auto bekend = leesOok(transactie, toets, bevinding.nr);
        if (!bekend) throw Onvindbaar();
        was = std::move(*bekend);
        if (!was.ingetrokken && vastlegging(was.bevinding) == inhoud) return was.bevinding;
        vastlegger::eisVersie(was.stand(), bevinding.versie);
    }
    controleer(transactie, toets, bevinding);

    Bewaard wordt{bevinding, persoon, false};
    wordt.bevinding.nr = nieuw ? volgendNr(transactie, toets) : bevinding.nr;
    wordt.bevinding.auteur = nieuw ? persoon : was.bevinding.auteur;
    wordt.bevinding.wanneer = transactie.wanneer();
    wordt.bevinding.versie =
        vastlegger::legVast(transactie, {toets, sleutelVan(wordt.bevinding.nr),
                                         nieuw ? "bevinding toegevoegd" : "bevinding gewijzigd",
                                         was.stand(), inhoud, persoon});
    schrijf(transactie, toets, wordt);
    return wordt.bevinding;
}

void trekIn(Transactie& transactie, std::int64_t toets, std::int64_t nr, int versie,
            std::int64_t persoon) {
    const auto was = leesOok(transactie, toets, nr);
    if (!was || was->ingetrokken) throw Onvindbaar();
    vastlegger::eisVersie(was->stand(), versie);
    Bewaard wordt{was->bevinding, persoon, true};
    wordt.bevinding.wanneer = transactie.wanneer();
    wordt.bevinding.versie =
        vastlegger::legVast(transactie, {toets, sleutelVan(nr), "bevinding ingetrokken",
                                         was->stand(), ingetrokken(was->bevinding), persoon});
    schrijf(transactie, toets, wordt);
}

Vastlegging vastlegging(const Bevinding& bevinding) {
    Vastlegging uit{{"bron", std::to_string(bevinding.bron)},
                    {"richting", std::string(naam(bevinding.richting))},
                    {"tekst", bevinding.tekst}};
    for (const std::string& code : bevinding.verwachtingen)
        uit.voegToe("verwachting", code);
    return uit;
}

Bevinding bevindingUit(const Vastlegging& vastlegging) {
    Bevinding uit;
    const std::string bron = vastlegging.tekst("bron");
    std::from_chars(bron.data(), bron.data() + bron.size(), uit.bron);
    uit.richting = richtingMetNaam(vastlegging.tekst("richting")).value_or(Richting::neutraal);
    uit.tekst = vastlegging.tekst("tekst");
    uit.verwachtingen = vastlegging.alle("verwachting");
    return uit;
}

}  // namespace maatlat::bevindingStore
