// SPDX-License-Identifier: EUPL-1.2
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "pages/formulierpagina.h"
#include "pages/privacyvraag.h"
#include "taal/tijd.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/recordformulier.h"
#include "web/routes.h"
#include "web/steekproef/lezing_opbouw.h"
#include "web/steekproef/overleg_handlers.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

Leesblad leesLezingblad(Aanvraag& aanvraag) {
    return leesLezing(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                      aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"));
}

Raam raam(const Aanvraag& aanvraag, const Leesblad& blad) {
    return steekproefraam(aanvraag, blad.kop, blad.steekproef,
                          "Dossier " + blad.dossier.pseudoniem);
}

Antwoord toonLezing(Aanvraag& aanvraag) {
    const Leesblad blad = leesLezingblad(aanvraag);
    LezingPagina pagina =
        lezingPagina(blad, blad.bewaard ? blad.bewaard->inhoud : alsVelden(blad.lezing));
    if (blad.bewaard) {
        pagina.versie = blad.bewaard->versie;
        pagina.bericht =
            "Dit had u ingevuld om " + kloktijd(blad.bewaard->wanneer) + " en nog niet opgeslagen.";
    }
    Raam hier = raam(aanvraag, blad);
    if (aanvraag.veld("gelukt") == "opgeslagen") hier.gelukt = "Uw antwoorden zijn opgeslagen.";
    if (aanvraag.veld("gelukt") == "heropend") hier.gelukt = geluktMelding("heropend");
    if (aanvraag.veld("gelukt") == "vorige")
        hier.gelukt = "Het vorige dossier is opgeslagen. Dit is het volgende.";
    return aanvraag.pagina(hier, pagina);
}

/// What this person typed beside what somebody saved meanwhile: a colleague who reads the same
/// dossier, or the same person in another window.
Antwoord toonTweeVersies(Aanvraag& aanvraag, const Leesinvoer& invoer,
                         const Versieconflict::Stand& stand) {
    const Leesblad blad = leesLezingblad(aanvraag);
    ConflictPagina pagina;
    pagina.wat = "Dossier " + blad.dossier.pseudoniem;
    pagina.wie = blad.wie;
    pagina.zelf = stand.auteur == aanvraag.persoon().nr;
    pagina.wanneer = datumEnTijd(stand.wanneer);
    pagina.velden = leesverschillen(*blad.formulier, invoer.velden, stand.inhoud);
    pagina.pad = pagina.terug = lezingPagina(blad, {}).pad;
    pagina.vast = {{"versie", std::to_string(stand.versie)}};
    pagina.mijn = invoer.velden;
    pagina.mijn.voegToe("klaar", invoer.klaar ? "ja" : "nee");
    pagina.hun = stand.inhoud;
    pagina.hun.voegToe("klaar", blad.lezing.klaar ? "ja" : "nee");
    pagina.geschiedenis = false;  // answers on a dossier have none: they must be able to go
    Raam hier = raam(aanvraag, blad);
    hier.titel = pagina.wat + ": twee versies";
    hier.breed = true;
    Antwoord uit = aanvraag.pagina(hier, pagina);
    uit.status = 409;
    return uit;
}

/// Where to go on after saving: the next dossier, or the outcomes when all were read.
std::string daarna(Aanvraag& aanvraag, bool klaar) {
    const std::string hier = "/dossier/" + aanvraag.deel("pseudoniem");
    if (!klaar) return steekproefpad(aanvraag, hier + "?gelukt=opgeslagen");
    const std::string volgende = leesLezingblad(aanvraag).volgende;
    return steekproefpad(aanvraag, volgende.empty() ? "/uitkomsten?gelukt=gelezen"
                                                    : "/dossier/" + volgende + "?gelukt=vorige");
}

Antwoord bewaar(Aanvraag& aanvraag) {
    Leesinvoer invoer;
    invoer.versie = aanvraag.versie();
    invoer.velden = getypt(aanvraag, Recordsoort::dossier);
    invoer.toelichting = aanvraag.veld("toelichting");
    invoer.klaar = aanvraag.veld("klaar") == "ja";
    invoer.privacyReden = aanvraag.veld(kPrivacyveld);
    const Poging poging = probeer([&] {
        bewaarLezing(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                     aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"), invoer);
    });
    if (poging.gelukt()) return naar(daarna(aanvraag, invoer.klaar));
    if (poging.intussen) return toonTweeVersies(aanvraag, invoer, *poging.intussen);
    const Leesblad blad = leesLezingblad(aanvraag);
    LezingPagina pagina = lezingPagina(blad, invoer.velden);
    pagina.versie = invoer.versie;
    pagina.fouten = poging.fouten;
    pagina.vraagtReden = poging.vraagtReden;
    pagina.privacyReden = invoer.privacyReden;
    Raam hier = raam(aanvraag, blad);
    hier.fouten = leesfouten(*blad.formulier, poging.fouten);
    return aanvraag.pagina(hier, pagina);
}

Antwoord toonHeropenen(Aanvraag& aanvraag, const Poging& poging) {
    eisHeropenbaar(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                   aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"));
    const Leesblad blad = leesLezingblad(aanvraag);
    const std::string terug = steekproefpad(aanvraag, "/dossier/" + blad.dossier.pseudoniem);
    FormulierPagina pagina{
        .hulp = Hulpplek::dossiersLezen, .pad = terug + "/heropenen", .knop = "Dossier heropenen"};
    pagina.alineas = {
        "Doe dit alleen als de lezers het eens zijn over een antwoord dat toch niet klopt. "
        "Verschillen lost u op in het overleg.",
        "Beide lezers lezen het dossier dan opnieuw. Hun antwoorden staan er nog, en zij kunnen ze "
        "wijzigen. Tot beiden klaar zijn, telt het dossier niet mee in de uitkomsten. Wat is "
        "afgesproken, vervalt.",
        "De antwoorden van nu en uw reden blijven te lezen bij het dossier. De reden staat ook bij "
        "de steekproef."};
    pagina.velden.emplace_back(
        Tekstveld{.kop = {.naam = "reden",
                          .label = "Welk antwoord klopt niet, en hoe weet u dat?",
                          .hint = "Zet er geen persoonsgegevens in.",
                          .fout = foutVan(poging.fouten, "reden"),
                          .verplicht = true},
                  .waarde = aanvraag.veld("reden")});
    if (poging.vraagtReden)
        pagina.velden.emplace_back(privacyvraag(aanvraag.veld(kPrivacyveld), poging.fouten));
    pagina.erna.push_back({"Niet heropenen, terug naar het dossier", terug});
    Raam hier = steekproefraam(aanvraag, blad.kop, blad.steekproef,
                               "Dossier " + blad.dossier.pseudoniem + " heropenen");
    hier.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(hier, pagina);
}

Antwoord heropen(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        heropenDossier(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                       aanvraag.nummer("steekproef"), aanvraag.deel("pseudoniem"),
                       aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld));
    });
    if (!poging.gelukt()) return toonHeropenen(aanvraag, poging);
    return naar(
        steekproefpad(aanvraag, "/dossier/" + aanvraag.deel("pseudoniem") + "?gelukt=heropend"));
}

}  // namespace

Routes lezingRoutes() {
    constexpr const char* kDossier = "/toets/{toets}/steekproef/{steekproef}/dossier/{pseudoniem}";
    constexpr const char* kHeropenen =
        "/toets/{toets}/steekproef/{steekproef}/dossier/{pseudoniem}/heropenen";
    constexpr const char* kOverleg = "/toets/{toets}/steekproef/{steekproef}/overleg/{pseudoniem}";
    std::vector<Veldregel> lezing = formuliervelden(Recordsoort::dossier);
    lezing.insert(lezing.end(), {{"versie"}, {"klaar"}, {kPrivacyveld}});
    const Veldregel antwoorden{.naam = "antwoord-", .begin = true};
    const Veldregel wie{.naam = "wie-", .begin = true};
    const Veldregel reden{.naam = "reden-", .begin = true};
    return {
        {"GET", kDossier, Voor::ingelogd, {{"gelukt"}}, toonLezing},
        {"POST", kDossier, Voor::ingelogd, lezing, bewaar},
        {"GET",
         kHeropenen,
         Voor::ingelogd,
         {},
         [](Aanvraag& aanvraag) { return toonHeropenen(aanvraag, {}); }},
        {"POST", kHeropenen, Voor::ingelogd, {{"reden"}, {kPrivacyveld}}, heropen},
        {"GET", kOverleg, Voor::ingelogd, {}, toonOverleg},
        {"POST", kOverleg, Voor::ingelogd, {{kPrivacyveld}, antwoorden, wie, reden}, bewaarOverleg},
    };
}

}  // namespace maatlat::web
