// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "store/motor/vraag.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "toetsing/toets/hiaten.h"

namespace maatlat::test {

inline Toetskop kop(Proefopstelling& proef, std::int64_t toets) {
    return proef.database().lees(
        [&](Sessie& sessie) { return *toetskopStore::lees(kSleutel, sessie, toets); });
}

/// Every verwachting of a toets gets this score, past the pages.
inline void beoordeelAlles(Proefopstelling& proef, std::int64_t toets, const std::string& score) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        const auto van = toetskopStore::lees(kSleutel, transactie, toets);
        for (const std::string& code :
             proef.werkplek().kader(transactie, van->kaderHash)->codesPerPositie()) {
            const Veldsleutel sleutel{Veldsoort::score, code};
            const int versie = veldStore::lees(in(transactie, toets), sleutel.tekst()).versie;
            veldStore::bewaar(in(transactie, toets), sleutel, tekst(score), versie,
                              proef.inspecteurA.nr);
        }
    });
}

/// For who freezes a text past the pages, and asks nothing of its report.
inline const toetskopStore::Drukkerij kDrukProef = [](const toetskopStore::Vaststelling&) {
    return Rapportbestand{"rapport.html", "Rapport"};
};

/// Every kind of gap that may be let be, for who adopts a toets and lets all of them.
inline std::vector<std::string> alleHiaten() {
    std::vector<std::string> uit;
    for (int i = 0; i <= static_cast<int>(Hiaatsoort::eenSoortBron); ++i)
        if (const auto soort = static_cast<Hiaatsoort>(i); isAanvaardbaar(soort))
            uit.emplace_back(naam(soort));
    return uit;
}
inline Proefopstelling::Velden metHiaten(Proefopstelling::Velden velden) {
    for (const std::string& een : alleHiaten())
        velden.emplace_back("hiaat", een);
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
