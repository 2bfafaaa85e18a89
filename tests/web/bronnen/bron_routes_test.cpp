// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <iterator>

#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "support/bestandsproef.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "web/http/antwoordkop.h"
#include "web/onderbroken.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtBron{
    {"GET", "/toets/{toets}/bronnen", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/bron/nieuw", {Actie::toetsInvullen}, true, {"?soort=interview"}},
    {"POST", "/toets/{toets}/bron/nieuw", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/bron/{bron}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/bron/{bron}", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/bron/{bron}/intrekken", {Actie::toetsInvullen}, true},
    {"GET", "/toets/{toets}/bijlage/{bron}", {Actie::toetsLezen}, true},
};

const Velden kInterview{
    {"soort", "interview"}, {"versie", "0"},         {"gesprekspartner", "vertrouwensarts"},
    {"aantal", "2"},        {"datum", "2026-11-20"}, {"interviewers", "twee inspecteurs"}};

/// The fields with one of them filled in otherwise.
Velden metBronveld(Velden velden, const std::string& naam, const std::string& waarde) {
    for (auto& [een, inhoud] : velden)
        if (een == naam) inhoud = waarde;
    return velden;
}

class BronRoutes : public testing::Test {
  protected:
    std::string pad(const std::string& erachter) const { return proef_.toetspad(erachter); }

    Antwoord maak(const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, pad("/bron/nieuw"), velden);
    }

    std::vector<Bron> bronnen() {
        return proef_.database().lees(
            [&](Sessie& sessie) { return bronStore::alle(test::in(sessie, proef_.toets)); });
    }

    test::Proefopstelling proef_;
};

TEST_F(BronRoutes, MakenVanElkeSoortEenBron) {
    EXPECT_EQ(maak(kInterview).naarPad, pad("/bronnen?gelukt=opgeslagen#bron-1"));
    maak({{"soort", "document"},
          {"titel", "Werkinstructie"},
          {"documentsoort", "werkinstructie"},
          {"datum", "1-7-2026"}});
    maak({{"soort", "dossier"}, {"pseudoniem", "D-07"}});
    maak({{"soort", "observatie"}, {"titel", "Casusoverleg"}, {"datum", "2026-11-22"}});
    ASSERT_EQ(bronnen().size(), 4U);
    EXPECT_EQ(bronnen()[1].datum, "2026-07-01");
    const std::string lijst = proef_.vraag(proef_.inspecteurA, pad("/bronnen")).inhoud;
    EXPECT_THAT(lijst,
                AllOf(HasSubstr("Interview met 2 vertrouwensartsen"), HasSubstr("Werkinstructie"),
                      HasSubstr("Dossier D-07"), HasSubstr("Casusoverleg"),
                      HasSubstr("20 november 2026"), HasSubstr("Nog niet gesproken: management")));
}

TEST_F(BronRoutes, WijzigenEenBron) {
    maak(kInterview);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/bron/1")).inhoud,
                AllOf(HasSubstr("value=\"2\""), HasSubstr("twee inspecteurs")));
    const Antwoord antwoord =
        proef_.stuur(proef_.inspecteurB, pad("/bron/1"),
                     metBronveld(metBronveld(kInterview, "versie", "1"), "aantal", "3"));
    EXPECT_EQ(antwoord.status, 303);
    EXPECT_EQ(bronnen()[0].aantal, 3);
    EXPECT_EQ(bronnen()[0].versie, 2);
}

TEST_F(BronRoutes, ZeggenBijElkVeldWatErNietKlopt) {
    const Antwoord antwoord = maak({{"soort", "interview"},
                                    {"aantal", "veel"},
                                    {"datum", "2026-11-23"},
                                    {"interviewers", "een inspecteur"}});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("<title>Fout: "), HasSubstr("href=\"#gesprekspartner\""),
                      HasSubstr("href=\"#aantal\""), HasSubstr("in de toekomst"),
                      HasSubstr("value=\"veel\""), HasSubstr("een inspecteur")));
    EXPECT_TRUE(bronnen().empty());
}

TEST_F(BronRoutes, NemenVanEenDossierAlleenEenPseudoniem) {
    for (const char* geen : {"", "D 07", "Jansen, Jan", "D/7", "dossier-van-voor-de-zomer"})
        EXPECT_EQ(maak({{"soort", "dossier"}, {"pseudoniem", geen}}).status, 422) << geen;
    EXPECT_EQ(maak({{"soort", "dossier"}, {"pseudoniem", "D-07"}}).status, 303);
    EXPECT_THAT(maak({{"soort", "dossier"}, {"pseudoniem", "d-07"}}).inhoud,
                HasSubstr("staat al bij de bronnen"));
    EXPECT_EQ(bronnen().size(), 1U);
}

TEST_F(BronRoutes, VragenOmEenRedenBijPersoonsgegevens) {
    const Velden metMail = metBronveld(kInterview, "interviewers", "inspecteur-a@voorbeeld.nl");
    const Antwoord antwoord = maak(metMail);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("privacy_reden"), HasSubstr("Hier staat mogelijk")));
    Velden bevestigd = metMail;
    bevestigd.emplace_back("privacy_reden", "algemeen adres van de afdeling");
    EXPECT_EQ(maak(bevestigd).status, 303);
    EXPECT_EQ(bronnen().size(), 1U);
}

TEST_F(BronRoutes, ZettenTweeVersiesNaastElkaar) {
    maak(kInterview);
    const Velden eerste = metBronveld(kInterview, "versie", "1");
    proef_.stuur(proef_.inspecteurA, pad("/bron/1"), metBronveld(eerste, "interviewers", "A en B"));
    const Antwoord antwoord = proef_.stuur(proef_.inspecteurB, pad("/bron/1"),
                                           metBronveld(eerste, "interviewers", "B en C"));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, AllOf(HasSubstr("Inspecteur A"), HasSubstr("B en C"),
                                       HasSubstr("A en B"), HasSubstr("value=\"2\"")));
    EXPECT_EQ(bronnen()[0].interviewers, "A en B");
}

TEST_F(BronRoutes, VerwijderenAlleenEenBronZonderBevindingen) {
    maak(kInterview);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Bevinding een;
        een.bron = 1;
        een.tekst = "Iets";
        return bevindingStore::bewaar(test::in(transactie, proef_.toets), een,
                                      proef_.inspecteurA.nr);
    });
    const std::string weg = pad("/bron/1/intrekken");
    Antwoord antwoord = proef_.stuur(proef_.inspecteurA, weg, {{"versie", "1"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("hoort één bevinding"));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        bevindingStore::trekIn(test::in(transactie, proef_.toets), 1, 1, proef_.inspecteurA.nr);
    });
    antwoord = proef_.stuur(proef_.inspecteurA, weg, {{"versie", "1"}});
    EXPECT_EQ(antwoord.naarPad, pad("/bronnen?gelukt=ingetrokken"));
    EXPECT_TRUE(bronnen().empty());
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bron/1")).inhoud,
                HasSubstr("Haal deze bron terug"));
}

TEST_F(BronRoutes, VerliezenNietWatGetyptIsInEenBronDieIntussenVerwijderdIs) {
    maak(kInterview);
    proef_.stuur(proef_.inspecteurB, pad("/bron/1/intrekken"), {{"versie", "1"}});
    const Antwoord antwoord =
        proef_.stuur(proef_.inspecteurA, pad("/bron/1"), metBronveld(kInterview, "versie", "1"));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Deze bron is ingetrokken. Slaat u hem op, dan komt hij terug."),
                      HasSubstr("twee inspecteurs")));
    proef_.stuur(proef_.inspecteurA, pad("/bron/1"), metBronveld(kInterview, "versie", "2"));
    ASSERT_EQ(bronnen().size(), 1U);
    EXPECT_EQ(bronnen()[0].soort, Bronsoort::interview);
}

TEST_F(BronRoutes, DoenHetzelfdeFormulierMaarEenKeer) {
    for (int keer = 0; keer < 2; ++keer)
        EXPECT_EQ(
            proef_.stuur(proef_.inspecteurA, pad("/bron/nieuw"), kInterview, "zelfde").naarPad,
            pad("/bronnen?gelukt=opgeslagen#bron-1"));
    EXPECT_EQ(bronnen().size(), 1U);
}

TEST_F(BronRoutes, BewarenEenBestandBijEenDocument) {
    test::Werkmap map;
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bron/nieuw"),
                                       {{"soort", "document"},
                                        {"titel", "Jaarplan"},
                                        {"documentsoort", "beleid"},
                                        {"datum", "2026-01-01"}});
    verzoek.uploads.push_back(
        {"bijlage", "jaarplan.txt", map.schrijf("upload", "Het plan voor dit jaar.\n"), 24});
    ASSERT_EQ(proef_.doe(verzoek).naarPad, pad("/bronnen?gelukt=opgeslagen#bron-1"));
    const Antwoord bijlage = proef_.vraag(proef_.inspecteurB, pad("/bijlage/1"));
    EXPECT_EQ(bijlage.status, 200);
    EXPECT_EQ(test::inhoud(bijlage.bestand), "Het plan voor dit jaar.\n");
    EXPECT_EQ(bijlage.bestandsnaam, "jaarplan.txt") << "text is never shown in the window";
    EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, pad("/bijlage/1")).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, pad("/bijlage/2")).status, 404);
}

/// The hidden field of a page.
std::string verborgen(const std::string& pagina, const std::string& naam) {
    const std::string begin = "name=\"" + naam + "\" value=\"";
    const auto plek = pagina.find(begin);
    if (plek == std::string::npos) return {};
    const auto vanaf = plek + begin.size();
    return pagina.substr(vanaf, pagina.find('"', vanaf) - vanaf);
}

class BronMetBestand : public BronRoutes {
  protected:
    const Velden kDocument{{"soort", "document"},
                           {"versie", "0"},
                           {"titel", "Jaarplan"},
                           {"documentsoort", "beleid"},
                           {"datum", "2026-01-01"}};

    Verzoek metBestand(const Persoon& wie, const std::string& waar, const Velden& velden) {
        Verzoek verzoek = proef_.formulier(wie, waar, velden);
        verzoek.uploads.push_back(
            {"bijlage", "jaarplan.txt", map_.schrijf("upload", "Het plan voor dit jaar.\n"), 24});
        return verzoek;
    }

    Velden metWachtend(Velden velden, const Antwoord& pagina) {
        for (const char* naam : {"bijlage_wacht", "bijlage_wacht_naam"})
            velden.emplace_back(naam, verborgen(pagina.inhoud, naam));
        return velden;
    }

    std::size_t wachten() {
        const auto map = proef_.werkplek().bijlagen() / "wachtend";
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(map), {}));
    }

    test::Werkmap map_;
};

TEST_F(BronMetBestand, HoudtHetBestandVastAlsErIetsNietKlopt) {
    const Antwoord fout = proef_.doe(
        metBestand(proef_.inspecteurA, pad("/bron/nieuw"), metBronveld(kDocument, "titel", "")));
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("Gekozen bestand: jaarplan.txt (1 KB)"),
                                   HasSubstr("blijft klaarstaan")));
    const Velden nogEens = metWachtend(kDocument, fout);
    EXPECT_EQ(proef_.stuur(proef_.inspecteurB, pad("/bron/nieuw"), nogEens).status, 422)
        << "of somebody else it is not there";
    EXPECT_EQ(maak(nogEens).status, 303);
    EXPECT_EQ(test::inhoud(proef_.vraag(proef_.inspecteurB, pad("/bijlage/1")).bestand),
              "Het plan voor dit jaar.\n");
    EXPECT_EQ(bronnen()[0].bijlage->naam, "jaarplan.txt");
    EXPECT_EQ(wachten(), 0U);
}

TEST_F(BronMetBestand, SlaatNooitOngemerktOpZonderHetGekozenBestand) {
    const Antwoord fout =
        proef_.doe(metBestand(proef_.inspecteurA, pad("/bron/nieuw"),
                              metBronveld(kDocument, "titel", "Gebeld met 06-12345678")));
    EXPECT_EQ(fout.status, 422);
    Velden nogEens = metWachtend(kDocument, fout);
    proef_.moment = "2026-11-23T09:30:00.000Z";
    const Antwoord teLaat = maak(nogEens);
    EXPECT_EQ(teLaat.status, 422);
    EXPECT_THAT(teLaat.inhoud, AllOf(HasSubstr("jaarplan.txt” is niet meegekomen"),
                                     HasSubstr("Sla op zonder dit bestand")));
    EXPECT_TRUE(bronnen().empty());
    nogEens.emplace_back("bijlage_zonder", "ja");
    EXPECT_EQ(maak(nogEens).status, 303);
    EXPECT_FALSE(bronnen()[0].bijlage);
}

TEST_F(BronMetBestand, NeemtHetBestandMeeUitTweeVersies) {
    maak(kDocument);
    proef_.stuur(proef_.inspecteurB, pad("/bron/1"),
                 metBronveld(metBronveld(kDocument, "versie", "1"), "titel", "Jaarplan 2026"));
    const Antwoord twee = proef_.doe(
        metBestand(proef_.inspecteurA, pad("/bron/1"), metBronveld(kDocument, "versie", "1")));
    EXPECT_EQ(twee.status, 409);
    EXPECT_THAT(twee.inhoud, HasSubstr("jaarplan.txt” is ontvangen en gaat mee"));
    EXPECT_EQ(proef_
                  .stuur(proef_.inspecteurA, pad("/bron/1"),
                         metWachtend(metBronveld(kDocument, "versie", "2"), twee))
                  .status,
              303);
    EXPECT_EQ(bronnen()[0].bijlage->naam, "jaarplan.txt");
    EXPECT_EQ(wachten(), 0U);
}

TEST_F(BronMetBestand, ZegtNaHetInloggenDatHetBestandErNietIs) {
    Verzoek uitgelogd = metBestand(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    uitgelogd.sessietoken = "";
    uitgelogd.uploads[0].pad.clear();
    const auto bewaard = onderbrokenVan(uitgelogd);
    ASSERT_TRUE(bewaard);
    EXPECT_EQ(proef_.doe(uitgelogd).status, 401);
    const Antwoord terug = maak(bewaard->velden);
    EXPECT_EQ(terug.status, 422);
    EXPECT_THAT(terug.inhoud, HasSubstr("jaarplan.txt” is niet meegekomen. Kies het opnieuw"));
    EXPECT_TRUE(bronnen().empty());
    const Antwoord weerFout =
        proef_.doe(metBestand(proef_.inspecteurA, pad("/bron/nieuw"),
                              metWachtend(metBronveld(kDocument, "titel", ""), terug)));
    EXPECT_THAT(weerFout.inhoud, AllOf(HasSubstr("Gekozen bestand: jaarplan.txt"),
                                       Not(HasSubstr("Niet meegekomen"))));
    EXPECT_EQ(maak(metWachtend(kDocument, weerFout)).status, 303) << "it was chosen again";
    EXPECT_EQ(bronnen()[0].bestanden().size(), 1U);
}

TEST_F(BronMetBestand, BlijftBijWieInEenAnderTabbladOpnieuwInlogde) {
    Verzoek oud = metBestand(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    for (auto& [naam, waarde] : oud.velden)
        if (naam == "zegel") waarde = "van een eerder bezoek";
    const Antwoord alsnog = proef_.doe(oud);
    EXPECT_EQ(alsnog.status, 403);
    EXPECT_THAT(alsnog.inhoud, HasSubstr("jaarplan.txt</b> is ontvangen en gaat mee"));
    EXPECT_EQ(maak(metWachtend(kDocument, alsnog)).status, 303);
    EXPECT_EQ(bronnen()[0].bijlage->naam, "jaarplan.txt");
}

TEST_F(BronMetBestand, KrijgtNaOpnieuwInloggenOokMetEenVerkeerdBestandHetFormulierTerug) {
    Verzoek oud = metBestand(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    oud.uploads[0].pad = map_.schrijf("leeg", "");
    for (auto& [naam, waarde] : oud.velden)
        if (naam == "zegel") waarde = "van een eerder bezoek";
    const Antwoord alsnog = proef_.doe(oud);
    EXPECT_EQ(alsnog.status, 403);
    EXPECT_THAT(alsnog.inhoud, AllOf(HasSubstr("Alsnog opslaan"), HasSubstr("Jaarplan"),
                                     HasSubstr("jaarplan.txt</b> is niet meegekomen"),
                                     HasSubstr("het bestand opnieuw kiezen")));
    EXPECT_EQ(verborgen(alsnog.inhoud, "bijlage_wacht"), "");
    const Antwoord terug = maak(metWachtend(kDocument, alsnog));
    EXPECT_EQ(terug.status, 422);
    EXPECT_THAT(terug.inhoud, HasSubstr("jaarplan.txt” is niet meegekomen. Kies het opnieuw"));
}

TEST_F(BronMetBestand, VraagtHetBestandOpnieuwAlsHetNietMeerTeLezenIs) {
    const Antwoord fout = proef_.doe(
        metBestand(proef_.inspecteurA, pad("/bron/nieuw"), metBronveld(kDocument, "titel", "")));
    // A folder in its place stands for every file whose size the system cannot tell.
    const auto wachtend = proef_.werkplek().bijlagen() / "wachtend";
    const auto plek = std::filesystem::directory_iterator(wachtend)->path();
    std::filesystem::remove(plek);
    std::filesystem::create_directory(plek);
    const Antwoord terug = maak(metWachtend(metBronveld(kDocument, "titel", ""), fout));
    EXPECT_EQ(terug.status, 422);
    EXPECT_THAT(terug.inhoud, Not(HasSubstr("Gekozen bestand: jaarplan.txt")));
    EXPECT_THAT(terug.inhoud, HasSubstr("Sla op zonder dit bestand"));
}

/// One of each kind goes in and comes out, under its own name, byte for byte; only what a browser
/// cannot be led to run is shown in the window.
TEST_F(BronMetBestand, BewaartElkeSoortEnGeeftHaarOnderHaarEigenNaamTerug) {
    int nr = 0;
    for (const test::Proefbestand& een : test::proefbestanden()) {
        Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
        const std::string naam = "Één \"plan\" d'Ancona " + een.naam;
        verzoek.uploads.push_back({"bijlage", naam, map_.schrijf("upload", een.inhoud),
                                   static_cast<std::int64_t>(een.inhoud.size())});
        ASSERT_EQ(proef_.doe(verzoek).status, 303) << een.naam;
        const Antwoord terug =
            proef_.vraag(proef_.inspecteurB, pad("/bijlage/" + std::to_string(++nr)));
        EXPECT_EQ(test::inhoud(terug.bestand), een.inhoud) << een.naam;
        EXPECT_EQ(terug.bestandsnaam, naam);
        const bool binnen =
            een.soort == "application/pdf" || een.soort == "image/png" || een.soort == "image/jpeg";
        EXPECT_EQ(terug.inVenster, binnen) << een.naam;
        EXPECT_EQ(terug.soort, binnen ? een.soort : "application/octet-stream") << een.naam;
        const std::string kop = antwoordkop(terug, {1, false, false, false, "x"});
        EXPECT_THAT(kop, HasSubstr("X-Content-Type-Options: nosniff\r\n"));
        EXPECT_THAT(kop, HasSubstr(binnen ? "Content-Disposition: inline; "
                                          : "Content-Disposition: attachment; "));
        EXPECT_THAT(kop, HasSubstr("filename*=UTF-8''%C3%89%C3%A9n%20%22plan%22%20d%27Ancona%20"));
    }
}

TEST_F(BronMetBestand, ZegtWatTeDoenMetEenSoortDieNietWordtBewaard) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    verzoek.uploads.push_back(
        {"bijlage", "film.mp4", map_.schrijf("upload", test::mp4("isom", {"vide"})), 100});
    const Antwoord fout = proef_.doe(verzoek);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud,
                AllOf(HasSubstr("alleen het geluid"), HasSubstr("value=\"Jaarplan\"")));
    EXPECT_TRUE(bronnen().empty());
}

TEST_F(BronMetBestand, GeeftHetFormulierTerugBijEenTeGrootBestand) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    verzoek.uploads.push_back({"bijlage", "film.pdf", "", 0, Upload::Afgebroken::teGroot});
    const Antwoord fout = proef_.doe(verzoek);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("“film.pdf”: Het is groter dan 25 MB"),
                                   HasSubstr("value=\"Jaarplan\""), HasSubstr("value=\"1-1-2026\""),
                                   HasSubstr("data-hoogstens=\"26214400\"")));
    EXPECT_TRUE(bronnen().empty());
    for (auto& [naam, waarde] : verzoek.velden)
        if (naam == "zegel") waarde = "van een eerder bezoek";
    EXPECT_EQ(proef_.doe(verzoek).status, 403) << "as for any form of an earlier login";
}

/// Those that are good are kept, and the others named with what to do.
TEST_F(BronMetBestand, BewaartVanMeerBestandenWatGoedIs) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    const auto voegToe = [&](const std::string& naam, const std::string& inhoud) {
        verzoek.uploads.push_back({"bijlage", naam, map_.schrijf(naam, inhoud),
                                   static_cast<std::int64_t>(inhoud.size())});
    };
    voegToe("een.txt", "Een.\n");
    voegToe("start.sh", "#!/bin/sh\necho\n");
    voegToe("twee.eml", "From: a\r\nDate: b\r\n\r\nTwee.\r\n");
    voegToe("ook een.txt", "Een.\n");
    verzoek.uploads.push_back({"bijlage", "film.pdf", "", 0, Upload::Afgebroken::teGroot});
    const Antwoord gedaan = proef_.doe(verzoek);
    ASSERT_EQ(gedaan.status, 303);
    EXPECT_THAT(gedaan.naarPad, testing::StartsWith(pad("/bron/1?gelukt=deels&bericht=")));
    ASSERT_EQ(bronnen().size(), 1U);
    const auto bestanden = bronnen()[0].bestanden();
    ASSERT_EQ(bestanden.size(), 2U) << "the same contents stand there once";
    EXPECT_EQ(bestanden[0].naam, "een.txt");
    EXPECT_EQ(bestanden[1].naam, "twee.eml");

    const auto vraag = gedaan.naarPad.find('?');
    const std::string waar = gedaan.naarPad.substr(0, vraag);
    const Antwoord pagina = proef_.vraag(proef_.inspecteurA, gedaan.naarPad);
    EXPECT_THAT(
        pagina.inhoud,
        AllOf(HasSubstr("De bron is opgeslagen."), HasSubstr("“start.sh”: Dit bestand is een "),
              HasSubstr("“film.pdf”: Het is groter dan 25 MB"), HasSubstr("twee.eml")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, gedaan.naarPad).inhoud,
                Not(HasSubstr("start.sh")));
    const std::string tweede = pad("/bijlage/1?bestand=" + bestanden[1].sha256);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, pad("/bronnen")).inhoud,
                AllOf(HasSubstr(tweede), HasSubstr("\"" + pad("/bijlage/1") + "\"")));
    EXPECT_EQ(test::inhoud(proef_.vraag(proef_.inspecteurB, tweede).bestand),
              "From: a\r\nDate: b\r\n\r\nTwee.\r\n");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurB, tweede).bestandsnaam, "twee.eml");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, tweede).status, 404);
    EXPECT_EQ(
        proef_.vraag(proef_.inspecteurA, pad("/bijlage/1?bestand=" + std::string(64, '0'))).status,
        404);
}

TEST_F(BronMetBestand, SlaatNietsOpAlsGeenEnkelBestandGoedIs) {
    Verzoek verzoek = proef_.formulier(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    verzoek.uploads.push_back({"bijlage", "a.sh", map_.schrijf("a", "#!/bin/sh\necho\n"), 15});
    verzoek.uploads.push_back({"bijlage", "b.txt", map_.schrijf("b", ""), 0});
    const Antwoord fout = proef_.doe(verzoek);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud,
                AllOf(HasSubstr("“a.sh”: Dit bestand is een programma"),
                      HasSubstr("“b.txt”: Het bestand is leeg"), HasSubstr("value=\"Jaarplan\"")));
    EXPECT_TRUE(bronnen().empty());
}

TEST_F(BronMetBestand, HoudtMeerBestandenVastEnNeemtZeEenVoorEenNietMee) {
    Verzoek verzoek =
        metBestand(proef_.inspecteurA, pad("/bron/nieuw"), metBronveld(kDocument, "titel", ""));
    verzoek.uploads.push_back({"bijlage", "twee.txt", map_.schrijf("twee", "Twee.\n"), 6});
    verzoek.uploads.push_back({"bijlage", "a.sh", map_.schrijf("a", "#!/bin/sh\necho\n"), 15});
    const Antwoord fout = proef_.doe(verzoek);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("Gekozen bestand: jaarplan.txt"),
                                   HasSubstr("Gekozen bestand: twee.txt"),
                                   HasSubstr("“a.sh”: Dit bestand is een programma")));
    Velden nogEens = kDocument;
    std::string rest = fout.inhoud, eerste;
    for (const char* naam :
         {"bijlage_wacht", "bijlage_wacht_naam", "bijlage_wacht", "bijlage_wacht_naam"}) {
        const std::string waarde = verborgen(rest, naam);
        rest = rest.substr(rest.find("name=\"" + std::string(naam) + "\"") + 10);
        nogEens.emplace_back(naam, waarde);
        if (eerste.empty()) eerste = waarde;
    }
    nogEens.emplace_back("bijlage_zonder", eerste);
    EXPECT_EQ(maak(nogEens).status, 303);
    ASSERT_EQ(bronnen()[0].bestanden().size(), 1U);
    EXPECT_EQ(bronnen()[0].bestanden()[0].naam, "twee.txt");
    EXPECT_EQ(wachten(), 0U);
}

TEST_F(BronMetBestand, VoegtBestandenToeEnHaaltErEenWeg) {
    proef_.doe(metBestand(proef_.inspecteurA, pad("/bron/nieuw"), kDocument));
    Verzoek erbij =
        proef_.formulier(proef_.inspecteurA, pad("/bron/1"), metBronveld(kDocument, "versie", "1"));
    erbij.uploads.push_back({"bijlage", "twee.txt", map_.schrijf("twee", "Twee.\n"), 6});
    EXPECT_EQ(proef_.doe(erbij).status, 303);
    auto bestanden = bronnen()[0].bestanden();
    ASSERT_EQ(bestanden.size(), 2U);
    Velden weg = metBronveld(kDocument, "versie", "2");
    weg.emplace_back("bijlage_weg", bestanden[0].sha256);
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, pad("/bron/1"), weg).status, 303);
    bestanden = bronnen()[0].bestanden();
    ASSERT_EQ(bestanden.size(), 1U);
    EXPECT_EQ(bestanden[0].naam, "twee.txt");
    EXPECT_EQ(test::inhoud(proef_.vraag(proef_.inspecteurB, pad("/bijlage/1")).bestand), "Twee.\n");
}

TEST_F(BronMetBestand, NeemtEenLinkInPlaatsVanEenBestand) {
    Velden link = metBronveld(metBronveld(kDocument, "datum", ""), "documentsoort", "webpagina");
    link.emplace_back("link-adres", " https://www.voorbeeld.nl/plan?a=1&b=2 ");
    link.emplace_back("link-bekeken", "20-11-2026");
    ASSERT_EQ(maak(link).status, 303);
    ASSERT_TRUE(bronnen()[0].link);
    EXPECT_EQ(bronnen()[0].link->adres, "https://www.voorbeeld.nl/plan?a=1&b=2");
    EXPECT_EQ(bronnen()[0].link->bekeken, "2026-11-20");
    const std::string toont =
        "<a class=\"weblink\" href=\"https://www.voorbeeld.nl/plan?a=1&amp;b=2\" "
        "rel=\"noopener noreferrer\">https://www.voorbeeld.nl/plan?a=1&amp;b=2</a>, bekeken op 20 "
        "november 2026";
    for (const Persoon& wie : {proef_.inspecteurB, proef_.coordinator})
        for (const char* waar : {"/bronnen", "/bron/1"})
            EXPECT_THAT(proef_.vraag(wie, pad(waar)).inhoud, HasSubstr(toont)) << waar;
}

TEST_F(BronMetBestand, ZegtWatErNietKloptAanEenLink) {
    const auto met = [&](const std::string& adres, const std::string& bekeken) {
        Velden velden = kDocument;
        velden.emplace_back("link-adres", adres);
        velden.emplace_back("link-bekeken", bekeken);
        return maak(velden);
    };
    for (const char* fout : {"javascript:alert(1)", "http://voorbeeld.nl", "www.voorbeeld.nl",
                             "https://a b.nl", "https://voorbeeld.nl/\"x"}) {
        const Antwoord antwoord = met(fout, "2026-11-20");
        EXPECT_EQ(antwoord.status, 422) << fout;
        EXPECT_THAT(antwoord.inhoud,
                    AllOf(HasSubstr("href=\"#link-adres\""), HasSubstr("Het begint met https://"),
                          HasSubstr("value=\"Jaarplan\"")));
    }
    EXPECT_THAT(met("https://voorbeeld.nl", "").inhoud, HasSubstr("href=\"#link-bekeken\""));
    EXPECT_THAT(met("https://voorbeeld.nl", "2026-11-23").inhoud, HasSubstr("in de toekomst"));
    EXPECT_THAT(met("", "2026-11-20").inhoud, HasSubstr("Vul de link in"));
    EXPECT_THAT(met("https://voorbeeld.nl/gebeld-met-06-12345678", "2026-11-20").inhoud,
                HasSubstr("privacy_reden"));
    EXPECT_TRUE(bronnen().empty());
    EXPECT_EQ(maak(metBronveld(kDocument, "datum", "")).status, 422)
        << "without a link a document has a date";
}

TEST_F(BronMetBestand, NeemtMeerBestandenMeeDoorHetInloggen) {
    Verzoek oud = metBestand(proef_.inspecteurA, pad("/bron/nieuw"), kDocument);
    oud.uploads.push_back({"bijlage", "leeg.txt", map_.schrijf("leeg", ""), 0});
    oud.uploads.push_back({"bijlage", "twee.txt", map_.schrijf("twee", "Twee.\n"), 6});
    for (auto& [naam, waarde] : oud.velden)
        if (naam == "zegel") waarde = "van een eerder bezoek";
    const Antwoord alsnog = proef_.doe(oud);
    EXPECT_EQ(alsnog.status, 403);
    EXPECT_THAT(alsnog.inhoud, AllOf(HasSubstr("jaarplan.txt</b> is ontvangen"),
                                     HasSubstr("leeg.txt</b> is niet meegekomen"),
                                     HasSubstr("twee.txt</b> is ontvangen")));
}

TEST_F(BronRoutes, BestaanNietVoorEenAnder) {
    maak(kInterview);
    for (const Persoon& wie : {proef_.inspecteurElders, proef_.beheerder, proef_.vtManagement}) {
        EXPECT_EQ(proef_.vraag(wie, pad("/bronnen")).status, 404) << wie.naam;
        EXPECT_EQ(proef_.vraag(wie, pad("/bron/1")).status, 404) << wie.naam;
        EXPECT_EQ(proef_.stuur(wie, pad("/bron/nieuw"), kInterview).status, 404) << wie.naam;
    }
    EXPECT_EQ(bronnen().size(), 1U);
}

TEST_F(BronRoutes, LatenWieAlleenLeestGeenFormulierZien) {
    maak(kInterview);
    const Antwoord antwoord = proef_.vraag(proef_.coordinator, pad("/bron/1"));
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Vertrouwensarts"), Not(HasSubstr("name=\"aantal\""))));
    EXPECT_EQ(proef_.stuur(proef_.coordinator, pad("/bron/1"), kInterview).status, 404);
}

}  // namespace
}  // namespace maatlat::web
