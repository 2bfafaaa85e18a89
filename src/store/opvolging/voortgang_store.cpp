// SPDX-License-Identifier: EUPL-1.2
#include "store/opvolging/voortgang_store.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/toets/veld.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::voortgangStore {

namespace {

/// 0 for a key of something within a record: "3/bewijs/1".
std::int64_t nummer(std::string_view tekst) {
    std::int64_t uit = 0;
    const auto [waar, fout] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return fout == std::errc() && waar == tekst.data() + tekst.size() ? uit : 0;
}

template <class Record>
std::string sleutel(std::int64_t nr) {
    return std::string(Record::kSoort) + "/" + std::to_string(nr);
}

/// Adds a version to what the earlier ones say.
template <class Record>
void verwerk(Record& uit, const Oudeversie& versie) {
    if (uit.versie == 0) {
        uit.auteur = versie.auteur;
        uit.wanneer = versie.wanneer;
    }
    uit.versie = versie.versie;
    uit.laatste = versie.auteur;
    uit.gewijzigd = versie.wanneer;
    lees(Bewaardevastlegging(versie.inhoud), uit);
}

template <class Record>
std::vector<Record> alle(const Toetslezing& toets) {
    // '0' is the sign after '/', so that these are all keys with that beginning.
    const std::string soort(Record::kSoort);
    Vraag vraag(toets,
                "SELECT sleutel, versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel > ? AND sleutel < ? ORDER BY sleutel, versie");
    vraag.bind(toets.nr(), soort + "/", soort + "0");
    std::vector<Record> uit;
    while (vraag.stap()) {
        const std::int64_t nr = nummer(std::string_view(vraag.tekst(0)).substr(soort.size() + 1));
        if (nr == 0) continue;
        if (uit.empty() || uit.back().nr != nr) uit.emplace_back().nr = nr;
        verwerk(uit.back(), {vraag.klein(1), vraag.opgeslagen(2), vraag.getal(3), vraag.tekst(4)});
    }
    std::ranges::sort(uit, {}, &Record::nr);
    return uit;
}

template <class Record>
std::int64_t legVast(const Toetsschrijving& toets, Record wordt, std::int64_t persoon) {
    const auto bekend = alle<Record>(toets);
    Versieconflict::Stand stand;
    if (wordt.nr == 0) {
        wordt.nr = bekend.empty() ? 1 : bekend.back().nr + 1;
    } else {
        const auto was = std::ranges::find(bekend, wordt.nr, &Record::nr);
        if (was == bekend.end()) throw Onvindbaar();
        stand = {was->versie, vastlegging(*was), was->laatste, was->gewijzigd};
        vastlegger::eisVersie(stand, wordt.versie);
    }
    vastlegger::legVast(toets, {sleutel<Record>(wordt.nr), Gebeurtenis::voortgangVastgelegd, stand,
                                vastlegging(wordt), persoon});
    return wordt.nr;
}

constexpr std::string_view kBewijs =
    "SELECT melding, nr, naam, sha256, soort, grootte, ingetrokken, ingetrokken_op, persoon, "
    "wanneer FROM voortgangbewijs WHERE toets = ? ORDER BY melding, nr";

Voortgangsbewijs bewijsUit(const Vraag& vraag) {
    Voortgangsbewijs uit;
    uit.nr = vraag.klein(1);
    uit.bijlage = {vraag.opgeslagen(2), vraag.tekst(3), vraag.tekst(4), vraag.getal(5)};
    uit.ingetrokken = vraag.opgeslagen(6);
    uit.ingetrokkenOp = vraag.tekst(7);
    uit.persoon = vraag.getal(8);
    uit.wanneer = vraag.tekst(9);
    return uit;
}

void bewaarBewijs(const Toetsschrijving& toets, std::int64_t melding, const Voortgangsbewijs& een,
                  std::int64_t persoon) {
    vastlegger::legVast(toets, {voortgangbewijssleutel(melding, een.nr),
                                Gebeurtenis::voortgangVastgelegd,
                                {},
                                vastlegging(een),
                                persoon});
    toets.wijzig(
        "INSERT INTO voortgangbewijs (toets, melding, nr, naam, sha256, soort, grootte, "
        "ingetrokken, ingetrokken_op, persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', ?, ?)",
        toets.nr(), melding, een.nr, een.bijlage.naam, een.bijlage.sha256, een.bijlage.soort,
        een.bijlage.grootte, persoon, toets.wanneer());
}

}  // namespace

std::vector<Ritme> ritmes(const Toetslezing& toets) {
    return alle<Ritme>(toets);
}

std::vector<Voortgangsmelding> meldingen(const Toetslezing& toets) {
    auto uit = alle<Voortgangsmelding>(toets);
    Vraag vraag(toets, std::string(kBewijs));
    vraag.bind(toets.nr());
    while (vraag.stap()) {
        const auto bij = std::ranges::find(uit, vraag.getal(0), &Voortgangsmelding::nr);
        if (bij != uit.end()) bij->bewijs.push_back(bewijsUit(vraag));
    }
    return uit;
}

std::vector<std::pair<std::string, Voortgangsbewijs>> bewijzen(const Toetslezing& toets) {
    Vraag vraag(toets, std::string(kBewijs));
    vraag.bind(toets.nr());
    std::vector<std::pair<std::string, Voortgangsbewijs>> uit;
    while (vraag.stap()) {
        Voortgangsbewijs een = bewijsUit(vraag);
        uit.emplace_back(voortgangbewijssleutel(vraag.getal(0), een.nr), std::move(een));
    }
    return uit;
}

std::vector<Verificatie> verificaties(const Toetslezing& toets) {
    return alle<Verificatie>(toets);
}

std::vector<Uitstelverzoek> verzoeken(const Toetslezing& toets) {
    return alle<Uitstelverzoek>(toets);
}

std::vector<EigenAudit> audits(const Toetslezing& toets) {
    return alle<EigenAudit>(toets);
}

std::vector<Natrekking> natrekkingen(const Toetslezing& toets) {
    return alle<Natrekking>(toets);
}

std::int64_t bewaar(const Toetsschrijving& toets, const Ritme& wordt, std::int64_t persoon) {
    return legVast(toets, wordt, persoon);
}

std::int64_t bewaar(const Toetsschrijving& toets, const Verificatie& wordt, std::int64_t persoon) {
    return legVast(toets, wordt, persoon);
}

std::int64_t bewaar(const Toetsschrijving& toets, const Uitstelverzoek& wordt,
                    std::int64_t persoon) {
    return legVast(toets, wordt, persoon);
}

std::int64_t bewaar(const Toetsschrijving& toets, const EigenAudit& wordt, std::int64_t persoon) {
    return legVast(toets, wordt, persoon);
}

std::int64_t bewaar(const Toetsschrijving& toets, const Natrekking& wordt, std::int64_t persoon) {
    return legVast(toets, wordt, persoon);
}

std::int64_t meld(const Toetsschrijving& toets, Voortgangsmelding wordt, std::int64_t persoon) {
    wordt.nr = 0;
    for (int nr = 1; Voortgangsbewijs & een : wordt.bewijs)
        een.nr = nr++;
    const std::int64_t melding = legVast(toets, wordt, persoon);
    for (const Voortgangsbewijs& een : wordt.bewijs)
        bewaarBewijs(toets, melding, een, persoon);
    return melding;
}

void trekBewijsIn(const Toetsschrijving& toets, std::int64_t melding, int nr, const Tekst& waarom,
                  std::int64_t persoon) {
    const auto alleMeldingen = meldingen(toets);
    const auto van = std::ranges::find(alleMeldingen, melding, &Voortgangsmelding::nr);
    if (van == alleMeldingen.end()) throw Onvindbaar();
    const auto was = std::ranges::find(van->bewijs, nr, &Voortgangsbewijs::nr);
    if (was == van->bewijs.end() || !was->ingetrokken.empty()) throw Onvindbaar();
    Voortgangsbewijs wordt = *was;
    wordt.ingetrokken = waarom;
    vastlegger::legVast(toets, {voortgangbewijssleutel(melding, nr),
                                Gebeurtenis::voortgangVastgelegd,
                                {1, vastlegging(*was), was->persoon, was->wanneer},
                                vastlegging(wordt),
                                persoon});
    toets.wijzig(
        "UPDATE voortgangbewijs SET ingetrokken = ?, ingetrokken_op = ? "
        "WHERE toets = ? AND melding = ? AND nr = ?",
        waarom, toets.wanneer(), toets.nr(), melding, nr);
}

std::vector<Inspectietrekking> trekkingenVanInspectie(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT d.toets, d.steekproef, d.pseudoniem FROM toets AS h "
                "JOIN toets AS t ON t.organisatie = h.organisatie "
                "JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "JOIN steekproef_dossier AS d ON d.toets = t.nr "
                "WHERE h.nr = ? AND o.soort <> 'zelfevaluatie' AND d.stand <> 'reserve' AND "
                "t.status IN (" +
                    statuslijst(staatVast) +
                    ") AND NOT EXISTS (SELECT 1 FROM steekproef_doel AS s LEFT JOIN "
                    "steekproef_gebruik AS g ON g.toets = s.toets AND g.steekproef = s.steekproef "
                    "WHERE s.toets = d.toets AND s.steekproef = d.steekproef AND "
                    "(s.soort = 'eigen audit' OR g.toets IS NULL)) "
                    "ORDER BY d.toets, d.steekproef");
    vraag.bind(toets.nr());
    std::vector<Inspectietrekking> uit;
    while (vraag.stap()) {
        const std::int64_t van = vraag.getal(0), nr = vraag.getal(1);
        if (uit.empty() || uit.back().toets != van || uit.back().steekproef != nr)
            uit.push_back({van, nr, {}});
        uit.back().pseudoniemen.insert(vraag.tekst(2));
    }
    return uit;
}

}  // namespace maatlat::voortgangStore
