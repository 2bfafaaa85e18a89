// SPDX-License-Identifier: EUPL-1.2
// One organisation through the rounds.
#include <algorithm>
#include <map>
#include <string>

#include "pages/landelijk/organisatierondes_pagina.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/landelijk/organisatierondes.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/toegang.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/opvolging/toezichtpaden.h"
#include "web/routes.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

constexpr Telbaar kMoment{"moment", "momenten", true};
constexpr Telbaar kScorewijziging{"score veranderde", "scores veranderden"};

std::string voldoendeBij(const Rondemoment& een) {
    return een.isTotaal() ? inWoorden(een.totaal) : voldoendeVan(een.telling);
}

std::string watIsHet(const Rondemoment& een) {
    if (een.isTotaal()) return "alleen een totaal" + (een.bron.empty() ? "" : ", uit " + een.bron);
    std::string uit(naam(een.soort));
    if (een.editie > 1) uit += ", editie " + std::to_string(een.editie) + " na een correctie";
    if (!een.toen.empty()) uit += ", toen " + een.toen;
    return uit;
}

std::string padVan(const Rondemoment& een) {
    if (een.opent) return toetspad(een.toets);
    if (een.besluit) return toetspad(een.toets, "/besluit");
    return {};
}

/// Where it stands in the picture. A total of which it is not known of how many stands only in the
/// table.
Verloopmoment verloopmoment(const Rondemoment& een, int nummer) {
    Verloopmoment uit;
    uit.nummer = nummer;
    for (const int vorige : een.vorigen)
        uit.vorigen.push_back(vorige + 1);
    if (!een.isTotaal()) {
        if (een.telling.beoordeeld() == 0) return uit;
        uit.aandeel = static_cast<double>(een.telling.voldoende) / een.telling.beoordeeld();
        uit.waarde =
            std::to_string(een.telling.voldoende) + "/" + std::to_string(een.telling.beoordeeld());
        return uit;
    }
    uit.totaal = true;
    const Totaal& totaal = een.totaal;
    if (!totaal.voldoende || !totaal.van || *totaal.van == 0) return uit;
    uit.aandeel = static_cast<double>(*totaal.voldoende) / *totaal.van;
    uit.waarde = std::to_string(*totaal.voldoende);
    if (totaal.hoogstens) {
        uit.hoogstens = static_cast<double>(*totaal.hoogstens) / *totaal.van;
        uit.waarde += "–" + std::to_string(*totaal.hoogstens);
    }
    uit.waarde += "/" + std::to_string(*totaal.van);
    return uit;
}

void vulMomenten(OrganisatierondesPagina& pagina, const Organisatierondes& van) {
    std::vector<Verloopmoment> verloop;
    for (std::size_t i = 0; i < van.momenten.size(); ++i) {
        const Rondemoment& een = van.momenten[i];
        const int nummer = static_cast<int>(i) + 1;
        pagina.momenten.push_back(
            {nummer, metHoofdletter(feitdag(een.dag)), een.naam, padVan(een), watIsHet(een),
             een.isTotaal() ? "niet bekend" : een.kaderNaam + ": " + een.regels,
             voldoendeBij(een)});
        verloop.push_back(verloopmoment(een, nummer));
    }
    pagina.figuur = verloopfiguur("Voldoende verwachtingen van " + van.leven.naam, verloop);
}

const Rondemoment& momentVan(const Organisatierondes& van, int index) {
    return van.momenten[static_cast<std::size_t>(index)];
}

std::string kolomkop(const Organisatierondes& van, int index) {
    const Rondemoment& een = momentVan(van, index);
    return std::to_string(index + 1) + ". " + een.naam +
           (een.toen.empty() ? "" : " (" + een.toen + ")");
}

/// Of one verwachting. Scores of organisations of which neither went into the other say nothing
/// about a change.
std::string rijverschil(const Organisatierondes& van, const Ronderij& rij) {
    if (std::ranges::find(van.wijzigingen, rij.code, &Rondewijziging::code) !=
        van.wijzigingen.end())
        return "veranderd";
    const bool gelijk =
        std::ranges::all_of(rij.scores, [&](Score een) { return een == rij.scores.front(); });
    return gelijk ? "gelijk" : "niet te vergelijken";
}

void vulTabel(OrganisatierondesPagina& pagina, const Organisatierondes& van) {
    for (const int kolom : van.kolommen)
        pagina.koppen.push_back(kolomkop(van, kolom));
    for (const Ronderij& een : van.rijen) {
        OrganisatierondesPagina::Rij rij{een.code, een.tekst, {}, rijverschil(van, een)};
        for (std::size_t i = 0; i < een.scores.size(); ++i)
            rij.cellen.push_back({pagina.koppen[i], alsTeken(een.scores[i])});
        pagina.rijen.push_back(std::move(rij));
    }
}

std::string redenpad(const Rondereden& reden, const std::string& code) {
    if (reden.waar == Rondereden::Waar::opvolging) return toetspad(reden.toets, "/opvolging");
    return criteriumpad(reden.toets, reden.criterium) + "#verwachting-" + codeerPad(code);
}

void vulWijzigingen(OrganisatierondesPagina& pagina, const Organisatierondes& van) {
    if (van.paren.empty()) return;
    const auto aantal = static_cast<int>(van.wijzigingen.size());
    pagina.wijzigingzin = aantal == 0 ? "Geen enkele score veranderde tussen deze rondes."
                                      : inCijfers(aantal, kScorewijziging) + ".";
    for (const Rondewijziging& een : van.wijzigingen) {
        OrganisatierondesPagina::Wijziging uit;
        uit.code = een.code;
        uit.tekst = een.tekst;
        uit.zin = "Van " + std::string(naam(een.voor)) + " (" + std::to_string(een.van + 1) +
                  ") naar " + std::string(naam(een.na)) + " (" + std::to_string(een.naar + 1) +
                  ").";
        for (const Rondereden& reden : een.redenen)
            uit.redenen.push_back({reden.tekst, redenpad(reden, een.code)});
        pagina.wijzigingen.push_back(std::move(uit));
    }
}

/// The shape of it in a sentence: from where to where.
std::vector<std::string> inleiding(const Organisatierondes& van) {
    std::vector<std::string> uit;
    if (van.momenten.empty())
        return {"Er is nog niets van deze organisatie dat vaststaat en dat u mag lezen."};
    uit.push_back("Er zijn " + inCijfers(static_cast<long>(van.momenten.size()), kMoment) +
                  ". Toetsen die nog lopen, staan hier niet bij.");
    if (van.kolommen.size() > 1 && van.isEenLijn()) {
        const Rondemoment& eerst = momentVan(van, van.kolommen.front());
        const Rondemoment& laatst = momentVan(van, van.kolommen.back());
        uit.push_back("Van " + voldoendeVan(eerst.telling) + " voldoende bij " + eerst.naam +
                      " naar " + voldoendeVan(laatst.telling) + " bij " + laatst.naam + ".");
    }
    if (!van.isEenLijn())
        uit.emplace_back(
            "Dit gaat over meer organisaties, die later samengingen. Een ronde staat alleen "
            "tegenover een eerdere ronde van dezelfde organisatie, of van een organisatie die erin "
            "opging.");
    if (std::ranges::any_of(van.momenten, &Rondemoment::isTotaal))
        uit.emplace_back(
            "Van sommige momenten is alleen een totaal bekend. Welke verwachtingen het "
            "waren, is dan niet bekend.");
    if (van.kaders.size() > 1)
        uit.emplace_back(
            "De rondes zijn niet op hetzelfde toetsingskader. Alleen rondes op "
            "hetzelfde kader staan hieronder per verwachting naast elkaar.");
    if (van.zonderZelf)
        uit.emplace_back(
            "Er is een ingediende zelfevaluatie die de inspectie nog niet opende. "
            "Daarvan staat hier niets.");
    if (van.weggelaten > 0)
        uit.push_back("In de tabel per verwachting staan de nieuwste " +
                      std::to_string(kRondekolommen) + " rondes.");
    return uit;
}

Antwoord toonRondes(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("nr");
    const Organisatierondes van =
        organisatierondes(aanvraag.werkplek(), aanvraag.persoon(), nr, aanvraag.veld("kader"));
    OrganisatierondesPagina pagina;
    pagina.actie = "/organisatie/" + std::to_string(nr) + "/rondes";
    pagina.alineas = inleiding(van);
    vulMomenten(pagina, van);
    for (const Organisatierondes::Kaderkeus& een : van.kaders)
        pagina.kaders.push_back({een.hash, een.naam, een.gekozen});
    vulTabel(pagina, van);
    vulWijzigingen(pagina, van);
    pagina.erna = {{"Het verhaal van " + van.leven.naam, verhaalpad(nr)}};
    Raam raam = aanvraag.raam("Door de rondes heen: " + van.leven.naam);
    raam.breed = true;
    if (mag(aanvraag.persoon(), Actie::organisatiesLezen))
        raam.kruimels = {{"Organisaties", "/organisaties"},
                         {van.leven.naam, "/organisatie/" + std::to_string(nr)},
                         {"Door de rondes heen", "", true}};
    else
        raam.kruimels = {{"Start", "/"}, {raam.titel, "", true}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes organisatierondesRoutes() {
    return {{"GET", "/organisatie/{nr}/rondes", Voor::ingelogd, {{"kader"}}, toonRondes}};
}

}  // namespace maatlat::web
