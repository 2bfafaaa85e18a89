// SPDX-License-Identifier: EUPL-1.2
#include "web/bewaren/metingen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "support/inhoudproef.h"
#include "support/meetlezer.h"
#include "support/proefopstelling.h"
#include "support/werkmap.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/tellingen.h"

namespace maatlat::web {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<std::string_view> patronen(const Routes& routes) {
    std::vector<std::string_view> uit;
    for (const Route& een : routes)
        uit.push_back(een.patroon);
    return uit;
}

const Meetomgeving kOmgeving{"7.8.9", "2026-11-22T09:00:00.000Z", 3, 1};

std::string meet(Werkplek& werkplek, const Verkeer& verkeer) {
    return metingen(werkplek, verkeer, kOmgeving);
}

/// The values of labels, all of which must come from a closed list.
std::set<std::string> labelwaarden(const std::string& tekst) {
    static const std::regex kLabel("[a-z_]+=\"([^\"]*)\"");
    std::set<std::string> uit;
    for (auto een = std::sregex_iterator(tekst.begin(), tekst.end(), kLabel);
         een != std::sregex_iterator(); ++een)
        uit.insert((*een)[1]);
    return uit;
}

TEST(Metingen, AreInTheFormThatPrometheusReads) {
    test::Proefopstelling proef;
    Verkeer verkeer({"/toets/{toets}"});
    verkeer.tel("GET", "/toets/{toets}", 200, std::chrono::milliseconds(30));
    const test::Meetlezer gelezen(meet(proef.werkplek(), verkeer));
    EXPECT_EQ(gelezen.waarde("maatlat_build_info{versie=\"7.8.9\"}"), 1);
    EXPECT_EQ(gelezen.waarde("process_start_time_seconds"), 1795338000);
    EXPECT_GT(gelezen.waarde("process_resident_memory_bytes"), 1'000'000);
    EXPECT_EQ(gelezen.waarde("maatlat_gezond"), 1);
    EXPECT_EQ(gelezen.waarde("maatlat_verbindingen"), 3);
    EXPECT_EQ(gelezen.waarde("maatlat_verbindingen_wachtend"), 1);
    EXPECT_EQ(
        gelezen.waarde(
            "maatlat_verzoeken_total{methode=\"GET\",route=\"/toets/{toets}\",klasse=\"2xx\"}"),
        1);
    EXPECT_EQ(gelezen.waarde("maatlat_verzoek_duur_seconds_bucket{le=\"0.025\"}"), 0);
    EXPECT_EQ(gelezen.waarde("maatlat_verzoek_duur_seconds_bucket{le=\"0.1\"}"), 1);
    EXPECT_EQ(gelezen.waarde("maatlat_verzoek_duur_seconds_sum"), 0.03);
}

TEST(Metingen, TellWhatTheStoreAndThePeopleDid) {
    const test::Werkmap map;
    test::Proefopstelling proef(alleRoutes(), map.pad("maatlat.db"));
    const Verkeer verkeer({});
    const test::Meetlezer voor(meet(proef.werkplek(), verkeer));
    EXPECT_FALSE(voor.heeft("maatlat_logboek_klopt")) << "nobody looked yet";
    proef.database().schrijf("test", [](Transactie&) {});
    EXPECT_THROW(proef.database().schrijf(
                     "test", [](Transactie&) { throw Versieconflict(Versieconflict::Stand{}); }),
                 Versieconflict);
    for (int i = 0; i < 2; ++i)
        EXPECT_THROW(
            meldAan(proef.werkplek(), {"niemand@voorbeeld.nl", "onjuist", "192.0.2.1", ""}),
            Veldfouten);
    keurLogboekEnOnthoud(proef.werkplek());
    const test::Meetlezer na(meet(proef.werkplek(), verkeer));
    const auto erbij = [&](const std::string& wat) { return na.waarde(wat) - voor.waarde(wat); };
    EXPECT_EQ(erbij("maatlat_conflicten_total"), 1);
    EXPECT_EQ(erbij("maatlat_inloggen_mislukt_total{stap=\"wachtwoord\"}"), 2);
    EXPECT_GE(erbij("maatlat_opslaan_duur_seconds_count"), 3);
    EXPECT_GE(erbij("maatlat_commits_total"), 3);
    EXPECT_EQ(erbij("maatlat_commits_mislukt_total"), 0);
    EXPECT_EQ(na.waarde("maatlat_schrijfrij"), 0);
    EXPECT_GT(na.waarde("maatlat_database_bytes"), 0);
    EXPECT_GT(na.waarde("maatlat_database_wal_bytes"), 0);
    EXPECT_GT(na.waarde("maatlat_schijf_vrij_bytes{van=\"database\"}"), 0);
    EXPECT_EQ(na.waarde("maatlat_logboek_klopt"), 1);
}

TEST(Metingen, SayWhenTheLogWasChangedAndWhenNothingCanBeSaved) {
    const test::Werkmap map;
    test::Proefopstelling proef(alleRoutes(), map.pad("maatlat.db"));
    const Verkeer verkeer({});
    std::filesystem::rename(map.pad("maatlat.db"), map.pad("weg.db"));
    const test::Meetlezer weg(meet(proef.werkplek(), verkeer));
    EXPECT_EQ(weg.waarde("maatlat_gezond"), 0) << "the other numbers are given all the same";
    std::filesystem::rename(map.pad("weg.db"), map.pad("maatlat.db"));
    tellingen(proef.werkplek()).logboek = Tellingen::Logboek::afwijking;
    EXPECT_EQ(test::Meetlezer(meet(proef.werkplek(), verkeer)).waarde("maatlat_logboek_klopt"), 0);
}

TEST(Metingen, TellWhenTheLastCopyWasMadeAndWhetherItWasWhole) {
    const test::Werkmap map;
    test::Proefopstelling proef(alleRoutes(), map.pad("maatlat.db"));
    std::filesystem::create_directory(map.pad("kopieen"));
    stelReservekopieenIn(proef.werkplek(), {map.pad("maatlat.db"), map.pad("kopieen"), 0, "7"});
    beginReservekopie(proef.werkplek(), proef.handeling(proef.beheerder));
    wachtOpReservekopie(proef.werkplek());
    const test::Meetlezer gelezen(meet(proef.werkplek(), Verkeer({})));
    EXPECT_EQ(gelezen.waarde("maatlat_reservekopie_timestamp_seconds"), 1795339800);
    EXPECT_EQ(gelezen.waarde("maatlat_reservekopie_heel"), 1);
    EXPECT_TRUE(gelezen.heeft("maatlat_schijf_vrij_bytes{van=\"reservekopieen\"}"));
}

/// Over toetsen in every state, people of every role and texts everywhere: the only words in it are
/// ours. What a label says comes from a closed list, so that nothing that is typed can stand there.
TEST(Metingen, HoldNobodyAndNothingOfAnybody) {
    test::Inhoudproef wereld;
    const Routes routes = alleRoutes();
    Verkeer verkeer(patronen(routes));
    for (const Persoon& wie : wereld.iedereen())
        for (const char* pad : {"/", "/toets/1", "/zoeken?vraag=zq1q", "/toets/999999"}) {
            const Antwoord antwoord = wereld.proef.vraag(wie, pad);
            verkeer.tel("GET", wereld.proef.spoor.patroon, antwoord.status,
                        std::chrono::milliseconds(1));
        }
    const std::string tekst = meet(wereld.proef.werkplek(), verkeer);
    const test::Meetlezer gelezen(tekst);
    EXPECT_THAT(tekst, HasSubstr("route=\"/toets/{toets}\"")) << "something was counted";

    std::set<std::string> bekend{"GET",
                                 "POST",
                                 "andere",
                                 "1xx",
                                 "2xx",
                                 "3xx",
                                 "4xx",
                                 "5xx",
                                 "-",
                                 "7.8.9",
                                 "database",
                                 "bijlagen",
                                 "+Inf",
                                 "reservekopieen",
                                 "schoon",
                                 "virus",
                                 "wachtwoord",
                                 "code",
                                 "geen_antwoord",
                                 "organisatie"};
    for (const std::string_view een : patronen(routes))
        bekend.emplace(een);
    for (const double een : Duurstand::kGrenzen)
        bekend.insert(
            std::to_string(een).substr(0, std::to_string(een).find_last_not_of("0.") + 1));
    bekend.insert("10");
    for (const auto& [reden, aantal] : verkeer.geweigerd())
        bekend.emplace(reden);
    for (const std::string& een : labelwaarden(tekst))
        EXPECT_TRUE(bekend.contains(een)) << een << " is no label of ours";

    for (const Persoon& wie : wereld.iedereen()) {
        if (wie.nr == 0) continue;
        EXPECT_THAT(tekst, Not(HasSubstr(wie.naam)));
        EXPECT_THAT(tekst, Not(HasSubstr(wie.email)));
    }
    for (const std::string& een :
         {test::Proefopstelling::kOrganisatie, test::Proefopstelling::kAndere,
          std::string("Proefronde"), std::string("zq"), std::string("/toets/1")})
        EXPECT_THAT(tekst, Not(HasSubstr(een)));
}

/// docs/bewaken.md names what there is, with alarms that can go off: no name in it is unknown, and
/// nothing that is counted is left out.
TEST(Metingen, AreThoseOfThePageForWhoWatches) {
    const test::Werkmap map;
    test::Proefopstelling proef(alleRoutes(), map.pad("maatlat.db"));
    std::filesystem::create_directory(map.pad("kopieen"));
    stelReservekopieenIn(proef.werkplek(), {map.pad("maatlat.db"), map.pad("kopieen"), 0, "7"});
    beginReservekopie(proef.werkplek(), proef.handeling(proef.beheerder));
    wachtOpReservekopie(proef.werkplek());
    keurLogboekEnOnthoud(proef.werkplek());
    const test::Meetlezer gelezen(meet(proef.werkplek(), Verkeer({})));
    std::set<std::string> bekend;
    for (const auto& [naam, soort] : gelezen.soorten()) {
        bekend.insert(naam);
        if (soort == "histogram")
            for (const char* deel : {"_bucket", "_sum", "_count"})
                bekend.insert(naam + deel);
    }
    std::ifstream bestand(std::string(MAATLAT_SOURCE_DIR) + "/docs/bewaken.md");
    const std::string blad((std::istreambuf_iterator<char>(bestand)), {});
    static const std::regex kNaam("\\b(maatlat|process)_[a-z_]+");
    std::set<std::string> genoemd;
    for (auto een = std::sregex_iterator(blad.begin(), blad.end(), kNaam);
         een != std::sregex_iterator(); ++een)
        genoemd.insert(een->str());
    EXPECT_GT(genoemd.size(), 10U);
    for (const std::string& een : genoemd)
        EXPECT_TRUE(bekend.contains(een)) << een << " is not counted";
    for (const auto& [naam, soort] : gelezen.soorten())
        EXPECT_THAT(blad, HasSubstr("| `" + naam + "` |"));
}

}  // namespace
}  // namespace maatlat::web
