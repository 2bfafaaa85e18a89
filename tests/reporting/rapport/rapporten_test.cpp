// SPDX-License-Identifier: EUPL-1.2
// Reports on a kader that looks nothing like that of 2015, with rows that are incomplete or have
// no oordeel.
#include "reporting/rapport/rapporten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "domain/melding.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

class RapportenTest : public testing::Test {
  protected:
    std::string van(const std::string& naam) {
        for (const Rapportbestand& een : maakRapporten(ronde_, sjablonen_, {}))
            if (een.naam == naam) return een.html;
        ADD_FAILURE() << "no report " << naam;
        return "";
    }

    Ronde ronde_ = test::kleineRonde();
    Sjablonen sjablonen_{MAATLAT_SOURCE_DIR "/templates"};
};

TEST_F(RapportenTest, ZijnErEenLandelijkEnEenPerOrganisatie) {
    std::vector<std::string> namen;
    for (const Rapportbestand& een : maakRapporten(ronde_, sjablonen_, {}))
        namen.push_back(een.naam);
    EXPECT_THAT(namen, testing::ElementsAre("landelijk-rapport-proef.html",
                                            "veilig-thuis-berg-dal.html", "veilig-thuis-gat.html",
                                            "veilig-thuis-half.html", "veilig-thuis-zee.html"));
}

/// What links lead to that is not in the same file.
std::vector<std::string> dodeVerwijzingen(const std::string& html) {
    std::vector<std::string> uit;
    const std::regex verwijzing("href=\"([^\"]*)\"");
    for (std::sregex_iterator een(html.begin(), html.end(), verwijzing), einde; een != einde;
         ++een) {
        const std::string naar = (*een)[1];
        if (naar[0] != '#' || html.find(" id=\"" + naar.substr(1) + "\"") == std::string::npos)
            uit.push_back(naar);
    }
    return uit;
}

// Each is mailed by itself, also when it was made with others.
TEST_F(RapportenTest, VerwijzenAlleenNaarZichzelf) {
    for (const auto& keuze : {Rapportkeuze{}, Rapportkeuze{true, {{"Zee"}}}})
        for (const Rapportbestand& een : maakRapporten(ronde_, sjablonen_, keuze)) {
            EXPECT_THAT(een.html, HasSubstr("href=\"#")) << een.naam;
            EXPECT_THAT(dodeVerwijzingen(een.html), testing::IsEmpty()) << een.naam;
        }
}

TEST_F(RapportenTest, KennenGeenVreemdeOrganisatieOfRegelset) {
    try {
        maakRapporten(ronde_, sjablonen_, {true, {{"Zeee"}}});
        FAIL() << "it said nothing";
    } catch (const Gebruikersfout& fout) {
        EXPECT_THAT(fout.what(), HasSubstr("Zee\"?"));
    }
    ronde_.onderzoek.regelset = "onbekend";
    EXPECT_THROW(maakRapporten(ronde_, sjablonen_, {}), Gebruikersfout);
}

TEST_F(RapportenTest, MakenNamenEnTekstenOnschadelijk) {
    EXPECT_THAT(van("veilig-thuis-berg-dal.html"), HasSubstr("Veilig Thuis Berg &amp; Dal"));
    EXPECT_THAT(van("landelijk-rapport-proef.html"), HasSubstr("Kader &lt;Klein&gt;"));
}

TEST_F(RapportenTest, ZeggenDatAlleenDeScoresErZijnEnMakenEenVerbeterpunt) {
    const std::string html = van("veilig-thuis-berg-dal.html");
    EXPECT_THAT(html, HasSubstr("staan in de gegevens alleen de scores, geen bevindingen"));
    EXPECT_THAT(html, HasSubstr("De ronde is van 1 januari 2020 tot en met 1 februari 2020. "
                                "Wanneer deze organisatie is bezocht, staat niet"));
    EXPECT_THAT(html, HasSubstr("<dt>Ronde</dt>"));
    EXPECT_THAT(html, Not(HasSubstr("<dt>Onderzocht</dt>")));
    EXPECT_THAT(html, HasSubstr("Waarom de score onvoldoende is, staat niet in de gegevens."));
    EXPECT_THAT(html,
                HasSubstr("Aan deze verwachting wordt niet voldaan: “De organisatie doet C.”"));
    EXPECT_THAT(html, HasSubstr("<h5>Verbeterpunt</h5>"));
    EXPECT_THAT(html, HasSubstr("Er is één verbeterpunt."));
    EXPECT_THAT(html, HasSubstr("de derde plaats van de 3 organisaties"));
}

TEST_F(RapportenTest, GevenEenOnvolledigCriteriumEenBereikEnGeenOordeel) {
    const std::string html = van("veilig-thuis-half.html");
    EXPECT_THAT(html, HasSubstr("Mogelijk is nog: voldoende of onvoldoende."));
    EXPECT_THAT(html, HasSubstr("nog niet beoordeeld. Dit rapport is daarom nog niet volledig."));
    EXPECT_THAT(html, HasSubstr("heeft nog geen plaats in de ranglijst"));
    EXPECT_THAT(html, Not(HasSubstr("vakmanschap op orde.</b>")));
}

TEST_F(RapportenTest, LegtEenGatEnEenOntbrekendeRegelUit) {
    const std::string html = van("veilig-thuis-gat.html");
    EXPECT_THAT(html, HasSubstr("geen enkele beslisregel past bij 1 voldoende, 2 nvt."));
    EXPECT_THAT(html, HasSubstr("bij deze beslisregels is er geen voor dit criterium."));
    EXPECT_THAT(html, HasSubstr("geen oordeel</span>"));
}

TEST_F(RapportenTest, NoemenGeenMatigWaarDeNormDatNietKent) {
    const std::string html = van("landelijk-rapport-proef.html");
    EXPECT_THAT(html, Not(HasSubstr("<th scope=\"col\" class=\"getal\">Matig</th>")));
    EXPECT_THAT(html, HasSubstr("Niet geteld"));
}

TEST_F(RapportenTest, GevenZonderEigenTekstDeGoodPracticesUitHetLandelijkBeeld) {
    ronde_.landelijk.bron = "Het landelijk stuk";
    ronde_.landelijk.goodPractices = {{"basis", "Een vast team.", {"Gat", "Zee"}}};
    const std::string html = van("veilig-thuis-zee.html");
    EXPECT_THAT(html, HasSubstr("uit het landelijk beeld"));
    EXPECT_THAT(html, HasSubstr("Bron: Het landelijk stuk."));
    EXPECT_THAT(html, HasSubstr("Een vast team. <span class=\"bij\">Gezien bij: Gat en Zee."));
    EXPECT_THAT(van("veilig-thuis-half.html"), Not(HasSubstr("Een vast team.")));

    Toetstekst eigen;
    eigen.organisatie = "Zee";
    ronde_.teksten = {eigen};
    EXPECT_THAT(van("veilig-thuis-zee.html"), Not(HasSubstr("Een vast team.")));
}

TEST_F(RapportenTest, ZettenBijElkeTekstDePlaatsInDeBron) {
    ronde_.landelijk.bron = "Het landelijk stuk";
    ronde_.landelijk.inleiding = {{"Eerst.", "h 1"}, {"Dan.", "h 1"}};
    ronde_.landelijk.vervolg = {{"Straks.", "h 3"}, {"Wij volgen het nauw.", "h 4", true}};
    ronde_.landelijk.overGoodPractices = {{"Leer van elkaar.", "h 5", true}};
    ronde_.landelijk.goodPractices = {{"basis", "Een vast team.", {"Gat"}, "h 5"}};
    const std::string land = van("landelijk-rapport-proef.html");
    // Once for neighbours that have the same one, else each its own; what is quoted is marked.
    EXPECT_THAT(land, HasSubstr("<p>Eerst.</p>\n<p>Dan. <span class=\"verwijzing\">"
                                "(deze twee alinea’s: h 1)</span></p>"));
    EXPECT_THAT(land, HasSubstr("<p>Straks. <span class=\"verwijzing\">(h 3)</span></p>"));
    EXPECT_THAT(land, HasSubstr("<p>“Wij volgen het nauw.” <span class=\"verwijzing\">(h 4)"));
    EXPECT_THAT(land, HasSubstr("<p>“Leer van elkaar.” <span class=\"verwijzing\">(h 5)"));
    EXPECT_THAT(land, HasSubstr("<li>Een vast team. <span class=\"verwijzing\">(h 5)</span>"));

    Toetstekst eigen;
    eigen.organisatie = "Zee";
    eigen.bron = "Het stuk over Zee";
    eigen.inleiding = {{"Zee is klein.", "s 1"}};
    eigen.verantwoording = {{"Een gesprek.", "b 2"}, {"Een document.", "b 2"}};
    const Criterium& criterium = *ronde_.kader.criteria().front();
    const std::string& code = criterium.verwachtingen.front().code;
    eigen.bevindingen = {{code, "Gezien.", "p 1"}, {code, "Ook gezien.", "p 2"}};
    eigen.goodPractices = {{"basis", "Zo kan het.", {"Zee"}, "p 4"}};
    ronde_.teksten = {eigen};
    const std::string zee = van("veilig-thuis-zee.html");
    EXPECT_THAT(zee, HasSubstr("<p>Zee is klein. <span class=\"verwijzing\">(s 1)</span></p>"));
    EXPECT_THAT(zee, HasSubstr("<p>Gezien. <span class=\"verwijzing\">(" + code + "; p 1)</span>"));
    EXPECT_THAT(zee, HasSubstr("<p>Ook gezien. <span class=\"verwijzing\">(" + code + "; p 2)"));
    EXPECT_THAT(zee, HasSubstr("<li>Een gesprek.</li>\n<li>Een document. <span "
                               "class=\"verwijzing\">(deze twee onderdelen: b 2)</span></li>"));
    ronde_.teksten[0].bevindingen[1].plaats = "p 1";
    const std::string samen = van("veilig-thuis-zee.html");
    EXPECT_THAT(samen,
                HasSubstr("<p>Gezien. <span class=\"verwijzing\">(" + code + ")</span></p>"));
    EXPECT_THAT(samen, HasSubstr("Plaats in het gepubliceerde rapport: p 1.</p>"));
}

TEST_F(RapportenTest, HebbenZonderBronGeenPlaats) {
    for (const char* naam : {"landelijk-rapport-proef.html", "veilig-thuis-zee.html"})
        EXPECT_THAT(van(naam), Not(HasSubstr("<span class=\"verwijzing\">(d"))) << naam;
}

TEST_F(RapportenTest, ZeggenAlleenBijEenGepubliceerdeRondeDatZijOpnieuwZijnBerekend) {
    const std::string zin = "Dit is niet het rapport dat de toezichthouder zelf heeft uitgebracht.";
    EXPECT_THAT(van("veilig-thuis-zee.html"), Not(HasSubstr(zin)));
    Uitspraak uitspraak;
    uitspraak.aantalOrganisaties = 4;
    ronde_.uitspraken.uitspraken = {uitspraak};
    EXPECT_THAT(van("veilig-thuis-zee.html"), HasSubstr(zin));
    EXPECT_THAT(van("landelijk-rapport-proef.html"), HasSubstr(zin));
    EXPECT_THAT(van("landelijk-rapport-proef.html"),
                HasSubstr("Toezichthouder: De toezichthouder"));
}

TEST_F(RapportenTest, LeggenAlleenTekensUitDieErStaan) {
    EXPECT_THAT(van("veilig-thuis-gat.html"), HasSubstr("er is geen oordeel over"));
    EXPECT_THAT(van("veilig-thuis-gat.html"), Not(HasSubstr("het criterium is matig")));
    EXPECT_THAT(van("landelijk-rapport-proef.html"), HasSubstr("“?” is nog niet beoordeeld"));
    for (Toets& een : ronde_.toetsen)
        for (int positie = 0; positie < 4; ++positie)
            een.scores.zet(positie, Score::voldoende);
    EXPECT_THAT(van("landelijk-rapport-proef.html"), HasSubstr("“+” is voldoende. De volgorde"));
    EXPECT_THAT(van("veilig-thuis-gat.html"), Not(HasSubstr("niet van toepassing: de")));
}

TEST_F(RapportenTest, DelenDeCriteriaZelfInAlsErGeenTekstenZijn) {
    const std::string html = van("landelijk-rapport-proef.html");
    EXPECT_THAT(html, HasSubstr("De indeling volgt uit de cijfers"));
    EXPECT_THAT(html, Not(HasSubstr("id=\"narekening\"")));
    EXPECT_THAT(html, Not(HasSubstr("id=\"good-practices\"")));
}

}  // namespace
}  // namespace maatlat
