// SPDX-License-Identifier: EUPL-1.2
#include "pages/paginavoorraad.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace maatlat {
namespace {

std::shared_ptr<const std::string> deel(std::size_t bytes, char teken = 'x') {
    return std::make_shared<const std::string>(bytes, teken);
}

TEST(Paginavoorraad, GeeftTerugWatErOnderDieSleutelStaat) {
    Paginavoorraad voorraad(100'000);
    EXPECT_EQ(voorraad.haal("a"), nullptr);
    voorraad.bewaar("a", deel(3, 'a'));
    voorraad.bewaar("b", deel(3, 'b'));
    ASSERT_NE(voorraad.haal("a"), nullptr);
    EXPECT_EQ(*voorraad.haal("a"), "aaa");
    EXPECT_EQ(*voorraad.haal("b"), "bbb");
}

TEST(Paginavoorraad, DoetWegWatHetLangstNietIsGebruikt) {
    Paginavoorraad voorraad(10'000);
    for (const char* sleutel : {"a", "b", "c", "d", "e"})
        voorraad.bewaar(sleutel, deel(1700));
    ASSERT_NE(voorraad.haal("a"), nullptr);
    voorraad.bewaar("f", deel(1700));
    EXPECT_NE(voorraad.haal("a"), nullptr);
    EXPECT_EQ(voorraad.haal("b"), nullptr);
    EXPECT_NE(voorraad.haal("c"), nullptr);
    EXPECT_NE(voorraad.haal("f"), nullptr);
}

TEST(Paginavoorraad, BlijftBinnenZijnRuimte) {
    Paginavoorraad voorraad(50'000);
    for (int i = 0; i < 1000; ++i) {
        voorraad.bewaar("toets/" + std::to_string(i), deel(static_cast<std::size_t>(i * 13)));
        ASSERT_LE(voorraad.bytes(), 50'000u);
    }
    EXPECT_GT(voorraad.bytes(), 20'000u);
}

TEST(Paginavoorraad, LaatEenTeGrootDeelDeRestNietVerdringen) {
    Paginavoorraad voorraad(10'000);
    voorraad.bewaar("a", deel(100));
    voorraad.bewaar("groot", deel(9'000));
    EXPECT_EQ(voorraad.haal("groot"), nullptr);
    EXPECT_NE(voorraad.haal("a"), nullptr);
}

TEST(Paginavoorraad, WieIetsHeeftHoudtHetOokAlsHetErUitGaat) {
    Paginavoorraad voorraad(4'000);
    voorraad.bewaar("a", deel(700, 'a'));
    const auto gehaald = voorraad.haal("a");
    for (int i = 0; i < 20; ++i)
        voorraad.bewaar(std::to_string(i), deel(700));
    EXPECT_EQ(voorraad.haal("a"), nullptr);
    EXPECT_EQ(*gehaald, std::string(700, 'a'));
}

TEST(Paginavoorraad, IsVoorVeelDradenTegelijk) {
    Paginavoorraad voorraad(30'000);
    std::vector<std::thread> draden;
    for (int draad = 0; draad < 4; ++draad)
        draden.emplace_back([&voorraad, draad] {
            for (int i = 0; i < 2000; ++i) {
                const std::string sleutel = std::to_string((i * 7 + draad) % 40);
                if (const auto stuk = voorraad.haal(sleutel))
                    ASSERT_EQ(*stuk, std::string(1000, sleutel.front()));
                else
                    voorraad.bewaar(sleutel, deel(1000, sleutel.front()));
            }
        });
    for (std::thread& een : draden)
        een.join();
    EXPECT_LE(voorraad.bytes(), 30'000u);
}

}  // namespace
}  // namespace maatlat
