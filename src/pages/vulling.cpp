// SPDX-License-Identifier: EUPL-1.2
#include "pages/vulling.h"

namespace maatlat {

namespace {

/// With its length before it, so that no two rows of texts give the same bytes.
void schrijfTekst(std::string& uit, std::string_view tekst) {
    const std::size_t lengte = tekst.size();
    uit.append(reinterpret_cast<const char*>(&lengte), sizeof lengte);
    uit += tekst;
}

void schrijfReeksen(std::string& uit, char soort, const Vulling::Merken<Vulling::Reeks>& reeksen) {
    for (const auto& [merk, reeks] : reeksen)
        for (const Vulling& een : reeks) {
            uit += soort;
            schrijfTekst(uit, merk);
            een.schrijf(uit);
        }
}

}  // namespace

void Vulling::schrijf(std::string& uit) const {
    for (const auto& [merk, tekst] : teksten_) {
        uit += tekst.isMarkdown ? 'm' : 't';
        schrijfTekst(uit, merk);
        schrijfTekst(uit, tekst.tekst);
    }
    for (const auto& [merk, tekst] : overal_) {
        uit += 'o';
        schrijfTekst(uit, merk);
        schrijfTekst(uit, tekst);
    }
    schrijfReeksen(uit, 's', secties_);
    schrijfReeksen(uit, 'd', delen_);
    uit += '.';
}

}  // namespace maatlat
