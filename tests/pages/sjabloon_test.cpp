// SPDX-License-Identifier: EUPL-1.2
#include "pages/sjabloon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "domain/melding.h"
#include "support/proefpagina.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kKop = "{{%AUTOESCAPE context=\"HTML\"}}";

struct A : test::Proefpagina {
    static constexpr const char* kSjabloon = "a.tpl";
};
struct B : A {
    static constexpr const char* kSjabloon = "b.tpl";
};

class SjabloonTest : public testing::Test {
  protected:
    SjabloonTest() { std::filesystem::create_directory(werk_.map() / "_partials"); }

    void sjabloon(const std::string& naam, const std::string& tekst) const {
        werk_.schrijf(naam, kKop + tekst);
    }

    test::Werkmap werk_;
};

TEST_F(SjabloonTest, MaaktTekstOnschadelijkNaarWaarHijStaat) {
    sjabloon("a.tpl", "<p title=\"{{X}}\">{{X}}</p><a href=\"{{URL}}\">x</a>");
    Vulling vulling;
    vulling.zet("X", "<script>\"'&é");
    vulling.zet("URL", "javascript:alert(1)");
    const std::string html = Sjablonen(werk_.map()).vul(A{{vulling}});
    EXPECT_EQ(html,
              "<p title=\"&lt;script&gt;&quot;&#39;&amp;é\">&lt;script&gt;&quot;&#39;&amp;é</p>"
              "<a href=\"#\">x</a>");
}

TEST_F(SjabloonTest, HerhaaltSectiesEnVoegtDelenIn) {
    sjabloon("a.tpl", "{{#RIJ}}[{{N}}{{>STUK}}]{{/RIJ}}{{#WEG}}weg{{/WEG}}");
    sjabloon("_partials/stuk.tpl", "-{{TEKST}}");
    Vulling vulling;
    for (int i = 1; i <= 2; ++i) {
        Vulling& rij = vulling.sectie("RIJ");
        rij.zet("N", i);
        rij.deel("STUK").zet("TEKST", "t" + std::to_string(i));
    }
    EXPECT_EQ(Sjablonen(werk_.map()).vul(A{{vulling}}), "[1-t1][2-t2]");
}

TEST_F(SjabloonTest, LaatOpmaakAlleenOngemoeidOnderEenNaamDieDatZegt) {
    sjabloon("a.tpl", "{{A_HTML:none}}{{A}}");
    Vulling vulling;
    vulling.zetHtml("A_HTML", "<b>x</b>");
    vulling.zet("A", "<b>");
    EXPECT_EQ(Sjablonen(werk_.map()).vul(A{{vulling}}), "<b>x</b>&lt;b&gt;");
    EXPECT_THROW(vulling.zetHtml("A", ""), std::logic_error);
    EXPECT_THROW(vulling.zet("A_HTML", ""), std::logic_error);
    EXPECT_THROW(vulling.zetOveral("A_HTML", ""), std::logic_error);
}

TEST_F(SjabloonTest, HoudtRegeleindenWaarHetSjabloonDatVraagt) {
    sjabloon("a.tpl", "<p title=\"{{X:pre_escape}}\">{{X:pre_escape}}|{{X}}");
    Vulling vulling;
    vulling.zet("X", "a\n\"<b>");
    EXPECT_EQ(Sjablonen(werk_.map()).vul(A{{vulling}}),
              "<p title=\"a\n&quot;&lt;b&gt;\">a\n&quot;&lt;b&gt;|a &quot;&lt;b&gt;");
}

TEST_F(SjabloonTest, ToontOveralWatOveralGeldt) {
    sjabloon("a.tpl", "{{X}}{{>STUK}}");
    sjabloon("_partials/stuk.tpl", "[{{X}}{{Y}}{{#S}}{{X}}{{/S}}]");
    Vulling vulling;
    vulling.zetOveral("X", "&");
    vulling.zet("Y", "not seen in a partial");
    vulling.deel("STUK").sectie("S");
    EXPECT_EQ(Sjablonen(werk_.map()).vul(A{{vulling}}), "&amp;[&amp;&amp;]");
}

TEST_F(SjabloonTest, NeemtHetStijlbladLetterlijkOver) {
    sjabloon("a.tpl", "<style>{{>PROEF_CSS}}</style>");
    werk_.schrijf("proef.css", "a > b { content: \"<\"; }");
    Vulling vulling;
    vulling.deel("PROEF_CSS");
    EXPECT_EQ(Sjablonen(werk_.map()).vul(A{{vulling}}), "<style>a > b { content: \"<\"; }</style>");
}

std::string foutVan(const auto& doe) {
    try {
        doe();
    } catch (const Gebruikersfout& fout) {
        return fout.what();
    }
    return "";
}

TEST_F(SjabloonTest, NoemtWatErOntbreekt) {
    sjabloon("a.tpl", "{{>STUK}}");
    const Sjablonen sjablonen(werk_.map());
    EXPECT_THAT(foutVan([&] { sjablonen.vul(B{}); }), HasSubstr("b.tpl ontbreekt"));
    Vulling vulling;
    vulling.deel("STUK");
    EXPECT_THAT(foutVan([&] { sjablonen.vul(A{{vulling}}); }),
                HasSubstr("_partials/stuk.tpl ontbreekt"));
    EXPECT_THAT(foutVan([&] { Sjablonen{werk_.map() / "nergens"}; }),
                HasSubstr("is niet te lezen"));
}

TEST_F(SjabloonTest, NoemtEenSjabloonDatNietKlopt) {
    sjabloon("goed.tpl", "goed");
    sjabloon("kapot.tpl", "{{#RIJ}}zonder einde");
    const std::string fout = foutVan([&] { Sjablonen{werk_.map()}; });
    EXPECT_THAT(fout, HasSubstr("kapot.tpl"));
    EXPECT_THAT(fout, Not(HasSubstr("goed.tpl")));
}

TEST(Bestandsnaam, VolgtUitHetMerk) {
    EXPECT_EQ(Sjablonen::bestandVan("GOOD_PRACTICES"), "_partials/good_practices.tpl");
    EXPECT_EQ(Sjablonen::bestandVan("RAPPORT_CSS"), "rapport.css");
}

/// A page with a part that is kept, with this text in it.
Vulling metBewaardDeel(const std::string& tekst) {
    Vulling vulling;
    vulling.bewaardDeel("STUK").zet("TEKST", tekst);
    return vulling;
}

TEST_F(SjabloonTest, EenBewaardDeelIsHetzelfdeAlsEenGewoonDeel) {
    sjabloon("a.tpl", "[{{>STUK}}]");
    sjabloon("_partials/stuk.tpl", "{{TEKST}} {{TOKEN}}");
    const Sjablonen sjablonen(werk_.map());
    Vulling gewoon;
    gewoon.deel("STUK").zet("TEKST", "a<b");
    for (const char* token : {"eerste", "tweede"}) {
        gewoon.zetOveral("TOKEN", token);
        Vulling bewaard = metBewaardDeel("a<b");
        bewaard.zetOveral("TOKEN", token);
        const std::string verwacht = std::string("[a&lt;b ") + token + "]";
        EXPECT_EQ(sjablonen.vul(A{{gewoon}}), verwacht);
        for (int keer = 0; keer < 2; ++keer)  // made, and as it was kept
            EXPECT_EQ(sjablonen.vul(A{{bewaard}}), verwacht);
    }
    EXPECT_EQ(sjablonen.vul(A{{metBewaardDeel("anders")}}), "[anders ]");
}

TEST_F(SjabloonTest, MaaktMarkdownInEenBewaardDeel) {
    sjabloon("a.tpl", "[{{>STUK}}]");
    sjabloon("_partials/stuk.tpl", "{{TEKST_HTML:none}}");
    const Sjablonen sjablonen(werk_.map());
    const auto met = [&](const std::string& markdown) {
        Vulling vulling;
        vulling.bewaardDeel("STUK").zetMarkdown("TEKST_HTML", markdown);
        return sjablonen.vul(A{{vulling}});
    };
    EXPECT_EQ(met("**vet**"), "[<p><strong>vet</strong></p>\n]");
    EXPECT_EQ(met("*schuin*"), "[<p><em>schuin</em></p>\n]");
    EXPECT_EQ(met("**vet**"), "[<p><strong>vet</strong></p>\n]");
}

TEST(VullingTest, AndereVullingenGevenAndereBytes) {
    const auto bytes = [](auto vul) {
        Vulling vulling;
        vul(vulling);
        std::string uit;
        vulling.schrijf(uit);
        return uit;
    };
    std::set<std::string> alle{
        bytes([](Vulling&) {}),
        bytes([](Vulling& v) { v.zet("A", "b"); }),
        bytes([](Vulling& v) { v.zet("AB", ""); }),
        bytes([](Vulling& v) { v.zet("A", ""); }),
        bytes([](Vulling& v) { v.zetHtml("A_HTML", "b"); }),
        bytes([](Vulling& v) { v.zetMarkdown("A_HTML", "b"); }),
        bytes([](Vulling& v) { v.zetOveral("A", "b"); }),
        bytes([](Vulling& v) { v.sectie("A"); }),
        bytes([](Vulling& v) { v.sectie("A").zet("A", "b"); }),
        bytes([](Vulling& v) {
            v.sectie("A");
            v.zet("A", "b");
        }),
        bytes([](Vulling& v) { v.deel("A"); }),
        bytes([](Vulling& v) {
            v.sectie("A");
            v.sectie("A");
        }),
        bytes([](Vulling& v) { v.sectie("A").sectie("A"); }),
    };
    EXPECT_EQ(alle.size(), 13u);
}

}  // namespace
}  // namespace maatlat
