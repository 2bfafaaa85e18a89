// SPDX-License-Identifier: EUPL-1.2
// What is typed is what is read: every line that civil servants write, and every line that they do
// not, comes out with all its digits and signs but the pairs of bold and italic.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/markdown.h"
#include "support/zichtbaar.h"

namespace maatlat {
namespace {

using test::zichtbaar;
using test::zonderDubbelWit;

/// A line, and how it reads.
struct Getypteregel {
    std::string tekst;
    std::string leest;
};

/// Of tests/golden/getypte-regels.txt: a line reads as it is, unless the next says otherwise
/// behind "=> ".
std::vector<Getypteregel> getypteRegels() {
    std::ifstream bestand(MAATLAT_SOURCE_DIR "/tests/golden/getypte-regels.txt");
    std::vector<Getypteregel> uit;
    for (std::string regel; std::getline(bestand, regel);) {
        if (regel.starts_with("=> "))
            uit.back().leest = regel.substr(3);
        else
            uit.push_back({regel, zonderDubbelWit(regel)});
    }
    return uit;
}

TEST(Getypt, TweehonderdRegelsKomenErUitZoalsZeErInGingen) {
    const std::vector<Getypteregel> alle = getypteRegels();
    ASSERT_GE(alle.size(), 200u);
    std::string samen, samenLeest;
    for (const Getypteregel& een : alle) {
        EXPECT_EQ(zichtbaar(markdownNaarHtml(een.tekst)), een.leest);
        EXPECT_EQ(zichtbaar(markdownNaarHtml("Vooraf.\n" + een.tekst + "\n\nDaarna.")),
                  "Vooraf. " + een.leest + " Daarna.");
        EXPECT_EQ(zichtbaar(markdownNaarHtml(een.tekst + "\n" + een.tekst)),
                  een.leest + " " + een.leest);
        EXPECT_EQ(zichtbaar(markdownNaarHtml("1\t" + een.tekst + "\n2\t" + een.tekst)),
                  "1 " + een.leest + " 2 " + een.leest);
        EXPECT_EQ(zichtbaar(markdownNaarHtml("    " + een.tekst)), een.leest);
        samen += een.tekst + "\n";
        samenLeest += een.leest + " ";
    }
    samenLeest.pop_back();
    EXPECT_EQ(zichtbaar(markdownNaarHtml(samen)), samenLeest);
}

/// The rules for bold and italic once more, in another way: per sign of a word, whether all that
/// stands before it may stand before it, and behind it behind it.
class Tegenmodel {
  public:
    static std::string leest(const std::string& tekst) {
        std::string uit, regel;
        for (const char teken : tekst + "\n") {
            if (teken != '\n' && teken != '\t')
                regel += teken;
            else
                uit += Tegenmodel(std::exchange(regel, {})).zonderParen() + ' ';
        }
        return zonderDubbelWit(uit);
    }

  private:
    struct Loop {
        std::size_t plaats;
        std::string tekens;
        bool opent;
    };

    explicit Tegenmodel(std::string regel) : regel_(std::move(regel)) {}

    bool geldigeLoop(std::size_t i) const {
        std::size_t van = i, tot = i;
        while (van > 0 && regel_[van - 1] == regel_[i])
            --van;
        while (tot < regel_.size() && regel_[tot] == regel_[i])
            ++tot;
        return tot - van <= (regel_[i] == '*' ? 3u : 1u);
    }
    bool mag(std::size_t i, const std::string& tekens) const {
        if (regel_[i] == '*' || regel_[i] == '_') return geldigeLoop(i);
        return tekens.find(regel_[i]) != std::string::npos;
    }

    void leesWoord(std::size_t van, std::size_t tot) {
        std::size_t kern = van, slot = tot;
        while (kern < tot && mag(kern, "([{\"'"))
            ++kern;
        while (slot > van && mag(slot - 1, ")]}.,;:!?%\"'/-"))
            --slot;
        if (kern >= slot) return;
        const auto loopt = [&](std::size_t begin, std::size_t eind, bool opent) {
            for (std::size_t i = begin; i < eind; ++i) {
                if (regel_[i] != '*' && regel_[i] != '_') continue;
                std::size_t na = i;
                while (na < eind && regel_[na] == regel_[i])
                    ++na;
                lopen_.push_back({i, regel_.substr(i, na - i), opent});
                i = na - 1;
            }
        };
        if (std::string(")]}.,;:!?%").find(regel_[kern]) == std::string::npos)
            loopt(van, kern, true);
        loopt(slot, tot, false);
    }

    std::string zonderParen() {
        for (std::size_t i = 0; i < regel_.size();) {
            std::size_t eind = std::min(regel_.find(' ', i), regel_.size());
            if (eind > i) leesWoord(i, eind);
            i = eind + 1;
        }
        std::vector<const Loop*> open;
        std::string uit = regel_;
        const auto wis = [&](const Loop& een) {
            uit.replace(een.plaats, een.tekens.size(), een.tekens.size(), '\0');
        };
        for (const Loop& een : lopen_) {
            const auto zelfde = std::find_if(open.begin(), open.end(), [&](const Loop* ander) {
                return ander->tekens == een.tekens;
            });
            if (een.opent) {
                if (zelfde != open.end()) open.erase(zelfde);
                open.push_back(&een);
            } else if (zelfde != open.end()) {
                wis(**zelfde);
                wis(een);
                open.erase(zelfde, open.end());
            }
        }
        std::erase(uit, '\0');
        return uit;
    }

    std::string regel_;
    std::vector<Loop> lopen_;
};

/// So many pieces at a time from these, always the same ones.
template <std::size_t N>
std::vector<std::string> willekeurig(const std::array<const char*, N>& stukken, int hoeveel) {
    std::mt19937 kans(20'150'101);
    std::vector<std::string> uit;
    for (int i = 0; i < hoeveel; ++i) {
        std::string& tekst = uit.emplace_back();
        for (auto n = kans() % 28; n > 0; --n)
            tekst += stukken.at(kans() % N);
    }
    return uit;
}

constexpr std::array kTekens{"*",  "*",   "*",  "**", "_",   "x",     "x y", " ",  " ",  " ",  "*",
                             "**", "***", "_",  "+",  "-",   "#",     ">",   "`",  "\\", "[",  "]",
                             "(",  ")",   "!",  "&",  "<",   "1",     "28",  "3,", "a",  "bc", " ",
                             " ",  "\t",  "\n", "\n", ".",   "\"",    "'",   "%",  "=",  "~",  "1.",
                             "a)", "- ",  "* ", "|",  "://", "&amp;", "<b>", "/"};

TEST(Getypt, WatOokGetyptWordtAlleenParenVanNadrukVerdwijnen) {
    int metNadruk = 0;
    for (const std::string& tekst : willekeurig(kTekens, 12'000)) {
        const std::string html = markdownNaarHtml(tekst);
        ASSERT_EQ(zichtbaar(html), Tegenmodel::leest(tekst)) << tekst << "\n" << html;
        if (html.find("<em>") != std::string::npos) ++metNadruk;
    }
    EXPECT_GT(metNadruk, 300) << "the texts must have some of what this is about";
}

constexpr std::array kMetLinks{"*",
                               "**",
                               "_",
                               "[",
                               "]",
                               "(",
                               ")",
                               "](",
                               "[a](https://b.nl/1)",
                               "https://c.nl/2*3_4",
                               "http://",
                               "mailto:d@e.nl",
                               "JAVASCRIPT:x",
                               "\"",
                               "'",
                               "<",
                               ">",
                               " onclick=",
                               " ",
                               "\n",
                               "\t",
                               "- ",
                               "1. ",
                               "x",
                               "5",
                               "&",
                               "\\",
                               "/",
                               ".",
                               ",",
                               "\u00a0",
                               "é",
                               "“",
                               "”"};

std::string zonderHaken(std::string tekst) {
    std::erase_if(tekst,
                  [](char een) { return std::string("*_[]() ").find(een) != std::string::npos; });
    return tekst;
}

bool isLinktag(std::string_view tag) {
    constexpr std::string_view kBegin = "a rel=\"nofollow noopener noreferrer\" href=\"";
    if (!tag.starts_with(kBegin) || !tag.ends_with('"')) return false;
    const std::string_view adres = tag.substr(kBegin.size(), tag.size() - kBegin.size() - 1);
    return adres.find('"') == std::string_view::npos &&
           (adres.starts_with("https://") || adres.starts_with("http://") ||
            adres.starts_with("mailto:"));
}

/// Nothing but our own markup, each closed in its turn.
void eisEigenOpmaak(std::string_view html) {
    const std::set<std::string_view> toegestaan{"p",  "em",    "strong", "ul",
                                                "li", "table", "tr",     "td"};
    std::vector<std::string_view> open;
    for (std::size_t hier; (hier = html.find_first_of("<>")) != std::string_view::npos;) {
        ASSERT_EQ(html[hier], '<');
        html.remove_prefix(hier + 1);
        const std::size_t eind = html.find('>');
        ASSERT_NE(eind, std::string_view::npos);
        const std::string_view tag = html.substr(0, eind);
        html.remove_prefix(eind + 1);
        if (tag == "br") continue;
        if (tag.starts_with('/')) {
            ASSERT_FALSE(open.empty());
            ASSERT_EQ(open.back(), tag.substr(1));
            open.pop_back();
        } else {
            ASSERT_TRUE(toegestaan.contains(tag) || isLinktag(tag)) << tag;
            open.push_back(tag.substr(0, tag.find(' ')));
        }
    }
    ASSERT_TRUE(open.empty());
}

TEST(Getypt, OokMetLinksBlijftAllesStaanEnKomtErGeenOpmaakBij) {
    int metLink = 0;
    for (const std::string& tekst : willekeurig(kMetLinks, 12'000)) {
        const std::string html = markdownNaarHtml(tekst);
        ASSERT_EQ(zonderHaken(zichtbaar(html)), zonderHaken(zonderDubbelWit(tekst)))
            << tekst << "\n"
            << html;
        ASSERT_NO_FATAL_FAILURE(eisEigenOpmaak(html)) << tekst;
        if (html.find("<a ") != std::string::npos) ++metLink;
    }
    EXPECT_GT(metLink, 1000);
}

}  // namespace
}  // namespace maatlat
