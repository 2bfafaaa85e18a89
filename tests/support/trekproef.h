// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "store/motor/verbinding.h"
#include "support/invoerfouten.h"
#include "support/privacykennis.h"
#include "support/proefsleutel.h"
#include "support/proefsteekproef.h"
#include "support/teamhulp.h"
#include "support/werkmap.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat::test {

/// A database on disk with a toets of Utrecht (team: A and B) and of Drenthe (nobody), and the
/// proefformulier: to read lists, draw, and keep.
class Trekproef {
  public:
    Trekproef() {
        richtIn(database, std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria");
        coordinator = nieuw("Coordinator", {Rol::coordinator});
        a = nieuw("Inspecteur A", {Rol::inspecteur});
        b = nieuw("Inspecteur B", {Rol::inspecteur});
        elders = nieuw("Inspecteur C", {Rol::inspecteur});
        beheerder = nieuw("Beheerder", {Rol::beheerder});
        const Onderzoekkeuzes keuzes = onderzoekkeuzes(werkplek, coordinator);
        NieuwOnderzoek opdracht{"Proef", "Inspectie",    "2026-09-01", "2026-12-31",
                                "",      "gepubliceerd", {"Utrecht"}};
        for (const Kaderkeuze& een : keuzes.kaders)
            if (een.naam.find("Stap 1") != std::string::npos) opdracht.kaderHash = een.hash;
        const std::string onderzoek = openOnderzoek(werkplek, handeling(coordinator), opdracht);
        toets = database.lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(kSleutel, sessie, onderzoek).front().nr;
        });
        zetTeam(werkplek, handeling(coordinator), toets, {}, {a.nr, b.nr});
        const Dossierformulier proef = leesDossierformulier(kProefformulier, "proef.yaml");
        formulier = proef.hash;
        database.schrijf("test", [&](Transactie& transactie) {
            dossierformulierStore::bewaar(
                transactie, {proef.id, proef.versie, proef.kader, proef.kaderversie, proef.hash,
                             kProefformulier});
        });
    }

    Werkmap map;
    std::string moment = "2026-11-22T09:30:00.000Z";  ///< the time; a test may let it pass
    std::function<void()> intussen;  ///< what happens meanwhile: whenever the time is asked
    Klok klok = [this] {
        if (intussen) intussen();
        return moment;
    };
    Database database{Database::openSchrijven(map.pad("maatlat.db"), klok)};
    std::filesystem::path sleutels = map.map() / "maatlat.db-sleutels";
    Werkplek werkplek{database, klok, "bijlagen", sleutels, {}, {}, privacykennis()};
    Persoon coordinator;
    Persoon a;       ///< in the team
    Persoon b;       ///< idem
    Persoon elders;  ///< in no team
    Persoon beheerder;
    std::int64_t toets = 0;
    std::string formulier;  ///< hash

    Handeling handeling(const Persoon& wie) {
        return {wie, "handeling-" + std::to_string(++teller_), "inhoud"};
    }

    Persoon nieuw(const std::string& naam, const std::set<Rol>& rollen) {
        return database.schrijf("test", [&](Transactie& transactie) {
            Persoon een;
            een.naam = naam;
            een.email = "persoon-" + std::to_string(++teller_) + "@voorbeeld.nl";
            een.rollen = rollen;
            return *persoonStore::lees(transactie, persoonStore::voegToe(transactie, een));
        });
    }

    /// The number of a dossier in the list: "2026-000007".
    static std::string nummer(int volgnummer) {
        char uit[16];
        std::snprintf(uit, sizeof uit, "2026-%06d", volgnummer);
        return uit;
    }

    /// A list of dossiers 1 up to and including `aantal`: the first three quarters in Utrecht, the
    /// rest in Zeist.
    std::filesystem::path lijst(int aantal, const std::string& erbij = {}) {
        std::string csv = "dossier;melding;gemeente\n";
        for (int i = 1; i <= aantal; ++i)
            csv += nummer(i) + ";2026-03-02;" + (i * 4 <= aantal * 3 ? "Utrecht" : "Zeist") + "\n";
        return map.schrijf("lijst-" + std::to_string(++teller_) + ".csv", csv + erbij);
    }

    std::int64_t leesIn(int aantal) {
        return leesLijstIn(werkplek, handeling(a), toets,
                           {"Onderzoeken 2026", lijst(aantal), "lijst.csv", ""})
            .nr;
    }

    Planinvoer plan(int aantal, const std::string& kolom = "geen") {
        Planinvoer uit;
        uit.versie = 1;
        uit.formulier = formulier;
        uit.kolom = kolom;
        uit.aantal = std::to_string(aantal);
        uit.dubbelPercentage = "20";
        uit.peildatum = "20-11-2026";
        return uit;
    }

    static Trekinvoer metComputer() {
        Trekinvoer uit;
        uit.herkomst = "computer";
        return uit;
    }

    /// A steekproef that was drawn; returns its number.
    std::int64_t trek(int lijst, int aantal, const std::string& kolom = "geen") {
        const std::int64_t nr = leesIn(lijst);
        legPlanVast(werkplek, handeling(a), toets, nr, plan(aantal, kolom));
        trekDossiers(werkplek, handeling(a), toets, nr, metComputer());
        return nr;
    }

    std::vector<Steekproefdossier> dossiers(std::int64_t nr) {
        return database.lees(
            [&](Sessie& sessie) { return steekproefStore::dossiers(in(sessie, toets), nr); });
    }
    std::vector<Steekproefdossier> dossiers(std::int64_t nr, Dossierstand stand) {
        auto uit = dossiers(nr);
        std::erase_if(uit, [&](const Steekproefdossier& een) { return een.stand != stand; });
        return uit;
    }

    /// What an SQL question gives as a number.
    std::int64_t tel(const std::string& sql) {
        return database.lees([&](Sessie& sessie) { return sessie.verbinding().getal(sql); });
    }

    /// Whether these bytes stand in any file beside the lists that were sent, and which.
    std::set<std::string> waar(const std::string& bytes) {
        std::set<std::string> uit;
        for (const auto& een : std::filesystem::recursive_directory_iterator(map.map()))
            if (een.is_regular_file() && !een.path().filename().string().starts_with("lijst-") &&
                inhoud(een.path()).find(bytes) != std::string::npos)
                uit.insert(een.path().filename().string());
        return uit;
    }

  private:
    int teller_ = 0;
};

}  // namespace maatlat::test
