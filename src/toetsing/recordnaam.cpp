// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <optional>

#include "domain/toets/grondslag.h"
#include "domain/toets/recordsleutel.h"
#include "domain/traject/puntbeslissing.h"

namespace maatlat {

namespace {

/// What is no record but has a history all the same; empty for any other key.
std::string verwerkingsnaam(std::string_view sleutel) {
    const auto punt = [&](std::string_view begin) {
        return sleutel.starts_with(begin) ? leesPuntsleutel(sleutel.substr(begin.size()))
                                          : std::nullopt;
    };
    if (const auto welk = punt("puntbesluit/")) return "Besluit over " + omschrijving(*welk);
    if (const auto welk = punt("puntakkoord/")) return "Tweede lezer over " + omschrijving(*welk);
    if (std::string naam = grondslagnaam(sleutel); !naam.empty()) return naam;
    if (sleutel.starts_with("nawoord/")) return "Nawoord van de inspectie";
    if (sleutel.starts_with("verklaring/")) return "Waar een verschil met het concept bij hoort";
    if (sleutel.starts_with("hiaten/")) return "Aanvaarde hiaten";
    if (sleutel.starts_with("traject/")) return "Hoe ver de toets is";
    if (sleutel.starts_with("opmerking/"))
        return "Opmerking " + std::string(sleutel.substr(sleutel.find('/') + 1)) +
               " van de collega";
    if (sleutel.starts_with("bezoekers/"))
        return "Wie er bij bezoek " + std::string(sleutel.substr(sleutel.find('/') + 1)) + " waren";
    return {};
}

}  // namespace

std::string recordnaam(std::string_view sleutel) {
    if (std::string uit = verwerkingsnaam(sleutel); !uit.empty()) return uit;
    const auto record = leesRecordsleutel(sleutel);
    return record ? omschrijving(*record) : std::string(sleutel);
}

std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel) {
    const auto veld = leesVeldsleutel(sleutel, kader);
    if (!veld) return {};
    const Veldplaats plaats = plaatsVan(veld->soort);
    if (plaats == Veldplaats::criterium) return veld->code;
    if (plaats != Veldplaats::verwachting) return {};
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.code == veld->code) return criterium->code;
    return {};
}

}  // namespace maatlat
