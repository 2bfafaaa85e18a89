// SPDX-License-Identifier: EUPL-1.2
// A hard round: one organisation of which nothing applies, one that misses a single score, one that
// misses all, one with nvt and two without. Ranking, summary, counts and exports are about the same
// organisations, and say so in the same words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reporting/onderzoek/standpaginas.h"
#include "reporting/rapport/landelijk_rapport.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "reporting/rapport/rapporten.h"
#include "reporting/zinnen.h"
#include "support/kaders.h"
#include "support/landelijk/beeldproef.h"

namespace maatlat {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class EenBasis : public testing::Test {
  protected:
    EenBasis() {
        Ronde& ronde = stand_.ronde;
        ronde.kader = test::kaderMet({3, 2}, test::randvoorwaarden2015());
        ronde.kader.naam = "Proefkader";
        ronde.kader.themas[0].naam = "Thema";
        for (Criterium& een : ronde.kader.themas[0].criteria)
            een.oordeelzinnen[Oordeel::voldoende] =
                "{organisatie} is te allen tijde goed op " + een.code + ".";
        ronde.onderzoek.id = "proef";
        ronde.onderzoek.naam = "Proef";
        ronde.onderzoek.regelset = "set";
        ronde.toetsen = {{"Alles", test::rij("+++ +-")}, {"Bijna", test::rij("+++ +.")},
                         {"Deels", test::rij("++n nn")}, {"Leeg", test::rij("... ..")},
                         {"Niets", test::rij("nnn nn")}, {"Zwak", test::rij("+-- --")}};
        std::int64_t nr = 0;
        for (const Toets& een : ronde.toetsen)
            stand_.plekken[een.organisatie] = {++nr, Toetsstatus::vastgesteld, true};
    }

    const Toets& toets(const char* naam) const { return *stand_.ronde.toets(naam); }
    OrganisatiePagina organisatie(const char* naam) const {
        return organisatieRapport(beoordeling_(), toets(naam), {});
    }
    /// "In het kort", a sentence per line.
    std::vector<std::string> kort() const {
        const Kernboodschap van = landelijkRapport(beoordeling_(), {}).kort;
        std::vector<std::string> uit{van.cijfer + " " + van.tekst};
        for (const Kernpunt& punt : van.punten)
            for (const Alinea& een : punt.zinnen)
                uit.push_back(een.tekst);
        return uit;
    }
    const Beoordeling& beoordeling_() const {
        if (!bewaard_)
            bewaard_ = std::make_unique<Beoordeling>(stand_.ronde, stand_.ronde.kader.regelsets[0]);
        return *bewaard_;
    }

    Onderzoeksstand stand_;
    mutable std::unique_ptr<Beoordeling> bewaard_;
};

constexpr int kTellenMee = 3;  // Alles, Deels and Zwak

/// What a row of a distribution adds up to.
int som(const Verdelingsrij& rij) {
    const int matig = rij.matig.find_first_of("0123456789") == 0 ? std::stoi(rij.matig) : 0;
    return rij.voldoende + matig + rij.onvoldoende + rij.overig;
}

TEST_F(EenBasis, ElkAantalInHetLandelijkRapportGaatOverDezelfdeOrganisaties) {
    const LandelijkePagina pagina = landelijkRapport(beoordeling_(), {});
    for (const Themabeeld& thema : pagina.themas)
        for (const Criteriumbeeld& criterium : thema.criteria)
            for (const Verdelingsrij& rij : criterium.verdelingen.rijen)
                EXPECT_EQ(som(rij), kTellenMee) << rij.code;
    for (const Beeldgroep& groep : pagina.beeld.groepen)
        for (const Verdelingsrij& rij : groep.verdelingen.rijen)
            EXPECT_EQ(som(rij), kTellenMee) << rij.code;
    int figuur = 0;
    for (const Kolom& een : pagina.ranglijst.figuur.kolommen)
        figuur += een.aantal;
    EXPECT_EQ(figuur, kTellenMee);
    EXPECT_THAT(kort(), Contains(HasSubstr("Van alle scores is 58,3% voldoende (7 van de 12)")));
    EXPECT_EQ(pagina.scores.totaal, 7) << "the foot of the table of scores";
    EXPECT_THAT(pagina.ranglijst.alineas, Contains(HasSubstr(basiszin(beoordeling_().basis()))));
    EXPECT_THAT(kort(), Contains(wieTelt(beoordeling_().basis())));
}

TEST_F(EenBasis, DeRanglijstGaatOverHetAandeelEnZegtWieErGeenRangHeeft) {
    const Ranglijstdeel deel = landelijkRapport(beoordeling_(), {}).ranglijst;
    std::vector<std::string> rijen;
    for (const Ranglijstrij& een : deel.rijen)
        rijen.push_back(een.rang + " " + een.naam + " " + een.aandeel + " " +
                        std::to_string(een.voldoende) + " " + een.oordelen[0].teken + " " +
                        een.oordelen[1].teken);
    EXPECT_THAT(rijen, ElementsAre("1 Deels 100% 2 V nvt", "2 Alles 80% 4 V V", "3 Zwak 20% 1 – –",
                                   "– Niets – 0 nvt nvt", "– Bijna – 4 V –", "– Leeg – 0 – –"));
    EXPECT_THAT(deel.zonderRang,
                ElementsAre("Niets: geen plaats, want geen enkele verwachting is van toepassing.",
                            "Bijna: plaats 1 tot en met 3 nog mogelijk.",
                            "Leeg: plaats 1 tot en met 5 nog mogelijk, of geen plaats als niets "
                            "van toepassing blijkt."));
    EXPECT_EQ(deel.maat, "aandeel");
    EXPECT_TRUE(deel.zonderOordeel);
    EXPECT_TRUE(deel.nietsVanToepassing);
}

TEST_F(EenBasis, DeSamenvattingTeltNiemandOpDeEnePlaatsWelEnOpDeAndereNiet) {
    EXPECT_THAT(kort(), Contains("Eén van de 3 organisaties die meetellen voldoet aan alle "
                                 "verwachtingen die van toepassing zijn."));
    EXPECT_THAT(kort(), Contains(HasSubstr("per organisatie loopt dat van 20% tot en met 100%")));
    const auto over = landelijkRapport(beoordeling_(), {}).beeld.overDeCijfers;
    EXPECT_THAT(over, Contains("Bij twee organisaties zijn nog niet alle verwachtingen "
                               "beoordeeld."));
    EXPECT_THAT(over, Contains("Bij één organisatie is geen enkele verwachting van toepassing."));
}

/// The hardest stand first there.
const Standtabel::Rij& verwachtingsrij(const BeeldPagina& pagina, const std::string& code) {
    for (const Standtabel::Rij& een : pagina.perVerwachting.rijen)
        if (een.code == code) return een;
    throw std::logic_error("no row of " + code);
}

TEST_F(EenBasis, DePaginasVanHetOnderzoekTellenHetzelfde) {
    const LandelijkePagina rapport = landelijkRapport(beoordeling_(), {});
    const BeeldPagina pagina = test::proefbeeld(stand_);
    ASSERT_EQ(pagina.rijen.size(), rapport.ranglijst.rijen.size());
    for (std::size_t i = 0; i < pagina.rijen.size(); ++i) {
        // Who is incomplete has the best and the worst rank there.
        if (rapport.ranglijst.rijen[i].rang != "–" || i == 3) {
            EXPECT_EQ(pagina.rijen[i].rang, rapport.ranglijst.rijen[i].rang);
        }
        EXPECT_EQ(pagina.rijen[i].organisatie.naam, rapport.ranglijst.rijen[i].naam);
        EXPECT_EQ(pagina.rijen[i].aandeel, rapport.ranglijst.rijen[i].aandeel);
    }
    EXPECT_EQ(pagina.zonderRang, rapport.ranglijst.zonderRang);
    EXPECT_THAT(pagina.alineas, Contains(basiszin(beoordeling_().basis())));
    for (const Criteriumbeeld& een : rapport.themas[0].criteria) {
        const auto& rijen = een.verdelingen.rijen;
        const auto i = static_cast<std::size_t>(&een - rapport.themas[0].criteria.data());
        EXPECT_EQ(pagina.perCriterium.rijen[i].voldoende, rijen[0].voldoende);
        EXPECT_EQ(pagina.perCriterium.rijen[i].overig, rijen[0].overig);
        for (std::size_t j = 1; j < rijen.size(); ++j) {
            const Standtabel::Rij& hier = verwachtingsrij(pagina, rijen[j].code);
            EXPECT_EQ(hier.voldoende, rijen[j].voldoende);
            EXPECT_EQ(hier.onvoldoende, rijen[j].onvoldoende);
            EXPECT_EQ(hier.overig, rijen[j].overig);
        }
    }
    const TabelPagina tabel = test::proeftabel(stand_);
    EXPECT_EQ(tabel.totaal, rapport.scores.totaal);
    EXPECT_THAT(tabel.toelichting, HasSubstr("3 van de 6"));
    const VerwachtingPagina een = verwachtingpagina(stand_, "/onderzoek/proef", "1.1.1");
    EXPECT_EQ(een.zin, "Aan deze verwachting voldoen alle 3 organisaties.");
    ASSERT_EQ(een.groepen.size(), 1u);
    EXPECT_EQ(een.groepen[0].organisaties.size(), 3u);
    EXPECT_EQ(een.overige.size(), 3u);
}

TEST_F(EenBasis, WatNogKanWijzigenTeltNergens) {
    stand_.plekken["Zwak"].status = Toetsstatus::lopend;
    const BeeldPagina pagina = test::proefbeeld(stand_);
    EXPECT_EQ(verwachtingsrij(pagina, "1.1.1").voldoende, 2);
    EXPECT_EQ(pagina.perCriterium.rijen[0].voldoende, 2);
    EXPECT_THAT(pagina.zonderRang, Not(Contains(HasSubstr("Zwak")))) << "no rank can be told of it";
    EXPECT_EQ(test::proeftabel(stand_).kolommen[0].voldoende, 2);
    EXPECT_EQ(verwachtingpagina(stand_, "/onderzoek/proef", "1.1.1").groepen[0].aantal,
              "twee organisaties");
}

TEST_F(EenBasis, BijNietsVanToepassingStaatErNergensEenOordeel) {
    const OrganisatiePagina pagina = organisatie("Niets");
    EXPECT_EQ(pagina.kerncijfer, "nvt");
    EXPECT_EQ(pagina.kerntekst, "geen enkele verwachting is van toepassing");
    for (const Oordeelrij& een : pagina.oordelen) {
        EXPECT_EQ(een.oordeel.teken, "nvt");
        EXPECT_EQ(een.oordeel.naam, "geen oordeel: niets van toepassing");
        EXPECT_EQ(een.aantal, "nvt");
    }
    for (const Criteriumbevinding& een : pagina.themas[0].criteria) {
        EXPECT_EQ(een.oordeelzin, "");
        EXPECT_THAT(een.waarom,
                    ElementsAre("Er is geen oordeel: geen enkele verwachting is van toepassing."));
        EXPECT_THAT(een.doelen, IsEmpty());
    }
    EXPECT_THAT(pagina.eindoordeel,
                ElementsAre("Bij Veilig Thuis Niets is geen enkele verwachting van toepassing. Er "
                            "is dus niets om op te oordelen."));
    EXPECT_THAT(pagina.plaats->alineas[0], HasSubstr("heeft geen plaats in de ranglijst, omdat"));
    for (const Rapportbestand& een :
         maakRapporten(stand_.ronde, Sjablonen(MAATLAT_SOURCE_DIR "/templates"), {}))
        EXPECT_THAT(een.html, Not(HasSubstr("0 van de 0"))) << een.naam;
}

TEST_F(EenBasis, HetRapportVanWieNogNietVolledigIsNoemtDePlaatsenDieKunnen) {
    EXPECT_THAT(organisatie("Bijna").plaats->alineas[0],
                HasSubstr("Wel is plaats 1 tot en met 3 nog mogelijk."));
    EXPECT_THAT(organisatie("Bijna").plaats->sterk, IsEmpty()) << "it is not one of those counted";
    EXPECT_EQ(organisatie("Alles").plaats->alineas[0],
              "Veilig Thuis Alles voldoet aan 4 van de 5 verwachtingen die van toepassing zijn: "
              "80%. Dat geeft de tweede plaats van de 3 organisaties die meetellen.");
    EXPECT_EQ(organisatie("Alles").plaats->alineas[1],
              "Bij alle 3 organisaties die meetellen loopt het aandeel van 20% tot 100%, gemiddeld "
              "66,7%.");
}

TEST_F(EenBasis, EenRondeWaarNiemandMeeteltHeeftGeenCijfersEnWelRapporten) {
    stand_.ronde.toetsen = {{"Leeg", test::rij("... ..")}, {"Niets", test::rij("nnn nn")}};
    const LandelijkePagina pagina = landelijkRapport(beoordeling_(), {});
    EXPECT_EQ(pagina.kort.cijfer + " " + pagina.kort.tekst,
              "Nog geen organisatie telt mee in de cijfers.");
    EXPECT_THAT(pagina.ranglijst.figuur.kolommen, IsEmpty());
    EXPECT_EQ(voldoetZin(beoordeling_(), *stand_.ronde.kader.beoordeelde()[0]),
              "Er is nog geen organisatie die meetelt.");
    EXPECT_EQ(maakRapporten(stand_.ronde, Sjablonen(MAATLAT_SOURCE_DIR "/templates"), {}).size(),
              3u);
}

}  // namespace
}  // namespace maatlat
