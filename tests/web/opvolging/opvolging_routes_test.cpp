// SPDX-License-Identifier: EUPL-1.2
// What follows an adopted toets, through its pages: who may do what, and what people do wrong.
#include <string>

#include "store/motor/vraag.h"
#include "store/opvolging/opvolging_store.h"
#include "store/toetskop_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/opvolging/opvolgcontrole.h"
#include "toetsing/opvolging/planzetten.h"
#include "toetsing/traject/wachtlijst.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtOpvolging{
    {"GET", "/toets/{toets}/opvolging", {Actie::opvolgingLezen}, true},
    {"POST",
     "/toets/{toets}/opvolging",
     {Actie::wijsIndienerAan, Actie::stelPlantermijn, Actie::dienPlanIn, Actie::neemPlanTerug,
      Actie::geefPlanTerug},
     true},
    {"GET", "/toets/{toets}/opvolging/plan/{versie}", {Actie::opvolgingLezen}, true},
    {"GET", "/toets/{toets}/opvolging/oordeel", {Actie::opvolgingLezen}, true},
    {"POST",
     "/toets/{toets}/opvolging/oordeel",
     {Actie::legPlanoordeelVoor, Actie::neemPlanoordeelTerug, Actie::stemIn, Actie::stemNietIn},
     true},
    {"GET", "/toets/{toets}/opvolging/oordeel/geheel", {Actie::opvolgingLezen}, true},
    {"POST", "/toets/{toets}/opvolging/oordeel/geheel", {Actie::beoordeelMaatregel}, true},
    {"GET", "/toets/{toets}/opvolging/oordeel/{nr}", {Actie::opvolgingLezen}, true},
    {"POST", "/toets/{toets}/opvolging/oordeel/{nr}", {Actie::beoordeelMaatregel}, true},
    {"GET", "/toets/{toets}/maatregel/nieuw", {Actie::maakMaatregel}, true},
    {"POST", "/toets/{toets}/maatregel/nieuw", {Actie::maakMaatregel}, true},
    {"GET", "/toets/{toets}/maatregel/{nr}", {Actie::opvolgingLezen}, true},
    {"POST", "/toets/{toets}/maatregel/{nr}", {Actie::maakMaatregel}, true},
    {"POST", "/toets/{toets}/maatregel/{nr}/intrekken", {Actie::maakMaatregel}, true},
};

/// A toets that was adopted, with a `-` at 1.1.1 and 1.1.2 and a `+` elsewhere.
class Opvolgpaginas : public testing::Test {
  protected:
    Opvolgpaginas() {
        test::beoordeelAlles(proef, proef.toets, "voldoende");
        for (const char* code : {"1.1.1", "1.1.2"})
            zetScore(code, "onvoldoende");
        EXPECT_EQ(stelVast(proef.inspecteurA, "voorleggen", {}), 303);
        EXPECT_EQ(stelVast(proef.inspecteurB, "vaststellen", {{"gelezen", "ja"}}), 303);
    }

    Proefopstelling proef;

    std::string pad(const std::string& erachter = "") const {
        return proef.toetspad("/opvolging" + erachter);
    }

    std::string pagina(const Persoon& wie, const std::string& erachter = "") {
        return proef.vraag(wie, pad(erachter)).inhoud;
    }

    void zetScore(const std::string& code, const std::string& score) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto in = test::in(transactie, proef.toets);
            for (const auto& [soort, waarde] :
                 {std::pair(Veldsoort::score, score),
                  std::pair(Veldsoort::motivering, std::string("Dit ontbrak in het plan."))}) {
                const Veldsleutel sleutel{soort, code};
                const Veld was = veldStore::lees(in, sleutel.tekst());
                veldStore::bewaar(in, sleutel, test::tekst(waarde), was.versie,
                                  proef.inspecteurA.nr);
            }
        });
    }

    std::string versie() { return std::to_string(test::kop(proef, proef.toets).versie); }

    int stelVast(const Persoon& wie, const std::string& keuze, Proefopstelling::Velden velden) {
        velden.emplace_back("keuze", keuze);
        velden.emplace_back("versie", versie());
        return proef.stuur(wie, proef.toetspad("/vaststellen"), test::metHiaten(velden)).status;
    }

    static Proefopstelling::Velden maatregel(const std::string& code,
                                             const std::string& termijn = "1-12-2026") {
        return {{"verwachting", code},
                {"wat", "Wij maken een rooster."},
                {"verschil", "Elk kind wordt gezien."},
                {"wie", "teamleider"},
                {"begin", "23-11-2026"},
                {"termijn", termijn},
                {"bewijs", "Uit een telling."},
                {"versie", "0"}};
    }

    web::Antwoord maak(Proefopstelling::Velden velden, const std::string& welke = "nieuw") {
        return proef.stuur(proef.vtManagement, proef.toetspad("/maatregel/" + welke),
                           std::move(velden));
    }

    static Proefopstelling::Velden met(Proefopstelling::Velden velden, const std::string& naam,
                                       const std::string& waarde) {
        for (auto& [welk, staat] : velden)
            if (welk == naam) staat = waarde;
        return velden;
    }

    web::Antwoord zet(const Persoon& wie, const std::string& keuze,
                      Proefopstelling::Velden velden = {}) {
        velden.emplace_back("keuze", keuze);
        velden.emplace_back("versie", versie());
        return proef.stuur(wie, pad(), velden);
    }

    web::Antwoord oordeelzet(const Persoon& wie, const std::string& keuze,
                             Proefopstelling::Velden velden = {}, const std::string& gezien = "") {
        velden.emplace_back("keuze", keuze);
        velden.emplace_back("versie", gezien.empty() ? versie() : gezien);
        return proef.stuur(wie, pad("/oordeel"), velden);
    }

    web::Antwoord beoordeel(const Persoon& wie, const std::string& welke, const std::string& woord,
                            Proefopstelling::Velden velden = {}, const std::string& gezien = "0") {
        for (const char* vraag : {"ambitieus", "volledig", "realistisch", "vaart", "sluit-aan"})
            velden.emplace_back(vraag, woord);
        velden.emplace_back("versie", gezien);
        return proef.stuur(wie, pad("/oordeel/" + welke), velden);
    }

    /// A plan with a maatregel at each verbeterpunt, handed in by VT-management.
    void dienPlanIn() {
        for (const char* code : {"1.1.1", "1.1.2"})
            ASSERT_EQ(maak(maatregel(code)).status, 303);
        kiesIndiener();
        ASSERT_EQ(zet(proef.vtManagement, "indienen").status, 303);
    }

    void kiesIndiener() {
        ASSERT_EQ(zet(proef.vtManagement, "indiener",
                      {{"indiener", std::to_string(proef.vtManagement.nr)}})
                      .status,
                  303);
    }

    Opvolging stand() {
        return proef.database().lees([&](Sessie& sessie) {
            return opvolgingStore::lees(test::in(sessie, proef.toets)).value_or(Opvolging{});
        });
    }

    std::vector<std::string> wacht(const Persoon& wie) {
        std::vector<std::string> uit;
        for (const Wachtregel& een : watWachtOp(proef.werkplek(), wie, 1).regels)
            if (een.opvolgzet) uit.emplace_back(naam(*een.opvolgzet));
        return uit;
    }
};

TEST_F(Opvolgpaginas, ElkVerbeterpuntIsEenGatVoorBeiden) {
    for (const Persoon* wie : {&proef.vtManagement, &proef.inspecteurA, &proef.coordinator})
        EXPECT_THAT(pagina(*wie),
                    AllOf(HasSubstr("Bij twee verbeterpunten staat geen maatregel: 1.1.1 en 1.1.2"),
                          HasSubstr("Hier staat nog geen maatregel.")));
    EXPECT_THAT(pagina(proef.inspecteurA), Not(HasSubstr("Maatregel toevoegen")));
    for (const Persoon* wie : {&proef.vtElders, &proef.inspecteurElders, &proef.beheerder})
        EXPECT_EQ(proef.vraag(*wie, pad()).status, 404);
}

TEST_F(Opvolgpaginas, EenMaatregelHoortBijEenMinEnBijNietsAnders) {
    EXPECT_EQ(maak(maatregel("1.1.1")).status, 303);
    EXPECT_THAT(pagina(proef.inspecteurA), HasSubstr("Wij maken een rooster."));
    const auto plus = maak(maatregel("1.2.1"));
    EXPECT_EQ(plus.status, 422);
    EXPECT_THAT(plus.inhoud,
                AllOf(HasSubstr("Bij 1.2.1 staat een +."), HasSubstr("Wij maken een rooster.")));
    EXPECT_THAT(maak(maatregel("9.9.9")).inhoud, HasSubstr("geen verwachting 9.9.9"));
    EXPECT_THAT(maak({{"versie", "0"}}).inhoud,
                AllOf(HasSubstr("Kies bij welk verbeterpunt"), HasSubstr("Schrijf op wat u gaat"),
                      HasSubstr("een functie, geen naam"), HasSubstr("uiterlijk klaar")));
}

TEST_F(Opvolgpaginas, EenTermijnInHetVerledenMagAlleenAchteraf) {
    const auto laat = maak(maatregel("1.1.1", "1-11-2026"));
    EXPECT_EQ(laat.status, 422);
    EXPECT_THAT(laat.inhoud, AllOf(HasSubstr("Deze dag is al voorbij"),
                                   HasSubstr("begint na de dag waarop hij klaar moet zijn")));
    auto achteraf = met(maatregel("1.1.1", "1-11-2026"), "begin", "");
    achteraf.emplace_back("achteraf", "ja");
    EXPECT_EQ(maak(achteraf).status, 303);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/maatregel/1")).inhoud,
                HasSubstr("Achteraf vastgelegd"));
    auto nogNiet = maatregel("1.1.1");
    nogNiet.emplace_back("achteraf", "ja");
    EXPECT_THAT(maak(nogNiet).inhoud, HasSubstr("Deze dag is nog niet voorbij"));
    EXPECT_THAT(maak(maatregel("1.1.1", "5-5-25")).inhoud, HasSubstr("vier cijfers"));
    EXPECT_THAT(maak(met(maatregel("1.1.1"), "wat", "Bel mevrouw Jansen, BSN 111222333")).inhoud,
                HasSubstr("persoonsgegevens"));
}

TEST_F(Opvolgpaginas, TweeVerschillendeTekstenKomenNaastElkaar) {
    maak(maatregel("1.1.1"));
    EXPECT_EQ(maak(met(met(maatregel("1.1.1"), "versie", "1"), "wat", "Eerst dit."), "1").status,
              303);
    const auto botst =
        maak(met(met(maatregel("1.1.1"), "versie", "1"), "wat", "Of juist dat."), "1");
    EXPECT_EQ(botst.status, 409);
    EXPECT_THAT(botst.inhoud, AllOf(HasSubstr("Eerst dit."), HasSubstr("Of juist dat.")));
    const auto geschiedenis =
        proef.vraag(proef.vtManagement, proef.toetspad("/geschiedenis/maatregel/1"));
    EXPECT_EQ(geschiedenis.status, 200);
    EXPECT_THAT(geschiedenis.inhoud, Not(HasSubstr("Zet terug")));
    EXPECT_EQ(proef.vraag(proef.vtElders, proef.toetspad("/geschiedenis/maatregel/1")).status, 404);
}

TEST_F(Opvolgpaginas, IntussenIngetrokkenVerliestNietWatErIsGetypt) {
    maak(maatregel("1.1.1"));
    EXPECT_EQ(
        proef.stuur(proef.vtManagement, proef.toetspad("/maatregel/1/intrekken"), {{"versie", "1"}})
            .status,
        303);
    const auto weer = maak(met(met(maatregel("1.1.1"), "versie", "1"), "wat", "Toch dit."), "1");
    EXPECT_EQ(weer.status, 409);
    EXPECT_THAT(weer.inhoud, HasSubstr("Toch dit."));
}

TEST_F(Opvolgpaginas, WieNietVanDeOrganisatieIsDientNietIn) {
    maak(maatregel("1.1.1"));
    const auto elders =
        zet(proef.vtManagement, "indiener", {{"indiener", std::to_string(proef.vtElders.nr)}});
    EXPECT_EQ(elders.status, 422);
    EXPECT_THAT(elders.inhoud, HasSubstr("Kies iemand van uw organisatie"));
    EXPECT_EQ(zet(proef.vtManagement, "indienen").status, 404) << "nobody was chosen";
    EXPECT_EQ(zet(proef.inspecteurA, "indienen").status, 404);
}

TEST_F(Opvolgpaginas, IndienenMetEenGatVraagtOfDatMag) {
    maak(maatregel("1.1.1"));
    kiesIndiener();
    const auto eerst = zet(proef.vtManagement, "indienen");
    EXPECT_EQ(eerst.status, 422);
    EXPECT_THAT(eerst.inhoud, HasSubstr("Bij één verbeterpunt staat geen maatregel."));
    EXPECT_EQ(zet(proef.vtManagement, "indienen", {{"gaten", "ja"}}).status, 303);
    EXPECT_EQ(stand().stap, Opvolgstap::planIngediend);
    EXPECT_EQ(zet(proef.vtManagement, "indienen", {{"gaten", "ja"}}).status, 409) << "twice";
    const auto later = maak(met(maatregel("1.1.1"), "versie", "1"), "1");
    EXPECT_EQ(later.status, 409);
    EXPECT_THAT(later.inhoud, HasSubstr("Het plan is ingediend"));
}

TEST_F(Opvolgpaginas, IndienenGaatNietMetEenTermijnDieIntussenVoorbijIs) {
    for (const char* code : {"1.1.1", "1.1.2"})
        ASSERT_EQ(
            maak(maatregel(code, code == std::string("1.1.1") ? "1-12-2026" : "1-2-2027")).status,
            303);
    kiesIndiener();
    proef.moment = "2026-12-02T09:00:00.000Z";
    const auto antwoord = zet(proef.vtManagement, "indienen");
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud,
                testing::AllOf(HasSubstr("voorbij van maatregel 1 (1 december 2026)."),
                               testing::Not(HasSubstr("maatregel 2"))));
    EXPECT_EQ(stand().stap, Opvolgstap::planMaken);
    Proefopstelling::Velden gedaan = met(maatregel("1.1.1"), "versie", "1");
    gedaan.emplace_back("achteraf", "ja");
    ASSERT_EQ(maak(gedaan, "1").status, 303);
    EXPECT_EQ(zet(proef.vtManagement, "indienen").status, 303);
}

TEST_F(Opvolgpaginas, DeGeschiedenisZegtWieHetPlanIndient) {
    maak(maatregel("1.1.1"));
    kiesIndiener();
    EXPECT_THAT(pagina(proef.inspecteurA),
                HasSubstr("Het plan wordt ingediend door " + proef.vtManagement.naam + "."));
}

TEST_F(Opvolgpaginas, IndienenGaatNietOverWatIntussenIsGewijzigd) {
    maak(maatregel("1.1.1"));
    kiesIndiener();
    const std::string oud = versie();
    maak(maatregel("1.1.2"));
    const auto antwoord = proef.stuur(proef.vtManagement, pad(),
                                      {{"keuze", "indienen"}, {"versie", oud}, {"gaten", "ja"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_EQ(stand().stap, Opvolgstap::planMaken);
}

TEST_F(Opvolgpaginas, TerugnemenGeeftDeTermijnTerugEnEenNieuwPlanIsEenVersie) {
    EXPECT_EQ(zet(proef.inspecteurA, "termijn", {{"tot", "1-11-2026"}}).status, 422);
    EXPECT_EQ(zet(proef.inspecteurA, "termijn", {{"tot", "10-12-2026"}}).status, 303);
    dienPlanIn();
    EXPECT_EQ(stand().tot, "");
    EXPECT_EQ(zet(proef.vtManagement, "terugnemen").status, 422);
    EXPECT_EQ(zet(proef.vtManagement, "terugnemen", {{"reden", "Er mist iets."}}).status, 303);
    EXPECT_EQ(stand().tot, "2026-12-10");
    maak(met(met(maatregel("1.1.1"), "versie", "1"), "wat", "Wij maken een beter rooster."), "1");
    EXPECT_EQ(zet(proef.vtManagement, "indienen").status, 303);
    EXPECT_EQ(stand().planversie, 2);
    EXPECT_THAT(pagina(proef.inspecteurA, "/plan/1"),
                AllOf(HasSubstr("Wij maken een rooster."), HasSubstr("Er is een nieuwer plan")));
    EXPECT_THAT(pagina(proef.vtManagement, "/plan/2"),
                AllOf(HasSubstr("Wij maken een beter rooster."),
                      HasSubstr("Gewijzigd sinds het vorige plan.")));
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad("/plan/3")).status, 404);
}

TEST_F(Opvolgpaginas, HetOordeelVraagtEenMotiveringWaarHetNietOveralJaIs) {
    dienPlanIn();
    const auto zonder = beoordeel(proef.inspecteurA, "1", "deels");
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("Schrijf op waarom."));
    EXPECT_EQ(beoordeel(proef.inspecteurA, "1", "").status, 422);
    EXPECT_EQ(beoordeel(proef.inspecteurA, "7", "ja").status, 404);
    EXPECT_EQ(beoordeel(proef.inspecteurA, "1", "ja").status, 303);
    const auto botst = beoordeel(proef.inspecteurB, "1", "nee", {{"motivering", "Te laat."}});
    EXPECT_EQ(botst.status, 409);
    EXPECT_THAT(botst.inhoud, AllOf(HasSubstr("Te laat."), HasSubstr("Intussen gewijzigd")));
    const auto terug = beoordeel(proef.inspecteurA, "geheel", "ja", {{"uitkomst", "terug"}});
    EXPECT_THAT(terug.inhoud, AllOf(HasSubstr("wat er ontbreekt"), HasSubstr("nieuwe plan")));
    EXPECT_EQ(oordeelzet(proef.inspecteurA, "voorleggen").status, 409) << "not all is judged";
    EXPECT_EQ(beoordeel(proef.vtManagement, "1", "ja").status, 404);
    EXPECT_EQ(beoordeel(proef.coordinator, "1", "ja").status, 404);
}

TEST_F(Opvolgpaginas, TweeInspecteursBeslissenEnDeOrganisatieLeestHetDaarna) {
    EXPECT_THAT(wacht(proef.vtManagement), testing::ElementsAre("wijs indiener aan"));
    dienPlanIn();
    EXPECT_THAT(wacht(proef.vtManagement), testing::IsEmpty());
    EXPECT_THAT(wacht(proef.inspecteurA), testing::ElementsAre("beoordeel maatregel"));
    EXPECT_EQ(
        beoordeel(proef.inspecteurA, "1", "deels", {{"motivering", "Noem wie nakijkt."}}).status,
        303);
    EXPECT_EQ(beoordeel(proef.inspecteurA, "2", "ja").status, 303);
    EXPECT_EQ(beoordeel(proef.inspecteurA, "geheel", "deels",
                        {{"motivering", "Te mager."},
                         {"uitkomst", "terug"},
                         {"ontbreekt", "De vaart."},
                         {"termijn", "20-12-2026"}})
                  .status,
              303);
    EXPECT_EQ(oordeelzet(proef.inspecteurA, "voorleggen").status, 303);
    EXPECT_THAT(wacht(proef.inspecteurA), testing::IsEmpty());
    EXPECT_THAT(wacht(proef.inspecteurB), testing::ElementsAre("stem in"));
    EXPECT_EQ(oordeelzet(proef.inspecteurA, "eens").status, 404) << "not by who offered it";
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad("/oordeel")).status, 409);
    for (const char* waar : {"", "/plan/1"})
        EXPECT_THAT(pagina(proef.vtManagement, waar), Not(HasSubstr("Noem wie nakijkt.")));

    EXPECT_EQ(oordeelzet(proef.inspecteurB, "niet-eens").status, 422);
    EXPECT_EQ(oordeelzet(proef.inspecteurB, "niet-eens", {{"reden", "Ook de vaart."}}).status, 303);
    EXPECT_THAT(pagina(proef.vtManagement), Not(HasSubstr("Ook de vaart.")));
    EXPECT_EQ(oordeelzet(proef.inspecteurA, "voorleggen").status, 303);
    EXPECT_EQ(oordeelzet(proef.inspecteurB, "eens").status, 303);
    EXPECT_EQ(stand().stap, Opvolgstap::planMaken);
    EXPECT_EQ(stand().tot, "2026-12-20");
    EXPECT_THAT(pagina(proef.vtManagement),
                AllOf(HasSubstr("Noem wie nakijkt."), HasSubstr("De vaart."),
                      Not(HasSubstr("Inspecteur A")), Not(HasSubstr("Inspecteur B"))));
    EXPECT_THAT(wacht(proef.vtManagement), testing::ElementsAre("dien plan in"));
    proef.moment = "2026-12-22T09:30:00.000Z";
    EXPECT_THAT(wacht(proef.inspecteurA), testing::ElementsAre("stel plantermijn"));
}

TEST_F(Opvolgpaginas, WieHetEensIsIsHetEensMetWatErStondToenDiePersoonHetLas) {
    dienPlanIn();
    for (const char* welke : {"1", "2"})
        ASSERT_EQ(beoordeel(proef.inspecteurA, welke, "ja").status, 303);
    ASSERT_EQ(beoordeel(proef.inspecteurA, "geheel", "ja", {{"uitkomst", "aanvaard"}}).status, 303);
    ASSERT_EQ(oordeelzet(proef.inspecteurA, "voorleggen").status, 303);
    const std::string gelezen = versie();
    EXPECT_THAT(pagina(proef.inspecteurB, "/oordeel"),
                HasSubstr("name=\"versie\" value=\"" + gelezen + "\""));
    ASSERT_EQ(oordeelzet(proef.inspecteurA, "terugnemen").status, 303);
    ASSERT_EQ(
        beoordeel(proef.inspecteurA, "1", "nee", {{"motivering", "Toch niet genoeg."}}, "1").status,
        303);
    ASSERT_EQ(oordeelzet(proef.inspecteurA, "voorleggen").status, 303);
    for (const char* keuze : {"eens", "niet-eens"})
        EXPECT_EQ(oordeelzet(proef.inspecteurB, keuze, {{"reden", "Te mager."}}, gelezen).status,
                  409)
            << keuze;
    EXPECT_EQ(stand().stap, Opvolgstap::planVoorgelegd);
    EXPECT_EQ(oordeelzet(proef.inspecteurB, "eens").status, 303);
}

TEST_F(Opvolgpaginas, EenAanvaardPlanGaatInUitvoeringEnKanTerug) {
    dienPlanIn();
    for (const char* welke : {"1", "2"})
        EXPECT_EQ(beoordeel(proef.inspecteurA, welke, "ja").status, 303);
    EXPECT_EQ(beoordeel(proef.inspecteurA, "geheel", "ja", {{"uitkomst", "aanvaard"}}).status, 303);
    EXPECT_EQ(oordeelzet(proef.inspecteurA, "voorleggen").status, 303);
    EXPECT_EQ(oordeelzet(proef.inspecteurB, "eens").status, 303);
    EXPECT_EQ(stand().stap, Opvolgstap::uitvoering);
    EXPECT_EQ(maak(maatregel("1.1.1")).status, 409);
    const auto terug = zet(proef.inspecteurA, "teruggeven", {{"reden", "Er is meer nodig."}});
    EXPECT_EQ(terug.status, 422) << "without a last day";
    EXPECT_EQ(
        zet(proef.inspecteurA, "teruggeven", {{"reden", "Er is meer nodig."}, {"tot", "1-12-2026"}})
            .status,
        303);
    EXPECT_EQ(stand().stap, Opvolgstap::planMaken);
}

TEST_F(Opvolgpaginas, EenIngediendPlanDatIsVeranderdWordtGezien) {
    dienPlanIn();
    const auto fouten = [&] {
        return inzien(proef.werkplek(), proef.inspecteurA, proef.toets, Actie::opvolgingLezen,
                      [](const Toetsinzage& inzage) { return opvolgfouten(inzage); });
    };
    EXPECT_THAT(fouten(), testing::IsEmpty());
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::in(transactie, proef.toets)
            .wijzig("UPDATE opvolging SET tot = '2027-01-01' WHERE toets = ?", proef.toets);
    });
    EXPECT_THAT(fouten(), testing::ElementsAre(HasSubstr("Hoe ver de opvolging is")));
}

}  // namespace
}  // namespace maatlat
