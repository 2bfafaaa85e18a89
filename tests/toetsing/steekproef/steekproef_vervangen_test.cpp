// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "store/steekproef/dossierlezing_store.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"
#include "toetsing/bronnen/concept_bewaren.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

class VervangenTest : public testing::Test {
  protected:
    std::string vervang(const std::string& pseudoniem,
                        const std::string& reden = "Dubbel in de lijst.") {
        return vervangDossier(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_,
                              pseudoniem, reden, "");
    }
    std::string gericht(const std::string& nummer, const std::string& reden = "Een klacht.") {
        return voegGerichtToe(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_,
                              nummer, reden, "");
    }
    Steekproefdossier lees(const std::string& pseudoniem) {
        return *proef_.database.lees([&](Sessie& sessie) {
            return steekproefStore::dossier(in(sessie, proef_.toets), nr_, pseudoniem);
        });
    }
    std::string nummerVan(const std::string& pseudoniem) {
        return leesSleutelbestand(proef_.sleutels, proef_.toets, nr_)->nummer(pseudoniem);
    }
    std::vector<Steekproefdossier> metStand(Dossierstand stand) {
        return proef_.dossiers(nr_, stand);
    }

    Trekproef proef_;
    std::int64_t nr_ = proef_.trek(40, 8, "gemeente");
};

TEST_F(VervangenTest, WatGelezenIsWordtNietMeerVervangen) {
    const std::string een = metStand(Dossierstand::getrokken).front().pseudoniem;
    Dossierlezing lezing;
    lezing.pseudoniem = een;
    lezing.klaar = true;
    lezing.persoon = proef_.a.nr;
    const auto bewaar = [&] {
        proef_.database.schrijf("test", [&](Transactie& transactie) {
            lezing.versie = dossierlezingStore::bewaar(in(transactie, proef_.toets), nr_, lezing);
        });
    };
    bewaar();
    EXPECT_THROW(vervang(een), NietNu);
    EXPECT_EQ(lees(een).stand, Dossierstand::getrokken);
    lezing.klaar = false;  // begun, and then it turned out that the file is of somebody else
    bewaar();
    vervang(een);
    EXPECT_EQ(lees(een).stand, Dossierstand::vervangen);
}

TEST_F(VervangenTest, NeemtHetVolgendeLotVanDeGroep) {
    for (int keer = 0; keer < 6; ++keer) {
        const auto getrokken = metStand(Dossierstand::getrokken);
        const auto weg = *std::ranges::find(getrokken, "Utrecht", &Steekproefdossier::groep);
        auto reserves = metStand(Dossierstand::reserve);
        std::erase_if(reserves, [](const auto& een) { return een.groep != "Utrecht"; });
        const auto verwacht = *std::ranges::min_element(reserves, {}, &Steekproefdossier::lot);

        const Steekproefdossier nieuw = lees(vervang(weg.pseudoniem));
        EXPECT_EQ(nieuw.pseudoniem, verwacht.pseudoniem);
        EXPECT_EQ(nieuw.stand, Dossierstand::getrokken);
        EXPECT_EQ(nieuw.vervangt, weg.pseudoniem);
        EXPECT_EQ(nieuw.dubbel, weg.dubbel);
        EXPECT_EQ(lees(weg.pseudoniem).stand, Dossierstand::vervangen);
        EXPECT_EQ(lees(weg.pseudoniem).reden, "Dubbel in de lijst.");
    }
    EXPECT_EQ(metStand(Dossierstand::getrokken).size(), 8u);
    EXPECT_EQ(metStand(Dossierstand::vervangen).size(), 6u);
    const auto getrokken = metStand(Dossierstand::getrokken);
    EXPECT_EQ(std::ranges::count_if(getrokken, [](const auto& een) { return een.dubbel; }), 2);

    const auto utrecht = *std::ranges::find(getrokken, "Utrecht", &Steekproefdossier::groep);
    EXPECT_THROW(vervang(utrecht.pseudoniem), NietNu);  // no reserve left there
    const auto zeist = *std::ranges::find(getrokken, "Zeist", &Steekproefdossier::groep);
    EXPECT_EQ(lees(vervang(zeist.pseudoniem)).groep, "Zeist");
}

TEST_F(VervangenTest, AlleenEenGetrokkenDossierEnMetEenReden) {
    const std::string een = metStand(Dossierstand::getrokken)[0].pseudoniem;
    const std::string reserve = metStand(Dossierstand::reserve)[0].pseudoniem;
    EXPECT_THROW(vervang(reserve), Onvindbaar);
    EXPECT_THROW(vervang("0000-0000-0000"), Onvindbaar);
    EXPECT_THAT(test::veldfoutenBij([&] { vervang(een, " "); }),
                HasSubstr("reden: Vul de reden in"));
    EXPECT_THAT(test::veldfoutenBij([&] { vervang(een, "Zaak " + nummerVan(een) + " is leeg."); }),
                HasSubstr("reden: Hier staat het nummer van dit dossier"));
    EXPECT_THAT(test::veldfoutenBij([&] { vervang(een, "Is ook " + nummerVan(reserve) + "."); }),
                HasSubstr("reden: Hier staat het nummer van een ander dossier"));
    EXPECT_THROW(vervang(een, "Het gaat over Jan Jansen."), Privacymelding);
    vervang(een);
    EXPECT_THROW(vervang(een), NietNu);
    EXPECT_EQ(metStand(Dossierstand::vervangen).size(), 1u);
}

TEST_F(VervangenTest, ZelfdePostVervangtEenKeer) {
    const std::string een = metStand(Dossierstand::getrokken)[0].pseudoniem;
    const Handeling handeling = proef_.handeling(proef_.a);
    const auto doe = [&] {
        return vervangDossier(proef_.werkplek, handeling, proef_.toets, nr_, een, "Dubbel.", "");
    };
    EXPECT_EQ(doe(), doe());
    EXPECT_EQ(metStand(Dossierstand::vervangen).size(), 1u);
}

TEST_F(VervangenTest, GerichtDossierTeltNietEnHeeftZijnNummerInDeSleutel) {
    const std::string pseudoniem = gericht(" 2025-000123 ");
    const Steekproefdossier dossier = lees(pseudoniem);
    EXPECT_EQ(dossier.stand, Dossierstand::gericht);
    EXPECT_EQ(dossier.trekking, 0);
    EXPECT_EQ(dossier.lot, "");
    EXPECT_EQ(dossier.reden, "Een klacht.");
    EXPECT_EQ(dossier.bewarenTot, "2027-11-22");
    EXPECT_EQ(nummerVan(pseudoniem), "2025-000123");
    EXPECT_EQ(proef_.waar("2025-000123"), std::set<std::string>{"1-1.csv"});
    EXPECT_EQ(gericht("2025-000123"), pseudoniem);  // the same post once more
    EXPECT_THAT(test::veldfoutenBij([&] { gericht("2025-000123", "Nog een klacht."); }),
                HasSubstr("dossier: Dit dossier is al gericht"));
    EXPECT_EQ(metStand(Dossierstand::gericht).size(), 1u);
}

TEST_F(VervangenTest, GerichtVanWatErAlIsWordtGeweigerd) {
    const std::string getrokken = metStand(Dossierstand::getrokken)[0].pseudoniem;
    const std::string reserve = metStand(Dossierstand::reserve)[0].pseudoniem;
    EXPECT_THAT(test::veldfoutenBij([&] { gericht(nummerVan(getrokken)); }),
                HasSubstr("dossier: Dit dossier is al getrokken"));
    EXPECT_THAT(test::veldfoutenBij([&] { gericht(nummerVan(reserve)); }),
                HasSubstr("dossier: Dit dossier staat in de trekking als reserve"));
    const std::string nummer = nummerVan(getrokken);
    vervang(getrokken);
    EXPECT_THAT(test::veldfoutenBij([&] { gericht(nummer); }), HasSubstr("vervangen"));
    EXPECT_THAT(test::veldfoutenBij([&] { gericht(" "); }), HasSubstr("dossier: Vul het nummer"));
    EXPECT_THAT(test::veldfoutenBij([&] { gericht("2025-000123", ""); }), HasSubstr("reden:"));
    EXPECT_THAT(test::veldfoutenBij([&] { gericht("ab-2025", "Zie AB-2025."); }),
                HasSubstr("reden: Hier staat het nummer"));
    EXPECT_THROW(gericht("2025-000123", "Gevraagd door Jan Jansen."), Privacymelding);
    EXPECT_TRUE(metStand(Dossierstand::gericht).empty());
    EXPECT_EQ(proef_.waar("2025-000123"), std::set<std::string>{});
}

TEST_F(VervangenTest, NummerKomtOokNietInWatLezersSchrijven) {
    const std::string een = metStand(Dossierstand::getrokken)[0].pseudoniem;
    const std::string tekst = "Bij " + nummerVan(een) + " ontbreekt een plan.";
    const auto lees = [&](const Persoon& wie, const std::string& plan,
                          const std::string& toelichting) {
        Leesinvoer invoer = Proefsteekproef::antwoorden({{"antwoord-plan", plan}});
        invoer.toelichting = toelichting;
        bewaarLezing(proef_.werkplek, proef_.handeling(wie), proef_.toets, nr_, een, invoer);
    };
    EXPECT_THAT(test::veldfoutenBij([&] { lees(proef_.a, "ja", tekst); }),
                HasSubstr("toelichting: Hier staat het nummer"));
    EXPECT_THAT(test::veldfoutenBij([&] {
                    bewaarFormulierconcept(proef_.werkplek, proef_.a, proef_.toets,
                                           "dossier/" + std::to_string(nr_) + "/" + een, 0,
                                           {{"toelichting", tekst}});
                }),
                HasSubstr("toelichting: Hier staat het nummer"));
    Steekproefdossier dubbel = this->lees(een);
    dubbel.dubbel = true;
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        steekproefStore::bewaarDossier(in(transactie, proef_.toets), nr_, dubbel);
    });
    lees(proef_.a, "ja", "");
    lees(proef_.b, "nee", "");
    EXPECT_THAT(test::veldfoutenBij([&] {
                    legAfspraakVast(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_,
                                    een, {{"plan", "nee", "eerste", tekst}}, "");
                }),
                HasSubstr("reden-plan: Hier staat het nummer"));
    EXPECT_EQ(proef_.waar(nummerVan(een)), std::set<std::string>{"1-1.csv"});
}

TEST_F(VervangenTest, HoofdlettersMakenGeenAnderDossier) {
    const std::string een = gericht("zaak-2025-1");
    EXPECT_THAT(test::veldfoutenBij([&] { gericht("ZAAK-2025-1", "Nog een klacht."); }),
                HasSubstr("al gericht"));
    EXPECT_EQ(nummerVan(een), "zaak-2025-1");
}

TEST_F(VervangenTest, GerichtGekozenDossierKanLaterWordenGetrokken) {
    // Of all dossiers one that is in neither draw nor reserve.
    const auto er = leesSleutelbestand(proef_.sleutels, proef_.toets, nr_)->dossiers;
    std::string nummer;
    for (int i = 1; i <= 40; ++i) {
        const std::string deze = Trekproef::nummer(i);
        if (std::ranges::none_of(er, [&](const auto& een) { return een.second == deze; }))
            nummer = deze;
    }
    const std::string pseudoniem = gericht(nummer);
    Trekinvoer alles = Trekproef::metComputer();
    alles.aantal = "32";
    alles.bestand = proef_.lijst(40);
    alles.bestandsnaam = "lijst.csv";
    trekDossiers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_, alles);
    EXPECT_EQ(lees(pseudoniem).stand, Dossierstand::getrokken);
    EXPECT_EQ(lees(pseudoniem).trekking, 2);
    EXPECT_EQ(proef_.dossiers(nr_).size(), 40u);
    EXPECT_EQ(nummerVan(pseudoniem), nummer);
}

class SleutelTest : public VervangenTest {};

TEST_F(SleutelTest, BekijkenStaatInHetLogboekZonderInhoud) {
    const Handeling eenFormulier = proef_.handeling(proef_.b);
    const auto nummers = bekijkSleutel(proef_.werkplek, eenFormulier, proef_.toets, nr_);
    ASSERT_EQ(nummers.size(), 8u);  // no reserves
    for (const Sleutelrij& een : nummers) {
        EXPECT_EQ(een.nummer, nummerVan(een.pseudoniem));
        EXPECT_EQ(een.stand, Dossierstand::getrokken);
        EXPECT_EQ(proef_.waar(een.nummer), std::set<std::string>{"1-1.csv"});
    }
    const std::string csvtekst =
        geefSleutel(proef_.werkplek, proef_.handeling(proef_.b), proef_.toets, nr_);
    EXPECT_EQ(leesSleutel(csvtekst, "x").dossiers.size(), 19u);
    const std::string wie = "wie = 'persoon " + std::to_string(proef_.b.nr) + "'";
    const auto inLogboek = [&](const std::string& wat) {
        return proef_.tel("SELECT count(*) FROM logboek WHERE wat = '" + wat + "' AND " + wie);
    };
    EXPECT_EQ(inLogboek("sleutel bekeken"), 1);
    EXPECT_EQ(inLogboek("sleutel opgehaald"), 1);
    bekijkSleutel(proef_.werkplek, eenFormulier, proef_.toets, nr_);
    EXPECT_EQ(inLogboek("sleutel bekeken"), 2) << "the same form shows them again";
}

TEST_F(SleutelTest, VernietigdeSleutelGeeftGeenNummersMeer) {
    vernietigSleutel(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_);
    const Handeling door = proef_.handeling(proef_.a);
    EXPECT_THROW(bekijkSleutel(proef_.werkplek, door, proef_.toets, nr_), NietNu);
    EXPECT_THROW(geefSleutel(proef_.werkplek, door, proef_.toets, nr_), NietNu);
    EXPECT_THROW(gericht("2025-000123"), NietNu);
    EXPECT_THROW(vernietigSleutel(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_),
                 NietNu);
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM logboek WHERE wat = 'sleutel vernietigd' AND "
                         "sleutel = 'toets 1 steekproef 1'"),
              1);
    for (int i = 1; i <= 40; ++i)
        EXPECT_EQ(proef_.waar(Trekproef::nummer(i)), std::set<std::string>{});
    vervang(metStand(Dossierstand::getrokken)[0].pseudoniem);  // work goes on
    EXPECT_FALSE(leesSteekproef(proef_.werkplek, proef_.a, proef_.toets, nr_).sleutelAanwezig);
}

}  // namespace
}  // namespace maatlat
