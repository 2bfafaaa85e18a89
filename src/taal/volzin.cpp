// SPDX-License-Identifier: EUPL-1.2
#include "taal/volzin.h"

#include <algorithm>
#include <array>
#include <string>

namespace maatlat {

namespace {

/// What never ends a sentence; what often stands at its end ("enz.", "e.d.", "etc.") does when a
/// capital comes after it.
constexpr std::array<std::string_view, 46> kAfkortingen{
    "aant", "afd", "afk", "art",  "begr", "betr", "bijl", "bijv", "blz", "bv",   "ca",  "cie",
    "cfm",  "dhr", "div", "dr",   "drs",  "evt",  "excl", "fig",  "gem", "hfst", "ing", "incl",
    "inz",  "ir",  "jl",  "kst",  "lid",  "max",  "mevr", "min",  "mr",  "mw",   "nl",  "nr",
    "nrs",  "ong", "par", "prof", "resp", "tel",  "vgl",  "vlg",  "zgn", "zg"};
constexpr std::array<std::string_view, 6> kAanHetEind{"e.d.", "e.a.",   "a.u.b.",
                                                      "c.s.", "s.v.p.", "m.m."};

constexpr std::string_view kSluit = "\"')]}*_";

char klein(char teken) {
    return teken >= 'A' && teken <= 'Z' ? static_cast<char>(teken - 'A' + 'a') : teken;
}

bool isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
}

bool isLetter(char teken) {
    const char laag = klein(teken);
    return laag >= 'a' && laag <= 'z';
}

bool begintKlein(std::string_view rest) {
    if (rest.empty()) return false;
    if (rest.front() >= 'a' && rest.front() <= 'z') return true;
    // é, ë, ï, …: U+00DF to U+00FF but for the sign of division.
    return rest.size() > 1 && rest[0] == '\xC3' && static_cast<unsigned char>(rest[1]) >= 0x9F &&
           rest[1] != '\xB7';
}

/// Where closing quotes and brackets at the end of the word begin.
std::string_view zonderSluiting(std::string_view woord) {
    for (;;) {
        if (!woord.empty() && kSluit.find(woord.back()) != std::string_view::npos)
            woord.remove_suffix(1);
        else if (woord.ends_with("\u2019") || woord.ends_with("\u201D"))
            woord.remove_suffix(3);
        else if (woord.ends_with("\u00BB"))
            woord.remove_suffix(2);
        else
            return woord;
    }
}

std::string_view zonderOpening(std::string_view woord) {
    for (;;) {
        if (!woord.empty() &&
            std::string_view("\"'([{*_").find(woord.front()) != std::string_view::npos)
            woord.remove_prefix(1);
        else if (woord.starts_with("\u2018") || woord.starts_with("\u201C"))
            woord.remove_prefix(3);
        else
            return woord;
    }
}

/// "o.a.", "d.w.z.", "J.": single letters, each with its point.
bool isLetterafkorting(std::string_view woord) {
    if (woord.empty() || woord.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < woord.size(); i += 2)
        if (!isLetter(woord[i]) || woord[i + 1] != '.') return false;
    return true;
}

bool isAfkorting(std::string_view woord) {
    std::string laag(woord);
    std::ranges::transform(laag, laag.begin(), klein);
    if (std::ranges::find(kAanHetEind, std::string_view(laag)) != kAanHetEind.end()) return false;
    if (isLetterafkorting(laag)) return true;
    laag.pop_back();
    return std::ranges::find(kAfkortingen, std::string_view(laag)) != kAfkortingen.end();
}

/// What an item of a list begins with (pages/markdown.h): "1.", "12)", "a.", "-", "*", "+", "–",
/// "•".
bool isLijstteken(std::string_view woord) {
    for (const std::string_view een : {"-", "*", "+", "\u2013", "\u2022"})
        if (woord == een) return true;
    if (woord.size() < 2 || (woord.back() != '.' && woord.back() != ')')) return false;
    woord.remove_suffix(1);
    if (woord.size() == 1 && woord[0] >= 'a' && woord[0] <= 'z') return true;
    return std::ranges::all_of(woord, isCijfer);
}

std::string_view eersteWoord(std::string_view rest) {
    return rest.substr(0, std::min(rest.find_first_of(" \t\n\r"), rest.size()));
}

/// Whether the word, which stands before white space, is the last of its sentence.
bool eindigtZin(std::string_view woord, bool begin, std::string_view rest) {
    if (begin && isLijstteken(woord)) return false;
    const std::string_view kern = zonderOpening(zonderSluiting(woord));
    if (kern.empty()) return false;
    const bool beletsel = kern.ends_with("\u2026");
    if (!beletsel && std::string_view(".!?").find(kern.back()) == std::string_view::npos)
        return false;
    if (begintKlein(rest)) return false;
    return kern.back() != '.' || kern.ends_with("..") || !isAfkorting(kern);
}

/// Whether a line that begins like this does not go on with the one before.
bool begintNieuw(std::string_view rest) {
    if (rest.empty()) return true;
    if (std::string_view("#>|").find(rest.front()) != std::string_view::npos) return true;
    return isLijstteken(eersteWoord(rest));
}

/// The white space after a word, when a line ends in it.
bool eindigtRegel(std::string_view stuk, std::string_view wit, std::string_view rest) {
    const auto regels = std::ranges::count(wit, '\n');
    if (regels == 0) return false;
    if (regels > 1 || wit.starts_with("  ") || stuk.ends_with(':')) return true;
    const auto laatste = stuk.find_last_of('\n');
    const std::string_view regel = stuk.substr(laatste == std::string_view::npos ? 0 : laatste + 1);
    return regel.starts_with('#') || regel.starts_with('|') || begintNieuw(rest);
}

}  // namespace

Stukken volzinnen(std::string_view tekst) {
    Stukken uit;
    bool begin = true;
    for (const Stuk& woord : woorden(tekst)) {
        if (begin) uit.push_back(woord);
        Stuk& zin = uit.back();
        zin.eind = woord.eind;
        const auto verder = std::min(tekst.find_first_not_of(" \t\n\r", zin.eind), tekst.size());
        const std::string_view rest = tekst.substr(verder);
        begin = eindigtZin(woord.in(tekst), begin, rest) ||
                eindigtRegel(zin.in(tekst), tekst.substr(zin.eind, verder - zin.eind), rest);
    }
    return uit;
}

}  // namespace maatlat
