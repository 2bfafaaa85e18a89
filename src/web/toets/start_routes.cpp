// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "pages/toets/start_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/mensen/rolverzoeken.h"
#include "toetsing/opruimklok.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/traject/mijn_toetsen.h"
#include "toetsing/traject/voortgangwacht.h"
#include "toetsing/traject/wachtlijst.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/toets/toetsregels.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Toetslijst lijst(Aanvraag& aanvraag, const std::string& titel, const std::string& leeg, Lijst welke,
                 const std::string& veld, const std::string& ervoor = "/toets/",
                 const std::string& erachter = "") {
    return toetslijst(
        titel, leeg,
        mijnToetsen(aanvraag.werkplek(), aanvraag.persoon(), welke, aanvraag.blad(veld)), "/", veld,
        ervoor, erachter);
}

Toetslijst afgerond(Aanvraag& aanvraag) {
    return lijst(aanvraag, "Afgeronde toetsen van uw teams", "Er is nog geen toets afgerond.",
                 Lijst::afgerondTeam, "afgerond");
}

/// Open work first; what is done stands behind a link.
void vulInspecteur(Aanvraag& aanvraag, StartPagina& pagina) {
    Toetslijst open = lijst(aanvraag, "Toetsen van uw teams",
                            "U zit nog in geen enkel team. De landelijk coördinator stelt de teams "
                            "samen.",
                            Lijst::openTeam, "toetsen");
    if (open.toetsen.empty() && !afgerond(aanvraag).toetsen.empty())
        open.leeg = "Al uw toetsen zijn afgerond.";
    pagina.lijsten.push_back(std::move(open));
    pagina.plaatsen.push_back({"Afgeronde toetsen",
                               "Bekijk de toetsen van uw teams die zijn vastgesteld.",
                               "/?afgerond=1"});
}

Antwoord toonAfgerond(Aanvraag& aanvraag) {
    StartPagina pagina;
    pagina.lijsten.push_back(afgerond(aanvraag));
    Raam raam = aanvraag.raam("Afgeronde toetsen");
    raam.kruimels = {{"Mijn toetsen", "/"}, {raam.titel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

/// What a beheerder asked for oneself, for who must see it.
std::string melding(const Rolverzoekbeeld& een) {
    using Stand = Rolverzoekbeeld::Stand;
    const std::string wat = een.naam + " vroeg als beheerder de rol " + std::string(naam(een.rol)) +
                            " voor zichzelf, op " + datumEnTijd(een.sinds) + ". ";
    if (een.stand == Stand::wacht) return wat + "Dit wacht op bevestiging.";
    if (een.stand == Stand::toegekend)
        return wat + een.door + " bevestigde dit op " + datumEnTijd(een.wanneer) + ".";
    return wat + "Dit is niet doorgegaan.";
}

void vulMeldingen(Aanvraag& aanvraag, StartPagina& pagina) {
    const Persoon& wie = aanvraag.persoon();
    if (const std::string bezwaar = rolbezwaar(wie); !bezwaar.empty())
        pagina.meldingen.push_back("Uw rollen botsen, daarom ziet u geen toetsen. " + bezwaar +
                                   " Vraag de beheerder om dit te wijzigen.");
    const bool beheert = mag(wie, Actie::personenBeheren);
    for (const Rolverzoekbeeld& een : rolmeldingen(aanvraag.werkplek(), wie))
        if (een.stand == Rolverzoekbeeld::Stand::wacht || !beheert)
            pagina.meldingen.push_back(melding(een) +
                                       (een.magBevestigen ? " Beslis bij Personen." : ""));
    if (!beheert) return;
    if (const std::string kopie = reservekopiewaarschuwing(aanvraag.werkplek(), wie);
        !kopie.empty())
        pagina.meldingen.push_back(kopie);
    const auto botsend = botsendeRollen(aanvraag.werkplek(), wie);
    if (!botsend.empty())
        pagina.meldingen.push_back("De rollen van " + opsomming(botsend) +
                                   " botsen. Kies bij Personen welke rollen blijven.");
}

/// For a coördinator, who has no list of own toetsen: how much waits, and how much of it is late.
std::string hoeveelWacht(Aanvraag& aanvraag) {
    const Wachtblad blad = watWachtOp(aanvraag.werkplek(), aanvraag.persoon(), 1);
    const int aantal = blad.bladen.totaal();
    if (aantal == 0) return "Er wacht nu niets op u.";
    return (aantal == 1 ? "Er wacht één taak op u."
                        : "Er wachten " + telwoord(aantal) + " taken op u.") +
           (blad.telaat == 0 ? "" : " Te laat: " + telwoord(blad.telaat) + ".");
}

/// What is late while plans are carried out, of both sides: the first few, and how many more.
void vulTeLaat(Aanvraag& aanvraag, StartPagina& pagina) {
    constexpr std::size_t kHoogstens = 5;
    const auto laat = teLaatInVoortgang(aanvraag.werkplek(), aanvraag.persoon());
    for (std::size_t i = 0; i < std::min(laat.size(), kHoogstens); ++i)
        pagina.teLaat.push_back({metHoofdletter(laat[i].wat) + ", " + laat[i].organisatie,
                                 toetspad(laat[i].toets, "/opvolging/voortgang"),
                                 "de laatste dag was " + datumInWoorden(laat[i].tot)});
    if (laat.size() > kHoogstens)
        pagina.meerTeLaat = "Nog " + telwoord(static_cast<int>(laat.size() - kHoogstens)) +
                            " andere staan bij Wat wacht op u.";
}

/// For who is asked about the country: straight to the two newest onderzoeken of which something
/// stands vast.
void vulLand(Aanvraag& aanvraag, StartPagina& pagina) {
    constexpr std::size_t kHoogstens = 2;
    const auto onderzoeken = vasteOnderzoeken(aanvraag.werkplek(), aanvraag.persoon());
    for (std::size_t i = 0; i < std::min(onderzoeken.size(), kHoogstens); ++i)
        pagina.plaatsen.push_back({"Landelijk beeld: " + onderzoeken[i].naam,
                                   "Zie waar het land staat: de ranglijst, de moeilijkste "
                                   "verwachtingen en alle scores.",
                                   "/onderzoek/" + codeerParameter(onderzoeken[i].id)});
}

Antwoord start(Aanvraag& aanvraag) {
    const Persoon& wie = aanvraag.persoon();
    if (wie.heeft(Rol::inspecteur) && aanvraag.heeftVeld("afgerond")) return toonAfgerond(aanvraag);
    StartPagina pagina;
    vulMeldingen(aanvraag, pagina);
    if (wie.heeft(Rol::inspecteur) || wie.heeft(Rol::vtManagement)) vulTeLaat(aanvraag, pagina);
    if (wie.heeft(Rol::inspecteur)) vulInspecteur(aanvraag, pagina);
    if (wie.heeft(Rol::inspecteur) || wie.heeft(Rol::coordinator))
        pagina.lijsten.push_back(
            lijst(aanvraag, "Ingediende zelfevaluaties", "", Lijst::ingediend, "ingediend"));
    if (mag(wie, Actie::teamWijzigen))
        pagina.lijsten.push_back(
            toetslijst("Te laat of vastgelopen", "Er is geen toets te laat of vastgelopen.",
                       watStokt(aanvraag.werkplek(), wie, aanvraag.blad("stokt")), "/", "stokt"));
    if (wie.heeft(Rol::inspecteur))
        for (const Wachtregel& een : tweedeScoresWachtOp(aanvraag.werkplek(), wie))
            pagina.plaatsen.push_back({"Tweede scores voor " + een.organisatie,
                                       "Score deze toets opnieuw, zonder de scores van het team te "
                                       "zien.",
                                       toetspad(een.toets, "/tweede-scores")});
    for (const Wachtendtoezicht& een : wachtendToezicht(aanvraag.werkplek(), wie))
        pagina.plaatsen.push_back({"Verscherpt toezicht: " + een.naam, een.wat,
                                   "/organisatie/" + std::to_string(een.organisatie) + "/verhaal"});
    for (const auto& [onderzoek, naam] : wachtendeRapporten(aanvraag.werkplek(), wie))
        pagina.plaatsen.push_back({"Landelijk rapport: " + naam,
                                   "U bent gevraagd als tweede lezer van het concept.",
                                   "/onderzoek/" + codeerParameter(onderzoek) + "/rapporttekst"});
    if (wie.heeft(Rol::vtManagement))
        pagina.plaatsen.push_back({"Verhaal van " + wie.organisatie,
                                   "Lees op volgorde van tijd wat er bij uw organisatie gebeurde.",
                                   "/mijn-organisatie"});
    if (wie.heeft(Rol::vtManagement))
        pagina.plaatsen.push_back({"Uw plaats naast het land",
                                   "Zie hoe " + wie.organisatie +
                                       " staat naast andere organisaties, die niet worden genoemd.",
                                   "/uw-plaats"});
    if (mag(wie, Actie::publicatiesLezen))
        pagina.plaatsen.push_back({"Good practices",
                                   "Zoek per verwachting wie het goed doet, en hoe.",
                                   "/good-practices"});
    if (wie.heeft(Rol::vtManagement)) {
        pagina.lijsten.push_back(lijst(aanvraag, "Wacht op u en uw organisatie", "",
                                       Lijst::bijOrganisatie, "wederhoor", "/wederhoor/"));
        pagina.lijsten.push_back(lijst(aanvraag, "Vastgestelde rapporten over uw organisatie", "",
                                       Lijst::vastgesteldeRapporten, "rapporten", "/toets/",
                                       "/besluit"));
        pagina.lijsten.push_back(lijst(aanvraag, "Verbeterplannen bij deze rapporten", "",
                                       Lijst::vastgesteldeRapporten, "plannen", "/toets/",
                                       "/opvolging"));
        pagina.lijsten.push_back(lijst(aanvraag, "Zelfevaluaties van " + wie.organisatie,
                                       "Er is nog geen zelfevaluatie.", Lijst::zelfevaluaties,
                                       "zelfevaluaties"));
        // Of all organisations: what was taken over from a published round, and what is published.
        pagina.lijsten.push_back(lijst(aanvraag, "Gepubliceerde rondes van alle organisaties", "",
                                       Lijst::overgenomen, "overgenomen"));
        pagina.plaatsen.push_back(
            {"Zelfevaluatie", "Open een zelfevaluatie of dien er een in.", "/zelfevaluatie"});
        pagina.plaatsen.push_back({"Publicaties",
                                   "Lees de gepubliceerde rapporten van alle organisaties.",
                                   "/publicaties"});
    }
    if (wie.heeft(Rol::vtMedewerker))
        pagina.lijsten.push_back(lijst(aanvraag, "Zelfevaluaties waaraan u meewerkt",
                                       "U bent nog bij geen zelfevaluatie genoemd. Vraag het "
                                       "management van uw organisatie.",
                                       Lijst::meewerken, "zelfevaluaties"));
    if (wie.heeft(Rol::inspecteur) || wie.heeft(Rol::coordinator) || wie.heeft(Rol::vtManagement))
        pagina.plaatsen.push_back({"Wat wacht op u",
                                   wie.heeft(Rol::coordinator)
                                       ? hoeveelWacht(aanvraag)
                                       : "Zie wat u moet doen en tot wanneer, en zet dat in uw "
                                         "agenda.",
                                   "/wacht"});
    if (wie.heeft(Rol::coordinator)) vulLand(aanvraag, pagina);
    if (mag(wie, Actie::landelijkBeeld))
        pagina.plaatsen.push_back(
            {"Onderzoeken",
             "Bekijk per onderzoek het landelijk beeld, met de ranglijst en de "
             "verschillen tussen organisaties.",
             "/onderzoeken"});
    if (mag(wie, Actie::teamWijzigen))
        pagina.plaatsen.push_back({"Inspecteurs van organisaties",
                                   "Wijs aan wie ingediende zelfevaluaties leest waar geen "
                                   "onderzoek loopt.",
                                   "/inspecteurs"});
    if (mag(wie, Actie::personenBeheren) && !Opruimklok::stand(aanvraag.werkplek(), wie).klopt) {
        pagina.meldingen.push_back(
            "De klok van deze computer is gesprongen. Er wordt niets gewist tot u "
            "zegt of de klok klopt. Kies hieronder Klok.");
        pagina.plaatsen.push_back(
            {"Klok", "Zeg of de klok van deze computer klopt.", "/beheer/klok"});
    }
    if (mag(wie, Actie::personenBeheren))
        pagina.plaatsen.push_back({"Personen",
                                   "Nodig mensen uit, wijzig rollen en blokkeer wie niet meer mag.",
                                   "/beheer/personen"});
    if (mag(wie, Actie::personenBeheren))
        pagina.plaatsen.push_back({"Bewaartermijnen",
                                   "Kies na hoeveel tijd weggaat wat niet meer nodig is.",
                                   "/beheer/bewaartermijn"});
    if (mag(wie, Actie::personenBeheren))
        pagina.plaatsen.push_back({"Reservekopie", "Maak een reservekopie, en zie welke er zijn.",
                                   "/beheer/reservekopie"});
    if (mag(wie, Actie::logboekLezen))
        pagina.plaatsen.push_back(
            {"Logboek", "Zie wie wat deed, en of het logboek nog klopt.", "/beheer/logboek"});
    pagina.plaatsen.push_back({"Wie leest wat?", "Zie wat elke rol kan lezen, en vanaf welke stap.",
                               "/hulp/wie-leest-wat"});
    Raam raam = aanvraag.raam(wie.heeft(Rol::inspecteur) ? "Mijn toetsen" : "Welkom bij Maatlat");
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes startRoutes() {
    return {{"GET",
             "/",
             Voor::ingelogd,
             {{"toetsen"},
              {"afgerond"},
              {"ingediend"},
              {"stokt"},
              {"wederhoor"},
              {"rapporten"},
              {"plannen"},
              {"overgenomen"},
              {"zelfevaluaties"}},
             start}};
}

}  // namespace maatlat::web
