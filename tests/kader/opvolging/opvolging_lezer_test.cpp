// SPDX-License-Identifier: EUPL-1.2
#include "kader/opvolging/opvolging_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/meldingen.h"
#include "support/invoerfouten.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

const std::string kBegin =
    "soort: opvolging\n"
    "bron: openbare berichten\n"
    "organisaties:\n"
    "  - naam: Drenthe\n"
    "    feiten:\n";

std::vector<Toezichtfeit> lees(const std::string& feiten) {
    return leesOpvolging(kBegin + feiten, "opvolging.yaml",
                         Naamregister(std::vector<Organisatie>{{"Drenthe", {}}}));
}

std::string fouten(const std::string& feiten) {
    try {
        lees(feiten);
    } catch (const std::exception& fout) {
        return fout.what();
    }
    return {};
}

TEST(Opvolgingslezer, LeestEenDagEenMaandEnEenTotaal) {
    const auto uit = lees(
        "      - soort: uitkomst\n"
        "        dag: 2016-06\n"
        "        voldoende: 21\n"
        "        hoogstens: 22\n"
        "        van: 24\n"
        "      - soort: instellen\n"
        "        dag: 2016-07-01\n"
        "        ritme: Elke maand.\n");
    ASSERT_EQ(uit.size(), 2u);
    EXPECT_EQ(uit[0].dag, "2016-06");
    EXPECT_EQ(uit[0].totaal, (Totaal{21, 22, {}, 24}));
    EXPECT_EQ(uit[0].bron, "openbare berichten");
    EXPECT_TRUE(uit[0].uitBericht && uit[0].achteraf);
    EXPECT_EQ(uit[1].soort, Feitsoort::instellen);
    EXPECT_EQ(uit[1].tot, "");
    EXPECT_EQ(uit[1].organisatienaam, "Drenthe");
}

TEST(Opvolgingslezer, WijstAanWaarHetFoutGaat) {
    EXPECT_THAT(fouten("      - soort: opheffen\n        dag: 2016-11-10\n"),
                testing::AllOf(HasSubstr("opvolging.yaml:6:"),
                               HasSubstr("geen verscherpt toezicht om te verlengen")));
    EXPECT_THAT(fouten("      - soort: boete\n        dag: 2016-11-10\n"),
                HasSubstr("Schrijf instellen, verlengen, opheffen of uitkomst."));
    EXPECT_THAT(fouten("      - soort: instellen\n        dag: 31-5-2016\n"),
                HasSubstr("Schrijf een dag als 2016-04-22"));
    EXPECT_THAT(fouten("      - soort: uitkomst\n        dag: 2016-05-20\n"),
                HasSubstr("hoort voldoende of onvoldoende"));
    EXPECT_THAT(fouten("      - soort: uitkomst\n        dag: 2016-05-20\n        voldoende: 20\n"
                       "        onvoldoende: 6\n        van: 24\n"),
                HasSubstr("samen meer dan van"));
    EXPECT_THAT(fouten("      - soort: instellen\n        dag: 2016-05-31\n"
                       "        tot: 2016-05-30\n"),
                HasSubstr("Het einde ligt voor het begin"));
    EXPECT_THAT(fouten("      - soort: instellen\n        dag: 2016-05-31\n"
                       "      - soort: instellen\n        dag: 2016-06-30\n"),
                HasSubstr("Er is al verscherpt toezicht"));
    EXPECT_THAT(fouten("      - soort: instellen\n        dag: 2016-05-31\n"
                       "      - soort: opheffen\n        dag: 2016-05-30\n"),
                HasSubstr("Zet de feiten op volgorde"));
    EXPECT_THAT(fouten("      - soort: instellen\n        dag: 2016-05-31\n        wat: x\n"),
                HasSubstr("wat"));
}

TEST(Opvolgingslezer, WeigertEenOnbekendeOrganisatie) {
    try {
        leesOpvolging(kBegin + "      - soort: instellen\n        dag: 2016-05-31\n",
                      "opvolging.yaml", Naamregister(std::vector<Organisatie>{{"Zeeland", {}}}));
        FAIL() << "an organisation that nobody knows";
    } catch (const std::exception& fout) {
        EXPECT_THAT(fout.what(), HasSubstr("Drenthe"));
    }
}

}  // namespace
}  // namespace maatlat
