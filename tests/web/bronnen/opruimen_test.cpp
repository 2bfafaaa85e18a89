// SPDX-License-Identifier: EUPL-1.2
// What goes by itself, and what a wrong clock must not take.
#include "toetsing/bronnen/opruimen.h"

#include <chrono>
#include <filesystem>

#include "domain/gebeurtenis.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "support/database_hulp.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/opruimklok.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;

class OpruimenTest : public testing::Test {
  protected:
    void ruim() {
        gemeld_.clear();
        ruimOp(proef_.werkplek(), [&](const std::string& regel) { gemeld_ += regel; });
    }
    int tel(const std::string& vanaf) {
        return test::getal(proef_.database(), "SELECT count(*) FROM " + vanaf);
    }
    int inLogboek(const std::string& wat) { return tel("logboek WHERE wat = '" + wat + "'"); }

    /// A file as an upload leaves it, of two days ago.
    fs::path bestand(const std::string& naam) {
        const fs::path pad = proef_.werkplek().bijlagen() / naam;
        fs::create_directories(pad.parent_path());
        test::schrijfBestand(pad, "inhoud");
        fs::last_write_time(pad, fs::file_time_type::clock::now() - std::chrono::hours(48));
        return pad;
    }
    std::int64_t bronMet(const std::string& sha256) {
        return proef_.database().schrijf("test", [&](Transactie& transactie) {
            Bron bron;
            bron.titel = test::tekst("Jaarplan");
            bron.datum = "2026-10-01";
            bron.documentsoort = "beleid";
            bron.bijlage = Bijlage{test::tekst("plan.txt"), sha256, "text/plain", 6};
            return bronStore::bewaar(test::in(transactie, proef_.toets), bron,
                                     proef_.inspecteurA.nr)
                .nr;
        });
    }
    void verwijder(std::int64_t bron) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            bronStore::verwijder(test::in(transactie, proef_.toets), bron, 1,
                                 proef_.inspecteurA.nr);
        });
    }
    void houdConcept(std::int64_t toets) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            conceptStore::bewaar(test::in(transactie, toets, Wijziger::niemand),
                                 proef_.inspecteurA.nr,
                                 {"motivering/1.1.1", 0, test::tekst("Half getypt."), ""});
        });
    }
    void blokkeer(const Persoon& wie, bool geblokkeerd = true) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            Persoon nu = *persoonStore::lees(transactie, wie.nr);
            nu.geblokkeerd = geblokkeerd;
            persoonStore::wijzig(transactie, nu, persoonStore::versie(transactie, wie.nr));
        });
    }
    /// A steekproef of one dossier, with an answer on it.
    void dossier() {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            const auto toets = toetskopStore::lees(test::kSleutel, transactie, proef_.toets);
            const auto kader = kaderStore::lees(transactie, toets->kaderHash);
            Dossiersteekproef steekproef;
            steekproef.status = Steekproefstatus::getrokken;
            steekproef.populatie.aantal = 40;
            steekproef.populatieHash = std::string(64, 'a');
            steekproef.groepen = {{"", 40, 1}};
            steekproef.peildatum = "2026-11-22";
            steekproef.formulierHash =
                dossierformulierStore::voorKader(transactie, kader->id, kader->versie).front().hash;
            steekproefStore::bewaar(test::in(transactie, proef_.toets), steekproef,
                                    Gebeurtenis::steekproefGetrokken);
            steekproefStore::voegTrekkingToe(
                test::in(transactie, proef_.toets), 1,
                {1, "computer:1", Herkomst::computer, {1}, proef_.moment}, 0);
            Steekproefdossier een;
            een.pseudoniem = "K7QF-2M9X-A4TD";
            een.trekking = 1;
            een.bewarenTot = "2027-11-22";
            steekproefStore::bewaarDossier(test::in(transactie, proef_.toets), 1, een);
            Dossierlezing lezing;
            lezing.pseudoniem = een.pseudoniem;
            lezing.toelichting = test::tekst("Gelezen.");
            lezing.persoon = proef_.inspecteurA.nr;
            dossierlezingStore::bewaar(test::in(transactie, proef_.toets), 1, lezing);
        });
    }

    test::Proefopstelling proef_;
    std::string gemeld_;
};

TEST_F(OpruimenTest, EenVerkeerdeKlokWistNietsTotDeBeheerderDatZegt) {
    ruim();
    dossier();
    test::stelVast(proef_, proef_.toets, "voldoende");
    houdConcept(proef_.toets);
    blokkeer(proef_.vtElders);
    const fs::path los = bestand(std::string(64, 'b'));
    const fs::path wacht = bestand("wachtend/3-1763803800-abc");
    proef_.vraag(proef_.inspecteurA, "/");
    const auto aanmeldingen = tel("aanmelding");
    const auto posten = tel("handeling");
    ASSERT_GT(aanmeldingen, 0);
    ASSERT_GT(posten, 0);
    ruim();
    EXPECT_EQ(gemeld_, "");
    EXPECT_EQ(tel("opruimlijst"), 2) << "noticed: a file and a person";
    EXPECT_FALSE(fs::exists(wacht)) << "that one was over its day";
    bestand("wachtend/3-1763803800-abc");

    proef_.moment = "2030-01-01T12:00:00.000Z";
    for (int uur = 0; uur < 3; ++uur) {
        proef_.moment[12] = static_cast<char>('2' + uur);
        ruim();
        EXPECT_THAT(gemeld_, AllOf(HasSubstr("1 januari 2030"), HasSubstr("niets gewist")));
        proef_.stuur(proef_.beheerder, "/beheer/bewaartermijn", {});
    }
    EXPECT_EQ(tel("dossierlezing"), 1);
    EXPECT_EQ(tel("concept"), 1);
    EXPECT_GE(tel("aanmelding"), aanmeldingen);
    EXPECT_GE(tel("handeling"), posten);
    EXPECT_TRUE(fs::exists(los));
    EXPECT_TRUE(fs::exists(wacht));
    EXPECT_EQ(tel("persoon WHERE naam = 'Management B'"), 1);

    Opruimklok::bevestig(proef_.werkplek(), proef_.handeling(proef_.beheerder), proef_.moment);
    ruim();
    EXPECT_EQ(gemeld_, "");
    EXPECT_EQ(tel("dossierlezing"), 0);
    EXPECT_EQ(tel("concept"), 0);
    EXPECT_FALSE(fs::exists(los));
    EXPECT_FALSE(fs::exists(wacht));
    EXPECT_EQ(tel("persoon WHERE naam = 'Management B'"), 0);
    for (const char* wat :
         {"dossiergegevens gewist", "concepten van afgeronde toetsen gewist",
          "verwijderde bijlagen gewist", "oude formulieren en aanmeldingen gewist",
          "naam en e-mailadres gewist"})
        EXPECT_EQ(inLogboek(wat), 1) << wat;
}

/// What the source says of it stays as its history has it: else it would look tampered with.
TEST_F(OpruimenTest, EenVerwijderdeBijlageGaatNaHaarTermijnEnHetLogboekKlopt) {
    const std::string hash(64, 'c');
    const fs::path pad = bestand(hash);
    const std::int64_t bron = bronMet(hash);
    ruim();
    EXPECT_EQ(tel("opruimlijst"), 0);
    verwijder(bron);
    ruim();
    proef_.moment = "2026-12-21T09:30:00.000Z";
    ruim();
    EXPECT_TRUE(fs::exists(pad)) << "thirty days are not over";
    EXPECT_EQ(tel("bron WHERE bijlage_naam = 'plan.txt'"), 1);
    proef_.moment = "2026-12-23T09:30:00.000Z";
    ruim();
    EXPECT_FALSE(fs::exists(pad));
    EXPECT_EQ(tel("logboek WHERE wat = 'verwijderde bijlagen gewist' AND nieuw = 'bestanden: 1'"),
              1);
    EXPECT_THAT(keurLogboek(proef_.werkplek()).afwijkingen, testing::IsEmpty());
    ruim();
    EXPECT_EQ(inLogboek("verwijderde bijlagen gewist"), 1);

    proef_.database().schrijf("test", [](Transactie& transactie) {
        Vraag(transactie, "UPDATE bron SET bijlage_naam = '', bijlage_sha256 = ''").voerUit();
    });
    EXPECT_THAT(keurLogboek(proef_.werkplek()).afwijkingen, testing::Not(testing::IsEmpty()))
        << "and that is seen";
}

TEST_F(OpruimenTest, EenBijlageDieWeerNodigIsBlijft) {
    const std::string hash(64, 'd');
    const fs::path pad = bestand(hash);
    verwijder(bronMet(hash));
    ruim();
    proef_.moment = "2026-12-10T09:30:00.000Z";
    bronMet(hash);
    ruim();
    EXPECT_EQ(tel("opruimlijst"), 0);
    proef_.moment = "2027-01-05T09:30:00.000Z";
    ruim();
    EXPECT_TRUE(fs::exists(pad));
}

TEST_F(OpruimenTest, WatEenBevrorenToetsNoemtBlijft) {
    const std::string hash(64, 'e');
    const fs::path pad = bestand(hash);
    bronMet(hash);
    test::stelVast(proef_, proef_.toets, "voldoende");
    // However it came about: no source names it, what was frozen does.
    proef_.database().schrijf("test", [](Transactie& transactie) {
        Vraag(transactie, "UPDATE bron SET verwijderd = 1").voerUit();
    });
    ruim();
    proef_.moment = "2026-12-22T10:30:00.000Z";
    ruim();
    proef_.moment = "2027-01-10T09:30:00.000Z";
    ruim();
    EXPECT_TRUE(fs::exists(pad));
}

TEST_F(OpruimenTest, EenBestandDatNetBinnenkwamBlijft) {
    const fs::path pad = bestand(std::string(64, 'f'));
    ruim();
    fs::last_write_time(pad, fs::file_time_type::clock::now());
    proef_.moment = "2026-12-22T10:30:00.000Z";
    ruim();
    proef_.moment = "2026-12-24T10:30:00.000Z";
    ruim();
    EXPECT_TRUE(fs::exists(pad)) << "its source may be saved any moment";
}

TEST_F(OpruimenTest, EenTeruggehaaldeBronZegtDatHaarBijlageIsGewist) {
    const std::string hash(64, 'c');
    bestand(hash);
    const std::int64_t bron = bronMet(hash);
    verwijder(bron);
    ruim();
    proef_.moment = "2026-12-20T09:30:00.000Z";
    ruim();
    proef_.moment = "2026-12-24T09:30:00.000Z";
    ruim();
    bronMet(hash);
    const auto antwoord = proef_.vraag(proef_.inspecteurA, proef_.toetspad("/bijlage/2"));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Deze bijlage is gewist"));
}

TEST_F(OpruimenTest, WieWegIsVerliestNaamEnAdresMaarNietHetNummer) {
    const Persoon weg = proef_.inspecteurB;
    blokkeer(weg);
    blokkeer(proef_.inspecteurElders);
    ruim();
    blokkeer(proef_.inspecteurElders, false);
    for (int maand = 0; maand < 13; ++maand) {
        static const char* const kMomenten[] = {
            "2026-12-20", "2027-01-18", "2027-02-15", "2027-03-15", "2027-04-12",
            "2027-05-10", "2027-06-07", "2027-07-05", "2027-08-02", "2027-08-30",
            "2027-09-27", "2027-10-25", "2027-11-20"};
        proef_.moment = std::string(kMomenten[maand]) + "T09:30:00.000Z";
        ruim();
        ASSERT_EQ(gemeld_, "");
    }
    EXPECT_EQ(tel("persoon WHERE naam = 'Inspecteur B'"), 1) << "a month counts as 31 days";
    proef_.moment = "2027-12-05T09:30:00.000Z";
    ruim();
    const auto nu =
        proef_.database().lees([&](Sessie& sessie) { return *persoonStore::lees(sessie, weg.nr); });
    EXPECT_EQ(nu.naam, "Persoon " + std::to_string(weg.nr) + " (gewist)");
    EXPECT_EQ(nu.email.find('@'), std::string::npos);
    EXPECT_EQ(tel("logboek WHERE wat = 'naam en e-mailadres gewist' AND sleutel = 'persoon " +
                  std::to_string(weg.nr) + "'"),
              1);
    EXPECT_EQ(tel("persoon WHERE naam = 'Inspecteur C'"), 1);
    EXPECT_EQ(tel("team WHERE persoon = " + std::to_string(weg.nr)), 1) << "who judged stays";
    // The number is nobody else's.
    const std::string pad = "/beheer/personen/" + std::to_string(weg.nr);
    EXPECT_EQ(proef_.vraag(proef_.beheerder, pad).status, 200);
    EXPECT_EQ(
        proef_.stuur(proef_.beheerder, pad + "/blokkade", {{"versie", "3"}, {"blokkeren", "nee"}})
            .status,
        409);
}

TEST_F(OpruimenTest, RestenVanMislukteUploadsGaanBijDeStart) {
    const fs::path een = bestand("nieuw-abc");
    const fs::path twee = bestand("wachtend/nieuw-def");
    const fs::path blijft = bestand(std::string(64, 'a'));
    EXPECT_EQ(ruimUploadrestenOp(proef_.werkplek()), 2);
    EXPECT_FALSE(fs::exists(een));
    EXPECT_FALSE(fs::exists(twee));
    EXPECT_TRUE(fs::exists(blijft));
    EXPECT_EQ(inLogboek("resten van mislukte uploads gewist"), 1);
    EXPECT_EQ(ruimUploadrestenOp(proef_.werkplek()), 0);
    EXPECT_EQ(inLogboek("resten van mislukte uploads gewist"), 1);
}

}  // namespace
}  // namespace maatlat
