// SPDX-License-Identifier: EUPL-1.2
// Who can be named for what, for whom a toets waits, and that a step which nobody can take says so.
#include "toetsing/traject/stand.h"

#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/vraag.h"
#include "store/toets/veld_store.h"
#include "store/traject/bezoeker_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"
#include "toetsing/betrokkenen.h"
#include "toetsing/bronnen/bezoekers.h"
#include "toetsing/toetsvondsten.h"
#include "toetsing/traject/instellen.h"
#include "toetsing/traject/kandidaten.h"
#include "toetsing/traject/mijn_toetsen.h"
#include "toetsing/traject/niemand_kan.h"
#include "toetsing/traject/overdragen.h"

namespace maatlat {
namespace {

using test::in;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Stand : public testing::Test {
  protected:
    Stand() {
        Persoon nieuw;
        nieuw.naam = "Management A";
        nieuw.email = "vt-a@voorbeeld.nl";
        nieuw.rollen = {Rol::vtManagement};
        nieuw.organisatie = "Utrecht";
        vt_ = proef_.database.schrijf("test", [&](Transactie& transactie) {
            return *persoonStore::lees(transactie, persoonStore::voegToe(transactie, nieuw));
        });
    }

    template <class Werk>
    auto lees(Werk werk, const Persoon* wie = nullptr) {
        return inzien(proef_.werkplek, wie ? *wie : proef_.coordinator, proef_.toets,
                      Actie::toetsLezen, werk);
    }
    template <class Werk>
    void schrijf(Werk werk) {
        proef_.database.schrijf(
            "test", [&](Transactie& transactie) { werk(in(transactie, proef_.toets)); });
    }

    void typ(const Persoon& wie, const std::string& code = "1.1.1") {
        schrijf([&](const Toetsschrijving& toets) {
            const Veldsleutel sleutel{Veldsoort::motivering, code};
            veldStore::bewaar(toets, sleutel, "Gezien.",
                              veldStore::lees(toets, sleutel.tekst()).versie, wie.nr);
        });
    }

    void zet(Toetsstatus status, const std::string& tot = "", std::int64_t voorgelegdDoor = 0) {
        schrijf([&](const Toetsschrijving& toets) {
            test::zetStatus(toets, status, voorgelegdDoor);
            trajectStore::zetTermijn(toets, tot);
        });
    }

    void noem(Taak taak, const Persoon& wie) {
        schrijf([&](const Toetsschrijving& toets) {
            trajectStore::noem(toets, taak, {wie.nr}, proef_.a.nr);
        });
    }

    void blokkeer(Persoon wie) {
        wie.geblokkeerd = true;
        proef_.database.schrijf("test", [&](Transactie& transactie) {
            persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
        });
    }

    std::int64_t bron(const Persoon& wie, Bronsoort soort) {
        std::int64_t nr = 0;
        schrijf([&](const Toetsschrijving& toets) {
            Bron een;
            een.soort = soort;
            een.titel = "Bron";
            een.datum = "2026-11-20";
            nr = bronStore::bewaar(toets, een, wie.nr).nr;
        });
        return nr;
    }

    std::int64_t bezoek(const Persoon& wie) {
        std::int64_t nr = 0;
        schrijf([&](const Toetsschrijving& toets) {
            Bezoek een;
            een.datum = "2026-11-20";
            nr = recordStore::bewaar(toets, een, wie.nr).nr;
        });
        return nr;
    }

    bool auteur(const Persoon& wie) {
        return lees([&](const Toetsinzage& inzage) { return isAuteur(inzage, wie.nr); });
    }
    bool erbij(const Persoon& wie) {
        return lees([&](const Toetsinzage& inzage) { return wasErbij(inzage, wie.nr); });
    }
    std::vector<std::string> namen(Taak taak) {
        return lees([&](const Toetsinzage& inzage) {
            std::vector<std::string> uit;
            for (const Persoon& een : kandidaten(inzage, taak))
                uit.push_back(een.naam);
            return uit;
        });
    }
    Toetsstand stand(const Persoon& wie) {
        return lees([](const Toetsinzage& inzage) { return toetsstand(inzage); }, &wie);
    }
    std::string vast() {
        return lees([](const Toetsinzage& inzage) { return niemandKan(inzage); });
    }

    test::Trekproef proef_;
    Persoon vt_;
};

TEST_F(Stand, AnAuthorIsWhoeverTypedInTextsScoresOrBevindingen) {
    EXPECT_FALSE(auteur(proef_.a));
    bron(proef_.a, Bronsoort::document);
    bron(proef_.a, Bronsoort::interview);
    bezoek(proef_.a);
    EXPECT_FALSE(auteur(proef_.a)) << "a bron or bezoek is no text, score or bevinding";
    schrijf([&](const Toetsschrijving& toets) {
        Bevinding een;
        een.bron = 1;
        een.tekst = "Het plan noemt de normen.";
        bevindingStore::bewaar(toets, een, proef_.b.nr);
    });
    EXPECT_TRUE(auteur(proef_.b));
    typ(proef_.a);
    EXPECT_TRUE(auteur(proef_.a));
    EXPECT_FALSE(auteur(proef_.elders));
}

TEST_F(Stand, WhoWasThereIsChosenAndElseWhoRecordedAnInterview) {
    bron(proef_.a, Bronsoort::document);
    EXPECT_FALSE(erbij(proef_.a));
    bron(proef_.a, Bronsoort::interview);
    EXPECT_TRUE(erbij(proef_.a));
    const std::int64_t nr = bezoek(proef_.a);
    EXPECT_TRUE(erbij(proef_.a)) << "nobody said who was at that bezoek";
    schrijf([&](const Toetsschrijving& toets) {
        EXPECT_TRUE(bezoekerStore::zet(toets, nr, {proef_.b.nr}, proef_.a.nr));
        EXPECT_FALSE(bezoekerStore::zet(toets, nr, {proef_.b.nr}, proef_.a.nr));
    });
    EXPECT_FALSE(erbij(proef_.a));
    EXPECT_TRUE(erbij(proef_.b));
}

TEST_F(Stand, WhoWasThereIsProvableAndAChangeOutsideTheProgramIsFound) {
    const std::int64_t nr = bezoek(proef_.a);
    zetBezoekers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, {}, {proef_.b.nr});
    EXPECT_THROW(zetBezoekers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, {},
                              {proef_.a.nr}),
                 NietNu)
        << "another chose meanwhile";
    EXPECT_THROW(zetBezoekers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr,
                              {proef_.b.nr}, {proef_.elders.nr}),
                 Veldfouten)
        << "not in the team, and not named";
    EXPECT_THAT(keurElkeToets(proef_.werkplek, bezoekersfouten), IsEmpty());
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE bezoeker SET persoon = ?").bind(proef_.elders.nr).voerUit();
    });
    EXPECT_THAT(keurElkeToets(proef_.werkplek, bezoekersfouten),
                ElementsAre(HasSubstr("buiten Maatlat om gewijzigd")));
}

TEST_F(Stand, NamesWhoCanBeNamedForWhat) {
    typ(proef_.a);
    EXPECT_THAT(namen(Taak::collega), ElementsAre("Inspecteur B", "Inspecteur C"));
    EXPECT_THAT(namen(Taak::ontvanger), ElementsAre("Management A"));
    EXPECT_THAT(namen(Taak::verantwoordelijke), ElementsAre("Management A"));
    blokkeer(proef_.b);
    EXPECT_THAT(namen(Taak::collega), ElementsAre("Inspecteur C"));
    const std::int64_t nr = bezoek(proef_.a);
    schrijf([&](const Toetsschrijving& toets) {
        bezoekerStore::zet(toets, nr, {proef_.elders.nr}, proef_.a.nr);
    });
    EXPECT_THAT(namen(Taak::tweedeLezer), ElementsAre("Inspecteur A"));
    zet(Toetsstatus::vaststelling, "", proef_.a.nr);
    EXPECT_THAT(namen(Taak::vaststeller), ElementsAre("Inspecteur C"));
}

TEST_F(Stand, TwoAuthorsDoNotAdoptTogether) {
    typ(proef_.a);
    typ(proef_.b, "1.1.2");
    zet(Toetsstatus::vaststelling, "", proef_.a.nr);
    EXPECT_THAT(namen(Taak::vaststeller), ElementsAre("Inspecteur C"));
    EXPECT_THAT(vast(), AllOf(HasSubstr("Inspecteur A legde de toets zelf voor"),
                              HasSubstr("Inspecteur B schreef mee aan deze toets"),
                              HasSubstr("iemand anders aanwijzen")));
    noem(Taak::vaststeller, proef_.elders);
    EXPECT_THAT(vast(), IsEmpty());
}

TEST_F(Stand, SaysForWhomItWaitsSinceWhenAndWhetherThatIsLate) {
    zet(Toetsstatus::collegialeToets, "2026-11-21");
    noem(Taak::collega, proef_.elders);
    const Toetsstand van = stand(proef_.elders);
    EXPECT_TRUE(van.wachtOpU);
    EXPECT_TRUE(van.teLaat);
    EXPECT_FALSE(van.sinds.empty());
    EXPECT_THAT(van.aanzet, ElementsAre(Aanzet{Hoedanigheid::collega, true, {}}));
    EXPECT_THAT(stand(proef_.a).aanzet,
                ElementsAre(Aanzet{Hoedanigheid::collega, false, {"Inspecteur C"}}));
    EXPECT_FALSE(stand(proef_.a).wachtOpU);
    zet(Toetsstatus::collegialeToets, "2026-11-22");
    EXPECT_FALSE(stand(proef_.elders).teLaat) << "the last day itself is in time";
}

TEST_F(Stand, AfterAdoptionItWaitsForNobodyUnlessItIsPublished) {
    zet(Toetsstatus::vastgesteld);
    EXPECT_THAT(stand(proef_.a).aanzet, IsEmpty());
    const std::string onderzoek = lees([](const Toetsinzage& i) { return i.kop().onderzoekId; });
    Instelinvoer kiest;
    kiest.keuzes = {"publicatie"};
    for (const Trajecttermijn& een : kTrajecttermijnen)
        kiest.termijnen[std::string(een.sleutel)] = {"1", "weken"};
    stelIn(proef_.werkplek, proef_.handeling(proef_.coordinator), onderzoek, kiest);
    EXPECT_TRUE(stand(proef_.coordinator).wachtOpU);
    EXPECT_THAT(vast(), IsEmpty());
}

TEST_F(Stand, AColleagueWhoBecameAuthorOrWasBlockedIsToldAndHandedOver) {
    zet(Toetsstatus::collegialeToets);
    noem(Taak::collega, proef_.elders);
    EXPECT_THAT(vast(), IsEmpty());
    typ(proef_.elders);
    EXPECT_THAT(vast(), HasSubstr("Inspecteur C schreef zelf mee aan deze toets"));
    EXPECT_THAT(stand(proef_.a).niemandKan, HasSubstr("Niemand kan de collegiale toets doen"));
    const Overdraagbeeld beeld = overdraagbeeld(proef_.werkplek, proef_.coordinator, proef_.toets);
    ASSERT_EQ(beeld.taken.size(), 1u);
    EXPECT_THAT(beeld.taken[0].nu[0].bezwaar, HasSubstr("schreef zelf mee"));
    Overdrachtinvoer invoer{beeld.kop.versie, Taak::collega, {proef_.elders.nr}, "Met verlof.", ""};
    const auto draag = [&](const Persoon& wie) {
        draagOver(proef_.werkplek, proef_.handeling(wie), proef_.toets, invoer);
    };
    EXPECT_THROW(draag(proef_.a), Onvindbaar) << "for the coördinator alone";
    EXPECT_THROW(draag(proef_.coordinator), Veldfouten) << "who cannot do it";
    invoer.personen = {proef_.b.nr};
    invoer.reden = " ";
    EXPECT_THROW(draag(proef_.coordinator), Veldfouten) << "a reason";
    invoer.reden = "Met verlof.";
    draag(proef_.coordinator);
    EXPECT_THAT(vast(), IsEmpty());
    EXPECT_TRUE(stand(proef_.b).wachtOpU);
    lees([](const Toetsinzage& inzage) {
        const auto gedaan = trajectStore::gedaan(inzage);
        EXPECT_EQ(gedaan.front().zet, Zet::draagOver);
        EXPECT_EQ(gedaan.front().reden, "Met verlof.");
        return 0;
    });
    EXPECT_THROW(draag(proef_.coordinator), NietNu) << "the toets changed since";
    blokkeer(proef_.b);
    EXPECT_THAT(vast(), HasSubstr("Inspecteur B is geblokkeerd"));
}

TEST_F(Stand, WhenTheOnlyOtherMemberIsBlockedAndTheVoorleggerLeftSomebodyElseCanGiveItBack) {
    typ(proef_.a);
    zet(Toetsstatus::vaststelling, "", proef_.a.nr);
    EXPECT_THAT(vast(), IsEmpty());
    blokkeer(proef_.b);
    EXPECT_THAT(vast(), HasSubstr("Niemand kan deze toets vaststellen of teruggeven"));
    blokkeer(proef_.a);
    EXPECT_THAT(vast(), HasSubstr("Inspecteur A is geblokkeerd"));
    const auto beeld = overdraagbeeld(proef_.werkplek, proef_.coordinator, proef_.toets);
    draagOver(proef_.werkplek, proef_.handeling(proef_.coordinator), proef_.toets,
              {beeld.kop.versie, Taak::vaststeller, {proef_.elders.nr}, "Het team is weg.", ""});
    EXPECT_THAT(vast(), IsEmpty());
    EXPECT_TRUE(stand(proef_.elders).wachtOpU);
}

TEST_F(Stand, ACoordinatorWhoTypedDecidesNothingAndThatIsSaid) {
    Persoon beide = proef_.coordinator;
    beide.rollen.insert(Rol::inspecteur);
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        persoonStore::wijzig(transactie, beide, persoonStore::versie(transactie, beide.nr));
    });
    typ(beide);
    zet(Toetsstatus::besluit);
    EXPECT_THAT(vast(), HasSubstr("Vraag de beheerder om nog een landelijk coördinator"));
}

TEST_F(Stand, TheListsShowWhatWaitsFirstTheShortestTermOnTop) {
    zet(Toetsstatus::collegialeToets, "2026-11-20");
    EXPECT_THAT(mijnToetsen(proef_.werkplek, proef_.elders, Lijst::openTeam, 1).toetsen, IsEmpty());
    noem(Taak::collega, proef_.elders);
    const auto van = mijnToetsen(proef_.werkplek, proef_.elders, Lijst::openTeam, 1).toetsen;
    ASSERT_EQ(van.size(), 1u) << "who was named sees it too";
    EXPECT_TRUE(van[0].stand.wachtOpU);
    const auto stokt = watStokt(proef_.werkplek, proef_.coordinator, 1);
    ASSERT_EQ(stokt.toetsen.size(), 1u);
    EXPECT_TRUE(stokt.toetsen[0].stand.teLaat);
    zet(Toetsstatus::collegialeToets, "2026-12-20");
    EXPECT_THAT(watStokt(proef_.werkplek, proef_.coordinator, 1).toetsen, IsEmpty());
    blokkeer(proef_.elders);
    EXPECT_EQ(watStokt(proef_.werkplek, proef_.coordinator, 1).toetsen.size(), 1u);
    EXPECT_THROW(watStokt(proef_.werkplek, proef_.a, 1), Geweigerd);
}

TEST_F(Stand, TheOrganisationSeesWhatWaitsForItAndNoNamesOfInspecteurs) {
    zet(Toetsstatus::wederhoor, "2026-12-01");
    EXPECT_THAT(mijnToetsen(proef_.werkplek, vt_, Lijst::bijOrganisatie, 1).toetsen, IsEmpty());
    noem(Taak::verantwoordelijke, vt_);
    const auto van = mijnToetsen(proef_.werkplek, vt_, Lijst::bijOrganisatie, 1).toetsen;
    ASSERT_EQ(van.size(), 1u);
    EXPECT_TRUE(van[0].stand.wachtOpU);
    EXPECT_EQ(van[0].verwachtingen, 0) << "nothing of what the toets holds";
    zet(Toetsstatus::verwerking);
    const auto daarna = mijnToetsen(proef_.werkplek, vt_, Lijst::bijOrganisatie, 1).toetsen;
    ASSERT_EQ(daarna.size(), 1u);
    for (const Aanzet& een : daarna[0].stand.aanzet)
        EXPECT_THAT(een.anderen, IsEmpty());
}

TEST_F(Stand, TheTermsFollowTheLawWhenThatIsChosenAndTheRegimeStays) {
    const std::string onderzoek = lees([](const Toetsinzage& i) { return i.kop().onderzoekId; });
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        Trajectinstelling was;
        was.regime = "jeugdwet";
        trajectinstellingStore::bewaar(transactie, onderzoek, was, 0, 1);
    });
    Instelinvoer invoer;
    invoer.versie = 1;
    invoer.keuzes = {"collegiaal", "wederhoor"};
    invoer.wet = true;
    invoer.termijnen = {{"collegiaal", {"1", "weken"}},
                        {"reactie", {"10", "werkdagen"}},
                        {"verwerking", {"0", "dagen"}},
                        {"vaststelling", {"3", "jaar"}}};
    const auto stel = [&] {
        stelIn(proef_.werkplek, proef_.handeling(proef_.coordinator), onderzoek, invoer);
    };
    try {
        stel();
        FAIL() << "two terms are none";
    } catch (const Veldfouten& fout) {
        ASSERT_EQ(fout.fouten().size(), 2u);
        EXPECT_EQ(fout.fouten()[0].veld, "termijn_verwerking");
        EXPECT_EQ(fout.fouten()[1].veld, "termijn_vaststelling");
    }
    invoer.termijnen["verwerking"] = {"1", "werkdagen"};
    invoer.termijnen["vaststelling"] = {"14", "dagen"};
    stel();
    const Instelbeeld nu = instelbeeld(proef_.werkplek, proef_.coordinator, onderzoek);
    EXPECT_EQ(nu.versie, 2);
    EXPECT_TRUE(nu.instelling.collegialeToets && nu.instelling.wederhoor);
    EXPECT_FALSE(nu.instelling.publicatie);
    EXPECT_EQ(nu.instelling.regime, "jeugdwet");
    EXPECT_EQ(tekst(nu.instelling.collegiaal), "1 week");
    EXPECT_TRUE(nu.instelling.verwerking.volgtWet());
    EXPECT_THROW(stel(), NietNu) << "another chose meanwhile";
    EXPECT_THROW(instelbeeld(proef_.werkplek, proef_.a, onderzoek), Geweigerd);
}

}  // namespace
}  // namespace maatlat
