// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/recordsleutel.h"

#include <charconv>
#include <cstddef>
#include <utility>

namespace maatlat {

namespace {

constexpr std::string_view kNieuw = "nieuw";

const Recordsoortwoorden& woordenVan(Recordsoort soort) {
    return kRecordsoorten[static_cast<std::size_t>(soort)];
}

/// A veld for a word that is not of a kind: the keys of fields begin with their own.
Recordsoort soortMetWoord(std::string_view woord) {
    for (std::size_t i = 0; i < kRecordsoorten.size(); ++i)
        if (kRecordsoorten[i].woord == woord) return static_cast<Recordsoort>(i);
    return Recordsoort::veld;
}

/// As we write it: from 1, without signs or zeros in front.
std::optional<std::int64_t> nummerUit(std::string_view tekst) {
    std::int64_t nr = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), nr);
    if (nr <= 0 || std::to_string(nr) != tekst) return std::nullopt;
    return nr;
}

std::optional<Recordsleutel> metNummer(Recordsoort soort, std::string_view plaats) {
    if (plaats == kNieuw && !woordenVan(soort).meervoud.empty()) return sleutelVan(soort, 0);
    const auto nr = nummerUit(plaats);
    if (!nr) return std::nullopt;
    return sleutelVan(soort, *nr);
}

std::optional<Recordsleutel> vanDossier(std::string_view plaats) {
    const auto streep = plaats.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    const auto nr = nummerUit(plaats.substr(0, streep));
    if (!nr) return std::nullopt;
    return sleutelVan(Recordsoort::dossier, *nr, std::string(plaats.substr(streep + 1)));
}

std::optional<Recordsleutel> vanVeld(std::string_view woord, std::string_view code) {
    const auto soort = veldsoortMetNaam(woord);
    if (!soort || code.empty()) return std::nullopt;
    return Recordsleutel{Recordsoort::veld, 0, {*soort, std::string(code)}, ""};
}

}  // namespace

std::string_view naam(Recordsoort soort) {
    return woordenVan(soort).woord;
}

Recordsleutel sleutelVan(Recordsoort soort, std::int64_t nr, std::string pseudoniem) {
    return {soort, nr, {}, std::move(pseudoniem)};
}

std::string Recordsleutel::tekst() const {
    if (soort == Recordsoort::veld) return veld.tekst();
    const std::string nummer = nr == 0 ? std::string(kNieuw) : std::to_string(nr);
    return std::string(naam(soort)) + "/" + nummer +
           (soort == Recordsoort::dossier ? "/" + pseudoniem : "");
}

std::string omschrijving(const Recordsleutel& sleutel) {
    if (sleutel.soort == Recordsoort::veld) return omschrijving(sleutel.veld);
    const Recordsoortwoorden& woorden = woordenVan(sleutel.soort);
    const std::string voor(woorden.voorNr);
    if (sleutel.soort == Recordsoort::dossier) return voor + sleutel.pseudoniem;
    if (sleutel.nr == 0 && !woorden.meervoud.empty())
        return (woorden.het ? "Nieuw " : "Nieuwe ") + std::string(woorden.woord);
    return voor + std::to_string(sleutel.nr);
}

std::string meervoud(Recordsoort soort) {
    return std::string(woordenVan(soort).meervoud);
}

std::string bepaald(Recordsoort soort) {
    return (woordenVan(soort).het ? "het " : "de ") + std::string(naam(soort));
}

bool isOnzijdig(Recordsoort soort) {
    return woordenVan(soort).het;
}

std::string aanwijzend(Recordsoort soort) {
    return (woordenVan(soort).het ? "dit " : "deze ") + std::string(naam(soort));
}

std::optional<Recordsleutel> leesRecordsleutel(std::string_view tekst) {
    const auto streep = tekst.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    const std::string_view woord = tekst.substr(0, streep), plaats = tekst.substr(streep + 1);
    const Recordsoort soort = soortMetWoord(woord);
    if (soort == Recordsoort::veld) return vanVeld(woord, plaats);
    if (soort == Recordsoort::dossier) return vanDossier(plaats);
    return metNummer(soort, plaats);
}

}  // namespace maatlat
