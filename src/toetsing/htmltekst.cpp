// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/htmltekst.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace maatlat {

namespace {

constexpr std::string_view kWit = " \t\r\n\f";

bool isWitteken(char teken) {
    return kWit.find(teken) != std::string_view::npos;
}

bool isTagteken(char teken) {
    return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') || teken == '/' ||
           teken == '!';
}

std::string kleinAscii(std::string_view van) {
    std::string uit(van);
    for (char& een : uit)
        if (een >= 'A' && een <= 'Z') een = static_cast<char>(een - 'A' + 'a');
    return uit;
}

/// What stands between words of one sentence.
bool isInline(std::string_view tag) {
    static constexpr std::array<std::string_view, 22> kInline{
        "a",   "abbr", "b",    "bdi", "bdo", "cite",  "code", "del",    "dfn", "em",  "i",
        "ins", "kbd",  "mark", "q",   "s",   "small", "span", "strong", "sub", "sup", "u"};
    return std::ranges::find(kInline, tag) != kInline.end() || tag == "wbr" || tag == "time";
}

bool isTekstkenmerk(std::string_view naam) {
    static constexpr std::array<std::string_view, 8> kTekst{
        "title",   "alt",         "aria-label", "aria-description",
        "content", "placeholder", "label",      "summary"};
    return std::ranges::find(kTekst, naam) != kTekst.end();
}

void voegCodepuntToe(std::string& uit, std::uint32_t punt) {
    const auto byte = [&](std::uint32_t waarde) { uit += static_cast<char>(waarde); };
    if (punt < 0x80U) {
        byte(punt);
    } else if (punt < 0x800U) {
        byte(0xC0U | (punt >> 6U));
        byte(0x80U | (punt & 0x3FU));
    } else if (punt < 0x10000U) {
        byte(0xE0U | (punt >> 12U));
        byte(0x80U | ((punt >> 6U) & 0x3FU));
        byte(0x80U | (punt & 0x3FU));
    } else {
        byte(0xF0U | (punt >> 18U));
        byte(0x80U | ((punt >> 12U) & 0x3FU));
        byte(0x80U | ((punt >> 6U) & 0x3FU));
        byte(0x80U | (punt & 0x3FU));
    }
}

/// The sign that an entity at this place stands for, and how long the entity is; 0: there is none.
std::pair<std::string, std::size_t> entiteit(std::string_view html) {
    constexpr std::size_t kLangste = 12;
    const auto einde = html.substr(0, kLangste).find(';');
    if (!html.starts_with('&') || einde == std::string_view::npos) return {"", 0};
    std::string_view naam = html.substr(1, einde - 1);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kNamen{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    for (const auto& [een, teken] : kNamen)
        if (een == naam) return {std::string(teken), einde + 1};
    if (!naam.starts_with('#')) return {"", 0};
    naam.remove_prefix(1);
    const bool hex = naam.starts_with('x') || naam.starts_with('X');
    if (hex) naam.remove_prefix(1);
    std::uint32_t punt = 0;
    const auto [tot, fout] =
        std::from_chars(naam.data(), naam.data() + naam.size(), punt, hex ? 16 : 10);
    constexpr std::uint32_t kHoogste = 0x10FFFF;
    constexpr std::uint32_t kVast = 0xA0;  // a space that does not break
    if (fout != std::errc() || tot != naam.data() + naam.size() || punt == 0 || punt > kHoogste)
        return {"", 0};
    std::string teken;
    voegCodepuntToe(teken, punt == kVast ? ' ' : punt);
    return {teken, einde + 1};
}

/// The next sign of a text: as it is meant, and how many bytes of HTML it takes.
std::pair<std::string, std::size_t> volgendTeken(std::string_view html) {
    if (auto [teken, lengte] = entiteit(html); lengte > 0) return {std::move(teken), lengte};
    constexpr std::string_view kVasteSpatie = "\xC2\xA0";
    if (html.starts_with(kVasteSpatie)) return {" ", kVasteSpatie.size()};
    return {std::string(1, html.front()), 1};
}

/// Where a tag ends that begins here: behind its '>', which may stand within quotes too.
std::size_t tageinde(std::string_view html, std::size_t vanaf) {
    char aanhaling = 0;
    for (std::size_t i = vanaf; i < html.size(); ++i) {
        const char teken = html[i];
        if (aanhaling != 0) {
            if (teken == aanhaling) aanhaling = 0;
        } else if (teken == '"' || teken == '\'') {
            aanhaling = teken;
        } else if (teken == '>') {
            return i + 1;
        }
    }
    return html.size();
}

std::string tagnaam(std::string_view tag) {
    std::size_t vanaf = 1;
    if (tag.size() > 1 && tag[1] == '/') vanaf = 2;
    std::size_t eind = vanaf;
    while (eind < tag.size() && !isWitteken(tag[eind]) && tag[eind] != '>' && tag[eind] != '/')
        ++eind;
    return kleinAscii(tag.substr(vanaf, eind - vanaf));
}

/// Calls `doe(name, from, to)` for each attribute that has a value, by places in `tag`.
template <class Doe>
void elkKenmerk(std::string_view tag, Doe doe) {
    std::size_t i = 1;
    const auto sla = [&](auto welk) {
        while (i < tag.size() && welk(tag[i]))
            ++i;
    };
    const auto isEinde = [](char teken) { return isWitteken(teken) || teken == '>'; };
    sla([&](char teken) { return !isEinde(teken); });
    while (i < tag.size()) {
        sla([](char teken) { return isWitteken(teken) || teken == '/'; });
        if (i >= tag.size() || tag[i] == '>') return;
        const std::size_t naamVanaf = i;
        sla([&](char teken) { return teken != '=' && !isEinde(teken); });
        const std::string naam = kleinAscii(tag.substr(naamVanaf, i - naamVanaf));
        if (i >= tag.size() || tag[i] != '=') continue;
        ++i;
        const char aanhaling = i < tag.size() ? tag[i] : ' ';
        const bool metAanhaling = aanhaling == '"' || aanhaling == '\'';
        if (metAanhaling) ++i;
        const std::size_t vanaf = i;
        sla([&](char teken) { return metAanhaling ? teken != aanhaling : !isEinde(teken); });
        doe(naam, vanaf, i);
        if (metAanhaling) ++i;
    }
}

}  // namespace

std::string alsHtml(std::string_view tekst) {
    std::string uit;
    for (const char teken : tekst)
        switch (teken) {
            case '&':
                uit += "&amp;";
                break;
            case '<':
                uit += "&lt;";
                break;
            case '>':
                uit += "&gt;";
                break;
            case '"':
                uit += "&quot;";
                break;
            case '\'':
                uit += "&#39;";
                break;
            default:
                uit += teken;
        }
    return uit;
}

std::string uitHtml(std::string_view html) {
    std::string uit;
    while (!html.empty()) {
        const auto [teken, lengte] = volgendTeken(html);
        html.remove_prefix(lengte);
        if (teken.size() == 1 && isWitteken(teken.front())) {
            if (!uit.ends_with(' ')) uit += ' ';
        } else {
            uit += teken;
        }
    }
    return uit;
}

Htmltekst::Htmltekst(std::string_view html) {
    constexpr std::string_view kCommentaar = "<!--";
    for (std::size_t i = 0; i < html.size();) {
        if (html.substr(i).starts_with(kCommentaar)) {
            const auto einde = html.find("-->", i);
            const auto tot = einde == std::string_view::npos ? html.size() : einde + 3;
            opmaak_.push_back(html.substr(i, tot - i));
            i = tot;
        } else if (html[i] == '<' && i + 1 < html.size() && isTagteken(html[i + 1])) {
            const std::size_t tot = tageinde(html, i);
            leesTag(html, i, tot);
            const std::string tag = tagnaam(html.substr(i, tot - i));
            const bool begint = html[i + 1] != '/';
            i = tot;
            if (!begint || (tag != "style" && tag != "script")) continue;
            const std::size_t einde = std::min(html.find("</" + tag, i), html.size());
            if (einde > i) opmaak_.push_back(html.substr(i, einde - i));
            i = einde;
        } else {
            const std::size_t tot = std::min(html.find('<', i + 1), html.size());
            leesTekst(html, i, tot);
            i = tot;
        }
    }
    nieuwBlok();
}

void Htmltekst::nieuwBlok() {
    while (tekst_.ends_with(' ')) {
        tekst_.pop_back();
        plekken_.pop_back();
    }
    if (tekst_.empty() || tekst_.ends_with('\n')) return;
    tekst_ += '\n';
    plekken_.emplace_back();
}

void Htmltekst::leesTag(std::string_view html, std::size_t vanaf, std::size_t eind) {
    const std::string_view tag = html.substr(vanaf, eind - vanaf);
    if (!isInline(tagnaam(tag))) nieuwBlok();
    elkKenmerk(tag, [&](const std::string& naam, std::size_t van, std::size_t tot) {
        kenmerken_.push_back({naam,
                              uitHtml(tag.substr(van, tot - van)),
                              {vanaf + van, vanaf + tot},
                              isTekstkenmerk(naam)});
    });
}

void Htmltekst::leesTekst(std::string_view html, std::size_t vanaf, std::size_t eind) {
    for (std::size_t i = vanaf; i < eind;) {
        const auto [teken, lengte] = volgendTeken(html.substr(i, eind - i));
        const Plek hier{i, i + lengte};
        i += lengte;
        if (teken.size() == 1 && isWitteken(teken.front())) {
            // One space for all of it, which goes with the first.
            if (tekst_.empty() || tekst_.ends_with('\n')) continue;
            if (tekst_.ends_with(' ')) {
                if (plekken_.back().eind == hier.vanaf) plekken_.back().eind = hier.eind;
                continue;
            }
            tekst_ += ' ';
            plekken_.push_back(hier);
            continue;
        }
        tekst_ += teken;
        plekken_.insert(plekken_.end(), teken.size(), hier);
    }
}

std::string zonderElementen(std::string_view html, std::string_view attribuut,
                            const std::vector<std::string>& waarden) {
    std::string uit;
    std::string weg;  // the tag that is being left out
    int diepte = 0;
    for (std::size_t i = 0; i < html.size();) {
        const bool isTag = html[i] == '<' && i + 1 < html.size() && isTagteken(html[i + 1]);
        const std::size_t tot =
            isTag ? tageinde(html, i) : std::min(html.find('<', i + 1), html.size());
        const std::string_view stuk = html.substr(i, tot - i);
        i = tot;
        if (!isTag) {
            if (diepte == 0) uit += stuk;
            continue;
        }
        const std::string tag = tagnaam(stuk);
        if (diepte > 0) {
            if (tag == weg) diepte += stuk.starts_with("</") ? -1 : 1;
            continue;
        }
        bool raak = false;
        elkKenmerk(stuk, [&](const std::string& naam, std::size_t van, std::size_t einde) {
            raak = raak ||
                   (naam == attribuut &&
                    std::ranges::find(waarden, stuk.substr(van, einde - van)) != waarden.end());
        });
        if (raak) {
            weg = tag;
            diepte = 1;
        } else {
            uit += stuk;
        }
    }
    return uit;
}

}  // namespace maatlat
