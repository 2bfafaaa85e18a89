// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bladkeuze.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "exchange/rekenblad_lezer.h"
#include "support/invoerfouten.h"
#include "support/rekenblad_bouwen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Waarom = NietGelezenBlad::Waarom;

struct Tabblad {
    std::string naam;
    std::vector<std::vector<std::string>> rijen;
    bool verborgen = false;
};

std::string alsXlsx(const std::vector<Tabblad>& bladen) {
    std::vector<Proefblad> uit;
    for (const Tabblad& blad : bladen) {
        std::string rijen;
        for (std::size_t i = 0; i < blad.rijen.size(); ++i)
            rijen += xlsxRij(static_cast<int>(i) + 1, blad.rijen[i]);
        uit.push_back({blad.naam, rijen, blad.verborgen ? "hidden" : "", "", ""});
    }
    return zip(xlsxMetBladen(uit));
}

std::string alsOds(const std::vector<Tabblad>& bladen) {
    std::string uit;
    for (const Tabblad& blad : bladen) {
        uit += "<table:table table:name=\"" + blad.naam + "\"" +
               (blad.verborgen ? " table:style-name=\"weg\"" : "") + ">";
        for (const auto& rij : blad.rijen) {
            uit += "<table:table-row>";
            for (const std::string& cel : rij)
                uit += "<table:table-cell office:value-type=\"string\"><text:p>" + cel +
                       "</text:p></table:table-cell>";
            uit += "</table:table-row>";
        }
        uit += "</table:table>";
    }
    return zip(odsDelen(uit, R"(<style:style style:name="weg"><style:table-properties )"
                             R"(table:display="false"/></style:style>)"));
}

/// A row is a heading when it has the word "kop".
Tabelvraag vraag(const std::string& blad = {}) {
    return {blad, [](const Rij& rij) {
                return std::ranges::find(rij.cellen, "kop") != rij.cellen.end();
            }};
}

const Tabblad kNoord{"Noord", {{"kop", "x"}, {"a", "1"}}};
const Tabblad kZuid{"Zuid", {{"Titel"}, {"kop", "x"}, {"b", "2"}}};
const Tabblad kUitleg{"Uitleg", {{"Zo vult u dit in"}, {"Dus"}}};
const Tabblad kOud{"Oud", {{"kop", "x"}, {"c", "3"}}, true};
const Tabblad kLeeg{"Blad3", {}};
const Tabblad kAlleenKop{"Kop", {{"kop", "x"}}};

class Bladkeuzes : public testing::TestWithParam<std::string (*)(const std::vector<Tabblad>&)> {
  protected:
    Tabel gelezen(const std::vector<Tabblad>& bladen, const Tabelvraag& gevraagd = vraag()) const {
        return leesRekenblad(GetParam()(bladen), "s.xlsx", gevraagd);
    }
};

TEST_P(Bladkeuzes, EenTweedeTabbladWordtGeweigerdMetNaam) {
    try {
        gelezen({kUitleg, kNoord, kOud, kZuid});
        FAIL() << "a choice was made";
    } catch (const Bladkeuze& keuze) {
        EXPECT_THAT(keuze.bladen(), ElementsAre("Noord", "Zuid"));
        EXPECT_THAT(keuze.what(), HasSubstr("op meer dan één tabblad: \"Noord\" en \"Zuid\""));
    }
}

TEST_P(Bladkeuzes, LeestHetGevraagdeTabblad) {
    const Tabel zuid = gelezen({kNoord, kUitleg, kOud, kZuid}, vraag(" Zuid "));
    EXPECT_EQ(zuid.blad, "Zuid");
    EXPECT_EQ(zuid.verslag.bereik, "A1:B3");
    EXPECT_EQ(zuid.rijen.back().cel(0), "b");
    EXPECT_THAT(zuid.verslag.nietGelezen,
                ElementsAre(NietGelezenBlad{"Noord", Waarom::nietGekozen},
                            NietGelezenBlad{"Uitleg", Waarom::nietGekozen},
                            NietGelezenBlad{"Oud", Waarom::verborgen}));
    EXPECT_EQ(gelezen({kNoord, kUitleg}, vraag("Uitleg")).blad, "Uitleg");
}

TEST_P(Bladkeuzes, NoemtDeTabbladenAlsDeNaamOnbekendIs) {
    EXPECT_THAT(test::foutBij([&] {
                    gelezen({kNoord, kOud, kZuid}, vraag("Oost"));
                }),
                HasSubstr("geen tabblad \"Oost\". Deze zijn er: \"Noord\" en \"Zuid\"."));
    EXPECT_THAT(test::foutBij([&] {
                    gelezen({kNoord, kOud}, vraag("Oud"));
                }),
                HasSubstr("\"Oud\" is verborgen. Maak het zichtbaar"));
    EXPECT_THAT(test::foutBij([&] {
                    gelezen({kNoord, kNoord}, vraag("Noord"));
                }),
                HasSubstr("twee tabbladen met de naam \"Noord\""));
}

TEST_P(Bladkeuzes, LeestEenTabbladMetUitlegNietEnZegtDat) {
    const Tabel tabel = gelezen({kUitleg, kOud, kLeeg, kNoord});
    EXPECT_EQ(tabel.blad, "Noord");
    EXPECT_THAT(tabel.verslag.nietGelezen,
                ElementsAre(NietGelezenBlad{"Uitleg", Waarom::geenBekendeKoppen},
                            NietGelezenBlad{"Oud", Waarom::verborgen}));
}

TEST_P(Bladkeuzes, ZegtVanEenKopZonderRijenDatErNietsOnderStaat) {
    EXPECT_THAT(gelezen({kAlleenKop, kNoord, kUitleg}).verslag.nietGelezen,
                ElementsAre(NietGelezenBlad{"Kop", Waarom::geenRijen},
                            NietGelezenBlad{"Uitleg", Waarom::geenBekendeKoppen}));
}

TEST_P(Bladkeuzes, LeestBijGeenEnkeleBekendeKopWatErHetMeestOpLijkt) {
    EXPECT_EQ(gelezen({kLeeg, kUitleg}).blad, "Uitleg");
    EXPECT_EQ(gelezen({kUitleg, kAlleenKop}).blad, "Kop");
    EXPECT_EQ(gelezen({kNoord, kAlleenKop}).blad, "Noord") << "nothing stands under the other";
    EXPECT_TRUE(gelezen({kOud}).rijen.empty()) << "what is hidden is not read";
    EXPECT_TRUE(gelezen({kOud, kOud}).blad.empty());
}

TEST_P(Bladkeuzes, VraagtZonderKoppenBijElkTweedeTabbladMetTekst) {
    EXPECT_THROW(gelezen({kUitleg, kNoord}, {}), Bladkeuze);
    EXPECT_EQ(gelezen({kLeeg, kNoord, kOud}, {}).blad, "Noord");
}

TEST_P(Bladkeuzes, LeestNietVerderDanEenOnmogelijkAantalTabbladen) {
    const std::vector<Tabblad> veel(kMeesteBladen + 1, kLeeg);
    EXPECT_THAT(test::foutBij([&] { gelezen(veel); }), HasSubstr("meer dan 1000 tabbladen"));
}

INSTANTIATE_TEST_SUITE_P(Rekenbladen, Bladkeuzes, testing::Values(&alsXlsx, &alsOds),
                         [](const auto& soort) { return soort.index == 0 ? "Xlsx" : "Ods"; });

}  // namespace
}  // namespace maatlat
