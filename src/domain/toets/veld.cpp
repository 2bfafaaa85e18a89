// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/veld.h"

#include <array>
#include <cstddef>

#include "domain/toetsingskader.h"

namespace maatlat {

namespace {

/// What there is to say of each kind of field, in the order of Veldsoort.
struct Veldkenmerk {
    std::string_view naam;
    Veldplaats plaats;
    std::string_view omschrijving;  ///< the code comes behind it, but for the whole toets
};
constexpr std::array<Veldkenmerk, 7> kKenmerken{{
    {"score", Veldplaats::verwachting, "Score van "},
    {"motivering", Veldplaats::verwachting, "Motivering bij "},
    {"verbeterpunt", Veldplaats::verwachting, "Verbeterpunt bij "},
    {"onderbouwing", Veldplaats::criterium, "Onderbouwing van "},
    {"aandachtspunt", Veldplaats::criterium, "Aandachtspunt bij "},
    {"good-practice", Veldplaats::thema, "Good practices bij thema "},
    {"inleiding", Veldplaats::toets, "Inleiding"},
}};
constexpr std::string_view kHeleToets = "toets";

const Veldkenmerk& kenmerkVan(Veldsoort soort) {
    return kKenmerken[static_cast<std::size_t>(soort)];
}

bool bestaat(Veldsoort soort, std::string_view code, const Toetsingskader& kader) {
    switch (plaatsVan(soort)) {
        case Veldplaats::verwachting: {
            const Verwachting* verwachting = kader.verwachting(code);
            return verwachting && verwachting->beoordeeld;
        }
        case Veldplaats::criterium:
            return kader.criterium(code) != nullptr;
        case Veldplaats::thema:
            return kader.thema(code) != nullptr;
        case Veldplaats::toets:
            return code == kHeleToets;
    }
    return false;
}

}  // namespace

std::string_view naam(Veldsoort soort) {
    return kenmerkVan(soort).naam;
}

Veldplaats plaatsVan(Veldsoort soort) {
    return kenmerkVan(soort).plaats;
}

std::string omschrijving(const Veldsleutel& sleutel) {
    const std::string uit(kenmerkVan(sleutel.soort).omschrijving);
    return plaatsVan(sleutel.soort) == Veldplaats::toets ? uit : uit + sleutel.code;
}

std::optional<Veldsoort> veldsoortMetNaam(std::string_view woord) {
    for (std::size_t i = 0; i < kKenmerken.size(); ++i)
        if (kKenmerken[i].naam == woord) return static_cast<Veldsoort>(i);
    return std::nullopt;
}

std::string Veldsleutel::tekst() const {
    return std::string(naam(soort)) + "/" + code;
}

std::optional<Veldsleutel> leesVeldsleutel(std::string_view tekst, const Toetsingskader& kader) {
    const auto streep = tekst.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    const std::string_view code = tekst.substr(streep + 1);
    const auto soort = veldsoortMetNaam(tekst.substr(0, streep));
    if (!soort || !bestaat(*soort, code, kader)) return std::nullopt;
    return Veldsleutel{*soort, std::string(code)};
}

}  // namespace maatlat
