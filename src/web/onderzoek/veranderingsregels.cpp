// SPDX-License-Identifier: EUPL-1.2
#include "web/onderzoek/veranderingsregels.h"

#include "taal/tekst.h"
#include "taal/tijd.h"
#include "web/onderzoek/onderzoekraam.h"

namespace maatlat::web {

namespace {

constexpr int kNieuwste = 5;

/// A text of sentences, which has its own point.
std::string ofNiets(const std::string& tekst) {
    return tekst.empty() ? "niets." : tekst;
}

/// "Van A naar B."; empty: the words of the act say it all.
std::string overgang(const Onderzoekswijziging& van) {
    switch (van.zet) {
        case Onderzoekszet::naam:
        case Onderzoekszet::periode:
        case Onderzoekszet::beslisregels:
            return "Eerst: " + van.was + ". Nu: " + van.wordt + ".";
        case Onderzoekszet::doel:
        case Onderzoekszet::grondslag:
            return "Eerst: " + ofNiets(van.was) + " Nu: " + ofNiets(van.wordt);
        case Onderzoekszet::organisatieErbij:
        case Onderzoekszet::organisatieTerug:
            return van.wordt;
        case Onderzoekszet::organisatieEruit:
            return van.was;
        case Onderzoekszet::gesloten:
            return van.wordt.empty() ? "" : metHoofdletter(van.wordt) + ".";
        case Onderzoekszet::heropend:
            break;
    }
    return {};
}

}  // namespace

std::vector<Verandering> veranderingsregels(const Onderzoeksgeschiedenis& van) {
    std::vector<Verandering> uit;
    for (const auto& [wijziging, wie] : van.regels)
        uit.push_back({metHoofdletter(std::string(naam(wijziging.zet))),
                       datumEnTijd(wijziging.wanneer), wie, overgang(wijziging), wijziging.reden});
    return uit;
}

Onderzoeksnieuws onderzoeksnieuws(const Aanvraag& aanvraag) {
    Onderzoeksnieuws uit;
    const std::string id = aanvraag.deel("onderzoek");
    const auto van =
        onderzoeksgeschiedenis(aanvraag.werkplek(), aanvraag.persoon(), id, 1, kNieuwste);
    uit.veranderingen = veranderingsregels(van);
    uit.veranderdPad = onderzoekpad(id, "/veranderd");
    if (!van.geslotenOp.empty())
        uit.gesloten = "Dit onderzoek is gesloten sinds " + datumEnTijd(van.geslotenOp) +
                       ". Reden: " + van.gesloteneReden;
    return uit;
}

}  // namespace maatlat::web
