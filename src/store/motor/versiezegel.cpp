// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/versiezegel.h"

#include <charconv>

#include "store/motor/logboek.h"

namespace maatlat {

namespace {

constexpr std::string_view kVersie = "versie ";
constexpr std::string_view kToets = "toets ";

/// Takes a number off the front; nothing when there is none.
template <class Getal>
std::optional<Getal> neemGetal(std::string_view& tekst) {
    Getal uit = 0;
    const auto [tot, fout] = std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    if (fout != std::errc()) return std::nullopt;
    tekst.remove_prefix(static_cast<std::size_t>(tot - tekst.data()));
    return uit;
}

bool neemWoord(std::string_view& tekst, std::string_view woord) {
    if (!tekst.starts_with(woord)) return false;
    tekst.remove_prefix(woord.size());
    return true;
}

}  // namespace

std::string zegelVan(const Versierij& rij, const Logboeksleutel& sleutel) {
    return sleutel.zegel(Zegelsoort::versie, {std::to_string(rij.plaats.toets), rij.plaats.sleutel,
                                              std::to_string(rij.plaats.versie), rij.inhoud,
                                              std::to_string(rij.persoon), rij.wanneer});
}

std::string zegelVan(const Wissingrij& rij, const std::string& versiezegel,
                     const Logboeksleutel& sleutel) {
    return sleutel.zegel(
        Zegelsoort::wissing,
        {std::to_string(rij.plaats.toets), rij.plaats.sleutel, std::to_string(rij.plaats.versie),
         std::to_string(rij.gevraagdDoor), rij.gevraagdOp, rij.reden,
         std::to_string(rij.gewistDoor), rij.gewistOp, versiezegel});
}

std::string versiewoorden(int versie) {
    return std::string(kVersie) + std::to_string(versie);
}

std::string versiewoorden(int versie, const std::string& zegel) {
    return versiewoorden(versie) + " " + std::string(kInhoudzegel) + zegel;
}

std::optional<Versiewoorden> leesVersiewoorden(std::string_view woorden) {
    if (!neemWoord(woorden, kVersie)) return std::nullopt;
    const auto versie = neemGetal<int>(woorden);
    if (!versie) return std::nullopt;
    if (woorden.empty()) return Versiewoorden{*versie, {}};
    if (!neemWoord(woorden, " ") || !neemWoord(woorden, kInhoudzegel)) return std::nullopt;
    return Versiewoorden{*versie, std::string(woorden)};
}

std::string versiesleutel(std::int64_t toets, const std::string& sleutel) {
    return std::string(kToets) + std::to_string(toets) + " " + sleutel;
}

std::optional<Versieplaats> recordVan(Gebeurtenis wat, const std::string& sleutel) {
    std::string_view tekst = sleutel;
    if (!neemWoord(tekst, kToets)) return std::nullopt;
    const auto toets = neemGetal<std::int64_t>(tekst);
    if (!toets) return std::nullopt;
    if (wat == Gebeurtenis::toetsTeruggegeven) return Versieplaats{*toets, kTeruggavesleutel, 0};
    if (wat == Gebeurtenis::privacymeldingBevestigd)
        return Versieplaats{*toets, kPrivacysleutel, 0};
    if (!neemWoord(tekst, " ") || tekst.empty()) return std::nullopt;
    return Versieplaats{*toets, std::string(tekst), 0};
}

}  // namespace maatlat
