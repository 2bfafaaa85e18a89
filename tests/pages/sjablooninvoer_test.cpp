// SPDX-License-Identifier: EUPL-1.2
// What somebody typed is never read as a template, also not in the parts of a page that are kept
// and get the tokens of a visit last.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/sjabloon.h"
#include "support/proefpagina.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

struct InvoerPagina : test::Proefpagina {
    static constexpr const char* kSjabloon = "invoer.tpl";
};

TEST(Sjablooninvoer, BlijftTekstOokAlsErEenMerkInStaat) {
    const test::Werkmap werk;
    std::filesystem::create_directory(werk.map() / "_partials");
    const std::string kop = "{{%AUTOESCAPE context=\"HTML\"}}";
    werk.schrijf("invoer.tpl", kop + "{{TEKST}}|{{>STUK}}|{{>BEWAARD}}");
    werk.schrijf("_partials/stuk.tpl", kop + "{{TEKST}}");
    werk.schrijf("_partials/bewaard.tpl", kop + "{{TEKST}} {{ZEGEL}}");
    const Sjablonen sjablonen(werk.map());
    const std::string getypt = "{{ZEGEL}} {{#A}}{{>STUK}}{{/A}} {{! x }}";
    Vulling vulling;
    vulling.zet("TEKST", getypt);
    vulling.deel("STUK").zet("TEKST", getypt);
    vulling.bewaardDeel("BEWAARD").zet("TEKST", getypt);
    vulling.zetOveral("ZEGEL", "geheim");
    const std::string zo = "{{ZEGEL}} {{#A}}{{&gt;STUK}}{{/A}} {{! x }}";
    for (int keer = 0; keer < 2; ++keer)  // made, and as it was kept
        EXPECT_EQ(sjablonen.vul(InvoerPagina{{vulling}}), zo + "|" + zo + "|" + zo + " geheim");
}

}  // namespace
}  // namespace maatlat
