// SPDX-License-Identifier: EUPL-1.2
// What a zelfevaluatie says beside another: scores of before to confirm, the years, the inspectie.
#include <algorithm>
#include <iterator>
#include <map>

#include "domain/fouten.h"
#include "pages/landelijk/leerpad.h"
#include "pages/onderzoek/bevestigen_pagina.h"
#include "pages/onderzoek/ijking_pagina.h"
#include "pages/onderzoek/jaarbeeld_pagina.h"
#include "reporting/tekens.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/ijking.h"
#include "toetsing/onderzoek/jaarbeeld.h"
#include "toetsing/onderzoek/zelfevaluatiebegin.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

constexpr Telbaar kScores{"score", "scores", true};

std::string bevestigstand(const Scorevoorstellen& van) {
    if (van.delen.empty()) return "Deze zelfevaluatie begon zonder scores van eerder.";
    if (van.open == 0) return "Alle scores uit " + van.van + " zijn bevestigd of gewijzigd.";
    return metHoofdletter(hoeveel(van.open, kScores)) + " uit " + van.van +
           (van.open == 1 ? " moet" : " moeten") + " nog worden bevestigd of gewijzigd.";
}

BevestigenPagina::Deel bevestigdeel(std::int64_t toets, const Scorevoorstellen& van,
                                    const Scorevoorstellen::Deel& deel) {
    BevestigenPagina::Deel uit{deel.code,
                               deel.tekst,
                               deel.open == 0
                                   ? "Alles is bevestigd of gewijzigd."
                                   : "Nog te bevestigen: " + std::to_string(deel.open) + ".",
                               deel.open > 0,
                               {}};
    for (const Scorevoorstel& een : deel.rijen)
        uit.rijen.push_back({een.code, een.tekst, een.score,
                             alsTeken(scoreMetNaam(een.score).value_or(Score::onbeoordeeld)),
                             een.motivering, een.beslist,
                             criteriumpad(toets, deel.code) + "#verwachting-" + codeerPad(een.code),
                             van.magBevestigen});
    return uit;
}

Antwoord toonBevestigen(Aanvraag& aanvraag, const Poging& poging) {
    const std::int64_t nr = aanvraag.nummer("toets");
    const Scorevoorstellen van = scorevoorstellen(aanvraag.werkplek(), aanvraag.persoon(), nr);
    BevestigenPagina pagina;
    pagina.pad = toetspad(nr, "/bevestigen");
    pagina.terugPad = toetspad(nr);
    pagina.stand = bevestigstand(van);
    pagina.mag = van.magBevestigen;
    for (const Scorevoorstellen::Deel& een : van.delen)
        pagina.delen.push_back(bevestigdeel(nr, van, een));
    Raam raam = toetsraam(aanvraag, van.kop, "Scores van eerder bevestigen");
    raam.fouten = foutregels(poging.fouten);
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkBevestigen(Aanvraag& aanvraag) {
    return toonBevestigen(aanvraag, {});
}

/// What was shown ("1.1.1=voldoende") of what was chosen: one verwachting, or all of the form.
std::map<std::string, std::string> gekozenVoorstellen(const Aanvraag& aanvraag) {
    const std::string welke = aanvraag.veld("bevestig");
    std::map<std::string, std::string> uit;
    for (const std::string& een : aanvraag.veldenMet("getoond")) {
        const std::size_t tot = std::min(een.find('='), een.size());
        const std::string code = een.substr(0, tot);
        if (welke == "alle" || welke == code)
            uit[code] = tot < een.size() ? een.substr(tot + 1) : "";
    }
    return uit;
}

Antwoord bevestig(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("toets");
    Bevestigd uitkomst;
    const Poging poging = probeer([&] {
        uitkomst = bevestigScores(aanvraag.werkplek(), aanvraag.handeling(), nr,
                                  gekozenVoorstellen(aanvraag));
    });
    if (!poging.gelukt()) return toonBevestigen(aanvraag, poging);
    const std::string waar = aanvraag.veld("criterium");
    return naar(toetspad(nr, "/bevestigen?gelukt=") +
                (uitkomst.alBeslist.empty() ? "bevestigd" : "bevestigd-niet-alle") +
                (waar.empty() ? "" : "#deel-" + codeerPad(waar)));
}

IJkingPagina::Rij ijkregel(const IJkrij& een) {
    return {een.code,
            een.tekst,
            alsTeken(een.zelf),
            alsTeken(een.inspectie),
            std::string(naam(een.verschil)),
            een.verschil == IJkverschil::strenger || een.verschil == IJkverschil::milder};
}

Antwoord bekijkIJking(Aanvraag& aanvraag) {
    const std::int64_t nr = aanvraag.nummer("toets");
    const IJking van = ijking(aanvraag.werkplek(), aanvraag.persoon(), nr, aanvraag.getal("naast"));
    IJkingPagina pagina;
    pagina.pad = toetspad(nr, "/ijking");
    pagina.terugPad = toetspad(nr);
    pagina.zelf = van.zelf;
    pagina.inspectie = van.inspectie;
    for (const IJking::Keuze& een : van.keuzes)
        pagina.keuzes.push_back({std::to_string(een.toets), een.naam, een.gekozen});
    pagina.zinnen = ijkzinnen(van);
    if (van.vergeleken > 0)
        pagina.beeld = balk("Eigen score naast die van de inspectie",
                            {{"o", "S", "strenger", van.verschillen.strenger},
                             {"v", "G", "gelijk", van.gelijk},
                             {"m", "M", "milder", van.verschillen.milder}});
    for (const IJking::Deel& een : van.criteria) {
        IJkingPagina::Deel& deel = pagina.delen.emplace_back();
        deel.code = een.code;
        deel.tekst = een.tekst;
        std::ranges::transform(een.rijen, std::back_inserter(deel.rijen), ijkregel);
    }
    Raam raam = toetsraam(aanvraag, van.kop, "IJking");
    raam.breed = true;
    return aanvraag.pagina(raam, pagina);
}

std::string trendzin(const Jaarbeeld& van) {
    std::map<Trend, int> aantal;
    for (const Jaarbeeld::Deel& deel : van.criteria)
        for (const Jaarbeeld::Rij& rij : deel.rijen)
            ++aantal[rij.trend];
    if (aantal[Trend::beter] + aantal[Trend::gelijk] + aantal[Trend::minder] == 0)
        return "Er is nog geen trend te zien: daarvoor zijn twee ingediende zelfevaluaties nodig.";
    return "Van de laatste twee ingediende zelfevaluaties met een plus of een min: " +
           std::to_string(aantal[Trend::beter]) + " beter, " +
           std::to_string(aantal[Trend::gelijk]) + " gelijk en " +
           std::to_string(aantal[Trend::minder]) + " minder.";
}

JaarbeeldPagina::Kolom jaarkolom(const Jaarbeeld::Kolom& van) {
    JaarbeeldPagina::Kolom uit;
    uit.naam = van.naam;
    uit.wat = van.wat;
    uit.stand = van.stand;
    if (van.zelf) uit.pad = toetspad(van.toets);
    uit.telling = std::to_string(van.telling.voldoende) + " voldoende, " +
                  std::to_string(van.telling.onvoldoende) + " onvoldoende";
    uit.balk = balkVan(van.naam, van.telling);
    return uit;
}

JaarbeeldPagina::Rij jaarrij(const Jaarbeeld& van, const Jaarbeeld::Rij& een) {
    JaarbeeldPagina::Rij uit{een.code,
                             een.tekst,
                             {},
                             std::string(naam(een.trend)),
                             een.trend == Trend::beter || een.trend == Trend::minder};
    for (std::size_t i = 0; i < een.scores.size(); ++i) {
        const Jaarbeeld::Kolom& kolom = van.kolommen[i];
        uit.cellen.push_back({kolom.naam + " (" + kolom.wat + ")", alsTeken(een.scores[i])});
    }
    const auto kader = std::ranges::find(van.kaders, true, &Jaarbeeld::Kaderkeus::gekozen);
    if (kader != van.kaders.end() && !een.scores.empty() && een.scores.back() == Score::onvoldoende)
        uit.leerpad = leerpad(kader->hash, een.code);
    return uit;
}

Antwoord bekijkJaren(Aanvraag& aanvraag) {
    const Jaarbeeld van =
        jaarbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.veld("kader"));
    JaarbeeldPagina pagina;
    for (const Jaarbeeld::Kaderkeus& een : van.kaders)
        pagina.kaders.push_back({een.hash, een.naam, een.gekozen});
    std::ranges::transform(van.kolommen, std::back_inserter(pagina.kolommen), jaarkolom);
    for (const Jaarbeeld::Deel& een : van.criteria) {
        JaarbeeldPagina::Deel& deel = pagina.delen.emplace_back();
        deel.code = een.code;
        deel.tekst = een.tekst;
        for (const Jaarbeeld::Rij& rij : een.rijen)
            deel.rijen.push_back(jaarrij(van, rij));
    }
    if (van.weggelaten > 0)
        pagina.weggelaten = "De laatste " + telwoord(kJaarkolommen) +
                            " staan hier. Ouder: " + std::to_string(van.weggelaten) + ".";
    pagina.trendzin = trendzin(van);
    Raam raam = aanvraag.raam("De jaren naast elkaar: " + van.organisatie);
    raam.kruimels = {{"Zelfevaluatie", "/zelfevaluatie"}, {"De jaren naast elkaar", "", true}};
    raam.breed = true;
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes zelfbeeldRoutes() {
    return {
        {"GET", "/zelfevaluatie/jaren", Voor::ingelogd, {{"kader"}}, bekijkJaren},
        {"GET", "/toets/{toets}/bevestigen", Voor::ingelogd, {{"gelukt"}}, bekijkBevestigen},
        {"POST",
         "/toets/{toets}/bevestigen",
         Voor::ingelogd,
         {{"criterium"}, {"bevestig"}, {.naam = "getoond", .vaker = true}},
         bevestig},
        {"GET", "/toets/{toets}/ijking", Voor::ingelogd, {{"naast"}}, bekijkIJking},
    };
}

}  // namespace maatlat::web
