// SPDX-License-Identifier: EUPL-1.2
#include "domain/traject/puntbeslissing.h"

#include <charconv>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<3> kUitkomstwoorden{"overgenomen", "deels overgenomen", "niet overgenomen"};

/// A number from 1, written as numbers are.
std::optional<int> puntnummer(std::string_view tekst) {
    int nr = 0;
    const auto [tot, fout] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), nr);
    if (fout != std::errc() || nr < 1 || std::to_string(nr) != tekst) return std::nullopt;
    return nr;
}

}  // namespace

std::optional<Puntsleutel> leesPuntsleutel(std::string_view tekst) {
    const auto streep = tekst.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    const auto ronde = puntnummer(tekst.substr(0, streep));
    const auto nr = puntnummer(tekst.substr(streep + 1));
    if (!ronde || !nr) return std::nullopt;
    return Puntsleutel{*ronde, *nr};
}

std::string omschrijving(const Puntsleutel& punt) {
    return "punt " + std::to_string(punt.nr) +
           (punt.ronde == 1 ? "" : " van ronde " + std::to_string(punt.ronde));
}

std::string_view naam(Puntuitkomst uitkomst) {
    return woordVan(kUitkomstwoorden, uitkomst);
}

std::optional<Puntuitkomst> puntuitkomstMetNaam(std::string_view woord) {
    return metWoord<Puntuitkomst>(kUitkomstwoorden, woord);
}

}  // namespace maatlat
