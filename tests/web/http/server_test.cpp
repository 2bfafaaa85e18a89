// SPDX-License-Identifier: EUPL-1.2
#include "web/http/server.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <latch>
#include <random>
#include <thread>

#include "domain/melding.h"
#include "support/serverproef.h"

namespace maatlat::web {
namespace {

using test::gezegd;
using test::kFormulier;
using test::kMultipart;
using test::kVanOns;
using test::Lijn;
using testing::AllOf;
using testing::Contains;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

Routes proefroutes() {
    return {
        {"GET", "/open", Voor::iedereen, {{"naar"}}, [](Aanvraag&) { return gezegd("open"); }},
        {"GET",
         "/groot",
         Voor::iedereen,
         {},
         [](Aanvraag&) { return gezegd(std::string(30'000'000, 'x')); }},
        {"POST",
         "/telt",
         Voor::iedereen,
         {{"tekst"}},
         [](Aanvraag& a) { return gezegd(std::to_string(a.veld("tekst").size()) + " tekens"); }},
        {"POST",
         "/bestand",
         Voor::ingelogd,
         {{"bijlage", false, true}, {"titel"}},
         [](Aanvraag& a) {
             const Upload* upload = a.upload("bijlage");
             if (!upload) return gezegd("geen bestand");
             return gezegd(upload->naam + " " + test::inhoud(upload->pad) + " " + a.veld("titel"));
         }},
    };
}

/// Visitors who keep a thread until they are let go: "GET /traag". Outlives the server that serves
/// it.
class Ophouders {
  public:
    explicit Ophouders(int aantal) : begonnen_(aantal) {}

    Routes route() {
        return {{"GET", "/traag", Voor::iedereen, {}, [this](Aanvraag&) {
                     begonnen_.count_down();
                     verder_.wait();
                     return gezegd("klaar");
                 }}};
    }
    static Lijn komt(test::Serverproef& proef) {
        Lijn uit = proef.lijn();
        uit.zeg("GET /traag HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return uit;
    }
    void wachtTotAllenBezigZijn() { begonnen_.wait(); }
    void laatGaan() { verder_.count_down(); }

  private:
    std::latch begonnen_;
    std::latch verder_{1};
};

Routes met(Routes routes, Routes ook) {
    std::ranges::move(ook, std::back_inserter(routes));
    return routes;
}

/// Terms that a test can wait for.
Grenzen kort() {
    Grenzen uit;
    uit.draden = 4;
    uit.kop = uit.stilte = uit.inhoud = uit.antwoord = Grenzen::Tijd(300);
    uit.bytesPerSeconde = 1'000'000'000;
    return uit;
}

class ServerTest : public testing::Test {
  protected:
    test::Serverproef server_{proefroutes(), kort()};
};

TEST_F(ServerTest, AnswersWithEverythingThatKeepsAPageSafe) {
    const std::string antwoord = server_.vraag("GET /open");
    EXPECT_THAT(antwoord, StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_THAT(antwoord, EndsWith("\r\n\r\nopen"));
    for (const char* regel :
         {"Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; ",
          "frame-ancestors 'none'", "X-Content-Type-Options: nosniff\r\n",
          "Referrer-Policy: same-origin\r\n", "Cache-Control: no-store\r\n",
          "Cross-Origin-Opener-Policy: same-origin\r\n",
          "Permissions-Policy: ", "Content-Type: text/html; charset=utf-8\r\n"})
        EXPECT_THAT(antwoord, HasSubstr(regel));
    EXPECT_THAT(server_.vraag("HEAD /open"),
                AllOf(HasSubstr("Content-Length: 4\r\n"), EndsWith("\r\n\r\n")));
}

TEST_F(ServerTest, NotesARequestWithoutWhatWasAsked) {
    server_.vraag("GET /open?naar=een-geheim");
    server_.vraag("GET /nergens/%0aINGEBROKEN");
    server_.vraag("VERZONNEN /open");
    server_.server().stop();
    const auto log = server_.log();
    EXPECT_THAT(
        log, testing::UnorderedElementsAre(testing::MatchesRegex("nu GET /open 200 [0-9]+ms 4B\n"),
                                           StartsWith("nu GET - 400 "), StartsWith("nu - - 405 ")));
}

TEST_F(ServerTest, ServesMoreRequestsOnOneConnection) {
    Lijn lijn = server_.lijn();
    EXPECT_THAT(lijn.vraag("GET /open"), HasSubstr("Connection: keep-alive"));
    EXPECT_THAT(lijn.vraag("POST /telt", kVanOns + kFormulier, "tekst=abc"), EndsWith("3 tekens"));
    EXPECT_THAT(lijn.vraag("GET /open", "Connection: close\r\n"), HasSubstr("Connection: close"));
    EXPECT_THAT(lijn.alles(), IsEmpty());
}

TEST_F(ServerTest, NeverTakesABodyForTheNextRequest) {
    const std::string verstopt = "GET /open HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (const char* regel :
         {"POST /nergens", "GET /open", "PUT /open", "POST /telt", "DELETE /telt"}) {
        Lijn lijn = server_.lijn();
        const std::string antwoord = lijn.vraag(regel, kVanOns, verstopt);
        EXPECT_THAT(antwoord + lijn.alles(), Not(HasSubstr("\r\n\r\nopenHTTP"))) << regel;
    }
    Lijn lijn = server_.lijn();
    EXPECT_THAT(lijn.vraag("POST /telt", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n" + verstopt),
                StartsWith("HTTP/1.1 400"));
    EXPECT_THAT(lijn.alles(), IsEmpty());
    Lijn stukken = server_.lijn();
    stukken.zeg("POST /telt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" +
                kVanOns + kFormulier + "\r\n9\r\ntekst=abc\r\n0\r\n\r\n" + verstopt);
    EXPECT_THAT(stukken.antwoord(), AllOf(StartsWith("HTTP/1.1 411"), HasSubstr("Content-Length"),
                                          HasSubstr("in stukken")));
    EXPECT_THAT(stukken.alles(), IsEmpty());
}

TEST_F(ServerTest, AnswersOnlyToItsOwnName) {
    Lijn lijn = server_.lijn();
    lijn.zeg("GET /open HTTP/1.1\r\nHost: aanvaller.voorbeeld\r\n\r\n");
    EXPECT_THAT(lijn.alles(), StartsWith("HTTP/1.1 421"));
    Lijn ander = server_.lijn();
    ander.zeg("GET /open HTTP/1.1\r\nHost: [::1]:99999\r\n\r\n");
    EXPECT_THAT(ander.antwoord(), StartsWith("HTTP/1.1 200"));
    Lijn heel = server_.lijn();
    heel.zeg("GET http://localhost:5/open HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_THAT(heel.antwoord(), StartsWith("HTTP/1.1 200"));
    heel.zeg("GET http://aanvaller.voorbeeld/open HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_THAT(heel.antwoord(), StartsWith("HTTP/1.1 421"));
    EXPECT_THAT(heel.alles(), IsEmpty());
}

TEST_F(ServerTest, AnswersWithoutAHostOnlyThatItIsWell) {
    Lijn lijn = server_.lijn();
    lijn.zeg("GET /open HTTP/1.0\r\n\r\n");
    EXPECT_THAT(lijn.alles(), StartsWith("HTTP/1.1 400"));
    test::Serverproef echt(alleRoutes(), kort());
    Lijn gezond = echt.lijn();
    gezond.zeg("GET /gezond HTTP/1.0\r\n\r\n");
    EXPECT_THAT(gezond.alles(), AllOf(StartsWith("HTTP/1.1 200"), EndsWith("\r\n\r\ngoed\n"),
                                      Not(HasSubstr("Set-Cookie"))));
}

TEST_F(ServerTest, TakesAPostOnlyFromAPageOfOurs) {
    const std::string poort = std::to_string(server_.server().poort());
    const auto status = [&](const std::string& regel) {
        return server_.vraag("POST /telt", regel + kFormulier, "tekst=abc").substr(9, 3);
    };
    EXPECT_EQ(status(""), "403");
    EXPECT_EQ(status("Sec-Fetch-Site: cross-site\r\n"), "403");
    EXPECT_EQ(status("Sec-Fetch-Site: same-site\r\nOrigin: http://localhost:" + poort + "\r\n"),
              "403");
    EXPECT_EQ(status("Origin: null\r\n"), "403");
    EXPECT_EQ(status("Origin: http://localhost:1\r\n"), "403");
    EXPECT_EQ(status("Origin: http://localhost:" + poort + "\r\n"), "200");
    EXPECT_EQ(status(kVanOns), "200");
}

/// Terms for a machine that is busy, for what must not end by itself.
Grenzen ruim() {
    Grenzen uit = kort();
    uit.kop = uit.inhoud = uit.antwoord = std::chrono::minutes(1);
    return uit;
}

std::string formulier(std::size_t bytes) {
    return "tekst=" + std::string(bytes - 6, 'x');
}

TEST(ServerTestRuim, RefusesWhatIsTooBigAndStillSaysSo) {
    test::Serverproef server(proefroutes(), ruim());
    const std::string ingelogd = kVanOns + server.koekje(server.proef().inspecteurA);
    EXPECT_THAT(server.vraag("GET /open", "X: " + std::string(40'000, 'x') + "\r\n"),
                StartsWith("HTTP/1.1 431"));
    EXPECT_THAT(server.vraag("POST /telt", ingelogd + kFormulier, formulier(3'000'000)),
                AllOf(StartsWith("HTTP/1.1 413"), HasSubstr("te groot")));
    EXPECT_THAT(server.vraag("POST /telt", ingelogd + kFormulier, formulier(1'000'006)),
                EndsWith("1000000 tekens"));
    EXPECT_THAT(server.vraag("POST /telt", kVanOns), StartsWith("HTTP/1.1 411"));
    EXPECT_THAT(server.vraag("POST /telt", kVanOns + "Content-Type: text/xml\r\n", "<a/>"),
                StartsWith("HTTP/1.1 415"));
    EXPECT_THAT(server.vraag("POST /telt", kVanOns + kFormulier, "tekst=%00"),
                StartsWith("HTTP/1.1 400"));
}

TEST(ServerTestRuim, TakesNoMoreOfAStrangerThanALoginNeeds) {
    test::Serverproef server(proefroutes(), ruim());
    const auto status = [&](const std::string& koekje, std::size_t bytes) {
        return server.vraag("POST /telt", kVanOns + koekje + kFormulier, formulier(bytes))
            .substr(9, 3);
    };
    EXPECT_EQ(status("", 65'536), "200");
    EXPECT_EQ(status("", 65'537), "413");
    EXPECT_EQ(status("Cookie: maatlat=verzonnen\r\n", 65'537), "413");
    EXPECT_THAT(server.vraag("POST /telt", kVanOns + kFormulier, formulier(65'537)),
                AllOf(HasSubstr("niet ingelogd"), HasSubstr("terugknop")));
    const std::string koekje = server.koekje(server.proef().inspecteurA);
    EXPECT_EQ(status(koekje, 65'537), "200");
    server.proef().moment = "2026-11-25T09:30:00.000Z";
    server.koekje(server.proef().beheerder);  // somebody logs in, and old logins are tidied up
    EXPECT_EQ(status(koekje, 1'000'000), "200") << "the login is over, but known";
}

TEST(ServerTestRuim, WaitsForRoomForLargeBodiesAndThenSaysThatItIsBusy) {
    Grenzen grenzen = ruim();
    grenzen.ruimte = Grenzen::Tijd(50);
    grenzen.samenBytes = 2 * Grenzen::kKeerInGeheugen * 1'000'000;
    test::Serverproef server(proefroutes(), grenzen);
    const std::string kop = kVanOns + server.koekje(server.proef().inspecteurA) + kFormulier;
    const auto belofte = [&](Lijn& lijn) {
        lijn.zeg("POST /telt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n" + kop +
                 "Content-Length: 1000000\r\n\r\n");
        return lijn.antwoord();
    };
    std::vector<Lijn> lijnen;
    for (int i = 0; i < 3; ++i)
        lijnen.push_back(server.lijn());
    EXPECT_THAT(belofte(lijnen[0]), StartsWith("HTTP/1.1 100"));
    EXPECT_THAT(belofte(lijnen[1]), StartsWith("HTTP/1.1 100"));
    EXPECT_THAT(belofte(lijnen[2]), AllOf(StartsWith("HTTP/1.1 503"), HasSubstr("te druk"),
                                          HasSubstr("terugknop"), HasSubstr("Retry-After: ")));
    EXPECT_THAT(server.vraag("POST /telt", kop, formulier(60'006)), EndsWith("60000 tekens"));
    lijnen[0].zeg(formulier(1'000'000));
    EXPECT_THAT(lijnen[0].antwoord(), EndsWith("999994 tekens"));
    EXPECT_THAT(server.vraag("POST /telt", kop, formulier(1'000'000)), EndsWith("999994 tekens"))
        << "what was used is free again";
}

TEST_F(ServerTest, SaysGoOnToWhoWaitsForIt) {
    Lijn lijn = server_.lijn();
    lijn.zeg("POST /telt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n" + kVanOns +
             kFormulier + "Content-Length: 9\r\n\r\n");
    EXPECT_EQ(lijn.antwoord(), "HTTP/1.1 100 Continue\r\n\r\n");
    lijn.zeg("tekst=abc");
    EXPECT_THAT(lijn.antwoord(), EndsWith("3 tekens"));
}

std::string deel(const std::string& kop, const std::string& inhoud) {
    return "--grens\r\nContent-Disposition: form-data; " + kop + "\r\n\r\n" + inhoud + "\r\n";
}

TEST_F(ServerTest, KeepsAFileNoLongerThanItsRequest) {
    Persoon& wie = server_.proef().inspecteurA;
    const std::string koekje = server_.koekje(wie);
    const std::string zegel =
        wieIs(server_.proef().werkplek(), server_.proef().sessietoken(wie))->zegel;
    const std::string zegeldeel = deel("name=\"zegel\"", zegel);
    const std::string inhoud = zegeldeel +
                               deel("name=\"bijlage\"; filename=\"a.txt\"", "Inhoud\r\n!") +
                               deel("name=\"titel\"", "Een titel") + "--grens--\r\n";
    Lijn lijn = server_.lijn();
    EXPECT_THAT(lijn.vraag("POST /bestand", koekje + kVanOns + kMultipart, inhoud),
                EndsWith("a.txt Inhoud\r\n! Een titel"));
    EXPECT_THAT(
        lijn.vraag("POST /bestand", koekje + kVanOns + kMultipart,
                   zegeldeel + deel("name=\"bijlage\"; filename=\"\"", "") + "--grens--\r\n"),
        EndsWith("geen bestand"));
    EXPECT_TRUE(std::filesystem::is_empty(server_.uploads().map()));
}

TEST_F(ServerTest, KeepsNoFileOfWhoMayNotSendOne) {
    const auto met = [](std::size_t bytes) {
        return deel("name=\"bijlage\"; filename=\"a.txt\"", std::string(bytes, 'x')) +
               "--grens--\r\n";
    };
    const std::string inhoud = met(50'000);
    EXPECT_THAT(server_.vraag("POST /bestand", kVanOns + kMultipart, inhoud),
                StartsWith("HTTP/1.1 401"));
    EXPECT_THAT(server_.vraag("POST /telt", kVanOns + kMultipart, inhoud),
                StartsWith("HTTP/1.1 400"));
    EXPECT_THAT(server_.vraag("POST /bestand", kVanOns + kMultipart, met(100'000)),
                StartsWith("HTTP/1.1 413"));
    EXPECT_THAT(server_.vraag("POST /telt", kVanOns + kMultipart,
                              deel("name=\"tekst\"", "abc") + "--grens--\r\n"),
                EndsWith("3 tekens"));
    const std::string koekje = server_.koekje(server_.proef().inspecteurA);
    EXPECT_THAT(server_.vraag("POST /bestand", koekje + kMultipart, inhoud),
                StartsWith("HTTP/1.1 403"));
    const std::string lang = "Content-Type: multipart/form-data; boundary=" + std::string(71, 'g');
    EXPECT_THAT(server_.vraag("POST /bestand", koekje + kVanOns + lang + "\r\n", inhoud),
                StartsWith("HTTP/1.1 400"));
    EXPECT_THAT(server_.vraag("POST /bestand", koekje + kVanOns + kMultipart, "no such thing"),
                StartsWith("HTTP/1.1 400"));
    EXPECT_TRUE(std::filesystem::is_empty(server_.uploads().map()));
}

TEST_F(ServerTest, LeavesWhoSendsTooSlowly) {
    using std::chrono::seconds;
    Lijn kop = server_.lijn();
    EXPECT_TRUE(kop.druppel("GET / HTTP/1.1", seconds(10)));
    Lijn inhoud = server_.lijn();
    inhoud.zeg("POST /telt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n" + kVanOns +
               kFormulier + "\r\n");
    EXPECT_TRUE(inhoud.druppel("tekst=abcdef", seconds(10)));
    Lijn stil = server_.lijn();
    stil.vraag("GET /open");
    EXPECT_THAT(stil.alles(), IsEmpty());
}

TEST_F(ServerTest, LeavesWhoTakesAnAnswerTooSlowly) {
    std::vector<Lijn> traag;
    for (int i = 0; i < 4; ++i)  // as many as there are threads
        traag.emplace_back(server_.server().poort())
            .zeg("GET /groot HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_THAT(server_.vraag("GET /open"), EndsWith("open"));
}

TEST_F(ServerTest, GoesOnAfterAnyNonsense) {
    std::mt19937 toeval(20150701);
    const std::vector<std::string> stukken{"GET /open HTTP/1.1\r\n",
                                           "POST /telt HTTP/1.1\r\n",
                                           "Host: localhost\r\n",
                                           "Content-Length: 5\r\n",
                                           "\r\n\r\n",
                                           "\n",
                                           std::string(3, '\0'),
                                           kVanOns,
                                           kFormulier,
                                           kMultipart,
                                           "--grens\r\n",
                                           "tekst=%%%",
                                           "\xff\xfe",
                                           "Expect: 100-continue\r\n"};
    for (int keer = 0; keer < 300; ++keer) {
        Lijn lijn = server_.lijn();
        for (auto aantal = toeval() % 10; aantal > 0; --aantal)
            lijn.zeg(stukken[toeval() % stukken.size()]);
    }
    EXPECT_THAT(server_.vraag("GET /open"), EndsWith("open"));
}

TEST(ServerStop, LetsARunningRequestFinish) {
    Ophouders ophouder(1);
    test::Serverproef proef(ophouder.route(), Grenzen{});
    Lijn stil = proef.lijn();  // idle: must not keep the server waiting
    stil.zeg("GET");
    Lijn lijn = Ophouders::komt(proef);
    ophouder.wachtTotAllenBezigZijn();
    auto gestopt = std::async(std::launch::async, [&] { proef.server().stop(); });
    EXPECT_THAT(stil.alles(), IsEmpty());  // by now the server is stopping
    ophouder.laatGaan();
    EXPECT_THAT(lijn.alles(), EndsWith("klaar"));
    gestopt.get();
    EXPECT_THROW(proef.lijn(), Poco::Exception);
}

/// As a proxy does that looks every two seconds whether the program is there.
TEST(ServerDrukte, LosesNothingByWhoHungUpBeforeItWasServed) {
    Grenzen grenzen;
    grenzen.draden = 2;  // as few as may be
    Ophouders ophouders(grenzen.draden);
    test::Serverproef proef(met(proefroutes(), ophouders.route()), grenzen);
    std::vector<Lijn> bezig;
    for (int i = 0; i < grenzen.draden; ++i)
        bezig.push_back(Ophouders::komt(proef));
    ophouders.wachtTotAllenBezigZijn();
    for (int i = 0; i < 10; ++i)
        proef.lijn().breekAf();  // waits for a thread, and does not stay
    Lijn later = proef.lijn();
    later.zeg("GET /open HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    ophouders.laatGaan();
    for (Lijn& een : bezig)
        EXPECT_THAT(een.alles(), EndsWith("klaar"));
    EXPECT_THAT(later.alles(), EndsWith("open"));
    proef.server().stop();  // whoever came before it had its turn
    EXPECT_THAT(proef.log(), Not(Contains(HasSubstr(" 500 "))));
}

/// The thread that served one visitor may not be back yet when the next one comes.
TEST(ServerDrukte, LetsNobodyWaitForAThreadThatIsFree) {
    Grenzen grenzen;
    grenzen.draden = 2;
    Ophouders ophouder(1);
    test::Serverproef proef(met(proefroutes(), ophouder.route()), grenzen);
    Lijn bezig = Ophouders::komt(proef);  // one of the two threads, for as long as this takes
    ophouder.wachtTotAllenBezigZijn();
    constexpr int kBezoekers = 1000;
    int bediend = 0;
    try {
        for (; bediend < kBezoekers; ++bediend)
            proef.vraag("GET /open", "Connection: close\r\n");
    } catch (const Poco::TimeoutException&) {
        // Said below, when nothing keeps the server from stopping any more.
    }
    ophouder.laatGaan();
    EXPECT_EQ(bediend, kBezoekers);
    EXPECT_THAT(bezig.alles(), EndsWith("klaar"));
}

TEST(ServerDrukte, FourHundredSlowClientsDoNotStopAnother) {
    Grenzen grenzen;
    grenzen.kop = grenzen.stilte = std::chrono::minutes(10);  // their time does not run out
    test::Serverproef proef(proefroutes(), grenzen);
    std::vector<Lijn> stil;
    std::vector<Lijn> druppels;
    for (int i = 0; i < 200; ++i) {
        stil.emplace_back(proef.server().poort());
        druppels.emplace_back(proef.server().poort()).zeg("G");
    }
    const std::string_view kop = "ET /open HTTP/1.1\r\n";
    for (const char byte : kop) {
        for (Lijn& een : druppels)
            een.zeg({&byte, 1});
        ASSERT_THAT(proef.vraag("GET /open"), EndsWith("open"));
    }
}

TEST(ServerBegin, SaysWhatIsWrongWithWhereItShouldStand) {
    test::Serverproef proef(proefroutes(), Grenzen{});
    const auto fout = [&](Serverinstellingen wat) -> std::string {
        try {
            Server server(
                std::move(wat), proef.proef().toepassing(), [] { return ""; },
                [](const std::string&) {});
        } catch (const Gebruikersfout& melding) {
            return melding.what();
        }
        return {};
    };
    Serverinstellingen bezet;
    bezet.poort = proef.server().poort();
    EXPECT_THAT(fout(bezet), HasSubstr("is al in gebruik"));
    Serverinstellingen open;
    open.adres = "0.0.0.0";
    EXPECT_THAT(fout(open), HasSubstr("kunnen anderen meelezen"));
    open.achterProxy = true;
    EXPECT_THAT(fout(open), HasSubstr("--naam"));
    Serverinstellingen naam;
    naam.adres = "localhost";
    EXPECT_THAT(fout(naam), HasSubstr("geen adres"));
    Serverinstellingen half;
    half.certificaat = "cert.pem";
    EXPECT_THAT(fout(half), HasSubstr("--tls-sleutel"));
    Serverinstellingen proxy;
    proxy.achterProxy = true;
    proxy.namen = {"maatlat.voorbeeld.nl"};
    proxy.proxys = {"voor.voorbeeld.nl"};
    EXPECT_THAT(fout(proxy), HasSubstr("IP-adres van de proxy"));
    half.sleutel = "geen.pem";
    EXPECT_THAT(fout(half), HasSubstr("kan niet worden gelezen"));
}

}  // namespace
}  // namespace maatlat::web
