// SPDX-License-Identifier: EUPL-1.2
// The blocks of a text, as a tree of cmark. Nobody's text goes through its parser: it only writes
// the tree down, and what it writes down of a text is escaped.
#include "pages/markdown.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <vector>

#include "pages/markdownregel.h"

namespace maatlat {

namespace {

using Boom = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Regelrij = std::vector<std::string_view>;

constexpr std::array<std::string_view, 7> kRegeleinden{"\r\n", "\n",     "\r",    "\v",
                                                       "\f",   "\u2028", "\u2029"};
constexpr std::array<std::string_view, 11> kLijsttekens{"-", "*", "+", "–", "—", "−",
                                                        "•", "·", "▪", "◦", "‣"};

struct Omhulsel {
    const char* begin;
    const char* eind;
};
constexpr Omhulsel kTabel{"<table>", "</table>"};  // architectuur: cmark has no tables
constexpr Omhulsel kRij{"<tr>", "</tr>"};          // architectuur: cmark has no tables
constexpr Omhulsel kCel{"<td>", "</td>"};          // architectuur: cmark has no tables

Regelrij regelsVan(std::string_view tekst) {
    Regelrij uit;
    std::size_t vanaf = 0;
    for (std::size_t i = 0; i < tekst.size();) {
        const auto eind = std::ranges::find_if(
            kRegeleinden, [&](std::string_view een) { return tekst.substr(i).starts_with(een); });
        if (eind == kRegeleinden.end()) {
            ++i;
            continue;
        }
        uit.push_back(tekst.substr(vanaf, i - vanaf));
        vanaf = i += eind->size();
    }
    uit.push_back(tekst.substr(vanaf));
    return uit;
}

bool isBlanco(std::string_view regel) {
    return witVooraan(regel) == regel.size();
}

/// How many bytes the sign or number of a list takes that the text begins with; 0: none.
std::size_t lijstteken(std::string_view tekst) {
    constexpr std::size_t kMeesteCijfers = 9;
    constexpr std::string_view kCijfers = "0123456789", kNaNummer = ".)";
    for (const std::string_view een : kLijsttekens)
        if (tekst.starts_with(een)) return een.size();
    if (tekst.empty()) return 0;
    const bool letter =
        (tekst[0] >= 'a' && tekst[0] <= 'z') || (tekst[0] >= 'A' && tekst[0] <= 'Z');
    const std::size_t lengte =
        letter ? 1 : std::min(tekst.find_first_not_of(kCijfers), tekst.size());
    if (lengte == 0 || lengte > kMeesteCijfers || lengte == tekst.size()) return 0;
    return kNaNummer.find(tekst[lengte]) == std::string_view::npos ? 0 : lengte + 1;
}

/// A line of a list: what it begins with, with the white space before it, and its text.
struct Punt {
    std::string_view teken{};  ///< empty: it is no such line
    std::string_view tekst{};
};

Punt puntVan(std::string_view regel) {
    const std::size_t wit = witVooraan(regel);
    const std::size_t teken = lijstteken(regel.substr(wit));
    if (teken == 0) return {};
    const std::string_view rest = regel.substr(wit + teken);
    const std::size_t ertussen = witVooraan(rest);
    if (ertussen == 0 || ertussen == rest.size()) return {};
    if (rest.find('\t', ertussen) != std::string_view::npos) return {};  // a row of a table
    return {regel.substr(0, wit + teken), rest.substr(ertussen)};
}

bool isPunt(std::string_view regel) {
    return !puntVan(regel).teken.empty();
}

bool isRij(std::string_view regel) {
    return regel.find('\t') != std::string_view::npos && !isBlanco(regel) && !isPunt(regel);
}

/// More than a line that is indented.
bool heeftCellen(std::string_view regel) {
    return regel.find('\t', witVooraan(regel)) != std::string_view::npos;
}

class Schrijver {
  public:
    explicit Schrijver(std::string_view tekst)
        : boom_(cmark_node_new(CMARK_NODE_DOCUMENT), cmark_node_free), regels_(regelsVan(tekst)) {}

    Boom schrijf() {
        for (std::size_t i = 0; i < regels_.size();) {
            const std::size_t na = groepVan(i);
            if (na == i) {
                alinea_ = nullptr;
                ++i;
                continue;
            }
            schrijfGroep(i, na);
            i = na;
        }
        return std::move(boom_);
    }

  private:
    /// Where the lines end that belong together with this one: items of a list, rows, or itself.
    std::size_t groepVan(std::size_t i) const {
        if (isBlanco(regels_[i])) return i;
        const bool punt = isPunt(regels_[i]);
        if (!punt && !isRij(regels_[i])) return i + 1;
        std::size_t na = i + 1;
        while (na < regels_.size() &&
               (punt ? isPunt(regels_[na]) || gaatVerder(regels_[na]) : isRij(regels_[na])))
            ++na;
        return na;
    }

    /// An indented line goes on with what stands above it.
    static bool gaatVerder(std::string_view regel) {
        return witVooraan(regel) > 0 && !isBlanco(regel) && !heeftCellen(regel);
    }

    void schrijfGroep(std::size_t van, std::size_t tot) {
        const auto eerste = regels_.begin() + static_cast<std::ptrdiff_t>(van);
        const auto laatste = regels_.begin() + static_cast<std::ptrdiff_t>(tot);
        if (std::count_if(eerste, laatste, isPunt) > 1) return schrijfLijst({eerste, laatste});
        if (tot - van > 1 && !isPunt(*eerste) && std::any_of(eerste, laatste, heeftCellen))
            return schrijfTabel({eerste, laatste});
        for (auto regel = eerste; regel != laatste; ++regel) {
            if (alinea_)
                zetIn(alinea_, CMARK_NODE_LINEBREAK);
            else
                alinea_ = zetIn(boom_.get(), CMARK_NODE_PARAGRAPH);
            schrijfRegel(alinea_, *regel);
        }
    }

    void schrijfLijst(const Regelrij& regels) {
        alinea_ = nullptr;
        cmark_node* lijst = zetIn(boom_.get(), CMARK_NODE_LIST);
        cmark_node_set_list_type(lijst, CMARK_BULLET_LIST);
        cmark_node_set_list_tight(lijst, 1);
        cmark_node* inhoud = nullptr;
        for (const std::string_view regel : regels) {
            if (const Punt punt = puntVan(regel); !punt.teken.empty()) {
                inhoud = zetIn(zetIn(lijst, CMARK_NODE_ITEM), CMARK_NODE_PARAGRAPH);
                schrijfTekst(inhoud, std::string(punt.teken) + " ");
                schrijfRegel(inhoud, punt.tekst);
            } else {
                zetIn(inhoud, CMARK_NODE_LINEBREAK);
                schrijfRegel(inhoud, regel.substr(witVooraan(regel)));
            }
        }
    }

    void schrijfTabel(const Regelrij& regels) {
        alinea_ = nullptr;
        cmark_node* tabel = omhul(boom_.get(), kTabel);
        for (const std::string_view regel : regels) {
            cmark_node* rij = omhul(tabel, kRij);
            for (std::size_t van = 0; van <= regel.size();) {
                const std::size_t eind = std::min(regel.find('\t', van), regel.size());
                schrijfRegel(omhul(rij, kCel), regel.substr(van, eind - van));
                van = eind + 1;
            }
        }
    }

    /// Bold and italic do not go on over a tab: in a table the next cell begins there.
    static void schrijfRegel(cmark_node* in, std::string_view regel) {
        for (std::size_t van = 0; van <= regel.size();) {
            const std::size_t eind = std::min(regel.find('\t', van), regel.size());
            schrijfStukken(in, regel.substr(van, eind - van));
            if (eind < regel.size()) schrijfTekst(in, "\t");
            van = eind + 1;
        }
    }

    static void schrijfStukken(cmark_node* in, std::string_view regel) {
        for (const Regelstuk& stuk : leesRegel(regel)) {
            switch (stuk.soort) {
                case Regelstuk::Soort::tekst:
                    schrijfTekst(in, std::string(stuk.tekst));
                    break;
                case Regelstuk::Soort::link:
                    schrijfLink(in, stuk);
                    break;
                case Regelstuk::Soort::opent:
                    if (stuk.vet) in = zetIn(in, CMARK_NODE_STRONG);
                    if (stuk.schuin) in = zetIn(in, CMARK_NODE_EMPH);
                    break;
                case Regelstuk::Soort::sluit:
                    if (stuk.vet) in = cmark_node_parent(in);
                    if (stuk.schuin) in = cmark_node_parent(in);
                    break;
            }
        }
    }

    static void schrijfLink(cmark_node* in, const Regelstuk& stuk) {
        cmark_node* link = zetIn(in, CMARK_NODE_LINK);
        cmark_node_set_url(link, std::string(stuk.adres).c_str());
        schrijfTekst(link, std::string(stuk.tekst));
        if (stuk.adres != stuk.tekst) schrijfTekst(in, " (" + std::string(stuk.adres) + ")");
    }

    static void schrijfTekst(cmark_node* in, const std::string& tekst) {
        cmark_node_set_literal(zetIn(in, CMARK_NODE_TEXT), tekst.c_str());
    }

    static cmark_node* omhul(cmark_node* in, const Omhulsel& waarmee) {
        cmark_node* uit = zetIn(in, CMARK_NODE_CUSTOM_BLOCK);
        cmark_node_set_on_enter(uit, waarmee.begin);
        cmark_node_set_on_exit(uit, waarmee.eind);
        return uit;
    }

    static cmark_node* zetIn(cmark_node* in, cmark_node_type wat) {
        cmark_node* uit = cmark_node_new(wat);
        cmark_node_append_child(in, uit);
        return uit;
    }

    Boom boom_;
    Regelrij regels_;
    cmark_node* alinea_ = nullptr;  ///< that the next line belongs to
};

void vervangOveral(std::string& tekst, std::string_view oud, std::string_view nieuw) {
    std::string uit;
    std::size_t van = 0;
    for (std::size_t hier; (hier = tekst.find(oud, van)) != std::string::npos;) {
        uit.append(tekst, van, hier - van).append(nieuw);
        van = hier + oud.size();
    }
    if (van > 0) tekst = uit.append(tekst, van);
}

}  // namespace

std::string markdownNaarHtml(std::string_view tekst) {
    const Boom boom = Schrijver(tekst).schrijf();
    const std::unique_ptr<char, decltype(&std::free)> uit(
        cmark_render_html(boom.get(), CMARK_OPT_DEFAULT, nullptr), std::free);
    std::string html = uit.get();
    // cmark writes the quote and the > of a text as entities, so these two are its own. No new line
    // stands behind a break: where spaces are kept as typed that would be a second one.
    vervangOveral(html, " href=\"", " rel=\"nofollow noopener noreferrer\" href=\"");
    vervangOveral(html, " />\n", ">");
    return html;
}

}  // namespace maatlat
