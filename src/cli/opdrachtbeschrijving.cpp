// SPDX-License-Identifier: EUPL-1.2
#include "cli/opdrachtbeschrijving.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace maatlat {

namespace {

/// With what words the explanation of a file begins.
constexpr std::array<std::string_view, 10> kBestandswoorden{
    "Bestand",     "Database",    "Certificaat",     "Sleutel",
    "Lijst van",   "Socket",      "Nieuwe database", "Lees uit deze database",
    "Een of meer", "Configuratie"};

Waardesoort soortVan(const CLI::Option& optie, const Optiebeschrijving& uit) {
    if (optie.get_expected_max() == 0) return Waardesoort::geen;
    if (!uit.keuzes.empty()) return Waardesoort::keuze;
    if (uit.uitleg.starts_with("Map ")) return Waardesoort::map;
    const bool isBestand = std::ranges::any_of(
        kBestandswoorden, [&](std::string_view woord) { return uit.uitleg.starts_with(woord); });
    return isBestand ? Waardesoort::bestand : Waardesoort::anders;
}

Optiebeschrijving optieVan(const CLI::Option& optie) {
    Optiebeschrijving uit;
    uit.naam = optie.get_name();
    if (!optie.get_snames().empty() && !optie.get_lnames().empty()) {
        uit.naam = "--" + optie.get_lnames().front();
        uit.andere = "-" + optie.get_snames().front();
    }
    uit.uitleg = optie.get_description();
    if (const std::string soort = optie.get_type_name(); soort.find('|') != std::string::npos)
        uit.keuzes = CLI::detail::split(soort, '|');
    uit.waarde = soortVan(optie, uit);
    uit.verplicht = optie.get_required();
    uit.magZonder = uit.waarde != Waardesoort::geen && optie.get_expected_min() == 0;
    uit.vaker = optie.get_expected_max() > 1;
    return uit;
}

}  // namespace

Opdrachtbeschrijving beschrijf(const CLI::App& opdracht) {
    Opdrachtbeschrijving uit;
    uit.naam = opdracht.get_name();
    uit.wat = opdracht.get_description();
    uit.voetnoot = opdracht.get_footer();
    for (const CLI::Option* een : opdracht.get_options())
        (een->get_positional() ? uit.gegevens : uit.opties).push_back(optieVan(*een));
    for (const CLI::App* een : opdracht.get_subcommands([](const CLI::App*) { return true; }))
        uit.opdrachten.push_back(beschrijf(*een));
    return uit;
}

}  // namespace maatlat
