// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/veld.h"

#include "domain/toetsingskader.h"
#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<7> kNamen{"score",         "motivering",    "verbeterpunt", "onderbouwing",
                               "aandachtspunt", "good-practice", "inleiding"};
constexpr std::string_view kHeleToets = "toets";

bool bestaat(Veldsoort soort, std::string_view code, const Toetsingskader& kader) {
    switch (soort) {
        case Veldsoort::score:
        case Veldsoort::motivering:
        case Veldsoort::verbeterpunt: {
            const Verwachting* verwachting = kader.verwachting(code);
            return verwachting && verwachting->beoordeeld;
        }
        case Veldsoort::onderbouwing:
        case Veldsoort::aandachtspunt:
            return kader.criterium(code) != nullptr;
        case Veldsoort::goodPractice:
            return kader.thema(code) != nullptr;
        case Veldsoort::inleiding:
            return code == kHeleToets;
    }
    return false;
}

}  // namespace

std::string_view naam(Veldsoort soort) {
    return woordVan(kNamen, soort);
}

std::string Veldsleutel::tekst() const {
    return std::string(naam(soort)) + "/" + code;
}

std::optional<Veldsleutel> leesVeldsleutel(std::string_view tekst, const Toetsingskader& kader) {
    const auto streep = tekst.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    const std::string_view code = tekst.substr(streep + 1);
    const auto soort = metWoord<Veldsoort>(kNamen, tekst.substr(0, streep));
    if (!soort || !bestaat(*soort, code, kader)) return std::nullopt;
    return Veldsleutel{*soort, std::string(code)};
}

}  // namespace maatlat
