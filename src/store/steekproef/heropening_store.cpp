// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/heropening_store.h"

#include <string_view>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/vastlegging.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/steekproef/steekproef_store.h"

namespace maatlat::heropeningStore {

namespace {

constexpr std::string_view kAntwoord = "antwoord-";
constexpr std::string_view kWie = "wie-";
constexpr std::string_view kReden = "reden-";

std::string codeer(const std::vector<Afspraak>& afspraken) {
    Vastlegging uit;
    for (const Afspraak& een : afspraken) {
        uit.voegToe(std::string(kAntwoord) + een.vraag, een.antwoord);
        uit.voegToe(std::string(kWie) + een.vraag, std::string(naam(een.wie)));
        uit.voegToe(std::string(kReden) + een.vraag, een.reden);
    }
    return uit.codeer();
}

std::vector<Afspraak> afsprakenUit(const Tekst& gecodeerd, const std::string& pseudoniem) {
    const Bewaardevastlegging inhoud(gecodeerd);
    std::vector<Afspraak> uit;
    for (const auto& [naam, antwoord] : inhoud.inhoud().paren()) {
        if (!naam.starts_with(kAntwoord)) continue;
        Afspraak een;
        een.pseudoniem = pseudoniem;
        een.vraag = naam.substr(kAntwoord.size());
        een.antwoord = antwoord;
        een.wie = toegegevenMetNaam(inhoud.tekst(std::string(kWie) + een.vraag).str())
                      .value_or(Toegegeven::eerste);
        een.reden = inhoud.tekst(std::string(kReden) + een.vraag);
        uit.push_back(std::move(een));
    }
    return uit;
}

Dossierlezing lezingUit(const Vraag& vraag, int kolom, const std::string& pseudoniem, Lezer lezer) {
    Dossierlezing uit;
    uit.pseudoniem = pseudoniem;
    uit.lezer = lezer;
    uit.antwoorden = Vastlegging::lees(vraag.tekst(kolom)).value_or(Vastlegging{});
    uit.toelichting = vraag.opgeslagen(kolom + 1);
    uit.persoon = vraag.getal(kolom + 2);
    uit.klaar = true;
    return uit;
}

}  // namespace

void bewaar(const Toetsschrijving& toets, std::int64_t steekproef, const Heropening& heropening) {
    eisTekst(heropening.reden, "de reden");
    Vraag vraag(toets,
                "SELECT coalesce(max(nr), 0) FROM dossierheropening "
                "WHERE toets = ? AND steekproef = ? AND pseudoniem = ?");
    vraag.bind(toets.nr(), steekproef, heropening.pseudoniem);
    vraag.stap();
    toets.wijzig(
        "INSERT INTO dossierheropening (toets, steekproef, pseudoniem, nr, reden, eerste, "
        "eerste_toelichting, eerste_persoon, tweede, tweede_toelichting, tweede_persoon, "
        "afspraken, persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), steekproef, heropening.pseudoniem, vraag.getal(0) + 1, heropening.reden,
        heropening.eerste.antwoorden.codeer(), heropening.eerste.toelichting,
        heropening.eerste.persoon, heropening.tweede.antwoorden.codeer(),
        heropening.tweede.toelichting, heropening.tweede.persoon, codeer(heropening.afspraken),
        heropening.persoon, toets.wanneer());
    toets.wijzig(
        "DELETE FROM dossierafspraak WHERE toets = ? AND steekproef = ? AND pseudoniem = ?",
        toets.nr(), steekproef, heropening.pseudoniem);
    toets.wijzig(
        "UPDATE dossierlezing SET klaar = 0, versie = versie + 1 "
        "WHERE toets = ? AND steekproef = ? AND pseudoniem = ?",
        toets.nr(), steekproef, heropening.pseudoniem);
    toets.log(Gebeurtenis::dossierHeropend, steekproefStore::inLogboek(toets.nr(), steekproef) +
                                                " dossier " + heropening.pseudoniem);
}

std::vector<Heropening> alle(const Toetslezing& toets, std::int64_t steekproef,
                             const std::string& pseudoniem, const Inzagebewijs& bewijs) {
    bewijs.eisVoor(toets.nr());
    Vraag vraag(toets,
                "SELECT nr, reden, persoon, wanneer, afspraken, eerste, eerste_toelichting, "
                "eerste_persoon, tweede, tweede_toelichting, tweede_persoon "
                "FROM dossierheropening WHERE toets = ? AND steekproef = ? AND pseudoniem = ? "
                "ORDER BY nr");
    vraag.bind(toets.nr(), steekproef, pseudoniem);
    std::vector<Heropening> uit;
    while (vraag.stap())
        uit.push_back({pseudoniem, vraag.klein(0), vraag.opgeslagen(1),
                       lezingUit(vraag, 5, pseudoniem, Lezer::eerste),
                       lezingUit(vraag, 8, pseudoniem, Lezer::tweede),
                       afsprakenUit(vraag.opgeslagen(4), pseudoniem), vraag.getal(2),
                       vraag.tekst(3)});
    return uit;
}

std::vector<Heropening> zonderAntwoorden(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT pseudoniem, nr, reden, persoon, wanneer FROM dossierheropening "
                "WHERE toets = ? AND steekproef = ? ORDER BY wanneer, pseudoniem, nr");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Heropening> uit;
    while (vraag.stap()) {
        Heropening een;
        een.pseudoniem = vraag.tekst(0);
        een.nr = vraag.klein(1);
        een.reden = vraag.opgeslagen(2);
        een.persoon = vraag.getal(3);
        een.wanneer = vraag.tekst(4);
        uit.push_back(std::move(een));
    }
    return uit;
}

}  // namespace maatlat::heropeningStore
