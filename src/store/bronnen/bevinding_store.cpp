// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"

#include <charconv>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/bronnen/bron_store.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::bevindingStore {

namespace {

/// A bevinding as it stands, also when it was withdrawn.
struct Rij {
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

Versieconflict::Stand Rij::stand() const {
    if (bevinding.versie == 0) return {};
    return {bevinding.versie,
            ingetrokken ? bevindingStore::ingetrokken(bevinding) : vastlegging(bevinding), persoon,
            bevinding.wanneer};
}

/// Without its verwachtingen.
Rij uitRij(const Vraag& vraag) {
    Rij uit;
    uit.bevinding.nr = vraag.getal(0);
    uit.bevinding.versie = vraag.klein(1);
    uit.bevinding.bron = vraag.getal(2);
    uit.bevinding.tekst = vraag.opgeslagen(3);
    uit.bevinding.richting = richtingMetNaam(vraag.tekst(4)).value();
    uit.bevinding.auteur = vraag.getal(5);
    uit.bevinding.wanneer = vraag.tekst(6);
    uit.persoon = vraag.getal(7);
    uit.ingetrokken = vraag.getal(8) != 0;
    return uit;
}

std::optional<Rij> leesOok(const Toetslezing& toets, std::int64_t nr) {
    Vraag vraag(toets,
                "SELECT nr, versie, bron, tekst, richting, auteur, wanneer, persoon, ingetrokken "
                "FROM bevinding WHERE toets = ? AND nr = ?");
    vraag.bind(toets.nr(), nr);
    if (!vraag.stap()) return std::nullopt;
    Rij uit = uitRij(vraag);
    Vraag codes(toets,
                "SELECT verwachting FROM bevinding_verwachting WHERE toets = ? AND bevinding = ? "
                "ORDER BY plaats");
    codes.bind(toets.nr(), nr);
    while (codes.stap())
        uit.bevinding.verwachtingen.push_back(codes.tekst(0));
    return uit;
}

std::int64_t volgendNr(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT coalesce(max(nr), 0) + 1 FROM bevinding WHERE toets = ?");
    vraag.bind(toets.nr());
    vraag.stap();
    return vraag.getal(0);
}

void schrijf(const Toetsschrijving& toets, const Rij& een) {
    const Bevinding& bevinding = een.bevinding;
    toets.wijzig(
        "INSERT INTO bevinding (toets, nr, bron, tekst, richting, versie, auteur, persoon, "
        "wanneer, ingetrokken) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, nr) DO UPDATE SET bron = excluded.bron, tekst = excluded.tekst, "
        "richting = excluded.richting, versie = excluded.versie, persoon = excluded.persoon, "
        "wanneer = excluded.wanneer, ingetrokken = excluded.ingetrokken",
        toets.nr(), bevinding.nr, bevinding.bron, bevinding.tekst, naam(bevinding.richting),
        bevinding.versie, bevinding.auteur, een.persoon, bevinding.wanneer, een.ingetrokken);
    toets.wijzig("DELETE FROM bevinding_verwachting WHERE toets = ? AND bevinding = ?", toets.nr(),
                 bevinding.nr);
    for (int plaats = 0; const std::string& code : bevinding.verwachtingen)
        toets.wijzig(
            "INSERT INTO bevinding_verwachting (toets, bevinding, plaats, verwachting) "
            "VALUES (?, ?, ?, ?)",
            toets.nr(), bevinding.nr, plaats++, code);
}

void controleer(const Toetsschrijving& toets, const Bevinding& bevinding) {
    eisTekst(bevinding.tekst, "de tekst van de bevinding");
    for (const std::string& code : bevinding.verwachtingen)
        eisTekst(code, "de code van een verwachting");
    if (!bronStore::lees(toets, bevinding.bron))
        throw Gebruikersfout(
            "De bron van deze bevinding staat niet (meer) in deze toets. Kies een andere bron.");
}

}  // namespace

// Two questions, each one walk along a key, merged here: half the time of one with a join.
std::vector<Bevinding> alle(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT nr, versie, bron, tekst, richting, auteur, wanneer, persoon, ingetrokken "
                "FROM bevinding WHERE toets = ? AND ingetrokken = 0 ORDER BY nr");
    vraag.bind(toets.nr());
    std::vector<Bevinding> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag).bevinding);

    Vraag codes(toets,
                "SELECT bevinding, verwachting FROM bevinding_verwachting WHERE toets = ? "
                "ORDER BY bevinding, plaats");
    codes.bind(toets.nr());
    for (auto bevinding = uit.begin(); codes.stap();) {
        const std::int64_t nr = codes.getal(0);
        while (bevinding != uit.end() && bevinding->nr < nr)
            ++bevinding;
        // Those of a withdrawn one are passed over.
        if (bevinding != uit.end() && bevinding->nr == nr)
            bevinding->verwachtingen.push_back(codes.tekst(1));
    }
    return uit;
}

std::optional<Bevinding> lees(const Toetslezing& toets, std::int64_t nr) {
    auto een = leesOok(toets, nr);
    if (!een || een->ingetrokken) return std::nullopt;
    return std::move(een->bevinding);
}

Bevinding bewaar(const Toetsschrijving& toets, const Bevinding& bevinding, std::int64_t persoon) {
    const Vastlegging inhoud = vastlegging(bevinding);
    const bool nieuw = bevinding.nr == 0;
    Rij was;
    if (!nieuw) {
        auto bekend = leesOok(toets, bevinding.nr);
        if (!bekend) throw Onvindbaar();
        was = std::move(*bekend);
        if (!was.ingetrokken && vastlegging(was.bevinding) == inhoud) return was.bevinding;
        vastlegger::eisVersie(was.stand(), bevinding.versie);
    }
    controleer(toets, bevinding);

    Rij wordt{bevinding, persoon, false};
    wordt.bevinding.nr = nieuw ? volgendNr(toets) : bevinding.nr;
    wordt.bevinding.auteur = nieuw ? persoon : was.bevinding.auteur;
    wordt.bevinding.wanneer = toets.wanneer();
    wordt.bevinding.versie = vastlegger::legVast(
        toets, {sleutelVan(wordt.bevinding.nr),
                nieuw ? Gebeurtenis::bevindingToegevoegd : Gebeurtenis::bevindingGewijzigd,
                was.stand(), inhoud, persoon});
    schrijf(toets, wordt);
    return wordt.bevinding;
}

void trekIn(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    const auto was = leesOok(toets, nr);
    if (!was || was->ingetrokken) throw Onvindbaar();
    vastlegger::eisVersie(was->stand(), versie);
    Rij wordt{was->bevinding, persoon, true};
    wordt.bevinding.wanneer = toets.wanneer();
    wordt.bevinding.versie =
        vastlegger::legVast(toets, {sleutelVan(nr), Gebeurtenis::bevindingIngetrokken, was->stand(),
                                    ingetrokken(was->bevinding), persoon});
    schrijf(toets, wordt);
}

Vastlegging vastlegging(const Bevinding& bevinding) {
    Vastlegging uit{{"bron", std::to_string(bevinding.bron)},
                    {"richting", std::string(naam(bevinding.richting))},
                    {"tekst", bevinding.tekst}};
    for (const std::string& code : bevinding.verwachtingen)
        uit.voegToe("verwachting", code);
    return uit;
}

Bevinding bevindingUit(const Bewaardevastlegging& bewaard) {
    const Vastlegging& inhoud = bewaard.inhoud();
    Bevinding uit;
    const std::string bron = inhoud.tekst("bron");
    std::from_chars(bron.data(), bron.data() + bron.size(), uit.bron);
    uit.richting = richtingMetNaam(inhoud.tekst("richting")).value_or(Richting::neutraal);
    uit.tekst = bewaard.tekst("tekst");
    uit.verwachtingen = inhoud.alle("verwachting");
    return uit;
}

}  // namespace maatlat::bevindingStore
