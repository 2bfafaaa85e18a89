// SPDX-License-Identifier: EUPL-1.2
#include "domain/getypte_datum.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <variant>

namespace maatlat {
namespace {

TEST(GetypteDatum, WordtGelezenZoalsMensenHemSchrijven) {
    for (const char* een : {"2025-05-05",         "5-5-2025",           "05-05-2025",
                            "5/5/2025",           "05.05.2025",         "5 5 2025",
                            " 5 - 5 - 2025 ",     "5 mei 2025",         "5 Mei 2025",
                            "05 MEI 2025",        "5-mei-2025",         "5mei2025",
                            "5 mei, 2025",        "maandag 5 mei 2025", "ma 5 mei 2025",
                            "ma. 5-5-2025",       "5 mei 2025.",        "5\u00A0mei\u00A02025",
                            "5\u20115\u20112025", "5\u20135\u20132025"})
        EXPECT_EQ(leesDatum(een), "2025-05-05") << een;
    EXPECT_EQ(leesDatum("1/7/2026"), "2026-07-01");
    EXPECT_EQ(leesDatum("29-2-2024"), "2024-02-29");
    EXPECT_EQ(leesDatum("2000-02-29"), "2000-02-29");
}

TEST(GetypteDatum, KentElkeMaandVoluitEnKort) {
    const std::pair<const char*, const char*> maanden[] = {
        {"januari", "jan"},     {"februari", "feb."}, {"maart", "mrt"},     {"april", "apr."},
        {"mei", "mei"},         {"juni", "jun"},      {"juli", "jul."},     {"augustus", "aug"},
        {"september", "sept."}, {"oktober", "okt."},  {"november", "nov."}, {"december", "dec"}};
    int nr = 0;
    for (const auto& [voluit, kort] : maanden) {
        ++nr;
        const std::string wordt = std::string("2026-") + (nr < 10 ? "0" : "") + std::to_string(nr);
        EXPECT_EQ(leesDatum("3 " + std::string(voluit) + " 2026"), wordt + "-03");
        EXPECT_EQ(leesDatum("3 " + std::string(kort) + " 2026"), wordt + "-03");
    }
    EXPECT_EQ(leesDatum("3 maa 2026"), "2026-03-03");
    EXPECT_EQ(leesDatum("3 sep 2026"), "2026-09-03");
}

TEST(GetypteDatum, RaadtNietsEnZegtWaarom) {
    using enum Datumbezwaar;
    const std::pair<const char*, Datumbezwaar> gevallen[] = {{"", geenDatum},
                                                             {"morgen", geenDatum},
                                                             {"2026-11", geenDatum},
                                                             {"mei 2025", geenDatum},
                                                             {"2026-11-22-1", geenDatum},
                                                             {"2026--11-22", geenDatum},
                                                             {"-2026-11-22", geenDatum},
                                                             {"5-5-2025-", geenDatum},
                                                             {"5-5/2025", geenDatum},
                                                             {"022-11-2026", geenDatum},
                                                             {"99999999999-1-1", geenDatum},
                                                             {"5-5-225", geenDatum},
                                                             {"5 mei 2025 of later", geenDatum},
                                                             {"5 mei", geenJaar},
                                                             {"5-5", geenJaar},
                                                             {"maandag 5 mei", geenJaar},
                                                             {"22-11-26", jaarVanTweeCijfers},
                                                             {"5-5-25", jaarVanTweeCijfers},
                                                             {"5 mei 25", jaarVanTweeCijfers},
                                                             {"5 mei '25", jaarVanTweeCijfers},
                                                             {"5 mei \u201925", jaarVanTweeCijfers},
                                                             {"05052025", geenScheiding},
                                                             {"20250505", geenScheiding},
                                                             {"050525", geenScheiding},
                                                             {"5 may 2025", onbekendeMaand},
                                                             {"5 ma 2025", onbekendeMaand},
                                                             {"11/22/2026", maandVoorop},
                                                             {"29-2-2026", bestaatNiet},
                                                             {"29-2-1900", bestaatNiet},
                                                             {"31 april 2026", bestaatNiet},
                                                             {"2026-13-01", maandVoorop},
                                                             {"2026-00-10", bestaatNiet},
                                                             {"0-1-2026", bestaatNiet},
                                                             {"maandag 6 mei 2025", andereWeekdag},
                                                             {"1899-12-31", teVroeg}};
    for (const auto& [tekst, waarom] : gevallen) {
        const auto uit = ontleedDatum(tekst);
        ASSERT_TRUE(std::holds_alternative<Datumbezwaar>(uit)) << tekst;
        EXPECT_EQ(static_cast<int>(std::get<Datumbezwaar>(uit)), static_cast<int>(waarom)) << tekst;
        EXPECT_EQ(leesDatum(tekst), std::nullopt) << tekst;
        EXPECT_NE(uitleg(waarom).find(". "), std::string_view::npos) << tekst;
    }
}

TEST(GetypteDatum, WordtTeruggegevenZoalsMensenHemTypen) {
    EXPECT_EQ(zoalsGetypt("2026-03-05"), "5-3-2026");
    EXPECT_EQ(zoalsGetypt("5 mei"), "5 mei");
}

}  // namespace
}  // namespace maatlat
