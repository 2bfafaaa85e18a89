// SPDX-License-Identifier: EUPL-1.2
#include "kader/kader_hash.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "kader/kader_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_kader_yaml.h"

namespace maatlat {
namespace {

using test::kKleinKader;
using test::vervang;

std::string hash(const std::string& yaml) {
    return leesKader(yaml, "k.yaml").hash;
}

TEST(KaderHash, IsThatOfTheContent) {
    const Toetsingskader kader = leesKader(kKleinKader, "k.yaml");
    EXPECT_EQ(kader.hash, kaderHash(kader));
    EXPECT_THAT(kader.hash, testing::MatchesRegex("[0-9a-f]{64}"));
    Toetsingskader ander = kader;
    ander.hash = "anders";
    EXPECT_EQ(kaderHash(ander), kader.hash) << "the hash takes no part in itself";
    EXPECT_EQ(leesKader(kKleinKader, "ander.yaml").hash, kader.hash) << "nor does the file";
}

/// Every toets points at its kader by this number: it may not change by accident. Whoever changes
/// the form of the hash on purpose gives the form its next number as well.
TEST(KaderHash, StaysTheSameFromReleaseToRelease) {
    EXPECT_EQ(hash(kKleinKader),
              "217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac");
}

TEST(KaderHash, DoesNotSeeTheLayout) {
    const struct {
        std::string oud, nieuw;
    } gevallen[] = {
        {"soort: toetsingskader", "# Opmerking.\n\nsoort:   toetsingskader   # nog een"},
        {"naam: Klein kader", "naam: 'Klein kader'"},
        {"naam: Klein kader", "\"naam\": \"Klein\\x20kader\""},
        {"naam: Klein kader", "naam: >-\n  Klein\n  kader"},
        {"naam: Klein kader", "naam: |\n  Klein\n  kader\n"},
        {"naam: Klein kader", "naam: Klein\n  kader"},
        {"naam: Klein kader", "naam: \"Klein  \\t kader \""},
        {"id: klein\nversie: \"1\"\n", "versie: '1'\nid: klein\n"},
        {"geldig:\n  van: 2020-01-01\n  tot: 2029-12-31\n",
         "geldig: { tot: \"2029-12-31\", van: 2020-01-01 }\n"},
        {"voetnoten: [Een voetnoot.]", "voetnoten:\n  - Een voetnoot."},
        {"          voldoende: De zaal is warm.\n          matig: De zaal is lauw.\n",
         "          matig: De zaal is lauw.\n          voldoende: De zaal is warm.\n"},
        {"{ meer_dan: 33.34, hoogstens: 100 }", "{ hoogstens: 100.00, meer_dan: \"33,34\" }"},
        {"            tekst: Er is een kachel.\n",
         "            tekst: Er is een kachel.\n"
         "            beoordeeld: ja\n"},
        {"    bron: Het boek, bladzijde 2\n", "    bron: Het boek, bladzijde 2\n# eind\n"},
    };
    for (const auto& [oud, nieuw] : gevallen)
        EXPECT_EQ(hash(vervang(kKleinKader, oud, nieuw)), hash(kKleinKader)) << nieuw;

    std::string windows = "\xEF\xBB\xBF";
    for (const char teken : kKleinKader)
        windows += teken == '\n' ? "\r\n" : std::string(1, teken);
    EXPECT_EQ(hash(windows), hash(kKleinKader));
}

TEST(KaderHash, DoesNotSeeHowAnAccentIsWritten) {
    const std::string samen = vervang(kKleinKader, "Klein kader", "Caf\u00e9kader");
    const std::string los = vervang(kKleinKader, "Klein kader", "Cafe\u0301kader");
    EXPECT_EQ(hash(samen), hash(los));
    EXPECT_NE(hash(samen), hash(vervang(kKleinKader, "Klein kader", "Cafekader")));
}

TEST(KaderHash, SeesEveryChangeOfContent) {
    Toetsingskader kader = leesKader(kKleinKader, "k.yaml");
    const std::string eerst = kaderHash(kader);
    const auto anders = [&](const char* wat, const std::function<void(Toetsingskader&)>& verander) {
        Toetsingskader kopie = kader;
        verander(kopie);
        EXPECT_NE(kopie, kader) << wat << ": nothing was changed";
        EXPECT_NE(kaderHash(kopie), eerst) << wat;
    };
    using K = Toetsingskader;
    const auto criterium = [](K& k) -> Criterium& { return k.themas[0].criteria[0]; };
    const auto verwachting = [](K& k) -> Verwachting& {
        return k.themas[0].criteria[0].verwachtingen[0];
    };
    const auto regel = [](K& k) -> Beslisregel& { return k.regelsets[0].perThema.at("1"); };
    const auto voorwaarde = [](K& k) -> Voorwaarde& {
        return k.regelsets[0].perThema.at("1").clausules[0].voorwaarden[0];
    };

    anders("id", [](K& k) { k.id += "x"; });
    anders("versie", [](K& k) { k.versie += "x"; });
    anders("naam", [](K& k) { k.naam += "x"; });
    anders("van", [](K& k) { k.geldigVan = "2020-01-02"; });
    anders("tot", [](K& k) { k.geldigTot = ""; });
    anders("bron", [](K& k) { k.bron += "x"; });
    anders("voetnoot", [](K& k) { k.voetnoten[0] += "x"; });
    anders("voetnoten", [](K& k) { k.voetnoten.emplace_back("x"); });

    anders("thema code", [](K& k) { k.themas[0].code = "9"; });
    anders("thema naam", [](K& k) { k.themas[0].naam += "x"; });
    anders("thema doel", [](K& k) { k.themas[0].doel += "x"; });
    anders("thema bron", [](K& k) { k.themas[0].bron += "x"; });
    anders("themas", [](K& k) { k.themas.emplace_back(); });
    anders("volgorde van criteria",
           [](K& k) { std::swap(k.themas[0].criteria[0], k.themas[0].criteria[1]); });

    anders("criterium code", [&](K& k) { criterium(k).code += "x"; });
    anders("criterium tekst", [&](K& k) { criterium(k).tekst += "x"; });
    anders("criterium bron", [&](K& k) { criterium(k).bron += "x"; });
    anders("oordeelzin", [&](K& k) { criterium(k).oordeelzinnen[Oordeel::voldoende] += "x"; });
    anders("meer oordeelzinnen", [&](K& k) { criterium(k).oordeelzinnen[Oordeel::matig] = "x"; });
    anders("oordeelzin bij een ander oordeel", [&](K& k) {
        auto deel = criterium(k).oordeelzinnen.extract(Oordeel::onvoldoende);
        deel.key() = Oordeel::matig;
        criterium(k).oordeelzinnen.insert(std::move(deel));
    });

    anders("verwachting code", [&](K& k) { verwachting(k).code += "x"; });
    anders("verwachting tekst", [&](K& k) { verwachting(k).tekst += "x"; });
    anders("verwachting voetnoot", [&](K& k) { verwachting(k).voetnoot += "x"; });
    anders("verwachting bron", [&](K& k) { verwachting(k).bron += "x"; });
    anders("verwachting beoordeeld", [&](K& k) { verwachting(k).beoordeeld = false; });
    anders("verwachting reden", [&](K& k) { verwachting(k).reden += "x"; });
    anders("een verwachting minder", [&](K& k) { criterium(k).verwachtingen.pop_back(); });

    anders("regelset naam", [](K& k) { k.regelsets[0].naam += "x"; });
    anders("regelset titel", [](K& k) { k.regelsets[0].titel += "x"; });
    anders("regelset toelichting", [](K& k) { k.regelsets[0].toelichting += "x"; });
    anders("regelset bron", [](K& k) { k.regelsets[0].bron += "x"; });
    anders("regelset afgeleid", [](K& k) { k.regelsets[0].afgeleid = true; });
    anders("volgorde van regelsets", [](K& k) { std::swap(k.regelsets[0], k.regelsets[1]); });
    anders("regel bij een criterium", [](K& k) { k.regelsets[1].perCriterium.clear(); });
    anders("regel bij een ander criterium", [](K& k) {
        auto deel = k.regelsets[1].perCriterium.extract("1.2");
        deel.key() = "1.1";
        k.regelsets[1].perCriterium.insert(std::move(deel));
    });
    anders("regel van thema naar criterium",
           [](K& k) { k.regelsets[0].perCriterium.insert(k.regelsets[0].perThema.extract("1")); });

    anders("regel tekst", [&](K& k) { regel(k).tekst += "x"; });
    anders("regel bron", [&](K& k) { regel(k).bron += "x"; });
    anders("regel bekend gat", [&](K& k) { regel(k).bekendGat += "x"; });
    anders("clausule tekst", [&](K& k) { regel(k).clausules[0].tekst += "x"; });
    anders("clausule oordeel", [&](K& k) { regel(k).clausules[0].oordeel = Oordeel::matig; });
    anders("volgorde van clausules",
           [&](K& k) { std::swap(regel(k).clausules[0], regel(k).clausules[1]); });
    anders("voorwaarde van", [&](K& k) { voorwaarde(k).van = Score::nvt; });
    anders("voorwaarde aandeel", [&](K& k) { voorwaarde(k).aandeel = true; });
    anders("voorwaarde vergelijking",
           [&](K& k) { voorwaarde(k).vergelijking = Vergelijking::hoogstens; });
    anders("voorwaarde grens", [&](K& k) { voorwaarde(k).grens = 1; });
    anders("voorwaarden", [&](K& k) { regel(k).clausules[0].voorwaarden.emplace_back(); });
}

TEST(KaderHash, KeepsNeighbouringFieldsApart) {
    Toetsingskader a, b;
    a.id = "ab";
    a.versie = "c";
    b.id = "a";
    b.versie = "bc";
    EXPECT_NE(kaderHash(a), kaderHash(b));
    a = b = {};
    a.voetnoten = {"x", "y"};
    b.voetnoten = {"x1:y"};
    EXPECT_NE(kaderHash(a), kaderHash(b));
    a = b = {};
    a.voetnoten = {""};
    EXPECT_NE(kaderHash(a), kaderHash(b));
}

}  // namespace
}  // namespace maatlat
