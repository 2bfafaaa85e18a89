// SPDX-License-Identifier: EUPL-1.2
#include "web/toetspaden.h"

#include <algorithm>

#include "domain/toets/grondslag.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toewijzing.h"
#include "domain/toets/veldopmerking.h"
#include "web/http/adrescode.h"

namespace maatlat::web {

std::string criteriumpad(std::int64_t toets, const std::string& code) {
    return toetspad(toets, "/criterium/" + codeerPad(code));
}

std::string anker(const std::string& sleutel) {
    std::string uit = sleutel;
    std::replace(uit.begin(), uit.end(), '/', '-');
    return uit;
}

namespace {

/// The page for what is no record but has a history all the same; empty for any other key.
std::string verwerkingspad(const std::string& sleutel) {
    if (sleutel.starts_with("puntbesluit/") || sleutel.starts_with("puntakkoord/") ||
        sleutel.starts_with("nawoord/"))
        return "/verwerking";
    if (sleutel.starts_with("verklaring/")) return "/verschillen";
    if (sleutel.starts_with("planoordeel/")) return "/opvolging/oordeel";
    if (sleutel.starts_with("opvolging/")) return "/opvolging";
    for (const std::string_view een :
         {"ritme/", "voortgang/", "verificatie/", "uitstel/", "eigenaudit/", "natrek/"})
        if (sleutel.starts_with(een)) return "/opvolging/voortgang";
    if (sleutel.starts_with("hiaten/")) return "/vaststellen";
    if (sleutel.starts_with("opmerking/")) return "/collegiale-toets";
    if (sleutel.starts_with(kGrondslagvoor))
        return "/rust-op/" + codeerPad(sleutel.substr(kGrondslagvoor.size()));
    if (sleutel.starts_with(kToewijzingvoor))
        return "/tabel#rij-" + codeerPad(sleutel.substr(kToewijzingvoor.size()));
    if (sleutel.starts_with(kVeldopmerkingvoor))
        return "/opmerkingen?alles=ja#opmerking-" + sleutel.substr(kVeldopmerkingvoor.size());
    if (sleutel.starts_with("bezoekers/"))
        return "/bezoek/" + sleutel.substr(sleutel.find('/') + 1) + "/wie";
    return {};
}

}  // namespace

std::string recordpad(std::int64_t toets, const std::string& sleutel,
                      const std::string& criterium) {
    if (!criterium.empty()) return criteriumpad(toets, criterium) + "#" + codeerPad(anker(sleutel));
    if (const std::string pad = verwerkingspad(sleutel); !pad.empty()) return toetspad(toets, pad);
    const auto record = leesRecordsleutel(sleutel);
    if (record && record->soort != Recordsoort::veld)
        return toetspad(toets, "/" + codeerPad(sleutel));
    return toetspad(toets, "/teksten#" + codeerPad(anker(sleutel)));
}

std::string geschiedenispad(std::int64_t toets, const std::string& sleutel) {
    return toetspad(toets, "/geschiedenis/" + codeerPad(sleutel));
}

std::string wispad(std::int64_t toets, const std::string& sleutel, int versie) {
    return geschiedenispad(toets, sleutel) + "/" + std::to_string(versie) + "/wissen";
}

}  // namespace maatlat::web
