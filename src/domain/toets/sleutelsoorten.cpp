// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/sleutelsoorten.h"

#include <algorithm>
#include <iterator>

#include "domain/recordvorm.h"
#include "domain/toets/veld.h"

namespace maatlat {

namespace {

constexpr std::string_view kAndere[] = {
    "puntbesluit", "puntakkoord",   "nawoord",        "verklaring", "hiaten",     "traject",
    "teruggave",   "bezoekers",     "privacymelding", "wederhoor",  "publicatie", "grondslag",
    "toewijzing",  "veldopmerking", "opvolging",      "ritme",      "voortgang",  "verificatie",
    "uitstel",     "eigenaudit",    "natrek",         "hertoets",   "planoordeel"};

}  // namespace

std::vector<std::string> sleutelsoorten() {
    std::vector<std::string> uit(std::begin(kAndere), std::end(kAndere));
    for (const Recordsoortwoorden& een : kRecordsoorten)
        if (een.woord != kRecordsoorten.front().woord) uit.emplace_back(een.woord);
    for (int i = 0; i <= static_cast<int>(Veldsoort::inleiding); ++i)
        uit.emplace_back(naam(static_cast<Veldsoort>(i)));
    return uit;
}

bool heeftSleutelsoort(std::string_view sleutel) {
    static const std::vector<std::string> kSoorten = sleutelsoorten();
    const auto streep = sleutel.find('/');
    return streep != std::string_view::npos &&
           std::ranges::find(kSoorten, sleutel.substr(0, streep)) != kSoorten.end();
}

}  // namespace maatlat
