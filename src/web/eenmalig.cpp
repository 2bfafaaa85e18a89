// SPDX-License-Identifier: EUPL-1.2
#include "web/eenmalig.h"

#include "domain/fouten.h"
#include "toetsing/handelen.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"

namespace maatlat::web {

namespace {

/// The address that was asked for, with the key of a fresh form.
std::string eigenAdres(const Aanvraag& aanvraag) {
    const Verzoek& verzoek = aanvraag.verzoek();
    std::string uit = codeerPad(verzoek.pad) + "?";
    for (const auto& [naam, waarde] : verzoek.query)
        if (naam != kFormulierveld)
            uit += codeerParameter(naam) + "=" + codeerParameter(waarde) + "&";
    return uit + std::string(kFormulierveld) + "=" + aanvraag.formulier();
}

}  // namespace

std::function<Antwoord(Aanvraag&)> eenmaligTonen(const Eenmalig& formulier) {
    return [formulier](Aanvraag& aanvraag) {
        const std::string sleutel = aanvraag.handeling().formulier;
        if (sleutel.empty())
            return aanvraag.verzoek().navigatie ? naar(eigenAdres(aanvraag))
                                                : formulier.toon(aanvraag);
        const auto eerder = eerderGemaakt(aanvraag.werkplek(), aanvraag.persoon(), sleutel);
        return eerder ? formulier.al(aanvraag, *eerder) : formulier.toon(aanvraag);
    };
}

std::function<Antwoord(Aanvraag&)> eenmaligBewaren(const Eenmalig& formulier) {
    return [formulier](Aanvraag& aanvraag) {
        try {
            return formulier.bewaar(aanvraag);
        } catch (const AlGedaan& eerder) {
            return formulier.al(aanvraag, eerder.uitkomst());
        }
    };
}

}  // namespace maatlat::web
