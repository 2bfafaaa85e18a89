// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/steekproef_store.h"

#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/steekproef/steekproef_rijen.h"
#include "store/toetslijst_store.h"
#include "taal/tekst.h"

namespace maatlat::steekproefStore {

std::string inLogboek(std::int64_t toets, std::int64_t steekproef) {
    return "toets " + std::to_string(toets) + " steekproef " + std::to_string(steekproef);
}

namespace {

std::int64_t volgendNr(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT coalesce(max(nr), 0) + 1 FROM steekproef WHERE toets = ?");
    vraag.bind(toets.nr());
    vraag.stap();
    return vraag.getal(0);
}

/// Which file, which part of it, and what of that people may not see.
std::string gelezen(const Leesverslag& verslag) {
    std::string uit = "; gelezen: " + toonbaar(verslag.bestand);
    if (!verslag.blad.empty()) uit += ", tabblad " + toonbaar(verslag.blad);
    uit += ", " + verslag.bereik;
    if (verslag.verborgenRijen > 0)
        uit += ", verborgen rijen: " + std::to_string(verslag.verborgenRijen);
    return uit + ", SHA-256 " + verslag.sha256;
}

std::string hoeveel(const Dossiersteekproef& steekproef) {
    std::string uit = std::string(naam(steekproef.status)) + "; " +
                      std::to_string(steekproef.populatie.aantal) + " dossiers";
    if (!steekproef.groepen.empty())
        uit += ", " + std::to_string(steekproef.aantalTeTrekken()) + " te trekken uit " +
               std::to_string(steekproef.groepen.size()) + " groepen";
    if (const auto& verslag = steekproef.populatie.grens.verslag;
        verslag && steekproef.status == Steekproefstatus::ingelezen)
        uit += gelezen(*verslag);
    if (steekproef.doel)
        uit += "; " + std::string(naam(steekproef.doel->soort)) + " over " +
               toonbaar(steekproef.doel->verwachting);
    return uit;
}

constexpr auto kDoelgebeurtenis = Gebeurtenis::dossierlijstIngelezen;
constexpr auto kGebruikgebeurtenis = Gebeurtenis::voortgangVastgelegd;
constexpr std::string_view kDoelregel = " doel";        ///< after the key of the steekproef
constexpr std::string_view kGebruikregel = " gebruik";  ///< the same

/// All that its row says, for its line in the log.
std::string doelwoorden(const Steekproefdoel& doel) {
    return std::string(naam(doel.soort)) + " over " + toonbaar(doel.verwachting) + ", maatregel " +
           std::to_string(doel.maatregel) + ", eigen audit " + std::to_string(doel.audit) +
           ", omvang " + std::to_string(doel.omvang);
}

std::string gebruikwoorden(const std::string& waarvoor, std::int64_t persoon) {
    return waarvoor + " door persoon " + std::to_string(persoon);
}

std::string doellogsleutel(const Toetslezing& toets, std::int64_t nr, std::string_view regel) {
    return inLogboek(toets.nr(), nr) + std::string(regel);
}

/// What must be lined, by the key of its line: moment and words.
using Hoort = std::map<std::string, std::pair<std::string, std::string>>;

/// Whether the first line of each key says what its row says, and each line has its row.
bool isGelogd(const Toetslezing& toets, Gebeurtenis wat, std::string_view regel, Hoort hoort) {
    // '!' is the sign after ' ', so that these are all keys with that beginning.
    const std::string begin = "toets " + std::to_string(toets.nr()) + " steekproef";
    Vraag vraag(toets,
                "SELECT sleutel, wanneer, nieuw FROM logboek WHERE wat = ? AND sleutel > ? AND "
                "sleutel < ? ORDER BY nr");
    vraag.bind(std::string(naam(wat)), begin + " ", begin + "!");
    std::set<std::string> gehad;
    while (vraag.stap()) {
        const std::string sleutel = vraag.tekst(0);
        if (!sleutel.ends_with(regel) || !gehad.insert(sleutel).second) continue;
        const auto een = hoort.find(sleutel);
        if (een == hoort.end() || een->second != std::pair(vraag.tekst(1), vraag.tekst(2)))
            return false;
    }
    return gehad.size() == hoort.size();
}

std::vector<Dossiersteekproef> welke(const Toetslezing& toets, const char* nummers) {
    std::vector<Dossiersteekproef> uit;
    Vraag vraag(toets, nummers);
    vraag.bind(toets.nr());
    while (vraag.stap())
        uit.push_back(lees(toets, vraag.getal(0)).value());
    return uit;
}

std::string leesbareRijen() {
    return " FROM steekproef AS s JOIN toets AS t ON t.nr = s.toets "
           "JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE NOT EXISTS (SELECT 1 FROM "
           "steekproef_doel AS d WHERE d.toets = s.toets AND d.steekproef = s.nr AND "
           "d.soort = 'eigen audit') AND " +
           toetslijstStore::leesbaar();
}

}  // namespace

std::vector<Dossiersteekproef> alle(const Toetslezing& toets) {
    return welke(toets,
                 "SELECT s.nr FROM steekproef AS s WHERE s.toets = ? AND NOT EXISTS (SELECT 1 FROM "
                 "steekproef_doel AS d WHERE d.toets = s.toets AND d.steekproef = s.nr) "
                 "ORDER BY s.nr");
}

std::vector<Dossiersteekproef> vanOpvolging(const Toetslezing& toets) {
    return welke(toets, "SELECT steekproef FROM steekproef_doel WHERE toets = ? ORDER BY 1");
}

std::optional<Doelsoort> doelsoort(Sessie& sessie, std::int64_t toets, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT soort FROM steekproef_doel WHERE toets = ? AND steekproef = ?");
    vraag.bind(toets, nr);
    if (!vraag.stap()) return std::nullopt;
    return doelsoortMetNaam(vraag.tekst(0));
}

void zetGebruikt(const Toetsschrijving& toets, std::int64_t steekproef, const std::string& waarvoor,
                 std::int64_t persoon) {
    toets.wijzig(
        "INSERT INTO steekproef_gebruik (toets, steekproef, waarvoor, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?)",
        toets.nr(), steekproef, waarvoor, persoon, toets.wanneer());
    toets.log(kGebruikgebeurtenis, doellogsleutel(toets, steekproef, kGebruikregel), {},
              Logwaarde::eigenWoorden(gebruikwoorden(waarvoor, persoon)));
}

std::vector<std::string> doelafwijkingen(const Toetslezing& toets) {
    Hoort doelen, gebruikt;
    Vraag vraag(toets,
                "SELECT d.steekproef, d.soort, d.maatregel, d.verwachting, d.audit, d.omvang, "
                "d.sinds, coalesce(g.waarvoor, ''), coalesce(g.persoon, 0), "
                "coalesce(g.wanneer, '') FROM steekproef_doel AS d LEFT JOIN steekproef_gebruik "
                "AS g ON g.toets = d.toets AND g.steekproef = d.steekproef WHERE d.toets = ?");
    vraag.bind(toets.nr());
    while (vraag.stap()) {
        const std::int64_t nr = vraag.getal(0);
        const Steekproefdoel doel{doelsoortMetNaam(vraag.tekst(1)).value_or(Doelsoort{}),
                                  vraag.getal(2),
                                  vraag.tekst(3),
                                  vraag.getal(4),
                                  vraag.getal(5),
                                  vraag.tekst(6),
                                  vraag.tekst(7)};
        doelen[doellogsleutel(toets, nr, kDoelregel)] = {doel.sinds, doelwoorden(doel)};
        if (!doel.gebruikt.empty())
            gebruikt[doellogsleutel(toets, nr, kGebruikregel)] = {
                vraag.tekst(9), gebruikwoorden(doel.gebruikt, vraag.getal(8))};
    }
    std::vector<std::string> uit;
    if (!isGelogd(toets, kDoelgebeurtenis, kDoelregel, std::move(doelen)))
        uit.emplace_back(
            "Waarvoor een steekproef is die na het vaststellen werd getrokken, is niet wat volgens "
            "het logboek is vastgelegd.");
    if (!isGelogd(toets, kGebruikgebeurtenis, kGebruikregel, std::move(gebruikt)))
        uit.emplace_back(
            "Waarvoor de uitkomst van een steekproef is gebruikt, is niet wat volgens het logboek "
            "is vastgelegd.");
    return uit;
}

std::optional<Dossiersteekproef> lees(const Toetslezing& toets, std::int64_t nr) {
    return steekproefrijen::lees(toets, nr);
}

Dossiersteekproef bewaar(const Toetsschrijving& toets, const Dossiersteekproef& steekproef,
                         Gebeurtenis wat) {
    Dossiersteekproef wordt = steekproef;
    if (wordt.nr == 0) {
        wordt.nr = volgendNr(toets);
        wordt.versie = 0;
    } else {
        const auto was = lees(toets, wordt.nr);
        if (!was) throw Onvindbaar();
        if (was->versie != wordt.versie) throw Versieconflict({was->versie, {}, 0, ""});
    }
    ++wordt.versie;
    eisTekst(wordt.titel, "de titel van de steekproef");
    eisTekst(wordt.reden, "de reden");
    steekproefrijen::schrijf(toets, wordt);
    toets.log(wat, inLogboek(toets.nr(), wordt.nr), {}, Logwaarde::eigenWoorden(hoeveel(wordt)));
    if (wordt.doel && wordt.versie == 1)
        toets.log(kDoelgebeurtenis, doellogsleutel(toets, wordt.nr, kDoelregel), {},
                  Logwaarde::eigenWoorden(doelwoorden(*wordt.doel)));
    return wordt;
}

void voegTrekkingToe(const Toetsschrijving& toets, std::int64_t steekproef,
                     const Trekking& trekking, std::int64_t persoon) {
    if (Vraag(toets, "SELECT 1 FROM trekking WHERE startwaarde = ?")
            .bind(trekking.startwaarde)
            .stap())
        throw Veldfouten("startwaarde",
                         "Deze startwaarde is al eens gebruikt. Gooi opnieuw met de dobbelstenen.");
    steekproefrijen::schrijf(toets, steekproef, trekking, persoon);
    int samen = 0;
    for (const int aantal : trekking.aantallen)
        samen += aantal;
    toets.log(Gebeurtenis::dossiersGetrokken, inLogboek(toets.nr(), steekproef), {},
              Logwaarde::eigenWoorden(
                  "trekking " + std::to_string(trekking.nr) + ": " + std::to_string(samen) +
                  " dossiers, startwaarde van " +
                  (trekking.herkomst == Herkomst::computer ? "de computer" : "dobbelstenen")));
}

std::vector<Trekking> trekkingen(const Toetslezing& toets, std::int64_t steekproef) {
    return steekproefrijen::trekkingen(toets, steekproef);
}

std::vector<Steekproefdossier> dossiers(const Toetslezing& toets, std::int64_t steekproef) {
    return steekproefrijen::dossiers(toets, steekproef);
}

std::optional<Steekproefdossier> dossier(const Toetslezing& toets, std::int64_t steekproef,
                                         const std::string& pseudoniem) {
    return steekproefrijen::dossier(toets, steekproef, pseudoniem);
}

void bewaarDossier(const Toetsschrijving& toets, std::int64_t steekproef,
                   const Steekproefdossier& dossier, std::optional<Gebeurtenis> wat) {
    eisTekst(dossier.reden, "de reden");
    eisTekst(dossier.groep, "de groep van het dossier");
    steekproefrijen::schrijf(toets, steekproef, dossier);
    if (wat)
        toets.log(*wat, inLogboek(toets.nr(), steekproef) + " dossier " + dossier.pseudoniem, {},
                  Logwaarde::eigenWoorden(std::string(naam(dossier.stand))));
}

int laatReservesGaan(const Toetsschrijving& toets, std::int64_t steekproef) {
    return toets.wijzig(
        "DELETE FROM steekproef_dossier WHERE toets = ? AND steekproef = ? AND "
        "stand = 'reserve'",
        toets.nr(), steekproef);
}

int zetBewarenTot(const Toetsschrijving& toets, std::int64_t steekproef,
                  const std::string& bewarenTot) {
    const int aantal = toets.wijzig(
        "UPDATE steekproef_dossier SET bewaren_tot = ? WHERE toets = ? AND "
        "steekproef = ? AND gewist = 0",
        bewarenTot, toets.nr(), steekproef);
    toets.log(Gebeurtenis::einddatumGewijzigd, inLogboek(toets.nr(), steekproef), {},
              Logwaarde::eigenWoorden(std::to_string(aantal) + " dossiers: bewaren tot en met " +
                                      bewarenTot));
    return aantal;
}

std::vector<Tewissen> teWissen(Sessie& sessie, const std::string& vandaag) {
    Vraag vraag(sessie,
                "SELECT toets, steekproef, pseudoniem FROM steekproef_dossier "
                "WHERE gewist = 0 AND bewaren_tot < ? ORDER BY toets, steekproef, pseudoniem");
    vraag.bind(vandaag);
    std::vector<Tewissen> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.getal(1), vraag.tekst(2)});
    return uit;
}

int restenVanGewiste(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT count(*) FROM steekproef_dossier d WHERE d.toets = ? AND d.steekproef = ? "
                "AND d.gewist = 1 AND (d.lijst <> '' OR EXISTS (SELECT 1 FROM dossierlezing l "
                "WHERE l.toets = d.toets AND l.steekproef = d.steekproef AND "
                "l.pseudoniem = d.pseudoniem) OR EXISTS (SELECT 1 FROM dossierafspraak a "
                "WHERE a.toets = d.toets AND a.steekproef = d.steekproef AND "
                "a.pseudoniem = d.pseudoniem) OR EXISTS (SELECT 1 FROM dossierheropening h "
                "WHERE h.toets = d.toets AND h.steekproef = d.steekproef AND "
                "h.pseudoniem = d.pseudoniem AND (h.eerste <> '' OR h.eerste_toelichting <> '' OR "
                "h.tweede <> '' OR h.tweede_toelichting <> '' OR h.afspraken <> '')) "
                "OR EXISTS (SELECT 1 FROM concept c "
                "WHERE c.toets = d.toets AND "
                "c.sleutel = 'dossier/' || d.steekproef || '/' || d.pseudoniem))");
    vraag.bind(toets.nr(), steekproef);
    vraag.stap();
    return vraag.klein(0);
}

std::vector<Plaats> plaatsen(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT toets, nr FROM steekproef ORDER BY toets, nr");
    std::vector<Plaats> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.getal(1)});
    return uit;
}

int aantalLeesbaar(const Leesrecht& recht) {
    Vraag vraag(recht, "SELECT count(*)" + leesbareRijen());
    toetslijstStore::bindLeesbaar(vraag, recht);
    vraag.stap();
    return vraag.klein(0);
}

std::vector<Plaats> leesbarePlaatsen(const Leesrecht& recht, const Bladen& bladen) {
    Vraag vraag(recht, "SELECT s.toets, s.nr" + leesbareRijen() +
                           " ORDER BY s.toets DESC, s.nr LIMIT ?10 OFFSET ?11");
    toetslijstStore::bindLeesbaar(vraag, recht, bladen.perBlad(), bladen.ervoor());
    std::vector<Plaats> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.getal(1)});
    return uit;
}

}  // namespace maatlat::steekproefStore
