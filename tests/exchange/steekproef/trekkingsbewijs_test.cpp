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

const std::filesystem::path kGolden = std::filesystem::path(MAATLAT_SOURCE_DIR) / "tests/golden";
const std::filesystem::path kMap = kGolden / "trekkingsbewijs-voorbeeld";
const std::filesystem::path kEersteVorm = kGolden / "trekkingsbewijs-eerste-vorm";

std::string bewijstekst(const std::filesystem::path& map = kMap) {
    return test::inhoud(map / "bewijs.json");
}

Populatielijst populatie(const std::filesystem::path& lijst = kMap / "lijst.csv") {
    const std::string sleutel = test::inhoud(kMap / "sleutel.csv").substr(8, 64);
    return leesPopulatie(lijst, "lijst.csv", Pseudonimiseerder(sleutel), "2026-11-22");
}

/// What does not hold, a line per step; empty when all holds.
std::string verschillen(const Trekkingsbewijs& bewijs, const Populatielijst& lijst) {
    std::string uit;
    for (const Controlestap& stap : controleerBewijs(bewijs, lijst)) {
        EXPECT_EQ(stap.klopt, stap.verschil.empty());
        if (!stap.klopt) uit += stap.verschil + "\n";
    }
    return uit;
}

std::string naKnoeien(const std::function<void(Trekkingsbewijs&)>& knoei) {
    static const Populatielijst kLijst = populatie();
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
    for (const auto& map : {kMap, kEersteVorm})
        EXPECT_EQ(json(leesTrekkingsbewijs(bewijstekst(map), "bewijs.json")), bewijstekst(map));
}

TEST(Trekkingsbewijs, ZegtWatErMisIsMetEenAnderBestand) {
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("{", "b.json"); }),
                HasSubstr("b.json: Dit bestand is geen JSON"));
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("", "b.json"); }), HasSubstr("geen JSON"));
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("[1]", "b.json"); }),
                HasSubstr("is geen object"));
    EXPECT_THAT(test::foutBij([] { leesTrekkingsbewijs("{}", "b.json"); }),
                HasSubstr("\"soort\" ontbreekt"));
    EXPECT_THAT(foutNa("bewijs-2", "bewijs-3"), HasSubstr("is niet maatlat-trekkingsbewijs-2"));
    EXPECT_THAT(foutNa("\"grens\"", "\"rand\""), HasSubstr("\"grens\" ontbreekt"));
    EXPECT_THAT(foutNa("\"soort\":\"csv\"", "\"soort\":\"brief\""),
                HasSubstr("gelezen: \"soort\" is geen bekend woord"));
    EXPECT_THAT(foutNa("\"kolom\":\"soort\"", "\"kolom\":\"leeftijd\""),
                HasSubstr("steekproef: \"kolom\" is geen bekend woord"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":\"63\""), HasSubstr("is geen geheel getal"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":-63"), HasSubstr("te klein of te groot"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":99999999999"),
                HasSubstr("te klein of te groot"));
    EXPECT_THAT(foutNa("\"aantal\":63", "\"aantal\":18446744073709551615"),
                HasSubstr("te klein of te groot"));
    EXPECT_THAT(foutNa("\"populatieHash\":\"", "\"populatieHash\":\"X"), HasSubstr("geen kenmerk"));
    EXPECT_THAT(foutNa("[4,8]", "4"),
                HasSubstr("trekkingen, element 1: \"aantallen\" is geen lijst"));
    EXPECT_THAT(foutNa("\"dubbel\":false", "\"dubbel\":0"), HasSubstr("geen true of false"));
    EXPECT_THAT(foutNa("\"pseudoniem\":\"", "\"pseudoniem\":\"x"),
                HasSubstr("dossiers, element 1: \"pseudoniem\" is geen pseudoniem"));
    EXPECT_THAT(foutNa("computer:", "klok:"), HasSubstr("begint niet met computer:"));
}

TEST(Trekkingsbewijs, NeemtAlleenMomentenEnJarenZoalsMaatlatZeSchrijft) {
    for (const char* anders :
         {"", "9", "zomaar", "2026-11-22", "2026-11-22T09:00:00Z", "2026-11-22T09:00:00.000",
          "2026-02-30T09:00:00.000Z", "2026-11-22T24:00:00.000Z", "2026-11-22T09:60:00.000Z",
          "2026-11-22T09:00:60.000Z", "2026-11-22 09:00:00.000Z", "2026-11-22T09:00:00.00xZ",
          "2026-11-22T09:00:00.000+01:00"}) {
        EXPECT_THAT(foutNa("2026-11-22T09:00:00.000Z", anders),
                    HasSubstr("steekproef: \"vastgelegdOp\" is geen moment"))
            << anders;
        EXPECT_THAT(foutNa("2026-11-22T09:05:00.000Z", anders),
                    HasSubstr("trekkingen, element 1: \"wanneer\" is geen moment"))
            << anders;
    }
    EXPECT_THAT(foutNa("\"kalender\":1900", "\"kalender\":1901"),
                HasSubstr("gelezen: \"kalender\" is niet 1900 of 1904"));
    EXPECT_EQ(foutNa("\"kalender\":1900", "\"kalender\":1904"), "");
}

TEST(Trekkingsbewijs, WeigertEenVeldDatErTweeKeerStaat) {
    EXPECT_THAT(foutNa("\"kalender\":1900", "\"kalender\":1900,\"kalender\":1904"),
                HasSubstr("een veld staat er twee keer in"));
}

TEST(ControleerBewijs, VindtHetVoorbeeldGoed) {
    EXPECT_EQ(naKnoeien([](Trekkingsbewijs&) {}), "");
}

TEST(ControleerBewijs, EenBewijsVanDeEersteVormKloptAlsWatHetIs) {
    const Trekkingsbewijs bewijs = leesTrekkingsbewijs(bewijstekst(kEersteVorm), "bewijs.json");
    EXPECT_FALSE(bewijs.steekproef.binding);
    EXPECT_EQ(verschillen(bewijs, populatie()), "");
    const auto niet = nietNagegaan(bewijs, populatie());
    ASSERT_EQ(niet.size(), 1U);
    for (const char* wat : {"eerste vorm", "organisatie", "formulier", "peildatum", "tabblad"})
        EXPECT_THAT(niet[0], HasSubstr(wat));
    // It says of itself which form it is: taking its binding away makes no certificate of the
    // first.
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) { b.steekproef.binding.reset(); }),
                HasSubstr("Het kenmerk van wat vooraf is vastgelegd is een ander"));
}

TEST(ControleerBewijs, ZietElkGegevenDatVoorafVastlagVeranderen) {
    const std::vector<std::pair<const char*, std::function<void(Dossiersteekproef&)>>> knoeierijen{
        {"organisatie", [](auto& s) { s.binding->organisatie = "Veilig Thuis Drenthe"; }},
        {"onderzoek", [](auto& s) { s.binding->onderzoek += " (vervolg)"; }},
        {"formulier", [](auto& s) { s.binding->formulier = "Een ander formulier"; }},
        {"formulierversie", [](auto& s) { s.binding->formulierversie = "2"; }},
        {"formulierhash", [](auto& s) { s.formulierHash.back() ^= 1; }},
        {"peildatum", [](auto& s) { s.peildatum = "2026-11-21"; }},
        {"deel voor een tweede lezer", [](auto& s) { ++s.dubbelPercentage; }},
        {"bestand", [](auto& s) { s.populatie.grens.verslag->bestand = "ander.csv"; }},
        {"hash van het bestand", [](auto& s) { s.populatie.grens.verslag->sha256.back() ^= 1; }},
        {"soort", [](auto& s) { s.populatie.grens.verslag->soort = Tabelsoort::ods; }},
        {"tabblad", [](auto& s) { s.populatie.grens.verslag->blad = "Zuid"; }},
        {"bereik", [](auto& s) { s.populatie.grens.verslag->bereik = "A1:C64"; }},
        {"rijen", [](auto& s) { ++s.populatie.grens.verslag->rijen; }},
        {"verborgen rijen", [](auto& s) { ++s.populatie.grens.verslag->verborgenRijen; }},
        {"verborgen kolommen", [](auto& s) { ++s.populatie.grens.verslag->verborgenKolommen; }},
        {"kalender", [](auto& s) { s.populatie.grens.verslag->kalender1904 = true; }},
        {"tekencodering",
         [](auto& s) { s.populatie.grens.verslag->tekencodering = "Windows-1252"; }},
        {"scheidingsteken", [](auto& s) { s.populatie.grens.verslag->scheidingsteken = ','; }},
        {"niet gelezen tabblad",
         [](auto& s) {
             s.populatie.grens.verslag->nietGelezen.push_back(
                 {"Oud", NietGelezenBlad::Waarom::verborgen});
         }},
        {"verslag", [](auto& s) { s.populatie.grens.verslag.reset(); }},
        {"lege rijen", [](auto& s) { ++s.populatie.grens.overgeslagenRijen; }},
        {"gaten", [](auto& s) { ++s.populatie.grens.reeksen.at(0).ontbreekt; }},
        {"voorvoegsel", [](auto& s) { s.populatie.grens.reeksen.at(0).voorvoegsel = "2025-"; }},
        {"korte reeksen", [](auto& s) { ++s.populatie.grens.korteReeksen.ontbreekt; }},
        {"maanden", [](auto& s) { s.populatie.grens.maandenZonder = {"2026-02"}; }},
        {"afgekapt", [](auto& s) { ++s.populatie.grens.afgekapt; }},
    };
    for (const auto& [wat, knoei] : knoeierijen)
        EXPECT_THAT(naKnoeien([&](Trekkingsbewijs& b) { knoei(b.steekproef); }),
                    HasSubstr("Het kenmerk van wat vooraf is vastgelegd is een ander"))
            << wat;
}

TEST(ControleerBewijs, ZietDatHetVerslagVanHetBeginAfNietKlopte) {
    const auto metNieuweHash = [](const std::function<void(Populatiegrens&)>& knoei) {
        return naKnoeien([&](Trekkingsbewijs& b) {
            knoei(b.steekproef.populatie.grens);
            b.steekproef.vastleggingHash = sha256Hex(vastleggingstekst(b.steekproef));
        });
    };
    EXPECT_EQ(metNieuweHash([](Populatiegrens&) {}), "");
    EXPECT_THAT(metNieuweHash([](Populatiegrens& g) { g.verslag->bereik = "A1:G40"; }),
                HasSubstr("een ander tabblad of bereik"));
    EXPECT_THAT(metNieuweHash([](Populatiegrens& g) { g.verslag->verborgenRijen = 20; }),
                HasSubstr("verborgen rijen"));
    EXPECT_THAT(metNieuweHash([](Populatiegrens& g) { g.reeksen.clear(); }),
                HasSubstr("De gaten in de nummering zijn in deze lijst andere."));
    EXPECT_THAT(metNieuweHash([](Populatiegrens& g) { g.maandenZonder.emplace_back("2026-02"); }),
                HasSubstr("De maanden zonder melding zijn in deze lijst andere."));
    EXPECT_THAT(metNieuweHash([](Populatiegrens& g) { g.afgekapt = 1; }), HasSubstr("afgekapt"));
}

/// Of a file that was read when such a tab had no reason of its own.
TEST(ControleerBewijs, NeemtDeOudeRedenVoorEenKopZonderRijenAan) {
    Populatielijst nu = populatie();
    nu.beschrijving.grens.verslag->nietGelezen = {{"Leeg", NietGelezenBlad::Waarom::geenRijen}};
    Trekkingsbewijs bewijs = leesTrekkingsbewijs(bewijstekst(), "bewijs.json");
    const auto metReden = [&](const std::string& blad, NietGelezenBlad::Waarom waarom) {
        Dossiersteekproef& steekproef = bewijs.steekproef;
        steekproef.populatie.grens.verslag->nietGelezen = {{blad, waarom}};
        steekproef.vastleggingHash = sha256Hex(vastleggingstekst(steekproef));
        return verschillen(bewijs, nu);
    };
    EXPECT_EQ(metReden("Leeg", NietGelezenBlad::Waarom::geenRijen), "");
    EXPECT_EQ(metReden("Leeg", NietGelezenBlad::Waarom::geenBekendeKoppen), "");
    for (const auto& [blad, waarom] : {std::pair{"Leeg", NietGelezenBlad::Waarom::verborgen},
                                       {"Anders", NietGelezenBlad::Waarom::geenBekendeKoppen}})
        EXPECT_THAT(metReden(blad, waarom), HasSubstr("een ander tabblad of bereik"));
}

TEST(ControleerBewijs, ZegtDatEenAnderBestandMetDezelfdeDossiersNietAllesLaatZien) {
    const test::Werkmap map;
    const Populatielijst anders =
        populatie(map.schrijf("lijst.csv", "sep=;\n" + test::inhoud(kMap / "lijst.csv")));
    const Trekkingsbewijs bewijs = leesTrekkingsbewijs(bewijstekst(), "bewijs.json");
    EXPECT_EQ(verschillen(bewijs, anders), "");
    EXPECT_THAT(nietNagegaan(bewijs, anders),
                testing::ElementsAre(HasSubstr("Dit is een ander bestand dan bij de trekking.")));
    EXPECT_THAT(nietNagegaan(bewijs, populatie()), testing::IsEmpty());
}

TEST(ControleerBewijs, ZietEenAndereTweedeLezer) {
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    auto& een = *std::ranges::find_if(b.dossiers, [](const auto& d) {
                        return d.telt() && d.vervangt.empty() && d.dubbel;
                    });
                    een.dubbel = false;
                }),
                HasSubstr("hoort een tweede lezer te hebben"));
    EXPECT_THAT(
        naKnoeien([](Trekkingsbewijs& b) { met(b, Dossierstand::reserve, 2).dubbel = true; }),
        HasSubstr("hoort er geen te hebben"));
}

TEST(ControleerBewijs, ZietEenAndereLijst) {
    const test::Werkmap map;
    std::string tekst = test::inhoud(kMap / "lijst.csv");
    tekst.replace(tekst.find("2026-130;"), 9, "2026-999;");
    const Populatielijst anders = populatie(map.schrijf("lijst.csv", tekst));
    EXPECT_THAT(verschillen(leesTrekkingsbewijs(bewijstekst(), "b"), anders),
                HasSubstr("De lijst is een andere dan bij de trekking. Bij de trekking waren er 63 "
                          "dossiers, nu 63."));
}

TEST(ControleerBewijs, ZietDatVoorafIetsAndersWasVastgelegd) {
    EXPECT_THAT(naKnoeien([](Trekkingsbewijs& b) {
                    ++b.steekproef.groepen[0].trek;
                    ++b.trekkingen[0].aantallen[0];
                }),
                HasSubstr("Het kenmerk van wat vooraf is vastgelegd is een ander"));
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
