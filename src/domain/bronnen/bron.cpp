// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bron.h"

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
