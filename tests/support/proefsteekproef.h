// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/steekproef/pseudoniem.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "store/mensen/persoon_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toetskop_store.h"
#include "support/privacykennis.h"
#include "support/proefsleutel.h"
#include "support/teamhulp.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/werkplek.h"

namespace maatlat::test {

/// A form with a question of each kind: two dates with a term between them, ja of nee with a norm,
/// a choice that hangs on it, and a number.
inline const std::string kProefformulier = R"(soort: dossierformulier
id: proefformulier
versie: "1"
naam: Proefformulier
bron: Een proef
kader: { id: veilig-thuis-stap1, versie: "2015" }
vragen:
  - code: melding
    tekst: Wanneer kwam de melding binnen?
    soort: datum
  - code: triage
    tekst: Wanneer was de triage klaar?
    soort: datum
    mag_open: ja
    niet_voor: melding
  - code: triage-op-tijd
    tekst: Was de triage binnen 5 werkdagen klaar?
    kort: de triage was op tijd
    soort: termijn
    verwachting: 1.2.4
    termijn: { van: melding, tot: triage, binnen: 5 werkdagen }
  - code: plan
    tekst: Staat er een veiligheidsplan in het dossier?
    kort: er staat een veiligheidsplan
    soort: ja-nee
    verwachting: 2.1.1
    norm: { minstens: 80, bron: Zo afgesproken }
  - code: plan-van-wie
    tekst: Van wie is het plan?
    soort: keuze
    keuzes: [gezin, netwerk]
    geldt_als: { vraag: plan, antwoorden: [ja] }
  - code: gesprekken
    tekst: Hoeveel gesprekken waren er met kinderen?
    kort: er is met een kind gesproken
    soort: getal
    verwachting: 2.1.2
    minstens: 1
)";

/// A toets of Utrecht with a team of A, B and C, and a steekproef of it that was drawn: of 40
/// dossiers `getrokken` in order, of which the first `dubbel` are read by two people, then one that
/// was picked on purpose, one that was replaced and one in reserve.
class Proefsteekproef {
  public:
    explicit Proefsteekproef(int getrokken = 4, int dubbel = 1,
                             const Termijnkalender& kalender = {},
                             std::string formulier = kProefformulier)
        : werkplek(
              database, [this] { return moment; }, "bijlagen", "sleutels", kalender, {},
              privacykennis()),
          formulier_(std::move(formulier)) {
        richtIn(database, std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria");
        coordinator = nieuw("Coordinator", Rol::coordinator);
        a = nieuw("Inspecteur A", Rol::inspecteur);
        b = nieuw("Inspecteur B", Rol::inspecteur);
        c = nieuw("Inspecteur C", Rol::inspecteur);
        const Onderzoekkeuzes keuzes = onderzoekkeuzes(werkplek, coordinator);
        NieuwOnderzoek opdracht{"Proef", "Inspectie",    "2026-09-01", "2026-12-31",
                                "",      "gepubliceerd", {"Utrecht"}};
        for (const Kaderkeuze& een : keuzes.kaders)
            if (een.naam.find("Stap 1") != std::string::npos) opdracht.kaderHash = een.hash;
        onderzoek = openOnderzoek(werkplek, handeling(coordinator), opdracht);
        toets = database.lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(kSleutel, sessie, onderzoek).front().nr;
        });
        zetTeam(werkplek, handeling(coordinator), toets, {}, {a.nr, b.nr, c.nr});
        database.schrijf("test",
                         [&](Transactie& transactie) { trek(transactie, getrokken, dubbel); });
    }

    std::string moment = "2026-11-22T09:30:00.000Z";  ///< the time; a test may let it pass
    Database database{Database::openSchrijven(":memory:", [this] { return moment; })};
    Werkplek werkplek;
    Persoon coordinator;
    Persoon a;  ///< in the team, as are b and c
    Persoon b;
    Persoon c;
    std::string onderzoek;
    std::int64_t toets = 0;
    std::int64_t nr = 0;  ///< of the steekproef

    std::vector<std::string> dossiers;  ///< pseudonyms of those that were drawn
    std::string gericht;
    std::string vervangen;
    std::string reserve;

    Handeling handeling(const Persoon& wie) {
        return {wie, "handeling-" + std::to_string(++teller_), "inhoud"};
    }

    Persoon nieuw(const std::string& naam, Rol rol) {
        return database.schrijf("test", [&](Transactie& transactie) {
            Persoon een;
            een.naam = naam;
            een.email = "persoon-" + std::to_string(++teller_) + "@voorbeeld.nl";
            een.rollen = {rol};
            return *persoonStore::lees(transactie, persoonStore::voegToe(transactie, een));
        });
    }

    /// Every question answered: the triage in time, a plan of the family, two talks. `anders`
    /// replaces answers, by the names of the form's fields.
    static Leesinvoer antwoorden(const std::vector<Vastlegging::Paar>& anders = {}) {
        std::vector<Vastlegging::Paar> velden{{"antwoord-melding", "2-11-2026"},
                                              {"antwoord-triage", "5-11-2026"},
                                              {"antwoord-plan", "ja"},
                                              {"antwoord-plan-van-wie", "gezin"},
                                              {"antwoord-gesprekken", "2"}};
        Leesinvoer uit;
        for (const auto& een : anders)
            uit.velden.voegToe(een.first, een.second);
        for (const auto& een : velden)
            uit.velden.voegToe(een.first, een.second);
        uit.klaar = true;
        return uit;
    }

    /// Saves a reading of this person on top of what they have.
    void lees(const Persoon& wie, const std::string& pseudoniem, Leesinvoer invoer = antwoorden()) {
        invoer.versie = leesLezing(werkplek, wie, toets, nr, pseudoniem).lezing.versie;
        bewaarLezing(werkplek, handeling(wie), toets, nr, pseudoniem, invoer);
    }

    Toetskop kop() {
        return *database.lees(
            [&](Sessie& sessie) { return toetskopStore::lees(kSleutel, sessie, toets); });
    }

  private:
    void trek(Transactie& transactie, int getrokken, int dubbel) {
        const Dossierformulier formulier = leesDossierformulier(formulier_, "proef.yaml");
        dossierformulierStore::bewaar(
            transactie, {formulier.id, formulier.versie, formulier.kader, formulier.kaderversie,
                         formulier.hash, formulier_});
        Dossiersteekproef steekproef;
        steekproef.titel = "Onderzoeken 2026";
        steekproef.status = Steekproefstatus::getrokken;
        steekproef.populatie.aantal = 40;
        steekproef.populatieHash = std::string(64, 'b');
        steekproef.formulierHash = formulier.hash;
        steekproef.groepen = {{"", 40, getrokken}};
        steekproef.peildatum = "2026-11-20";
        steekproef.vastgelegdOp = moment;
        steekproef.vastleggingHash = std::string(64, 'c');
        nr = steekproefStore::bewaar(in(transactie, toets), steekproef,
                                     Gebeurtenis::steekproefGetrokken)
                 .nr;
        Trekking trekking{
            1, "computer:" + std::string(64, 'd'), Herkomst::computer, {getrokken}, moment};
        steekproefStore::voegTrekkingToe(in(transactie, toets), nr, trekking, a.nr);
        for (int i = 0; i < getrokken; ++i)
            dossiers.push_back(voegToe(transactie, Dossierstand::getrokken, i < dubbel));
        vervangen = voegToe(transactie, Dossierstand::vervangen, false);
        reserve = voegToe(transactie, Dossierstand::reserve, false);
        gericht = voegToe(transactie, Dossierstand::gericht, false);
    }

    std::string voegToe(Transactie& transactie, Dossierstand stand, bool dubbel) {
        Steekproefdossier een;
        een.volgorde = ++volgorde_;
        een.pseudoniem = pseudoniemTekst(static_cast<Pseudoniem>(volgorde_) << 40U);
        een.stand = stand;
        een.trekking = stand == Dossierstand::gericht ? 0 : 1;
        een.lot = std::to_string(volgorde_);
        een.dubbel = dubbel;
        een.bewarenTot = "2027-11-22";
        steekproefStore::bewaarDossier(in(transactie, toets), nr, een);
        return een.pseudoniem;
    }

    std::string formulier_;
    int teller_ = 0;
    int volgorde_ = 0;
};

}  // namespace maatlat::test
