// SPDX-License-Identifier: EUPL-1.2
// Verscherpt toezicht and the story of an organisation, through the forms as people fill them in.
#include <algorithm>

#include "store/mensen/persoon_store.h"
#include "support/opvolging/voortgangproef.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/organisaties.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/opvolging/verhaal.h"
#include "toetsing/toegang.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = Proefopstelling::Velden;

// Who may do what here hangs on the organisation: the tests below walk that.
const test::Routeverwachtingen kVerwachtToezicht{
    {"GET", "/organisatie/{nr}/verhaal", {Actie::verhaalLezen}, false, {"?pagina=2"}},
    {"GET", "/mijn-organisatie"},
    {"GET", "/organisatie/{nr}/toezicht/{wat}"},
    {"POST", "/organisatie/{nr}/toezicht/{wat}"},
    {"GET", "/organisatie/{nr}/feit/{feit}"},
    {"GET", "/organisatie/{nr}/feit/{feit}/wijzigen"},
    {"POST", "/organisatie/{nr}/feit/{feit}/wijzigen"},
    {"GET", "/organisatie/{nr}/feit/{feit}/zet/{zet}"},
    {"POST", "/organisatie/{nr}/feit/{feit}/zet/{zet}"},
};

class Toezichtpaginas : public testing::Test {
  protected:
    Proefopstelling proef;
    Persoon andereCoordinator =
        proef.nieuw("Andere Coordinator", "coordinator-2", {Rol::coordinator});

    std::int64_t nr(const std::string& naam) { return organisatienummer(proef.werkplek(), naam); }
    std::int64_t utrecht() { return nr(Proefopstelling::kOrganisatie); }
    std::string pad(const std::string& erachter) {
        return "/organisatie/" + std::to_string(utrecht()) + erachter;
    }
    std::string pagina(const Persoon& wie, const std::string& waar) {
        const auto antwoord = proef.vraag(wie, waar);
        EXPECT_EQ(antwoord.status, 200) << wie.naam << " " << waar;
        return antwoord.inhoud;
    }
    std::string verhaal(const Persoon& wie) { return pagina(wie, pad("/verhaal")); }
    int aantal(std::int64_t organisatie) {
        return toezichtbeeld(proef.werkplek(), proef.coordinator, organisatie).aantal;
    }

    web::Antwoord leg(const Persoon& wie, const std::string& wat, Velden velden,
                      std::int64_t organisatie = 0) {
        if (organisatie == 0) organisatie = utrecht();
        velden.emplace_back("versie", std::to_string(aantal(organisatie)));
        return proef.stuur(wie, "/organisatie/" + std::to_string(organisatie) + "/toezicht/" + wat,
                           velden);
    }
    web::Antwoord stelIn(const Persoon& wie, const std::string& dag) {
        return leg(wie, "instellen",
                   {{"dag", dag},
                    {"motivering", "De wachtlijst groeit."},
                    {"aantonen", "Geen wachtlijst meer."},
                    {"ritme", "Elke maand de voortgang."},
                    {"bron", "Brief van de inspectie."}});
    }
    /// The number of what was made.
    std::int64_t eis(const web::Antwoord& antwoord) {
        EXPECT_EQ(antwoord.status, 303) << antwoord.inhoud.substr(0, 6000);
        const auto waar = antwoord.naarPad.find("/feit/");
        return waar == std::string::npos ? 0 : std::stoll(antwoord.naarPad.substr(waar + 6));
    }
    void weiger(const web::Antwoord& antwoord, const std::string& melding) {
        EXPECT_EQ(antwoord.status, 422);
        EXPECT_THAT(antwoord.inhoud, HasSubstr(melding));
    }
    int versie(std::int64_t feit) {
        return feitbeeld(proef.werkplek(), proef.coordinator, utrecht(), feit).nu().versie;
    }
    web::Antwoord zet(const Persoon& wie, std::int64_t feit, const std::string& zet,
                      const std::string& reden = "") {
        return proef.stuur(wie, pad("/feit/" + std::to_string(feit) + "/zet/" + zet),
                           {{"versie", std::to_string(versie(feit))}, {"reden", reden}});
    }
    std::int64_t ingesteld(const std::string& dag) {
        const std::int64_t feit = eis(stelIn(proef.inspecteurA, dag));
        eis(zet(proef.coordinator, feit, "instellen"));
        return feit;
    }
};

TEST_F(Toezichtpaginas, WordtIngesteldVerlengdEnOpgehevenDoorTwee) {
    const std::int64_t feit = eis(stelIn(proef.inspecteurA, "22-11-2026"));
    EXPECT_THAT(verhaal(proef.inspecteurA),
                AllOf(HasSubstr("Er ligt een voorstel"), HasSubstr("Tot en met 22 mei 2027.")));
    // VT-management sees no proposals.
    EXPECT_THAT(verhaal(proef.vtManagement), Not(HasSubstr("De wachtlijst groeit")));
    eis(zet(proef.coordinator, feit, "instellen"));
    EXPECT_THAT(verhaal(proef.vtManagement),
                AllOf(HasSubstr("De wachtlijst groeit"), HasSubstr("Geen wachtlijst meer."),
                      HasSubstr("Elke maand de voortgang."), HasSubstr("22 mei 2027")));
    proef.moment = "2027-05-20T09:30:00.000Z";
    eis(leg(proef.coordinator, "verlengen",
            {{"dag", "20-5-2027"}, {"tot", "20-11-2027"}, {"motivering", "Nog niet genoeg."}}));
    proef.moment = "2027-09-01T09:30:00.000Z";
    const std::int64_t einde = eis(leg(proef.inspecteurA, "opheffen",
                                       {{"dag", "1-9-2027"},
                                        {"motivering", "Het is op orde."},
                                        {"voldoende", "23"},
                                        {"van", "24"}}));
    eis(zet(proef.coordinator, einde, "opheffen"));
    EXPECT_THAT(verhaal(proef.vtManagement),
                AllOf(HasSubstr("Verscherpt toezicht opgeheven"),
                      HasSubstr("23 van de 24 verwachtingen voldoende. Alleen dit totaal")));
    EXPECT_THAT(pagina(proef.beheerder, "/beheer/logboek?organisatie=Utrecht"),
                AllOf(HasSubstr("toezicht vastgelegd"), HasSubstr("toezicht gewijzigd")));
}

TEST_F(Toezichtpaginas, DatHetBijnaWerdIngetrokkenLeestDeOrganisatieNiet) {
    const std::int64_t feit = ingesteld("22-11-2026");
    eis(zet(proef.inspecteurA, feit, "intrekken-voorstellen", "De brief klopte niet."));
    eis(zet(proef.coordinator, feit, "afwijzen", "De brief klopte wel."));
    const std::string waar = pad("/feit/" + std::to_string(feit));
    EXPECT_THAT(pagina(proef.coordinator, waar),
                AllOf(HasSubstr("De brief klopte niet."), HasSubstr("De brief klopte wel.")));
    EXPECT_THAT(pagina(proef.vtManagement, waar),
                AllOf(HasSubstr("De wachtlijst groeit."), Not(HasSubstr("De brief klopte"))));
}

TEST_F(Toezichtpaginas, NiemandBeslistOverZijnEigenVoorstel) {
    const std::int64_t feit = eis(stelIn(proef.coordinator, "22-11-2026"));
    EXPECT_EQ(zet(proef.coordinator, feit, "instellen").status, 409);
    EXPECT_EQ(zet(proef.inspecteurA, feit, "instellen").status, 409);
    eis(zet(andereCoordinator, feit, "instellen"));
    const std::int64_t einde = eis(
        leg(andereCoordinator, "opheffen", {{"dag", "22-11-2026"}, {"motivering", "Toch niet."}}));
    EXPECT_EQ(zet(andereCoordinator, einde, "opheffen").status, 409);
    weiger(zet(proef.coordinator, einde, "afwijzen"), "Schrijf op waarom.");
    eis(zet(proef.coordinator, einde, "afwijzen", "Het is te vroeg."));
    EXPECT_THAT(verhaal(proef.coordinator), HasSubstr("afgewezen"));
    EXPECT_THAT(verhaal(proef.vtManagement), Not(HasSubstr("Toch niet.")));
}

TEST_F(Toezichtpaginas, EenBesluitIntrekkenDoenOokTwee) {
    const std::int64_t feit = ingesteld("22-11-2026");
    eis(zet(proef.inspecteurA, feit, "intrekken-voorstellen", "Verkeerde organisatie."));
    EXPECT_THAT(verhaal(proef.vtManagement), Not(HasSubstr("intrekking")));
    EXPECT_EQ(zet(proef.inspecteurA, feit, "intrekken").status, 409);
    eis(zet(proef.coordinator, feit, "intrekken"));
    EXPECT_THAT(verhaal(proef.vtManagement),
                AllOf(HasSubstr("ingetrokken"), HasSubstr("Geen verscherpt toezicht")));
    eis(stelIn(proef.inspecteurA, "22-11-2026"));
}

TEST_F(Toezichtpaginas, VerkeerdeInvoerZegtWatErMisIs) {
    EXPECT_EQ(leg(proef.inspecteurA, "opheffen", {{"dag", "1-1-2026"}}).status, 409);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad("/toezicht/opheffen")).inhoud,
                HasSubstr("Er is dus niets op te heffen."));
    weiger(stelIn(proef.inspecteurA, "23-11-2026"), "Deze dag komt nog.");
    weiger(stelIn(proef.inspecteurA, "30-2-2026"), "30-2-2026");
    weiger(leg(proef.inspecteurA, "instellen", {{"dag", "1-11-2026"}}), "u legt dit achteraf vast");
    const auto leeg = leg(proef.inspecteurA, "instellen", {{"dag", "22-11-2026"}});
    weiger(leeg, "Schrijf op waarom.");
    EXPECT_THAT(leeg.inhoud, HasSubstr("laten zien om het op te heffen"));
    weiger(leg(proef.inspecteurA, "instellen",
               {{"dag", "22-11-2026"},
                {"tot", "21-11-2026"},
                {"motivering", "Omdat."},
                {"aantonen", "Beter."}}),
           "Het einde ligt voor het begin.");
    weiger(leg(proef.inspecteurA, "instellen",
               {{"dag", "22-11-2026"}, {"motivering", "Bel 06-12345678."}, {"aantonen", "Beter."}}),
           "Hier staat misschien wie iemand is");
    ingesteld("1-6-2026");
    weiger(leg(proef.coordinator, "verlengen",
               {{"dag", "22-11-2026"},
                {"tot", "1-11-2026"},
                {"motivering", "Omdat."},
                {"bron", "Brief."}}),
           "Het einde ligt voor het begin.");
    weiger(leg(proef.inspecteurA, "opheffen",
               {{"dag", "31-5-2026"}, {"motivering", "Omdat."}, {"bron", "Brief."}}),
           "is pas ingesteld op 1 juni 2026");
    weiger(leg(proef.inspecteurA, "uitkomst",
               {{"dag", "1-6-2026"},
                {"voldoende", "20"},
                {"onvoldoende", "6"},
                {"van", "24"},
                {"bron", "Brief."}}),
           "minder dan het aantal");
    weiger(leg(proef.inspecteurA, "uitkomst", {{"dag", "1-6-2026"}, {"bron", "Brief."}}),
           "Vul in hoeveel verwachtingen");
}

TEST_F(Toezichtpaginas, EenVerlengingDieNietAansluitWordtGeweigerd) {
    ingesteld("1-3-2026");
    weiger(leg(proef.coordinator, "verlengen",
               {{"dag", "2-9-2026"},
                {"tot", "1-3-2027"},
                {"motivering", "Omdat."},
                {"bron", "Brief."}}),
           "Dit sluit niet aan");
    EXPECT_EQ(leg(proef.inspecteurA, "verlengen",
                  {{"dag", "1-9-2026"},
                   {"tot", "1-3-2027"},
                   {"motivering", "Omdat."},
                   {"bron", "Brief."}})
                  .status,
              409);
    EXPECT_THAT(verhaal(proef.coordinator),
                HasSubstr("Er is nog niet besloten om het te verlengen of op te heffen."));
}

TEST_F(Toezichtpaginas, WieTeLaatIsZietWatErNuStaatEnHoudtZijnTekst) {
    const Velden velden{{"dag", "22-11-2026"},
                        {"motivering", "Mijn eigen woorden."},
                        {"aantonen", "Beter."},
                        {"versie", "0"}};
    eis(stelIn(proef.inspecteurA, "22-11-2026"));
    const auto laat = proef.stuur(proef.inspecteurB, pad("/toezicht/instellen"), velden);
    EXPECT_EQ(laat.status, 422);
    EXPECT_THAT(laat.inhoud,
                AllOf(HasSubstr("Mijn eigen woorden."), HasSubstr("De wachtlijst groeit."),
                      HasSubstr("Er is nog niets opgeslagen.")));
    // The same of a correction.
    const std::int64_t boete = eis(
        leg(proef.inspecteurA, "boete", {{"dag", "22-11-2026"}, {"motivering", "Eerste tekst."}}));
    const std::string waar = pad("/feit/" + std::to_string(boete) + "/wijzigen");
    const auto met = [](const std::string& tekst, const std::string& versie) {
        return Velden{{"dag", "22-11-2026"},
                      {"motivering", tekst},
                      {"reden", "Beter gezegd."},
                      {"versie", versie}};
    };
    eis(proef.stuur(proef.inspecteurA, waar, met("Tweede tekst.", "1")));
    const auto botst = proef.stuur(proef.inspecteurB, waar, met("Derde tekst.", "1"));
    EXPECT_EQ(botst.status, 422);
    EXPECT_THAT(botst.inhoud, AllOf(HasSubstr("Tweede tekst."), HasSubstr("Derde tekst.")));
    eis(proef.stuur(proef.inspecteurB, waar, met("Derde tekst.", "2")));
    EXPECT_THAT(
        pagina(proef.coordinator, pad("/feit/" + std::to_string(boete))),
        AllOf(HasSubstr("Eerste tekst."), HasSubstr("Tweede tekst."), HasSubstr("Derde tekst."),
              HasSubstr("Reden: Beter gezegd."), HasSubstr("Wmo 2015, artikel 4.3.4")));
}

TEST_F(Toezichtpaginas, EenBevelDuurtZevenDagenEnPubliceertNaTweeWeken) {
    const std::int64_t bevel = eis(leg(proef.inspecteurA, "bevel",
                                       {{"dag", "22-11-2026"},
                                        {"motivering", "Meteen starten."},
                                        {"regime", "gezondheidswet"},
                                        {"bekendgemaakt", "22-11-2026"}}));
    EXPECT_THAT(pagina(proef.vtManagement, pad("/feit/" + std::to_string(bevel))),
                AllOf(HasSubstr("29 november 2026"), HasSubstr("Publiceren mag vanaf"),
                      Not(HasSubstr("Inspecteur A"))));
    proef.moment = "2026-11-24T09:30:00.000Z";
    weiger(proef.stuur(proef.inspecteurA, pad("/feit/" + std::to_string(bevel) + "/wijzigen"),
                       {{"dag", "22-11-2026"},
                        {"motivering", "Meteen starten."},
                        {"regime", "gezondheidswet"},
                        {"bekendgemaakt", "22-11-2026"},
                        {"gepubliceerd", "23-11-2026"},
                        {"vindplaats", "De site van de inspectie."},
                        {"bron", "Brief."},
                        {"reden", "Gepubliceerd."},
                        {"versie", "1"}}),
           "mag dit pas vanaf");
    // A notice of verscherpt toezicht does not wait (Gezondheidswet 44a, sixth paragraph).
    eis(proef.stuur(proef.inspecteurA, pad("/feit/" + std::to_string(bevel) + "/wijzigen"),
                    {{"dag", "22-11-2026"},
                     {"motivering", "Meteen starten."},
                     {"regime", "verscherpt-toezicht"},
                     {"bekendgemaakt", "22-11-2026"},
                     {"gepubliceerd", "23-11-2026"},
                     {"vindplaats", "De site van de inspectie."},
                     {"bron", "Brief."},
                     {"reden", "Gepubliceerd."},
                     {"versie", "1"}}));
    // Others read that it is there and where, not why.
    for (const Persoon* wie : {&proef.inspecteurElders, &proef.vtElders})
        EXPECT_THAT(verhaal(*wie),
                    AllOf(HasSubstr("Bevel"), HasSubstr("De site van de inspectie."),
                          Not(HasSubstr("Meteen starten.")), Not(HasSubstr("/feit/"))));
}

TEST_F(Toezichtpaginas, EenLangVerhaalStaatVoorOpPapierOpEenPagina) {
    for (int dag = 1; dag <= 28; ++dag)
        for (const char* maand : {"-1-2016", "-2-2016"})
            eis(leg(proef.inspecteurA, "uitkomst",
                    {{"dag", std::to_string(dag) + maand},
                     {"voldoende", "20"},
                     {"van", "24"},
                     {"bron", "Bericht van de inspectie."}}));
    const std::string eerste = verhaal(proef.inspecteurA);
    EXPECT_THAT(eerste, AllOf(HasSubstr("1 januari 2016"), HasSubstr("?alles=ja"),
                              Not(HasSubstr("28 februari 2016"))));
    EXPECT_THAT(pagina(proef.inspecteurA, pad("/verhaal?alles=ja")),
                AllOf(HasSubstr("1 januari 2016"), HasSubstr("28 februari 2016"),
                      Not(HasSubstr("om af te drukken"))));
}

TEST_F(Toezichtpaginas, AnderenZienAlleenWatIsGepubliceerd) {
    const std::int64_t feit = ingesteld("22-11-2026");
    const std::string bijFeit = pad("/feit/" + std::to_string(feit));
    for (const Persoon* wie : {&proef.inspecteurElders, &proef.vtElders}) {
        EXPECT_THAT(verhaal(*wie),
                    AllOf(Not(HasSubstr("De wachtlijst groeit.")), Not(HasSubstr("22 mei 2027")),
                          HasSubstr("Over verscherpt toezicht is niets gepubliceerd"),
                          Not(HasSubstr("Geen verscherpt toezicht"))));
        EXPECT_EQ(proef.vraag(*wie, bijFeit).status, 404);
    }
    EXPECT_EQ(proef.vraag(proef.beheerder, pad("/verhaal")).status, 404);
    EXPECT_EQ(proef.vraag(proef.gast, pad("/verhaal")).status, 303);
    EXPECT_EQ(proef.vraag(proef.vtManagement, "/mijn-organisatie").naarPad, pad("/verhaal"));
    EXPECT_EQ(proef.vraag(proef.coordinator, "/mijn-organisatie").status, 404);
}

TEST_F(Toezichtpaginas, WieNietMagKomtNergens) {
    const std::int64_t feit = ingesteld("22-11-2026");
    const std::string bij = pad("/feit/" + std::to_string(feit));
    // Who worked there reads as coördinator, and never decides.
    const Persoon werkte = proef.nieuw("Werkte Daar", "werkte", {Rol::vtManagement}, "Utrecht");
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Persoon nu = werkte;
        nu.rollen = {Rol::coordinator};
        nu.organisatie = "";
        persoonStore::wijzig(transactie, nu, persoonStore::versie(transactie, nu.nr));
    });
    const Persoon ander = proef.database().lees(
        [&](Sessie& sessie) { return persoonStore::lees(sessie, werkte.nr).value(); });
    EXPECT_THAT(verhaal(ander), Not(HasSubstr("/toezicht/")));
    for (const Persoon& een :
         {proef.inspecteurElders, proef.vtManagement, proef.vtElders, proef.beheerder, ander}) {
        for (const char* wat : {"instellen", "verlengen", "opheffen", "bevel", "uitkomst"}) {
            EXPECT_EQ(proef.vraag(een, pad("/toezicht/") + wat).status, 404) << een.naam << wat;
            EXPECT_EQ(leg(een, wat, {{"dag", "22-11-2026"}}).status, 404) << een.naam << wat;
        }
        for (const char* wat : {"opheffen", "intrekken-voorstellen", "afwijzen"})
            EXPECT_EQ(zet(een, feit, wat, "Omdat.").status, 404) << een.naam << wat;
        EXPECT_EQ(proef.stuur(een, bij + "/wijzigen", {{"versie", "2"}, {"reden", "x"}}).status,
                  404);
    }
    EXPECT_EQ(proef.vraag(proef.coordinator, pad("/toezicht/iets")).status, 404);
    EXPECT_EQ(proef.vraag(proef.coordinator, pad("/feit/999")).status, 404);
    EXPECT_EQ(proef.vraag(proef.coordinator, "/organisatie/9999/verhaal").status, 404);
    // It is of this organisation only.
    EXPECT_EQ(proef
                  .vraag(proef.coordinator, "/organisatie/" +
                                                std::to_string(nr(Proefopstelling::kAndere)) +
                                                "/feit/" + std::to_string(feit))
                  .status,
              404);
}

TEST_F(Toezichtpaginas, VanEenToetsStaatErNietMeerDanIemandMagLezen) {
    EXPECT_THAT(verhaal(proef.inspecteurA),
                AllOf(HasSubstr("Toets: Proefronde"), HasSubstr("Lopend."),
                      HasSubstr("href=\"" + proef.toetspad() + "\"")));
    for (const Persoon* wie : {&proef.inspecteurElders, &proef.vtManagement, &proef.vtElders})
        EXPECT_THAT(verhaal(*wie), Not(HasSubstr("Proefronde"))) << wie->naam;
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vastgesteld, 0);
    });
    EXPECT_THAT(verhaal(proef.vtManagement),
                AllOf(HasSubstr("Toets: Proefronde"),
                      HasSubstr("href=\"" + proef.toetspad("/besluit") + "\"")));
    for (const Persoon* wie : {&proef.inspecteurElders, &proef.vtElders})
        EXPECT_THAT(verhaal(*wie), Not(HasSubstr("Proefronde"))) << wie->naam;
}

TEST(Verhaalpagina, MaatregelenStaanErVoorWieZeMagLezen) {
    test::Voortgangproef proef;
    proef.begin();
    const std::string waar =
        "/organisatie/" +
        std::to_string(organisatienummer(proef.proef.werkplek(), Proefopstelling::kOrganisatie)) +
        "/verhaal";
    for (const Persoon* wie :
         {&proef.proef.inspecteurA, &proef.proef.coordinator, &proef.proef.vtManagement})
        EXPECT_THAT(proef.proef.vraag(*wie, waar).inhoud,
                    AllOf(HasSubstr("Maatregel bij 1.1.1: Wij regelen een achterwacht."),
                          HasSubstr("href=\"" + proef.proef.toetspad("/opvolging") + "\"")))
            << wie->naam;
    for (const Persoon* wie : {&proef.proef.inspecteurElders, &proef.proef.vtElders})
        EXPECT_THAT(proef.proef.vraag(*wie, waar).inhoud, Not(HasSubstr("achterwacht")))
            << wie->naam;
}

TEST_F(Toezichtpaginas, WieSamengaatNeemtZijnMaatregelenMee) {
    ingesteld("1-9-2026");
    const std::int64_t oud = utrecht();
    eis(proef.stuur(proef.coordinator, "/organisaties/samengaan",
                    {{"van", std::to_string(oud)},
                     {"van", std::to_string(nr("Twente"))},
                     {"naar", "0"},
                     {"naam", "Midden en Oost"},
                     {"dag", "1-11-2026"},
                     {"zeker", "ja"}}));
    const std::int64_t geheel = nr("Midden en Oost");
    const std::string waar = "/organisatie/" + std::to_string(geheel);
    EXPECT_THAT(pagina(proef.coordinator, waar + "/verhaal"),
                AllOf(HasSubstr("Verscherpt toezicht ingesteld"), HasSubstr("toen Utrecht"),
                      HasSubstr("Utrecht ging hierin op"), HasSubstr("/toezicht/opheffen")));
    EXPECT_THAT(verhaal(proef.coordinator),
                AllOf(HasSubstr("ging op in"), Not(HasSubstr("/toezicht/opheffen"))));
    // Its people see it at the whole, and it is lifted there.
    EXPECT_EQ(stelIn(proef.inspecteurA, "22-11-2026").status, 409);
    const std::int64_t einde =
        eis(leg(proef.inspecteurA, "opheffen", {{"dag", "22-11-2026"}, {"motivering", "Op orde."}},
                geheel));
    eis(proef.stuur(proef.coordinator, waar + "/feit/" + std::to_string(einde) + "/zet/opheffen",
                    {{"versie", "1"}}));
    EXPECT_THAT(pagina(proef.coordinator, waar + "/verhaal"),
                HasSubstr("Verscherpt toezicht opgeheven"));
}

TEST_F(Toezichtpaginas, GelderlandZuidVan2015Tot2017KomtDoorDeFormulierenAlsGeschiedenis) {
    const std::int64_t zuid = nr("Gelderland Zuid");
    const std::string waar = "/organisatie/" + std::to_string(zuid);
    const auto besluit = [&](std::int64_t feit, const char* wat) {
        eis(proef.stuur(andereCoordinator, waar + "/feit/" + std::to_string(feit) + "/zet/" + wat,
                        {{"versie", "1"}}));
    };
    const Persoon& wie = proef.coordinator;
    eis(leg(wie, "uitkomst",
            {{"dag", "23-10-2015"},
             {"voldoende", "8"},
             {"van", "24"},
             {"motivering", "Eerste toets, Stap 1."},
             {"bron", "Openbare berichten."}},
            zuid));
    besluit(eis(leg(wie, "instellen",
                    {{"dag", "22-4-2016"},
                     {"motivering", "De hertoets gaf te weinig verbetering."},
                     {"aantonen", "Alle verwachtingen voldoende."},
                     {"ritme",
                      "Elke twee weken de wachtlijst, elke maand de voortgang per verbeterpunt."},
                     {"bron", "Openbare berichten."},
                     {"gepubliceerd", "22-4-2016"},
                     {"vindplaats", "Bericht van de inspecties."}},
                    zuid)),
            "instellen");
    eis(leg(wie, "verlengen",
            {{"dag", "17-10-2016"},
             {"tot", "17-4-2017"},
             {"motivering", "Zes maanden erbij."},
             {"bron", "Openbare berichten."},
             {"gepubliceerd", "17-10-2016"},
             {"vindplaats", "Bericht van de inspecties."}},
            zuid));
    besluit(eis(leg(wie, "opheffen",
                    {{"dag", "4-4-2017"},
                     {"motivering", "De eindtoets was goed genoeg."},
                     {"voldoende", "23"},
                     {"van", "24"},
                     {"bron", "Openbare berichten."},
                     {"gepubliceerd", "4-4-2017"},
                     {"vindplaats", "Bericht van de inspecties."}},
                    zuid)),
            "opheffen");
    const std::string alles = pagina(wie, waar + "/verhaal");
    std::size_t vorige = 0;
    for (const char* een :
         {"23 oktober 2015", "8 van de 24 verwachtingen voldoende. Alleen dit totaal is bekend.",
          "22 april 2016", "Tot en met 22 oktober 2016.",
          "Verslag: Elke twee weken de wachtlijst, elke maand de voortgang per verbeterpunt.",
          "Gepubliceerd op 22 april 2016: Bericht van de inspecties.", "17 oktober 2016",
          "Tot en met 17 april 2017.", "4 april 2017",
          "23 van de 24 verwachtingen voldoende. Alleen dit totaal is bekend.",
          "achteraf vastgelegd"}) {
        const auto hier = alles.find(een, vorige);
        EXPECT_NE(hier, std::string::npos) << een;
        if (hier != std::string::npos) vorige = hier;
    }
    EXPECT_THAT(alles, HasSubstr("Verscherpt toezicht opgeheven"));
    // What was published others read too, without why.
    EXPECT_THAT(pagina(proef.vtElders, waar + "/verhaal"),
                AllOf(HasSubstr("22 april 2016"), HasSubstr("4 april 2017"),
                      Not(HasSubstr("te weinig verbetering")), Not(HasSubstr("23 oktober 2015"))));
}

}  // namespace
}  // namespace maatlat
