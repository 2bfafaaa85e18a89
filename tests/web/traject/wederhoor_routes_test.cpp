// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>

#include "store/onderzoek_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "support/bestandsproef.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/wederhoorproef.h"
#include "support/werkmap.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/toetsvondsten.h"
#include "toetsing/traject/wederhoorcontrole.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const test::Routeverwachtingen kVerwachtWederhoor{
    {"GET", "/toets/{toets}/wederhoor", {Actie::toetsLezen}, true},
    {"POST",
     "/toets/{toets}/wederhoor",
     {Actie::stuurVoorWederhoor, Actie::heropenWederhoor, Actie::verleng, Actie::neemTerug,
      Actie::sluitWederhoor},
     true},
    {"GET", "/wederhoor", {Actie::zelfevaluatieOpenen}},
    {"GET", "/wederhoor/{toets}", {Actie::wederhoorLezen}, true},
    {"GET", "/wederhoor/{toets}/rapport", {Actie::wederhoorLezen}, true},
    {"GET", "/wederhoor/{toets}/passages", {Actie::wederhoorLezen}, true},
    {"GET",
     "/wederhoor/{toets}/punt/nieuw",
     {Actie::reageer},
     true,
     {"?plaats=motivering/1.1.1&zin=0"}},
    {"POST", "/wederhoor/{toets}/punt/nieuw", {Actie::reageer}, true},
    {"GET", "/wederhoor/{toets}/punt/{nr}", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/punt/{nr}", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/punt/{nr}/intrekken", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/punt/{nr}/bewijs", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/punt/{nr}/bewijs/{bewijs}/intrekken", {Actie::reageer}, true},
    {"GET",
     "/wederhoor/{toets}/ronde/{ronde}/punt/{nr}/bewijs/{bewijs}",
     {Actie::wederhoorLezen},
     true},
    {"GET", "/wederhoor/{toets}/zienswijze", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/zienswijze", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/formulierconcept", {Actie::reageer}, true},
    {"POST", "/wederhoor/{toets}/indienen", {Actie::dienIn}, true},
};

class Wederhoor : public testing::Test {
  protected:
    using Velden = Proefopstelling::Velden;

    Wederhoor() {
        vtTweede =
            proef.nieuw("Management C", "vt-c", {Rol::vtManagement}, Proefopstelling::kOrganisatie);
        vtDerde =
            proef.nieuw("Management D", "vt-d", {Rol::vtManagement}, Proefopstelling::kOrganisatie);
        test::metWederhoor(proef, proef.onderzoek);
        test::beoordeelAlles(proef, proef.toets, "onvoldoende");
        schrijf("motivering/1.1.1", "Het beleid ontbreekt. Er zijn twee plannen.", 1);
    }

    void schrijf(const std::string& sleutel, const std::string& waarde, int versie) {
        ASSERT_EQ(
            proef
                .stuur(
                    proef.inspecteurA, proef.toetspad("/veld"),
                    {{"sleutel", sleutel}, {"versie", std::to_string(versie)}, {"waarde", waarde}})
                .status,
            303);
    }

    Toetsstatus status() { return test::kop(proef, proef.toets).status; }

    web::Antwoord kies(Velden velden, const Persoon* wie = nullptr) {
        return proef.stuur(wie ? *wie : proef.inspecteurA, proef.toetspad("/wederhoor"),
                           std::move(velden));
    }

    void stuur(const std::string& keuze = "sturen", const std::string& reden = "") {
        Velden velden = test::verzending(proef, proef.toets, {proef.vtManagement, vtTweede}, keuze);
        velden.emplace_back("reden", reden);
        const auto antwoord = kies(velden);
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    }

    std::string rondeversie() {
        return std::to_string(test::laatsteRonde(proef, proef.toets).versie);
    }

    std::string pad(const std::string& erachter = "") const {
        return "/wederhoor/" + std::to_string(proef.toets) + erachter;
    }

    Velden punt(const std::string& soort, const std::string& tekst,
                const std::string& citaat = "Het beleid ontbreekt.") {
        return {{"versie", "0"},
                {"plaats", "motivering/1.1.1"},
                {"citaat", citaat},
                {"soort", soort},
                {"tekst", tekst}};
    }

    void maakPunt(const std::string& soort = "feit of getal",
                  const std::string& tekst = "Het beleid staat in het plan.") {
        const auto antwoord =
            proef.stuur(proef.vtManagement, pad("/punt/nieuw"), punt(soort, tekst));
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    }

    web::Antwoord stuurBewijs(const std::string& inhoud, const std::string& datum,
                              const std::string& naam = "beleid.txt", int nr = 1) {
        web::Verzoek verzoek =
            proef.formulier(proef.vtManagement, pad("/punt/" + std::to_string(nr) + "/bewijs"),
                            {{"bewijsdatum", datum}, {"uitleg", "Zie bladzijde 2."}});
        verzoek.uploads.push_back({"bijlage", naam, map.schrijf("upload", inhoud),
                                   static_cast<std::int64_t>(inhoud.size())});
        return proef.doe(verzoek);
    }

    web::Antwoord dienIn(const Persoon& wie, const std::string& versie = "") {
        return proef.stuur(
            wie, pad("/indienen"),
            {{"versie", versie.empty() ? test::reactieversie(proef, wie, proef.toets) : versie},
             {"zeker", "ja"}});
    }

    std::vector<std::string> fouten() {
        return proef.database().lees([&](Sessie& sessie) {
            return wederhoorfouten(NamensProgramma::inzage(proef.werkplek(), sessie, proef.toets));
        });
    }

    test::Werkmap map;
    Proefopstelling proef;
    Persoon vtTweede;  ///< of the organisation; named beside vtManagement
    Persoon vtDerde;   ///< idem; never named
};

TEST_F(Wederhoor, GaatNaarGenoemdeMensenVanDeOrganisatie) {
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad()).status, 404) << "it was not sent yet";
    const auto zonder = kies(
        {{"versie", std::to_string(test::kop(proef, proef.toets).versie)}, {"keuze", "sturen"}});
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("Kies ten minste één persoon die het concept leest."));
    Velden elders = test::verzending(proef, proef.toets, {proef.vtElders});
    EXPECT_EQ(kies(elders).status, 422) << "somebody of another organisation";
    EXPECT_EQ(status(), Toetsstatus::lopend);

    stuur();
    EXPECT_EQ(status(), Toetsstatus::wederhoor);
    const Wederhoorronde ronde = test::laatsteRonde(proef, proef.toets);
    EXPECT_EQ(ronde.nr, 1);
    EXPECT_EQ(ronde.tot, "2026-12-04") << "ten werkdagen from Sunday 22 November";
    EXPECT_EQ(test::kop(proef, proef.toets).tot, ronde.tot);
    for (const Persoon& wie : {proef.vtManagement, vtTweede}) {
        EXPECT_EQ(proef.vraag(wie, pad()).status, 200);
        EXPECT_THAT(proef.vraag(wie, "/wederhoor").inhoud,
                    AllOf(HasSubstr("href=\"" + pad() + "\""), HasSubstr("4 december 2026")));
    }
    for (const Persoon& wie : {vtDerde, proef.vtElders, proef.inspecteurElders, proef.beheerder})
        for (const char* deel : {"", "/rapport", "/passages", "/punt/1", "/zienswijze"})
            EXPECT_EQ(proef.vraag(wie, pad(deel)).status, 404) << wie.naam << deel;
    EXPECT_THAT(proef.vraag(vtDerde, "/wederhoor").inhoud, Not(HasSubstr(pad())));
    EXPECT_EQ(proef.vraag(proef.vtManagement, proef.toetspad()).status, 404)
        << "nothing of the toets itself";
}

TEST_F(Wederhoor, ZegtHetAlsNiemandVanDeOrganisatieKanInloggen) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        for (Persoon wie : {proef.vtManagement, vtTweede, vtDerde}) {
            wie.geblokkeerd = true;
            persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
        }
    });
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/wederhoor")).inhoud,
                AllOf(HasSubstr("Niemand van de organisatie kan inloggen"),
                      HasSubstr("Vraag de beheerder"), Not(HasSubstr("value=\"sturen\""))));
    EXPECT_EQ(kies(test::verzending(proef, proef.toets, {proef.vtManagement})).status, 409);
}

TEST_F(Wederhoor, HetRapportIsGemerktEnNoemtGeenAndereOrganisatie) {
    test::beoordeelAlles(proef, proef.andereToets, "voldoende");
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.andereToets), Toetsstatus::vastgesteld, 0);
    });
    stuur();
    const auto rapport = proef.vraag(proef.vtManagement, pad("/rapport"));
    ASSERT_EQ(rapport.status, 200);
    EXPECT_THAT(rapport.inhoud,
                AllOf(HasSubstr("CONCEPT, NIET VERSPREIDEN"), HasSubstr("Het beleid ontbreekt")));
    std::vector<std::string> namen = proef.database().lees([](Sessie& sessie) {
        Vraag vraag(sessie, "SELECT naam FROM organisatie");
        std::vector<std::string> uit;
        while (vraag.stap())
            uit.push_back(vraag.tekst(0));
        return uit;
    });
    ASSERT_GT(namen.size(), 2U);
    std::erase(namen, Proefopstelling::kOrganisatie);
    for (const std::string& naam : namen)
        for (const std::string deel : {"", "/rapport", "/passages"})
            EXPECT_THAT(proef.vraag(proef.vtManagement, pad(deel)).inhoud, Not(HasSubstr(naam)))
                << deel;
    const auto bytes = proef.database().lees([&](Sessie& sessie) {
        return bevrorenConceptStore::lees(test::in(sessie, proef.toets), 1)->html;
    });
    EXPECT_EQ(rapport.inhoud, bytes);
}

TEST_F(Wederhoor, LeestAlleenWatIsVerzonden) {
    schrijf("motivering/1.1.2", "Dit is verzonden.", 1);
    stuur();
    ASSERT_EQ(kies({{"keuze", "verlengen"},
                    {"versie", rondeversie()},
                    {"tot", "2026-12-18"},
                    {"reden", "Er is vakantie."}})
                  .status,
              303);
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).tot, "2026-12-18");
    EXPECT_EQ(test::kop(proef, proef.toets).tot, "2026-12-18");
    maakPunt();
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    ASSERT_EQ(status(), Toetsstatus::verwerking);
    schrijf("motivering/1.1.2", "Dit is daarna getypt.", 2);
    for (const std::string deel : {"", "/rapport", "/passages"})
        EXPECT_THAT(proef.vraag(proef.vtManagement, pad(deel)).inhoud,
                    Not(HasSubstr("daarna getypt")));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad("/passages")).inhoud,
                AllOf(HasSubstr("Dit is verzonden."), HasSubstr("De score is: onvoldoende."),
                      HasSubstr("Oordeel over 1.1")));
}

TEST_F(Wederhoor, EenLangereTermijnVraagtEenReden) {
    Velden velden = test::verzending(proef, proef.toets, {proef.vtManagement});
    velden.emplace_back("tot", "2026-12-11");
    const auto zonder = kies(velden);
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("waarom de organisatie langer de tijd krijgt"));
    velden.back().second = "2026-12-01";
    EXPECT_EQ(kies(velden).status, 422) << "never shorter than the onderzoek says";
    velden.back().second = "2026-12-11";
    velden.emplace_back("reden", "De directeur is er niet.");
    EXPECT_EQ(kies(velden).status, 303);
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).tot, "2026-12-11");
}

TEST_F(Wederhoor, PuntenZijnVanDeOrganisatieTotZijIndient) {
    stuur();
    const auto vreemd = proef.stuur(proef.vtManagement, pad("/punt/nieuw"),
                                    punt("feit of getal", "Iets.", "Deze zin is verzonnen."));
    EXPECT_EQ(vreemd.status, 404) << "a sentence that is not in the concept";
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad("/punt/nieuw"), punt("", "")).status, 422);
    EXPECT_THAT(test::punten(proef, proef.toets), IsEmpty());
    maakPunt("feit of getal", "Zqpunt: het beleid is er.");
    ASSERT_EQ(proef
                  .stuur(vtTweede, pad("/zienswijze"),
                         {{"versie", "0"}, {"tekst", "Zqwens: graag sneller."}})
                  .status,
              303);
    EXPECT_THAT(
        proef.vraag(vtTweede, pad()).inhoud,
        AllOf(HasSubstr("Zqpunt"), HasSubstr("Zqwens"), HasSubstr("Opgeslagen door Management A")))
        << "the others of the organisation do read it";

    const std::vector<std::string> paden{pad(),
                                         pad("/passages"),
                                         proef.toetspad(),
                                         proef.toetspad("/wederhoor"),
                                         proef.toetspad("/geschiedenis/wederhoor/1"),
                                         "/",
                                         proef.toetspad("/zoeken?q=Zqpunt")};
    for (const Persoon& wie :
         {proef.inspecteurA, proef.inspecteurB, proef.coordinator, proef.beheerder, vtDerde})
        for (const std::string& een : paden)
            EXPECT_THAT(proef.vraag(wie, een).inhoud,
                        AllOf(Not(HasSubstr("Zqwens")), Not(HasSubstr("Zqpunt: "))))
                << wie.naam << een;
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/wederhoor")).inhoud,
                HasSubstr("nog niets ingediend"));

    EXPECT_EQ(dienIn(vtTweede, "1").status, 404) << "only who answers for it";
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    EXPECT_EQ(status(), Toetsstatus::verwerking);
    for (const Persoon& wie : {proef.inspecteurA, proef.coordinator})
        EXPECT_THAT(
            proef.vraag(wie, proef.toetspad("/wederhoor")).inhoud,
            AllOf(HasSubstr("Zqpunt: "), HasSubstr("Zqwens"), HasSubstr("Het beleid ontbreekt.")));
    EXPECT_EQ(proef.vraag(vtDerde, pad()).status, 404);
}

TEST_F(Wederhoor, WieTegelijkWijzigtZietBeideVersies) {
    stuur();
    maakPunt();
    const auto wijzig = [&](const Persoon& wie, const std::string& versie,
                            const std::string& tekst) {
        Velden velden = punt("feit of getal", tekst);
        velden.front().second = versie;
        return proef.stuur(wie, pad("/punt/1"), velden);
    };
    EXPECT_EQ(wijzig(vtTweede, "1", "Het beleid staat in het jaarplan.").status, 303);
    const auto conflict = wijzig(proef.vtManagement, "1", "Het beleid staat in de nota.");
    EXPECT_EQ(conflict.status, 409);
    EXPECT_THAT(conflict.inhoud, AllOf(HasSubstr("Management C heeft dit opgeslagen"),
                                       HasSubstr("jaarplan"), HasSubstr("nota")));
    EXPECT_EQ(test::punten(proef, proef.toets).front().tekst, "Het beleid staat in het jaarplan.");
    EXPECT_EQ(wijzig(proef.vtManagement, "2", "Het beleid staat in de nota.").status, 303);
    EXPECT_EQ(proef.stuur(vtTweede, pad("/punt/1/intrekken"), {{"versie", "2"}}).status, 409);
    EXPECT_EQ(proef.stuur(vtTweede, pad("/punt/1/intrekken"), {{"versie", "3"}}).status, 303);
    EXPECT_THAT(test::punten(proef, proef.toets), IsEmpty());
    EXPECT_THAT(fouten(), IsEmpty());
}

/// Who has many tabs open sees in each of which toets it is.
TEST_F(Wederhoor, ElkePaginaNoemtOrganisatieEnOnderzoekInDeTitel) {
    stuur();
    maakPunt();
    const std::string naam = proef.database().lees([&](Sessie& sessie) {
        return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->onderzoekNaam;
    });
    const auto titel = [&](const web::Antwoord& antwoord) {
        const auto begin = antwoord.inhoud.find("<title>");
        return antwoord.inhoud.substr(begin, antwoord.inhoud.find("</title>") - begin);
    };
    const auto noemtBeide = AllOf(HasSubstr(Proefopstelling::kOrganisatie), HasSubstr(naam));
    for (const char* erachter : {"", "/passages", "/punt/1", "/zienswijze"})
        EXPECT_THAT(titel(proef.vraag(vtTweede, pad(erachter))), noemtBeide) << erachter;
    Velden verouderd = punt("feit of getal", "Het beleid staat in de nota.");
    verouderd.front().second = "0";
    EXPECT_THAT(titel(proef.stuur(vtTweede, pad("/punt/1"), verouderd)), noemtBeide);
}

TEST_F(Wederhoor, DezelfdePostMaaktEenPunt) {
    stuur();
    for (int keer = 0; keer < 2; ++keer)
        EXPECT_EQ(proef
                      .stuur(proef.vtManagement, pad("/punt/nieuw"), punt("anders", "Een keer."),
                             "dezelfde")
                      .status,
                  303);
    EXPECT_EQ(test::punten(proef, proef.toets).size(), 1U);
}

TEST_F(Wederhoor, HoudtVastWatIsGetypt) {
    stuur();
    const auto antwoord = proef.stuurStil(proef.vtManagement, pad("/formulierconcept"),
                                          {{"sleutel", "wederhoor/1/punt/nieuw"},
                                           {"versie", "0"},
                                           {"plaats", "motivering/1.1.1"},
                                           {"citaat", "Er zijn twee plannen."},
                                           {"soort", "anders"},
                                           {"tekst", "Zqhalf"}});
    EXPECT_EQ(antwoord.status, 200) << antwoord.inhoud;
    const std::string waar = pad("/punt/nieuw?plaats=motivering/1.1.1&zin=");
    EXPECT_THAT(proef.vraag(proef.vtManagement, waar + "1").inhoud, HasSubstr("Zqhalf"));
    EXPECT_THAT(proef.vraag(proef.vtManagement, waar + "0").inhoud, Not(HasSubstr("Zqhalf")));
    EXPECT_THAT(proef.vraag(vtTweede, waar + "1").inhoud, Not(HasSubstr("Zqhalf")));
    EXPECT_EQ(proef
                  .stuurStil(proef.vtManagement, pad("/formulierconcept"),
                             {{"sleutel", "bevinding/nieuw"}, {"versie", "0"}, {"tekst", "x"}})
                  .status,
              422);
}

TEST_F(Wederhoor, NeemtBewijsMeeDoorHetInloggen) {
    stuur();
    maakPunt("feit onder een oordeel");
    web::Verzoek oud = proef.formulier(proef.vtManagement, pad("/punt/1/bewijs"),
                                       {{"bewijsdatum", "2026-11-01"}, {"uitleg", "Zie 2."}});
    oud.uploads.push_back({"bijlage", "beleid.txt", map.schrijf("upload", "Beleid.\n"), 8});
    for (auto& [naam, waarde] : oud.velden)
        if (naam == "zegel") waarde = "van een eerder bezoek";
    const auto alsnog = proef.doe(oud);
    EXPECT_EQ(alsnog.status, 403);
    EXPECT_THAT(alsnog.inhoud, HasSubstr("beleid.txt</b> is ontvangen en gaat mee"));
    Velden nogEens{{"bewijsdatum", "2026-11-01"}, {"uitleg", "Zie 2."}};
    for (const char* naam : {"bijlage_wacht", "bijlage_wacht_naam"}) {
        const std::string begin = "name=\"" + std::string(naam) + "\" value=\"";
        const auto vanaf = alsnog.inhoud.find(begin) + begin.size();
        nogEens.emplace_back(naam,
                             alsnog.inhoud.substr(vanaf, alsnog.inhoud.find('"', vanaf) - vanaf));
    }
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad("/punt/1/bewijs"), nogEens).status, 303);
    EXPECT_EQ(
        test::inhoud(proef.vraag(proef.vtManagement, pad("/ronde/1/punt/1/bewijs/1")).bestand),
        "Beleid.\n");
}

TEST_F(Wederhoor, GeeftHetFormulierTerugBijTeGrootBewijs) {
    stuur();
    maakPunt("feit onder een oordeel");
    web::Verzoek verzoek =
        proef.formulier(proef.vtManagement, pad("/punt/1/bewijs"),
                        {{"bewijsdatum", "2026-11-01"}, {"uitleg", "Zie bladzijde 2."}});
    verzoek.uploads.push_back({"bijlage", "film.pdf", "", 0, web::Upload::Afgebroken::teGroot});
    const auto fout = proef.doe(verzoek);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("groter dan 25 MB"), HasSubstr("Zie bladzijde 2."),
                                   HasSubstr("value=\"1-11-2026\"")));
}

TEST_F(Wederhoor, NeemtMeerBestandenTegelijkOfGeenEnkel) {
    stuur();
    maakPunt("feit onder een oordeel");
    const auto met = [&](const std::string& tweede) {
        web::Verzoek verzoek =
            proef.formulier(proef.vtManagement, pad("/punt/1/bewijs"),
                            {{"bewijsdatum", "2026-11-01"}, {"uitleg", "Zie bladzijde 2."}});
        int nr = 0;
        for (const std::string& inhoud : {std::string("Beleid.\n"), tweede}) {
            const std::string naam = "blad" + std::to_string(++nr) + ".txt";
            verzoek.uploads.push_back({"bijlage", naam, map.schrijf(naam, inhoud),
                                       static_cast<std::int64_t>(inhoud.size())});
        }
        return proef.doe(verzoek);
    };
    const auto fout = met("");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud,
                AllOf(HasSubstr("“blad2.txt”"), HasSubstr("Geen van de bestanden is opgeslagen.")));
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad("/ronde/1/punt/1/bewijs/1")).status, 404);
    EXPECT_EQ(met("Rooster.\n").status, 303);
    EXPECT_EQ(
        test::inhoud(proef.vraag(proef.vtManagement, pad("/ronde/1/punt/1/bewijs/2")).bestand),
        "Rooster.\n");
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad("/punt/1")).inhoud,
                AllOf(HasSubstr("blad1.txt"), HasSubstr("blad2.txt")));
}

/// The same list as with a bron.
TEST_F(Wederhoor, NeemtElkeSoortBewijsEnZegtWatTeDoenMetHetAndere) {
    stuur();
    maakPunt("feit onder een oordeel");
    int nr = 0;
    for (const test::Proefbestand& een : test::proefbestanden()) {
        ASSERT_EQ(stuurBewijs(een.inhoud, "2026-11-01", een.naam).status, 303) << een.naam;
        const auto terug =
            proef.vraag(proef.vtManagement, pad("/ronde/1/punt/1/bewijs/" + std::to_string(++nr)));
        EXPECT_EQ(test::inhoud(terug.bestand), een.inhoud) << een.naam;
        EXPECT_EQ(terug.bestandsnaam, een.naam);
    }
    for (const auto& [inhoud, melding] :
         {std::pair(std::string("#!/bin/sh\necho\n"), "is een programma"),
          std::pair(test::mp4("isom", {"vide"}), "is een video"),
          std::pair(std::string(), "er staat niets in"),
          std::pair(test::olebestand({{"EncryptedPackage", "x"}}), "met een wachtwoord")}) {
        const auto fout = stuurBewijs(inhoud, "2026-11-01", "bewijs.bin");
        EXPECT_EQ(fout.status, 422);
        EXPECT_THAT(fout.inhoud, AllOf(HasSubstr(melding), HasSubstr("Zie bladzijde 2."),
                                       HasSubstr("value=\"1-11-2026\"")));
    }
}

TEST_F(Wederhoor, EenFeitOnderEenOordeelVraagtBewijs) {
    ASSERT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/bezoek/nieuw"),
                         {{"versie", "0"},
                          {"datum", "2026-11-10"},
                          {"soort", "aangekondigd bezoek"},
                          {"wie", "twee inspecteurs"}})
                  .status,
              303);
    stuur();
    maakPunt("feit onder een oordeel");
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud,
                AllOf(HasSubstr("Bij punt 1 hoort bewijs"), Not(HasSubstr("Dien de reactie in"))));
    EXPECT_EQ(dienIn(proef.vtManagement, "1").status, 409);
    EXPECT_EQ(status(), Toetsstatus::wederhoor);

    EXPECT_EQ(stuurBewijs("Inhoud\n", "").status, 422) << "about which day";
    EXPECT_EQ(stuurBewijs("Inhoud\n", "2026-12-01").status, 422) << "not in the future";
    const auto soort = stuurBewijs(std::string("\x7f"
                                               "ELF\x01\x01\x01\0\0\0\0\0",
                                               12),
                                   "2026-11-01");
    EXPECT_EQ(soort.status, 422);
    EXPECT_THAT(soort.inhoud, HasSubstr("Dit soort bestand kent Maatlat niet"));
    const auto teGroot =
        stuurBewijs(std::string(static_cast<std::size_t>(kGrootsteBijlage) + 1, 'a'), "2026-11-01");
    EXPECT_EQ(teGroot.status, 422);
    EXPECT_THAT(teGroot.inhoud, HasSubstr("groter dan 25 MB"));

    ASSERT_EQ(stuurBewijs("Zqbewijs\n", "2026-11-15").status, 303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud,
                HasSubstr("Dat is na 10 november 2026"));
    ASSERT_EQ(proef.stuur(vtTweede, pad("/punt/1/bewijs/1/intrekken"), {}).status, 303);
    ASSERT_EQ(stuurBewijs("Zqbewijs\n", "2026-11-01").status, 303);
    const std::string bestand = pad("/ronde/1/punt/1/bewijs/2");
    EXPECT_EQ(proef.vraag(vtTweede, bestand).status, 200);
    EXPECT_EQ(proef.vraag(vtTweede, pad("/ronde/1/punt/1/bewijs/1")).status, 404);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, bestand).status, 409) << "not handed in yet";
    EXPECT_EQ(proef.vraag(vtDerde, bestand).status, 404);

    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    EXPECT_EQ(test::inhoud(proef.vraag(proef.inspecteurA, bestand).bestand), "Zqbewijs\n");
    for (const Persoon& wie : {proef.vtManagement, vtTweede}) {
        EXPECT_EQ(proef.stuur(wie, pad("/punt/1/bewijs/2/intrekken"), {}).status, 409);
        EXPECT_EQ(proef.stuur(wie, pad("/punt/1/intrekken"), {{"versie", "1"}}).status, 409);
        EXPECT_EQ(proef.stuur(wie, pad("/punt/nieuw"), punt("anders", "Nog iets.")).status, 409);
    }
    EXPECT_EQ(stuurBewijs("Meer\n", "2026-11-01").status, 409);
    EXPECT_EQ(test::punten(proef, proef.toets).front().bewijs.size(), 1U);
    EXPECT_THAT(fouten(), IsEmpty());
}

TEST_F(Wederhoor, GeenOnjuisthedenIsEenKnop) {
    stuur();
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud,
                HasSubstr("Dien in: wij zien geen onjuistheden"));
    EXPECT_THAT(proef.vraag(vtTweede, pad()).inhoud, Not(HasSubstr("Dien in:")));
    EXPECT_EQ(proef.stuur(proef.vtManagement, pad("/indienen"), {{"versie", "0"}}).status, 422)
        << "they say that they are sure";
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/wederhoor")).inhoud,
                AllOf(HasSubstr("staan er geen onjuistheden in"), Not(HasSubstr("te laat"))));
    EXPECT_EQ(dienIn(proef.vtManagement, "0").status, 409) << "once";
}

TEST_F(Wederhoor, NiemandDientInWatIntussenIsGewijzigd) {
    stuur();
    maakPunt();
    const std::string gezien = test::reactieversie(proef, proef.vtManagement, proef.toets);
    ASSERT_EQ(proef.stuur(vtTweede, pad("/punt/nieuw"), punt("anders", "Nog een punt.")).status,
              303);
    const auto antwoord = dienIn(proef.vtManagement, gezien);
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Een collega heeft de reactie gewijzigd"));
    EXPECT_EQ(status(), Toetsstatus::wederhoor);
}

TEST_F(Wederhoor, TeLaatWordtAangenomenEnGemerkt) {
    stuur();
    EXPECT_EQ(kies({{"keuze", "sluiten"}}).status, 409) << "the term runs still";
    proef.moment = "2026-12-04T22:59:00.000Z";  // the last minute in Amsterdam
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud, Not(HasSubstr("te laat")));
    EXPECT_EQ(kies({{"keuze", "sluiten"}}).status, 409);
    proef.moment = "2026-12-04T23:00:00.000Z";
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud, HasSubstr("te laat"));
    ASSERT_EQ(kies({{"keuze", "sluiten"}}).status, 303);
    ASSERT_EQ(status(), Toetsstatus::verwerking);
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/wederhoor").inhoud, HasSubstr("Te laat"));
    maakPunt();
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    EXPECT_EQ(status(), Toetsstatus::verwerking);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/wederhoor")).inhoud,
                AllOf(HasSubstr(", te laat."), HasSubstr("Het beleid staat in het plan.")));
    EXPECT_THAT(fouten(), IsEmpty());
}

// Easter Monday is 29 March 2027, the clock goes forward the night before.
TEST_F(Wederhoor, DeLaatsteDagEindigtOpDeKlokVanAmsterdam) {
    proef.moment = "2027-03-15T09:00:00.000Z";
    stuur();
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).tot, "2027-03-31");
    proef.moment = "2027-03-31T21:59:00.000Z";
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud, Not(HasSubstr("te laat")));
    proef.moment = "2027-03-31T22:00:00.000Z";
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud, HasSubstr("te laat"));
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    EXPECT_TRUE(proef.database().lees([&](Sessie& sessie) {
        return wederhoorStore::reactie(test::in(sessie, proef.toets), 1)->laat;
    }));
}

/// The last day of ten werkdagen from this moment, by the decisions that the program comes with.
std::string laatsteDagVan(Proefopstelling& proef, const std::string& moment) {
    const Termijnkalender kalender(
        {{2026,
          2028,
          "Stcrt. 2025, 24713",
          {*dagUit("2026-01-02"), *dagUit("2026-05-15"), *dagUit("2027-05-07"),
           *dagUit("2028-04-28"), *dagUit("2028-05-26")}}});
    Werkplek werkplek(
        proef.database(), [moment] { return moment; }, "", "", kalender);
    return inzien(
        werkplek, proef.inspecteurA, proef.toets, Actie::toetsLezen,
        [](const Toetsinzage& inzage) { return laatsteDag(inzage, Trajectinstelling().reactie); });
}

TEST_F(Wederhoor, DeTermijnVolgtDeAlgemeneTermijnenwet) {
    EXPECT_EQ(laatsteDagVan(proef, "2025-12-17T10:00:00.000Z"), "2026-01-06")
        << "over two days of Christmas, New Year and 2 January";
    EXPECT_EQ(laatsteDagVan(proef, "2025-12-15T10:00:00.000Z"), "2025-12-31");
    EXPECT_EQ(laatsteDagVan(proef, "2025-12-16T10:00:00.000Z"), "2026-01-05")
        << "it would have been 2 January";
    EXPECT_EQ(laatsteDagVan(proef, "2026-01-02T10:00:00.000Z"), "2026-01-16")
        << "sent on 2 January";
    EXPECT_EQ(laatsteDagVan(proef, "2026-05-01T10:00:00.000Z"), "2026-05-20")
        << "over 5 May, Hemelvaart and the Friday after it";
    EXPECT_EQ(laatsteDagVan(proef, "2026-04-29T10:00:00.000Z"), "2026-05-18")
        << "it would have been the Friday after Hemelvaart";
    EXPECT_EQ(laatsteDagVan(proef, "2026-03-27T23:30:00.000Z"),
              laatsteDagVan(proef, "2026-03-28T12:00:00.000Z"))
        << "half an hour after midnight in Amsterdam, in the weekend that the clock changes";
    EXPECT_EQ(laatsteDagVan(proef, "2026-03-30T21:59:00.000Z"), "2026-04-15");
    EXPECT_EQ(laatsteDagVan(proef, "2026-03-30T22:00:00.000Z"), "2026-04-16")
        << "midnight of summer time";
}

TEST_F(Wederhoor, NaEenBesluitKanHetNietMeer) {
    stuur();
    proef.moment = "2026-12-10T09:00:00.000Z";
    ASSERT_EQ(kies({{"keuze", "sluiten"}}).status, 303);
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::vastgesteld, 0);
    });
    const auto antwoord =
        proef.stuur(proef.vtManagement, pad("/punt/nieuw"), punt("anders", "Te laat."));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("heeft al beslist over dit rapport"));
    EXPECT_EQ(dienIn(proef.vtManagement, "0").status, 409);
    EXPECT_EQ(proef.stuur(vtDerde, pad("/indienen"), {{"versie", "0"}}).status, 404);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud, HasSubstr("al beslist"));
}

TEST_F(Wederhoor, WordtTeruggenomenEnOpnieuwGestuurd) {
    stuur();
    maakPunt("anders", "Zqeerst");
    EXPECT_EQ(kies({{"keuze", "terugnemen"}, {"versie", rondeversie()}, {"reden", ""}}).status,
              422);
    ASSERT_EQ(kies({{"keuze", "terugnemen"},
                    {"versie", rondeversie()},
                    {"reden", "Er staat een fout in."}})
                  .status,
              303);
    EXPECT_EQ(status(), Toetsstatus::lopend);
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad()).status, 404);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/wederhoor")).inhoud,
                Not(HasSubstr("Zqeerst")));
    schrijf("motivering/1.1.1", "Het beleid is oud.", 2);
    stuur();
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).nr, 2);
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).conceptNr, 2);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad("/passages")).inhoud,
                AllOf(HasSubstr("Het beleid is oud."), Not(HasSubstr("Er zijn twee plannen."))));
    EXPECT_THAT(test::punten(proef, proef.toets), IsEmpty());
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);

    Velden zonder =
        test::verzending(proef, proef.toets, {proef.vtManagement, vtTweede}, "heropenen");
    EXPECT_EQ(kies(zonder).status, 422) << "with a reason";
    stuur("heropenen", "Er is een score gewijzigd.");
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).nr, 3);
    EXPECT_EQ(status(), Toetsstatus::wederhoor);
    EXPECT_THAT(fouten(), IsEmpty());
}

TEST_F(Wederhoor, TweeTegelijkSturenEenKeer) {
    const Velden velden = test::verzending(proef, proef.toets, {proef.vtManagement});
    ASSERT_EQ(kies(velden).status, 303);
    const auto tweede = kies(velden, &proef.inspecteurB);
    EXPECT_EQ(tweede.status, 409);
    EXPECT_EQ(test::laatsteRonde(proef, proef.toets).nr, 1);
    const std::string versie = rondeversie();
    const Velden langer{{"keuze", "verlengen"},
                        {"versie", versie},
                        {"tot", "2026-12-18"},
                        {"reden", "Er is vakantie."}};
    ASSERT_EQ(kies(langer).status, 303);
    EXPECT_EQ(kies(langer, &proef.inspecteurB).status, 409);
}

TEST_F(Wederhoor, EenIngediendeReactieIsBewijsbaar) {
    stuur();
    maakPunt("feit onder een oordeel");
    ASSERT_EQ(stuurBewijs("Bewijs\n", "2026-11-01").status, 303);
    ASSERT_EQ(dienIn(proef.vtManagement).status, 303);
    ASSERT_THAT(fouten(), IsEmpty());
    const std::string kenmerk = proef.database().lees([&](Sessie& sessie) {
        return wederhoorStore::reactie(test::in(sessie, proef.toets), 1)->sha256;
    });
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/wederhoor")).inhoud,
                HasSubstr(kenmerk));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad()).inhoud, HasSubstr(kenmerk));
    for (const std::string sql :
         {"UPDATE wederhoorpunt SET tekst = 'anders'", "UPDATE wederhoorbewijs SET weg = 1",
          "UPDATE wederhoorreactie SET inhoud = 'anders'", "DELETE FROM wederhoorreactie",
          "DELETE FROM wederhoorpunt"})
        EXPECT_ANY_THROW(proef.database().schrijf("test", [&](Transactie& transactie) {
            Vraag(transactie, sql).voerUit();
        })) << sql;
    EXPECT_THAT(fouten(), IsEmpty());
    test::knoei(proef.database(), "wederhoorpunt", "UPDATE wederhoorpunt SET tekst = 'anders'");
    EXPECT_THAT(fouten(), ElementsAre(HasSubstr("staat anders bij de punten dan zij is ingediend"),
                                      HasSubstr("wederhoor/1/punt/1 is anders")));
    test::knoei(proef.database(), "wederhoorreactie",
                "UPDATE wederhoorreactie SET inhoud = inhoud || 'x'");
    EXPECT_THAT(fouten(), testing::Contains(HasSubstr("is gewijzigd nadat zij is ingediend")));
    test::knoei(proef.database(), "wederhoorreactie", "DELETE FROM wederhoorreactie");
    EXPECT_THAT(fouten(), testing::Contains(HasSubstr("uit de database verdwenen")));
    EXPECT_THAT(keurElkeToets(proef.werkplek(), wederhoorfouten),
                testing::Contains(AllOf(HasSubstr("Utrecht"), HasSubstr("maatlat herstel"))));
}

}  // namespace
}  // namespace maatlat
