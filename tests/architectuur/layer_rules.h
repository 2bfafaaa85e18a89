// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "architectuur/source_text.h"

namespace maatlat::architectuur {

/// One place where the code leaves the picture, and what to do about it.
struct Violation {
    std::string file;
    int line = 0;
    std::string text;

    std::string asLine() const { return file + ":" + std::to_string(line) + ": " + text; }
};
using Violations = std::vector<Violation>;
using Names = std::set<std::string, std::less<>>;

/// Which folders of src/ a folder may include, beside itself. `main` is src/main.cpp.
inline const std::map<std::string, Names, std::less<>>& arrows() {
    static const std::map<std::string, Names, std::less<>> kArrows{
        {"domain", {}},
        {"hash", {"domain"}},
        {"rules", {"domain", "hash", "taal"}},
        {"taal", {}},
        {"kader", {"domain", "hash", "taal"}},
        {"store", {"domain", "hash", "taal"}},
        {"pages", {"domain", "taal"}},
        {"exchange", {"domain", "hash", "rules", "taal", "kader"}},
        {"toetsing", {"domain", "hash", "rules", "taal", "kader", "store", "exchange"}},
        {"reporting", {"domain", "rules", "taal", "toetsing", "pages"}},
        {"cli",
         {"domain", "rules", "taal", "kader", "store", "pages", "exchange", "toetsing", "reporting",
          "web", "hash"}},
        {"web", {"domain", "hash", "taal", "toetsing", "reporting", "pages", "exchange"}},
        {"main", {"cli", "web"}},
    };
    return kArrows;
}

/// The headers that cannot reach a file, a thread or the network; <chrono> for its calendar, while
/// checkClock keeps its clocks out.
inline const Names& pureHeaders() {
    static const Names kPure{"algorithm",     "array",
                             "bit",           "bitset",
                             "cassert",       "cctype",
                             "charconv",      "chrono",
                             "cmath",         "compare",
                             "concepts",      "cstddef",
                             "cstdint",       "cstdlib",
                             "cstring",       "deque",
                             "exception",     "functional",
                             "iterator",      "limits",
                             "list",          "map",
                             "memory",        "numeric",
                             "optional",      "queue",
                             "ranges",        "set",
                             "span",          "stdexcept",
                             "string",        "string_view",
                             "tuple",         "utility",
                             "type_traits",   "unordered_map",
                             "unordered_set", "initializer_list",
                             "variant",       "vector",
                             "atomic"};  // a count that several threads may add to
    return kPure;
}

/// Libraries that have one home in src/, by the start of the path of their headers. SQLite's is the
/// motor: the stores ask through its `Vraag`.
inline const std::map<std::string, Names, std::less<>>& homes() {
    static const std::map<std::string, Names, std::less<>> kHomes{
        {"Poco/Net/", {"web"}},         {"Poco/Data/", {"store/motor"}},
        {"sqlite3.h", {"store/motor"}}, {"libical/", {"exchange"}},
        {"ctemplate/", {"pages"}},      {"CLI/", {"cli"}},
        {"yaml.h", {"kader"}},          {"csv.h", {"exchange"}},
        {"Poco/XML/", {"exchange"}},    {"Poco/Zip/", {"exchange"}},
        {"Poco/JSON/", {"exchange"}},   {"cmark-gfm", {"pages"}},
        {"qrencode.h", {"toetsing"}},   {"magic.h", {"toetsing"}},
        {"xlsxwriter", {"exchange"}},   {"openssl/", {"hash"}}};
    return kHomes;
}

/// "domain" for src/domain/score.h, "main" for src/main.cpp. `file` is relative to the root.
inline std::string folderOf(const std::string& file) {
    const std::string inside = file.starts_with("src/") ? file.substr(4) : file;
    const auto slash = inside.find('/');
    return slash == std::string::npos ? inside.substr(0, inside.find('.'))
                                      : inside.substr(0, slash);
}

inline std::string joined(const Names& names) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all.empty() ? "nothing" : all;
}

/// Whether the file stands in one of these folders of src/, or deeper.
inline bool standsIn(const std::string& file, const Names& folders) {
    return std::ranges::any_of(folders, [&](const std::string& folder) {
        return file.starts_with("src/" + folder + "/");
    });
}

/// Includes that go against the arrows, or reach a library outside its home.
inline Violations checkIncludes(const std::string& file, const SourceText& source) {
    Violations found;
    const std::string folder = folderOf(file);
    const auto allowed = arrows().find(folder);
    if (allowed == arrows().end())
        return {{file, 1, "folder '" + folder + "' is not in the picture; add it to arrows()"}};
    const bool pure = folder == "domain" || folder == "rules" || folder == "taal";
    for (const auto& [line, path] : source.includes) {
        if (source.excepted.contains(line)) continue;
        const auto slash = path.find('/');
        const std::string target = path.substr(0, slash);
        if (slash != std::string::npos && arrows().contains(target)) {
            if (target != folder && !allowed->second.contains(target))
                found.push_back({file, line,
                                 folder + " may not include " + target + " (only " +
                                     joined(allowed->second) +
                                     "); move the code or pass a value in"});
            continue;
        }
        if (pure && !pureHeaders().contains(path) &&
            !(folder == "taal" && path.starts_with("unicode/")))
            found.push_back({file, line,
                             folder + " may not include <" + path +
                                 ">: it knows no file, clock or library; pass "
                                 "what it needs in as a value"});
        for (const auto& [library, home] : homes())
            if (path.starts_with(library) && !standsIn(file, home))
                found.push_back({file, line,
                                 "<" + path + "> belongs in " + joined(home) +
                                     "; ask that folder for what you need"});
    }
    return found;
}

inline bool holds(const std::string& text, const std::regex& pattern) {
    return std::regex_search(text, pattern);
}

inline bool looksLikeSql(const std::string& text) {
    constexpr auto kFlags = std::regex::icase | std::regex::optimize;
    static const std::regex kSelect(R"(\bselect\s)", kFlags);
    static const std::regex kFrom(R"(\sfrom\s)", kFlags);
    static const std::regex kOther(
        R"(\binsert\s+(or\s+\w+\s+)?into\b|\bupdate\s+\w+\s+set\b|\bdelete\s+from\b|)"
        R"(\b(create|drop|alter)\s+(table|index|trigger|view)\b|\bpragma\s+\w)",
        kFlags);
    std::smatch select;
    if (std::regex_search(text, select, kSelect) && holds(" " + select.suffix().str(), kFrom))
        return true;
    return holds(text, kOther);
}

inline bool looksLikeHtml(const std::string& text) {
    static const std::regex kTag(
        R"(<!doctype|</?(html|head|body|title|meta|link|style|script|header|footer|main|nav|)"
        R"(section|article|aside|div|span|p|a|b|i|em|strong|small|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|)"
        R"(table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td|figure|figcaption|details|)"
        R"(summary|form|label|input|button|select|option|textarea|fieldset|legend|img|svg|g|)"
        R"(rect|circle|line|path|text|tspan|desc|defs)(\s|/?>|$))",
        std::regex::icase | std::regex::optimize);
    return holds(text, kTag);
}

/// SQL outside store/, and markup in any source: it lives in templates/.
inline Violations checkLiterals(const std::string& file, const SourceText& source) {
    Violations found;
    for (const auto& [first, last, text] : source.literals) {
        const auto marked = source.excepted.lower_bound(first);
        if (marked != source.excepted.end() && *marked <= last) continue;
        if (folderOf(file) != "store" && looksLikeSql(text))
            found.push_back({file, first, "SQL outside store/; give the store a function for it"});
        if (looksLikeHtml(text))
            found.push_back({file, first, "HTML in a string; write it in templates/"});
    }
    return found;
}

/// The clock and chance come in from outside: the same input gives the same output. The pure
/// folders may not even name a clock.
inline Violations checkClock(const std::string& file, const SourceText& source) {
    static const Names kMayAsk{"cli", "web", "main"};
    static const Names kKnowNone{"domain", "rules"};
    static const std::regex kClock(R"(_clock\b|::\s*now\s*\()", std::regex::optimize);
    static const std::regex kAsks(
        R"(\b(system_clock|steady_clock|high_resolution_clock)\s*::\s*now\b|\brandom_device\b|)"
        R"(\bs?rand\s*\(|\b(time|localtime|gmtime)(_r)?\s*\(\s*(NULL|nullptr|0|&))",
        std::regex::optimize);
    Violations found;
    if (kMayAsk.contains(folderOf(file))) return found;
    const bool knowsNone = kKnowNone.contains(folderOf(file));
    for (std::size_t i = 0; i < source.code.size(); ++i) {
        const int line = static_cast<int>(i) + 1;
        if (source.excepted.contains(line)) continue;
        if (holds(source.code[i], kAsks) || (knowsNone && holds(source.code[i], kClock)))
            found.push_back({file, line, "asks the clock or chance; take it as a parameter"});
    }
    return found;
}

/// The ways past the question who may, and past the privacy guard: each name with the files that
/// may use it. A new use case is not among them; it asks, with `inzien`, `handel` or
/// `handelMetTekst`.
inline const std::map<std::string, Names, std::less<>>& waysPastTheDoor() {
    static const std::map<std::string, Names, std::less<>> kWays{
        {"Proefsleutel", {}},
        {"Proefopruimklok", {}},
        {"zonderTonen",
         {"src/store/inzagebewijs.h", "src/toetsing/handelen.h",
          "src/reporting/onderzoek/onderzoeksrapporten.cpp", "src/toetsing/steekproef/afgeleid.cpp",
          "src/toetsing/steekproef/bewaartermijn_wissen.cpp",
          "src/toetsing/steekproef/dossierlezen.cpp", "src/toetsing/steekproef/heropenen.cpp",
          "src/toetsing/steekproef/leesvergelijking.cpp", "src/toetsing/steekproef/overleg.cpp",
          "src/toetsing/steekproef/steekproef_vervangen.cpp",
          "src/toetsing/steekproef/steekproeven.cpp"}},
        {"Poortsleutel",
         {"src/store/toetssleutel.h", "src/store/inzagebewijs.h", "src/store/toetskop_store.h",
          "src/store/toetskop_store.cpp", "src/toetsing/handelen.h", "src/toetsing/handelen.cpp"}},
        {"Organisatiesleutel",
         {"src/store/organisatiesleutel.h", "src/store/opvolging/toezicht_store.h",
          "src/store/opvolging/toezicht_store.cpp", "src/toetsing/handelen.h",
          "src/toetsing/organisatiedeur.h", "src/toetsing/organisatiedeur.cpp"}},
        {"NamensProgramma",
         {"src/store/toetssleutel.h", "src/store/organisatiesleutel.h", "src/toetsing/handelen.h",
          "src/toetsing/handelen.cpp", "src/toetsing/woordenboek.cpp",
          "src/toetsing/toetsvondsten.cpp", "src/toetsing/toets/eerdere_toets.cpp",
          "src/toetsing/onderzoek/importeren.cpp", "src/toetsing/onderzoek/ronde_uit_database.cpp",
          "src/toetsing/mensen/logboekcontrole.cpp",
          "src/toetsing/steekproef/bewaartermijn_wissen.cpp", "src/toetsing/toets/nabevriezing.cpp",
          "src/toetsing/toets/rapportcontrole.cpp",
          // what stands vast, after Actie::landelijkBeeld was asked: kept once for all who may see
          // it
          "src/toetsing/landelijk/beeldronde.cpp",
          // own toetsen that stand vast, and of others what rules/landelijk/vijfregel.h lets out,
          // after Actie::plaatsLezen was asked at the door of the organisation
          "src/toetsing/landelijk/uw_plaats.cpp"}},
        {"Proeftekst", {}},
        {"Programmatekst",
         {"src/domain/tekst.h", "src/exchange/steekproef/trekkingsbewijs_lezer.cpp",
          "src/toetsing/steekproef/afgeleid.cpp", "src/toetsing/toets/eerdere_toets.cpp"}},
        {"Bewaardevastlegging",
         {"src/domain/tekst.h",
          "src/domain/vastlegging.h",
          "src/domain/vastlegging.cpp",
          "src/domain/recordvorm.h",
          "src/domain/publicatie/publicatie.h",
          "src/domain/publicatie/publicatie.cpp",
          "src/store/publicatie/publicatie_store.cpp",
          "src/store/steekproef/heropening_store.cpp",
          "src/store/toets/veldopmerking_store.cpp",
          "src/toetsing/toets/geschiedenis.cpp",
          "src/toetsing/recordnaam.cpp",
          "src/toetsing/opvolging/hertoets.cpp",
          "src/toetsing/toets/eerdere_toets.cpp",
          "src/domain/opvolging/planoordeel.h",
          "src/domain/opvolging/planoordeel.cpp",
          "src/domain/opvolging/voortgang.h",
          "src/domain/opvolging/voortgang.cpp",
          "src/store/opvolging/planoordeel_store.cpp",
          "src/store/opvolging/voortgang_store.cpp",
          "src/store/landelijk/leren_store.cpp"}},
        {"legVersieVast",
         {"src/store/spoor/geschiedenis_store.h", "src/store/spoor/geschiedenis_store.cpp",
          "src/store/spoor/vastlegger.cpp", "src/store/traject/traject_store.cpp",
          "src/store/traject/bezoeker_store.cpp", "src/store/traject/verwerking_store.cpp",
          "src/store/toets/grondslag_store.cpp", "src/store/toets/toewijzing_store.cpp",
          "src/store/opvolging/hertoets_store.cpp", "src/store/opvolging/opvolging_store.cpp",
          "src/store/opvolging/planoordeel_store.cpp", "src/toetsing/handelen.cpp"}},
        {"vastlegger",
         {"src/store/spoor/vastlegger.h", "src/store/spoor/vastlegger.cpp",
          "src/store/spoor/recordtabel.h", "src/store/steekproef/dossierlezing_store.cpp",
          "src/store/publicatie/publicatie_store.cpp", "src/store/toets/veld_store.cpp",
          "src/store/toets/veldopmerking_store.cpp", "src/store/traject/wederhoor_store.cpp",
          "src/store/opvolging/voortgang_store.cpp"}},
        {"Recordtabel",
         {"src/store/spoor/recordtabel.h", "src/store/spoor/recordkeuring.h",
          "src/store/bronnen/record_store.h", "src/store/traject/opmerking_store.cpp",
          "src/store/opvolging/maatregel_store.cpp"}},
    };
    return kWays;
}

inline Violations checkDoor(const std::string& file, const SourceText& source) {
    Violations found;
    for (const auto& [name, allowed] : waysPastTheDoor()) {
        if (allowed.contains(file)) continue;
        const std::regex named("\\b" + name + "\\b");
        for (std::size_t i = 0; i < source.code.size(); ++i) {
            const int line = static_cast<int>(i) + 1;
            if (source.code[i].find(name) != std::string::npos && !source.excepted.contains(line) &&
                holds(source.code[i], named))
                found.push_back({file, line,
                                 name + " goes past the question who may, or past the privacy "
                                        "guard; use what toetsing/handelen.h offers"});
        }
    }
    return found;
}

inline Violations checkSource(const std::string& file, std::string_view text) {
    const SourceText source = readSource(text);
    Violations all = checkIncludes(file, source);
    for (const auto& check : {checkLiterals, checkClock, checkDoor})
        std::ranges::copy(check(file, source), std::back_inserter(all));
    return all;
}

/// What must not stand in any file that we share: folders of one machine, addresses of package
/// registries, download addresses in a lock file.
inline Violations checkShared(const std::string& file, std::string_view text) {
    static const std::regex kFolder(R"((^|[\s"'=:(])/(home|Users|root|work|tmp)/[\w.])",
                                    std::regex::optimize);
    static const std::regex kHost(
        R"(\b(registry|deb|mirror|proxy|pypi|packages)\.[a-z0-9-]+\.(org|com|net|io|dev|nl)\b)",
        std::regex::optimize);
    static const std::regex kResolved(R"("resolved"\s*:)", std::regex::optimize);
    Violations found;
    int line = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string one(text.substr(from, end - from));
        from = end + 1;
        ++line;
        if (holds(one, kFolder))
            found.push_back({file, line, "names a folder of one machine; make it relative"});
        if (holds(one, kHost) || (file.ends_with("package-lock.json") && holds(one, kResolved)))
            found.push_back({file, line, "names a package registry; leave the address out"});
    }
    return found;
}

}  // namespace maatlat::architectuur
