// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bron.h"

#include <algorithm>
#include <utility>

namespace maatlat {

std::string meervoud(const std::string& gesprekspartner) {
    if (gesprekspartner == "management") return gesprekspartner;
    if (gesprekspartner == "vertrouwensarts") return "vertrouwensartsen";
    return gesprekspartner + (gesprekspartner == "leidinggevende" ? "n" : "s");
}

std::string_view naam(Bronsoort soort) {
    return woordVan(kBronwoorden, soort);
}

std::optional<Bronsoort> bronsoortMetNaam(std::string_view woord) {
    return metWoord<Bronsoort>(kBronwoorden, woord);
}

bool isWebadres(std::string_view adres) {
    constexpr std::string_view kBegin = "https://";
    constexpr std::string_view kNooit = "\"<>\\^`{|}";
    if (!adres.starts_with(kBegin)) return false;
    for (const char teken : adres)
        if (teken <= ' ' || teken > '~' || kNooit.find(teken) != std::string_view::npos)
            return false;
    std::string_view host = adres.substr(kBegin.size());
    host = host.substr(0, host.find_first_of("/?#"));
    if (const auto poort = host.find(':'); poort != std::string_view::npos) {
        const std::string_view getal = host.substr(poort + 1);
        if (getal.empty() || getal.size() > 5 ||
            getal.find_first_not_of("0123456789") != std::string_view::npos)
            return false;
        host = host.substr(0, poort);
    }
    const auto inHost = [](char teken) {
        return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') ||
               (teken >= '0' && teken <= '9') || teken == '-' || teken == '.';
    };
    return std::ranges::all_of(host, inHost) && host.find('.') != std::string_view::npos &&
           !host.starts_with('.') && !host.ends_with('.') &&
           host.find("..") == std::string_view::npos;
}

std::vector<Bijlage> Bron::bestanden() const {
    std::vector<Bijlage> uit;
    if (bijlage) uit.push_back(*bijlage);
    uit.insert(uit.end(), meer.begin(), meer.end());
    return uit;
}

void Bron::zetBestanden(std::vector<Bijlage> alle) {
    bijlage.reset();
    meer.clear();
    for (Bijlage& een : alle)
        if (bijlage)
            meer.push_back(std::move(een));
        else
            bijlage = std::move(een);
}

std::string omschrijving(const Bron& bron) {
    switch (bron.soort) {
        case Bronsoort::interview:
            if (bron.gesprekspartner == "management") return "Interview met het management";
            return "Interview met " + (bron.aantal == 1 ? "een " + bron.gesprekspartner
                                                        : std::to_string(bron.aantal) + " " +
                                                              meervoud(bron.gesprekspartner));
        case Bronsoort::dossier:
            return bron.titel.empty() ? "Dossier " + bron.pseudoniem : bron.titel.str();
        case Bronsoort::document:
        case Bronsoort::observatie:
            return bron.titel;
    }
    return bron.titel;
}

}  // namespace maatlat
