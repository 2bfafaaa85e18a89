// SPDX-License-Identifier: EUPL-1.2
#include "pages/markdown.h"

#include <cmark.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace maatlat {

namespace {

using Boom = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

constexpr int kOpties = CMARK_OPT_DEFAULT | CMARK_OPT_HARDBREAKS;

/// More columns of indents, quote signs and list marks than this before the text of a line: cmark
/// looks at every open container for every next line, which takes seconds at ten thousands of them.
constexpr int kDiepsteBegin = 200;

bool isWit(char teken) {
    return teken == ' ' || teken == '\t';
}

/// True when the line starts with more marks than anybody types by hand.
bool begintTeDiep(std::string_view regel) {
    int kolommen = 0;
    for (std::size_t i = 0; i < regel.size(); ++i) {
        const char teken = regel[i];
        const bool laatste = i + 1 == regel.size() || isWit(regel[i + 1]);
        const bool merk =
            teken == '>' ||
            ((teken == '-' || teken == '+' || teken == '*' || teken == '.' || teken == ')') &&
             laatste);
        const bool cijfer = teken >= '0' && teken <= '9';
        if (!isWit(teken) && !merk && !cijfer) return false;
        kolommen += teken == '\t' ? 4 : 1;
        if (kolommen > kDiepsteBegin) return true;
    }
    return false;
}

bool isTeZwaar(std::string_view tekst) {
    if (tekst.size() > kLangsteMarkdown) return true;
    for (std::size_t van = 0; van < tekst.size();) {
        const std::size_t eind = std::min(tekst.find_first_of("\r\n", van), tekst.size());
        if (begintTeDiep(tekst.substr(van, eind - van))) return true;
        van = eind + 1;
    }
    return false;
}

cmark_node* tekstknoop(const std::string& inhoud) {
    cmark_node* knoop = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(knoop, inhoud.c_str());
    return knoop;
}

/// The lines of a text as text nodes with breaks between them.
void voegRegelsToe(cmark_node* alinea, std::string_view tekst) {
    while (!tekst.empty() && (tekst.back() == '\n' || tekst.back() == '\r'))
        tekst.remove_suffix(1);
    for (std::size_t van = 0; van <= tekst.size();) {
        const std::size_t eind = std::min(tekst.find('\n', van), tekst.size());
        if (van > 0) cmark_node_append_child(alinea, cmark_node_new(CMARK_NODE_LINEBREAK));
        cmark_node_append_child(alinea, tekstknoop(std::string(tekst.substr(van, eind - van))));
        van = eind + 1;
    }
}

/// A document of one paragraph, in which nothing has a meaning.
Boom zoalsGetypt(std::string_view tekst) {
    Boom boom(cmark_node_new(CMARK_NODE_DOCUMENT), cmark_node_free);
    cmark_node* alinea = cmark_node_new(CMARK_NODE_PARAGRAPH);
    cmark_node_append_child(boom.get(), alinea);
    voegRegelsToe(alinea, tekst);
    return boom;
}

/// Puts what is in a node in its place.
void vervangDoorInhoud(cmark_node* knoop) {
    while (cmark_node* kind = cmark_node_first_child(knoop))
        cmark_node_insert_before(knoop, kind);
    cmark_node_free(knoop);
}

void vervang(cmark_node* oud, cmark_node* nieuw) {
    cmark_node_replace(oud, nieuw);
    cmark_node_free(oud);
}

bool magNaar(std::string_view adres) {
    const auto begintMet = [&](std::string_view schema) {
        return adres.size() > schema.size() &&
               std::equal(schema.begin(), schema.end(), adres.begin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
               });
    };
    return begintMet("https://") || begintMet("http://") || begintMet("mailto:");
}

void maakVeilig(cmark_node* knoop) {
    constexpr int kEersteKop = 4, kLaatsteKop = 6;
    switch (cmark_node_get_type(knoop)) {
        case CMARK_NODE_HEADING:
            cmark_node_set_heading_level(
                knoop, std::min(cmark_node_get_heading_level(knoop) + kEersteKop - 1, kLaatsteKop));
            break;
        case CMARK_NODE_IMAGE:
            vervangDoorInhoud(knoop);
            break;
        case CMARK_NODE_LINK:
            if (!magNaar(cmark_node_get_url(knoop))) vervangDoorInhoud(knoop);
            break;
        case CMARK_NODE_HTML_INLINE:
            vervang(knoop, tekstknoop(cmark_node_get_literal(knoop)));
            break;
        case CMARK_NODE_HTML_BLOCK: {
            cmark_node* alinea = cmark_node_new(CMARK_NODE_PARAGRAPH);
            voegRegelsToe(alinea, cmark_node_get_literal(knoop));
            vervang(knoop, alinea);
            break;
        }
        default:
            break;
    }
}

/// Every node from the outside to the inside, so that each is moved once at most.
std::vector<cmark_node*> knopen(cmark_node* boom) {
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> loper(cmark_iter_new(boom),
                                                                        cmark_iter_free);
    std::vector<cmark_node*> alle;
    for (cmark_event_type wat; (wat = cmark_iter_next(loper.get())) != CMARK_EVENT_DONE;)
        if (wat == CMARK_EVENT_ENTER) alle.push_back(cmark_iter_get_node(loper.get()));
    return alle;
}

Boom gelezen(std::string_view tekst) {
    if (isTeZwaar(tekst)) return zoalsGetypt(tekst);
    Boom boom(cmark_parse_document(tekst.data(), tekst.size(), kOpties), cmark_node_free);
    for (cmark_node* knoop : knopen(boom.get()))
        maakVeilig(knoop);
    return boom;
}

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
    const Boom boom = gelezen(tekst);
    const std::unique_ptr<char, decltype(&std::free)> uit(cmark_render_html(boom.get(), kOpties),
                                                          std::free);
    std::string html = uit.get();
    // cmark writes the quote and the > of a text as entities, so these two are its own.
    vervangOveral(html, " href=\"", " rel=\"nofollow noopener noreferrer\" href=\"");
    vervangOveral(html, " />", ">");
    return html;
}

}  // namespace maatlat
