// SPDX-License-Identifier: EUPL-1.2
#include "pages/hulp/handleidingtekst.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <set>
#include <utility>

#include "taal/slug.h"
#include "taal/tekst.h"
#include "taal/zoekvorm.h"

namespace maatlat {

namespace {

using Boom = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Lezer = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;

constexpr int kTitelniveau = 1, kSectieniveau = 2, kKopniveau = 3;
constexpr std::string_view kBeeldmap = "beelden/";

std::string alsString(const char* tekst) {
    return tekst ? tekst : "";
}

bool isWeb(const std::string& adres) {
    return adres.starts_with("https://") || adres.starts_with("http://") ||
           adres.starts_with("mailto:");
}

/// Whether words end after it: without this "<td>a</td><td>b</td>" would read as "ab".
bool eindigtWoord(cmark_node* knoop) {
    const cmark_node_type soort = cmark_node_get_type(knoop);
    return (soort & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK ||
           soort == CMARK_NODE_SOFTBREAK || soort == CMARK_NODE_LINEBREAK;
}

/// All that is read in a tree, on one line.
std::string leesbaar(cmark_node* boom) {
    std::string uit;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> loop(cmark_iter_new(boom),
                                                                       cmark_iter_free);
    for (cmark_event_type stap; (stap = cmark_iter_next(loop.get())) != CMARK_EVENT_DONE;) {
        cmark_node* knoop = cmark_iter_get_node(loop.get());
        const bool blad = cmark_node_first_child(knoop) == nullptr;
        if (stap == CMARK_EVENT_ENTER) uit += alsString(cmark_node_get_literal(knoop));
        if ((stap == CMARK_EVENT_EXIT || blad) && eindigtWoord(knoop) && !uit.ends_with(' '))
            uit += ' ';
    }
    return getrimd(uit);
}

Boom ontleed(std::string_view markdown) {
    cmark_gfm_core_extensions_ensure_registered();
    const Lezer lezer(cmark_parser_new(CMARK_OPT_DEFAULT), cmark_parser_free);
    cmark_parser_attach_syntax_extension(lezer.get(), cmark_find_syntax_extension("table"));
    cmark_parser_feed(lezer.get(), markdown.data(), markdown.size());
    return {cmark_parser_finish(lezer.get()), cmark_node_free};
}

std::string alsHtml(cmark_node* knoop) {
    const std::unique_ptr<char, decltype(&std::free)> uit(
        cmark_render_html(knoop, CMARK_OPT_DEFAULT, nullptr), std::free);
    std::string html = uit.get();
    // What cmark writes down of a text has no >, so these are its own.
    for (std::size_t hier; (hier = html.find(" />")) != std::string::npos;)
        html.replace(hier, 3, ">");
    return html;
}

class Deellezer {
  public:
    Deellezer(std::string_view naam, const std::map<std::string, Handleidingbeeld>& beelden)
        : beelden_(beelden) {
        uit_.deel.naam = naam;
    }

    Gelezendeel lees(std::string_view markdown) {
        const Boom boom = ontleed(markdown);
        for (cmark_node* een = cmark_node_first_child(boom.get()); een;) {
            cmark_node* volgende = cmark_node_next(een);
            leesBlok(een);
            een = volgende;
        }
        if (uit_.deel.titel.empty()) meld("begint niet met een titel (# …)");
        maakZoekbaar(uit_.deel.inleiding);
        for (Handleidingsectie& een : uit_.deel.secties)
            maakZoekbaar(een);
        return std::move(uit_);
    }

  private:
    void meld(const std::string& wat) { uit_.fouten.push_back(uit_.deel.naam + ".md: " + wat); }

    Handleidingsectie& hier() {
        return uit_.deel.secties.empty() ? uit_.deel.inleiding : uit_.deel.secties.back();
    }

    static void maakZoekbaar(Handleidingsectie& sectie) {
        sectie.tekst = getrimd(sectie.tekst);
        sectie.zoekkop = zoekvorm(sectie.kop);
        sectie.zoektekst = zoekvorm(sectie.tekst);
    }

    void leesBlok(cmark_node* knoop) {
        if (cmark_node_get_type(knoop) == CMARK_NODE_HEADING) return leesKop(knoop);
        cmark_node* beeld = enigBeeld(knoop);
        hier().tekst += " " + leesbaar(knoop);
        if (beeld) return leesBeeld(beeld);
        Handleidingblok blok;
        loopNa(knoop, false);
        blok.html = alsHtml(knoop);
        loopNa(knoop, true);
        blok.boekhtml = alsHtml(knoop);
        hier().blokken.push_back(std::move(blok));
    }

    void leesKop(cmark_node* knoop) {
        const std::string tekst = leesbaar(knoop);
        const int niveau = cmark_node_get_heading_level(knoop);
        if (niveau == kTitelniveau) {
            if (!uit_.deel.titel.empty()) meld("heeft twee titels: \"" + tekst + "\"");
            uit_.deel.titel = tekst;
            return;
        }
        const std::string anker = slug(tekst, "sectie");
        if (!ankers_.insert(anker).second) meld("heeft twee keer de kop \"" + tekst + "\"");
        if (niveau == kSectieniveau) {
            uit_.deel.secties.push_back({tekst, anker});
            return;
        }
        if (niveau > kKopniveau) meld("heeft een kop van een te laag niveau: \"" + tekst + "\"");
        hier().tekst += " " + tekst + ".";
        hier().blokken.push_back({Handleidingblok::Soort::kop, {}, {}, anker, tekst});
    }

    /// The picture of a paragraph that holds nothing else.
    static cmark_node* enigBeeld(cmark_node* knoop) {
        if (cmark_node_get_type(knoop) != CMARK_NODE_PARAGRAPH) return nullptr;
        cmark_node* kind = cmark_node_first_child(knoop);
        const bool een = kind && !cmark_node_next(kind);
        return een && cmark_node_get_type(kind) == CMARK_NODE_IMAGE ? kind : nullptr;
    }

    void leesBeeld(cmark_node* knoop) {
        std::string naam = alsString(cmark_node_get_url(knoop));
        if (naam.starts_with(kBeeldmap)) naam.erase(0, kBeeldmap.size());
        const auto beeld = beelden_.find(naam);
        if (beeld == beelden_.end()) return meld("het beeld \"" + naam + "\" is er niet");
        const std::string wat = leesbaar(knoop);
        if (wat.empty()) meld("bij het beeld \"" + naam + "\" staat niet wat erop te zien is");
        hier().blokken.push_back({Handleidingblok::Soort::beeld,
                                  {},
                                  {},
                                  naam,
                                  wat,
                                  beeld->second.breedte,
                                  beeld->second.hoogte});
    }

    /// Looks at what stands in a block, and makes its links lead where they should.
    void loopNa(cmark_node* blok, bool boek) {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> loop(cmark_iter_new(blok),
                                                                           cmark_iter_free);
        for (cmark_event_type stap; (stap = cmark_iter_next(loop.get())) != CMARK_EVENT_DONE;) {
            if (stap != CMARK_EVENT_ENTER) continue;
            cmark_node* knoop = cmark_iter_get_node(loop.get());
            const cmark_node_type soort = cmark_node_get_type(knoop);
            if (soort == CMARK_NODE_LINK) {
                zetLink(knoop, boek);
            } else if (boek) {
                continue;  // was looked at already
            } else if (soort == CMARK_NODE_IMAGE) {
                meld("een beeld staat niet in een eigen alinea");
            } else if (soort == CMARK_NODE_HTML_BLOCK || soort == CMARK_NODE_HTML_INLINE) {
                meld("er staat HTML in: " + alsString(cmark_node_get_literal(knoop)));
            }
        }
    }

    /// The first time a link has the address of the text; the second time that of the page.
    void zetLink(cmark_node* knoop, bool boek) {
        const std::string adres = alsString(cmark_node_get_url(knoop));
        if (isWeb(adres)) return;
        if (boek) {
            const std::string deel = adres.substr(std::string_view("/hulp/").size());
            std::string anker = "#" + deel;
            std::ranges::replace(anker.begin() + 1, anker.end(), '#', '-');
            cmark_node_set_url(knoop, anker.c_str());
            return;
        }
        const auto hek = std::min(adres.find('#'), adres.size());
        std::string deel = adres.substr(0, hek);
        if (!deel.empty() && !deel.ends_with(".md"))
            meld("een link leidt nergens heen: \"" + adres + "\"");
        deel = deel.empty() ? uit_.deel.naam : deel.substr(0, deel.rfind(".md"));
        const std::string anker = hek < adres.size() ? adres.substr(hek + 1) : "";
        uit_.links.push_back({deel, anker});
        cmark_node_set_url(knoop, ("/hulp/" + deel + (anker.empty() ? "" : "#" + anker)).c_str());
    }

    const std::map<std::string, Handleidingbeeld>& beelden_;
    Gelezendeel uit_;
    std::set<std::string> ankers_;
};

}  // namespace

Gelezendeel leesHandleidingdeel(std::string_view naam, std::string_view markdown,
                                const std::map<std::string, Handleidingbeeld>& beelden) {
    return Deellezer(naam, beelden).lees(markdown);
}

}  // namespace maatlat
