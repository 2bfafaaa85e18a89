// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "pages/toets/rust_op_pagina.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/grondslag.h"
#include "toetsing/toets/toetszicht.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/gelukt.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/toets/rust_opbouw.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

/// How it stands in the list to choose from: also one that was withdrawn since.
Optie keuze(const Rustkeuze& van, std::int64_t nr, bool gekozen) {
    const auto plek = std::ranges::find(van.inhoud.bevindingen, nr, &Bevinding::nr);
    const std::string naam = bevindingverwijzing(van.inhoud, nr).tekst;
    return {
        std::to_string(nr),
        naam + (plek == van.inhoud.bevindingen.end() ? " (ingetrokken)" : ": " + kortetekst(*plek)),
        gekozen};
}

Antwoord toonKeuze(Aanvraag& aanvraag, const Poging& poging) {
    const auto van = leesRustkeuze(aanvraag.werkplek(), aanvraag.persoon(),
                                   aanvraag.nummer("toets"), aanvraag.deel("code"));
    const Toetsinhoud& inhoud = van->inhoud;
    const std::int64_t toets = inhoud.kop.nr;
    std::vector<std::int64_t> was;
    for (const Grondstand& een : van->gronden)
        was.push_back(een.nr);
    const auto gekozen = poging.gelukt() ? was : aanvraag.nummers("bevinding");
    RustOpPagina pagina;
    pagina.motivering = inhoud.veld({Veldsoort::motivering, van->verwachting}).waarde;
    pagina.gronden = grondregels(inhoud, van->gronden);
    pagina.pad = toetspad(toets, "/rust-op/" + codeerPad(van->verwachting));
    pagina.fouten = poging.fouten;
    if (van->magInvullen)
        for (const std::int64_t een : van->keuzes)
            pagina.keuzes.push_back(
                keuze(*van, een, std::ranges::find(gekozen, een) != gekozen.end()));
    for (const std::int64_t een : was)
        pagina.was.push_back(std::to_string(een));
    const std::string sleutel = "motivering/" + van->verwachting;
    pagina.terug = {"Naar de motivering bij " + van->verwachting,
                    recordpad(toets, sleutel, criteriumVan(*inhoud.kader, sleutel))};
    Raam raam = toetsraam(aanvraag, inhoud.kop, grondslagnaam(grondslagsleutel(van->verwachting)));
    raam.gelukt = geluktMelding(aanvraag.veld("gelukt"));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijk(Aanvraag& aanvraag) {
    return toonKeuze(aanvraag, {});
}

Antwoord kies(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::string& code = aanvraag.deel("code");
    const Poging poging = probeer([&] {
        zetGrondslag(aanvraag.werkplek(), aanvraag.handeling(), toets, code,
                     aanvraag.nummers("was"), aanvraag.nummers("bevinding"));
    });
    if (!poging.gelukt()) return toonKeuze(aanvraag, poging);
    return naar(toetspad(toets, "/rust-op/" + codeerPad(code) + "?gelukt=grondslag"));
}

/// "Wat rust op dit interview?"
std::string vraagOver(Bronsoort soort) {
    const bool de = soort == Bronsoort::observatie;
    return std::string("Wat rust op ") + (de ? "deze " : "dit ") + std::string(naam(soort)) + "?";
}

BronrustPagina::Rij regelVan(const Toetsinhoud& inhoud, const Bevinding& een, int& motiveringen) {
    BronrustPagina::Rij uit{bevindingverwijzing(inhoud, een.nr),
                            een.tekst,
                            plaatsVan(een),
                            een.verwachtingen.empty() ? "Nog zonder verwachting"
                                                      : "Bij " + opsomming(een.verwachtingen),
                            {}};
    for (const std::string& code : rustOp(inhoud, een.nr)) {
        const std::string sleutel = "motivering/" + code;
        uit.motiveringen.push_back(
            {"motivering bij " + code,
             recordpad(inhoud.kop.nr, sleutel, criteriumVan(*inhoud.kader, sleutel))});
        ++motiveringen;
    }
    return uit;
}

Antwoord toonBronrust(Aanvraag& aanvraag) {
    const Toetsbeeld beeld =
        leesToets(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    const Toetsinhoud& inhoud = beeld.inhoud;
    const std::int64_t nr = aanvraag.nummer("bron");
    const Bron* bron = inhoud.bron(nr);
    // One that was removed says so itself; nothing rests on it.
    if (bron == nullptr) return naar(toetspad(inhoud.kop.nr, "/bron/" + std::to_string(nr)));
    BronrustPagina pagina;
    pagina.bron = bronverwijzing(inhoud, *bron);
    int motiveringen = 0;
    for (const Bevinding& een : inhoud.bevindingen)
        if (een.bron == nr) pagina.regels.push_back(regelVan(inhoud, een, motiveringen));
    const int aantal = static_cast<int>(pagina.regels.size());
    pagina.samenvatting =
        aantal == 0 ? "Er komen geen bevindingen uit deze bron."
                    : metHoofdletter(hoeveel(aantal, {"bevinding", "bevindingen"})) +
                          (aantal == 1 ? " komt" : " komen") + " uit deze bron. " +
                          (motiveringen == 0 ? "Er rust geen motivering op."
                                             : "Hieronder staat welke motivering daarop rust.");
    return aanvraag.pagina(
        toetsraam(aanvraag, inhoud.kop, vraagOver(bron->soort),
                  {{"Bronnen", toetspad(inhoud.kop.nr, "/bronnen")}, pagina.bron}),
        pagina);
}

}  // namespace

Routes rustRoutes() {
    return {
        {"GET", "/toets/{toets}/rust-op/{code}", Voor::ingelogd, {{"gelukt"}}, bekijk},
        {"POST",
         "/toets/{toets}/rust-op/{code}",
         Voor::ingelogd,
         {{"was", true}, {"bevinding", true}},
         kies},
        {"GET", "/toets/{toets}/bron/{bron}/wat-rust-erop", Voor::ingelogd, {}, toonBronrust},
    };
}

}  // namespace maatlat::web
