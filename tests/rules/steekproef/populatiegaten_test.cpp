// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/populatiegaten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Populatie met(const std::vector<std::string>& nummers) {
    Populatie uit;
    for (const std::string& een : nummers)
        uit.voegToe(uit.aantal() + 1, {een, {}, "", ""});
    return uit;
}

Populatie metMeldingen(const std::vector<std::string>& dagen) {
    Populatie uit;
    for (const std::string& een : dagen)
        uit.voegToe(uit.aantal() + 1, {"x", {dagUit(een)}, "", ""});
    return uit;
}

Populatiegrens geteld(const std::vector<std::string>& nummers) {
    Populatiegrens uit;
    telNummergaten(met(nummers), uit);
    return uit;
}

/// "2026-001" up to and including this one, without some.
std::vector<std::string> reeks(const std::string& begin, int tot, const std::vector<int>& zonder) {
    std::vector<std::string> uit;
    for (int i = 1; i <= tot; ++i)
        if (std::ranges::find(zonder, i) == zonder.end())
            uit.push_back(begin + std::string(i < 10 ? "00" : "0") + std::to_string(i));
    return uit;
}

TEST(Populatiegaten, TeltWatErTussenLaagsteEnHoogsteOntbreekt) {
    EXPECT_THAT(geteld(reeks("2026-", 20, {})).reeksen, ElementsAre(Nummerreeks{"2026-", 20, 0}));
    EXPECT_THAT(geteld(reeks("2026-", 20, {1, 7, 8, 20})).reeksen,
                ElementsAre(Nummerreeks{"2026-", 16, 2}))
        << "what comes before the lowest and after the highest nobody knows";
    auto twee = reeks("VT-", 12, {2});
    const auto ander = reeks("", 11, {5});
    twee.insert(twee.begin(), ander.begin(), ander.end());
    EXPECT_THAT(geteld(twee).reeksen,
                ElementsAre(Nummerreeks{"", 10, 1}, Nummerreeks{"VT-", 11, 1}));
}

TEST(Populatiegaten, EenKorteReeksHeeftGeenNaam) {
    const Populatiegrens grens = geteld({"Zaak-1", "Zaak-5", "Zaak-9", "A7", "A8", "zonder"});
    EXPECT_THAT(grens.reeksen, IsEmpty()) << "three numbers could tell of whom";
    EXPECT_EQ(grens.korteReeksen, (Nummerreeks{"", 3, 6})) << "and two say nothing";
}

TEST(Populatiegaten, TeltHoogstensNegenCijfersEnNullenVoorEenGetalNietMee) {
    std::vector<std::string> lang;
    for (int i = 10; i < 22; ++i)
        lang.push_back("2025123456789" + std::to_string(i));
    EXPECT_THAT(geteld(lang).reeksen, ElementsAre(Nummerreeks{"202512", 12, 0}));
    auto nullen = reeks("", 12, {});
    nullen.push_back("12");
    EXPECT_THAT(geteld(nullen).reeksen, ElementsAre(Nummerreeks{"", 12, 0}));
    EXPECT_THAT(geteld({}).reeksen, IsEmpty());
}

TEST(Populatiegaten, NoemtNietMeerReeksenDanIemandLeest) {
    std::vector<std::string> alle;
    for (int jaar = 1000; jaar < 1101; ++jaar)
        for (const std::string& een : reeks(std::to_string(jaar) + "-", 11, {4}))
            alle.push_back(een);
    const Populatiegrens grens = geteld(alle);
    EXPECT_THAT(grens.reeksen, IsEmpty());
    EXPECT_EQ(grens.korteReeksen, (Nummerreeks{"", 1010, 101}));
}

TEST(Populatiegaten, VindtMaandenZonderMelding) {
    EXPECT_THAT(maandenZonderMelding(metMeldingen({"2026-03-31", "2025-11-01", "2026-03-01"})),
                ElementsAre("2025-12", "2026-01", "2026-02"));
    EXPECT_THAT(maandenZonderMelding(metMeldingen({"2026-03-31", "2026-04-01"})), IsEmpty());
    EXPECT_THAT(maandenZonderMelding(metMeldingen({"2026-03-31", "", "2026-05-01"})),
                ElementsAre("2026-04"));
    EXPECT_THAT(maandenZonderMelding(metMeldingen({"", ""})), IsEmpty());
    EXPECT_THAT(maandenZonderMelding(Populatie()), IsEmpty());
}

TEST(Populatiegaten, ZietNummersDieAfgekaptLijken) {
    EXPECT_EQ(afgekapteNummers(met({"2025123456789120", "20251234567891200000"})), 2);
    EXPECT_EQ(afgekapteNummers(met({"2025123456789121", "202512345678900", "2025-12345678900",
                                    "A025123456789120", ""})),
              0);
}

}  // namespace
}  // namespace maatlat
