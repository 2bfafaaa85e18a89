// SPDX-License-Identifier: EUPL-1.2
// From a list of dossiers to a draw, its certificate and its key, as an inspecteur walks it.
#include <regex>

#include "store/motor/logboek.h"
#include "store/motor/verbinding.h"
#include "support/lijstbladen.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "toetsing/steekproef/steekproeven.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtSteekproef{
    {"GET", "/toets/{toets}/steekproeven", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/steekproef/nieuw", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/steekproef/nieuw", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/steekproef/{steekproef}/plan", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/steekproef/{steekproef}/trekking", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/bewijs", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/bewijs.json", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/sleutel", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/steekproef/{steekproef}/sleutel", {Actie::toetsInvullen}, true},
    {"POST",
     "/toets/{toets}/steekproef/{steekproef}/sleutel/bestand",
     {Actie::toetsInvullen},
     true},
    {"GET",
     "/toets/{toets}/steekproef/{steekproef}/sleutel/vernietigen",
     {Actie::dossiersWissen},
     true},
    {"POST",
     "/toets/{toets}/steekproef/{steekproef}/sleutel/vernietigen",
     {Actie::dossiersWissen},
     true},
    {"GET",
     "/toets/{toets}/steekproef/{steekproef}/vervangen/{pseudoniem}",
     {Actie::toetsInvullen},
     true},
    {"POST",
     "/toets/{toets}/steekproef/{steekproef}/vervangen/{pseudoniem}",
     {Actie::toetsInvullen},
     true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/gericht", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/steekproef/{steekproef}/gericht", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/vervallen", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/steekproef/{steekproef}/vervallen", {Actie::toetsInvullen}, true},
};

/// A list of so many dossiers of the organisation, of two kinds.
std::string lijst(int aantal) {
    std::string uit = "dossier;melding;soort\n";
    for (int i = 1; i <= aantal; ++i)
        uit += "2026-0" + std::to_string(10000 + i) + ";" + std::to_string(1 + i % 28) +
               "-3-2026;" + (i % 3 == 0 ? "overdracht" : "onderzoek") + "\n";
    return uit;
}

const Velden kDobbelstenen{{"herkomst", "dobbelstenen"},
                           {"worp_inspectie", "4 1 6 3 3 2 5 1 6 2"},
                           {"worp_organisatie", "2 2 5 1 4 6 6 3 1 5"}};

class SteekproefRoutes : public testing::Test {
  protected:
    std::string pad(const std::string& erachter = "") const {
        return proef_.toetspad("/steekproef/1" + erachter);
    }

    Antwoord stuurLijst(const std::string& naarPad, const std::string& inhoud,
                        const Velden& velden) {
        Verzoek verzoek = proef_.formulier(proef_.inspecteurA, naarPad, velden);
        const auto bestand = map_.schrijf("lijst-" + std::to_string(++teller_), inhoud);
        verzoek.uploads.push_back(
            {"lijst", "lijst.csv", bestand, static_cast<std::int64_t>(inhoud.size())});
        return proef_.doe(verzoek);
    }

    Antwoord leesIn(const std::string& inhoud) {
        return stuurLijst(proef_.toetspad("/steekproef/nieuw"), inhoud,
                          {{"titel", "Onderzoeken 2026"}});
    }

    Steekproefblad blad() {
        return leesSteekproef(proef_.werkplek(), proef_.inspecteurA, proef_.toets, 1);
    }

    Velden plan(const std::string& aantal = "6") {
        return {{"versie", std::to_string(blad().steekproef.versie)},
                {"formulier", blad().formulieren.at(0).hash},
                {"kolom", "soort"},
                {"aantal", aantal},
                {"dubbel_percentage", "20"},
                {"peildatum", "2026-11-22"}};
    }

    /// As far as the draw.
    void trek() {
        ASSERT_EQ(leesIn(lijst(30)).status, 303);
        ASSERT_EQ(stuur("/plan", plan()).status, 303);
        ASSERT_EQ(stuur("/trekking", kDobbelstenen).status, 303);
    }

    Antwoord stuur(const std::string& erachter, const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, pad(erachter), velden);
    }
    std::string html(const std::string& erachter = "") {
        return proef_.vraag(proef_.inspecteurA, pad(erachter)).inhoud;
    }

    static int hoeVaak(const std::string& tekst, const std::string& patroon) {
        const std::regex zoek(patroon);
        return static_cast<int>(std::distance(
            std::sregex_iterator(tekst.begin(), tekst.end(), zoek), std::sregex_iterator()));
    }

    test::Proefopstelling proef_;
    test::Werkmap map_;
    int teller_ = 0;
};

TEST_F(SteekproefRoutes, GevenHetFormulierTerugBijEenTeGroteLijst) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, proef_.toetspad("/steekproef/nieuw"),
                                       {{"titel", "Onderzoeken 2026"}});
    verzoek.uploads.push_back({"lijst", "lijst.csv", "", 0, Upload::Afgebroken::teGroot});
    const Antwoord fout = proef_.doe(verzoek);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(
        fout.inhoud,
        testing::AllOf(testing::HasSubstr("lijst.csv” is niet opgeslagen. Het is groter dan 25 MB"),
                       testing::HasSubstr("value=\"Onderzoeken 2026\"")));
}

TEST_F(SteekproefRoutes, LeidenVanLijstNaarPlan) {
    const Antwoord antwoord = leesIn(lijst(30));
    EXPECT_EQ(antwoord.naarPad, pad());
    const std::string html = this->html();
    EXPECT_THAT(html,
                AllOf(HasSubstr("30 dossiers"), HasSubstr("1 maart 2026 tot en met 28 maart 2026"),
                      HasSubstr("Onderzoek (20) en overdracht (10)"), HasSubstr("Plan vastleggen"),
                      HasSubstr("value=\"22-11-2026\""), Not(HasSubstr("2026-010001"))));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/steekproeven")).inhoud,
                AllOf(HasSubstr("Onderzoeken 2026"), HasSubstr("Leg het plan vast")));
}

TEST_F(SteekproefRoutes, LatenKiezenTussenTweeTabbladenZonderHetBestandNogEenKeer) {
    const std::string boek =
        test::lijstboek({test::dossierblad("Noord &amp; Oost", 12), test::dossierblad("Zuid", 15)});
    const Antwoord vraag = leesIn(boek);
    EXPECT_EQ(vraag.status, 422);
    EXPECT_THAT(vraag.inhoud,
                AllOf(HasSubstr("Op welk tabblad staat de lijst?"), HasSubstr("Noord &amp; Oost"),
                      HasSubstr("value=\"Zuid\""), HasSubstr("name=\"bewaard\""),
                      HasSubstr("value=\"Onderzoeken 2026\""),
                      HasSubstr("Maatlat heeft lijst.csv nog"), Not(HasSubstr("2026-101"))));
    const Antwoord gekozen = proef_.stuur(
        proef_.inspecteurA, proef_.toetspad("/steekproef/nieuw"),
        {{"titel", "Onderzoeken 2026"}, {"bewaard", "lijst.csv"}, {"blad", "Noord & Oost"}});
    ASSERT_EQ(gekozen.status, 303) << gekozen.inhoud;
    EXPECT_THAT(html(), AllOf(HasSubstr("12 dossiers"), HasSubstr("“Noord &amp; Oost”"),
                              HasSubstr("A1:B13"), HasSubstr("“Zuid” (niet gekozen)")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/steekproef/nieuw")).inhoud,
                Not(HasSubstr("Op welk tabblad")))
        << "a new form asks for a file";
}

TEST_F(SteekproefRoutes, ZeggenVoorafEnOpHetBewijsWatDeLijstNietIs) {
    test::Lijstproefblad blad{"Lijst", {{"dossier", "melding", "soort"}}};
    for (int i = 1; i <= 30; ++i)
        if (i != 7 && i != 8)
            blad.rijen.push_back({"2026-0" + std::to_string(10000 + i),
                                  i < 15 ? "5-1-2026" : "20-3-2026",
                                  i % 3 == 0 ? "overdracht" : "onderzoek"});
    blad.verborgen = {3, 4, 5};
    ASSERT_EQ(leesIn(test::lijstboek({blad})).status, 303);
    const auto zegtAlles = AllOf(
        HasSubstr("3 rijen zijn verborgen of weggefilterd"),
        HasSubstr("bij nummers die beginnen met “2026-” 2 van de 30"),
        HasSubstr("In deze maand is er geen enkele melding: februari 2026"), HasSubstr("A1:C29"));
    EXPECT_THAT(html(), AllOf(zegtAlles, HasSubstr("Plan vastleggen")));
    ASSERT_EQ(stuur("/plan", plan()).status, 303);
    EXPECT_THAT(html(), AllOf(zegtAlles, HasSubstr("Trek de dossiers")));
    ASSERT_EQ(stuur("/trekking", kDobbelstenen).status, 303);
    EXPECT_THAT(html("/bewijs"), AllOf(zegtAlles, HasSubstr("In dit kenmerk zitten ook")));
    EXPECT_THAT(html("/bewijs.json"),
                AllOf(HasSubstr("maatlat-trekkingsbewijs-2"), HasSubstr("\"verborgenRijen\":3"),
                      HasSubstr("\"maandenZonder\":[\"2026-02\"]")));
}

TEST_F(SteekproefRoutes, ZeggenDatDeLijstOpnieuwMoetWordenGekozen) {
    EXPECT_THAT(stuurLijst(proef_.toetspad("/steekproef/nieuw"), lijst(30), {{"titel", ""}}).inhoud,
                HasSubstr("Kies het bestand “lijst.csv” opnieuw."));
}

TEST_F(SteekproefRoutes, MakenMetEenFormulierMaarEenSteekproef) {
    const std::string nieuw = proef_.toetspad("/steekproef/nieuw");
    const std::string sleutel = "0123456789abcdef0123456789abcdef";
    Velden velden{{"titel", "Onderzoeken 2026"}, {"formulier", sleutel}};
    EXPECT_EQ(stuurLijst(nieuw, lijst(30), velden).naarPad, pad());
    velden[0].second = "Onderzoeken van 2026";
    EXPECT_EQ(stuurLijst(nieuw, lijst(30), velden).naarPad, pad("?gelukt=al"));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, nieuw + "?formulier=" + sleutel).naarPad,
              pad("?gelukt=al"));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/steekproef/2")).status, 404);
}

TEST_F(SteekproefRoutes, NoemenElkeFouteRijVanDeLijst) {
    const Antwoord antwoord =
        leesIn("dossier;melding\n2026-000001;30-2-2026\n2026-000001;5-3-26\n;1-1-2026\n");
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("<title>Fout: "), HasSubstr("href=\"#lijst\""),
                      HasSubstr("value=\"Onderzoeken 2026\""), HasSubstr("30-2-2026"),
                      HasSubstr("<li>Rij 2"), HasSubstr("<li>Rij 3"), HasSubstr("<li>Rij 4"),
                      Not(HasSubstr("Rij 4: Rij 4"))));
    EXPECT_EQ(
        proef_.stuur(proef_.inspecteurA, proef_.toetspad("/steekproef/nieuw"), {{"titel", ""}})
            .status,
        422);
}

TEST_F(SteekproefRoutes, ZeggenBijHetVeldWatErAanHetPlanNietKlopt) {
    leesIn(lijst(30));
    for (const char* fout : {"0", "31", "veel", ""}) {
        const Antwoord antwoord = stuur("/plan", plan(fout));
        EXPECT_EQ(antwoord.status, 422) << fout;
        EXPECT_THAT(antwoord.inhoud, AllOf(HasSubstr("href=\"#aantal\""),
                                           HasSubstr("value=\"" + std::string(fout) + "\"")));
    }
    EXPECT_EQ(blad().steekproef.status, Steekproefstatus::ingelezen);
    const Velden oud = plan();
    EXPECT_EQ(stuur("/plan", oud).status, 303);
    EXPECT_EQ(stuur("/plan", oud).status, 409);
}

TEST_F(SteekproefRoutes, TonenHetKenmerkVoorDeStartwaardeBekendIs) {
    leesIn(lijst(30));
    EXPECT_EQ(stuur("/plan", plan()).naarPad, pad("?gelukt=plan"));
    const std::string kenmerk = blad().steekproef.vastleggingHash;
    ASSERT_EQ(kenmerk.size(), 64U);
    EXPECT_THAT(html(), AllOf(HasSubstr(kenmerk.substr(0, 4) + " " + kenmerk.substr(4, 4)),
                              HasSubstr("6 van de 30 dossiers"), HasSubstr("Dossiers trekken"),
                              Not(HasSubstr("name=\"lijst\""))));
    Velden kort = kDobbelstenen;
    kort[1].second = "4 1 6";
    const Antwoord antwoord = stuur("/trekking", kort);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("href=\"#worp_inspectie\""), HasSubstr("value=\"4 1 6\"")));
}

TEST_F(SteekproefRoutes, TonenGetrokkenDossiersAlleenOnderHunPseudoniem) {
    trek();
    const std::string html = this->html();
    EXPECT_EQ(hoeVaak(html, "id=\"dossier-"), 6);
    EXPECT_THAT(html, AllOf(HasSubstr("0 van de 6 dossiers gelezen"), HasSubstr("Lees dossier"),
                            HasSubstr("niet nodig")));
    for (const char* pagina : {"/bewijs", "/bewijs.json", "/sleutel", "/bewaren", "/lezers"})
        EXPECT_EQ(hoeVaak(this->html(pagina), "2026-0[0-9]{5}"), 0) << pagina;
}

TEST_F(SteekproefRoutes, TonenHetNummerErnaastAanWieDeSleutelMagHebben) {
    trek();
    const std::string leespad = "/dossier/" + blad().dossiers.front().dossier.pseudoniem;
    EXPECT_EQ(hoeVaak(html(), "2026-0[0-9]{5}"), 6);
    EXPECT_EQ(hoeVaak(html(leespad), "2026-0[0-9]{5}"), 1);
    EXPECT_EQ(hoeVaak(html(leespad), "<(title|h1)[^<]*2026-0"), 0);
    // Who reads the toets but does not fill it in, sees pseudonyms alone.
    for (const std::string& pagina : {std::string(), leespad})
        EXPECT_EQ(hoeVaak(proef_.vraag(proef_.coordinator, pad(pagina)).inhoud, "2026-0[0-9]{5}"),
                  0);
    EXPECT_EQ(stuur("/sleutel/vernietigen", {}).status, 303);
    for (const std::string& pagina : {std::string(), leespad})
        EXPECT_EQ(hoeVaak(html(pagina), "2026-0[0-9]{5}"), 0);
}

TEST_F(SteekproefRoutes, GevenEenBewijsOmAfTeDrukkenEnAlsBestand) {
    trek();
    const std::string bewijs = html("/bewijs");
    EXPECT_THAT(bewijs, AllOf(HasSubstr("dobbelstenen:4163325162-2251466315"),
                              HasSubstr("maatlat steekproef controleer"),
                              HasSubstr("22 november 2026 om 10:30")));
    const Antwoord bestand = proef_.vraag(proef_.inspecteurB, pad("/bewijs.json"));
    EXPECT_EQ(bestand.soort, "application/json");
    EXPECT_EQ(bestand.bestandsnaam,
              "trekkingsbewijs-toets-" + std::to_string(proef_.toets) + "-steekproef-1.json");
    EXPECT_EQ(leesTrekkingsbewijs(bestand.inhoud, "bewijs.json").trekkingen.size(), 1U);
}

TEST_F(SteekproefRoutes, TonenNummersAlleenNaVragenEnNoterenDat) {
    trek();
    EXPECT_THAT(html("/sleutel"), HasSubstr("Toon de nummers"));
    const Antwoord nummers = stuur("/sleutel", {});
    EXPECT_EQ(nummers.status, 200);
    EXPECT_EQ(hoeVaak(nummers.inhoud, "2026-0[0-9]{5}"), 6);
    const Antwoord bestand = stuur("/sleutel/bestand", {});
    EXPECT_THAT(bestand.soort, HasSubstr("text/csv"));
    EXPECT_THAT(bestand.inhoud, HasSubstr("sleutel;"));
    EXPECT_EQ(proef_.stuur(proef_.coordinator, pad("/sleutel"), {}).status, 404);
}

TEST_F(SteekproefRoutes, VernietigenDeSleutelNaEenBevestiging) {
    trek();
    EXPECT_THAT(html("/sleutel/vernietigen"), HasSubstr("niet terugdraaien"));
    EXPECT_TRUE(blad().sleutelAanwezig);
    EXPECT_EQ(stuur("/sleutel/vernietigen", {}).naarPad, pad("/sleutel?gelukt=sleutel"));
    EXPECT_FALSE(blad().sleutelAanwezig);
    EXPECT_THAT(html("/sleutel?gelukt=sleutel"), HasSubstr("is er niet meer"));
    EXPECT_EQ(stuur("/sleutel", {}).status, 409);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad("/sleutel/vernietigen")).status, 303);
}

TEST_F(SteekproefRoutes, VervangenEenDossierMetEenReden) {
    trek();
    const std::string dossier = blad().dossiers.front().dossier.pseudoniem;
    EXPECT_THAT(html("/vervangen/" + dossier), HasSubstr("het volgende lot"));
    EXPECT_EQ(stuur("/vervangen/" + dossier, {{"reden", ""}}).status, 422);
    const Antwoord antwoord =
        stuur("/vervangen/" + dossier, {{"reden", "Was een dubbele registratie."}});
    EXPECT_THAT(antwoord.naarPad, HasSubstr("?gelukt=vervangen#dossier-"));
    EXPECT_THAT(html(), AllOf(HasSubstr("In de plaats van " + dossier),
                              HasSubstr("Was een dubbele registratie.")));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad("/vervangen/" + dossier)).status, 404)
        << "it counts no more";
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad("/vervangen/0000-0000-0000")).status, 404);
}

TEST_F(SteekproefRoutes, VragenOmEenRedenBijPersoonsgegevens) {
    trek();
    const std::string waar = "/vervangen/" + blad().dossiers.front().dossier.pseudoniem;
    const std::string reden = "Vraag het na bij inspecteur-a@voorbeeld.nl";
    const Antwoord antwoord = stuur(waar, {{"reden", reden}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("privacy_reden"));
    EXPECT_EQ(stuur(waar, {{"reden", reden}, {"privacy_reden", "adres van de afdeling"}}).status,
              303);
}

TEST_F(SteekproefRoutes, VoegenEenGerichtDossierToeDatNietMeetelt) {
    trek();
    const Antwoord antwoord =
        stuur("/gericht", {{"dossier", "2026-099999"}, {"reden", "Genoemd in een gesprek."}});
    EXPECT_THAT(antwoord.naarPad, HasSubstr("?gelukt=gericht#dossier-"));
    EXPECT_THAT(html(), AllOf(HasSubstr("Gericht gekozen"), HasSubstr("Genoemd in een gesprek."),
                              HasSubstr("0 van de 6 dossiers"), HasSubstr("2026-099999")));
    EXPECT_THAT(proef_.vraag(proef_.coordinator, pad()).inhoud, Not(HasSubstr("2026-099999")));
    EXPECT_EQ(proef_.database().lees([](Sessie& sessie) {
        return sessie.verbinding().getal(
            "SELECT count(*) FROM handeling WHERE uitkomst LIKE "
            "'____-____-____'");
    }),
              0)
        << "a hash of the number would tell it to who tries them all";
    EXPECT_EQ(stuur("/gericht", {{"dossier", ""}, {"reden", "Zomaar."}}).status, 422);
}

TEST_F(SteekproefRoutes, TrekkenMeerDossiersUitDeRest) {
    trek();
    Velden meer = kDobbelstenen;
    meer.emplace_back("aantal", "4");
    EXPECT_THAT(html(), HasSubstr("name=\"lijst\"")) << "the list is forgotten after a draw";
    Antwoord antwoord = stuurLijst(pad("/trekking"), lijst(30), meer);
    EXPECT_EQ(antwoord.status, 422) << "the same throws may not be used twice";
    EXPECT_THAT(antwoord.inhoud, AllOf(HasSubstr("<details id=\"uitbreiden\" open>"),
                                       HasSubstr("href=\"#worp_inspectie\"")));
    meer[1].second = "1 1 1 2 2 2 3 3 3 4";
    antwoord = stuurLijst(pad("/trekking"), lijst(30), meer);
    EXPECT_EQ(antwoord.naarPad, pad("?gelukt=getrokken"));
    EXPECT_EQ(hoeVaak(html(), "id=\"dossier-"), 10);
    EXPECT_THAT(html("/bewijs"), HasSubstr("Trekking 2: 4 dossiers"));
}

TEST_F(SteekproefRoutes, VragenDeLijstOpnieuwAlsDieErNietMeerIs) {
    leesIn(lijst(30));
    stuur("/plan", plan());
    proef_.moment = "2026-11-22T12:30:00.000Z";
    EXPECT_THAT(html(), HasSubstr("name=\"lijst\""));
    EXPECT_THAT(stuur("/trekking", kDobbelstenen).inhoud, HasSubstr("href=\"#lijst\""));
    EXPECT_EQ(stuurLijst(pad("/trekking"), lijst(29), kDobbelstenen).status, 422)
        << "another list than was fixed";
    EXPECT_EQ(stuurLijst(pad("/trekking"), lijst(30), kDobbelstenen).status, 303);
}

TEST_F(SteekproefRoutes, LatenEenVervallenSteekproefZien) {
    leesIn(lijst(30));
    EXPECT_EQ(stuur("/vervallen", {{"reden", ""}}).status, 422);
    EXPECT_EQ(stuur("/vervallen", {{"reden", "De lijst was niet volledig."}}).naarPad,
              proef_.toetspad("/steekproeven?gelukt=vervallen"));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, proef_.toetspad("/steekproeven")).inhoud,
                AllOf(HasSubstr("Vervallen"), HasSubstr("De lijst was niet volledig.")));
    EXPECT_THAT(html(), AllOf(HasSubstr("Deze steekproef is vervallen"),
                              Not(HasSubstr("Plan vastleggen"))));
}

TEST_F(SteekproefRoutes, StaanNietOpenVoorAnderen) {
    trek();
    for (const char* pagina : {"", "/bewijs", "/bewijs.json", "/sleutel", "/bewaren", "/vervallen"})
        EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, pad(pagina)).status, 404) << pagina;
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/steekproef/2")).status, 404);
}

TEST_F(SteekproefRoutes, LeidenErheenVanafDeToetsEnDeBronnen) {
    const std::string link = "href=\"" + proef_.toetspad("/steekproeven") + "\"";
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad()).inhoud, HasSubstr(link));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/bronnen")).inhoud,
                HasSubstr(link));
}

}  // namespace
}  // namespace maatlat::web
