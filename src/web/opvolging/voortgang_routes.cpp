// SPDX-License-Identifier: EUPL-1.2
// How a plan is carried out: the page of both sides, the rhythm, reports with their evidence,
// verification, and the end.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "web/aanvraag.h"
#include "web/bestanden.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/opvolging/audit_opbouw.h"
#include "web/opvolging/opvolgsteekproef_opbouw.h"
#include "web/opvolging/voortgang_opbouw.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

Antwoord toonVoortgang(Aanvraag& aanvraag) {
    const Voortgangsbeeld beeld =
        voortgangsbeeld(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    VoortgangPagina pagina = voortgangspagina(beeld);
    voegAuditsToe(pagina, beeld);
    voegSteekproevenToe(pagina, beeld);
    pagina.hulp = voortgangshulp(aanvraag);
    Raam raam = aanvraag.raam("Voortgang van " + beeld.kop.organisatie);
    zetWaarvan(raam, beeld.kop.organisatie, beeld.kop.onderzoekNaam);
    raam.kruimels = {{"Start", "/"},
                     {"Opvolging", toetspad(beeld.kop.nr, "/opvolging")},
                     {raam.titel, "", true}};
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    return aanvraag.pagina(raam, pagina);
}

Keuzerondjes keuzeveld(const Aanvraag& aanvraag, const Poging& poging, const std::string& naam,
                       const std::string& label, std::vector<Optie> opties) {
    for (Optie& een : opties)
        een.gekozen = een.waarde == aanvraag.veld(naam);
    return {{.naam = naam, .label = label, .fout = foutVan(poging.fouten, naam), .verplicht = true},
            std::move(opties)};
}

Tekstveld dagveld(const Aanvraag& aanvraag, const Poging& poging, const std::string& naam,
                  const std::string& label, const std::string& hint, bool verplicht = true) {
    return {{.naam = naam,
             .label = label,
             .hint = hint,
             .fout = foutVan(poging.fouten, naam),
             .verplicht = verplicht},
            aanvraag.veld(naam),
            Tekstveld::Soort::datum};
}

Tekstvak tekstvak(const Aanvraag& aanvraag, const Poging& poging, const std::string& naam,
                  const std::string& label, const std::string& hint, int regels = 6,
                  bool opmaak = true) {
    return {{.naam = naam,
             .label = label,
             .hint = hint,
             .fout = foutVan(poging.fouten, naam),
             .verplicht = true},
            aanvraag.veld(naam),
            regels,
            opmaak};
}

// --- rhythm -------------------------------------------------------------------------------------

Antwoord toonRitme(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::stelRitmeIn);
    const auto fout = [&](const char* veld) { return foutVan(poging.fouten, veld); };
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/ritme")};
    pagina.velden.emplace_back(
        keuzeveld(aanvraag, poging, "waarover", "Waarover meldt de organisatie?",
                  {{"maatregelen", "Elk verbeterpunt: per maatregel"},
                   {"onderwerp", "Een ander onderwerp", false, "Vul dat hieronder in."}}));
    pagina.velden.emplace_back(Tekstveld{{.naam = "onderwerp",
                                          .label = "Onderwerp",
                                          .hint = "Bijvoorbeeld: wachtlijst.",
                                          .fout = fout("onderwerp")},
                                         aanvraag.veld("onderwerp")});
    pagina.velden.emplace_back(Tekstveld{{.naam = "elke",
                                          .label = "Elke",
                                          .hint = "Een getal: 1 is elke week of elke maand, 2 om "
                                                  "de twee.",
                                          .fout = fout("elke"),
                                          .verplicht = true},
                                         aanvraag.veld("elke"),
                                         Tekstveld::Soort::getal});
    pagina.velden.emplace_back(keuzeveld(aanvraag, poging, "maat", "Weken of maanden",
                                         {{"weken", "Weken"}, {"maanden", "Maanden"}}));
    pagina.velden.emplace_back(
        dagveld(aanvraag, poging, "vanaf", "Eerste dag waarop een melding er moet zijn", ""));
    pagina.velden.emplace_back(dagveld(aanvraag, poging, "tot", "Tot en met", ""));
    pagina.velden.emplace_back(
        Vinkjes{{.naam = "achteraf", .label = "Achteraf"},
                {{"ja", "Ik leg dit achteraf vast: dagen die voorbij zijn, tellen niet mee",
                  !aanvraag.veld("achteraf").empty()}}});
    pagina.knop = "Ritme instellen";
    return toonVoortgangsformulier(aanvraag, beeld, "Stel een ritme in", std::move(pagina), poging);
}

Antwoord bewaarRitme(Aanvraag& aanvraag) {
    const Ritmeinvoer invoer{aanvraag.veld("waarover"),
                             aanvraag.veld("onderwerp"),
                             aanvraag.veld("elke"),
                             aanvraag.veld("maat"),
                             aanvraag.veld("vanaf"),
                             aanvraag.veld("tot"),
                             !aanvraag.veld("achteraf").empty(),
                             aanvraag.veld(kPrivacyveld)};
    const Poging poging = probeer([&] {
        stelRitmeIn(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"), invoer);
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "ritme") : toonRitme(aanvraag, poging);
}

Antwoord stopHetRitme(Aanvraag& aanvraag) {
    stopRitme(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
              aanvraag.nummer("nr"), aanvraag.versie());
    return naarVoortgang(aanvraag, "ritme-gestopt");
}

// --- reports ------------------------------------------------------------------------------------

/// The days of a rhythm for which somebody can report now.
std::vector<Optie> meldbareDagen(const Voortgangsbeeld& beeld, const Ritme& ritme,
                                 std::int64_t maatregel, const std::string& gekozen) {
    const Ritmestand stand = ritmestand(ritme, maatregel, beeld.alles, beeld.vandaag);
    std::vector<Optie> uit;
    for (const std::string& dag : stand.dagen) {
        if (std::ranges::find(stand.gemeld, dag) != stand.gemeld.end()) continue;
        if (meldenVanaf(stand.dagen, dag) > beeld.vandaag) break;
        uit.push_back({dag, datumInWoorden(dag), dag == gekozen});
    }
    return uit;
}

std::string overWat(const Voortgangsbeeld& beeld, const Ritme* ritme, std::int64_t nr) {
    if (nr == 0) return ritme->onderwerp;
    const Maatregel* maatregel = beeld.maatregel(nr);
    if (!maatregel) throw Onvindbaar();
    return "maatregel " + std::to_string(nr) + ", voor " + opsomming(maatregel->verwachtingen);
}

const Ritme* ritmeUit(const Voortgangsbeeld& beeld, std::int64_t nr) {
    if (nr == 0) return nullptr;
    const auto een = std::ranges::find(beeld.alles.ritmes, nr, &Ritme::nr);
    if (een == beeld.alles.ritmes.end()) throw Onvindbaar();
    return &*een;
}

void voegMeldveldenToe(FormulierPagina& pagina, const Aanvraag& aanvraag, const Poging& poging,
                       std::int64_t maatregel) {
    pagina.velden.emplace_back(tekstvak(aanvraag, poging, "tekst",
                                        "Wat is er gedaan, en wat ziet u ervan?",
                                        "Schrijf geen namen van mensen op."));
    std::vector<std::string> fouten;
    for (const Veldfouten::Fout& een : poging.fouten)
        if (een.veld == kBijlageveld) fouten.push_back(een.melding);
    pagina.velden.emplace_back(
        Bestandsveld{.kop = {.naam = std::string(kBijlageveld),
                             .label = "Bewijs",
                             .hint = "U kunt meer bestanden tegelijk kiezen. Elk bestand is "
                                     "hoogstens 25 MB. Dat kan zijn: " +
                                     std::string(kWelkeBestanden) + ".",
                             .fout = alinea(fouten)},
                     .meer = true});
    if (maatregel != 0)
        pagina.velden.emplace_back(
            dagveld(aanvraag, poging, "klaar", "Klaar op",
                    "Vul dit alleen in als de maatregel helemaal is uitgevoerd.", false));
}

Antwoord toonMelding(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::meldVoortgang);
    const std::int64_t maatregel = aanvraag.getal("maatregel");
    const std::int64_t ritmenr = aanvraag.getal("ritme");
    const Ritme* ritme = ritmeUit(beeld, ritmenr);
    if (!ritme && maatregel == 0) throw Onvindbaar();
    const std::string titel = "Meld over " + overWat(beeld, ritme, maatregel);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangMelden,
                           .pad = voortgangpad(beeld.kop.nr, "/melding")};
    pagina.alineas = {
        "Wat u indient, verandert daarna niet meer. U kunt wel opnieuw melden, en "
        "bewijs intrekken met een reden."};
    pagina.velden.emplace_back(Verborgen{"ritme", std::to_string(ritmenr)});
    pagina.velden.emplace_back(Verborgen{"maatregel", std::to_string(maatregel)});
    if (ritme) {
        auto dagen = meldbareDagen(beeld, *ritme, maatregel, aanvraag.veld("dag"));
        // What was typed for a day that is reported already is shown again, with what is wrong.
        if (dagen.empty() && !poging.gelukt())
            dagen.push_back({aanvraag.veld("dag"), datumInWoorden(aanvraag.veld("dag")), true});
        if (dagen.empty()) throw NietNu("Voor dit ritme is er nu niets te melden.");
        pagina.velden.emplace_back(Keuzelijst{{.naam = "dag",
                                               .label = "Voor welke dag is deze melding?",
                                               .fout = foutVan(poging.fouten, "dag"),
                                               .verplicht = true},
                                              std::move(dagen)});
    }
    voegMeldveldenToe(pagina, aanvraag, poging, maatregel);
    pagina.knop = "Melding indienen";
    return toonVoortgangsformulier(aanvraag, beeld, titel, std::move(pagina), poging);
}

Meldinginvoer leesMelding(Aanvraag& aanvraag) {
    Meldinginvoer uit;
    uit.ritme = aanvraag.getal("ritme");
    uit.maatregel = aanvraag.getal("maatregel");
    uit.dag = aanvraag.veld("dag");
    uit.tekst = aanvraag.veld("tekst");
    uit.klaar = aanvraag.veld("klaar");
    uit.privacyreden = aanvraag.veld(kPrivacyveld);
    for (const Upload* upload : aanvraag.uploads(kBijlageveld))
        uit.bestanden.push_back({upload->pad, upload->naam});
    const auto namen = aanvraag.veldenMet(kBijlageWachtNaam);
    const auto wachtend = aanvraag.veldenMet(kBijlageWacht);
    for (std::size_t i = 0; i < std::min(wachtend.size(), namen.size()); ++i)
        if (const auto pad = wachtende(aanvraag.werkplek(), aanvraag.persoon(), wachtend[i]))
            uit.bestanden.push_back({*pad, namen[i]});
    return uit;
}

Antwoord bewaarMelding(Aanvraag& aanvraag) {
    const Meldinginvoer invoer = leesMelding(aanvraag);
    const Poging poging = probeer([&] {
        for (const Upload* upload : aanvraag.uploads(kBijlageveld))
            eisAangekomen(upload);
        meldVoortgang(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"), invoer);
    });
    if (!poging.gelukt()) return toonMelding(aanvraag, poging);
    for (const std::string& een : aanvraag.veldenMet(kBijlageWacht))
        laatLos(aanvraag.werkplek(), aanvraag.persoon(), een);
    return naarVoortgang(aanvraag, "gemeld");
}

int bewijsnummer(const Aanvraag& aanvraag) {
    const std::int64_t uit = aanvraag.nummer("bewijs");
    if (uit > 1'000'000) throw Onvindbaar();
    return static_cast<int>(uit);
}

Antwoord stuurVoortgangsbewijs(Aanvraag& aanvraag) {
    const auto [bijlage, bewijs] =
        leesVoortgangsbewijs(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                             aanvraag.nummer("nr"), bewijsnummer(aanvraag));
    return bijlageantwoord(aanvraag.werkplek(), bijlage, bewijs);
}

Antwoord toonIntrekken(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::meldVoortgang);
    const std::string nr = std::to_string(aanvraag.nummer("nr"));
    FormulierPagina pagina{
        .hulp = Hulpplek::voortgangMelden,
        .pad =
            voortgangpad(beeld.kop.nr, "/melding/" + nr + "/bewijs/" +
                                           std::to_string(bewijsnummer(aanvraag)) + "/intrekken")};
    pagina.alineas = {
        "Dat het bewijs er was, blijft staan, met uw reden. Is de maatregel al geverifieerd, dan "
        "staat het ook daar."};
    pagina.velden.emplace_back(
        tekstvak(aanvraag, poging, "reden", "Waarom trekt u dit bewijs in?", "", 3, false));
    pagina.knop = "Bewijs intrekken";
    return toonVoortgangsformulier(aanvraag, beeld, "Trek bewijs in", std::move(pagina), poging);
}

Antwoord trekVoortgangsbewijs(Aanvraag& aanvraag) {
    const Poging poging = probeer([&] {
        trekVoortgangsbewijsIn(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                               aanvraag.nummer("nr"), bewijsnummer(aanvraag),
                               aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld));
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "voortgangbewijsweg")
                           : toonIntrekken(aanvraag, poging);
}

// --- verification -------------------------------------------------------------------------------

Antwoord toonVerificatie(Aanvraag& aanvraag, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, Actie::verifieer);
    const Maatregel& maatregel = maatregelUit(aanvraag, beeld);
    const std::string nr = std::to_string(maatregel.nr);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, "/maatregel/" + nr + "/verificatie")};
    pagina.alineas = {
        "Klopt het, dan is de maatregel geverifieerd. Klopt het deels of niet, dan gaat zij terug "
        "naar in uitvoering."};
    pagina.ervoor = {omvanglink(beeld, maatregel.nr)};
    std::vector<Optie> wijzen;
    for (const Verificatiewijze een : kVerificatiewijzen)
        wijzen.push_back({std::string(naam(een)), "Een " + std::string(naam(een))});
    auto wijze = keuzeveld(aanvraag, poging, "wijze", "Waaruit bleek het?", wijzen);
    // Who comes from a steekproef verifies from that.
    if (!aanvraag.heeftVeld("wijze") && aanvraag.getal("steekproef") != 0)
        for (Optie& een : wijze.opties)
            een.gekozen = een.waarde == naam(Verificatiewijze::steekproef);
    pagina.velden.emplace_back(std::move(wijze));
    if (auto gronden = steekproefkeuze(aanvraag, beeld, maatregel.nr, poging);
        gronden.opties.size() > 1)
        pagina.velden.emplace_back(std::move(gronden));
    pagina.velden.emplace_back(dagveld(aanvraag, poging, "dag", "Op welke dag zag u dit?", ""));
    pagina.velden.emplace_back(
        tekstvak(aanvraag, poging, "gezien", "Wat zag u?", "Schrijf geen namen van mensen op."));
    std::vector<Optie> uitkomsten;
    for (const Verificatieuitkomst een : kVerificatieuitkomsten)
        uitkomsten.push_back({std::string(naam(een)), "Het " + std::string(naam(een))});
    pagina.velden.emplace_back(keuzeveld(aanvraag, poging, "uitkomst", "Klopt het?", uitkomsten));
    pagina.knop = "Verificatie opslaan";
    return toonVoortgangsformulier(aanvraag, beeld, "Verifieer maatregel " + nr, std::move(pagina),
                                   poging);
}

Antwoord bewaarVerificatie(Aanvraag& aanvraag) {
    const Verificatieinvoer invoer{aanvraag.nummer("nr"),       aanvraag.veld("wijze"),
                                   aanvraag.veld("dag"),        aanvraag.veld("gezien"),
                                   aanvraag.veld("uitkomst"),   aanvraag.veld(kPrivacyveld),
                                   aanvraag.getal("steekproef")};
    const Poging poging = probeer([&] {
        verifieerMaatregel(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                           invoer);
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, "geverifieerd")
                           : toonVerificatie(aanvraag, poging);
}

// --- the end ------------------------------------------------------------------------------------

struct Slotformulier {
    Actie actie;
    const char* pad;
    const char* titel;
    const char* knop;
    const char* gelukt;
    void (*doe)(Werkplek&, const Handeling&, std::int64_t, const std::string&, const std::string&);
};
constexpr Slotformulier kAfsluiten{Actie::sluitAf,          "/afsluiten",
                                   "Sluit de opvolging af", "Opvolging afsluiten",
                                   "opvolging-afgesloten",  sluitOpvolgingAf};
constexpr Slotformulier kHeropenen{Actie::heropen,         "/heropenen",
                                   "Heropen de opvolging", "Opvolging heropenen",
                                   "opvolging-heropend",   heropenOpvolging};

Antwoord toonSlot(Aanvraag& aanvraag, const Slotformulier& wat, const Poging& poging) {
    const Voortgangsbeeld beeld = voortgangVoor(aanvraag, wat.actie);
    FormulierPagina pagina{.hulp = Hulpplek::voortgangVolgen,
                           .pad = voortgangpad(beeld.kop.nr, wat.pad)};
    if (wat.actie == Actie::sluitAf) pagina.alineas = beeld.beletsels;
    if (pagina.alineas.empty()) {
        pagina.velden.emplace_back(tekstvak(aanvraag, poging, "reden", "Waarom?",
                                            "De organisatie leest dit ook.", 4, false));
        pagina.knop = wat.knop;
    }
    return toonVoortgangsformulier(aanvraag, beeld, wat.titel, std::move(pagina), poging);
}

Antwoord bewaarSlot(Aanvraag& aanvraag, const Slotformulier& wat) {
    const Poging poging = probeer([&] {
        wat.doe(aanvraag.werkplek(), aanvraag.handeling(), aanvraag.nummer("toets"),
                aanvraag.veld("reden"), aanvraag.veld(kPrivacyveld));
    });
    return poging.gelukt() ? naarVoortgang(aanvraag, wat.gelukt) : toonSlot(aanvraag, wat, poging);
}

Antwoord toonLeegRitme(Aanvraag& aanvraag) {
    return toonRitme(aanvraag, {});
}
Antwoord toonLegeMelding(Aanvraag& aanvraag) {
    return toonMelding(aanvraag, {});
}
Antwoord toonLegeVerificatie(Aanvraag& aanvraag) {
    return toonVerificatie(aanvraag, {});
}
Antwoord toonLeegIntrekken(Aanvraag& aanvraag) {
    return toonIntrekken(aanvraag, {});
}

Antwoord toonAfsluiten(Aanvraag& aanvraag) {
    return toonSlot(aanvraag, kAfsluiten, {});
}
Antwoord bewaarAfsluiten(Aanvraag& aanvraag) {
    return bewaarSlot(aanvraag, kAfsluiten);
}
Antwoord toonHeropenen(Aanvraag& aanvraag) {
    return toonSlot(aanvraag, kHeropenen, {});
}
Antwoord bewaarHeropenen(Aanvraag& aanvraag) {
    return bewaarSlot(aanvraag, kHeropenen);
}

}  // namespace

Routes voortgangRoutes() {
    const std::string_view verificatie =
        "/toets/{toets}/opvolging/voortgang/maatregel/{nr}/verificatie";
    const std::string_view intrekken =
        "/toets/{toets}/opvolging/voortgang/melding/{nr}/bewijs/{bewijs}/intrekken";
    return {
        {"GET", "/toets/{toets}/opvolging/voortgang", Voor::ingelogd, {{"gelukt"}}, toonVoortgang},
        {"GET", "/toets/{toets}/opvolging/voortgang/ritme", Voor::ingelogd, {}, toonLeegRitme},
        {"POST",
         "/toets/{toets}/opvolging/voortgang/ritme",
         Voor::ingelogd,
         {{"waarover"},
          {"onderwerp"},
          {"elke"},
          {"maat"},
          {"vanaf"},
          {"tot"},
          {"achteraf"},
          {kPrivacyveld}},
         bewaarRitme},
        {"POST",
         "/toets/{toets}/opvolging/voortgang/ritme/{nr}/stoppen",
         Voor::ingelogd,
         {{"versie"}},
         stopHetRitme},
        {"GET",
         "/toets/{toets}/opvolging/voortgang/melding",
         Voor::ingelogd,
         {{"ritme"}, {"maatregel"}, {"dag"}},
         toonLegeMelding},
        {"POST",
         "/toets/{toets}/opvolging/voortgang/melding",
         Voor::ingelogd,
         {{"ritme"},
          {"maatregel"},
          {"dag"},
          {"tekst"},
          {"klaar"},
          {kPrivacyveld},
          {.naam = kBijlageveld, .vaker = true, .bestand = true},
          {.naam = kBijlageWacht, .vaker = true},
          {.naam = kBijlageWachtNaam, .vaker = true}},
         bewaarMelding},
        {"GET",
         "/toets/{toets}/opvolging/voortgang/melding/{nr}/bewijs/{bewijs}",
         Voor::ingelogd,
         {},
         stuurVoortgangsbewijs},
        {"GET", intrekken, Voor::ingelogd, {}, toonLeegIntrekken},
        {"POST", intrekken, Voor::ingelogd, {{"reden"}, {kPrivacyveld}}, trekVoortgangsbewijs},
        {"GET", verificatie, Voor::ingelogd, {{"steekproef"}}, toonLegeVerificatie},
        {"POST",
         verificatie,
         Voor::ingelogd,
         {{"wijze"}, {"steekproef"}, {"dag"}, {"gezien"}, {"uitkomst"}, {kPrivacyveld}},
         bewaarVerificatie},
        {"GET", "/toets/{toets}/opvolging/voortgang/afsluiten", Voor::ingelogd, {}, toonAfsluiten},
        {"POST",
         "/toets/{toets}/opvolging/voortgang/afsluiten",
         Voor::ingelogd,
         {{"reden"}, {kPrivacyveld}},
         bewaarAfsluiten},
        {"GET", "/toets/{toets}/opvolging/voortgang/heropenen", Voor::ingelogd, {}, toonHeropenen},
        {"POST",
         "/toets/{toets}/opvolging/voortgang/heropenen",
         Voor::ingelogd,
         {{"reden"}, {kPrivacyveld}},
         bewaarHeropenen},
    };
}

}  // namespace maatlat::web
