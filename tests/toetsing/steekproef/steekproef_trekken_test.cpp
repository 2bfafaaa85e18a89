// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include "exchange/steekproef/populatie_lezer.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

const std::string kWorp = "4163325162";
const std::string kAndereWorp = "65432165432";

class TrekkenTest : public testing::Test {
  protected:
    /// A steekproef with a plan, whose list can be sent again.
    std::int64_t vastgelegd(int aantal = 8) {
        lijst_ = proef_.lijst(40);
        const std::int64_t nr = leesLijstIn(proef_.werkplek, proef_.handeling(proef_.a),
                                            proef_.toets, {"Onderzoeken", lijst_, "lijst.csv", ""})
                                    .nr;
        legPlanVast(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr,
                    proef_.plan(aantal, "gemeente"));
        return nr;
    }
    void trek(std::int64_t nr, const Trekinvoer& invoer) {
        trekDossiers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, invoer);
    }
    std::string fouten(std::int64_t nr, const Trekinvoer& invoer) {
        return test::veldfoutenBij([&] { trek(nr, invoer); });
    }
    Trekinvoer uitbreiding(const std::string& aantal) {
        Trekinvoer uit = Trekproef::metComputer();
        uit.aantal = aantal;
        uit.bestand = lijst_;
        uit.bestandsnaam = "lijst.csv";
        return uit;
    }
    static Trekinvoer metDobbelstenen() {
        Trekinvoer uit;
        uit.herkomst = "dobbelstenen";
        uit.worpInspectie = kWorp;
        uit.worpOrganisatie = kAndereWorp;
        return uit;
    }
    Steekproefblad blad(std::int64_t nr) {
        return leesSteekproef(proef_.werkplek, proef_.a, proef_.toets, nr);
    }
    void laatUurVerstrijken() { proef_.moment = "2026-11-22T10:30:00.000Z"; }

    Trekproef proef_;
    std::filesystem::path lijst_;
};

TEST_F(TrekkenTest, EersteTrekking) {
    const std::int64_t nr = vastgelegd();
    trek(nr, Trekproef::metComputer());
    const Steekproefblad uit = blad(nr);
    EXPECT_EQ(uit.steekproef.status, Steekproefstatus::getrokken);
    ASSERT_EQ(uit.trekkingen.size(), 1u);
    EXPECT_EQ(uit.trekkingen[0].aantallen, (std::vector<int>{6, 2}));
    EXPECT_EQ(uit.trekkingen[0].wanneer, proef_.moment);
    EXPECT_EQ(uit.dossiers.size(), 8u);
    EXPECT_EQ(uit.reserves, 11);
    EXPECT_FALSE(uit.lijstInGeheugen);  // the numbers go as soon as they can
    EXPECT_EQ(
        std::ranges::count_if(uit.dossiers, [](const auto& een) { return een.dossier.dubbel; }), 2);
    for (const Dossiervoortgang& een : uit.dossiers) {
        EXPECT_EQ(een.dossier.bewarenTot, "2027-11-22");
        EXPECT_THAT(een.dossier.lijst, HasSubstr("melding=2026-03-02"));
        EXPECT_FALSE(een.eersteBegonnen);
    }

    const auto sleutel = leesSleutelbestand(proef_.sleutels, proef_.toets, nr);
    EXPECT_EQ(sleutel->dossiers.size(), 19u);
    for (const auto& [pseudoniem, nummer] : sleutel->dossiers)
        EXPECT_EQ(proef_.waar(nummer), std::set<std::string>{"1-1.csv"}) << pseudoniem;
    EXPECT_EQ(leesSteekproeven(proef_.werkplek, proef_.a, proef_.toets).steekproeven[0].getrokken,
              8);
}

TEST_F(TrekkenTest, ZelfdePostTrektEenKeer) {
    const std::int64_t nr = vastgelegd();
    const Handeling handeling = proef_.handeling(proef_.a);
    for (int i = 0; i < 2; ++i)
        trekDossiers(proef_.werkplek, handeling, proef_.toets, nr, Trekproef::metComputer());
    EXPECT_EQ(blad(nr).trekkingen.size(), 1u);
}

TEST_F(TrekkenTest, VernietigdeSleutelKomtNietTerug) {
    for (int keer = 1; keer <= 4; ++keer) {
        const std::int64_t nr = vastgelegd();
        int gevraagd = 0;
        proef_.intussen = [&] {
            if (++gevraagd == keer) vernietigSleutelbestand(proef_.sleutels, proef_.toets, nr);
        };
        EXPECT_THROW(trek(nr, Trekproef::metComputer()), NietNu) << keer;
        proef_.intussen = nullptr;
        EXPECT_FALSE(leesSleutelbestand(proef_.sleutels, proef_.toets, nr)) << keer;
    }
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM trekking"), 0);
}

TEST_F(TrekkenTest, VernietigdeSleutelKomtNietTerugMetDeHeleLijst) {
    const std::int64_t nr = proef_.leesIn(40);
    Planinvoer plan = proef_.plan(8);
    plan.bewaarLijst = true;
    const Handeling handeling = proef_.handeling(proef_.a);
    int gevraagd = 0;
    proef_.intussen = [&] {  // first for the list in memory, then for the transaction
        if (++gevraagd == 2) vernietigSleutelbestand(proef_.sleutels, proef_.toets, nr);
    };
    EXPECT_THROW(legPlanVast(proef_.werkplek, handeling, proef_.toets, nr, plan), NietNu);
    proef_.intussen = nullptr;
    EXPECT_EQ(gevraagd, 2);
    EXPECT_FALSE(leesSleutelbestand(proef_.sleutels, proef_.toets, nr));
    EXPECT_EQ(blad(nr).steekproef.status, Steekproefstatus::ingelezen);
}

TEST_F(TrekkenTest, EerstVastleggenDanTrekken) {
    const std::int64_t nr = proef_.leesIn(40);
    EXPECT_THROW(trek(nr, Trekproef::metComputer()), NietNu);
    laatVervallen(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, "Onvolledig.");
    EXPECT_THROW(trek(nr, Trekproef::metComputer()), NietNu);
}

TEST_F(TrekkenTest, LijstMoetDezelfdeZijn) {
    const std::int64_t nr = vastgelegd();
    laatUurVerstrijken();
    EXPECT_THAT(fouten(nr, Trekproef::metComputer()), HasSubstr("lijst: Maatlat heeft de lijst"));

    Trekinvoer invoer = Trekproef::metComputer();
    invoer.bestandsnaam = "lijst.csv";
    invoer.bestand = proef_.lijst(41);
    EXPECT_THAT(fouten(nr, invoer), AllOf(HasSubstr("lijst: "), HasSubstr("41 dossiers"),
                                          HasSubstr("waren het er 40")));
    const std::string toen = inhoud(lijst_);
    std::string anders = toen;
    anders.replace(anders.find("2026-03-02"), 10, "2026-03-03");
    invoer.bestand = proef_.map.schrijf("lijst-anders.csv", anders);
    EXPECT_THAT(fouten(nr, invoer), HasSubstr("evenveel dossiers (40)"));
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM trekking"), 0);

    // In another order, as another file: the same dossiers.
    const std::size_t kop = toen.find('\n') + 1;
    const std::size_t tweede = toen.find('\n', kop) + 1;
    invoer.bestand =
        proef_.map.schrijf("lijst-volgorde.csv", toen.substr(0, kop) + toen.substr(tweede) +
                                                     toen.substr(kop, tweede - kop));
    EXPECT_EQ(fouten(nr, invoer), "");
    EXPECT_EQ(blad(nr).dossiers.size(), 8u);
}

TEST_F(TrekkenTest, VerkeerdeLijstWordtOokGezienAlsDeGoedeNogInHetGeheugenIs) {
    const std::int64_t nr = vastgelegd();
    Trekinvoer invoer = Trekproef::metComputer();
    invoer.bestand = proef_.lijst(39);
    invoer.bestandsnaam = "lijst.csv";
    EXPECT_THAT(fouten(nr, invoer), HasSubstr("lijst: "));
}

TEST_F(TrekkenTest, DobbelstenenGevenDezelfdeTrekkingMaarGeldenEenKeer) {
    const std::int64_t een = vastgelegd();
    trek(een, metDobbelstenen());
    EXPECT_EQ(blad(een).trekkingen[0].startwaarde, "dobbelstenen:" + kWorp + "-" + kAndereWorp);
    EXPECT_EQ(blad(een).trekkingen[0].herkomst, Herkomst::dobbelstenen);
    const std::int64_t ander = vastgelegd();
    EXPECT_THAT(fouten(ander, metDobbelstenen()), HasSubstr("worp_inspectie: Deze startwaarde"));
    EXPECT_EQ(blad(ander).steekproef.status, Steekproefstatus::vastgelegd);
    EXPECT_TRUE(blad(ander).dossiers.empty());
    Trekinvoer kort = metDobbelstenen();
    kort.worpOrganisatie = "123";
    EXPECT_THAT(fouten(ander, kort), HasSubstr("worp_organisatie:"));
    kort.herkomst = "glazen bol";
    EXPECT_THAT(fouten(ander, kort), HasSubstr("herkomst:"));
}

TEST_F(TrekkenTest, UitbreidingTrektNooitTweeKeer) {
    const std::int64_t nr = vastgelegd();
    trek(nr, Trekproef::metComputer());
    std::set<std::string> eerst;
    for (const auto& een : proef_.dossiers(nr, Dossierstand::getrokken))
        eerst.insert(een.pseudoniem);
    const auto weg = proef_.dossiers(nr, Dossierstand::getrokken)[0].pseudoniem;
    vervangDossier(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, weg, "Dubbel.",
                   "");

    for (const std::string aantal : {"", "0", "1", "32", "x"})
        EXPECT_THAT(fouten(nr, uitbreiding(aantal)), HasSubstr("aantal:")) << aantal;
    Trekinvoer zonder = uitbreiding("8");
    zonder.bestand.clear();
    EXPECT_THAT(fouten(nr, zonder), HasSubstr("lijst:"));
    trek(nr, uitbreiding("8"));
    EXPECT_EQ(blad(nr).dossiers.size(), 17u);  // with the one that was replaced
    trek(nr, uitbreiding("23"));               // all that is left
    const Steekproefblad uit = blad(nr);
    EXPECT_EQ(uit.dossiers.size(), 40u);
    EXPECT_EQ(uit.reserves, 0);
    EXPECT_EQ(uit.trekkingen.size(), 3u);
    EXPECT_EQ(leesSleutelbestand(proef_.sleutels, proef_.toets, nr)->dossiers.size(), 40u);
    for (const std::string& een : eerst)
        EXPECT_EQ(proef_.database
                      .lees([&](Sessie& sessie) {
                          return steekproefStore::dossier(in(sessie, proef_.toets), nr, een);
                      })
                      ->trekking,
                  1);
    EXPECT_THROW(trek(nr, uitbreiding("1")), NietNu);
}

TEST_F(TrekkenTest, BewijsNoemtGeenNummerEnGeenEinddatum) {
    const std::int64_t nr = vastgelegd();
    EXPECT_THROW(leesBewijs(proef_.werkplek, proef_.a, proef_.toets, nr), NietNu);
    trek(nr, Trekproef::metComputer());
    const Trekkingsbewijs bewijs = leesBewijs(proef_.werkplek, proef_.a, proef_.toets, nr);
    EXPECT_EQ(bewijs.organisatie, "Utrecht");
    EXPECT_EQ(bewijs.dossiers.size(), 19u);
    for (const Steekproefdossier& een : bewijs.dossiers)
        EXPECT_EQ(een.lijst + een.bewarenTot, "");
}

TEST_F(TrekkenTest, WieDeLijstEnDeSleutelHeeftKanAllesNadoen) {
    const std::int64_t nr = vastgelegd();
    trek(nr, Trekproef::metComputer());
    const auto vervang = [&](std::size_t welk) {
        vervangDossier(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr,
                       proef_.dossiers(nr, Dossierstand::getrokken)[welk].pseudoniem, "Dubbel.",
                       "");
    };
    vervang(0);
    vervang(1);
    voegGerichtToe(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, "2025-000123",
                   "Een klacht.", "");
    trek(nr, uitbreiding("8"));
    vervang(0);
    const auto lijst = leesPopulatie(
        lijst_, "lijst.csv",
        Pseudonimiseerder(leesSleutelbestand(proef_.sleutels, proef_.toets, nr)->sleutel),
        "2026-11-22");
    Trekkingsbewijs bewijs = leesBewijs(proef_.werkplek, proef_.a, proef_.toets, nr);
    for (const Controlestap& stap :
         controleerBewijs(leesTrekkingsbewijs(json(bewijs), "bewijs.json"), lijst))
        EXPECT_TRUE(stap.klopt) << stap.wat << " " << stap.verschil;
    bewijs.dossiers.front().lot.front() ^= 1;
    EXPECT_TRUE(std::ranges::any_of(controleerBewijs(bewijs, lijst),
                                    [](const Controlestap& stap) { return !stap.klopt; }));
}

TEST_F(TrekkenTest, ZonderSleutelGeenTrekking) {
    const std::int64_t nr = vastgelegd();
    vernietigSleutel(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr);
    EXPECT_THROW(trek(nr, uitbreiding("")), NietNu);
}

}  // namespace
}  // namespace maatlat
