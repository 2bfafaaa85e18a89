// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bron_store.h"

#include <charconv>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::bronStore {

namespace {

/// A source as it stands, also when it was removed.
struct Rij {
    Bron bron;
    std::int64_t persoon = 0;
    std::string wanneer;
    bool verwijderd = false;

    Versieconflict::Stand stand() const;
};

std::string sleutelVan(std::int64_t nr) {
    return "bron/" + std::to_string(nr);
}

/// Says in the history that a version is the one that took it away.
Vastlegging verwijderd(const Bron& bron) {
    Vastlegging uit = vastlegging(bron);
    uit.voegToe("verwijderd", "ja");
    return uit;
}

Versieconflict::Stand Rij::stand() const {
    if (bron.versie == 0) return {};
    return {bron.versie, verwijderd ? bronStore::verwijderd(bron) : vastlegging(bron), persoon,
            wanneer};
}

Rij uitRij(const Vraag& vraag) {
    Rij uit;
    Bron& bron = uit.bron;
    bron.nr = vraag.getal(0);
    bron.versie = vraag.klein(1);
    bron.soort = bronsoortMetNaam(vraag.tekst(2)).value();
    bron.titel = vraag.opgeslagen(3);
    bron.datum = vraag.tekst(4);
    bron.documentsoort = vraag.tekst(5);
    bron.gesprekspartner = vraag.tekst(6);
    bron.aantal = vraag.klein(7);
    bron.interviewers = vraag.opgeslagen(8);
    bron.pseudoniem = vraag.opgeslagen(9);
    if (std::string sha256 = vraag.tekst(11); !sha256.empty())
        bron.bijlage = {vraag.opgeslagen(10), std::move(sha256), vraag.tekst(12), vraag.getal(13)};
    uit.persoon = vraag.getal(14);
    uit.wanneer = vraag.tekst(15);
    uit.verwijderd = vraag.getal(16) != 0;
    return uit;
}

std::optional<Rij> leesOok(const Toetslezing& toets, std::int64_t nr) {
    Vraag vraag(toets,
                "SELECT nr, versie, soort, titel, datum, documentsoort, gesprekspartner, aantal, "
                "interviewers, pseudoniem, bijlage_naam, bijlage_sha256, bijlage_soort, "
                "bijlage_grootte, persoon, wanneer, verwijderd FROM bron "
                "WHERE toets = ? AND nr = ?");
    vraag.bind(toets.nr(), nr);
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

std::int64_t volgendNr(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT coalesce(max(nr), 0) + 1 FROM bron WHERE toets = ?");
    vraag.bind(toets.nr());
    vraag.stap();
    return vraag.getal(0);
}

void schrijf(const Toetsschrijving& toets, const Rij& een) {
    const Bron& bron = een.bron;
    const Bijlage bijlage = bron.bijlage.value_or(Bijlage{});
    toets.wijzig(
        "INSERT INTO bron (toets, nr, versie, soort, titel, datum, documentsoort, "
        "gesprekspartner, aantal, interviewers, pseudoniem, bijlage_naam, bijlage_sha256, "
        "bijlage_soort, bijlage_grootte, persoon, wanneer, verwijderd) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, nr) DO UPDATE SET versie = excluded.versie, "
        "soort = excluded.soort, titel = excluded.titel, datum = excluded.datum, "
        "documentsoort = excluded.documentsoort, gesprekspartner = excluded.gesprekspartner, "
        "aantal = excluded.aantal, interviewers = excluded.interviewers, "
        "pseudoniem = excluded.pseudoniem, bijlage_naam = excluded.bijlage_naam, "
        "bijlage_sha256 = excluded.bijlage_sha256, bijlage_soort = excluded.bijlage_soort, "
        "bijlage_grootte = excluded.bijlage_grootte, persoon = excluded.persoon, "
        "wanneer = excluded.wanneer, verwijderd = excluded.verwijderd",
        toets.nr(), bron.nr, bron.versie, naam(bron.soort), bron.titel, bron.datum,
        bron.documentsoort, bron.gesprekspartner, bron.aantal, bron.interviewers, bron.pseudoniem,
        bijlage.naam, bijlage.sha256, bijlage.soort, bijlage.grootte, een.persoon, een.wanneer,
        een.verwijderd);
}

void eisTeksten(const Vastlegging& inhoud) {
    for (const auto& [veld, waarde] : inhoud.paren())
        eisTekst(waarde, "\"" + veld + "\" van de bron");
}

std::int64_t getalUit(const std::string& tekst) {
    std::int64_t uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

}  // namespace

std::vector<Bron> alle(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT nr, versie, soort, titel, datum, documentsoort, gesprekspartner, aantal, "
                "interviewers, pseudoniem, bijlage_naam, bijlage_sha256, bijlage_soort, "
                "bijlage_grootte, persoon, wanneer, verwijderd FROM bron "
                "WHERE toets = ? AND verwijderd = 0 ORDER BY nr");
    vraag.bind(toets.nr());
    std::vector<Bron> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag).bron);
    return uit;
}

std::optional<Bron> lees(const Toetslezing& toets, std::int64_t nr) {
    auto een = leesOok(toets, nr);
    if (!een || een->verwijderd) return std::nullopt;
    return std::move(een->bron);
}

Bron bewaar(const Toetsschrijving& toets, const Bron& bron, std::int64_t persoon) {
    const Vastlegging inhoud = vastlegging(bron);
    eisTeksten(inhoud);
    Rij was;
    if (bron.nr != 0) {
        auto bekend = leesOok(toets, bron.nr);
        if (!bekend) throw Onvindbaar();
        was = std::move(*bekend);
        if (!was.verwijderd && vastlegging(was.bron) == inhoud) return was.bron;
        vastlegger::eisVersie(was.stand(), bron.versie);
    }
    Rij wordt{bron, persoon, toets.wanneer(), false};
    if (bron.nr == 0) wordt.bron.nr = volgendNr(toets);
    wordt.bron.versie = vastlegger::legVast(
        toets, {sleutelVan(wordt.bron.nr),
                bron.nr == 0 ? Gebeurtenis::bronToegevoegd : Gebeurtenis::bronGewijzigd,
                was.stand(), inhoud, persoon});
    schrijf(toets, wordt);
    return wordt.bron;
}

void verwijder(const Toetsschrijving& toets, std::int64_t nr, int versie, std::int64_t persoon) {
    auto was = leesOok(toets, nr);
    if (!was || was->verwijderd) throw Onvindbaar();
    vastlegger::eisVersie(was->stand(), versie);
    if (Vraag(toets, "SELECT 1 FROM bevinding WHERE toets = ? AND bron = ? AND ingetrokken = 0")
            .bind(toets.nr(), nr)
            .stap())
        throw NietNu(
            "Bij deze bron staan nog bevindingen. Trek die eerst in, of geef ze een "
            "andere bron. Daarna kunt u de bron verwijderen.");
    Rij wordt{was->bron, persoon, toets.wanneer(), true};
    wordt.bron.versie = vastlegger::legVast(toets, {sleutelVan(nr), Gebeurtenis::bronVerwijderd,
                                                    was->stand(), verwijderd(was->bron), persoon});
    schrijf(toets, wordt);
}

Vastlegging vastlegging(const Bron& bron) {
    Vastlegging uit{{"soort", std::string(naam(bron.soort))},
                    {"titel", bron.titel},
                    {"datum", bron.datum},
                    {"documentsoort", bron.documentsoort},
                    {"gesprekspartner", bron.gesprekspartner},
                    {"aantal", std::to_string(bron.aantal)},
                    {"interviewers", bron.interviewers},
                    {"pseudoniem", bron.pseudoniem}};
    if (bron.bijlage) {
        uit.voegToe("bijlage-naam", bron.bijlage->naam);
        uit.voegToe("bijlage-sha256", bron.bijlage->sha256);
        uit.voegToe("bijlage-soort", bron.bijlage->soort);
        uit.voegToe("bijlage-grootte", std::to_string(bron.bijlage->grootte));
    }
    return uit;
}

Bron bronUit(const Bewaardevastlegging& bewaard) {
    const Vastlegging& inhoud = bewaard.inhoud();
    Bron uit;
    uit.soort = bronsoortMetNaam(inhoud.tekst("soort")).value_or(Bronsoort::document);
    uit.titel = bewaard.tekst("titel");
    uit.datum = inhoud.tekst("datum");
    uit.documentsoort = inhoud.tekst("documentsoort");
    uit.gesprekspartner = inhoud.tekst("gesprekspartner");
    uit.aantal = static_cast<int>(getalUit(inhoud.tekst("aantal")));
    uit.interviewers = bewaard.tekst("interviewers");
    uit.pseudoniem = bewaard.tekst("pseudoniem");
    if (std::string sha256 = inhoud.tekst("bijlage-sha256"); !sha256.empty())
        uit.bijlage = {bewaard.tekst("bijlage-naam"), std::move(sha256),
                       inhoud.tekst("bijlage-soort"), getalUit(inhoud.tekst("bijlage-grootte"))};
    return uit;
}

}  // namespace maatlat::bronStore
