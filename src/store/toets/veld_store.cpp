// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/veld_store.h"

#include <stdexcept>

#include "domain/gebeurtenis.h"
#include "domain/score.h"
#include "domain/toets/veldvorm.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::veldStore {

namespace {

constexpr std::string_view kScore = "score/";

/// What the engine reads. An empty word: not judged, so no row.
void zetScore(const Toetsschrijving& toets, const std::string& verwachting,
              const std::string& woord) {
    if (woord.empty()) {
        toets.wijzig(
            "DELETE FROM score WHERE verwachting = ? AND (onderzoek, organisatie) = "
            "(SELECT onderzoek, organisatie FROM toets WHERE nr = ?)",
            verwachting, toets.nr());
        return;
    }
    toets.wijzig(
        "INSERT INTO score (onderzoek, organisatie, verwachting, score) "
        "SELECT onderzoek, organisatie, ?, ? FROM toets WHERE nr = ? "
        "ON CONFLICT (onderzoek, organisatie, verwachting) DO UPDATE SET score = excluded.score",
        verwachting, woord, toets.nr());
}

/// As it is stored: a score that is taken back is empty, like a text that is.
Tekst opTeSlaan(const Veldsleutel& sleutel, const Tekst& waarde) {
    if (sleutel.soort != Veldsoort::score || waarde.empty()) return waarde;
    const auto score = scoreMetNaam(waarde);
    if (!score) throw std::logic_error("not a score: " + waarde.str());
    return *score == Score::onbeoordeeld ? Tekst() : waarde;
}

Veld uitRij(const Vraag& vraag) {
    return {vraag.tekst(0), vraag.opgeslagen(1), vraag.klein(2), vraag.getal(3), vraag.tekst(4)};
}

}  // namespace

// A score that came in with `maatlat importeer` stands in `score` alone; it shows as a field that
// nobody in particular saved once.

std::vector<Veld> alle(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT sleutel, waarde, versie, persoon, wanneer FROM veld WHERE toets = ?1 "
                "UNION ALL "
                "SELECT 'score/' || s.verwachting, s.score, 1, 0, '' FROM toets AS t "
                "JOIN score AS s ON s.onderzoek = t.onderzoek AND s.organisatie = t.organisatie "
                "WHERE t.nr = ?1 AND NOT EXISTS (SELECT 1 FROM veld AS v WHERE v.toets = ?1 "
                "AND v.sleutel = 'score/' || s.verwachting) ORDER BY 1");
    vraag.bind(toets.nr());
    std::vector<Veld> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

Veld lees(const Toetslezing& toets, const std::string& sleutel) {
    Vraag veld(toets,
               "SELECT sleutel, waarde, versie, persoon, wanneer FROM veld "
               "WHERE toets = ? AND sleutel = ?");
    veld.bind(toets.nr(), sleutel);
    if (veld.stap()) return uitRij(veld);

    Veld uit;
    uit.sleutel = sleutel;
    if (!sleutel.starts_with(kScore)) return uit;
    Vraag score(toets,
                "SELECT s.score FROM toets AS t "
                "JOIN score AS s ON s.onderzoek = t.onderzoek AND s.organisatie = t.organisatie "
                "WHERE t.nr = ? AND s.verwachting = ?");
    score.bind(toets.nr(), sleutel.substr(kScore.size()));
    if (score.stap()) {
        uit.waarde = score.opgeslagen(0);
        uit.versie = 1;
    }
    return uit;
}

Veld bewaar(const Toetsschrijving& toets, const Veldsleutel& sleutel, const Tekst& waarde,
            int versie, std::int64_t persoon) {
    return bewaar(toets, sleutel, lees(toets, sleutel.tekst()), waarde, versie, persoon);
}

Veld bewaar(const Toetsschrijving& toets, const Veldsleutel& sleutel, const Veld& was,
            const Tekst& waarde, int versie, std::int64_t persoon) {
    const std::string tekst = sleutel.tekst();
    eisTekst(waarde, "het veld \"" + tekst + "\"");
    const Tekst nieuw = opTeSlaan(sleutel, waarde);
    if (was.waarde == nieuw) return was;
    const Versieconflict::Stand stand{was.versie, vastlegging(was), was.auteur, was.wanneer};
    vastlegger::eisVersie(stand, versie);

    Veld wordt{tekst, nieuw, 0, persoon, toets.wanneer()};
    wordt.versie = vastlegger::legVast(
        toets, {tekst, Gebeurtenis::veldGewijzigd, stand, vastlegging(wordt), persoon});
    toets.wijzig(
        "INSERT INTO veld (toets, sleutel, waarde, versie, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (toets, sleutel) DO UPDATE SET "
        "waarde = excluded.waarde, versie = excluded.versie, persoon = excluded.persoon, "
        "wanneer = excluded.wanneer",
        toets.nr(), tekst, nieuw, wordt.versie, persoon, wordt.wanneer);
    if (sleutel.soort == Veldsoort::score) zetScore(toets, sleutel.code, nieuw);
    return wordt;
}

}  // namespace maatlat::veldStore
