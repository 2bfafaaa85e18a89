// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bewaren/inventaris_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

Inventaris voorbeeld() {
    return {"2026-11-29T08:30:00.000Z",
            "1.2",
            12,
            false,
            {{"bron", 3, std::string(64, 'a')}, {"veld", 0, std::string(64, '0')}},
            {{"maatlat.db", 4096, std::string(64, 'b')}},
            {"bijlage \"x\""}};
}

TEST(InventarisJson, KomtTerugZoalsHijWas) {
    EXPECT_EQ(inventarisUit(json(voorbeeld())), voorbeeld());
    EXPECT_EQ(inventarisUit(json({})), Inventaris());
}

TEST(InventarisJson, NeemtNietsAnders) {
    const std::string goed = json(voorbeeld());
    const auto met = [&](const std::string& was, const std::string& wordt) {
        std::string uit = goed;
        const auto waar = uit.find(was);
        EXPECT_NE(waar, std::string::npos) << was;
        return uit.replace(waar, was.size(), wordt);
    };
    for (const std::string& tekst :
         {std::string(), std::string("{}"), std::string("[]"), std::string("null"),
          goed.substr(0, goed.size() / 2), met("reservekopie van", "iets van"),
          met("\"vorm\": 1", "\"vorm\": 2"), met("\"rijen\"", "\"rij\""),
          met("\"bestanden\"", "\"files\""), met("maatlat.db", "../maatlat.db"),
          met("maatlat.db", "/etc/passwd"), met("\"gebreken\"", "\"weg\"")})
        EXPECT_FALSE(inventarisUit(tekst)) << tekst;
}

}  // namespace
}  // namespace maatlat
