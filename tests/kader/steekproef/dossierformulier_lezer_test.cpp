// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/dossierformulier_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/kader_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_formulier_yaml.h"
#include "support/klein_kader_yaml.h"

namespace maatlat {
namespace {

using test::kKleinFormulier;
using test::vervang;
using testing::ElementsAre;
using testing::IsEmpty;

/// What is reported, against the small kader.
std::vector<std::string> fouten(const std::string& yaml) {
    const Toetsingskader kader = leesKader(test::kKleinKader, "k.yaml");
    return test::meldingenVan([&] {
        leesDossierformulier(yaml, "f.yaml", [&](const std::string& id, const std::string& versie) {
            return id == kader.id && versie == kader.versie ? &kader : nullptr;
        });
    });
}

std::vector<std::string> foutenNa(std::string_view oud, std::string_view nieuw) {
    return fouten(vervang(kKleinFormulier, oud, nieuw));
}

/// A single message, at this place and with this text.
auto een(const std::string& melding) {
    return ElementsAre("f.yaml:" + melding);
}

TEST(DossierformulierLezer, ReadsEveryField) {
    const Dossierformulier formulier = leesDossierformulier(kKleinFormulier, "f.yaml");
    EXPECT_EQ(formulier.id, "klein-formulier");
    EXPECT_EQ(formulier.versie, "1");
    EXPECT_EQ(formulier.naam, "Klein formulier");
    EXPECT_EQ(formulier.kader, "klein");
    EXPECT_EQ(formulier.kaderversie, "1");
    EXPECT_EQ(formulier.bron, "Het boek");
    ASSERT_EQ(formulier.vragen.size(), 7u);

    const Dossiervraag& triage = *formulier.vraag("triage");
    EXPECT_EQ(triage.soort, Antwoordsoort::datum);
    EXPECT_TRUE(triage.magOpen);
    EXPECT_EQ(triage.nietVoor, "melding");
    EXPECT_FALSE(triage.telt());
    EXPECT_EQ(triage.bron, "Het boek") << "that of the form";

    const Dossiervraag& opTijd = *formulier.vraag("op-tijd");
    EXPECT_EQ(opTijd.termijn, (Termijnregel{"melding", "triage", {5, Termijneenheid::werkdagen}}));
    EXPECT_EQ(opTijd.verwachting, "1.1.1");
    EXPECT_EQ(opTijd.kort, "triage op tijd");
    EXPECT_EQ(opTijd.norm, (Norm{925, "Het boek van de norm"}));
    EXPECT_EQ(opTijd.bron, "Het boek, bladzijde 2");

    const Dossiervraag& gedaan = *formulier.vraag("gedaan");
    EXPECT_EQ(gedaan.hulp, "Kijk in het verslag.");
    EXPECT_THAT(gedaan.voldoet, ElementsAre("ja")) << "unless the form says otherwise";
    EXPECT_EQ(gedaan.geldtAls, (Geldigheid{"acuut", {"ja", "niet-vast-te-stellen"}}));
    EXPECT_THAT(formulier.vraag("acuut")->voldoet, IsEmpty());
    EXPECT_THAT(formulier.vraag("hoe")->keuzes, ElementsAre("met plan", "zonder plan"));
    EXPECT_THAT(formulier.vraag("hoe")->voldoet, ElementsAre("met plan"));
    EXPECT_EQ(formulier.vraag("mensen")->minstens, 2);
    EXPECT_EQ(formulier.vraag("mensen")->hoogstens, 5);
    EXPECT_THAT(fouten(kKleinFormulier), IsEmpty());
}

TEST(DossierformulierLezer, LooksUpTheKaderAndItsVerwachtingen) {
    EXPECT_THAT(
        foutenNa("{ id: klein, versie: \"1\" }", "{ id: klein, versie: \"2\" }"),
        een("5:8: Het kader \"klein\", versie \"2\", staat niet in de map van dit formulier, of "
            "is niet in orde."));
    EXPECT_THAT(foutenNa("verwachting: 1.2.1", "verwachting: 1.2.9"),
                een("47:18: De verwachting \"1.2.9\" staat niet in het kader. Bedoelt u "
                    "\"1.2.1\"?"));
    EXPECT_THAT(foutenNa("verwachting: 1.2.1", "verwachting: 1.1.3"),
                een("47:18: De verwachting \"1.1.3\" wordt in het kader niet beoordeeld."));
    EXPECT_THAT(foutenNa("{ id: klein, versie: \"1\" }", "{ id: klein }"),
                een("5:8: Bij het kader van dit formulier ontbreekt het veld \"versie\"."));
}

TEST(DossierformulierLezer, RefusesCodesThatCannotBe) {
    EXPECT_THAT(foutenNa("code: hoe\n", "code: acuut\n"),
                een("34:5: De code \"acuut\" is al van een eerdere vraag."));
    EXPECT_THAT(foutenNa("code: hoe\n", "code: Hoe\n"),
                een("34:5: De code \"Hoe\" kan niet. Gebruik hoogstens 40 kleine letters, cijfers "
                    "en streepjes."));
    EXPECT_THAT(
        fouten(vervang(vervang(kKleinFormulier, "code: acuut\n    ", ""), "code: hoe\n    ", "")),
        testing::Not(testing::Contains(testing::HasSubstr("al van een eerdere"))))
        << "a code that is missing is said to be missing, and no more";
}

TEST(DossierformulierLezer, RefusesFieldsOfAnotherKind) {
    EXPECT_THAT(foutenNa("soort: getal", "soort: bedrag"),
                een("44:12: De soort moet ja-nee, keuze, datum, getal of termijn zijn."));
    EXPECT_THAT(foutenNa("hulp: Kijk in het verslag.", "minstens: 2"),
                een("30:15: Het veld \"minstens\" hoort niet bij een vraag van de soort ja-nee."));
    EXPECT_THAT(foutenNa("    mag_open: ja\n", "    mag_opn: ja\n"),
                een("14:5: Het veld \"mag_opn\" is onbekend bij een vraag. Bedoelt u "
                    "\"mag_open\"?"));
    EXPECT_THAT(foutenNa("    kort: iets gedaan bij gevaar\n", ""),
                een("27:5: Bij een vraag ontbreekt het veld \"kort\"."));
}

TEST(DossierformulierLezer, RefusesAnswersThatCannotBe) {
    EXPECT_THAT(foutenNa("[met plan, zonder plan]", "[met plan, met plan]"),
                ElementsAre("f.yaml:38:13: Geef ten minste twee keuzes.",
                            "f.yaml:38:24: \"met plan\" staat er twee keer."));
    EXPECT_THAT(foutenNa("[met plan, zonder plan]", "[met plan, nvt]"),
                een("38:13: \"nvt\" kan geen keuze zijn: dit antwoord heeft al een vaste "
                    "betekenis."));
    EXPECT_THAT(foutenNa("voldoet: [met plan]", "voldoet: [met plannen]"),
                een("39:15: Het antwoord \"met plannen\" bestaat niet bij deze vraag. Het kan "
                    "zijn: met plan of zonder plan. Bedoelt u \"met plan\"?"));
    EXPECT_THAT(foutenNa("    voldoet: [met plan]\n", ""),
                een("34:5: Noem in het veld \"voldoet\" welke keuzes aan de verwachting voldoen."));
    EXPECT_THAT(foutenNa("    keuzes: [met plan, zonder plan]\n", ""),
                een("34:5: Noem in het veld \"keuzes\" waaruit de lezer kiest."));
    EXPECT_THAT(foutenNa("[met plan, zonder plan]", "[]"),
                een("38:13: Het veld \"keuzes\" moet een lijst zijn die niet leeg is."));
}

TEST(DossierformulierLezer, RefusesNumbersThatCannotBe) {
    EXPECT_THAT(foutenNa("hoogstens: 5", "hoogstens: 1"),
                een("46:16: Dit is minder dan bij \"minstens\" staat."));
    EXPECT_THAT(foutenNa("minstens: 2\n    hoogstens: 5\n    ", ""),
                een("41:5: Noem in het veld \"minstens\" of \"hoogstens\" welk getal aan de "
                    "verwachting voldoet."));
    EXPECT_THAT(foutenNa("minstens: 2\n", "minstens: twee\n"),
                een("45:15: Het veld \"minstens\" moet een heel getal zijn van 0 tot en met "
                    "9999."));
    for (const char* norm : {"veel", "0", "101", "92.55"})
        EXPECT_THAT(foutenNa("minstens: 92.5", "minstens: " + std::string(norm)),
                    een("22:23: Dit moet een percentage zijn van meer dan 0 tot en met 100, met "
                        "hoogstens één decimaal."))
            << norm;
}

TEST(DossierformulierLezer, RefusesToPointAtWhatIsNotThere) {
    EXPECT_THAT(foutenNa("vraag: acuut", "vraag: acut"),
                een("33:25: De vraag \"acut\" staat niet eerder in dit formulier. Bedoelt u "
                    "\"acuut\"?"));
    EXPECT_THAT(foutenNa("vraag: acuut", "vraag: hoe"),
                een("33:25: De vraag \"hoe\" staat niet eerder in dit formulier."));
    EXPECT_THAT(foutenNa("vraag: acuut", "vraag: melding"),
                een("33:25: De vraag \"melding\" is van de soort datum. Hier hoort een vraag van "
                    "de soort ja-nee of keuze."));
    EXPECT_THAT(foutenNa("[ja, niet-vast-te-stellen]", "[jaa]"),
                een("33:45: Het antwoord \"jaa\" bestaat niet bij deze vraag. Het kan zijn: ja, "
                    "nee, nvt of niet-vast-te-stellen. Bedoelt u \"ja\"?"));
    EXPECT_THAT(foutenNa("niet_voor: melding", "niet_voor: triage"),
                een("15:16: De vraag \"triage\" staat niet eerder in dit formulier."));
}

TEST(DossierformulierLezer, RefusesTermsThatCannotBe) {
    EXPECT_THAT(foutenNa("van: melding", "van: meldin"),
                een("20:21: De vraag \"meldin\" staat niet eerder in dit formulier. Bedoelt u "
                    "\"melding\"?"));
    EXPECT_THAT(foutenNa("van: melding", "van: triage"),
                een("20:34: Een termijn loopt tussen twee verschillende datums."));
    EXPECT_THAT(foutenNa("binnen: 5 werkdagen", "binnen: 5 werkdag"),
                een("20:51: Schrijf een termijn als \"5 werkdagen\", \"24 uur\", \"70 dagen\", "
                    "\"10 weken\", "
                    "\"12 maanden\" of \"1 jaar\"."));
    EXPECT_THAT(foutenNa("    termijn: { van: melding, tot: triage, binnen: 5 werkdagen }\n", ""),
                een("16:5: Noem in het veld \"termijn\" de twee datums en hoe lang ertussen mag "
                    "zitten."));
    EXPECT_THAT(foutenNa("    verwachting: 1.1.1\n    norm: { minstens: 92.5, bron: Het boek van "
                         "de norm }\n",
                         ""),
                een("16:5: Een termijn wordt niet gevraagd maar geteld. Noem in het veld "
                    "\"verwachting\" waarbij."));
}

TEST(DossierformulierLezer, RefusesWhatCountsNowhere) {
    EXPECT_THAT(foutenNa("    tekst: Was er gevaar?\n    soort: ja-nee\n",
                         "    tekst: Was er gevaar?\n    soort: ja-nee\n    voldoet: [nee]\n"),
                een("27:14: Deze vraag heeft geen verwachting om aan te voldoen."));
    EXPECT_THAT(foutenNa("    tekst: Was er gevaar?\n    soort: ja-nee\n",
                         "    tekst: Was er gevaar?\n    soort: ja-nee\n"
                         "    norm: { minstens: 90, bron: Het boek }\n"),
                een("27:11: Een norm hoort bij een vraag met een verwachting."));
    const auto helft = kKleinFormulier.find("  - code: op-tijd");
    EXPECT_THAT(fouten(kKleinFormulier.substr(0, helft)),
                een("1:1: Geen enkele vraag heeft een verwachting. Dan telt dit formulier niets."));
}

TEST(DossierformulierLezer, RefusesWhatIsNoForm) {
    EXPECT_THAT(fouten(test::kKleinKader),
                een("1:1: Dit bestand is van de soort \"toetsingskader\". Hier hoort een bestand "
                    "van de soort \"dossierformulier\"."));
    EXPECT_THAT(fouten("soort: dossierformulier\nid: [\n"), testing::SizeIs(1));
    std::string veel = kKleinFormulier;
    for (int i = 0; i < 100; ++i)
        veel += "  - { code: v" + std::to_string(i) + ", tekst: Vraag, soort: ja-nee }\n";
    EXPECT_THAT(fouten(veel), een("1:1: Dit formulier heeft 107 vragen. Het maximum is 100."));
}

}  // namespace
}  // namespace maatlat
