// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/narekening_tekst.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Uitspraken kUitspraken{{{"alle", 10000, 10000},
                              {"een derde", 2833, 3833},
                              {"meerderheid", 5001, 10000},
                              {"weinig", 5, 1050}},
                             {}};

Claim claim(Claimsoort soort, long gepubliceerd, long berekend, std::string wat = "") {
    Claim uit;
    uit.soort = soort;
    uit.gepubliceerd = gepubliceerd;
    uit.berekend = berekend;
    uit.klopt = gepubliceerd == berekend;
    uit.wat = std::move(wat);
    uit.geheel = 26;
    return uit;
}

NarekeningTekst tekst(std::vector<Claim> claims) {
    Narekening narekening;
    narekening.uitslag = Uitslag::klopt;
    for (const Claim& een : claims)
        if (!een.klopt) narekening.uitslag = Uitslag::kloptNiet;
    narekening.claims = std::move(claims);
    return inWoorden(narekening, kUitspraken);
}

TEST(NarekeningTekst, SaysEachKindOfClaim) {
    const auto metNamen = [](long gepubliceerd, long berekend, std::vector<std::string> tekort,
                             std::vector<std::string> teveel) {
        Claim uit = claim(Claimsoort::namen, gepubliceerd, berekend);
        uit.tekort = std::move(tekort);
        uit.teveel = std::move(teveel);
        uit.klopt = uit.tekort.empty() && uit.teveel.empty();
        return uit;
    };
    const auto metVolgorde = [](bool klopt) {
        Claim uit = claim(Claimsoort::volgorde, klopt ? 26 : 3, klopt ? 26 : 3);
        uit.klopt = klopt;
        if (!klopt) {
            uit.teveel = {"Utrecht"};
            uit.tekort = {"Twente"};
        }
        return uit;
    };
    const auto woorden = [](const char* wat, long berekend, bool klopt) {
        Claim uit = claim(Claimsoort::bewoording, 0, berekend, wat);
        uit.klopt = klopt;
        return uit;
    };
    using enum Claimsoort;
    const struct {
        Claim claim;
        const char *gepubliceerd, *berekend, *verschil;
    } gevallen[] = {
        {claim(aantal, 5, 5), "5 organisaties", "5 van de 26 (19,2%)", ""},
        {claim(aantal, 5, 6), "5 organisaties", "6 van de 26 (23,1%)", "1 meer dan gepubliceerd"},
        {claim(aantal, 5, 2), "5 organisaties", "2 van de 26 (7,7%)", "3 minder dan gepubliceerd"},
        {claim(percentage, 85, 17), "85%", "17 van de 26 (65,4%)",
         "85% gepubliceerd, 65,4% berekend"},
        {woorden("alle", 25, false), "‘alle’ (100%)", "25 van de 26 (96,2%)",
         "‘alle’ past niet bij 25 van de 26 (96,2%)"},
        {woorden("een derde", 9, true), "‘een derde’ (28,33% tot en met 38,33%)",
         "9 van de 26 (34,6%)", ""},
        {woorden("meerderheid", 26, true), "‘meerderheid’ (50,01% tot en met 100%)",
         "26 van de 26 (100%)", ""},
        {woorden("weinig", 0, false), "‘weinig’ (0,05% tot en met 10,5%)", "0 van de 26 (0%)",
         "‘weinig’ past niet bij 0 van de 26 (0%)"},
        {metNamen(2, 2, {}, {}), "2 namen", "2 organisaties", ""},
        {metNamen(2, 3, {"Twente"}, {}), "2 namen", "3 organisaties", "niet genoemd: Twente"},
        {metNamen(1, 1, {"Twente"}, {"Utrecht"}), "1 naam", "1 organisatie",
         "niet genoemd: Twente; ten onrechte genoemd: Utrecht"},
        {claim(verdeling, 2, 8, "voldoende"), "2 voldoende", "8 voldoende",
         "voldoende: 6 meer dan gepubliceerd"},
        {metVolgorde(true), "een volgorde van 26", "dezelfde volgorde", ""},
        {metVolgorde(false), "plaats 3: Utrecht", "plaats 3: Twente",
         "de volgorde verschilt vanaf plaats 3"},
        {claim(laagste, 7, 7), "de laagste 7", "een groep van 7", ""},
        {claim(laagste, 7, 9), "de laagste 7", "een groep van 9",
         "de grens ligt niet tussen twee aantallen"},
        {claim(aantalOrganisaties, 26, 25), "26 organisaties", "25 organisaties",
         "1 minder dan gepubliceerd"},
        {claim(aantalOrganisaties, 1, 1), "1 organisatie", "1 organisatie", ""},
        {claim(aantalVerwachtingen, 25, 24), "25 verwachtingen", "24 verwachtingen",
         "1 minder dan gepubliceerd"},
        {claim(voldoende, 18, 19), "18 voldoende", "19 voldoende", "1 meer dan gepubliceerd"},
        {claim(score, static_cast<long>(Score::onvoldoende), static_cast<long>(Score::voldoende),
               "1.1.2"),
         "1.1.2 onvoldoende", "1.1.2 voldoende",
         "1.1.2: onvoldoende gepubliceerd, voldoende in de tabel"},
        {claim(oordeel, static_cast<long>(Oordeel::matig), static_cast<long>(Oordeel::voldoende),
               "1.1"),
         "1.1 matig", "1.1 voldoende", "1.1: matig gepubliceerd, voldoende berekend"},
        {claim(oordeel, static_cast<long>(Oordeel::matig), -1, "1.1"), "1.1 matig",
         "1.1 geen oordeel", "1.1: matig gepubliceerd, geen oordeel berekend"},
    };
    for (const auto& geval : gevallen) {
        const NarekeningTekst uit = tekst({geval.claim});
        EXPECT_EQ(uit.gepubliceerd, geval.gepubliceerd);
        EXPECT_EQ(uit.berekend, geval.berekend);
        EXPECT_EQ(uit.verschil, geval.verschil);
        EXPECT_EQ(uit.uitslag, geval.claim.klopt ? "volgt" : "volgt niet");
    }
}

TEST(NarekeningTekst, ZegtWatErVoorEenPercentageStaat) {
    using enum Procentwoord;
    const std::pair<Procentwoord, const char*> gevallen[] = {
        {precies, "80%"},     {ongeveer, "ongeveer 80%"}, {ruim, "ruim 80%"},
        {bijna, "bijna 80%"}, {meerDan, "meer dan 80%"},  {minderDan, "minder dan 80%"}};
    for (const auto& [woord, verwacht] : gevallen) {
        Claim een = claim(Claimsoort::percentage, 80, 20);
        een.woord = woord;
        EXPECT_EQ(tekst({een}).gepubliceerd, verwacht);
        EXPECT_EQ(tekst({een}).verschil, std::string(verwacht) + " gepubliceerd, 76,9% berekend");
    }
}

TEST(NarekeningTekst, JoinsTheClaimsOfOneStatement) {
    const NarekeningTekst uit = tekst({claim(Claimsoort::verdeling, 2, 8, "voldoende"),
                                       claim(Claimsoort::verdeling, 23, 17, "matig"),
                                       claim(Claimsoort::verdeling, 1, 1, "onvoldoende")});
    EXPECT_EQ(uit.gepubliceerd, "2 voldoende, 23 matig, 1 onvoldoende");
    EXPECT_EQ(uit.berekend, "8 voldoende, 17 matig, 1 onvoldoende");
    EXPECT_EQ(uit.verschil, "voldoende: 6 meer dan gepubliceerd; matig: 6 minder dan gepubliceerd");
}

TEST(NarekeningTekst, NamesThoseThatAreFewer) {
    Claim een = claim(Claimsoort::aantal, 2, 2);
    een.organisaties = {"Twente", "Utrecht"};
    een.overige = {"Drenthe", "Flevoland", "Zeeland"};
    EXPECT_THAT(tekst({een}).organisaties, ElementsAre("Twente", "Utrecht"));
    EXPECT_FALSE(tekst({een}).behalve);
    std::swap(een.organisaties, een.overige);
    EXPECT_THAT(tekst({een}).organisaties, ElementsAre("Twente", "Utrecht"));
    EXPECT_TRUE(tekst({een}).behalve);
    een.organisaties = {"Drenthe"};
    een.overige = {};
    EXPECT_THAT(tekst({een}).organisaties, ElementsAre("Drenthe"));
    EXPECT_FALSE(tekst({een}).behalve) << "it holds for all of them";
}

TEST(NarekeningTekst, OfADistributionNamesOnlyWhoIsInAWrongFigure) {
    Claim goed = claim(Claimsoort::verdeling, 1, 1, "voldoende");
    goed.organisaties = {"Twente"};
    Claim fout = claim(Claimsoort::verdeling, 2, 1, "onvoldoende");
    fout.organisaties = {"Utrecht"};
    EXPECT_THAT(tekst({goed, fout}).organisaties, ElementsAre("Utrecht"));
    EXPECT_THAT(tekst({goed, goed}).organisaties, IsEmpty());
}

TEST(NarekeningTekst, SaysWhyNothingCanBeDecided) {
    Narekening narekening;
    narekening.reden = "De tabel zegt hier niets over.";
    const NarekeningTekst uit = inWoorden(narekening, kUitspraken);
    EXPECT_EQ(uit.uitslag, "niet te beslissen");
    EXPECT_EQ(uit.toelichting, "De tabel zegt hier niets over.");
    EXPECT_EQ(uit.gepubliceerd + uit.berekend + uit.verschil, "");
}

}  // namespace
}  // namespace maatlat
