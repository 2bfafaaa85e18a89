// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_bewaren.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pages/formulierpagina.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/opruimklok.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"

namespace maatlat::web {

namespace {

/// What goes, and what stays.
std::string_view uitleg(Bewaarsoort soort) {
    switch (soort) {
        case Bewaarsoort::dossiers:
            return "Na deze tijd gaan de antwoorden weg. De tellingen blijven. Een wijziging geldt "
                   "voor steekproeven die daarna worden getrokken.";
        case Bewaarsoort::bijlagen:
            return "Het bestand gaat zo lang na het intrekken weg. De naam van het bestand "
                   "blijft in "
                   "de geschiedenis van de bron staan. Een bijlage die bij een vastgestelde toets "
                   "hoort, blijft helemaal.";
        case Bewaarsoort::concepten:
            return "Tekst die iemand typte en niet opsloeg, in een toets die is vastgesteld of "
                   "ingediend.";
        case Bewaarsoort::formulieren:
            return "Zo lang herkent Maatlat een formulier dat twee keer wordt verstuurd.";
        case Bewaarsoort::accounts:
            return "Wie zo lang geblokkeerd is, wordt gewist: de naam en het e-mailadres gaan weg. "
                   "Het nummer blijft, zodat het logboek nog zegt wat persoon 12 deed. Een naam in "
                   "een rapport of in een vastgestelde toets blijft daar staan.";
    }
    return {};
}

Tekstveld veldVoor(const Bewaartermijn& vorm, std::string waarde,
                   const std::vector<Veldfouten::Fout>& fouten) {
    Tekstveld uit;
    uit.kop.naam = std::string(vorm.naam);
    uit.kop.label = std::string(vorm.label) + ", in " + std::string(vorm.eenheid);
    uit.kop.hint = std::string(uitleg(vorm.soort)) + " " + std::to_string(vorm.kortst) +
                   " tot en met " + std::to_string(vorm.langst) + ".";
    uit.kop.fout = foutVan(fouten, vorm.naam);
    uit.kop.verplicht = true;
    uit.waarde = std::move(waarde);
    uit.soort = Tekstveld::Soort::getal;
    return uit;
}

Antwoord toonTermijnen(Aanvraag& aanvraag, const Poging& poging) {
    const std::vector<int> nu = leesTermijnkeuzes(aanvraag.werkplek(), aanvraag.persoon());
    FormulierPagina pagina{
        .hulp = Hulpplek::bewaartermijnen, .pad = "/beheer/bewaartermijn", .knop = "Opslaan"};
    pagina.alineas = {
        "Wat niet meer nodig is, gaat vanzelf weg. Kies hieronder na hoeveel tijd. Het logboek "
        "zegt "
        "wanneer er iets is gewist en hoeveel.",
        "Wie wat las, en het logboek zelf, blijven."};
    for (std::size_t i = 0; i < kBewaartermijnen.size(); ++i) {
        const Bewaartermijn& vorm = kBewaartermijnen.at(i);
        pagina.velden.emplace_back(
            veldVoor(vorm, poging.gelukt() ? std::to_string(nu.at(i)) : aanvraag.veld(vorm.naam),
                     poging.fouten));
    }
    pagina.erna = {{"Klopt de klok van deze computer?", "/beheer/klok"}};
    Raam raam = aanvraag.raam("Bewaartermijnen");
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Antwoord bekijkBewaartermijnen(Aanvraag& aanvraag) {
    return toonTermijnen(aanvraag, {});
}

Antwoord wijzigBewaartermijnen(Aanvraag& aanvraag) {
    std::vector<std::string> getypt;
    for (const Bewaartermijn& een : kBewaartermijnen)
        getypt.push_back(aanvraag.veld(een.naam));
    const Poging poging =
        probeer([&] { zetBewaartermijnen(aanvraag.werkplek(), aanvraag.handeling(), getypt); });
    return poging.gelukt() ? naar("/beheer/bewaartermijn?gelukt=termijn")
                           : toonTermijnen(aanvraag, poging);
}

Antwoord bekijkKlok(Aanvraag& aanvraag) {
    const Opruimklok::Stand stand = Opruimklok::stand(aanvraag.werkplek(), aanvraag.persoon());
    FormulierPagina pagina{.hulp = Hulpplek::klok, .pad = "/beheer/klok"};
    pagina.alineas = {klokInWoorden(stand)};
    if (stand.klopt)
        pagina.alineas.push_back(
            "Dat past bij elkaar. U hoeft niets te doen. Springt de klok meer dan dertig dagen "
            "vooruit, of terug, dan wist Maatlat niets tot u hier zegt dat de klok klopt.");
    else
        pagina.alineas.push_back(
            "Klopt de klok? Kijk op een andere klok. Klopt hij niet, zet hem dan goed op de "
            "computer zelf, en open deze pagina opnieuw. Tot dan wist Maatlat niets. Al het andere "
            "gaat gewoon door.");
    if (!stand.klopt) {
        pagina.alineas.push_back(
            "Klopt de klok wel, dan gaat binnen een uur weg wat zijn bewaartermijn voorbij is. "
            "Dat kan niet terug.");
        pagina.velden = {Verborgen{"gezien", stand.nu}};
        pagina.knop = "De klok klopt";
    }
    pagina.erna = {{"Bewaartermijnen", "/beheer/bewaartermijn"}};
    Raam raam = aanvraag.raam("Klok");
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bevestigKlok(Aanvraag& aanvraag) {
    Opruimklok::bevestig(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.veld("gezien"));
    return naar("/beheer/klok?gelukt=klok");
}

}  // namespace maatlat::web
