// SPDX-License-Identifier: EUPL-1.2
// Audits of the organisation itself: asking for one, handing one in, reading some of its dossiers
// again; and how many dossiers would settle it.
#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "taal/zin.h"
#include "toetsing/opvolging/eigen_audit.h"
#include "toetsing/veldcontrole.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/opvolging/voortgang_opbouw.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kAntwoordveld = "dossier-";

Veldkop auditveld(const Poging& poging, const std::string& naam, const std::string& label,
                  const std::string& hint, bool verplicht) {
    return {.naam = naam,
            .label = label,
            .hint = hint,
            .fout = foutVan(poging.fouten, naam),
            .verplicht = verplicht};
}

void voegWaaroverToe(FormulierPagina& pagina, const Aanvraag& aanvraag,
                     const Voortgangsbeeld& beeld, const Poging& poging) {
    Keuzelijst punten{auditveld(poging, "verwachting", "Over welk verbeterpunt?", "", true), {}};
    for (const auto& [code, tekst] : beeld.verbeterpunten)
        punten.opties.push_back({code, code + ": " + tekst, code == aanvraag.veld("verwachting")});
    pagina.velden.emplace_back(std::move(punten));
    Keuzelijst maatregelen{auditveld(poging, "maatregel", "Bij welke maatregel?", "", false),
                           {{"0", "Geen maatregel in het bijzonder"}}};
    for (const Maatregel& een : beeld.alles.maatregelen)
        maatregelen.opties.push_back({std::to_string(een.nr), "Maatregel " + std::to_string(een.nr),
                                      std::to_string(een.nr) == aanvraag.veld("maatregel")});
    pagina.velden.emplace_back(std::move(maatregelen));
}

Antwoord toonVraag(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::stelRitmeIn);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/audit/vragen")};
    voegWaaroverToe(pagina, aanvraag, beeld, poging);
    pagina.velden.emplace_back(Tekstveld{auditveld(poging, "voor", "Uiterlijk op", "", true),
                                         aanvraag.veld("voor"), Tekstveld::Soort::datum});
    pagina.velden.emplace_back(Tekstvak{auditveld(poging, "vraag", "Wat wilt u weten?", "", false),
                                        aanvraag.veld("vraag"), 4});
    pagina.knop = "Eigen audit vragen";
    return toonVoortgangsformulier(aanvraag, beeld, "Vraag een eigen audit", std::move(pagina),
                                   poging);
}

Antwoord bewaarVraag(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        vraagEigenAudit(
            aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
            {aanvraag.veld("verwachting"), aanvraag.getal("maatregel"), aanvraag.veld("voor"),
             aanvraag.veld("vraag"), aanvraag.veld(kPrivacyveld)});
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "audit-gevraagd")
                           : toonVraag(aanvraag, poging);
}

template <class Record>
const Record& eisRecord(const std::vector<Record>& alle, std::int64_t nr) {
    const auto een = std::ranges::find(alle, nr, &Record::nr);
    if (een == alle.end()) throw Onvindbaar();
    return *een;
}

Antwoord toonAudit(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::doeEigenAudit);
    const std::int64_t nr = aanvraag.getal("nr");
    FormulierPagina pagina{.hulp = Hulpplek::voortgangMelden,
                           .pad = voortgangpad(beeld.kop.nr, "/audit")};
    pagina.alineas = {
        "Wat u indient, verandert daarna niet meer. De inspectie kan enkele van "
        "deze dossiers opnieuw lezen."};
    pagina.velden.emplace_back(Verborgen{"nr", std::to_string(nr)});
    if (nr == 0) {
        voegWaaroverToe(pagina, aanvraag, beeld, poging);
    } else {
        const EigenAudit& een = eisRecord(beeld.alles.audits, nr);
        if (een.isIngediend()) throw NietNu("Deze eigen audit is al ingediend.");
        pagina.alineas.push_back("Gevraagd over " + een.verwachting + ", uiterlijk " +
                                 datumInWoorden(een.voor) + ". " + een.vraag.str());
    }
    pagina.velden.emplace_back(
        Tekstvak{auditveld(poging, "trekking", "Hoe trok u de dossiers?",
                           "Bijvoorbeeld: elke tiende melding van maart.", true),
                 aanvraag.veld("trekking"), 3});
    pagina.velden.emplace_back(
        Tekstveld{auditveld(poging, "populatie", "Uit hoeveel dossiers trok u?", "", true),
                  aanvraag.veld("populatie"), Tekstveld::Soort::getal});
    pagina.velden.emplace_back(Tekstvak{
        auditveld(poging, "dossiers", "Wat zag u per dossier?",
                  "Een regel per dossier: een eigen nummer, en dan voldoet, voldoet niet of niet "
                  "vast te stellen. Gebruik geen namen en geen echte dossiernummers.",
                  true),
        aanvraag.veld("dossiers"), 10});
    pagina.velden.emplace_back(Tekstvak{auditveld(poging, "toelichting", "Toelichting", "", false),
                                        aanvraag.veld("toelichting"), 4, true});
    pagina.knop = "Eigen audit indienen";
    return toonVoortgangsformulier(aanvraag, beeld, "Dien een eigen audit in", std::move(pagina),
                                   poging);
}

Antwoord bewaarAudit(Aanvraag& aanvraag) {
    const Auditinvoer invoer{aanvraag.getal("nr"),         aanvraag.veld("verwachting"),
                             aanvraag.getal("maatregel"),  aanvraag.veld("trekking"),
                             aanvraag.veld("populatie"),   aanvraag.veld("dossiers"),
                             aanvraag.veld("toelichting"), aanvraag.veld(kPrivacyveld)};
    const Poging poging = probeer([&] {
        dienEigenAuditIn(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                         invoer);
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "audit-ingediend")
                           : toonAudit(aanvraag, poging);
}

Antwoord toonTrekken(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::trekNa);
    const EigenAudit& audit = eisRecord(beeld.alles.audits, aanvraag.nummer("nr"));
    const std::string nr = std::to_string(audit.nr);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/audit/" + nr + "/natrekken")};
    pagina.alineas = {
        "De computer kiest willekeurig uit de dossiers die de organisatie opgaf, één "
        "keer per audit. De startwaarde blijft staan, zodat iedereen de keuze kan "
        "narekenen."};
    pagina.velden.emplace_back(
        Tekstveld{auditveld(poging, "aantal", "Hoeveel dossiers wilt u opnieuw lezen?",
                            "Hoogstens " + std::to_string(audit.dossiers.size()) + ".", true),
                  aanvraag.veld("aantal"), Tekstveld::Soort::getal});
    pagina.knop = "Dossiers trekken";
    return toonVoortgangsformulier(aanvraag, beeld, "Lees dossiers van audit " + nr + " opnieuw",
                                   std::move(pagina), poging);
}

Antwoord bewaarTrekken(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        trekDossiersNa(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                       aanvraag.nummer("nr"), aanvraag.veld("aantal"));
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "natrek-getrokken")
                           : toonTrekken(aanvraag, poging);
}

/// With what was typed, where that is; `intussen`: somebody else answered in the meantime.
Keuzerondjes natrekvraag(const Aanvraag& aanvraag, const Natrekking::Dossier& van, bool intussen) {
    const std::string veld = std::string(kAntwoordveld) + van.dossier;
    const std::string staat = van.antwoord ? std::string(naam(*van.antwoord)) : std::string();
    const std::string getypt = aanvraag.heeftVeld(veld) ? aanvraag.veld(veld) : staat;
    Keuzerondjes uit{
        {.naam = veld,
         .label = "Dossier " + van.dossier,
         .hint =
             intussen && !staat.empty() && staat != getypt ? "Nu opgeslagen: " + staat + "." : ""},
        {},
        true};
    for (const Auditantwoord antwoord : kAuditantwoorden)
        uit.opties.push_back(
            {std::string(naam(antwoord)), std::string(naam(antwoord)), naam(antwoord) == getypt});
    return uit;
}

Antwoord toonNatrek(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::trekNa);
    const Natrekking& van = eisRecord(beeld.alles.natrekkingen, aanvraag.nummer("nr"));
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/natrek/" + std::to_string(van.nr))};
    pagina.velden.emplace_back(Verborgen{"versie", std::to_string(van.versie)});
    if (poging.intussen)
        pagina.alineas = {
            "Een collega heeft dit intussen gewijzigd. Hieronder staat wat u koos; het is nog niet "
            "opgeslagen. Waar de collega iets anders koos, staat dat erbij."};
    for (const Natrekking::Dossier& een : van.dossiers)
        pagina.velden.emplace_back(natrekvraag(aanvraag, een, poging.intussen.has_value()));
    pagina.knop = "Opslaan";
    Antwoord uit =
        toonVoortgangsformulier(aanvraag, beeld, "Schrijf op wat u las", std::move(pagina), poging);
    if (poging.intussen) uit.status = 409;
    return uit;
}

Antwoord bewaarNatrek(Aanvraag& aanvraag) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::trekNa);
    Natrekinvoer invoer{aanvraag.nummer("nr"), aanvraag.versie(), {}};
    for (const Natrekking::Dossier& een :
         eisRecord(beeld.alles.natrekkingen, invoer.natrek).dossiers) {
        const std::string veld = std::string(kAntwoordveld) + een.dossier;
        if (aanvraag.heeftVeld(veld)) invoer.antwoorden[een.dossier] = aanvraag.veld(veld);
    }
    const Poging poging = probeer([&] {
        bewaarNagetrokken(aanvraag.werkplek(), aanvraag.handeling(), beeld.kop.nr, invoer);
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "nagetrokken") : toonNatrek(aanvraag, poging);
}

// --- how many are enough ------------------------------------------------------------------------

constexpr int kGrootstePopulatie = 100'000;
constexpr std::int64_t kMeesteFouten = 4;

std::vector<std::string> advies(int populatie, int procenten) {
    std::vector<std::string> uit;
    for (const auto& een : steekproefomvangen(populatie, procenten * 10, kMeesteFouten))
        uit.push_back("Trek " + std::to_string(een.trek) + " dossiers. Voldoen er hoogstens " +
                      std::to_string(een.hoogstensNiet) + " niet, dan voldoet met 95% zekerheid " +
                      "minstens " + std::to_string(procenten) + "% van alle " +
                      std::to_string(populatie) + ".");
    if (uit.empty()) uit.emplace_back("Geen steekproef kan dat laten zien.");
    uit.emplace_back(
        "Kies het aantal voordat u leest, en lees ze allemaal. Wie stopt zodra het goed uitkomt, "
        "is "
        "minder zeker.");
    uit.emplace_back(
        "In een vastgestelde toets kunt u geen nieuwe steekproef trekken. Vraag de organisatie om "
        "een eigen audit van deze omvang en lees er dossiers van opnieuw, of trek de dossiers in "
        "een hertoets.");
    return uit;
}

Antwoord toonOmvang(Aanvraag& aanvraag) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::verifieer);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/omvang")};
    pagina.alineas = {"Hoeveel dossiers moet u lezen om iets over alle dossiers te zeggen?"};
    const Poging poging = probeer([&] {
        if (!aanvraag.heeftVeld("populatie")) return;
        Veldcontrole controle;
        const int populatie =
            controle.getal("populatie", aanvraag.veld("populatie"), 1, kGrootstePopulatie);
        const int norm = controle.getal("norm", aanvraag.veld("norm"), 1, 100);
        controle.eisGoed();
        pagina.alineas = advies(populatie, norm);
    });
    pagina.velden.emplace_back(
        Tekstveld{auditveld(poging, "populatie", "Hoeveel dossiers zijn er?", "", true),
                  aanvraag.veld("populatie"), Tekstveld::Soort::getal});
    pagina.velden.emplace_back(Tekstveld{
        auditveld(poging, "norm", "Hoeveel procent moet voldoen?", "Bijvoorbeeld: 90.", true),
        aanvraag.veld("norm"), Tekstveld::Soort::getal});
    pagina.knop = "Reken uit";
    pagina.erna.push_back({"Vraag een eigen audit", voortgangpad(beeld.kop.nr, "/audit/vragen")});
    return toonVoortgangsformulier(aanvraag, beeld, "Hoeveel dossiers zijn genoeg?",
                                   std::move(pagina), poging);
}

Antwoord toonLegeVraag(Aanvraag& aanvraag) {
    return toonVraag(aanvraag, {});
}
Antwoord toonLegeAudit(Aanvraag& aanvraag) {
    return toonAudit(aanvraag, {});
}
Antwoord toonLeegTrekken(Aanvraag& aanvraag) {
    return toonTrekken(aanvraag, {});
}
Antwoord toonLeegNatrek(Aanvraag& aanvraag) {
    return toonNatrek(aanvraag, {});
}

}  // namespace

Routes eigenAuditRoutes() {
    const std::string_view vragen = "/toets/{toets}/opvolging/voortgang/audit/vragen";
    const std::string_view indienen = "/toets/{toets}/opvolging/voortgang/audit";
    const std::string_view trekken = "/toets/{toets}/opvolging/voortgang/audit/{nr}/natrekken";
    const std::string_view lezen = "/toets/{toets}/opvolging/voortgang/natrek/{nr}";
    const std::string_view omvang = "/toets/{toets}/opvolging/voortgang/omvang";
    return {
        {"GET", vragen, Voor::ingelogd, {}, toonLegeVraag},
        {"POST",
         vragen,
         Voor::ingelogd,
         {{"verwachting"}, {"maatregel"}, {"voor"}, {"vraag"}, {kPrivacyveld}},
         bewaarVraag},
        {"GET", indienen, Voor::ingelogd, {{"nr"}}, toonLegeAudit},
        {"POST",
         indienen,
         Voor::ingelogd,
         {{"nr"},
          {"verwachting"},
          {"maatregel"},
          {"trekking"},
          {"populatie"},
          {"dossiers"},
          {"toelichting"},
          {kPrivacyveld}},
         bewaarAudit},
        {"GET", trekken, Voor::ingelogd, {}, toonLeegTrekken},
        {"POST", trekken, Voor::ingelogd, {{"aantal"}}, bewaarTrekken},
        {"GET", lezen, Voor::ingelogd, {}, toonLeegNatrek},
        {"POST",
         lezen,
         Voor::ingelogd,
         {{"versie"}, {.naam = kAntwoordveld, .begin = true}},
         bewaarNatrek},
        {"GET", omvang, Voor::ingelogd, {}, toonOmvang},
        {"POST", omvang, Voor::ingelogd, {{"populatie"}, {"norm"}}, toonOmvang},
    };
}

}  // namespace maatlat::web
