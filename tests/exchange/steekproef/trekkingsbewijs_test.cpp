// SPDX-License-Identifier: EUPL-1.2
// On the example in tests/golden, which tests/toetsing/trekkingsbewijs_voorbeeld_test.cpp makes.
#include "exchange/steekproef/trekkingsbewijs.h"

#include <gmock/gmock.h>

#include <functional>
#include <limits>

#include "exchange/steekproef/populatie_lezer.h"
#include "hash/sha256.h"
#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;

const std::filesystem::path kMap =
    std::filesystem::path(MAATLAT_SOURCE_DIR) / "tests/golden/trekkingsbewijs-voorbeeld";

std::string bewijstekst() {
    return test::inhoud(kMap / "bewijs.json");
}

Populatie populatie(const std::filesystem::path& lijst = kMap / "lijst.csv") {
    const std::string sleutel = test::inhoud(kMap / "sleutel.csv").substr(8, 64);
    return leesPopulatie(lijst, "lijst.csv", Pseudonimiseerder(sleutel), "2026-11-22").populatie;
}

/// What does not hold, a line per step; empty when all holds.
std::string verschillen(const Trekkingsbewijs& bewijs, const Populatie& lijst) {
    std::string uit;
    for (const Controlestap& stap : controleerBewijs(bewijs, lijst)) {
        EXPECT_EQ(stap.klopt, stap.verschil.empty());
        if (!stap.klopt) uit += stap.verschil + "\n";
    }
    return uit;
}

std::string naKnoeien(const std::function<void(Trekkingsbewijs&)>& knoei) {
    static const Populatie kLijst = populatie();
    Trekkingsbewijs bewijs = leesTrekkingsbewijs(bewijstekst(), "bewijs.json");
    knoei(bewijs);
    return verschillen(bewijs, kLijst);
}

Steekproefdossier& met(Trekkingsbewijs& bewijs, Dossierstand stand, int trekking) {
    return *std::ranges::find_if(bewijs.dossiers, [&](const Steekproefdossier& een) {
        return een.stand == stand && een.trekking == trekking;
    });
}

/// The certificate with one text replaced by another.
std::string foutNa(const std::string& dit, const std::string& dat) {
    std::string tekst = bewijstekst();
    const auto plaats = tekst.find(dit);
    EXPECT_NE(plaats, std::string::npos) << dit;
    tekst.replace(plaats, dit.size(), dat);
    return test::foutBij([&] { leesTrekkingsbewijs(tekst, "b.json"); });
}

TEST(Trekkingsbewijs, KomtUitJsonZoalsHetErinGing) {
    EXPECT_EQ(json(leesTrekkingsbewijs(bewijstekst(), "bewijs.json")), bewijstekst());
}

TEST(Trekkingsbewijs, ZegtWatErMisIsMetEenAnderBestand) {
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("{", "b.json"); }),
                HasSubstr("b.json: Dit bestand is geen JSON"));
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("", "b.json"); }), HasSubstr("geen JSON"));
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("[1]", "b.json"); }),
                HasSubstr("is geen object"));
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("{}", "b.json"); }),
                HasSubstr("\"soort\" ontbreekt"));
    EXPECT_THAT(foutNa("bewijs-1", "bewijs-2"), HasSubstr("is niet maatlat-trekkingsbewijs-1"));
    EXPECT_THAT(foutNa("\"kolom\":\"soort\"", "\"kolom\":\"leeftijd\""),
                HasSubstr("steekproef: \"kolom\" is geen bekend woord"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":\"63\""), HasSubstr("is geen geheel getal"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":-63"), HasSubstr("te klein of te groot"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":99999999999"),
                HasSubstr("te klein of te groot"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":18446744073709551615"),
                HasSubstr("te klein of te groot"));
    EXPECT_THAT(foutNa("\"populatieHash\":\"", "\"populatieHash\":\"X"), HasSubstr("geen hash"));
    EXPECT_THAT(foutNa("[4,8]", "4"),
                HasSubstr("trekkingen, element 1: \"aantallen\" is geen lijst"));
    EXPECT_THAT(foutNa("\"dubbel\":false", "\"dubbel\":0"), HasSubstr("geen true of false"));
    EXPECT_THAT(foutNa("\"pseudoniem\":\"", "\"pseudoniem\":\"x"),
                HasSubstr("dossiers, element 1: \"pseudoniem\" is geen pseudoniem"));
    EXPECT_THAT(foutNa("computer:", "klok:"), HasSubstr("begint niet met computer:"));
}

TEST(ControleerBewijs, VindtHetVoorbeeldGoed) {
    EXPECT_EQ(naKnoeien([](Trekkingsbewijs&) {}), "");
}

TEST(ControleerBewijs, ZietEenAndereLijst) {
    const test::Werkmap map;
    std::string tekst = test::inhoud(kMap / "lijst.csv");
    tekst.replace(tekst.find("2026-130;"), 9, "2026-999;");
    const Populatie anders = populatie(map.schrijf("lijst.csv", tekst));
    EXPECT_THAT(verschillen(leesTrekkingsbewijs(bewijstekst(), "b"), anders),
                HasSubstr("De lijst is een andere dan bij de trekking. Bij de trekking waren er 63 "
                          "dossiers, nu 63."));
}

TEST(ControleerBewijs, ZietDatVoorafIetsAndersWasVastgelegd) {
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    ++b.steekproef.groepen[0].trek;
                    ++b.trekkingen[0].aantallen[0];
                }),
                HasSubstr("De hash van wat vooraf is vastgelegd is een andere"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) { b.steekproef.kolom = Groepkolom::gemeente; }),
                HasSubstr("vooraf is vastgelegd"));
}

TEST(ControleerBewijs, ZietEenAndereStartwaarde) {
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) { b.trekkingen[0].startwaarde.back() = '2'; }),
                HasSubstr("hoort"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    b.trekkingen[1].startwaarde = b.trekkingen[0].startwaarde;
                    b.trekkingen[1].herkomst = b.trekkingen[0].herkomst;
                }),
                HasSubstr("Trekking 2: deze startwaarde is eerder gebruikt."));
    EXPECT_THAT(
        naKnoeien([](Trekkingsbewijs& b) { b.trekkingen[0].startwaarde = "dobbelstenen:1-2"; }),
        HasSubstr("niet de juiste vorm"));
    EXPECT_THAT(
        naKnoeien([](Trekkingsbewijs& b) { b.trekkingen[1].wanneer = "2026-11-22T09:04:59.000Z"; }),
        HasSubstr("Trekking 2 is van vóór de vastlegging"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) { b.trekkingen.clear(); }),
                HasSubstr("Er is nog niet getrokken."));
}

TEST(ControleerBewijs, ZietEenAnderDossierOfLot) {
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    std::swap(met(b, Dossierstand::getrokken, 2).pseudoniem,
                              met(b, Dossierstand::reserve, 2).pseudoniem);
                }),
                AllOf(HasSubstr("Op plaats "), HasSubstr("in het bewijs staat")));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    met(b, Dossierstand::getrokken, 1).lot = std::string(64, '0');
                }),
                HasSubstr("heeft in het bewijs een ander lot"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    met(b, Dossierstand::getrokken, 1).stand = Dossierstand::reserve;
                }),
                HasSubstr("is getrokken, maar heet in het bewijs reserve"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    std::erase(b.dossiers, met(b, Dossierstand::getrokken, 1));
                }),
                HasSubstr("staat daar niets"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    b.dossiers.push_back(met(b, Dossierstand::getrokken, 1));
                }),
                HasSubstr("staat er twee keer in"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    b.dossiers.back().stand = Dossierstand::getrokken;  // was gericht
                }),
                HasSubstr("hoort bij geen trekking"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    met(b, Dossierstand::reserve, 2).volgorde = 2'000'000'000;
                }),
                HasSubstr("dossiers die niet uit deze trekking komen"));
}

TEST(ControleerBewijs, ZietEenAndereVerdelingVanDeUitbreiding) {
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    b.trekkingen[1].aantallen = {3, 2};
                }),
                HasSubstr("Uit groep \"advies\" zijn er 3 getrokken; het moeten er 2 zijn."));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) { b.trekkingen[1].aantallen = {5}; }),
                HasSubstr("De aantallen passen niet bij de groepen."));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    b.trekkingen[1].aantallen = {0, 0};
                }),
                HasSubstr("meer of minder dossiers getrokken dan kan"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    b.trekkingen[1].aantallen.assign(2, std::numeric_limits<int>::max());
                }),
                HasSubstr("meer of minder dossiers getrokken dan kan"));
}

TEST(ControleerBewijs, ZietEenVervangingDieNietMag) {
    const auto vervanger = [](Trekkingsbewijs& b) -> Steekproefdossier& {
        return *std::ranges::find_if(b.dossiers, [](const Steekproefdossier& een) {
            return een.trekking == 2 && !een.vervangt.empty();
        });
    };
    EXPECT_THAT(naKnoeien([&](Trekkingsbewijs& b) {
                    Steekproefdossier& gebruikt = vervanger(b);
                    Steekproefdossier& volgende =
                        *std::ranges::find_if(b.dossiers, [&](const Steekproefdossier& een) {
                            return een.stand == Dossierstand::reserve &&
                                   een.groep == gebruikt.groep;
                        });
                    std::swap(gebruikt.stand, volgende.stand);
                    std::swap(gebruikt.vervangt, volgende.vervangt);
                }),
                HasSubstr("was niet de eerste reserve"));
    EXPECT_THAT(naKnoeien([&](Trekkingsbewijs& b) { vervanger(b).vervangt.clear(); }),
                HasSubstr("vervangt niemand"));
    EXPECT_THAT(
        naKnoeien([](Trekkingsbewijs& b) { met(b, Dossierstand::vervangen, 1).reden = {}; }),
        HasSubstr("zonder reden"));
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    met(b, Dossierstand::vervangen, 1).stand = Dossierstand::getrokken;
                }),
                HasSubstr("niet vervangen"));
}

TEST(ControleerBewijs, ZietReservesDieElkaarVervangen) {
    const auto slaOver = [](Trekkingsbewijs& b, std::size_t hoeveel) {
        std::vector<Steekproefdossier*> weg;
        for (Steekproefdossier& een : b.dossiers)
            if (een.stand == Dossierstand::reserve && een.groep == "advies" && weg.size() < hoeveel)
                weg.push_back(&een);
        for (std::size_t i = 0; i < weg.size(); ++i) {
            weg[i]->stand = Dossierstand::vervangen;
            weg[i]->vervangt = weg[(i + 1) % weg.size()]->pseudoniem;
            weg[i]->reden = "Een reden.";
        }
    };
    EXPECT_THAT(naKnoeien([&](Trekkingsbewijs& b) { slaOver(b, 1); }), HasSubstr("niet vervangen"));
    EXPECT_THAT(naKnoeien([&](Trekkingsbewijs& b) { slaOver(b, 2); }), HasSubstr("niet vervangen"));
}

TEST(ControleerBewijs, ZietEenAantalDatVanHetBeginAfNietKlopte) {
    EXPECT_EQ(naKnoeien([](Trekkingsbewijs& b) {
                  b.steekproef.populatie.aantal = 630;
                  b.steekproef.vastleggingHash = sha256Hex(vastleggingstekst(b.steekproef));
              }),
              "Volgens het bewijs waren er 630 dossiers, maar deze lijst heeft er 63.\n");
}

}  // namespace
}  // namespace maatlat
