// SPDX-License-Identifier: EUPL-1.2
// The example of a certificate in tests/golden, with its list and its key: others check it in their
// own way (tests/cli, tests/steekproef). Made again with MAATLAT_VOORBEELD_VERNIEUW=1.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>

#include "exchange/steekproef/populatie_lezer.h"
#include "exchange/steekproef/trekkingsbewijs.h"
#include "rules/steekproef/trekking.h"
#include "support/werkmap.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/steekproef/trekwerk.h"

namespace maatlat {
namespace {

const std::filesystem::path kGolden = std::filesystem::path(MAATLAT_SOURCE_DIR) / "tests/golden";
const std::string kVoorbeeldsleutel = sha256Hex("de sleutel van het voorbeeld");

/// Sixty-three fictional dossiers; some texts beyond ASCII, some that are left empty.
std::string lijstVanHetVoorbeeld() {
    constexpr std::array<const char*, 3> kGemeenten{"Utrecht", "De Ronde Venen", "Curaçao"};
    std::string uit = "dossier;melding;triage;start;afsluiting;soort;gemeente\n";
    for (int i = 1; i <= 63; ++i) {
        const Dag melding = *dagUit("2026-01-05") + std::chrono::days{i};
        uit += "2026-" + std::to_string(100 + i) + ";" + iso(melding) + ";" +
               iso(melding + std::chrono::days{i % 7}) + ";" +
               (i % 4 == 0 ? "" : iso(melding + std::chrono::days{10})) + ";" +
               (i % 5 == 0 ? "" : iso(melding + std::chrono::days{70})) + ";" +
               (i % 3 == 0 ? "advies" : "melding") + ";" +
               (i % 11 == 0 ? "" : kGemeenten[static_cast<std::size_t>(i) % 3]) + "\n";
    }
    return uit;
}

void vervang(std::vector<Steekproefdossier>& dossiers, const std::string& groep) {
    const auto weg = std::ranges::find_if(
        dossiers, [&](const Steekproefdossier& een) { return een.telt() && een.groep == groep; });
    const auto reserve = std::ranges::find_if(dossiers, [&](const Steekproefdossier& een) {
        return een.stand == Dossierstand::reserve && een.groep == groep;
    });
    weg->stand = Dossierstand::vervangen;
    weg->reden = "Het dossier is overgedragen aan een andere regio.";
    reserve->stand = Dossierstand::getrokken;
    reserve->vervangt = weg->pseudoniem;
    reserve->dubbel = weg->dubbel;
}

Trekking trekking(int nr, const std::string& startwaarde, Herkomst herkomst,
                  std::vector<int> aantallen, const std::string& wanneer) {
    return {nr, std::string(naam(herkomst)) + ":" + startwaarde, herkomst, std::move(aantallen),
            wanneer};
}

enum class Vorm { eerste, tweede };

Trekkingsbewijs maakVoorbeeld(const Populatielijst& lijst, Vorm vorm) {
    Trekkingsbewijs uit;
    uit.onderzoek = "Onderzoek naar een voorbeeld";
    uit.organisatie = "Veilig Thuis Utrecht";
    Dossiersteekproef& steekproef = uit.steekproef;
    steekproef.nr = 1;
    steekproef.titel = "Dossiers \"voorjaar\" 2026";
    steekproef.status = Steekproefstatus::getrokken;
    steekproef.populatie.aantal = lijst.beschrijving.aantal;
    steekproef.populatieHash = hex(populatieHash(lijst.populatie));
    steekproef.formulierHash = sha256Hex("een formulier");
    steekproef.kolom = Groepkolom::soort;
    steekproef.groepen = verdeel(groepen(lijst.populatie, Groepkolom::soort), 12);
    steekproef.peildatum = "2026-11-22";
    steekproef.vastgelegdOp = "2026-11-22T09:00:00.000Z";
    if (vorm == Vorm::tweede) {
        steekproef.populatie.grens = lijst.beschrijving.grens;
        steekproef.binding = {uit.onderzoek, uit.organisatie, "Een formulier", "1"};
    }
    steekproef.vastleggingHash = sha256Hex(vastleggingstekst(steekproef));

    uit.trekkingen.push_back(trekking(1, "1234561234-6543216543", Herkomst::dobbelstenen, {4, 8},
                                      "2026-11-22T09:05:00.000Z"));
    uit.dossiers = trekOp(lijst.populatie, steekproef, uit.trekkingen[0], {}, "");
    vervang(uit.dossiers, "melding");
    vervang(uit.dossiers, "advies");

    const auto over = overGebleven(steekproef.groepen, uit.dossiers);
    std::vector<int> erbij;
    for (const Populatiegroep& een : verdeel(over, 5))
        erbij.push_back(een.trek);
    uit.trekkingen.push_back(trekking(2, sha256Hex("de tweede startwaarde"), Herkomst::computer,
                                      erbij, "2026-11-22T11:30:00.000Z"));
    const auto tweede = trekOp(lijst.populatie, steekproef, uit.trekkingen[1], uit.dossiers, "");
    std::erase_if(uit.dossiers,
                  [](const Steekproefdossier& een) { return een.stand == Dossierstand::reserve; });
    uit.dossiers.insert(uit.dossiers.end(), tweede.begin(), tweede.end());
    vervang(uit.dossiers, "melding");  // one of the first draw, by a reserve of the second

    Steekproefdossier gericht;
    gericht.stand = Dossierstand::gericht;
    gericht.reden = "De organisatie noemde dit dossier in het gesprek.";
    for (std::size_t i = 0; gericht.pseudoniem.empty(); ++i) {
        const std::string pseudoniem = pseudoniemTekst(lijst.populatie.pseudoniem(i));
        if (std::ranges::find(uit.dossiers, pseudoniem, &Steekproefdossier::pseudoniem) ==
            uit.dossiers.end())
            gericht.pseudoniem = pseudoniem;
    }
    uit.dossiers.push_back(gericht);
    for (Steekproefdossier& een : uit.dossiers)
        een.lijst.clear();
    return uit;
}

Sleutelbestand maakSleutel(const Trekkingsbewijs& bewijs, const Populatie& populatie) {
    Sleutelbestand uit{kVoorbeeldsleutel, {}};
    for (const Steekproefdossier& een : bewijs.dossiers) {
        const std::size_t plaats = populatie.plaats(*pseudoniemUit(een.pseudoniem)).value();
        uit.dossiers.emplace_back(een.pseudoniem, std::string(populatie.rij(plaats).nummer));
    }
    return uit;
}

void controleer(const std::filesystem::path& golden, Vorm vorm) {
    const test::Werkmap map;
    const std::string tekst = lijstVanHetVoorbeeld();
    const Populatielijst lijst = leesPopulatie(map.schrijf("lijst.csv", tekst), "lijst.csv",
                                               Pseudonimiseerder(kVoorbeeldsleutel), "2026-11-22");
    const Trekkingsbewijs bewijs = maakVoorbeeld(lijst, vorm);
    const std::vector<std::pair<std::string, std::string>> bestanden{
        {"lijst.csv", tekst},
        {"bewijs.json", json(bewijs)},
        {"sleutel.csv", csv(maakSleutel(bewijs, lijst.populatie))}};
    for (const auto& [naam, inhoud] : bestanden) {
        if (std::getenv("MAATLAT_VOORBEELD_VERNIEUW")) {
            std::filesystem::create_directories(golden);
            std::ofstream(golden / naam, std::ios::binary) << inhoud;
        }
        EXPECT_EQ(test::inhoud(golden / naam), inhoud)
            << naam << ": make it again with MAATLAT_VOORBEELD_VERNIEUW=1";
    }
    for (const Controlestap& stap : controleerBewijs(bewijs, lijst))
        EXPECT_TRUE(stap.klopt) << stap.wat << "\n" << stap.verschil;
    const Trekkingsbewijs terug = leesTrekkingsbewijs(json(bewijs), "bewijs.json");
    EXPECT_EQ(terug.steekproef, bewijs.steekproef);
    EXPECT_EQ(terug.trekkingen, bewijs.trekkingen);
    EXPECT_EQ(terug.dossiers, bewijs.dossiers);
}

TEST(TrekkingsbewijsVoorbeeld, IsWatDitProgrammaMaaktEnKlopt) {
    controleer(kGolden / "trekkingsbewijs-voorbeeld", Vorm::tweede);
}

/// What was drawn before keeps giving the certificate of then, byte for byte.
TEST(TrekkingsbewijsVoorbeeld, EenOudeSteekproefHoudtHaarBewijs) {
    controleer(kGolden / "trekkingsbewijs-eerste-vorm", Vorm::eerste);
}

}  // namespace
}  // namespace maatlat
