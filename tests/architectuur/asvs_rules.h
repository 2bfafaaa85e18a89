// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "architectuur/layer_rules.h"

/// What docs/asvs.md must hold: every requirement once, and nothing that is not there.
namespace maatlat::architectuur {

inline constexpr const char* kAsvs = "docs/asvs.md";

/// The text of a file of the project by its path; nothing when there is none.
using Tekstlezer = std::function<std::optional<std::string>(const std::string&)>;

/// A row of a table in the document: "| V1.1.1 V1.1.2 | what it is about | ja | how it shows |".
struct Asvsrij {
    int line = 0;
    std::vector<std::string> eisen;  ///< "1.1.1"
    std::string stand;
    std::string uitleg;
};

/// Something between back quotes that names a file of ours: "tests/x_test.cpp: Suite.Name".
struct Verwijzing {
    int line = 0;
    std::string pad;
    std::string rest;  ///< after the colon
};

inline std::string kaal(std::string_view tekst) {
    const auto van = tekst.find_first_not_of(' ');
    if (van == std::string_view::npos) return {};
    return std::string(tekst.substr(van, tekst.find_last_not_of(' ') - van + 1));
}

inline std::vector<std::string> gesplitst(std::string_view tekst, std::string_view bij) {
    std::vector<std::string> uit;
    for (std::size_t van = 0; van <= tekst.size();) {
        const std::size_t tot = std::min(tekst.find(bij, van), tekst.size());
        if (std::string deel = kaal(tekst.substr(van, tot - van)); !deel.empty())
            uit.push_back(std::move(deel));
        van = tot + bij.size();
    }
    return uit;
}

/// Calls `doe(line, text)` for each line, from 1.
template <class Doe>
void perRegel(std::string_view tekst, const Doe& doe) {
    int line = 0;
    for (std::size_t van = 0; van < tekst.size();) {
        const std::size_t tot = std::min(tekst.find('\n', van), tekst.size());
        doe(++line, tekst.substr(van, tot - van));
        van = tot + 1;
    }
}

inline std::vector<Asvsrij> asvsrijen(std::string_view document) {
    std::vector<Asvsrij> uit;
    perRegel(document, [&](int line, std::string_view regel) {
        if (!regel.starts_with("| V")) return;
        std::vector<std::string> cellen = gesplitst(regel, "|");
        cellen.resize(4);
        Asvsrij rij{line, {}, cellen[2], cellen[3]};
        for (const std::string& eis : gesplitst(cellen[0], " "))
            rij.eisen.push_back(eis.starts_with('V') ? eis.substr(1) : eis);
        uit.push_back(std::move(rij));
    });
    return uit;
}

inline std::vector<Verwijzing> verwijzingen(std::string_view tekst, int line) {
    static const std::regex kPad(
        R"(`((?:tests|src|docs|scripts|statisch|templates|criteria)/[^`: ]*|README\.md|CMakeLists\.txt)(?:: ([^`]*))?`)",
        std::regex::optimize);
    std::vector<Verwijzing> uit;
    const std::string alles(tekst);
    for (std::sregex_iterator it(alles.begin(), alles.end(), kPad), einde; it != einde; ++it)
        uit.push_back({line, (*it)[1].str(), (*it)[2].str()});
    return uit;
}

/// A source that is a test in itself: it must not compile, or a program of its own tries it.
inline bool isHeleToets(const std::string& pad) {
    return pad.starts_with("tests/nietcompileren/") || pad.ends_with("_fuzz.cpp") ||
           pad.ends_with("_aanval.cpp");
}

inline bool isToets(const Verwijzing& een) {
    if (isHeleToets(een.pad)) return true;
    const bool programma = een.pad.ends_with("_test.cpp") || een.pad.ends_with(".test.mjs");
    return een.pad.starts_with("tests/") && programma && !een.rest.empty();
}

/// Whether this source has the test "Suite.Name".
inline bool heeftToets(const std::string& bron, const std::string& naam) {
    const auto punt = naam.find('.');
    if (punt == std::string::npos ||
        naam.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.") !=
            std::string::npos)
        return false;
    const std::regex kop(R"(\bTEST(_F|_P)?\(\s*)" + naam.substr(0, punt) + R"(\s*,\s*)" +
                         naam.substr(punt + 1) + R"(\s*\))");
    return std::regex_search(bron, kop);
}

/// What is not there of what a reference names; empty when all of it is.
inline std::string ontbreekt(const Verwijzing& een, const Tekstlezer& lees) {
    const auto bron = lees(een.pad);
    if (!bron) return een.pad;
    if (een.rest.empty()) return {};
    const bool inC = een.pad.starts_with("tests/") && een.pad.ends_with("_test.cpp");
    if (inC) {
        for (const std::string& naam : gesplitst(een.rest, ", "))
            if (!heeftToets(*bron, naam)) return een.pad + ": " + naam;
        return {};
    }
    const bool inJs = een.pad.ends_with(".test.mjs");
    for (const std::string& begin :
         inJs ? std::vector<std::string>{"test('", "test(`"} : std::vector<std::string>{""})
        if (bron->find(begin + een.rest) != std::string::npos) return {};
    return een.pad + ": " + een.rest;
}

/// The requirements with their levels, from "1.1.1:2 1.1.2:1 …".
inline std::map<std::string, int> asvseisen(std::string_view lijst) {
    std::map<std::string, int> uit;
    for (const std::string& een : gesplitst(lijst, " "))
        uit[een.substr(0, een.find(':'))] = een.back() - '0';
    return uit;
}

/// Each requirement stands there once, and no other.
inline Violations checkAsvsEisen(std::string_view document, std::string_view lijst) {
    Violations found;
    std::map<std::string, int> nog = asvseisen(lijst);
    const std::map<std::string, int> alle = nog;
    for (const Asvsrij& rij : asvsrijen(document))
        for (const std::string& eis : rij.eisen)
            if (nog.erase(eis) == 0)
                found.push_back({kAsvs, rij.line,
                                 "V" + eis +
                                     (alle.contains(eis) ? " stands there twice"
                                                         : " is no requirement of level 1 or 2")});
    for (const auto& [eis, niveau] : nog)
        found.push_back(
            {kAsvs, 1, "V" + eis + " (level " + std::to_string(niveau) + ") is missing"});
    return found;
}

/// Each row says what it says with a test or a reason, and the sum at the top is right.
inline Violations checkAsvsStanden(std::string_view document) {
    Violations found;
    std::map<std::string, std::size_t> som{{"ja", 0}, {"niet", 0}, {"n.v.t.", 0}};
    for (const Asvsrij& rij : asvsrijen(document)) {
        const std::string eerste = rij.eisen.empty() ? "row" : "V" + rij.eisen.front();
        const auto stand = som.find(rij.stand);
        if (stand == som.end()) {
            found.push_back({kAsvs, rij.line, eerste + ": write ja, niet or n.v.t."});
            continue;
        }
        stand->second += rij.eisen.size();
        const auto genoemd = verwijzingen(rij.uitleg, rij.line);
        if (rij.stand == "ja" && std::ranges::none_of(genoemd, isToets))
            found.push_back({kAsvs, rij.line, eerste + ": ja without a test"});
        if (rij.uitleg.empty()) found.push_back({kAsvs, rij.line, eerste + ": say why"});
    }
    const std::string zin = "Van de " + std::to_string(som["ja"] + som["niet"] + som["n.v.t."]) +
                            " eisen: " + std::to_string(som["ja"]) + " ja, " +
                            std::to_string(som["niet"]) + " niet, " +
                            std::to_string(som["n.v.t."]) + " n.v.t.";
    if (document.find(zin) == std::string_view::npos)
        found.push_back({kAsvs, 1, "write at the top: " + zin});
    return found;
}

/// Every file, test and line of a source that is named is there.
inline Violations checkAsvsVerwijzingen(std::string_view document, const Tekstlezer& lees) {
    Violations found;
    perRegel(document, [&](int line, std::string_view regel) {
        for (const Verwijzing& een : verwijzingen(regel, line))
            if (const std::string weg = ontbreekt(een, lees); !weg.empty())
                found.push_back({kAsvs, line, weg + " is not there"});
    });
    return found;
}

/// The words between quotes in the first braces after `na` in a source.
inline std::vector<std::string> woordenNa(const std::string& bron, const std::string& na) {
    std::vector<std::string> uit;
    const auto begin = bron.find('{', bron.find(na));
    if (begin == std::string::npos) return uit;
    const std::string tussen = bron.substr(begin, bron.find('}', begin) - begin);
    static const std::regex kWoord(R"re("([^"]*)")re");
    for (std::sregex_iterator it(tussen.begin(), tussen.end(), kWoord), einde; it != einde; ++it)
        uit.push_back((*it)[1].str());
    return uit;
}

/// The kinds of cryptography that a source uses, by the names that its libraries give them.
inline std::set<std::string> cryptografieIn(const std::string& bron) {
    std::set<std::string> uit;
    const auto klein = [](char teken) {
        return (teken >= 'a' && teken <= 'z') || (teken >= '0' && teken <= '9');
    };
    // "crypto_pwhash_str" is a piece of crypto_pwhash; "EVP_MD_CTX" is no kind of anything.
    for (const char* begin : {"crypto_", "EVP_", "randombytes"}) {
        const std::string naam = begin;
        for (auto van = bron.find(naam); van != std::string::npos; van = bron.find(naam, van + 1)) {
            std::size_t tot = van + naam.size();
            while (tot < bron.size() && klein(bron[tot]))
                ++tot;
            if (tot > van + naam.size() || naam.back() != '_')
                uit.insert(bron.substr(van, tot - van));
        }
    }
    const std::string motor = "Engine";
    for (auto van = bron.find(motor); van != std::string::npos; van = bron.find(motor, van + 1)) {
        std::size_t begin = van;
        while (begin > 0 && std::isalnum(static_cast<unsigned char>(bron[begin - 1])) != 0)
            --begin;
        const bool inPad = begin > 0 && bron[begin - 1] == '/';  // #include <Poco/SHA1Engine.h>
        if (begin < van && !inPad) uit.insert(bron.substr(begin, van + motor.size() - begin));
    }
    return uit;
}

}  // namespace maatlat::architectuur
