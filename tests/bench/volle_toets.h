// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "domain/toets/veld.h"
#include "hash/sha256.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/kader_store.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/werkplek.h"

namespace maatlat::bench {

/// A toets as it is near its end: all 24 verwachtingen judged with a motivering, 300 bevindingen
/// out of 30 bronnen, and all other texts.
inline constexpr int kBronnen = 30;
inline constexpr int kBevindingen = 300;

/// Plain sentences, together about so many bytes; each `nr` another text.
inline std::string zinnen(int nr, std::size_t bytes) {
    static const std::vector<std::string> kZinnen{
        "De medewerkers bespreken elke melding binnen een werkdag met een gedragswetenschapper.",
        "In de dossiers staat niet altijd wie de betrokkenen over de vervolgstappen informeert.",
        "Het protocol beschrijft de taken, maar noemt geen termijn waarbinnen het gesprek "
        "plaatsvindt.",
        "Alle medewerkers die wij spraken, kennen de afspraak en zeggen dat zij ernaar handelen.",
        "De organisatie heeft het afgelopen jaar **twee keer** nagegaan of de afspraak werkt.",
        "Bij drie meldingen ontbreekt de afweging waarom er geen onderzoek is gedaan.",
        "Het management zegt dat de wachtlijst is weggewerkt en dat dit elke maand wordt gevolgd.",
        "Uit de registratie blijkt dat de termijn van vijf dagen meestal wordt gehaald."};
    std::string uit = "Waarneming " + std::to_string(nr) + ".";
    for (auto i = static_cast<std::size_t>(nr); uit.size() < bytes; ++i)
        uit += " " + kZinnen[i % kZinnen.size()];
    return uit;
}

inline Bron bron(int nr) {
    Bron uit;
    uit.soort = kBronsoorten[static_cast<std::size_t>(nr) % kBronsoorten.size()];
    uit.datum = "2026-09-15";
    if (uit.soort == Bronsoort::document || uit.soort == Bronsoort::observatie)
        uit.titel = test::tekst("Werkwijze bij meldingen, deel " + std::to_string(nr));
    if (uit.soort == Bronsoort::document) uit.documentsoort = "protocol";
    if (uit.soort == Bronsoort::dossier) uit.pseudoniem = test::tekst("D-" + std::to_string(nr));
    if (uit.soort == Bronsoort::interview) {
        uit.gesprekspartner = "uitvoerend medewerker";
        uit.aantal = 2;
    }
    return uit;
}

/// Does one change of a toets, as one of its team; in a transaction of its own or not.
using Wijzig = std::function<void(const std::function<void(Transactie&, std::int64_t wie)>&)>;

inline void vulToets(std::int64_t toets, const Toetsingskader& kader, const Wijzig& wijzig) {
    int nr = static_cast<int>(toets);
    const auto zet = [&](Veldsoort soort, const std::string& code, const std::string& waarde) {
        wijzig([&](Transactie& transactie, std::int64_t wie) {
            veldStore::bewaar(test::in(transactie, toets), {soort, code}, test::tekst(waarde), 0,
                              wie);
        });
    };
    for (int i = 0; i < kBronnen; ++i)
        wijzig([&](Transactie& transactie, std::int64_t wie) {
            bronStore::bewaar(test::in(transactie, toets), bron(i), wie);
        });
    const std::vector<const Verwachting*> alle = kader.beoordeelde();
    for (int i = 0; i < kBevindingen; ++i) {
        const auto plaats = static_cast<std::size_t>(i);
        Bevinding uit;
        uit.bron = 1 + i * 7 % kBronnen;
        uit.tekst = test::tekst(zinnen(++nr, 200 + plaats * 37 % 200));
        uit.richting = kRichtingen[plaats % 3];
        uit.verwachtingen = {alle[plaats % alle.size()]->code};
        if (i % 3 == 0 && plaats % alle.size() + 1 < alle.size())
            uit.verwachtingen.push_back(alle[plaats % alle.size() + 1]->code);
        wijzig([&](Transactie& transactie, std::int64_t wie) {
            bevindingStore::bewaar(test::in(transactie, toets), uit, wie);
        });
    }
    for (const Verwachting* een : alle) {
        const bool goed = ++nr % 4 != 0;
        zet(Veldsoort::motivering, een->code, zinnen(nr, 400));
        zet(Veldsoort::score, een->code, goed ? "voldoende" : "onvoldoende");
        if (!goed) zet(Veldsoort::verbeterpunt, een->code, zinnen(nr, 200));
    }
    for (const Criterium* een : kader.criteria()) {
        zet(Veldsoort::onderbouwing, een->code, zinnen(++nr, 600));
        zet(Veldsoort::aandachtspunt, een->code, zinnen(++nr, 200));
    }
    for (const Thema& een : kader.themas)
        zet(Veldsoort::goodPractice, een.code, zinnen(++nr, 300));
    zet(Veldsoort::inleiding, "toets", zinnen(++nr, 800));
}

/// Somebody who is logged in.
struct Bezoeker {
    Persoon persoon;
    std::string token;  ///< of the cookie
};

/// The head lines that a request of this person has.
inline std::string koekje(const Bezoeker& wie) {
    return "Cookie: maatlat=" + wie.token + "\r\n";
}

inline Bezoeker nieuweBezoeker(Database& database, int nr, Rol rol) {
    return database.schrijf("bench", [&](Transactie& transactie) {
        Persoon wie;
        wie.naam = "Persoon " + std::to_string(nr);
        wie.email = "persoon-" + std::to_string(nr) + "@voorbeeld.nl";
        wie.rollen = {rol};
        const std::int64_t persoon = persoonStore::voegToe(transactie, wie);
        Bezoeker uit{*persoonStore::lees(transactie, persoon), "token-" + std::to_string(nr)};
        aanmeldingStore::begin(transactie, sha256Hex(uit.token), persoon,
                               aanmeldingStore::Stap::ingelogd);
        return uit;
    });
}

/// What a database is filled with.
struct Inhoud {
    std::vector<Bezoeker> inspecteurs;
    Bezoeker coordinator;
    std::string onderzoek;              ///< id of the first one
    std::vector<std::int64_t> toetsen;  ///< of all onderzoeken, full
};

/// So many onderzoeken, each with full toetsen at so many organisations (at most 26), and so many
/// inspecteurs, of whom each is in the team of every toets of the first onderzoek. The very first
/// toets was filled in by all of them in turn, each change at a moment of its own, as people do;
/// the others at once, because that goes faster.
inline Inhoud vul(Werkplek& werkplek, int onderzoeken, int elk, int inspecteurs) {
    Database& database = werkplek.database();
    richtIn(database, test::criteriamap());
    Inhoud uit;
    uit.onderzoek = "ronde-1";
    std::vector<std::int64_t> team;
    for (int i = 0; i < inspecteurs; ++i) {
        uit.inspecteurs.push_back(nieuweBezoeker(database, i, Rol::inspecteur));
        team.push_back(uit.inspecteurs.back().persoon.nr);
    }
    uit.coordinator = nieuweBezoeker(database, inspecteurs, Rol::coordinator);

    std::string hash;
    const auto [kader, organisaties] = database.lees([&](Sessie& sessie) {
        for (const BewaardKader& een : kaderStore::alle(sessie))
            if (een.id == "veilig-thuis-stap1") hash = een.hash;
        return std::pair(werkplek.kader(sessie, hash), organisatieStore::alle(sessie));
    });
    for (int i = 1; i <= onderzoeken; ++i) {
        const std::string nr = std::to_string(i);
        database.schrijf("bench", [&](Transactie& transactie) {
            Onderzoek een{"ronde-" + nr,
                          "Ronde " + nr,
                          "Inspectie",
                          "2026-09-01",
                          "2026-12-31",
                          "",
                          kader->regelsets.front().naam};
            onderzoekStore::bewaar(transactie, {een, hash});
            for (int j = 0; j < elk; ++j) {
                const std::int64_t toets = toetskopStore::open(
                    transactie, een.id, organisaties.at(static_cast<std::size_t>(j)).naam);
                uit.toetsen.push_back(toets);
                if (i == 1) toetskopStore::zetTeam(test::in(transactie, toets), team);
                if (toets == uit.toetsen.front()) continue;
                vulToets(toets, *kader, [&](const auto& doe) { doe(transactie, team.front()); });
            }
        });
    }
    std::size_t beurt = 0;
    vulToets(uit.toetsen.front(), *kader, [&](const auto& doe) {
        const std::int64_t wie = team[beurt++ % team.size()];
        database.schrijf("bench", [&](Transactie& transactie) { doe(transactie, wie); });
    });
    return uit;
}

}  // namespace maatlat::bench
