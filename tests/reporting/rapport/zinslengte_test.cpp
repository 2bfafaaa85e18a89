// SPDX-License-Identifier: EUPL-1.2
// How long the sentences of the reports are. Prints the figures of both examples and of a report of
// an onderzoek of one's own; of other reports with their names:
//   MAATLAT_ZINSLENGTE="a.html b.html" reporting_tests --gtest_filter='Zinslengte.*'
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <sstream>

#include "reporting/rapport/rapporten.h"
#include "reporting/toets/toetsrapport.h"
#include "support/leesbare_tekst.h"
#include "support/rondefamilie.h"
#include "support/werkmap.h"
#include "taal/volzin.h"
#include "taal/woordtelling.h"

namespace maatlat {
namespace {

constexpr int kLang = 20;

struct Zinslengte {
    int zinnen = 0;
    int woorden = 0;
    int lang = 0;  ///< of more than kLang words
    int langste = 0;
    std::string welke;

    double gemiddeld() const { return zinnen == 0 ? 0 : 1.0 * woorden / zinnen; }
    double deelLang() const { return zinnen == 0 ? 0 : 100.0 * lang / zinnen; }
};

/// Of the sentences of running text: paragraphs and items that end as a sentence does.
Zinslengte zinslengte(const std::string& html) {
    Zinslengte uit;
    for (const test::Tekstblok& blok : test::leesbareTekst(html)) {
        if (blok.element != "p" && blok.element != "li") continue;
        for (const Stuk& stuk : volzinnen(blok.tekst)) {
            const std::string zin(stuk.in(blok.tekst));
            if (std::string(".!?").find(zin.back()) == std::string::npos) continue;
            const int woorden = telWoorden(zin);
            ++uit.zinnen;
            uit.woorden += woorden;
            uit.lang += woorden > kLang;
            if (woorden > uit.langste) {
                uit.langste = woorden;
                uit.welke = zin;
            }
        }
    }
    return uit;
}

void druk(const std::string& naam, const Zinslengte& van) {
    std::cout << naam << ": " << van.zinnen << " zinnen, gemiddeld "
              << static_cast<int>(van.gemiddeld() * 10 + 0.5) / 10.0 << " woorden, "
              << static_cast<int>(van.deelLang() * 10 + 0.5) / 10.0 << "% boven " << kLang
              << " woorden, langste " << van.langste << ": " << van.welke << "\n";
}

TEST(Zinslengte, VanDeRapportenBlijftLeesbaar) {
    constexpr double kGemiddeld = 14, kDeelLang = 15;
    const auto houd = [&](const std::string& naam, const std::string& html) {
        const Zinslengte van = zinslengte(html);
        druk(naam, van);
        EXPECT_GT(van.zinnen, 20) << naam;
        EXPECT_LT(van.gemiddeld(), kGemiddeld) << naam;
        EXPECT_LT(van.deelLang(), kDeelLang) << naam;
    };
    for (const char* naam : {"landelijk-rapport-stap1-2015.html", "veilig-thuis-ijsselland.html"})
        houd(naam, test::inhoud(std::filesystem::path(MAATLAT_SOURCE_DIR) / "reports" /
                                "voorbeeld" / naam));
    const Sjablonen sjablonen(MAATLAT_SOURCE_DIR "/templates");
    Rapportstof stof;
    stof.ronde = test::rondeOp(test::gewoonKader(), {"++-", "+", "+n-", "--+"});
    test::geefTeksten(stof.ronde);
    stof.kop.nr = 1;
    stof.kop.organisatie = stof.ronde.toetsen.front().organisatie;
    stof.moment = "2026-11-22T09:30:00.000Z";
    houd("een eigen toets", toetsrapport(stof, sjablonen, Rapportdoel::bestand).html);
    houd("een eigen landelijk rapport", maakRapporten(stof.ronde, sjablonen, {})[0].html);
    const char* meer = std::getenv("MAATLAT_ZINSLENGTE");
    std::istringstream namen(meer ? meer : "");
    for (std::string een; namen >> een;)
        druk(een, zinslengte(test::inhoud(een)));
}

}  // namespace
}  // namespace maatlat
