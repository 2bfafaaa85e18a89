// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/tabelkeuze.h"

#include <charconv>

#include "domain/woordtabel.h"
#include "web/http/adrescode.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

constexpr Woordtabel<7> kToon{"alles", "open", "mij", "tegen", "niemand", "opmerking", "persoon"};
constexpr Woordtabel<5> kVolgorde{"kader", "score", "toegewezen", "gescoord", "hiaten"};
constexpr std::string_view kPersoon = "persoon-";
constexpr std::string_view kVeld = "tabel/";

}  // namespace

std::string Tabelkeuze::toonwoord() const {
    if (toon == Toon::alles) return {};
    if (toon == Toon::persoon) return std::string(kPersoon) + std::to_string(persoon);
    return std::string(woordVan(kToon, toon));
}

std::string Tabelkeuze::volgordewoord() const {
    return volgorde == Volgorde::kader ? std::string() : std::string(woordVan(kVolgorde, volgorde));
}

Tabelkeuze leesTabelkeuze(std::string_view toon, std::string_view volgorde) {
    Tabelkeuze uit;
    if (toon.starts_with(kPersoon)) {
        toon.remove_prefix(kPersoon.size());
        std::from_chars(toon.data(), toon.data() + toon.size(), uit.persoon);
        if (uit.persoon > 0) uit.toon = Tabelkeuze::Toon::persoon;
    } else if (const auto gekozen = metWoord<Tabelkeuze::Toon>(kToon, toon);
               gekozen && *gekozen != Tabelkeuze::Toon::persoon) {
        uit.toon = *gekozen;
    }
    uit.volgorde =
        metWoord<Tabelkeuze::Volgorde>(kVolgorde, volgorde).value_or(Tabelkeuze::Volgorde::kader);
    return uit;
}

std::string tabelpad(std::int64_t toets, const Tabelkeuze& keuze) {
    std::string uit = toetspad(toets, "/tabel");
    const std::string toon = keuze.toonwoord(), volgorde = keuze.volgordewoord();
    if (!toon.empty()) uit += "?toon=" + toon;
    if (!volgorde.empty()) uit += (toon.empty() ? "?" : "&") + ("volgorde=" + volgorde);
    return uit;
}

std::string alsVeld(const Tabelkeuze& keuze) {
    return std::string(kVeld) + keuze.toonwoord() + "/" + keuze.volgordewoord();
}

std::optional<Tabelkeuze> tabelkeuzeUit(std::string_view veld) {
    if (!veld.starts_with(kVeld)) return std::nullopt;
    veld.remove_prefix(kVeld.size());
    const auto streep = veld.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    return leesTabelkeuze(veld.substr(0, streep), veld.substr(streep + 1));
}

std::string tabelrijpad(std::int64_t toets, const Tabelkeuze& keuze, const std::string& code) {
    return tabelpad(toets, keuze) + "#rij-" + codeerPad(code);
}

}  // namespace maatlat::web
