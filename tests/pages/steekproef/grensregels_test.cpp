// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/grensregels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/leesverslagen.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Populatiebeschrijving lijst() {
    Populatiebeschrijving uit;
    uit.aantal = 40;
    uit.datums = {{Lijstdatum::melding, 40, "2026-01-05", "2026-06-30"}};
    uit.grens.verslag = test::leesverslag("lijst.xlsx", std::string(64, 'a'), Tabelsoort::xlsx,
                                          "Lijst", "A1:C41", 41);
    return uit;
}

TEST(Grensregels, ZeggenDatNietsVondenNietsBewijst) {
    EXPECT_THAT(grenszinnen(lijst()),
                ElementsAre("Er vallen geen gaten op.",
                            "Of elk dossier op de lijst staat, kan Maatlat niet zien. Vraag de "
                            "organisatie ernaar."));
}

TEST(Grensregels, ZeggenElkGatVoorzichtig) {
    Populatiebeschrijving populatie = lijst();
    populatie.datums[0].ingevuld = 38;
    Populatiegrens& grens = populatie.grens;
    grens.verslag->verborgenRijen = 20;
    grens.verslag->verborgenKolommen = 1;
    grens.overgeslagenRijen = 2;
    grens.reeksen = {{"", 12, 0}, {"2025-", 11, 3}, {"2026-", 15, 1234}};
    grens.korteReeksen = {"", 3, 4};
    grens.maandenZonder = {"2026-02", "2026-04"};
    grens.afgekapt = 1;
    EXPECT_THAT(
        grenszinnen(populatie),
        ElementsAre(
            HasSubstr("20 rijen zijn verborgen of weggefilterd in het bestand. Maatlat telt die "
                      "gewoon mee."),
            HasSubstr("Eén kolom is verborgen"), HasSubstr("2 lege rijen"),
            testing::AllOf(
                HasSubstr("bij nummers die beginnen met “2026-” 1234 van de 1249, bij nummers die "
                          "beginnen met “2025-” 3 van de 14 en bij korte reeksen 4."),
                HasSubstr("Dat hoeft niet")),
            HasSubstr("In deze maanden is er geen enkele melding: februari 2026 en april 2026."),
            HasSubstr("Bij 2 dossiers ontbreekt de datum van de melding."),
            HasSubstr("Eén nummer heeft na het vijftiende cijfer alleen nullen."),
            HasSubstr("Vraag de organisatie ernaar.")));
}

TEST(Grensregels, NoemenHoogstensTwaalfMaandenEnVijfReeksen) {
    Populatiebeschrijving populatie = lijst();
    for (int maand = 10; maand < 30; ++maand)
        populatie.grens.maandenZonder.push_back(std::to_string(2024 + maand / 12) +
                                                (maand % 12 < 9 ? "-0" : "-") +
                                                std::to_string(maand % 12 + 1));
    for (char een = 'A'; een < 'H'; ++een)
        populatie.grens.reeksen.push_back({std::string(1, een), 10, 1 + een});
    const auto zinnen = grenszinnen(populatie);
    EXPECT_THAT(zinnen.at(0), HasSubstr("en nog 2 andere reeksen."));
    EXPECT_THAT(zinnen.at(1), HasSubstr("en nog 8 andere maanden."));
}

TEST(Grensregels, ZeggenVanEenOudeLijstDatHetNietIsVastgelegd) {
    const Populatiebeschrijving oud;
    EXPECT_THAT(grenszinnen(oud), ElementsAre(HasSubstr("met een oudere Maatlat gelezen")));
    EXPECT_THAT(leesregels(oud.grens).at(0).waarde, HasSubstr("Niet opgeslagen"));
}

TEST(Grensregels, NoemenWatErIsGelezen) {
    Populatiegrens grens = lijst().grens;
    grens.verslag->nietGelezen = {{"Oud", NietGelezenBlad::Waarom::verborgen},
                                  {"Info", NietGelezenBlad::Waarom::geenBekendeKoppen}};
    grens.verslag->kalender1904 = true;
    std::string alles;
    for (const Samenvattingsrij& een : leesregels(grens))
        alles += een.naam + ": " + een.waarde + "\n";
    EXPECT_EQ(alles,
              "Bestand: lijst.xlsx (Excel (xlsx))\nTabblad: “Lijst”\n"
              "Gelezen cellen: A1:C41, 40 rijen onder de kop\n"
              "Niet gelezen tabbladen: “Oud” (verborgen) en “Info” (geen kolom met "
              "dossiernummers)\n"
              "Datums: Dit bestand telt dagen vanaf 1904. Maatlat heeft dat gevolgd\n");
    grens.verslag->soort = Tabelsoort::csv;
    grens.verslag->tekencodering = "Windows-1252";
    grens.verslag->scheidingsteken = '\t';
    EXPECT_EQ(leesregels(grens).at(0).waarde,
              "lijst.xlsx (CSV, Windows-1252, met een tab tussen de cellen)");
}

}  // namespace
}  // namespace maatlat
