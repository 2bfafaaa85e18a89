// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "pages/formulierpagina.h"
#include "pages/onderzoek/organisatie_paginas.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/organisaties.h"
#include "toetsing/toegang.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/routes.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string organisatiepad(std::int64_t nr, const std::string& erachter = "") {
    return "/organisatie/" + std::to_string(nr) + erachter;
}

/// What is so now; empty: not known.
std::string nu(const Organisatieleven& van, Levenssoort soort) {
    for (const Levensperiode& een : van.van(soort))
        if (een.tot.empty()) return een.waarde;
    return {};
}

std::string opgegaan(const Organisatieovergang& een) {
    return "op " + datumInWoorden(een.dag) + " op in";
}

std::vector<std::string> eerdereNamen(const Organisatieleven& van) {
    std::vector<std::string> uit;
    for (const Levensperiode& een : van.van(Levenssoort::naam))
        if (een.waarde != van.naam) uit.push_back(een.waarde);
    return uit;
}

Antwoord toonAlle(Aanvraag& aanvraag) {
    OrganisatiesPagina pagina;
    pagina.magWijzigen = mag(aanvraag.persoon(), Actie::organisatieWijzigen);
    for (const Organisatieleven& een : organisaties(aanvraag.werkplek(), aanvraag.persoon()))
        pagina.organisaties.push_back(
            {een.naam, organisatiepad(een.nr), opsomming(eerdereNamen(een)),
             nu(een, Levenssoort::rechtsvorm), nu(een, Levenssoort::drager),
             een.ging ? "Ging " + opgegaan(*een.ging) + " " + een.ging->opvolgernaam
                      : std::string("Bestaat"),
             organisatiepad(een.nr, "/verhaal")});
    return aanvraag.pagina(aanvraag.raam("Organisaties"), pagina);
}

/// Nothing of it lasted longer than the organisation itself.
Levensperiode tijdensBestaan(Levensperiode een, const Organisatieleven& van) {
    if (van.ging && een.tot.empty())
        if (const auto dag = dagUit(van.ging->dag)) een.tot = iso(*dag - std::chrono::days(1));
    return een;
}

OrganisatielevenPagina::Deel levensdeel(const Organisatiebeeld& beeld, Levenssoort soort,
                                        const std::string& titel, const std::string& leeg) {
    OrganisatielevenPagina::Deel uit{titel, std::string(naam(soort)), leeg, {}};
    for (const Levensperiode& een : beeld.leven.van(soort)) {
        OrganisatielevenPagina::Periode regel{
            een.waarde, wanneerInWoorden(tijdensBestaan(een, beeld.leven)), een.toelichting, {}};
        if (const auto wie = beeld.namen.find(een.persoon); wie != beeld.namen.end())
            regel.wie =
                "Opgeschreven door " + wie->second + " op " + datumEnTijd(een.wanneer) + ".";
        uit.perioden.push_back(std::move(regel));
    }
    return uit;
}

Antwoord toonEen(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const Organisatiebeeld beeld =
        organisatiebeeld(aanvraag.werkplek(), aanvraag.persoon(), nr, aanvraag.blad());
    OrganisatielevenPagina pagina;
    pagina.delen = {
        levensdeel(beeld, Levenssoort::naam, "Namen", ""),
        levensdeel(beeld, Levenssoort::rechtsvorm, "Rechtsvorm", "De rechtsvorm is niet bekend."),
        levensdeel(beeld, Levenssoort::drager, "Drager",
                   "Van wie de organisatie is of was, is niet bekend.")};
    if (beeld.leven.ging)
        pagina.overgangen.push_back(
            {beeld.leven.ging->opvolgernaam, organisatiepad(beeld.leven.ging->opvolger),
             "Ging " + opgegaan(*beeld.leven.ging), beeld.leven.ging->toelichting});
    for (const Organisatieovergang& een : beeld.leven.kwam)
        pagina.overgangen.push_back(
            {een.naam, organisatiepad(een.organisatie),
             "Op " + datumInWoorden(een.dag) + " ging hierin op:", een.toelichting});
    for (const Toetskop& een : beeld.toetsen)
        pagina.toetsen.push_back({een.organisatie, een.onderzoekNaam,
                                  std::string(naam(een.status)) +
                                      (een.uitOnderzoek ? ", uit het onderzoek gehaald" : ""),
                                  toetspad(een.nr)});
    pagina.bladeren = bladerbalk("Toetsen", beeld.bladen, organisatiepad(nr, "?pagina="));
    pagina.verhaalPad = organisatiepad(nr, "/verhaal");
    pagina.rondesPad = organisatiepad(nr, "/rondes");
    if (mag(aanvraag.persoon(), Actie::organisatieWijzigen))
        pagina.wijzigPad = organisatiepad(nr, "/wijzigen");
    Raam raam = aanvraag.raam(beeld.leven.naam);
    raam.kruimels = {{"Organisaties", "/organisaties"}, {beeld.leven.naam, "", true}};
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

using Fouten = std::vector<Veldfouten::Fout>;

Tekstveld regelveld(const Aanvraag& aanvraag, const char* naam, const char* label, const char* hint,
                    const Fouten& fouten, Tekstveld::Soort soort = Tekstveld::Soort::tekst) {
    return {.kop = {.naam = naam, .label = label, .hint = hint, .fout = foutVan(fouten, naam)},
            .waarde = aanvraag.veld(naam),
            .soort = soort};
}

Tekstveld toelichtingsveld(const Aanvraag& aanvraag, const Fouten& fouten) {
    return regelveld(aanvraag, "toelichting", "Toelichting",
                     "Bijvoorbeeld waar dit staat. Zet er geen persoonsgegevens in.", fouten);
}

Antwoord formulier(Aanvraag& aanvraag, const std::string& titel, const std::string& boven,
                   const std::string& bovenpad, const FormulierPagina& pagina,
                   const Fouten& fouten) {
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {{"Organisaties", "/organisaties"}};
    if (!boven.empty()) raam.kruimels.push_back({boven, bovenpad});
    raam.kruimels.push_back({titel, "", true});
    raam.fouten = foutregels(fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonNieuweOrganisatie(Aanvraag& aanvraag, const Fouten& fouten) {
    eisMag(aanvraag.persoon(), Actie::organisatieWijzigen);
    FormulierPagina pagina{
        .hulp = Hulpplek::organisatiesBijhouden, .pad = "/organisatie/nieuw", .knop = "Toevoegen"};
    pagina.velden = {
        regelveld(aanvraag, "naam", "Naam", "De naam van de regio, zonder de woorden Veilig Thuis.",
                  fouten),
        regelveld(aanvraag, "sinds", "Bestaat sinds", "Laat dit leeg als u het niet weet.", fouten,
                  Tekstveld::Soort::datum)};
    pagina.erna = {{"Terug zonder iets toe te voegen", "/organisaties"}};
    return formulier(aanvraag, "Organisatie toevoegen", "", "", pagina, fouten);
}

Antwoord nieuweOrganisatie(Aanvraag& aanvraag) {
    return toonNieuweOrganisatie(aanvraag, {});
}

Antwoord maakOrganisatie(Aanvraag& aanvraag) {
    std::int64_t nr = 0;
    const Poging poging = probeer([&] {
        nr = voegOrganisatieToe(aanvraag.werkplek(), aanvraag.handeling(),
                                {aanvraag.veld("naam"), aanvraag.veld("sinds")});
    });
    if (!poging.gelukt()) return toonNieuweOrganisatie(aanvraag, poging.fouten);
    return naar(organisatiepad(nr, "?gelukt=organisatie"));
}

Antwoord toonWijzigen(Aanvraag& aanvraag, const Fouten& fouten) {
    eisMag(aanvraag.persoon(), Actie::organisatieWijzigen);
    const std::int64_t nr = aanvraag.nummer("nr");
    const std::string naamNu =
        organisatiebeeld(aanvraag.werkplek(), aanvraag.persoon(), nr, 1).leven.naam;
    FormulierPagina pagina{.hulp = Hulpplek::organisatiesBijhouden,
                           .pad = organisatiepad(nr, "/wijzigen"),
                           .knop = "Opslaan"};
    pagina.alineas = {
        "Schrijf op wat vanaf een dag anders is, of wat vroeger anders was. Wat daarvoor gold, "
        "eindigt de dag ervoor.",
        "Een nieuwe naam staat meteen op alles wat nog open is. Een toets of rapport dat al "
        "vastligt, houdt de naam van toen."};
    Keuzelijst soort{.kop = {.naam = "soort",
                             .label = "Wat verandert er?",
                             .fout = foutVan(fouten, "soort"),
                             .verplicht = true},
                     .opties = {{"naam", "Naam"},
                                {"rechtsvorm", "Rechtsvorm"},
                                {"drager", "Drager: van wie de organisatie is"}}};
    for (Optie& een : soort.opties)
        een.gekozen = een.waarde == aanvraag.veld("soort");
    pagina.velden = {
        soort,
        regelveld(aanvraag, "waarde", "Wat is of was het?", "Bijvoorbeeld: stichting.", fouten),
        regelveld(aanvraag, "van", "Vanaf", "Laat dit leeg als u niet weet sinds wanneer.", fouten,
                  Tekstveld::Soort::datum),
        regelveld(aanvraag, "tot", "Tot en met", "Laat dit leeg als het nog zo is.", fouten,
                  Tekstveld::Soort::datum),
        toelichtingsveld(aanvraag, fouten)};
    pagina.erna = {{"Terug zonder iets te wijzigen", organisatiepad(nr)}};
    return formulier(aanvraag, "Naam, rechtsvorm of drager opschrijven", naamNu, organisatiepad(nr),
                     pagina, fouten);
}

Antwoord wijzigen(Aanvraag& aanvraag) {
    return toonWijzigen(aanvraag, {});
}

Antwoord slaPeriodeOp(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const Poging poging = probeer([&] {
        schrijfPeriode(aanvraag.werkplek(), aanvraag.handeling(), nr,
                       {aanvraag.veld("soort"), aanvraag.veld("waarde"), aanvraag.veld("van"),
                        aanvraag.veld("tot"), aanvraag.veld("toelichting")});
    });
    if (!poging.gelukt()) return toonWijzigen(aanvraag, poging.fouten);
    return naar(organisatiepad(nr, "?gelukt=organisatie-gewijzigd"));
}

Antwoord toonSamengaan(Aanvraag& aanvraag, const Fouten& fouten) {
    eisMag(aanvraag.persoon(), Actie::organisatieWijzigen);
    FormulierPagina pagina{.hulp = Hulpplek::organisatiesBijhouden,
                           .pad = "/organisaties/samengaan",
                           .knop = "Laten samengaan"};
    pagina.alineas = {
        "Twee of meer organisaties gaan vanaf een dag samen: in een nieuwe, of in een die er al "
        "is.",
        "Accounts van hun management gaan mee naar het geheel. Wie bij een van hen werkte, werkte "
        "daarna voor het geheel, en toetst het dus niet. Hun toetsen en rapporten houden hun "
        "naam."};
    const auto gekozen = aanvraag.veldenMet("van");
    Vinkjes van{{.naam = "van",
                 .label = "Welke organisaties gaan samen?",
                 .fout = foutVan(fouten, "van"),
                 .verplicht = true},
                {}};
    Keuzelijst naar{.kop = {.naam = "naar",
                            .label = "Waarin gaan zij op?",
                            .fout = foutVan(fouten, "naar"),
                            .verplicht = true},
                    .opties = {{"0", "Een nieuwe organisatie"}}};
    for (const Organisatieleven& een : organisaties(aanvraag.werkplek(), aanvraag.persoon())) {
        if (een.ging) continue;
        const std::string nr = std::to_string(een.nr);
        van.opties.push_back({nr, een.naam, std::ranges::find(gekozen, nr) != gekozen.end()});
        naar.opties.push_back({nr, een.naam, aanvraag.veld("naar") == nr});
    }
    pagina.velden = {
        van,
        naar,
        regelveld(aanvraag, "naam", "Naam van de nieuwe organisatie",
                  "Laat dit leeg als zij opgaan in een organisatie die er al is.", fouten),
        regelveld(aanvraag, "dag", "Eerste dag van het geheel", "", fouten,
                  Tekstveld::Soort::datum),
        toelichtingsveld(aanvraag, fouten),
        Vinkjes{{.naam = "zeker", .label = "Weet u het zeker?", .fout = foutVan(fouten, "zeker")},
                {{"ja", "Dit klopt. Ik weet dat het niet ongedaan kan worden gemaakt.",
                  aanvraag.veld("zeker") == "ja"}}}};
    pagina.erna = {{"Terug zonder iets te wijzigen", "/organisaties"}};
    return formulier(aanvraag, "Organisaties laten samengaan", "", "", pagina, fouten);
}

Antwoord samengaan(Aanvraag& aanvraag) {
    return toonSamengaan(aanvraag, {});
}

Antwoord voegSamen(Aanvraag& aanvraag) {
    std::int64_t nr = 0;
    const Poging poging = probeer([&] {
        nr = laatSamengaan(
            aanvraag.werkplek(), aanvraag.handeling(),
            {aanvraag.nummers("van"), aanvraag.getal("naar"), aanvraag.veld("naam"),
             aanvraag.veld("dag"), aanvraag.veld("toelichting"), aanvraag.veld("zeker") == "ja"});
    });
    if (!poging.gelukt()) return toonSamengaan(aanvraag, poging.fouten);
    return naar(organisatiepad(nr, "?gelukt=samengegaan"));
}

}  // namespace

Routes organisatieRoutes() {
    return {
        {"GET", "/organisaties", Voor::ingelogd, {}, toonAlle},
        {"GET", "/organisaties/samengaan", Voor::ingelogd, {}, samengaan},
        {"POST",
         "/organisaties/samengaan",
         Voor::ingelogd,
         {{"van", true}, {"naar"}, {"naam"}, {"dag"}, {"toelichting"}, {"zeker"}},
         voegSamen},
        {"GET", "/organisatie/nieuw", Voor::ingelogd, {}, nieuweOrganisatie},
        {"POST", "/organisatie/nieuw", Voor::ingelogd, {{"naam"}, {"sinds"}}, maakOrganisatie},
        {"GET", "/organisatie/{nr}", Voor::ingelogd, {{"pagina"}, {"gelukt"}}, toonEen},
        {"GET", "/organisatie/{nr}/wijzigen", Voor::ingelogd, {}, wijzigen},
        {"POST",
         "/organisatie/{nr}/wijzigen",
         Voor::ingelogd,
         {{"soort"}, {"waarde"}, {"van"}, {"tot"}, {"toelichting"}},
         slaPeriodeOp},
    };
}

}  // namespace maatlat::web
