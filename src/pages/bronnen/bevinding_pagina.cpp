// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bevinding_pagina.h"

#include <algorithm>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bevindingvorm.h"
#include "domain/toets/recordsleutel.h"
#include "pages/formulier.h"
#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "pages/recordvelden.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

bool bevat(const std::vector<std::string>& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Keuzelijst bronkeuze(const BevindingPagina& pagina) {
    Keuzelijst uit{.kop = {.naam = "bron",
                           .label = "Bron",
                           .fout = foutVan(pagina.fouten, "bron"),
                           .verplicht = true},
                   .opties = {{"", "Kies een bron", pagina.bron.empty()}}};
    for (const Bron& een : pagina.bronnen) {
        const std::string nummer = std::to_string(een.nr);
        const std::string dag = een.datum.empty() ? "" : ", " + datumInWoorden(een.datum);
        const std::string bij = een.bezoek == 0 ? "" : ", bij bezoek " + std::to_string(een.bezoek);
        uit.opties.push_back({nummer, omschrijving(een) + dag + bij, nummer == pagina.bron});
    }
    return uit;
}

Keuzerondjes richtingkeuze(const BevindingPagina& pagina) {
    const auto optie = [&](Richting richting, const std::string& label) {
        const std::string waarde(naam(richting));
        return Optie{waarde, label, waarde == pagina.richting};
    };
    return {.kop = {.naam = "richting",
                    .label = std::string(kRichtingvraag.vraag),
                    .fout = foutVan(pagina.fouten, "richting"),
                    .verplicht = true},
            .opties = {optie(Richting::voldoende, "Een voldoende (+)"),
                       optie(Richting::onvoldoende, "Een onvoldoende (−)"),
                       optie(Richting::neutraal, "Geen van beide (neutraal)")},
            .naastElkaar = true};
}

/// Where it stands in its bron: folded away until somebody needs it.
void vulPlaats(Vulling& formulier, const BevindingPagina& pagina) {
    Vulling& plaats = formulier.sectie("PLAATS_IN_BRON");
    const auto staatEr = [&](const Formulierveld& vraag, const std::string& waarde) {
        return !waarde.empty() || !foutVan(pagina.fouten, vraag.naam).empty();
    };
    const auto bezoek =
        bezoekkeuze(pagina.bezoeken, pagina.bezoek, "Zoals de bron",
                    "Alleen nodig als de bron zelf niet bij een bezoek hoort.", pagina.fouten);
    plaats.zet("PLAATSVRAAG", std::string("Waar staat het? Pagina, paragraaf") +
                                  (bezoek ? ", citaat of bezoek" : " of citaat"));
    const bool metBezoek = !pagina.bezoek.empty() || !foutVan(pagina.fouten, "bezoek").empty();
    plaats.toonAls((bezoek && metBezoek) || staatEr(kPaginavraag, pagina.plaatsPagina) ||
                       staatEr(kParagraafvraag, pagina.plaatsParagraaf) ||
                       staatEr(kCitaatvraag, pagina.citaat),
                   "PLAATS_OPEN");
    const auto kop = [&](const Formulierveld& vraag) {
        return Veldkop{.naam = std::string(vraag.naam),
                       .label = std::string(vraag.vraag),
                       .hint = std::string(vraag.hint),
                       .fout = foutVan(pagina.fouten, vraag.naam)};
    };
    voegToe(plaats, Tekstveld{.kop = kop(kPaginavraag), .waarde = pagina.plaatsPagina});
    voegToe(plaats, Tekstveld{.kop = kop(kParagraafvraag), .waarde = pagina.plaatsParagraaf});
    voegToe(plaats, Tekstvak{.kop = kop(kCitaatvraag),
                             .waarde = pagina.citaat,
                             .regels = 3,
                             .langste = eisenVan<Bevinding>("citaat").langste});
    if (bezoek) voegToe(plaats, *bezoek);
}

/// The verwachtingen to tick, per criterium.
void vulKader(Vulling& formulier, const BevindingPagina& pagina) {
    Vulling& lijst = formulier.sectie("KADER");
    lijst.toonAls(!pagina.verwachtingen.empty(), "OPEN");
    for (const Criterium* criterium : pagina.kader->criteria()) {
        if (criterium->aantal == 0) continue;
        Vinkjes vinkjes{.kop = {.naam = "verwachting",
                                .label = criterium->code + " " + criterium->tekst,
                                .id = "verwachting-" + criterium->code},
                        .opties = {}};
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.beoordeeld)
                vinkjes.opties.push_back(
                    {een.code, een.code + " " + een.tekst, bevat(pagina.verwachtingen, een.code)});
        voegToe(lijst.sectie("CRITERIUM"), vinkjes);
    }
}

void vulFormulier(Vulling& formulier, const BevindingPagina& pagina, const std::string& pad) {
    formulier.zet("PAD", pad);
    formulier.zet("CONCEPT", sleutelVan(Recordsoort::bevinding, pagina.nr).tekst());
    formulier.zet("CONCEPTPAD", pagina.toetspad + "/formulierconcept");
    formulier.zet("VERSIE", pagina.versie);
    formulier.zet("BIJ", pagina.bij);
    Vulling& velden = formulier.sectie("VELDEN");
    for (const Verborgen& een : pagina.vast)
        voegToe(velden, een);
    voegToe(velden, bronkeuze(pagina));
    voegVeldToe(velden, kTekstvraag, eisenVan<Bevinding>("tekst"), pagina.tekst, pagina.fouten);
    voegToe(velden, richtingkeuze(pagina));
    voegToe(velden, Tekstveld{.kop = {.naam = "codes",
                                      .label = pagina.nr == 0 ? "Bij welke verwachtingen hoort dit?"
                                                              : "Verwachtingen toevoegen",
                                      .hint = "Typ de codes, bijvoorbeeld 1.1.2, 1.1.4. Of vink ze "
                                              "hieronder aan. U mag dit later doen.",
                                      .fout = foutVan(pagina.fouten, "codes")},
                              .waarde = pagina.codes});
    if (pagina.vraagtReden) voegPrivacyvraagToe(velden, pagina.privacyReden, pagina.fouten);
    vulPlaats(formulier, pagina);
    vulKader(formulier, pagina);
    formulier.sectie(pagina.nr == 0 ? "NIEUW" : "BESTAAND");
}

void vulLezen(Vulling& uit, const BevindingPagina& pagina) {
    Vulling& lezen = uit.sectie("LEZEN");
    lezen.zetHtml("TEKST_HTML", markdownNaarHtml(pagina.tekst));
    lezen.zet("RICHTING", pagina.richting);
    for (const Bron& een : pagina.bronnen)
        if (std::to_string(een.nr) == pagina.bron) lezen.zet("BRON", omschrijving(een));
    pagina.vindplaats.beschrijf(lezen.deel("VINDPLAATS"));
    lezen.zet("CODES", pagina.verwachtingen.empty() ? "nog geen" : opsomming(pagina.verwachtingen));
}

/// The search of a list as it stands in an address, and nothing else: it comes from outside.
bool isZoekvraag(std::string_view bij) {
    return bij.starts_with('?') && std::ranges::all_of(bij.substr(1), [](char teken) {
               return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') ||
                      (teken >= '0' && teken <= '9') ||
                      std::string_view("-_.~%=&").find(teken) != std::string_view::npos;
           });
}

}  // namespace

std::string terugVan(const std::string& toetspad, const Toetsingskader& kader,
                     const std::string& bij, std::int64_t nr,
                     const std::vector<std::string>& verwachtingen) {
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.code == bij)
                return toetspad + "/criterium/" + criterium->code + "#" +
                       (nr != 0 && bevat(verwachtingen, bij) ? bevindinganker(nr, bij)
                                                             : "verwachting-" + bij);
    const std::string lijst = toetspad + "/bevindingen" + (isZoekvraag(bij) ? bij : "");
    return nr == 0 ? lijst : lijst + "#bevinding-" + std::to_string(nr);
}

std::string bevindinganker(std::int64_t nr, const std::string& code) {
    return "bevinding-" + std::to_string(nr) + "-" + code;
}

void BevindingPagina::beschrijf(Vulling& uit) const {
    const std::string nummer = std::to_string(nr);
    const std::string pad = toetspad + "/bevinding/" + (nr == 0 ? "nieuw" : nummer);
    uit.zet("TERUGPAD", terugVan(toetspad, *kader, bij, nr, verwachtingen));
    uit.zetAls("BERICHT", "BERICHT", bericht);
    uit.als(!notitie.pad.empty(), "UIT_NOTITIE", [&](Vulling& deel) {
        deel.zet("NOTITIEPAD", notitie.pad);
        deel.zet("NOTITIENAAM", notitie.tekst);
    });
    uit.als(!bijBezoek.pad.empty(), "BIJ_BEZOEK", [&](Vulling& deel) {
        deel.zet("BEZOEKPAD", bijBezoek.pad);
        deel.zet("BEZOEKNAAM", bijBezoek.tekst);
    });
    for (const Verwijzing& een : rust) {
        Vulling& deel = uit.sectie("RUST");
        deel.zet("RUSTPAD", een.pad);
        deel.zet("RUSTNAAM", een.tekst);
    }
    if (nr != 0) {
        Vulling& verleden = uit.sectie("VERLEDEN");
        verleden.zet("AUTEUR", auteur);
        verleden.zet("GESCHIEDENISPAD", toetspad + "/geschiedenis/bevinding/" + nummer);
    }
    for (const Verwijzing& een : opmerkingen) {
        Vulling& naar = uit.sectie("OPMERKINGEN");
        naar.zet("OPMERKINGENPAD", een.pad);
        naar.zet("OPMERKINGENTEKST", een.tekst);
    }
    if (!magInvullen) {
        vulLezen(uit, *this);
        return;
    }
    if (bronnen.empty()) {
        uit.sectie("ZONDER_BRONNEN").zet("BRONNENPAD", toetspad + "/bronnen");
        return;
    }
    vulFormulier(uit.sectie("FORMULIER"), *this, pad);
    if (nr != 0) {
        Vulling& weg = uit.sectie("INTREKKEN");
        weg.zet("WEGPAD", pad + "/intrekken");
        weg.zet("WEGVERSIE", versie);
    }
}

}  // namespace maatlat
