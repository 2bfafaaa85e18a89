// SPDX-License-Identifier: EUPL-1.2
#include "pages/opslagstatus.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "pages/sjabloon.h"

namespace maatlat {
namespace {

std::string html(const Opslagstatus& status) {
    static const Sjablonen kSjablonen(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
    return kSjablonen.vul(status);
}

TEST(Opslagstatus, ZegtInWoordenWatErGebeurde) {
    using Soort = Opslagstatus::Soort;
    EXPECT_EQ(html({.soort = Soort::opgeslagen, .tijd = "14:03", .versie = 3}),
              "<p data-versie=\"3\" data-tijd=\"14:03\">Opgeslagen om 14:03</p>\n");
    EXPECT_EQ(html({.soort = Soort::alsConcept, .tijd = "14:03"}),
              "<p data-tijd=\"14:03\">Als concept opgeslagen om 14:03</p>\n");
    EXPECT_EQ(html({.soort = Soort::nietOpgeslagen,
                    .melding = "Iemand anders heeft dit intussen gewijzigd."}),
              "<p>Niet opgeslagen. Iemand anders heeft dit intussen gewijzigd. Kies Opslaan om te "
              "zien wat u kunt doen.</p>\n");
}

}  // namespace
}  // namespace maatlat
