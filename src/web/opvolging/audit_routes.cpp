// SPDX-License-Identifier: EUPL-1.2
// Audits of the organisation itself: asking for one, handing one in, reading some of its dossiers
// again.
#include <algorithm>
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "taal/zin.h"
#include "toetsing/opvolging/eigen_audit.h"
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

/// One whose answers come from the readings of a steekproef: nothing of them is typed again.
Antwoord toonAuditUitSteekproef(Aanvraag& aanvraag, const Voortgangsbeeld& beeld,
                                const Poging& poging) {
    const auto van =
        std::ranges::find(beeld.steekproeven, aanvraag.getal("steekproef"), &Steekproefgrond::nr);
    if (van == beeld.steekproeven.end() || van->doel.soort != Doelsoort::eigenAudit)
        throw Onvindbaar();
    if (!van->doel.gebruikt.empty()) throw NietNu("Deze eigen audit is al ingediend.");
    if (!van->beletsel.empty()) throw NietNu(van->beletsel);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangMelden,
                           .pad = voortgangpad(beeld.kop.nr, "/audit")};
    pagina.alineas = {
        "U dient de uitkomst in van de steekproef “" + van->naam + "”, over " +
            van->doel.verwachting + ". " + van->cijfers,
        "De inspectie leest per dossier het pseudoniem en of het voldoet, en kan er enkele opnieuw "
        "lezen. Na het indienen verandert er niets meer, ook niet in de steekproef."};
    pagina.velden.emplace_back(Verborgen{"steekproef", std::to_string(van->nr)});
    pagina.velden.emplace_back(Tekstvak{auditveld(poging, "toelichting", "Toelichting", "", false),
                                        aanvraag.veld("toelichting"), 4, true});
    pagina.knop = "Eigen audit indienen";
    return toonVoortgangsformulier(aanvraag, beeld, "Dien een eigen audit in", std::move(pagina),
                                   poging);
}

Antwoord toonAudit(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::doeEigenAudit);
    if (aanvraag.getal("steekproef") != 0) return toonAuditUitSteekproef(aanvraag, beeld, poging);
    const std::int64_t nr = aanvraag.getal("nr");
    FormulierPagina pagina{.hulp = Hulpplek::voortgangMelden,
                           .pad = voortgangpad(beeld.kop.nr, "/audit")};
    pagina.alineas = {
        "Wat u indient, verandert daarna niet meer. De inspectie kan enkele van "
        "deze dossiers opnieuw lezen.",
        "Hier typt u per dossier wat u zag. Trok u met Maatlat, dien dan de uitkomst van die "
        "steekproef in: de knop staat bij de steekproef op de pagina Voortgang.",
        "Een dossier dat de inspectie al trok, herkent Maatlat aan het nummer of het pseudoniem. "
        "Gebruikt u een eigen nummering, dan ziet Maatlat dat niet en controleert u het zelf."};
    if (!beeld.sleutelzin.empty()) pagina.alineas.push_back(beeld.sleutelzin);
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
    const Auditinvoer invoer{
        aanvraag.getal("nr"),         aanvraag.veld("verwachting"), aanvraag.getal("maatregel"),
        aanvraag.veld("trekking"),    aanvraag.veld("populatie"),   aanvraag.veld("dossiers"),
        aanvraag.veld("toelichting"), aanvraag.veld(kPrivacyveld),  aanvraag.getal("steekproef")};
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
    return {
        {"GET", vragen, Voor::ingelogd, {}, toonLegeVraag},
        {"POST",
         vragen,
         Voor::ingelogd,
         {{"verwachting"}, {"maatregel"}, {"voor"}, {"vraag"}, {kPrivacyveld}},
         bewaarVraag},
        {"GET", indienen, Voor::ingelogd, {{"nr"}, {"steekproef"}}, toonLegeAudit},
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
          {"steekproef"},
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
    };
}

}  // namespace maatlat::web
