// SPDX-License-Identifier: EUPL-1.2
#include "taal/slug.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Slug, HoudtAlleenGewoneLettersEnEnkeleStreepjes) {
    EXPECT_EQ(slug("IJsselland", "organisatie"), "ijsselland");
    EXPECT_EQ(slug("Noord- en Midden-Limburg", "organisatie"), "noord-en-midden-limburg");
    EXPECT_EQ(slug(" Súdwest-Fryslân & 't Bildt! ", "organisatie"), "sudwest-fryslan-t-bildt");
    EXPECT_EQ(slug("../../etc", "organisatie"), "etc");
    EXPECT_EQ(slug("e\u0301\u00cb", "organisatie"), "ee");
    EXPECT_EQ(slug("—", "organisatie"), "organisatie");
    EXPECT_EQ(slug("", "organisatie"), "organisatie");
}

}  // namespace
}  // namespace maatlat
