// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/formulierpagina.h"
#include "pages/privacyvraag.h"
#include "toetsing/steekproef/steekproeven.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

/// The steekproef, for who may change it now.
Steekproefblad leesOmTeWijzigen(Aanvraag& aanvraag) {
    Steekproefblad uit = leesSteekproef(aanvraag.werkplek(), aanvraag.persoon(),
                                        aanvraag.nummer("toets"), aanvraag.nummer("steekproef"));
    if (!uit.magInvullen) throw Onvindbaar();
    return uit;
}

Tekstveld tekstveld(const Aanvraag& aanvraag, const Poging& poging, const std::string& naam,
                    const std::string& label, const std::string& hint) {
    Tekstveld veld;
    veld.kop.naam = naam;
    veld.kop.label = label;
    veld.kop.hint = hint;
    veld.kop.fout = foutVan(poging.fouten, naam);
    veld.kop.verplicht = true;
    veld.waarde = aanvraag.veld(naam);
    return veld;
}

/// The page of one of these forms, with what was typed and what was wrong with it.
Antwoord toonFormulier(Aanvraag& aanvraag, const Steekproefblad& blad, const std::string& titel,
                       FormulierPagina pagina, const Poging& poging) {
    pagina.erna.push_back({"Niets wijzigen, terug naar de steekproef", steekproefpad(aanvraag)});
    if (poging.vraagtReden)
        pagina.velden.push_back(privacyvraag(aanvraag.veld(kPrivacyveld), poging.fouten));
    Raam raam = steekproefraam(aanvraag, blad.kop, blad.steekproef, titel);
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonVervangen(Aanvraag& aanvraag, const Poging& poging) {
    const Steekproefblad blad = leesOmTeWijzigen(aanvraag);
    const std::string& pseudoniem = aanvraag.deel("pseudoniem");
    if (std::ranges::none_of(blad.dossiers, [&](const Dossiervoortgang& een) {
            return een.dossier.pseudoniem == pseudoniem && een.dossier.telt();
        }))
        throw Onvindbaar();
    FormulierPagina pagina{.hulp = Hulpplek::steekproefTrekken,
                           .pad = steekproefpad(aanvraag, "/vervangen/" + pseudoniem),
                           .knop = "Dossier vervangen"};
    pagina.alineas = {
        "Vervang een dossier alleen als het niet te lezen is. Het dossier met het volgende "
        "lot komt in de plaats: u kiest dus niet zelf welk.",
        "Het dossier en uw reden komen op het trekkingsbewijs. Wat al is ingevuld, telt niet meer "
        "mee."};
    pagina.velden.emplace_back(
        tekstveld(aanvraag, poging, "reden", "Waarom kan dit dossier niet worden gelezen?",
                  "Bijvoorbeeld: dubbele registratie, of geen melding maar een adviesvraag. Zet er "
                  "geen persoonsgegevens in."));
    return toonFormulier(aanvraag, blad, "Dossier " + pseudoniem + " vervangen", std::move(pagina),
                         poging);
}

Antwoord vervang(Aanvraag& aanvraag) {
    std::string nieuw;
    const Poging poging = probeer([&] {
        nieuw = vervangDossier(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                               aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"),
                               aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld));
    });
    return poging.gelukt() ? naar(steekproefpad(aanvraag, "?gelukt=vervangen#dossier-" + nieuw))
                           : toonVervangen(aanvraag, poging);
}

Antwoord toonGericht(Aanvraag& aanvraag, const Poging& poging) {
    const Steekproefblad blad = leesOmTeWijzigen(aanvraag);
    FormulierPagina pagina{.hulp = Hulpplek::steekproefTrekken,
                           .pad = steekproefpad(aanvraag, "/gericht"),
                           .knop = "Dossier toevoegen"};
    pagina.alineas = {
        "U leest dit dossier met hetzelfde formulier. Omdat u het zelf kiest, telt het niet "
        "mee in een schatting over alle dossiers.",
        "Het nummer komt alleen in het sleutelbestand. In Maatlat staat het dossier onder een "
        "pseudoniem."};
    pagina.velden.emplace_back(tekstveld(aanvraag, poging, "dossier",
                                         "Nummer van het dossier bij de organisatie",
                                         "Bijvoorbeeld 2026-000123"));
    pagina.velden.emplace_back(
        tekstveld(aanvraag, poging, "reden", "Waarom kiest u dit dossier?",
                  "De reden komt op het trekkingsbewijs. Zet er geen persoonsgegevens in."));
    return toonFormulier(aanvraag, blad, "Zelf een dossier kiezen", std::move(pagina), poging);
}

/// Without the key of the form: with that, a hash of the number would be stored, from which it can
/// be guessed. The use case itself knows a post that comes twice.
Antwoord voegToe(Aanvraag& aanvraag) {
    std::string nieuw;
    const Poging poging = probeer([&] {
        nieuw = voegGerichtToe(aanvraag.werkplek(), {aanvraag.persoon(), "", ""},
                               aanvraag.nummer("toets"), aanvraag.nummer("steekproef"),
                               aanvraag.veld("dossier"), aanvraag.veld("reden"),
                               aanvraag.veld(kPrivacyveld));
    });
    return poging.gelukt() ? naar(steekproefpad(aanvraag, "?gelukt=gericht#dossier-" + nieuw))
                           : toonGericht(aanvraag, poging);
}

Antwoord toonVervallen(Aanvraag& aanvraag, const Poging& poging) {
    const Steekproefblad blad = leesOmTeWijzigen(aanvraag);
    FormulierPagina pagina{.hulp = Hulpplek::steekproefTrekken,
                           .pad = steekproefpad(aanvraag, "/vervallen"),
                           .knop = "Laat de steekproef vervallen"};
    pagina.alineas = {
        "Er komen geen uitkomsten uit deze steekproef. De steekproef blijft zichtbaar, met uw "
        "reden: zo kan niemand opnieuw trekken totdat de uitkomst bevalt.",
        "Dit kunt u niet terugdraaien."};
    pagina.velden.emplace_back(tekstveld(aanvraag, poging, "reden",
                                         "Waarom laat u deze steekproef vervallen?",
                                         "Bijvoorbeeld: de lijst bleek niet volledig"));
    return toonFormulier(aanvraag, blad, "Steekproef laten vervallen", std::move(pagina), poging);
}

Antwoord geefOp(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        laatVervallen(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                      aanvraag.nummer("steekproef"), aanvraag.veld("reden"),
                      aanvraag.veld(kPrivacyveld));
    });
    if (!poging.gelukt()) return toonVervallen(aanvraag, poging);
    const std::int64_t toets = aanvraag.nummer("toets");
    const bool vanOpvolging = leesSteekproef(aanvraag.werkplek(), aanvraag.persoon(), toets,
                                             aanvraag.nummer("steekproef"))
                                  .steekproef.doel.has_value();
    return naar((vanOpvolging ? voortgangspad(toets) : toetspad(toets, "/steekproeven")) +
                "?gelukt=vervallen");
}

}  // namespace

Routes steekproefWijzigRoutes() {
    const auto binnen = Voor::ingelogd;
    return {
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/vervangen/{pseudoniem}",
         binnen,
         {},
         [](Aanvraag& a) { return toonVervangen(a, {}); }},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/vervangen/{pseudoniem}",
         binnen,
         {{"reden"}, {kPrivacyveld}},
         vervang},
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/gericht",
         binnen,
         {},
         [](Aanvraag& a) { return toonGericht(a, {}); }},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/gericht",
         binnen,
         {{"dossier"}, {"reden"}, {kPrivacyveld}},
         voegToe},
        {"GET",
         "/toets/{toets}/steekproef/{steekproef}/vervallen",
         binnen,
         {},
         [](Aanvraag& a) { return toonVervallen(a, {}); }},
        {"POST",
         "/toets/{toets}/steekproef/{steekproef}/vervallen",
         binnen,
         {{"reden"}, {kPrivacyveld}},
         geefOp},
    };
}

}  // namespace maatlat::web
