// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "support/voorbeelden/algemeen.h"

namespace maatlat {
namespace {

TEST(ConflictPagina, ToontAlleenWatVerschilt) {
    const ConflictPagina pagina = test::voorbeelden<ConflictPagina>().front();
    ASSERT_EQ(pagina.velden.size(), 2u);
    EXPECT_EQ(GevuldePagina(pagina).vulling().secties().at("VELD").size(), 1u);
}

}  // namespace
}  // namespace maatlat
