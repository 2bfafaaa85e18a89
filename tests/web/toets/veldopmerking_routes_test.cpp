// SPDX-License-Identifier: EUPL-1.2
// Remarks of the team beside the fields of a toets: for the team alone.
#include "store/toets/veldopmerking_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/toets/bevriezing.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtOpmerkingen{
    {"GET",
     "/toets/{toets}/opmerkingen",
     {Actie::notitiesLezen},
     true,
     {"?alles=ja", "?bij=motivering/1.1.1", "?over=1.1.1"}},
    {"POST", "/toets/{toets}/opmerkingen", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/opmerkingen/{nr}/opgelost", {Actie::toetsInvullen}, true},
};

const std::string kPlek = "motivering/1.1.1";

class Veldopmerkingen : public testing::Test {
  protected:
    Antwoord schrijf(const Persoon& wie, const std::string& tekst, const std::string& plek = kPlek,
                     Velden mee = {}) {
        mee.emplace_back("plek", plek);
        mee.emplace_back("bij", plek);
        mee.emplace_back("tekst", tekst);
        return proef.stuur(wie, proef.toetspad("/opmerkingen"), mee);
    }
    Antwoord antwoord(const Persoon& wie, int op, const std::string& tekst) {
        return proef.stuur(wie, proef.toetspad("/opmerkingen"),
                           {{"antwoord-op", std::to_string(op)}, {"tekst", tekst}});
    }
    Antwoord losOp(const Persoon& wie, int nr, const std::string& opgelost = "ja") {
        return proef.stuur(wie, proef.toetspad("/opmerkingen/" + std::to_string(nr) + "/opgelost"),
                           {{"opgelost", opgelost}});
    }
    std::string lees(const std::string& waar) {
        return proef.vraag(proef.inspecteurB, proef.toetspad(waar)).inhoud;
    }
    std::vector<Veldopmerking> alle() {
        return proef.database().lees([&](Sessie& sessie) {
            return veldopmerkingStore::alle(test::in(sessie, proef.toets));
        });
    }

    test::Proefopstelling proef;
};

TEST_F(Veldopmerkingen, StaanBijElkVeldMetWieEnWanneer) {
    EXPECT_THAT(lees("/criterium/1.1"),
                HasSubstr("<a href=\"/toets/1/opmerkingen?bij=motivering/1.1.1\">Opmerking maken"));
    EXPECT_EQ(schrijf(proef.inspecteurA, "Klopt *dit* nog?").naarPad,
              proef.toetspad("/opmerkingen?bij=motivering/1.1.1&gelukt=opmerking#opmerking-1"));
    EXPECT_THAT(lees("/opmerkingen?bij=" + kPlek),
                AllOf(HasSubstr("Inspecteur A, 22 november 2026 om 10:30"),
                      HasSubstr("Klopt <em>dit</em> nog?"), HasSubstr("id=\"opmerking-1\""),
                      HasSubstr("href=\"/toets/1/criterium/1.1#motivering-1.1.1\"")));
    EXPECT_THAT(lees("/criterium/1.1"), HasSubstr(">Opmerkingen (1)<"));
    EXPECT_THAT(lees(""), HasSubstr("Opmerkingen (1 open)"));
    EXPECT_THAT(lees("/tabel?toon=opmerking"), HasSubstr("rij-1.1.1"));
    EXPECT_THAT(lees("/opmerkingen?over=1.1.1"), HasSubstr("id=\"opmerking-1\""));
    EXPECT_THAT(lees("/opmerkingen?over=1.1.2"), Not(HasSubstr("id=\"opmerking-1\"")));
}

TEST_F(Veldopmerkingen, WordenBeantwoordEnOpgelostDoorIedereenVanHetTeam) {
    schrijf(proef.inspecteurA, "Klopt dit?");
    antwoord(proef.inspecteurB, 1, "Ja, zie het plan.");
    EXPECT_THAT(lees("/opmerkingen"),
                AllOf(HasSubstr("Ja, zie het plan."), HasSubstr("value=\"ja\"")));
    EXPECT_EQ(losOp(proef.inspecteurB, 1).status, 303);
    EXPECT_THAT(lees("/opmerkingen"), AllOf(Not(HasSubstr("Ja, zie het plan.")),
                                            HasSubstr("Toon ook wat is opgelost (1)"),
                                            HasSubstr("Er is geen open opmerking.")));
    EXPECT_THAT(lees("/opmerkingen?alles=ja"),
                AllOf(HasSubstr("Ja, zie het plan."),
                      HasSubstr("Opgelost door Inspecteur B op 22 november 2026"),
                      HasSubstr("Zet weer open")));
    EXPECT_EQ(antwoord(proef.inspecteurA, 1, "Nog iets.").status, 409) << "it was solved";
    EXPECT_EQ(losOp(proef.inspecteurA, 1).status, 303) << "twice is once";
    EXPECT_EQ(alle().front().opgelostDoor, proef.inspecteurB.nr);
    losOp(proef.inspecteurA, 1, "nee");
    EXPECT_FALSE(alle().front().opgelost);
    EXPECT_EQ(losOp(proef.inspecteurA, 2).status, 404) << "an answer is no conversation";
    EXPECT_EQ(losOp(proef.inspecteurA, 9).status, 404);
}

TEST_F(Veldopmerkingen, StaanOokBijBronBevindingEnBezoek) {
    const auto stuur = [&](const std::string& waar, const Velden& velden) {
        ASSERT_EQ(proef.stuur(proef.inspecteurA, proef.toetspad(waar), velden).status, 303);
    };
    stuur("/bron/nieuw", {{"soort", "document"},
                          {"titel", "Beleidsplan"},
                          {"documentsoort", "beleid"},
                          {"datum", "2026-05-01"}});
    stuur("/bevinding/nieuw",
          {{"bron", "1"}, {"tekst", "Er is een rooster."}, {"richting", "voldoende"}});
    stuur("/bezoek/nieuw", {{"versie", "0"},
                            {"soort", "aangekondigd bezoek"},
                            {"datum", "2026-11-20"},
                            {"wie", "twee inspecteurs"}});
    for (const char* plek : {"bron/1", "bevinding/1", "bezoek/1", "inleiding/toets"}) {
        EXPECT_EQ(schrijf(proef.inspecteurA, "Kijk hier nog naar.", plek).status, 303) << plek;
        if (std::string(plek) != "inleiding/toets") {
            EXPECT_THAT(lees(std::string("/") + plek),
                        HasSubstr("Opmerkingen van het team (1 open)"))
                << plek;
        }
    }
    for (const char* plek : {"bron/9", "motivering/9.9.9", "nawoord/1", "veldopmerking/1", ""})
        EXPECT_EQ(schrijf(proef.inspecteurA, "Nergens bij.", plek).status, 404) << plek;
}

TEST_F(Veldopmerkingen, GaanDoorDePrivacywacht) {
    const Antwoord geweigerd = schrijf(proef.inspecteurA, "Bel 06-12345678.");
    EXPECT_EQ(geweigerd.status, 422);
    EXPECT_THAT(geweigerd.inhoud,
                AllOf(HasSubstr("Bel 06-12345678."), HasSubstr("name=\"privacy_reden\"")));
    EXPECT_TRUE(alle().empty());
    EXPECT_EQ(schrijf(proef.inspecteurA, "Bel 06-12345678.", kPlek,
                      {{"privacy_reden", "Dit is het nummer van het bureau zelf."}})
                  .status,
              303);
    const Antwoord leeg = antwoord(proef.inspecteurB, 1, " ");
    EXPECT_EQ(leeg.status, 422);
    EXPECT_THAT(leeg.inhoud, AllOf(HasSubstr("<details open>"), HasSubstr("href=\"#antwoord-1\"")))
        << "where something is wrong is in sight";
    EXPECT_EQ(schrijf(proef.inspecteurA, "  ").status, 422);
    EXPECT_EQ(schrijf(proef.inspecteurA, std::string(20'001, 'a')).status, 422);
}

TEST_F(Veldopmerkingen, WieHaarMaakteKanHaarWijzigen) {
    schrijf(proef.inspecteurA, "Klopt dit?");
    const auto wijzig = [&](const Persoon& wie, const std::string& versie,
                            const std::string& tekst) {
        return proef.stuur(wie, proef.toetspad("/opmerkingen"),
                           {{"nr", "1"}, {"versie", versie}, {"tekst", tekst}});
    };
    EXPECT_EQ(wijzig(proef.inspecteurB, "1", "Van mij.").status, 404);
    EXPECT_EQ(wijzig(proef.inspecteurA, "1", "Klopt dit wel?").status, 303);
    EXPECT_EQ(alle().front().tekst, "Klopt dit wel?");
    EXPECT_EQ(alle().front().auteur, proef.inspecteurA.nr);
    EXPECT_THAT(lees("/opmerkingen"), HasSubstr("later gewijzigd"));
    const Antwoord botst = wijzig(proef.inspecteurA, "1", "Anders.");
    EXPECT_EQ(botst.status, 422);
    EXPECT_THAT(botst.inhoud, AllOf(HasSubstr("in een ander tabblad gewijzigd"),
                                    HasSubstr("Klopt dit wel?"), HasSubstr("Anders.")));
    losOp(proef.inspecteurB, 1);
    EXPECT_EQ(wijzig(proef.inspecteurA, "3", "Nog anders.").status, 409);
}

TEST_F(Veldopmerkingen, StaanNietInRapportOfBevrorenInhoudEnHoudenNietsTegen) {
    schrijf(proef.inspecteurA, "Zeldzaamwoord?");
    EXPECT_THAT(lees("/vaststellen"),
                AllOf(HasSubstr("Opmerkingen van het team: er is er nog één open."),
                      HasSubstr("Dat houdt niets tegen.")));
    for (const char* waar : {"/rapport", "/hiaten", "/verschillen"})
        EXPECT_THAT(lees(waar), Not(HasSubstr("Zeldzaamwoord"))) << waar;
    const std::string inhoud = proef.database().lees([&](Sessie& sessie) {
        const Toetsinzage inzage(proef.werkplek(), sessie, proef.inspecteurA, proef.toets,
                                 Actie::toetsLezen);
        return bevrorenInhoud(inzage, leesToetsinhoud(inzage));
    });
    EXPECT_THAT(inhoud, Not(HasSubstr("Zeldzaamwoord")));
    EXPECT_THAT(inhoud, Not(HasSubstr("veldopmerking")));
}

TEST_F(Veldopmerkingen, ZijnNietVanDeOrganisatie) {
    schrijf(proef.inspecteurA, "Zeldzaamwoord?");
    for (const Persoon& wie : {proef.vtManagement, proef.vtElders, proef.inspecteurElders})
        EXPECT_EQ(proef.vraag(wie, proef.toetspad("/opmerkingen")).status, 404) << wie.naam;
    // The coördinator reads along, but not what the team remarks to each other.
    for (const char* waar : {"/opmerkingen", "/geschiedenis/veldopmerking/1"})
        EXPECT_EQ(proef.vraag(proef.coordinator, proef.toetspad(waar)).status, 404) << waar;
    for (const char* waar : {"", "/criterium/1.1", "/tabel", "/wijzigingen", "/vaststellen"}) {
        const auto pagina = proef.vraag(proef.coordinator, proef.toetspad(waar));
        EXPECT_EQ(pagina.status, 200) << waar;
        EXPECT_THAT(pagina.inhoud,
                    AllOf(Not(HasSubstr("Zeldzaamwoord")), Not(HasSubstr("/opmerkingen"))))
            << waar;
    }
    // A page that was made for who reads remarks is not kept for who does not.
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vaststelling, 0);
    });
    const std::string criterium = proef.toetspad("/criterium/1.1");
    EXPECT_THAT(proef.vraag(proef.inspecteurA, criterium).inhoud, HasSubstr("/opmerkingen?bij="));
    EXPECT_THAT(proef.vraag(proef.coordinator, criterium).inhoud,
                Not(HasSubstr("/opmerkingen?bij=")));
    // A published round may be read by all: it has none to show, whatever is stored.
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::overgenomen, 0);
    });
    for (const char* waar : {"/opmerkingen", "/opmerkingen?alles=ja", "/criterium/1.1", "/tabel"})
        EXPECT_THAT(proef.vraag(proef.vtManagement, proef.toetspad(waar)).inhoud,
                    AllOf(Not(HasSubstr("Zeldzaamwoord")), Not(HasSubstr("Opmerkingen ("))))
            << waar;
}

TEST_F(Veldopmerkingen, EenOudeTekstIsDoorTweeMensenTeWissen) {
    schrijf(proef.inspecteurA, "Dit had nooit mogen staan.");
    proef.stuur(proef.inspecteurA, proef.toetspad("/opmerkingen"),
                {{"nr", "1"}, {"versie", "1"}, {"tekst", "Dit wel."}});
    EXPECT_THAT(lees("/geschiedenis/veldopmerking/1"),
                AllOf(HasSubstr("Dit had nooit mogen staan."), HasSubstr("Laat deze tekst wissen"),
                      Not(HasSubstr("Zet deze versie terug"))));
    const std::string pad = proef.toetspad("/geschiedenis/veldopmerking/1/1/wissen");
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad).inhoud,
                HasSubstr("Dit had nooit mogen staan."));
    EXPECT_EQ(
        proef
            .stuur(proef.inspecteurA, pad, {{"keuze", "vragen"}, {"reden", "Dit hoort hier niet."}})
            .status,
        303);
    EXPECT_EQ(proef.stuur(proef.inspecteurB, pad, {{"keuze", "wissen"}}).status, 303);
    EXPECT_THAT(lees("/geschiedenis/veldopmerking/1"), Not(HasSubstr("nooit mogen staan")));
    EXPECT_THAT(lees("/opmerkingen"), AllOf(HasSubstr("Dit wel."), HasSubstr("Inspecteur A")));
    EXPECT_EQ(
        proef.vraag(proef.inspecteurA, proef.toetspad("/geschiedenis/veldopmerking/9")).status,
        404);
}

TEST_F(Veldopmerkingen, StaanTussenWatAnderenWijzigden) {
    schrijf(proef.inspecteurA, "Klopt dit?");
    EXPECT_THAT(lees(""), AllOf(HasSubstr("Opmerking 1 van het team: Klopt dit?"),
                                HasSubstr("/opmerkingen?alles=ja#opmerking-1")));
    EXPECT_THAT(lees("/wijzigingen"), HasSubstr("Motivering bij 1.1.1"));
}

}  // namespace
}  // namespace maatlat::web
