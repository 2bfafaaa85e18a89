// SPDX-License-Identifier: EUPL-1.2
// Verscherpt toezicht and measures: the forms, and the page of each.
#include <algorithm>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulierpagina.h"
#include "pages/opvolging/toezichtfeit_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/toezicht.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/opvolging/toezichtpaden.h"
#include "web/opvolging/toezichtvelden.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

Feitsoort soortUit(const Aanvraag& aanvraag) {
    const auto soort = metWoord<Feitsoort>(kFeitsoorten, aanvraag.deel("wat"));
    if (!soort) throw Onvindbaar();
    return *soort;
}

Raam raamVan(Aanvraag& aanvraag, const std::string& titel, std::int64_t organisatie,
             const std::string& naam, const Poging& poging = {}) {
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {{"Verhaal van " + naam, verhaalpad(organisatie)}, {titel, "", true}};
    raam.fouten = foutregels(poging.fouten);
    if (poging.intussen)
        raam.fouten.push_back({"", intussenzin(*poging.intussen, aanvraag.persoon().nr) +
                                       " Er is nog niets opgeslagen. Wat u typte, staat nog in "
                                       "het formulier. Kijk wat er nu staat, en sla daarna op."});
    return raam;
}

std::string vastlegtitel(Feitsoort soort) {
    switch (soort) {
        case Feitsoort::instellen:
            return "Verscherpt toezicht instellen: voorstel";
        case Feitsoort::verlengen:
            return "Verscherpt toezicht verlengen";
        case Feitsoort::opheffen:
            return "Verscherpt toezicht opheffen: voorstel";
        default:
            return std::string(titel(soort)) + " opschrijven";
    }
}

std::vector<std::string> vastleguitleg(Feitsoort soort) {
    if (soort == Feitsoort::uitkomst)
        return {
            "Schrijf hier een hertoets of eindtoets op waarvan alleen het totaal bekend is. "
            "Het blijft een totaal: er komen geen scores van."};
    if (isMaatregel(soort))
        return {"Dit is een register: het besluit zelf wordt hier niet genomen."};
    if (soort == Feitsoort::verlengen) return {"Een landelijk coördinator besluit dit."};
    return {
        "Twee mensen moeten het eens zijn. U doet een voorstel. Een landelijk coördinator die "
        "het niet zelf deed, beslist."};
}

/// What was kept meanwhile, newest first, for who was just too late.
std::vector<Samenvattingsrij> laatsteFeiten(const Toezichtbeeld& beeld) {
    std::vector<Samenvattingsrij> uit;
    for (auto een = beeld.feiten.rbegin(); een != beeld.feiten.rend() && uit.size() < 3; ++een)
        uit.push_back(
            {feittitel(*een), feitdag(een->dag) + ", " + std::string(naam(een->stand)) +
                                  (een->motivering.empty() ? "" : "\n" + een->motivering)});
    return uit;
}

Toezichtinvoer beginInvoer(Feitsoort soort) {
    Toezichtinvoer uit;
    uit.grond = std::string(wetsartikel(soort));
    if (isVerscherptToezicht(soort)) uit.regime = "verscherpt-toezicht";
    return uit;
}

Antwoord toonNieuw(Aanvraag& aanvraag, const Poging& poging, const Toezichtinvoer& invoer) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const Feitsoort soort = soortUit(aanvraag);
    const Toezichtbeeld beeld =
        toezichtbeeld(aanvraag.werkplek(), aanvraag.persoon(), nr, Actie::toezichtVastleggen);
    if (poging.gelukt())
        if (const std::string waarom = waaromNietNu(beeld, soort); !waarom.empty())
            throw NietNu(waarom);
    FormulierPagina pagina{.hulp = toezichthulp(aanvraag.persoon()),
                           .pad = vastlegpad(nr, naam(soort)),
                           .knop = isVerscherptToezicht(soort) && soort != Feitsoort::verlengen
                                       ? "Voorstellen"
                                       : "Opslaan"};
    pagina.alineas = vastleguitleg(soort);
    if (poging.intussen) pagina.nu = laatsteFeiten(beeld);
    pagina.velden = toezichtvelden(aanvraag, nr, soort, invoer, poging);
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(beeld.aantal)});
    pagina.erna = {{"Terug zonder iets op te slaan", verhaalpad(nr)}};
    return aanvraag.pagina(raamVan(aanvraag, vastlegtitel(soort), nr, beeld.naam, poging), pagina);
}

Antwoord nieuw(Aanvraag& aanvraag) {
    return toonNieuw(aanvraag, {}, beginInvoer(soortUit(aanvraag)));
}

Antwoord legVast(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const Feitsoort soort = soortUit(aanvraag);
    const Toezichtinvoer invoer = invoerUit(aanvraag);
    std::int64_t feit = 0;
    const Poging poging = probeer([&] {
        feit = legToezichtVast(aanvraag.werkplek(), aanvraag.handeling(), nr, soort,
                               aanvraag.versie(), invoer);
    });
    if (!poging.gelukt()) return toonNieuw(aanvraag, poging, invoer);
    const bool voorstel = isVerscherptToezicht(soort) && soort != Feitsoort::verlengen;
    return naar(feitpad(nr, feit,
                        voorstel ? "?gelukt=toezicht-voorgesteld" : "?gelukt=toezicht-vastgelegd"));
}

void voegRijToe(std::vector<Samenvattingsrij>& uit, const std::string& naam,
                const std::string& waarde) {
    if (!waarde.empty()) uit.push_back({naam, waarde});
}

std::string herkomst(const Toezichtfeit& feit) {
    if (feit.uitBericht) return "Uit " + feit.bron + ", met de ronde ingelezen";
    if (feit.achteraf)
        return "Achteraf vastgelegd" + (feit.bron.empty() ? "" : ", uit: " + feit.bron);
    return feit.bron;
}

/// All that is known of it; what must be known and is not says so.
std::vector<Samenvattingsrij> rijen(const Toezichtfeit& feit) {
    std::vector<Samenvattingsrij> uit{{"Stand", metHoofdletter(naam(feit.stand))},
                                      {"Dag", metHoofdletter(feitdag(feit.dag))}};
    const bool loopt = feit.soort == Feitsoort::instellen || feit.soort == Feitsoort::verlengen;
    if (loopt || isMaatregel(feit.soort))
        uit.push_back({"Tot en met", feit.tot.empty() ? "niet bekend" : feitdag(feit.tot)});
    voegRijToe(uit, "Motivering", feit.motivering);
    voegRijToe(uit, "De organisatie laat zien", feit.aanTeTonen);
    voegRijToe(uit, "Verslag", feit.ritme);
    voegRijToe(uit, "Wetsartikel", feit.grond);
    if (!feit.totaal.leeg())
        uit.push_back({"Totaal", inWoorden(feit.totaal) +
                                     (feit.uitBericht ? ". Het bericht noemt alleen dit totaal."
                                                      : ". Alleen dit totaal is bekend.")});
    if (isMaatregel(feit.soort))
        uit.push_back({"Uitkomst", feit.uitkomst.empty() ? "nog niet bekend" : feit.uitkomst});
    voegRijToe(uit, "Herkomst", herkomst(feit));
    return uit;
}

void voegPublicatieToe(std::vector<Samenvattingsrij>& uit, const Feitbeeld& beeld) {
    const Toezichtfeit& feit = beeld.nu();
    voegRijToe(uit, "Regime", beeld.regimenaam);
    if (!feit.bekendgemaakt.empty())
        uit.push_back({"Bekendgemaakt aan de organisatie", feitdag(feit.bekendgemaakt)});
    if (!beeld.eersteDag.empty()) uit.push_back({"Publiceren mag vanaf", feitdag(beeld.eersteDag)});
    const std::string onbekend =
        feit.uitBericht ? "ja; wanneer en waar is niet bekend" : "niet, voor zover hier bekend";
    uit.push_back({"Gepubliceerd", feit.gepubliceerd.empty()
                                       ? onbekend
                                       : feitdag(feit.gepubliceerd) + "\n" + feit.vindplaats});
}

std::string zettekst(Toezichtzet zet) {
    switch (zet) {
        case Toezichtzet::besluitInstellen:
            return "Besluiten om het in te stellen";
        case Toezichtzet::besluitOpheffen:
            return "Besluiten om het op te heffen";
        case Toezichtzet::stelIntrekkenVoor:
            return "Voorstellen om dit besluit in te trekken";
        case Toezichtzet::besluitIntrekken:
            return "Besluiten om het in te trekken";
        case Toezichtzet::wijsAf:
            return "Het voorstel afwijzen";
        case Toezichtzet::neemTerug:
            return "Het voorstel terugnemen";
        default:
            return "Besluiten";
    }
}

ToezichtfeitPagina::Versie versie(const Feitbeeld& beeld, const Toezichtfeit& een) {
    const auto wie = beeld.namen.find(een.persoon);
    ToezichtfeitPagina::Versie uit{
        een.versie,
        (wie == beeld.namen.end() ? std::string() : wie->second + ", ") + datumEnTijd(een.wanneer),
        std::string(naam(een.stand)), een.reden};
    // What holds now stands above.
    if (een.versie == beeld.nu().versie) return uit;
    for (const Samenvattingsrij& rij : rijen(een))
        if (rij.naam != "Stand") uit.inhoud.emplace_back(rij.naam, rij.waarde);
    return uit;
}

Antwoord toonFeit(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const std::int64_t feit = aanvraag.nummer("feit");
    const Feitbeeld beeld = feitbeeld(aanvraag.werkplek(), aanvraag.persoon(), nr, feit);
    ToezichtfeitPagina pagina{.hulp = toezichthulp(aanvraag.persoon()),
                              .nu = rijen(beeld.nu()),
                              .terugPad = verhaalpad(nr)};
    voegPublicatieToe(pagina.nu, beeld);
    if (beeld.nu().stand == Feitstand::voorgesteld ||
        beeld.nu().stand == Feitstand::intrekkingVoorgesteld)
        pagina.zinnen.emplace_back(
            "Dit wacht op een besluit van een landelijk coördinator die het niet zelf voorstelde.");
    for (const Toezichtzet een : beeld.zetten)
        pagina.doen.push_back({zettekst(een), feitpad(nr, feit, "/zet/" + std::string(naam(een)))});
    if (beeld.magWijzigen)
        pagina.doen.push_back({"Wijzigen of aanvullen", feitpad(nr, feit, "/wijzigen")});
    for (auto een = beeld.versies.rbegin(); een != beeld.versies.rend(); ++een)
        pagina.versies.push_back(versie(beeld, *een));
    Raam raam = raamVan(aanvraag, feittitel(beeld.nu()), nr, beeld.naamNu);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord toonWijzigen(Aanvraag& aanvraag, const Poging& poging, const Toezichtinvoer* getypt) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const std::int64_t feit = aanvraag.nummer("feit");
    const Feitbeeld beeld = feitbeeld(aanvraag.werkplek(), aanvraag.persoon(), nr, feit);
    if (!beeld.magWijzigen && poging.gelukt())
        throw NietNu("Dit kan nu niet worden gewijzigd, of niet door u.");
    const Toezichtinvoer invoer = getypt ? *getypt : invoerVan(beeld.nu());
    FormulierPagina pagina{.hulp = toezichthulp(aanvraag.persoon()),
                           .pad = feitpad(nr, feit, "/wijzigen"),
                           .knop = "Opslaan"};
    pagina.alineas = {"Wat er stond, blijft te lezen in de geschiedenis."};
    if (poging.intussen) {
        pagina.nu = rijen(beeld.nu());
        voegPublicatieToe(pagina.nu, beeld);
    }
    pagina.velden = toezichtvelden(aanvraag, nr, beeld.nu().soort, invoer, poging);
    pagina.velden.emplace_back(Tekstveld{.kop = {.naam = "reden",
                                                 .label = "Waarom wijzigt u dit?",
                                                 .fout = foutVan(poging.fouten, "reden"),
                                                 .verplicht = true},
                                         .waarde = invoer.reden});
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(beeld.nu().versie)});
    pagina.erna = {{"Terug zonder iets te wijzigen", feitpad(nr, feit)}};
    return aanvraag.pagina(
        raamVan(aanvraag, feittitel(beeld.nu()) + ": wijzigen", nr, beeld.naamNu, poging), pagina);
}

Antwoord wijzigen(Aanvraag& aanvraag) {
    return toonWijzigen(aanvraag, {}, nullptr);
}

Antwoord slaWijzigingOp(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const std::int64_t feit = aanvraag.nummer("feit");
    const Toezichtinvoer invoer = invoerUit(aanvraag);
    const Poging poging = probeer([&] {
        wijzigToezicht(aanvraag.werkplek(), aanvraag.handeling(), nr, feit, aanvraag.versie(),
                       invoer);
    });
    if (!poging.gelukt()) return toonWijzigen(aanvraag, poging, &invoer);
    return naar(feitpad(nr, feit, "?gelukt=toezicht-vastgelegd"));
}

Toezichtzet zetUit(const Aanvraag& aanvraag) {
    const auto zet = metWoord<Toezichtzet>(kToezichtzetten, aanvraag.deel("zet"));
    if (!zet) throw Onvindbaar();
    return *zet;
}

bool moetReden(Toezichtzet zet) {
    return zet == Toezichtzet::wijsAf || zet == Toezichtzet::neemTerug ||
           zet == Toezichtzet::stelIntrekkenVoor;
}

Antwoord toonZet(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const std::int64_t feit = aanvraag.nummer("feit");
    const Toezichtzet zet = zetUit(aanvraag);
    const Feitbeeld beeld = feitbeeld(aanvraag.werkplek(), aanvraag.persoon(), nr, feit);
    if (poging.gelukt() && std::ranges::find(beeld.zetten, zet) == beeld.zetten.end())
        throw NietNu(
            "Dit kan nu niet, of niet door u. Over een voorstel beslist een landelijk "
            "coördinator die het niet zelf deed.");
    FormulierPagina pagina{.hulp = toezichthulp(aanvraag.persoon()),
                           .pad = feitpad(nr, feit, "/zet/" + std::string(naam(zet))),
                           .knop = zettekst(zet)};
    pagina.nu = rijen(beeld.nu());
    pagina.velden = {Tekstvak{.kop = {.naam = "reden",
                                      .label = moetReden(zet) ? "Reden" : "Toelichting",
                                      .hint = moetReden(zet) ? "" : "Dit hoeft niet.",
                                      .fout = foutVan(poging.fouten, "reden"),
                                      .verplicht = moetReden(zet)},
                              .waarde = aanvraag.veld("reden"),
                              .regels = 3},
                     Verborgen{"versie", std::to_string(beeld.nu().versie)}};
    pagina.erna = {{"Terug zonder iets te doen", feitpad(nr, feit)}};
    return aanvraag.pagina(raamVan(aanvraag, zettekst(zet), nr, beeld.naamNu, poging), pagina);
}

Antwoord zet(Aanvraag& aanvraag) {
    return toonZet(aanvraag, {});
}

Antwoord doeZet(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const std::int64_t feit = aanvraag.nummer("feit");
    const Toezichtzet welke = zetUit(aanvraag);
    const Poging poging = probeer([&] {
        doeToezichtzet(aanvraag.werkplek(), aanvraag.handeling(), nr, feit, aanvraag.versie(),
                       welke, aanvraag.veld("reden"));
    });
    if (!poging.gelukt()) return toonZet(aanvraag, poging);
    const bool terug = welke == Toezichtzet::wijsAf || welke == Toezichtzet::neemTerug;
    if (welke == Toezichtzet::stelIntrekkenVoor)
        return naar(feitpad(nr, feit, "?gelukt=toezicht-voorgesteld"));
    return naar(feitpad(nr, feit, terug ? "?gelukt=toezicht-terug" : "?gelukt=toezicht-besloten"));
}

}  // namespace

Routes toezichtRoutes() {
    constexpr const char* kNieuw = "/organisatie/{nr}/toezicht/{wat}";
    constexpr const char* kWijzigen = "/organisatie/{nr}/feit/{feit}/wijzigen";
    constexpr const char* kZet = "/organisatie/{nr}/feit/{feit}/zet/{zet}";
    return {
        {"GET", kNieuw, Voor::ingelogd, {}, nieuw},
        {"POST", kNieuw, Voor::ingelogd, toezichtveldregels(), legVast},
        {"GET", "/organisatie/{nr}/feit/{feit}", Voor::ingelogd, {{"gelukt"}}, toonFeit},
        {"GET", kWijzigen, Voor::ingelogd, {}, wijzigen},
        {"POST", kWijzigen, Voor::ingelogd, toezichtveldregels(), slaWijzigingOp},
        {"GET", kZet, Voor::ingelogd, {}, zet},
        {"POST", kZet, Voor::ingelogd, {{"versie"}, {"reden"}}, doeZet},
    };
}

}  // namespace maatlat::web
