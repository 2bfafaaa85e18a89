// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/tegenspraken.h"

#include <algorithm>

#include "toetsing/onderzoek/narekening_tekst.h"

namespace maatlat {

namespace {

/// Whether the statement is wrong about this criterium or verwachting.
bool gaatOver(const Narekening& narekening, const std::string& code) {
    const Uitspraak& uitspraak = *narekening.uitspraak;
    if (uitspraak.selectie) return uitspraak.selectie->code == code;
    if (!uitspraak.verdeling.empty()) return uitspraak.verdelingVan == code;
    return std::ranges::any_of(narekening.claims, [&](const Claim& een) {
        return !een.klopt && een.wat == code &&
               (een.soort == Claimsoort::score || een.soort == Claimsoort::oordeel);
    });
}

/// Of names it matters which ones; of figures the two figures say it all.
bool overNamen(const Narekening& narekening) {
    return std::ranges::any_of(narekening.claims, [](const Claim& een) {
        return een.soort == Claimsoort::namen && !een.klopt;
    });
}

}  // namespace

Tegenspraken::Tegenspraken(const Beoordeling& beoordeling)
    : uitspraken_(beoordeling.ronde().uitspraken),
      narekeningen_(narekenen(beoordeling.ronde(), beoordeling.regelset())) {}

std::vector<Tegenspraak> Tegenspraken::bij(const std::string& code) const {
    std::vector<Tegenspraak> uit;
    for (std::size_t i = 0; i < narekeningen_.size(); ++i) {
        const Narekening& een = narekeningen_[i];
        if (een.uitslag != Uitslag::kloptNiet || !gaatOver(een, code)) continue;
        const NarekeningTekst tekst = inWoorden(een, uitspraken_);
        // Of a figure only loose numbers are left, which are no sentence to quote.
        const bool figuur = !een.uitspraak->verdeling.empty();
        uit.push_back({figuur ? "" : een.uitspraak->citaat, een.uitspraak->bron, tekst.gepubliceerd,
                       tekst.berekend, overNamen(een) ? tekst.verschil : "",
                       static_cast<int>(i) + 1});
    }
    return uit;
}

}  // namespace maatlat
