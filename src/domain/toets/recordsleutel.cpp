// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/recordsleutel.h"

#include <charconv>
#include <utility>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<5> kRecordwoorden{"veld", "bevinding", "bron", "interview", "dossier"};
constexpr std::string_view kNieuw = "nieuw";

/// As we write it: from 1, without signs or zeros in front.
std::optional<std::int64_t> nummerUit(std::string_view tekst) {
    std::int64_t nr = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), nr);
    if (nr <= 0 || std::to_string(nr) != tekst) return std::nullopt;
    return nr;
}

std::optional<Recordsleutel> metNummer(Recordsoort soort, std::string_view plaats) {
    if (plaats == kNieuw && soort != Recordsoort::interview) return sleutelVan(soort, 0);
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
    return woordVan(kRecordwoorden, soort);
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
    const std::string nummer = std::to_string(sleutel.nr);
    switch (sleutel.soort) {
        case Recordsoort::veld:
            return omschrijving(sleutel.veld);
        case Recordsoort::bevinding:
            return sleutel.nr == 0 ? "Nieuwe bevinding" : "Bevinding " + nummer;
        case Recordsoort::bron:
            return sleutel.nr == 0 ? "Nieuwe bron" : "Bron " + nummer;
        case Recordsoort::interview:
            return "Notities van interview " + nummer;
        case Recordsoort::dossier:
            return "Dossier " + sleutel.pseudoniem;
    }
    return {};
}

std::optional<Recordsleutel> leesRecordsleutel(std::string_view tekst) {
    const auto streep = tekst.find('/');
    if (streep == std::string_view::npos) return std::nullopt;
    const std::string_view woord = tekst.substr(0, streep), plaats = tekst.substr(streep + 1);
    const auto soort = metWoord<Recordsoort>(kRecordwoorden, woord).value_or(Recordsoort::veld);
    switch (soort) {
        case Recordsoort::veld:
            return vanVeld(woord, plaats);
        case Recordsoort::dossier:
            return vanDossier(plaats);
        case Recordsoort::bevinding:
        case Recordsoort::bron:
        case Recordsoort::interview:
            return metNummer(soort, plaats);
    }
    return std::nullopt;
}

}  // namespace maatlat
