// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/geldende_kalender.h"

#include <charconv>
#include <sstream>
#include <string>

#include "domain/vastlegging.h"
#include "store/toetskop_store.h"

namespace maatlat {

namespace {

/// The last year that was known then, as bevriezing.cpp writes it with each steekproef; 0: none.
int bevrorenJaar(const std::string& inhoud) {
    std::istringstream regels(inhoud);
    for (std::string regel; std::getline(regels, regel);) {
        if (!regel.starts_with("steekproef=")) continue;
        const auto gelezen = Vastlegging::lees(regel);
        const std::string tekst = gelezen ? gelezen->tekst("kalender") : "";
        int jaar = 0;
        if (std::from_chars(tekst.data(), tekst.data() + tekst.size(), jaar).ec == std::errc{})
            return jaar;
    }
    return 0;
}

}  // namespace

Termijnkalender geldendeKalender(Werkplek& werkplek, const Toetslezing& toets) {
    const std::string inhoud = toetskopStore::geldendeVaststelling(toets);
    return inhoud.empty() ? werkplek.kalender()
                          : werkplek.kalender().zoalsBekendTot(bevrorenJaar(inhoud));
}

}  // namespace maatlat
