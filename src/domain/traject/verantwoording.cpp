// SPDX-License-Identifier: EUPL-1.2
#include "domain/traject/verantwoording.h"

#include <charconv>

namespace maatlat {

namespace {

constexpr std::string_view kPunt = "punt/";
constexpr std::string_view kOpmerking = "opmerking/";
constexpr std::string_view kCorrectie = "correctie";

/// A number from 1, written as a number is.
std::optional<std::int64_t> nummerAchter(std::string_view begin, std::string_view tekst) {
    if (!tekst.starts_with(begin)) return std::nullopt;
    tekst.remove_prefix(begin.size());
    std::int64_t nr = 0;
    const auto [tot, fout] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), nr);
    if (fout != std::errc() || nr < 1 || std::to_string(nr) != tekst) return std::nullopt;
    return nr;
}

}  // namespace

std::string Verschilgrond::tekst() const {
    switch (soort) {
        case Soort::punt:
            return std::string(kPunt) + punt.tekst();
        case Soort::opmerking:
            return std::string(kOpmerking) + std::to_string(opmerking);
        case Soort::correctie:
            return std::string(kCorrectie);
    }
    return {};
}

std::optional<Verschilgrond> leesVerschilgrond(std::string_view tekst) {
    using enum Verschilgrond::Soort;
    if (tekst == kCorrectie) return Verschilgrond{};
    if (const auto nr = nummerAchter(kOpmerking, tekst)) return Verschilgrond{opmerking, {}, *nr};
    if (tekst.starts_with(kPunt))
        if (const auto welk = leesPuntsleutel(tekst.substr(kPunt.size())))
            return Verschilgrond{punt, *welk, 0};
    return std::nullopt;
}

std::string omschrijving(const Verschilgrond& grond) {
    switch (grond.soort) {
        case Verschilgrond::Soort::punt:
            return omschrijving(grond.punt) + " van de organisatie";
        case Verschilgrond::Soort::opmerking:
            return "opmerking " + std::to_string(grond.opmerking) + " van de collega";
        case Verschilgrond::Soort::correctie:
            return "eigen correctie";
    }
    return {};
}

}  // namespace maatlat
