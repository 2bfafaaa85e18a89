// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/velden_samen.h"

#include <algorithm>
#include <array>

#include "pages/privacyvraag.h"
#include "pages/toets/veldblok.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/toetszicht.h"
#include "web/formulierpoging.h"
#include "web/toets/criterium_opbouw.h"
#include "web/toets/toets_opbouw.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"
#include "web/voorgemaakt.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kWaarde = "waarde-";

/// Which fields of the form belong to the button that was pressed on a page with more fields.
struct Knop {
    std::string_view knop;  ///< names the field of the toets
    std::string_view waarde;
    std::string_view versie;
};
constexpr std::array<Knop, 3> kKnoppen{{{kBewaarknop, "waarde", "versie"},
                                        {kTerugknop, "terug", "terugversie"},
                                        {kOverneemknop, "waarde", "versie"}}};

const Knop* gedrukt(const Aanvraag& aanvraag) {
    const auto knop = std::ranges::find_if(
        kKnoppen, [&](const Knop& een) { return aanvraag.heeftVeld(een.knop); });
    return knop == kKnoppen.end() ? nullptr : knop;
}

/// "Not yet judged" is an empty field.
std::string alsWaarde(const std::string& getypt) {
    return getypt == naam(Score::onbeoordeeld) ? std::string() : getypt;
}

}  // namespace

Veldinvoer leesVeldinvoer(const Aanvraag& aanvraag) {
    Veldinvoer uit;
    uit.toets = aanvraag.nummer("toets");
    uit.privacyReden = aanvraag.veld(kPrivacyveld);
    const Knop* knop = gedrukt(aanvraag);
    uit.sleutel = aanvraag.veld(knop ? knop->knop : "sleutel");
    uit.waarde = aanvraag.veld(knop ? veldnaam(knop->waarde, uit.sleutel) : "waarde");
    uit.versie = aanvraag.versie(knop ? veldnaam(knop->versie, uit.sleutel) : "versie");
    uit.rust =
        aanvraag.nummers(aanvraag.heeftVeld(kOverneemknop) ? veldnaam(kOverTeNemen, uit.sleutel)
                                                           : std::string(kRust));
    return uit;
}

std::vector<Meegestuurd> houdAndereVast(const Aanvraag& aanvraag, Werkplek& werkplek) {
    std::vector<Meegestuurd> uit;
    const Knop* knop = gedrukt(aanvraag);
    const std::string zelf = knop ? aanvraag.veld(knop->knop) : std::string();
    for (const auto& [veld, getypt] : aanvraag.verzoek().velden) {
        if (!veld.starts_with(kWaarde)) continue;
        Meegestuurd een;
        een.invoer.toets = aanvraag.nummer("toets");
        een.invoer.sleutel = veld.substr(kWaarde.size());
        if (een.invoer.sleutel == zelf) continue;
        if (aanvraag.veld(veldnaam("stand", een.invoer.sleutel)) == veldmerk(getypt)) continue;
        een.invoer.waarde = alsWaarde(getypt);
        const Poging poging = probeer([&] {
            een.invoer.versie = aanvraag.versie(veldnaam("versie", een.invoer.sleutel));
            bewaarVeldconcept(werkplek, aanvraag.persoon(), een.invoer);
        });
        if (poging.gelukt()) continue;
        een.melding = poging.fouten.front().melding;
        uit.push_back(std::move(een));
    }
    return uit;
}

std::vector<Vastlegging::Paar> alsVelden(const std::vector<Meegestuurd>& velden) {
    std::vector<Vastlegging::Paar> uit;
    for (const Meegestuurd& een : velden) {
        uit.emplace_back(veldnaam("waarde", een.invoer.sleutel), een.invoer.waarde);
        uit.emplace_back(veldnaam("versie", een.invoer.sleutel), std::to_string(een.invoer.versie));
    }
    return uit;
}

Antwoord toonMeegestuurd(Aanvraag& aanvraag, const std::string& criterium,
                         const std::vector<Meegestuurd>& velden) {
    Toetsbeeld beeld = leesToets(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    std::vector<Foutregel> fouten;
    for (const Meegestuurd& een : velden) {
        const std::string& sleutel = een.invoer.sleutel;
        beeld.zicht.getypt[sleutel] = {een.invoer.waarde, een.invoer.versie,
                                       aanvraag.werkplek().nu()};
        fouten.push_back({"veld-" + anker(sleutel),
                          recordnaam(sleutel) + " is nog niet opgeslagen. " + een.melding});
    }
    const Criterium* over = beeld.inhoud.kader->criterium(criterium);
    Raam raam = toetsraam(aanvraag, beeld.zicht.kop,
                          over ? "Criterium " + over->code : "Inleiding en good practices");
    raam.fouten = std::move(fouten);
    if (!over) return aanvraag.pagina(raam, tekstenPagina(beeld));
    raam.breed = true;
    Paginavoorraad geen(0);
    const auto deel = voorgemaakt(aanvraag.sjablonen(), geen, "",
                                  [&] { return GevuldePagina(criteriumPagina(beeld, *over)); });
    return aanvraag.paginaRond(raam, CriteriumPagina::kHulp, *deel);
}

}  // namespace maatlat::web
