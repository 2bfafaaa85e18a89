// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_personen.h"

#include "domain/mensen/persoon.h"
#include "pages/mensen/personen_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/mensen/personen.h"
#include "toetsing/mensen/rolverzoeken.h"
#include "web/aanvraag.h"
#include "web/mensen/beheer_toegang.h"

namespace maatlat::web {

namespace {

using Fouten = std::vector<Veldfouten::Fout>;

std::string_view uitleg(Rol rol) {
    switch (rol) {
        case Rol::inspecteur:
            return "Legt bevindingen vast en oordeelt, in de toetsen van het eigen team.";
        case Rol::vtManagement:
            return "Doet de zelfevaluatie van de eigen organisatie.";
        case Rol::vtMedewerker:
            return "Werkt mee of leest mee in een zelfevaluatie van de eigen organisatie, als het "
                   "VT-management hem of haar daarvoor noemt. Ziet verder niets.";
        case Rol::coordinator:
            return "Opent onderzoeken, maakt de teams en ziet het landelijke beeld.";
        case Rol::beheerder:
            return "Nodigt mensen uit en ziet het logboek. Ziet geen toetsen.";
    }
    return {};
}

std::string rollen(const Persoon& persoon) {
    std::vector<std::string> namen;
    for (const Rol rol : persoon.rollen)
        namen.emplace_back(naam(rol));
    return opsomming(namen) + (persoon.organisatie.empty() ? "" : " (" + persoon.organisatie + ")");
}

template <class Beeld>
std::string toestand(const Beeld& beeld) {
    const std::string& actief = beeld.actief;
    if (beeld.persoon.geblokkeerd) return "Geblokkeerd";
    if (beeld.zonderWachtwoord)
        return "Het wachtwoord is beëindigd; een link geeft een nieuw wachtwoord";
    if (beeld.uitgenodigd) return "Uitgenodigd, heeft nog geen wachtwoord";
    return actief.empty() ? "Niet ingelogd" : "Ingelogd, laatst gebruikt op " + datumEnTijd(actief);
}

Persoonsgegevens ingevuld(const Aanvraag& aanvraag) {
    Persoonsgegevens uit{
        aanvraag.veld("naam"), aanvraag.veld("email"), {}, aanvraag.veld("organisatie")};
    for (const std::string& een : aanvraag.veldenMet("rol"))
        if (const auto rol = rolMetSleutel(een)) uit.rollen.insert(*rol);
    return uit;
}

Persoonsvelden velden(const Persoonsgegevens& gegevens,
                      const std::vector<std::string>& organisaties, const Fouten& fouten) {
    Persoonsvelden uit{.naam = gegevens.naam, .email = gegevens.email, .fouten = fouten};
    for (const Rol rol : kAlleRollen)
        uit.rollen.push_back({std::string(sleutel(rol)), metHoofdletter(naam(rol)),
                              gegevens.rollen.contains(rol), std::string(uitleg(rol))});
    uit.organisaties.push_back({"", "Geen", gegevens.organisatie.empty()});
    for (const std::string& een : organisaties)
        uit.organisaties.push_back({een, een, een == gegevens.organisatie});
    return uit;
}

Raam persoonraam(const Aanvraag& aanvraag, const std::string& titel, const Fouten& fouten) {
    Raam uit = aanvraag.raam(titel);
    uit.kruimels = {{"Personen", "/beheer/personen"}, {titel, "", true}};
    uit.fouten = foutregels(fouten);
    return uit;
}

Antwoord toonNieuw(Aanvraag& aanvraag, const Persoonsgegevens& gegevens, const Fouten& fouten) {
    const auto organisaties = organisatiekeuzes(aanvraag.werkplek(), aanvraag.persoon());
    FormulierPagina pagina{
        .hulp = Hulpplek::mensenUitnodigen, .pad = "/beheer/personen/nieuw", .knop = "Uitnodigen"};
    pagina.alineas = {
        "Maatlat verstuurt geen e-mail. Na het uitnodigen ziet u een link. Geef die "
        "zelf aan deze persoon.",
        "Nodig uzelf niet uit voor een tweede account. Maatlat kan niet zien dat twee accounts van "
        "dezelfde persoon zijn. Een uitnodiging staat altijd in het logboek."};
    pagina.velden = formuliervelden(velden(gegevens, organisaties, fouten));
    return aanvraag.pagina(persoonraam(aanvraag, "Persoon uitnodigen", fouten), pagina);
}

std::vector<Samenvattingsrij> stand(const Persoonbeeld& beeld) {
    std::vector<Samenvattingsrij> uit{
        {"Nummer in het logboek", persoonInLogboek(beeld.persoon.nr)},
        {"Naam", beeld.persoon.naam},
        {"E-mailadres", beeld.persoon.email},
        {"Rollen", rollen(beeld.persoon)},
        {"Toestand", toestand(beeld)},
        {"Laatst ingelogd", beeld.ingelogd.empty() ? "nooit" : datumEnTijd(beeld.ingelogd)},
        {"Inloggen met een code", beeld.persoon.tweedeFactor ? "aan" : "uit"}};
    if (!beeld.gekoppeld.empty())
        uit.push_back({"Inlog bij de organisatie", "gekoppeld op " + datumEnTijd(beeld.gekoppeld)});
    if (!beeld.linkTot.empty())
        uit.push_back({"Link voor een wachtwoord",
                       "nog niet gebruikt, werkt tot " + datumEnTijd(beeld.linkTot)});
    return uit;
}

/// `gegevens`: what stands in the fields; with nothing typed, how it is.
Antwoord toonPersoon(Aanvraag& aanvraag, const Persoonbeeld& beeld,
                     const Persoonsgegevens& gegevens, int versie, const Fouten& fouten) {
    const std::string pad = persoonpad(beeld.persoon.nr);
    FormulierPagina pagina{.hulp = Hulpplek::mensenUitnodigen, .pad = pad, .knop = "Opslaan"};
    pagina.nu = stand(beeld);
    pagina.velden = formuliervelden(velden(gegevens, beeld.organisaties, fouten));
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(versie)});
    pagina.slot = "Na een andere rol of organisatie moet deze persoon opnieuw inloggen.";
    if (beeld.persoon.nr == aanvraag.persoon().nr)
        pagina.slot =
            "Een rol die u uzelf geeft, geldt niet meteen. Een andere beheerder bevestigt hem. Is "
            "er "
            "geen ander, dan kunt u dat na 24 uur zelf doen. De landelijk coördinatoren zien het.";
    if (const std::string bezwaar = rolbezwaar(beeld.persoon); !bezwaar.empty())
        pagina.alineas.push_back("Let op, de rollen van deze persoon botsen. " + bezwaar);
    if (!beeld.persoon.geblokkeerd)
        pagina.erna.push_back({beeld.uitgenodigd ? "Nieuwe uitnodiging maken"
                                                 : "Link maken voor een nieuw wachtwoord",
                               pad + "/link"});
    pagina.erna.push_back(
        {beeld.persoon.geblokkeerd ? "Blokkade opheffen" : "Persoon blokkeren", pad + "/blokkade"});
    Raam raam = persoonraam(aanvraag, beeld.persoon.naam, fouten);
    if (aanvraag.veld("gelukt") == "opgeslagen") raam.gelukt = "De gegevens zijn opgeslagen.";
    if (aanvraag.veld("gelukt") == "geblokkeerd") raam.gelukt = "Deze persoon is nu geblokkeerd.";
    if (aanvraag.veld("gelukt") == "vrij") raam.gelukt = "Deze persoon kan weer inloggen.";
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

std::string persoonpad(std::int64_t nr) {
    return "/beheer/personen/" + std::to_string(nr);
}

Antwoord bekijkPersonen(Aanvraag& aanvraag) {
    PersonenPagina pagina;
    const Personenblad blad = personen(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad());
    pagina.bladeren = bladerbalk("Personen", blad.bladen, "/beheer/personen?pagina=");
    for (const Persoonrij& een : blad.personen)
        pagina.personen.push_back({persoonpad(een.persoon.nr), een.persoon.naam,
                                   std::to_string(een.persoon.nr), een.persoon.email,
                                   rollen(een.persoon), toestand(een)});
    pagina.botsend = opsomming(botsendeRollen(aanvraag.werkplek(), aanvraag.persoon()));
    Raam raam = aanvraag.raam("Personen");
    raam.breed = true;
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkNieuwePersoon(Aanvraag& aanvraag) {
    return toonNieuw(aanvraag, {}, {});
}

Antwoord nodigUit(Aanvraag& aanvraag) {
    const Persoonsgegevens gegevens = ingevuld(aanvraag);
    try {
        const Uitgereikt link =
            maatlat::nodigUit(aanvraag.werkplek(), aanvraag.handeling(), gegevens);
        return toonUitgereikt(aanvraag, link, "zeven dagen lang");
    } catch (const Veldfouten& fouten) {
        return toonNieuw(aanvraag, gegevens, fouten.fouten());
    }
}

Antwoord bekijkPersoon(Aanvraag& aanvraag) {
    const Persoonbeeld beeld =
        persoonbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("persoon"));
    const Persoon& hij = beeld.persoon;
    return toonPersoon(aanvraag, beeld, {hij.naam, hij.email, hij.rollen, hij.organisatie},
                       beeld.versie, {});
}

Antwoord wijzigPersoon(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("persoon");
    const Persoonsgegevens gegevens = ingevuld(aanvraag);
    int versie = aanvraag.versie();
    Fouten fouten;
    try {
        const bool gevraagd =
            maatlat::wijzigPersoon(aanvraag.werkplek(), aanvraag.handeling(), nr, versie, gegevens);
        return naar(gevraagd ? "/beheer/rollen?gelukt=gevraagd"
                             : persoonpad(nr) + "?gelukt=opgeslagen");
    } catch (const Veldfouten& wat) {
        fouten = wat.fouten();
    } catch (const Versieconflict& wat) {
        versie = wat.stand().versie;
        fouten = {{"",
                   "Iemand anders, of u in een ander tabblad, heeft deze persoon intussen "
                   "gewijzigd. Boven het formulier staat hoe het nu is. Pas zo nodig aan wat u "
                   "invulde, en sla dan op."}};
    }
    return toonPersoon(aanvraag, persoonbeeld(aanvraag.werkplek(), aanvraag.persoon(), nr),
                       gegevens, versie, fouten);
}

}  // namespace maatlat::web
