// SPDX-License-Identifier: EUPL-1.2
// How many dossiers would settle it, and from there to drawing so many.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "taal/tekst.h"
#include "toetsing/opvolging/eigen_audit.h"
#include "toetsing/opvolging/opvolgsteekproef.h"
#include "toetsing/veldcontrole.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"
#include "web/opvolging/voortgang_opbouw.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr int kGrootstePopulatie = 100'000;
constexpr std::int64_t kMeesteFouten = 4;

/// What somebody can draw for; `waarde` leads to where the list is sent.
struct Trekdoel {
    std::string waarde;
    std::string tekst;
    std::int64_t maatregel = 0;
};

std::string waardeVan(std::int64_t maatregel, const std::string& verwachting, std::int64_t audit) {
    return "maatregel=" + std::to_string(maatregel) +
           "&verwachting=" + codeerParameter(verwachting) + "&audit=" + std::to_string(audit);
}

std::vector<Trekdoel> trekdoelen(const Voortgangsbeeld& beeld, Doelsoort soort) {
    std::vector<Trekdoel> uit;
    if (soort == Doelsoort::eigenAudit)
        for (const EigenAudit& een : beeld.alles.audits)
            if (!een.isIngediend())
                uit.push_back(
                    {waardeVan(een.maatregel, een.verwachting, een.nr),
                     "Eigen audit " + std::to_string(een.nr) + ", over " + een.verwachting,
                     een.maatregel});
    for (const Maatregel& een : beeld.alles.maatregelen)
        for (const std::string& code : een.verwachtingen)
            if (een.vervallen.empty())
                uit.push_back({waardeVan(een.nr, code, 0),
                               "Maatregel " + std::to_string(een.nr) + ", over " + code, een.nr});
    return uit;
}

std::string trekpad(const Voortgangsbeeld& beeld, const std::string& waarde, std::int64_t omvang) {
    return voortgangpad(beeld.kop.nr,
                        "/steekproef/nieuw?" + waarde + "&omvang=" + std::to_string(omvang));
}

/// The sentences, and where there is something to draw for a link beside each number.
void voegAdviesToe(FormulierPagina& pagina, const Voortgangsbeeld& beeld, int populatie,
                   int procenten, const Trekdoel* doel) {
    pagina.alineas.clear();
    const auto omvangen = steekproefomvangen(populatie, procenten * 10, kMeesteFouten);
    for (const auto& een : omvangen) {
        const std::string dossiers = std::to_string(een.trek) + " dossiers";
        pagina.alineas.push_back(
            "Trek " + dossiers + ". Voldoen er hoogstens " + std::to_string(een.hoogstensNiet) +
            " niet, dan voldoet met 95% zekerheid minstens " + std::to_string(procenten) +
            "% van alle " + std::to_string(populatie) + ".");
        if (doel != nullptr)
            pagina.ervoor.push_back({"Trek " + dossiers + " voor " + kleineLetters(doel->tekst),
                                     trekpad(beeld, doel->waarde, een.trek)});
    }
    if (omvangen.empty()) {
        pagina.alineas.emplace_back("Geen steekproef kan dat laten zien.");
        if (doel != nullptr)
            pagina.ervoor.push_back({"Trek toch dossiers voor " + kleineLetters(doel->tekst),
                                     trekpad(beeld, doel->waarde, 0)});
    }
    pagina.alineas.emplace_back(
        "Kies het aantal voordat u leest, en lees ze allemaal. Wie stopt zodra het goed uitkomt, "
        "is minder zeker.");
    if (doel == nullptr)
        pagina.alineas.emplace_back(
            "Kies hieronder waarvoor u trekt. Dan staat bij elk aantal een knop om te beginnen.");
    else
        pagina.alineas.emplace_back(
            "De steekproef verandert niets aan het vastgestelde rapport: de uitkomst hoort bij de "
            "opvolging.");
}

Antwoord toonOmvang(Aanvraag& aanvraag) {
    const Doelsoort soort = opvolgdoelsoort(aanvraag.persoon());
    const bool eigen = soort == Doelsoort::eigenAudit;
    const Voortgangsbeeld beeld =
        voortgangVoor(aanvraag, eigen ? Actie::doeEigenAudit : Actie::verifieer);
    FormulierPagina pagina{.hulp = eigen ? Hulpplek::voortgangMelden : Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/omvang")};
    pagina.alineas = {"Hoeveel dossiers moet u lezen om iets over alle dossiers te zeggen?"};
    const auto doelen = trekdoelen(beeld, soort);
    const auto gekozen = std::ranges::find(doelen, aanvraag.veld("waarvoor"), &Trekdoel::waarde);
    const Poging poging = probeer([&] {
        if (!aanvraag.heeftVeld("populatie")) return;
        Veldcontrole controle;
        const int populatie =
            controle.getal("populatie", aanvraag.veld("populatie"), 1, kGrootstePopulatie);
        const int norm = controle.getal("norm", aanvraag.veld("norm"), 1, 100);
        controle.eisGoed();
        voegAdviesToe(pagina, beeld, populatie, norm,
                      gekozen == doelen.end() ? nullptr : &*gekozen);
    });
    const auto kop = [&](const char* naam, const char* label, const char* hint, bool verplicht) {
        return Veldkop{.naam = naam,
                       .label = label,
                       .hint = hint,
                       .fout = foutVan(poging.fouten, naam),
                       .verplicht = verplicht};
    };
    pagina.velden.emplace_back(Tekstveld{kop("populatie", "Hoeveel dossiers zijn er?", "", true),
                                         aanvraag.veld("populatie"), Tekstveld::Soort::getal});
    pagina.velden.emplace_back(
        Tekstveld{kop("norm", "Hoeveel procent moet voldoen?", "Bijvoorbeeld: 90.", true),
                  aanvraag.veld("norm"), Tekstveld::Soort::getal});
    Keuzelijst waarvoor{kop("waarvoor", "Waarvoor trekt u?", "", false),
                        {{"", "Alleen uitrekenen"}}};
    const std::int64_t maatregel = aanvraag.getal("maatregel");
    bool gezet = false;
    for (const Trekdoel& een : doelen) {
        const bool deze = een.waarde == aanvraag.veld("waarvoor") ||
                          (maatregel != 0 && een.maatregel == maatregel && !gezet);
        gezet = gezet || deze;
        waarvoor.opties.push_back({een.waarde, een.tekst, deze});
    }
    pagina.velden.emplace_back(std::move(waarvoor));
    pagina.knop = "Reken uit";
    if (!eigen)
        pagina.erna.push_back(
            {"Vraag een eigen audit", voortgangpad(beeld.kop.nr, "/audit/vragen")});
    return toonVoortgangsformulier(aanvraag, beeld, "Hoeveel dossiers zijn genoeg?",
                                   std::move(pagina), poging);
}

}  // namespace

Routes omvangRoutes() {
    const std::string_view omvang = "/toets/{toets}/opvolging/voortgang/omvang";
    return {
        {"GET", omvang, Voor::ingelogd, {{"maatregel"}}, toonOmvang},
        {"POST", omvang, Voor::ingelogd, {{"populatie"}, {"norm"}, {"waarvoor"}}, toonOmvang},
    };
}

}  // namespace maatlat::web
