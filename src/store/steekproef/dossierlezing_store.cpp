// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/dossierlezing_store.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/toets/recordsleutel.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::dossierlezingStore {

namespace {

Dossierlezing uitRij(const Vraag& vraag) {
    Dossierlezing uit;
    uit.pseudoniem = vraag.tekst(0);
    uit.lezer = lezerMetNaam(vraag.tekst(1)).value();
    uit.versie = vraag.klein(2);
    uit.antwoorden = Vastlegging::lees(vraag.tekst(3)).value();
    uit.toelichting = vraag.opgeslagen(4);
    uit.klaar = vraag.getal(5) != 0;
    uit.persoon = vraag.getal(6);
    uit.wanneer = vraag.tekst(7);
    return uit;
}

bool zegtHetzelfde(const Dossierlezing& een, const Dossierlezing& ander) {
    return een.antwoorden == ander.antwoorden && een.toelichting == ander.toelichting &&
           een.klaar == ander.klaar;
}

/// By the names of the form in which it was typed, so that both versions can be put side by side.
Versieconflict::Stand standVan(const Dossierlezing& lezing) {
    Vastlegging inhoud;
    for (const auto& [code, antwoord] : lezing.antwoorden.paren())
        inhoud.voegToe("antwoord-" + code, antwoord);
    inhoud.voegToe("toelichting", lezing.toelichting);
    return {lezing.versie, std::move(inhoud), lezing.persoon, lezing.wanneer};
}

void eisTeksten(const Dossierlezing& lezing) {
    eisTekst(lezing.toelichting, "de toelichting");
    for (const auto& [code, antwoord] : lezing.antwoorden.paren())
        eisTekst(antwoord, "het antwoord op \"" + code + "\"");
}

/// Names the dossier, never what was answered.
std::string logsleutel(std::int64_t toets, std::int64_t steekproef, const std::string& pseudoniem) {
    return "toets " + std::to_string(toets) + " steekproef " + std::to_string(steekproef) +
           " dossier " + pseudoniem;
}

/// What everybody was typing about a dossier.
int wisConcepten(const Toetsschrijving& toets, std::int64_t steekproef,
                 const std::string& pseudoniem) {
    return toets.wijzig("DELETE FROM concept WHERE toets = ? AND sleutel = ?", toets.nr(),
                        sleutelVan(Recordsoort::dossier, steekproef, pseudoniem).tekst());
}

void telOp(const Toetsschrijving& toets, std::int64_t steekproef, const Bewaardetelling& een) {
    toets.wijzig(
        "INSERT INTO steekproef_telling (toets, steekproef, groep, gericht, vraag, uitkomst, "
        "aantal) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, steekproef, groep, gericht, vraag, uitkomst) "
        "DO UPDATE SET aantal = steekproef_telling.aantal + excluded.aantal",
        toets.nr(), steekproef, een.groep, een.gericht, een.vraag, een.uitkomst, een.aantal);
}

void telOp(const Toetsschrijving& toets, std::int64_t steekproef, const Bewaardpaar& een) {
    toets.wijzig(
        "INSERT INTO steekproef_leespaar (toets, steekproef, vraag, eerste, tweede, aantal) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (toets, steekproef, vraag, eerste, tweede) "
        "DO UPDATE SET aantal = steekproef_leespaar.aantal + excluded.aantal",
        toets.nr(), steekproef, een.vraag, een.eerste, een.tweede, een.aantal);
}

}  // namespace

std::vector<Dossierlezing> alle(const Toetslezing& toets, std::int64_t steekproef,
                                const Inzagebewijs& bewijs) {
    bewijs.eisVoor(toets.nr());
    Vraag vraag(toets,
                "SELECT pseudoniem, lezer, versie, antwoorden, toelichting, klaar, persoon, "
                "wanneer FROM dossierlezing WHERE toets = ? AND steekproef = ? "
                "ORDER BY pseudoniem, lezer");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Dossierlezing> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

namespace {

std::optional<Dossierlezing> rijVan(const Toetslezing& toets, std::int64_t steekproef,
                                    const std::string& pseudoniem, Lezer lezer) {
    Vraag vraag(toets,
                "SELECT pseudoniem, lezer, versie, antwoorden, toelichting, klaar, persoon, "
                "wanneer FROM dossierlezing WHERE toets = ? AND steekproef = ? "
                "AND pseudoniem = ? AND lezer = ?");
    vraag.bind(toets.nr(), steekproef, pseudoniem, naam(lezer));
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

}  // namespace

std::optional<Dossierlezing> lees(const Toetslezing& toets, std::int64_t steekproef,
                                  const std::string& pseudoniem, Lezer lezer,
                                  const Inzagebewijs& bewijs) {
    bewijs.eisVoor(toets.nr());
    return rijVan(toets, steekproef, pseudoniem, lezer);
}

int bewaar(const Toetsschrijving& toets, std::int64_t steekproef, const Dossierlezing& lezing) {
    eisTeksten(lezing);
    const Dossierlezing was =
        rijVan(toets, steekproef, lezing.pseudoniem, lezing.lezer).value_or(Dossierlezing{});
    if (was.versie > 0 && zegtHetzelfde(was, lezing)) return was.versie;
    vastlegger::eisVersie(standVan(was), lezing.versie);

    toets.wijzig(
        "INSERT INTO dossierlezing (toets, steekproef, pseudoniem, lezer, versie, antwoorden, "
        "toelichting, klaar, persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, steekproef, pseudoniem, lezer) DO UPDATE SET "
        "versie = excluded.versie, antwoorden = excluded.antwoorden, "
        "toelichting = excluded.toelichting, klaar = excluded.klaar, "
        "persoon = excluded.persoon, wanneer = excluded.wanneer",
        toets.nr(), steekproef, lezing.pseudoniem, naam(lezing.lezer), was.versie + 1,
        lezing.antwoorden.codeer(), lezing.toelichting, lezing.klaar, lezing.persoon,
        toets.wanneer());
    toets.log(lezing.lezer == Lezer::eerste ? Gebeurtenis::dossierGelezenDoorEerste
                                            : Gebeurtenis::dossierGelezenDoorTweede,
              logsleutel(toets.nr(), steekproef, lezing.pseudoniem));
    return was.versie + 1;
}

std::vector<Afspraak> afspraken(const Toetslezing& toets, std::int64_t steekproef,
                                const Inzagebewijs& bewijs) {
    bewijs.eisVoor(toets.nr());
    Vraag vraag(toets,
                "SELECT pseudoniem, vraag, antwoord, toegegeven, reden, persoon, wanneer "
                "FROM dossierafspraak WHERE toets = ? AND steekproef = ? "
                "ORDER BY pseudoniem, vraag");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Afspraak> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.tekst(1), vraag.tekst(2),
                       toegegevenMetNaam(vraag.tekst(3)).value(), vraag.opgeslagen(4),
                       vraag.getal(5), vraag.tekst(6)});
    return uit;
}

void bewaarAfspraak(const Toetsschrijving& toets, std::int64_t steekproef,
                    const Afspraak& afspraak) {
    eisTekst(afspraak.antwoord, "het antwoord");
    eisTekst(afspraak.reden, "de reden");
    toets.wijzig(
        "INSERT INTO dossierafspraak (toets, steekproef, pseudoniem, vraag, antwoord, "
        "toegegeven, reden, persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, steekproef, pseudoniem, vraag) DO UPDATE SET "
        "antwoord = excluded.antwoord, toegegeven = excluded.toegegeven, "
        "reden = excluded.reden, persoon = excluded.persoon, wanneer = excluded.wanneer",
        toets.nr(), steekproef, afspraak.pseudoniem, afspraak.vraag, afspraak.antwoord,
        naam(afspraak.wie), afspraak.reden, afspraak.persoon, toets.wanneer());
    toets.log(Gebeurtenis::afspraakOverDossier,
              logsleutel(toets.nr(), steekproef, afspraak.pseudoniem) + " " + afspraak.vraag);
}

std::vector<Bewaardetelling> tellingen(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT groep, gericht, vraag, uitkomst, aantal FROM steekproef_telling "
                "WHERE toets = ? AND steekproef = ? ORDER BY groep, gericht, vraag, uitkomst");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Bewaardetelling> uit;
    while (vraag.stap())
        uit.push_back(
            {vraag.tekst(0), vraag.getal(1) != 0, vraag.tekst(2), vraag.tekst(3), vraag.klein(4)});
    return uit;
}

std::vector<Bewaardpaar> paren(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT vraag, eerste, tweede, aantal FROM steekproef_leespaar "
                "WHERE toets = ? AND steekproef = ? ORDER BY vraag, eerste, tweede");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Bewaardpaar> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.tekst(1), vraag.tekst(2), vraag.klein(3)});
    return uit;
}

int wis(const Toetsschrijving& toets, const Opruimmoment&, std::int64_t steekproef,
        const std::string& pseudoniem, const std::vector<Bewaardetelling>& tellingen,
        const std::vector<Bewaardpaar>& paren) {
    int weg = 0;
    weg += toets.wijzig(
        "DELETE FROM dossierlezing WHERE toets = ? AND steekproef = ? AND pseudoniem = ?",
        toets.nr(), steekproef, pseudoniem);
    weg += toets.wijzig(
        "DELETE FROM dossierafspraak WHERE toets = ? AND steekproef = ? "
        "AND pseudoniem = ?",
        toets.nr(), steekproef, pseudoniem);
    weg += wisConcepten(toets, steekproef, pseudoniem);
    toets.wijzig(
        "UPDATE dossierheropening SET eerste = '', eerste_toelichting = '', tweede = '', "
        "tweede_toelichting = '', afspraken = '' "
        "WHERE toets = ? AND steekproef = ? AND pseudoniem = ?",
        toets.nr(), steekproef, pseudoniem);
    for (const Bewaardetelling& een : tellingen)
        telOp(toets, steekproef, een);
    for (const Bewaardpaar& een : paren)
        telOp(toets, steekproef, een);
    toets.wijzig(
        "UPDATE steekproef_dossier SET lijst = '', gewist = 1 "
        "WHERE toets = ? AND steekproef = ? AND pseudoniem = ?",
        toets.nr(), steekproef, pseudoniem);
    return weg;
}

}  // namespace maatlat::dossierlezingStore
