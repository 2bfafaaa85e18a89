// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/privacywacht.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "domain/fouten.h"
#include "support/privacykennis.h"
#include "support/proeftekst.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Soort = Privacyvondst::Soort;

const Bekend& kBekend() {
    static const Bekend kWoorden =
        test::bekend({"Utrecht", "IJsselland", "Kadera", "Veilig", "Thuis"});
    return kWoorden;
}

/// The fragments of one kind; a find of another kind shows as its number.
std::vector<std::string> gevonden(Soort soort, std::string_view tekst) {
    std::vector<std::string> uit;
    for (const Privacyvondst& een : zoekPersoonsgegevens(tekst, kBekend()))
        uit.push_back(een.soort == soort
                          ? een.fragment
                          : std::to_string(static_cast<int>(een.soort)) + ":" + een.fragment);
    return uit;
}

void verwacht(Soort soort, std::initializer_list<std::pair<const char*, const char*>> gevallen) {
    for (const auto& [tekst, fragment] : gevallen)
        EXPECT_THAT(gevonden(soort, tekst), ElementsAre(fragment)) << tekst;
}

void verwachtNiets(std::initializer_list<const char*> teksten) {
    for (const char* tekst : teksten)
        EXPECT_THAT(gevonden(Soort::bsn, tekst), IsEmpty()) << tekst;
}

TEST(Privacywacht, VindtBsn) {
    verwacht(Soort::bsn, {{"bsn 111222333.", "111222333"},
                          {"(111222333)", "111222333"},
                          {"111 222 333", "111 222 333"},
                          {"111.222.333", "111.222.333"},
                          {"1112.22.333", "1112.22.333"},
                          {"111\u00a0222\u00a0333", "111\u00a0222\u00a0333"},
                          {"D-111222333", "111222333"},
                          {"kamer 12, 111222333", "111222333"},
                          {"10000008", "10000008"},
                          {"BSN: 1 1 1 2 2 2 3 3 3", "1 1 1 2 2 2 3 3 3"},
                          {"burgerservicenummer 1000 0008", "1000 0008"},
                          {"111\u200b222333", "111\u200b222333"}});
    verwachtNiets({"111222334", "1112223331", "000000000", "1112223", "20151205", "05122015",
                   "111,222,333", "111 222\n333", "1.1.1 2.2.2 3.3.3", "99 van de 120"});
}

TEST(Privacywacht, VindtGeboortedatums) {
    verwacht(Soort::geboortedatum, {{"op 12-03-2009 geboren", "12-03-2009"},
                                    {"12/3/2009", "12/3/2009"},
                                    {"12.03.1988", "12.03.1988"},
                                    {"2009-03-12", "2009-03-12"},
                                    {"12 maart 2009", "12 maart 2009"},
                                    {"12e mrt. 2009", "12e mrt. 2009"},
                                    {"geb. 12-03-2019", "12-03-2019"},
                                    {"geb. 12-3-19", "12-3-19"},
                                    {"Geboortedatum: 1 mei 2020", "1 mei 2020"},
                                    {"jarig op 3-4-2021", "3-4-2021"},
                                    {"Het meisje (12 maart 2019) zag dit", "12 maart 2019"},
                                    {"een cliënt van 5-6-2015", "5-6-2015"}});
    verwachtNiets({"Het interview was op 12 maart 2026.", "op 12-03-2026 bezocht", "2026-03-12",
                   "sinds 1 januari 2015", "in maart 2009", "12 maart", "32-01-2009", "12-13-2009",
                   "12-03-26", "2009-03-32", "1.1.2 en 1.1.4", "verwachting 1.2.2",
                   "Het kind is gezien. Op 12 maart 2026 sprak de inspecteur het team."});
}

TEST(Privacywacht, VindtTelefoonnummers) {
    verwacht(Soort::telefoon, {{"bel 06-12345678", "06-12345678"},
                               {"06 12 34 56 78", "06 12 34 56 78"},
                               {"0612345678", "0612345678"},
                               {"06 - 1234 5678", "06 - 1234 5678"},
                               {"(038) 123 45 67", "038) 123 45 67"},
                               {"038-1234567", "038-1234567"},
                               {"0570 123456", "0570 123456"},
                               {"+31 6 12345678", "+31 6 12345678"},
                               {"+31612345678", "+31612345678"},
                               {"+31 (0)6 12 34 56 78", "+31 (0)6 12 34 56 78"},
                               {"0031612345678", "0031612345678"},
                               {"+32 470 12 34 56", "+32 470 12 34 56"}});
    verwachtNiets({"bel 0800-2000", "bel 112", "088", "06-1234567", "0 van de 26", "01-12-2015 10",
                   "+5 punten", "06\n12345678", "24/7"});
}

TEST(Privacywacht, VindtEmail) {
    verwacht(Soort::email, {{"mail naar a.b@voorbeeld.nl.", "a.b@voorbeeld.nl"},
                            {"<x+y@sub.voorbeeld.nl>", "x+y@sub.voorbeeld.nl"},
                            {"“josé@voorbeeld.nl”", "josé@voorbeeld.nl"}});
    verwachtNiets({"a@b", "@voorbeeld.nl", "a @ b.nl", "@@@", "x@.nl", "10 @ 5"});
}

TEST(Privacywacht, VindtAdressen) {
    verwacht(Soort::adres, {{"1234 AB 12", "1234 AB 12"},
                            {"1234AB, nr. 12", "1234AB, nr. 12"},
                            {"Dorpsstraat 12, 1234AB", "Dorpsstraat 12, 1234AB"},
                            {"Dorpsstraat 12-a\n1234 AB Ergens", "Dorpsstraat 12-a\n1234 AB"},
                            {"in de Kerkweg 3 woont", "Kerkweg 3"},
                            {"Brink 5, 1234 AB", "Brink 5, 1234 AB"}});
}

TEST(Privacywacht, VindtNamen) {
    verwacht(Soort::naam, {{"gesprek met mevrouw Jansen gehad", "mevrouw Jansen"},
                           {"mw. J. de Vries-Bakker zei", "mw. J. de Vries-Bakker"},
                           {"de heer Van den Berg", "heer Van den Berg"},
                           {"dhr. El Amrani", "dhr. El Amrani"},
                           {"dr. Utrecht", "dr. Utrecht"},
                           {"mr. drs. Bakker", "mr. drs. Bakker"},
                           {"Jan Jansen", "Jan Jansen"},
                           {"Zij sprak Fatima el Amrani.", "Fatima el Amrani"},
                           {"Jan-Willem van 't Hof kwam", "Jan-Willem van 't Hof"},
                           {"Mark Bakker", "Mark Bakker"},
                           {"Frans de Boer", "Frans de Boer"},
                           {"volgens Sanne was dat zo", "Sanne"},
                           {"Fatima vertelt dat ze bang is.", "Fatima"},
                           {"het fietsje van Mark", "Mark"},
                           {"Ayşe’s broer", "Ayşe"},
                           {"J. de Vries", "J. de Vries"},
                           {"J.P. Bakker", "J.P. Bakker"},
                           {"volgens A. Bakker", "A. Bakker"},
                           {"gesproken met van der Meer", "van der Meer"},
                           {"het gezin Yilmaz", "Yilmaz"}});
}

TEST(Privacywacht, LaatGewoneTekstMetRust) {
    verwachtNiets({"Veilig Thuis IJsselland en Kadera werken samen.",
                   "De inspecteur sprak een vertrouwensarts en twee gedragswetenschappers.",
                   "Mark was er niet.",
                   "Wil Veilig Thuis dat?",
                   "Roos of doorn.",
                   "Max. vijf dagen.",
                   "Het rapport is in het Frans.",
                   "Volgens de Inspectie van het Onderwijs klopt dat.",
                   "mevrouw kwam binnen",
                   "ga naar de dokter. Daarna belt u.",
                   "Zie bijlage A. Bereikbaarheid",
                   "A. Bereikbaarheid\nB. Bezetting",
                   "Ministerie van Volksgezondheid",
                   "van den Haag",
                   "In groep B. Veilig",
                   "De raad van Utrecht",
                   "Er was een SAM- en een JAN-lijst.",
                   "Mw is afwezig.",
                   "Ben is een werkwoord",
                   "MARK"});
}

TEST(Privacywacht, BekendeWoordenZijnGeenNaam) {
    EXPECT_THAT(zoekPersoonsgegevens("De opvang Fatima helpt", test::bekend({"Fatima"})),
                IsEmpty());
    EXPECT_EQ(zoekPersoonsgegevens("De opvang Fatima helpt", test::bekend()).size(), 1u);
}

TEST(Privacywacht, GeeftDePlaatsInBytes) {
    const std::string tekst = "Één dag – Jan Jansen, bsn 111222333, geb. 1-2-2020";
    const auto vondsten = zoekPersoonsgegevens(tekst, test::bekend());
    ASSERT_EQ(vondsten.size(), 3u);
    EXPECT_EQ(vondsten[0].vanaf, tekst.find("Jan"));
    for (const Privacyvondst& een : vondsten) {
        EXPECT_EQ(tekst.substr(een.vanaf, een.lengte), een.fragment);
        EXPECT_TRUE(een.veld.empty());
    }
    EXPECT_EQ(vondsten[1].soort, Soort::bsn);
    EXPECT_EQ(vondsten[2].fragment, "1-2-2020");
}

TEST(Privacywacht, VindtRekeningnummers) {
    verwacht(Soort::rekening,
             {{"op NL91 ABNA 0417 1643 00.", "NL91 ABNA 0417 1643 00"},
              {"nl91abna0417164300", "nl91abna0417164300"},
              {"BE68 5390 0754 7034", "BE68 5390 0754 7034"},
              {"DE89370400440532013000", "DE89370400440532013000"},
              {"GB82-WEST-1234-5698-7654-32", "GB82-WEST-1234-5698-7654-32"},
              {"FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 606"},
              {"IBAN NL91ABNA0417164301", "NL91ABNA0417164301"},
              {"rekeningnummer 12.34.56.789", "12.34.56.789"}});
    verwachtNiets({"NL91ABNA1417164301", "NL2025 van 0417 tot 1643",
                   "De stichting heeft IBAN NL91 ABNA 0417 1643 00.", "rekening 2025"});
}

TEST(Privacywacht, VindtKentekensEnDocumenten) {
    verwacht(Soort::kenteken, {{"zwarte Golf, GT-482-K.", "GT-482-K"},
                               {"kenteken 12-abc-3", "12-abc-3"},
                               {"kenteken xx99xx", "xx99xx"},
                               {"Belg: 1-ABC-234", "1-ABC-234"},
                               {"kenteken KLE-AB 123", "KLE-AB 123"}});
    verwacht(Soort::document, {{"paspoort NWR4K1D89", "NWR4K1D89"},
                               {"PN2345678", "PN2345678"},
                               {"rijbewijsnummer: 4012345678", "4012345678"},
                               {"V-nummer 2839475610", "2839475610"}});
    verwachtNiets({"VT-12-15", "D-2025-0147", "ISO-27001", "SHA-256", "een kopie paspoort van 2025",
                   "MDA-12-B", "KADER2015"});
}

TEST(Privacywacht, VindtGeboortedatumsHoeOokGeschreven) {
    verwacht(Soort::geboortedatum,
             {{"geboren op drie mei tweeduizendtwaalf", "drie mei tweeduizendtwaalf"},
              {"geb. 3-5-'12", "3-5-'12"},
              {"geboortedatum 03052012", "03052012"},
              {"03052012", "03052012"},
              {"geb 040315", "040315"},
              {"geboren 17-okt-2015", "17-okt-2015"},
              {"jarig op 9 oktober", "9 oktober"},
              {"(* 4 juni 2016)", "4 juni 2016"}});
    verwachtNiets({"Wet van 14 maart 2013", "Beleidsplan d.d. 03-05-2012", "versie van 12-03-2009",
                   "triage op 4-2-2025", "gesprek met moeder (3 februari 2025)",
                   "kinderen geboren na 1 januari 2015", "kenmerk 03052012"});
}

TEST(Privacywacht, VindtVerhuldeMailEnLaatDieVanEenLoketGaan) {
    verwacht(Soort::email,
             {{"jan [at] voorbeeld punt nl", "jan [at] voorbeeld punt nl"},
              {"p.devries(at)voorbeeld(punt)com", "p.devries(at)voorbeeld(punt)com"},
              {"kees apenstaartje voorbeeld punt nl.", "kees apenstaartje voorbeeld punt nl"}});
    verwachtNiets({"info@organisatie.nl", "klachten-advies@organisatie.nl",
                   "privacyteam@organisatie.nl", "info [at] organisatie punt nl",
                   "look at punt 4 van de lijst"});
}

TEST(Privacywacht, LaatNummersEnAdressenVanOrganisatiesGaan) {
    verwachtNiets({"Het kantoor is bereikbaar op 038-4567890.", "bel 088-1234567",
                   "bezoekadres: Zuiderzeelaan 53, 8017 JV Zwolle", "KvK 10000008",
                   "Postbus 123, 8000 AC Zwolle"});
    verwacht(Soort::telefoon, {{"Het kantoor belde moeder op 038-4567890.", "038-4567890"},
                               {"kantoor: 06-12345678", "06-12345678"}});
}

TEST(Privacywacht, LaatWatNaarIemandHeetGaan) {
    verwachtNiets({"de Van der Hoeven Kliniek", "Verwey-Jonker Instituut", "de Anne Frankschool",
                   "aan de Johan de Wittlaan", "commissie-De Winter", "de schaal van Likert",
                   "Stichting Fatima helpt", "interval volgens Clopper en Pearson",
                   "Prins Hendrikkade", "Cohen's kappa"});
    verwacht(Soort::naam, {{"Roos van Dijk", "Roos van Dijk"},
                           {"Jan Veldhuis", "Jan Veldhuis"},
                           {"mevrouw de vries", "mevrouw de vries"},
                           {"dhr. k. belde", "dhr. k."},
                           {"MEVROUW BAKKER WAS ER", "MEVROUW BAKKER"},
                           {"Moeder (Qiara) belt", "Qiara"}});
}

/// What takes longest: signs of every rule, again and again.
TEST(Privacywacht, HetWerkGroeitMetDeTekst) {
    const std::string stukken[]{"1 ",        "0",          "06 ",         "+31",
                                "1-1-",      "a@",         "J.",          "van der ",
                                "mevrouw ",  "1234AB",     "é",           "\xff",
                                "\n",        "mw.",        "Jan ",        "Jan-",
                                "'t ",       "de ",        "12 ",         "Kerkweg 3 ",
                                "NL91",      "NL91 A ",    "at ",         "[at]",
                                "punt ",     "a punt at ", "moeder (",    "naam: ",
                                "Anne ",     "anne ",      "GT-4",        "xx99",
                                "kenteken ", "paspoort 1", "geb. 3 ",     "3 mei ",
                                "03052012",  "tel 1 ",     "1.2.",        "x",
                                "1a",        "Fatima ",    "gezin ",      "commissie van De ",
                                "De Groot ", "jansen-",    "woont 1234 ", "drie mei "};
    constexpr std::size_t kBytes = 40'000;
    for (const std::string& stuk : stukken) {
        std::string tekst;
        while (tekst.size() < kBytes)
            tekst += stuk;
        const std::size_t heel = doorzoek(tekst, kBekend()).stappen;
        tekst.resize(tekst.size() / 2);
        const std::size_t half = doorzoek(tekst, kBekend()).stappen;
        EXPECT_LE(heel, 3 * half + 1000) << stuk << ": more than with the length";
        constexpr std::size_t kPerByte = 400;
        EXPECT_LE(heel, kPerByte * kBytes) << stuk;
    }
}

/// What the guard says of a form with these fields, and what was there before.
struct Tekstveld {
    std::string veld;
    std::string tekst;
    Tekst oud = {};
};
std::string bewaakPrivacy(const std::vector<Tekstveld>& velden, const std::string& reden) {
    auto wacht = test::Proeftekst::wacht<Privacywacht>(
        std::make_shared<const Bekend>(test::bekend()), reden);
    for (const Tekstveld& een : velden)
        EXPECT_EQ(wacht.keur(een.veld, Getypt(een.tekst), een.oud), een.tekst);
    return wacht.oordeel();
}

TEST(BewaakPrivacy, VraagtOmEenRedenEnNoemtHetVeld) {
    EXPECT_EQ(bewaakPrivacy({{"tekst", "Niets bijzonders."}}, ""), "");
    try {
        bewaakPrivacy({{"titel", "goed"}, {"tekst", "Jan Jansen"}}, "  ");
        FAIL() << "not asked";
    } catch (const Privacymelding& melding) {
        ASSERT_EQ(melding.vondsten().size(), 1u);
        EXPECT_EQ(melding.vondsten()[0].veld, "tekst");
        EXPECT_EQ(melding.vondsten()[0].fragment, "Jan Jansen");
    }
}

TEST(BewaakPrivacy, GeeftVoorHetLogboekAantallenEnReden) {
    const std::string regel = bewaakPrivacy(
        {{"tekst", "Jan Jansen en Fatima el Amrani, 0612345678"}}, " Openbare functie. ");
    EXPECT_EQ(regel,
              "Opgeslagen met mogelijke persoonsgegevens (1 telefoonnummer en 2 namen). Reden: "
              "Openbare functie.");
    EXPECT_THAT(regel, Not(HasSubstr("Jansen")));
}

TEST(BewaakPrivacy, DeRedenNoemtZelfNiemand) {
    try {
        bewaakPrivacy({{"tekst", "Jan Jansen"}}, "Jan Jansen is directeur");
        FAIL() << "taken";
    } catch (const Privacymelding& melding) {
        ASSERT_EQ(melding.vondsten().size(), 2u);
        EXPECT_EQ(melding.vondsten()[0].veld, kPrivacyredenveld);
    }
    EXPECT_EQ(bewaakPrivacy({{"tekst", "gewoon"}}, "Jan Jansen"), "");
    EXPECT_THROW(bewaakPrivacy({{"tekst", "Jan Jansen"}}, std::string(1001, 'x')), Veldfouten);
}

TEST(BewaakPrivacy, VraagtAlleenNaarWatErNogNietStond) {
    EXPECT_EQ(bewaakPrivacy({{"tekst", "Jan Jansen weer.", "Met Jan Jansen."}}, ""), "");
    EXPECT_THAT(
        bewaakPrivacy({{"tekst", "Jan Jansen, 0612345678", "Met Jan Jansen."}}, "Openbaar."),
        HasSubstr("(1 telefoonnummer en 1 naam)"));
}

TEST(BewaakPrivacy, VanEenFormulierTeltElkVeld) {
    const auto oordeel = [](const Vastlegging& formulier, const Vastlegging& oud) {
        auto wacht = test::Proeftekst::wacht<Privacywacht>(
            std::make_shared<const Bekend>(test::bekend()), "");
        EXPECT_EQ(wacht.keur(formulier, oud), formulier.codeer());
        return wacht.oordeel();
    };
    const Vastlegging metNaam{{"titel", "goed"}, {"tekst", "Jan Jansen"}};
    EXPECT_THROW(oordeel(metNaam, {}), Privacymelding);
    EXPECT_EQ(oordeel(metNaam, {{"tekst", "Jan Jansen"}}), "");
    EXPECT_THROW(oordeel(metNaam, {{"titel", "Jan Jansen"}}), Privacymelding);
}

}  // namespace
}  // namespace maatlat
