// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <string_view>

#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toetskop.h"
#include "pages/toets/wissen_pagina.h"
#include "taal/tijd.h"
#include "toetsing/recordnaam.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/wissen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

/// Which version of which record.
struct Wisadres {
    std::int64_t toets = 0;
    std::string sleutel;
    int versie = 0;
};

Wisadres wisadres(const Aanvraag& aanvraag) {
    return {aanvraag.nummer("toets"), aanvraag.deel("soort") + "/" + aanvraag.deel("code"),
            static_cast<int>(aanvraag.nummer("nr"))};
}

std::vector<WissenPagina::Veld> wisvelden(const Wisbeeld& beeld) {
    std::vector<WissenPagina::Veld> uit;
    const auto sleutel = leesRecordsleutel(beeld.sleutel);
    if (!sleutel) return {{"", beeld.inhoud.tekst("tekst")}};  // a remark of the team
    for (const Veldbeschrijving& een : veldenVan(sleutel->soort)) {
        if (een.label.empty() && sleutel->soort != Recordsoort::veld) continue;
        std::string tekst;
        for (const std::string& waarde : beeld.inhoud.alle(een.naam))
            tekst += (tekst.empty() ? "" : ", ") + waarde;
        if (!tekst.empty()) uit.push_back({std::string(een.label), std::move(tekst)});
    }
    return uit;
}

/// Why this person can do nothing here.
std::string waaromNiet(const Wisbeeld& beeld) {
    if (beeld.wissing && beeld.wissing->isGewist()) return {};
    if (isHierBevroren(beeld.kop.status))
        return "Deze toets is vastgelegd. Er kan geen tekst meer uit worden gewist: daarvoor is "
               "een "
               "nieuwe editie nodig.";
    if (beeld.kop.status == Toetsstatus::vaststelling)
        return "Deze toets ligt voor ter vaststelling. Neem hem eerst terug.";
    if (beeld.isNieuwste)
        return "Deze tekst staat nu nog in de toets. Wijzig hem daar eerst. Daarna kunt u deze "
               "versie laten wissen.";
    if (!beeld.mag) return "Alleen wie deze toets mag invullen, kan een tekst laten wissen.";
    return {};
}

WissenPagina::Stap stapVan(const Wisbeeld& beeld, const std::string& waarom) {
    using Stap = WissenPagina::Stap;
    if (!waarom.empty() || (beeld.wissing && beeld.wissing->isGewist())) return Stap::geen;
    if (!beeld.wissing) return Stap::vragen;
    return beeld.wissing->zelfGevraagd ? Stap::intrekken : Stap::antwoord;
}

Antwoord toonWissen(Aanvraag& aanvraag, const Poging& poging) {
    const Wisadres adres = wisadres(aanvraag);
    const Wisbeeld beeld = leesWisbeeld(aanvraag.werkplek(), aanvraag.persoon(), adres.toets,
                                        adres.sleutel, adres.versie);
    WissenPagina pagina;
    pagina.organisatie = beeld.kop.organisatie + ", " + beeld.kop.onderzoekNaam;
    pagina.pad = wispad(adres.toets, adres.sleutel, adres.versie);
    pagina.wie = beeld.wie;
    pagina.wanneer = datumEnTijd(beeld.wanneer);
    pagina.velden = wisvelden(beeld);
    if (const auto& wissing = beeld.wissing) {
        pagina.verzoek = wissing->gevraagdDoor + " vroeg op " + datumEnTijd(wissing->gevraagdOp) +
                         " om deze tekst te wissen, met deze reden:";
        pagina.reden = wissing->reden;
        if (wissing->isGewist())
            pagina.gewist = "Deze tekst is gewist door " + wissing->gewistDoor + " op " +
                            datumEnTijd(wissing->gewistOp) + ".";
    }
    pagina.waarom = waaromNiet(beeld);
    pagina.stap = stapVan(beeld, pagina.waarom);
    pagina.getypteReden = aanvraag.veld("reden");
    pagina.privacyreden = aanvraag.veld(kPrivacyveld);
    pagina.vraagtPrivacyreden = poging.vraagtReden;
    pagina.fouten = poging.fouten;
    pagina.terug = {"Terug naar de geschiedenis", geschiedenispad(adres.toets, adres.sleutel)};
    Raam raam = toetsraam(
        aanvraag, beeld.kop,
        "Tekst wissen: " + recordnaam(adres.sleutel) + ", versie " + std::to_string(adres.versie));
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord bekijkWissen(Aanvraag& aanvraag) {
    return toonWissen(aanvraag, {});
}

/// Does what was chosen; returns the word of success.
std::string voerWissenUit(Aanvraag& aanvraag, const std::string& keuze) {
    Werkplek& werkplek = aanvraag.werkplek();
    const Handeling handeling = aanvraag.handeling();
    const auto [toets, sleutel, versie] = wisadres(aanvraag);
    if (keuze == "wissen") {
        return wisTekst(werkplek, handeling, toets, sleutel, versie) ? "gewist" : "gewist-straks";
    }
    if (keuze == "afwijzen") {
        wijsWissenAf(werkplek, handeling, toets, sleutel, versie);
        return "niet-gewist";
    }
    vraagWissen(werkplek, handeling, toets, sleutel, versie, aanvraag.veld("reden"),
                aanvraag.veld(kPrivacyveld));
    return "gevraagd";
}

Antwoord kiesWissen(Aanvraag& aanvraag) {
    std::string gelukt;
    const Poging poging =
        probeer([&] { gelukt = voerWissenUit(aanvraag, aanvraag.veld("keuze")); });
    if (!poging.gelukt()) return toonWissen(aanvraag, poging);
    const Wisadres adres = wisadres(aanvraag);
    return naar(geschiedenispad(adres.toets, adres.sleutel) + "?gelukt=" + gelukt);
}

}  // namespace

Routes wisRoutes() {
    constexpr std::string_view kPatroon = "/toets/{toets}/geschiedenis/{soort}/{code}/{nr}/wissen";
    return {
        {"GET", kPatroon, Voor::ingelogd, {}, bekijkWissen},
        {"POST", kPatroon, Voor::ingelogd, {{"keuze"}, {"reden"}, {kPrivacyveld}}, kiesWissen},
    };
}

}  // namespace maatlat::web
