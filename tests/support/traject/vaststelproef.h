// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "store/bronnen/bron_store.h"
#include "store/motor/vraag.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/teamhulp.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/traject/hiatenaanvaarding.h"

namespace maatlat::test {

inline Toetskop kop(Proefopstelling& proef, std::int64_t toets) {
    return proef.database().lees(
        [&](Sessie& sessie) { return *toetskopStore::lees(kSleutel, sessie, toets); });
}

/// A document, when a toets has no bron at all: without one nobody can adopt it.
inline void zorgVoorBron(Proefopstelling& proef, std::int64_t toets) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        if (!bronStore::alle(in(transactie, toets)).empty()) return;
        Bron bron;
        bron.soort = Bronsoort::document;
        bron.titel = tekst("Jaarplan");
        bron.documentsoort = "beleid";
        bron.datum = "2026-01-01";
        bronStore::bewaar(in(transactie, toets), bron, proef.inspecteurA.nr);
    });
}

/// Every verwachting of a toets gets this score, past the pages; what asks for a motivering has
/// one, and there is a bron. What else is missing can be let be.
inline void beoordeelAlles(Proefopstelling& proef, std::int64_t toets, const std::string& score) {
    zorgVoorBron(proef, toets);
    proef.database().schrijf("test", [&](Transactie& transactie) {
        const auto van = toetskopStore::lees(kSleutel, transactie, toets);
        const auto zet = [&](Veldsoort soort, const std::string& code, const std::string& waarde) {
            const Veldsleutel sleutel{soort, code};
            const Veld was = veldStore::lees(in(transactie, toets), sleutel.tekst());
            if (soort == Veldsoort::motivering && !was.waarde.empty()) return;
            veldStore::bewaar(in(transactie, toets), sleutel, tekst(waarde), was.versie,
                              proef.inspecteurA.nr);
        };
        for (const std::string& code :
             proef.werkplek().kader(transactie, van->kaderHash)->codesPerPositie()) {
            zet(Veldsoort::score, code, score);
            if (score != "voldoende") zet(Veldsoort::motivering, code, "Dit bleek uit het plan.");
        }
    });
}

/// For who freezes a text past the pages, and asks nothing of its report.
inline const toetskopStore::Drukkerij kDrukProef = [](const toetskopStore::Vaststelling&) {
    return Rapportbestand{"rapport.html", "Rapport"};
};

/// The words of all kinds of gaps, for who agrees with what was let be.
inline std::vector<std::string> alleHiaten() {
    std::vector<std::string> uit;
    for (int i = 0; i <= static_cast<int>(Hiaatsoort::eenSoortBron); ++i)
        uit.emplace_back(naam(static_cast<Hiaatsoort>(i)));
    return uit;
}

/// Why all that is missing stays so, in tests that are not about that.
inline constexpr const char* kHiaatreden = "Dit is zo afgesproken.";

/// For who lets all of them be, each kind with a reason.
inline Hiaatkeuze alleHiatenMetReden() {
    Hiaatkeuze uit{alleHiaten(), {}, {}};
    for (const std::string& een : uit.soorten)
        uit.redenen[een] = kHiaatreden;
    return uit;
}

/// The same as the fields of a form.
inline Proefopstelling::Velden metHiaten(Proefopstelling::Velden velden) {
    for (const std::string& een : alleHiaten()) {
        velden.emplace_back("hiaat", een);
        velden.emplace_back("hiaatsoort", een);
        velden.emplace_back("hiaatreden", kHiaatreden);
    }
    return velden;
}

/// The differences that this person can still say something of, by their kenmerk.
inline std::vector<std::string> verschilkenmerken(Proefopstelling& proef, const Persoon& wie,
                                                  std::int64_t toets) {
    const std::string pagina =
        proef.vraag(wie, "/toets/" + std::to_string(toets) + "/verschillen").inhoud;
    const std::string begin = "name=\"verschil\" value=\"";
    std::vector<std::string> uit;
    for (auto plek = pagina.find(begin); plek != std::string::npos;
         plek = pagina.find(begin, plek)) {
        plek += begin.size();
        uit.push_back(pagina.substr(plek, pagina.find('"', plek) - plek));
    }
    return uit;
}
inline web::Antwoord verklaarVerschillen(Proefopstelling& proef, const Persoon& wie,
                                         std::int64_t toets, const std::vector<std::string>& welke,
                                         const std::string& grond, const std::string& reden) {
    Proefopstelling::Velden velden{{"versie", "0"}, {"grond", grond}, {"reden", reden}};
    for (const std::string& een : welke)
        velden.emplace_back("verschil", een);
    return proef.stuur(wie, "/toets/" + std::to_string(toets) + "/verschillen", velden);
}

/// What the two inspecteurs do with a toets of which every verwachting has a score.
inline web::Antwoord kies(Proefopstelling& proef, const Persoon& wie, std::int64_t toets,
                          const std::string& keuze) {
    return proef.stuur(wie, "/toets/" + std::to_string(toets) + "/vaststellen",
                       metHiaten({{"versie", std::to_string(kop(proef, toets).versie)},
                                  {"keuze", keuze},
                                  {"gelezen", "ja"}}));
}

/// Through the pages: judged, offered by A and adopted by B.
inline void stelVast(Proefopstelling& proef, std::int64_t toets, const std::string& score) {
    if (kop(proef, toets).team.empty())
        zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), toets, {},
                {proef.inspecteurA.nr, proef.inspecteurB.nr});
    beoordeelAlles(proef, toets, score);
    ASSERT_EQ(kies(proef, proef.inspecteurA, toets, "voorleggen").status, 303);
    ASSERT_EQ(kies(proef, proef.inspecteurB, toets, "vaststellen").status, 303);
}

/// As somebody does who has the file: changes what the program never changes.
inline void knoei(Database& database, const std::string& tabel, const std::string& sql) {
    database.schrijf("test", [&](Transactie& transactie) {
        for (const std::string wat : {"wijzigen", "verwijderen"})
            Vraag(transactie, "DROP TRIGGER IF EXISTS " + tabel + "_vast_bij_" + wat).voerUit();
        Vraag(transactie, sql).voerUit();
    });
}

/// As if everything was frozen before reports were kept.
inline void alsVanVroeger(Database& database) {
    knoei(database, "rapport", "DELETE FROM rapport");
    knoei(database, "logboek", "DELETE FROM logboek WHERE wat = 'rapport bevroren'");
}

}  // namespace maatlat::test
