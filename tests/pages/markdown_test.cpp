// SPDX-License-Identifier: EUPL-1.2
#include "pages/markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/zichtbaar.h"

namespace maatlat {
namespace {

using test::zichtbaar;
using testing::HasSubstr;
using testing::Not;

std::string herhaald(const std::string& deel, std::size_t keer) {
    std::string uit;
    for (std::size_t i = 0; i < keer; ++i)
        uit += deel;
    return uit;
}

std::string alinea(const std::string& inhoud) {
    return "<p>" + inhoud + "</p>\n";
}

const std::string kRel = "rel=\"nofollow noopener noreferrer\"";

TEST(MarkdownNaarHtml, GeeftAlineasLijstenEnNadruk) {
    EXPECT_EQ(markdownNaarHtml("Een *twee* **drie** _vier_ ***vijf***\n\n- zes\n- zeven\n"),
              "<p>Een <em>twee</em> <strong>drie</strong> <em>vier</em> "
              "<strong><em>vijf</em></strong></p>\n"
              "<ul>\n<li>- zes</li>\n<li>- zeven</li>\n</ul>\n");
    EXPECT_EQ(markdownNaarHtml(""), "");
    EXPECT_EQ(markdownNaarHtml(" \n\u00a0\n"), "");
}

TEST(MarkdownNaarHtml, LaatEenKeerStaan) {
    for (const char* tekst : {"2*8 uur en 3*4 uur", "2 * 8 uur en 3 * 4 uur", "(2*8)*3 = 48",
                              "5* van de 8*", "*) voorlopig, zie 2*)", "A_B_C en __init__"})
        EXPECT_EQ(markdownNaarHtml(tekst), alinea(tekst));
}

TEST(MarkdownNaarHtml, NadrukStaatAanHetEindVanEenWoord) {
    EXPECT_EQ(markdownNaarHtml("(**vet**), \"*schuin*\"."),
              alinea("(<strong>vet</strong>), &quot;<em>schuin</em>&quot;."));
    EXPECT_EQ(markdownNaarHtml("**-3 procent** en *€ 1.250,-*"),
              alinea("<strong>-3 procent</strong> en <em>€ 1.250,-</em>"));
    EXPECT_EQ(markdownNaarHtml("**vet *beide* vet**"),
              alinea("<strong>vet <em>beide</em> vet</strong>"));
    EXPECT_EQ(markdownNaarHtml("**_beide_**"), alinea("<strong><em>beide</em></strong>"));
    EXPECT_EQ(markdownNaarHtml("*een **twee* drie**"), alinea("<em>een **twee</em> drie**"));
    EXPECT_EQ(markdownNaarHtml("*een *twee* drie*"), alinea("*een <em>twee</em> drie*"));
    for (const char* niet : {"on*der*deel", "**vet*", "*open", "dicht*", "** los **",
                             "****vier****", "*...en toen*", "**", "*.docx en 5*"})
        EXPECT_EQ(markdownNaarHtml(niet), alinea(niet));
    EXPECT_EQ(markdownNaarHtml("*een\ntwee*"), alinea("*een<br>twee*"));
}

TEST(MarkdownNaarHtml, EenLijstHoudtHaarEigenTekensEnNummers) {
    EXPECT_EQ(markdownNaarHtml("2014. In dat jaar\n1. In het eerste kwartaal"),
              "<ul>\n<li>2014. In dat jaar</li>\n<li>1. In het eerste kwartaal</li>\n</ul>\n");
    EXPECT_EQ(markdownNaarHtml("Vooraf:\n+ goed\n− slecht\n– *matig*\nDaarna."),
              "<p>Vooraf:</p>\n<ul>\n<li>+ goed</li>\n<li>− slecht</li>\n"
              "<li>– <em>matig</em></li>\n</ul>\n<p>Daarna.</p>\n");
    // As a word processor puts them on the clipboard.
    EXPECT_EQ(
        markdownNaarHtml("•\teen\n•\u00a0twee\n10)\tdrie\na) vier"),
        "<ul>\n<li>• een</li>\n<li>• twee</li>\n<li>10) drie</li>\n<li>a) vier</li>\n</ul>\n");
    EXPECT_EQ(markdownNaarHtml("- een\n  gaat verder\n  - eronder"),
              "<ul>\n<li>- een<br>gaat verder</li>\n<li>  - eronder</li>\n</ul>\n");
}

TEST(MarkdownNaarHtml, EenRegelAlleenIsGeenLijst) {
    for (const char* tekst : {"- 3 procent", "-3 procent", "+ 4 fte", "− 2 fte", "12. Rondvraag",
                              "2014. In dat jaar", "* voorlopig"})
        EXPECT_EQ(markdownNaarHtml(tekst), alinea(tekst));
    EXPECT_EQ(markdownNaarHtml("-3 procent\n-4 procent"), alinea("-3 procent<br>-4 procent"));
    EXPECT_EQ(markdownNaarHtml("2014. Toen\n\n1. Later"),
              alinea("2014. Toen") + alinea("1. Later"));
}

TEST(MarkdownNaarHtml, LaatEenNieuweRegelEenNieuweRegel) {
    EXPECT_EQ(markdownNaarHtml("een\ntwee"), alinea("een<br>twee"));
    EXPECT_EQ(markdownNaarHtml("een\n\n***\n\ntwee"),
              alinea("een") + alinea("***") + alinea("twee"));
    for (const char* einde : {"\r\n", "\r", "\v", "\f", "\u2028", "\u2029"})
        EXPECT_EQ(markdownNaarHtml(std::string("een") + einde + "twee"), alinea("een<br>twee"));
}

TEST(MarkdownNaarHtml, HoudtInspringingTabsEnSpaties) {
    EXPECT_EQ(markdownNaarHtml("    vier   spaties"), alinea("    vier   spaties"));
    EXPECT_EQ(markdownNaarHtml("\teen tab\n\ten nog een"), alinea("\teen tab<br>\ten nog een"));
    EXPECT_EQ(markdownNaarHtml("Aantal:\t5"), alinea("Aantal:\t5"));
}

TEST(MarkdownNaarHtml, GeplakteRijenHoudenHunKolommen) {
    EXPECT_EQ(markdownNaarHtml("Cijfers\n\t2014\t2015\nMeldingen\t1.250\t**-3%**\nOpen\t\t2*8"),
              "<p>Cijfers</p>\n<table>\n"
              "<tr>\n<td>\n</td>\n<td>\n2014\n</td>\n<td>\n2015\n</td>\n</tr>\n"
              "<tr>\n<td>\nMeldingen\n</td>\n<td>\n1.250\n</td>\n<td>\n"
              "<strong>-3%</strong>\n</td>\n</tr>\n"
              "<tr>\n<td>\nOpen\n</td>\n<td>\n</td>\n<td>\n2*8\n</td>\n</tr>\n"
              "</table>\n");
    EXPECT_EQ(markdownNaarHtml("*a\tb*"), alinea("*a\tb*"));
}

TEST(MarkdownNaarHtml, NietsAndersHeeftEenBetekenis) {
    for (const char* tekst : {"# 4 meldingen",
                              "#4",
                              "===",
                              "---",
                              "***",
                              "`code`",
                              "```",
                              "~~~",
                              "| a | b |",
                              "een \\ twee",
                              "\\*een\\*",
                              "1\\. een",
                              "[a]: /b",
                              "[1] noot",
                              "![foto](foto.png)",
                              "\"zo\" -- 't...",
                              "> 80%",
                              ">80% en <5 dagen",
                              "&amp; en &#42;",
                              "<b>vet</b>",
                              "a  \nb",
                              "<!-- stil -->",
                              "Kop\n===",
                              "Kop\n---"}) {
        EXPECT_EQ(zichtbaar(markdownNaarHtml(tekst)), test::zonderDubbelWit(tekst)) << tekst;
        EXPECT_THAT(markdownNaarHtml(tekst), testing::StartsWith("<p>")) << tekst;
    }
}

TEST(MarkdownNaarHtml, ToontGetypteOpmaakAlsTekst) {
    EXPECT_EQ(markdownNaarHtml("a <b onclick=x>c</b> < d"),
              alinea("a &lt;b onclick=x&gt;c&lt;/b&gt; &lt; d"));
    EXPECT_EQ(markdownNaarHtml("<script>\nalert(1)\n</script>"),
              alinea("&lt;script&gt;<br>alert(1)<br>&lt;/script&gt;"));
}

TEST(MarkdownNaarHtml, EenLinkToontZijnAdres) {
    EXPECT_EQ(markdownNaarHtml("Zie [de *wet*](https://voorbeeld.nl/a(b))."),
              alinea("Zie <a " + kRel +
                     " href=\"https://voorbeeld.nl/a(b)\">de *wet*</a> "
                     "(https://voorbeeld.nl/a(b))."));
    EXPECT_EQ(markdownNaarHtml("(https://voorbeeld.nl/a_b*c)."),
              alinea("(<a " + kRel +
                     " href=\"https://voorbeeld.nl/a_b*c\">"
                     "https://voorbeeld.nl/a_b*c</a>)."));
    EXPECT_EQ(markdownNaarHtml("<HTTP://voorbeeld.nl>"),
              alinea("&lt;<a " + kRel +
                     " href=\"HTTP://voorbeeld.nl\">HTTP://voorbeeld.nl</a>"
                     "&gt;"));
    EXPECT_EQ(markdownNaarHtml("**https://a.nl**"),
              alinea("<strong><a " + kRel + " href=\"https://a.nl\">https://a.nl</a></strong>"));
    EXPECT_THAT(markdownNaarHtml("mailto:team@voorbeeld.nl"),
                HasSubstr("href=\"mailto:team@voorbeeld.nl\""));
}

TEST(MarkdownNaarHtml, AnderAdresBlijftZoalsGetypt) {
    for (const char* adres :
         {"javascript:alert(1)", "java&#115;cript:alert(1)", "JaVaScRiPt:x", "data:text/html,x",
          "vbscript:x", "file:///etc/passwd", "/toets/5", "//voorbeeld.nl", "ftp://voorbeeld.nl",
          "#top", "http:", "https://", "&#1;http:", "", "https://a.nl \"titel\""}) {
        const std::string tekst = "[tekst](" + std::string(adres) + ")";
        EXPECT_EQ(zichtbaar(markdownNaarHtml(tekst)), tekst);
        EXPECT_THAT(markdownNaarHtml(tekst), Not(HasSubstr("<a rel=\"nofollow noopener "
                                                           "noreferrer\" href=\"" +
                                                           std::string(adres) + "\"")));
    }
    for (const char* tekst : {"http:// en https://...", "xhttps://a.nl", "www.voorbeeld.nl"})
        EXPECT_EQ(markdownNaarHtml(tekst), alinea(tekst));
}

TEST(MarkdownNaarHtml, EenTekstKanGeenKenmerkToevoegen) {
    EXPECT_EQ(markdownNaarHtml("x href=\"y\" />\n"), alinea("x href=&quot;y&quot; /&gt;"));
    EXPECT_THAT(markdownNaarHtml("[a](https://b.nl/\" onclick=\"x)"), Not(HasSubstr("\" onclick")));
    EXPECT_THAT(markdownNaarHtml("https://b.nl/'onclick='x"), Not(HasSubstr("/'onclick='x\"")));
}

// Each of these cost a reader of Markdown time in proportion to the square of its length; none of
// them makes a page that is out of proportion. How long they take: tests/bench/markdown_bench.
TEST(MarkdownNaarHtml, LaatEenPaginaNietWachten) {
    const std::vector<std::string> zwaar{
        herhaald("- ", 24'000) + "x" + std::string(50'000, '\n'),
        herhaald("- x\n", 25'000),
        "- x" + herhaald("\n  y", 25'000),
        herhaald("\ty\n", 33'000),
        herhaald("x\ty\n", 25'000),
        herhaald("\t", 100'000) + "x",
        herhaald("[", 100'000),
        herhaald("[a](", 25'000),
        herhaald("[a](https://b", 8'000),
        herhaald("[a](https://b)", 7'000),
        "[a](https://b" + herhaald("(", 50'000) + herhaald(")", 49'000),
        herhaald("https://", 12'000),
        "https://b" + herhaald(")", 90'000),
        herhaald("*", 100'000),
        herhaald("*_", 50'000) + "x" + herhaald("_*", 20'000),
        herhaald("*a ", 33'000) + herhaald("a* ", 33'000),
        herhaald("*a **b ", 14'000),
        herhaald("*a _b c_ d* ", 8'000),
        herhaald("(", 50'000) + "x" + herhaald(")", 50'000),
        herhaald(" ", 100'000) + "x",
    };
    for (const std::string& tekst : zwaar) {
        const std::string html = markdownNaarHtml(tekst);
        EXPECT_LT(html.size(), 2'500'000u) << tekst.substr(0, 20);
    }
}

}  // namespace
}  // namespace maatlat
