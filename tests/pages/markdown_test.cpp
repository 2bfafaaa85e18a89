// SPDX-License-Identifier: EUPL-1.2
#include "pages/markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string herhaald(const std::string& deel, std::size_t keer) {
    std::string uit;
    for (std::size_t i = 0; i < keer; ++i)
        uit += deel;
    return uit;
}

TEST(MarkdownNaarHtml, GeeftAlineasLijstenEnNadruk) {
    EXPECT_EQ(markdownNaarHtml("Een *twee* **drie**\n\n- vier\n- vijf\n"),
              "<p>Een <em>twee</em> <strong>drie</strong></p>\n"
              "<ul>\n<li>vier</li>\n<li>vijf</li>\n</ul>\n");
    EXPECT_EQ(markdownNaarHtml(""), "");
}

TEST(MarkdownNaarHtml, LaatEenNieuweRegelEenNieuweRegel) {
    EXPECT_EQ(markdownNaarHtml("een\ntwee"), "<p>een<br>\ntwee</p>\n");
    EXPECT_EQ(markdownNaarHtml("een\n\n***\n\ntwee"), "<p>een</p>\n<hr>\n<p>twee</p>\n");
}

TEST(MarkdownNaarHtml, LaatAanhalingstekensEnStreepjesZoalsZeZijn) {
    EXPECT_EQ(markdownNaarHtml("\"zo\" -- 't..."), "<p>&quot;zo&quot; -- 't...</p>\n");
}

TEST(MarkdownNaarHtml, ToontGetypteOpmaakAlsTekst) {
    EXPECT_EQ(markdownNaarHtml("a <b onclick=x>c</b> < d"),
              "<p>a &lt;b onclick=x&gt;c&lt;/b&gt; &lt; d</p>\n");
    EXPECT_EQ(markdownNaarHtml("<script>\nalert(1)\n</script>"),
              "<p>&lt;script&gt;<br>\nalert(1)<br>\n&lt;/script&gt;</p>\n");
    EXPECT_EQ(markdownNaarHtml("> <!-- stil -->"),
              "<blockquote>\n<p>&lt;!-- stil --&gt;</p>\n</blockquote>\n");
}

TEST(MarkdownNaarHtml, HoudtAlleenVeiligeLinks) {
    const std::string rel = "rel=\"nofollow noopener noreferrer\"";
    EXPECT_EQ(markdownNaarHtml("[wet](https://voorbeeld.nl/a \"De wet\")"),
              "<p><a " + rel + " href=\"https://voorbeeld.nl/a\" title=\"De wet\">wet</a></p>\n");
    EXPECT_THAT(markdownNaarHtml("<HTTP://voorbeeld.nl>"), HasSubstr("<a "));
    EXPECT_THAT(markdownNaarHtml("<a@voorbeeld.nl>"), HasSubstr("href=\"mailto:a@voorbeeld.nl\""));
    for (const char* adres :
         {"javascript:alert(1)", "java&#115;cript:alert(1)", "JaVaScRiPt:x", "data:text/html,x",
          "vbscript:x", "file:///etc/passwd", "/toets/5", "//voorbeeld.nl", "ftp://voorbeeld.nl",
          "#top", "http:", "&#1;http://voorbeeld.nl", ""})
        EXPECT_EQ(markdownNaarHtml("[tekst](" + std::string(adres) + ")"), "<p>tekst</p>\n")
            << adres;
}

TEST(MarkdownNaarHtml, EenTekstKanGeenKenmerkToevoegen) {
    EXPECT_EQ(markdownNaarHtml("x href=\"y\" />"), "<p>x href=&quot;y&quot; /&gt;</p>\n");
    EXPECT_THAT(markdownNaarHtml("[a](https://b.nl/\" onclick=\"x)"), Not(HasSubstr("\" onclick")));
    EXPECT_THAT(markdownNaarHtml("[a](<https://b.nl/\" onclick=\"x>)"),
                Not(HasSubstr("\" onclick")));
}

TEST(MarkdownNaarHtml, HaaltGeenPlaatjesOp) {
    EXPECT_EQ(markdownNaarHtml("a ![een *plaat*](https://voorbeeld.nl/p.png) b"),
              "<p>a een <em>plaat</em> b</p>\n");
    EXPECT_EQ(markdownNaarHtml("[![binnen](https://b.nl/p.png)](javascript:x)"), "<p>binnen</p>\n");
}

TEST(MarkdownNaarHtml, ZetKoppenOnderDieVanDePagina) {
    EXPECT_EQ(markdownNaarHtml("# Een\n## Twee\n### Drie\n###### Zes"),
              "<h4>Een</h4>\n<h5>Twee</h5>\n<h6>Drie</h6>\n<h6>Zes</h6>\n");
}

// Each of these took cmark seconds, or came near, when it was given as it is.
TEST(MarkdownNaarHtml, LaatEenPaginaNietWachten) {
    const std::string lijsten = herhaald("- ", 24'000);
    const std::vector<std::string> zwaar{
        lijsten + "x" + std::string(50'000, '\n'),
        herhaald(">", 50'000) + herhaald("\nx", 25'000),
        herhaald("1. ", 10'000) + std::string(50'000, '\n'),
        herhaald("\t", 60) + "- x" + std::string(50'000, '\n'),
        herhaald("[", 100'000),
        herhaald("![", 50'000) + "a",
        herhaald("![", 12'000) + "a" + herhaald("](b)", 12'000),
        herhaald("*a **b ", 14'000),
        herhaald("<!A ", 25'000),
        herhaald("[a]: /b\n", 12'000),
    };
    for (const std::string& tekst : zwaar) {
        const std::clock_t begin = std::clock();  // of this process: a busy machine does not count
        const std::string html = markdownNaarHtml(tekst);
        const auto duur = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        EXPECT_LT(duur, 2.0) << tekst.substr(0, 20);
        EXPECT_LT(html.size(), 2'000'000u) << tekst.substr(0, 20);
    }
}

TEST(MarkdownNaarHtml, ToontEenTeZwareTekstZoalsHijIsGetypt) {
    const std::string diep = herhaald("> ", 120) + "*x*\ny";
    EXPECT_EQ(markdownNaarHtml(diep), "<p>" + herhaald("&gt; ", 120) + "*x*<br>\ny</p>\n");
    EXPECT_THAT(markdownNaarHtml("*x* <i>" + std::string(kLangsteMarkdown, 'a')),
                testing::StartsWith("<p>*x* &lt;i&gt;aaa"));
}

TEST(MarkdownNaarHtml, EenLangeStreepIsGeenDieptevraag) {
    EXPECT_EQ(markdownNaarHtml(std::string(300, '-')), "<hr>\n");
    EXPECT_EQ(markdownNaarHtml("*" + std::string(300, '1') + "*"),
              "<p><em>" + std::string(300, '1') + "</em></p>\n");
}

}  // namespace
}  // namespace maatlat
