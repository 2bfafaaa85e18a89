// SPDX-License-Identifier: EUPL-1.2
#include "exchange/getalvorm.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "domain/dag.h"
#include "exchange/getaltekst.h"
#include "exchange/xml_stroom.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteCijfers = 30;

/// The first part of a code, without what is only text, a colour or a space to fill.
std::string zonderVersiering(std::string_view code) {
    std::string uit;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"' || c == '[') {
            i = std::min(code.find(c == '"' ? '"' : ']', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            uit += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return uit;
}

int getalUit(const std::string& tekst) {
    int getal = -1;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), getal);
    return getal;
}

std::string tweeCijfers(int getal) {
    return (getal < 10 ? "0" : "") + std::to_string(getal);
}

}  // namespace

Getalvorm getalvormVan(std::string_view code) {
    Getalvorm uit;
    const std::string kaal = zonderVersiering(code);
    if (kaal == "general" || kaal == "@") return uit;
    if (kaal.size() > 1 && kaal.size() <= kMeesteCijfers &&
        kaal.find_first_not_of('0') == std::string::npos) {
        uit.cijfers = static_cast<std::uint8_t>(kaal.size());
        return uit;
    }
    uit.datum =
        kaal.find_first_of("yd") != std::string::npos || kaal.find("mmm") != std::string::npos;
    return uit;
}

Getalvorm ingebouwdeGetalvorm(int nummer) {
    // From 27 on they are dates in Chinese, Japanese and Korean files, and not used in others.
    const bool datum = (nummer >= 14 && nummer <= 17) || nummer == 22 ||
                       (nummer >= 27 && nummer <= 31) || nummer == 36 ||
                       (nummer >= 50 && nummer <= 54) || nummer == 57 || nummer == 58;
    return {datum, 0};
}

std::vector<Getalvorm> leesGetalvormen(std::string inhoud) {
    std::map<int, Getalvorm> eigen;
    std::vector<Getalvorm> uit;
    bool inCellen = false;
    for (XmlStroom xml(std::move(inhoud)); xml.volgende();) {
        if (xml.begint("numFmt"))
            eigen[getalUit(xml.attribuut("numFmtId"))] = getalvormVan(xml.attribuut("formatCode"));
        if (xml.begint("cellXfs")) inCellen = true;
        if (xml.eindigt("cellXfs")) inCellen = false;
        if (!inCellen || !xml.begint("xf")) continue;
        const int nummer = getalUit(xml.attribuut("numFmtId"));
        const auto gevonden = eigen.find(nummer);
        uit.push_back(gevonden == eigen.end() ? ingebouwdeGetalvorm(nummer) : gevonden->second);
    }
    return uit;
}

std::string datumUitGetal(const std::string& getal, bool kalender1904) {
    constexpr double kDagNaLaatste = 2'958'466;  // 1-1-10000, counted from 1900
    constexpr int kSchrikkeldag = 60;            // 29-2-1900, which never was
    constexpr long kSeconden = 24L * 60 * 60;
    double waarde = 0;
    const auto [einde, fout] = std::from_chars(getal.data(), getal.data() + getal.size(), waarde);
    if (fout != std::errc{} || einde != getal.data() + getal.size() ||
        !(waarde >= 0 && waarde < kDagNaLaatste))  // "nan" is read as a number too
        return getal;
    int dag = static_cast<int>(waarde);
    long seconde = std::lround((waarde - dag) * kSeconden);
    if (seconde == kSeconden) {
        ++dag;
        seconde = 0;
    }
    if (!kalender1904 && (dag < 1 || dag == kSchrikkeldag)) return getaltekst(getal);
    using namespace std::chrono;
    const Dag begin = kalender1904          ? sys_days{1904y / January / 1}
                      : dag < kSchrikkeldag ? sys_days{1899y / December / 31}
                                            : sys_days{1899y / December / 30};
    std::string uit = iso(begin + days{dag});
    if (seconde > 0)
        uit += "T" + tweeCijfers(static_cast<int>(seconde / 3600)) + ":" +
               tweeCijfers(static_cast<int>(seconde / 60 % 60)) + ":" +
               tweeCijfers(static_cast<int>(seconde % 60));
    return uit;
}

}  // namespace maatlat
