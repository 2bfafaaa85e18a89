// SPDX-License-Identifier: EUPL-1.2
#include "web/opvolging/voortgang_opbouw.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "web/gelukt.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

using P = VoortgangPagina;

std::string doorWie(const Voortgangsbeeld& beeld, std::int64_t nr) {
    const auto een = beeld.namen.find(nr);
    return een == beeld.namen.end() ? std::string() : " door " + een->second;
}

std::string voortgangbewijspad(const Voortgangsbeeld& beeld, std::int64_t melding, int nr) {
    return voortgangpad(beeld.kop.nr,
                        "/melding/" + std::to_string(melding) + "/bewijs/" + std::to_string(nr));
}

P::Bewijs bewijsdeel(const Voortgangsbeeld& beeld, std::int64_t melding,
                     const Voortgangsbewijs& een) {
    const std::string pad = voortgangbewijspad(beeld, melding, een.nr);
    if (!een.ingetrokken.empty())
        return {een.bijlage.naam, "",
                "ingetrokken op " + datumEnTijd(een.ingetrokkenOp) + ": " + een.ingetrokken.str(),
                ""};
    return {een.bijlage.naam, pad, "", beeld.magMelden ? pad + "/intrekken" : ""};
}

P::Bericht meldingdeel(const Voortgangsbeeld& beeld, const Voortgangsmelding& een) {
    P::Bericht uit;
    uit.kop = een.dag.empty() ? "Tussendoor gemeld" : "Gemeld voor " + datumInWoorden(een.dag);
    if (een.laat) uit.kop += " (te laat)";
    uit.tekst = een.tekst;
    if (!een.uitgevoerd.empty())
        uit.regels.push_back("Volgens de organisatie klaar op " + datumInWoorden(een.uitgevoerd) +
                             ".");
    uit.regels.push_back("Ingediend" + doorWie(beeld, een.auteur) + " op " +
                         datumEnTijd(een.wanneer) + ".");
    for (const Voortgangsbewijs& bewijs : een.bewijs)
        uit.bewijs.push_back(bewijsdeel(beeld, een.nr, bewijs));
    return uit;
}

/// That evidence was there when somebody looked, and is withdrawn since; empty: none.
std::string ingetrokkenSinds(const Voortgangsbeeld& beeld, const Verificatie& van) {
    std::vector<std::string> namen;
    for (const Voortgangsmelding& een : beeld.alles.meldingen)
        for (const Voortgangsbewijs& bewijs : een.bewijs)
            if (een.maatregel == van.maatregel && een.wanneer <= van.wanneer &&
                bewijs.ingetrokkenOp > van.wanneer)
                namen.push_back("“" + bewijs.bijlage.naam.str() + "”");
    if (namen.empty()) return {};
    return "Na deze verificatie heeft de organisatie bewijs ingetrokken: " + opsomming(namen) +
           ". Kijk of de uitkomst nog klopt.";
}

P::Bericht verificatiedeel(const Voortgangsbeeld& beeld, const Verificatie& een) {
    P::Bericht uit;
    uit.kop = "Verificatie: " + std::string(naam(een.uitkomst));
    uit.tekst = een.gezien;
    uit.regels.push_back("Gezien op " + datumInWoorden(een.dag) + ", uit een " +
                         std::string(naam(een.wijze)) + ". Opgeslagen" +
                         doorWie(beeld, een.auteur) + " op " + datumEnTijd(een.wanneer) + ".");
    if (een.steekproef != 0) {
        uit.regels.push_back("Steekproef “" + een.steekproefnaam + "”. " + een.cijfers);
        uit.regels.push_back(een.bewijs);
    }
    uit.letOp = ingetrokkenSinds(beeld, een);
    return uit;
}

P::Bericht verzoekdeel(const Voortgangsbeeld& beeld, const Uitstelverzoek& een) {
    P::Bericht uit;
    uit.kop = een.omTeVervallen() ? "Verzoek om de maatregel te laten vervallen"
                                  : "Verzoek om een latere termijn: " + datumInWoorden(een.nieuw);
    uit.tekst = een.reden;
    if (!een.omTeVervallen())
        uit.regels.push_back("De termijn was toen " + datumInWoorden(een.oud) + ".");
    uit.regels.push_back("Gevraagd" + doorWie(beeld, een.auteur) + " op " +
                         datumEnTijd(een.wanneer) + ".");
    if (een.isOpen()) {
        uit.regels.emplace_back("Hierover moet de inspectie nog beslissen.");
        if (beeld.magBeslissen)
            uit.acties.push_back(
                {"Beslis over dit verzoek",
                 voortgangpad(beeld.kop.nr, "/verzoek/" + std::to_string(een.nr))});
        return uit;
    }
    uit.regels.push_back(metHoofdletter(naam(een.besluit)) + doorWie(beeld, een.laatste) + " op " +
                         datumEnTijd(een.gewijzigd) + ": " + een.waarom.str());
    return uit;
}

/// What was reported, asked and seen of a maatregel, the newest first.
std::vector<P::Bericht> berichtenVan(const Voortgangsbeeld& beeld, std::int64_t maatregel) {
    std::vector<std::pair<std::string, P::Bericht>> alle;
    for (const Voortgangsmelding& een : beeld.alles.meldingen)
        if (een.maatregel == maatregel) alle.emplace_back(een.wanneer, meldingdeel(beeld, een));
    for (const Verificatie& een : beeld.alles.verificaties)
        if (een.maatregel == maatregel) alle.emplace_back(een.wanneer, verificatiedeel(beeld, een));
    for (const Uitstelverzoek& een : beeld.alles.verzoeken)
        if (een.maatregel == maatregel) alle.emplace_back(een.wanneer, verzoekdeel(beeld, een));
    std::ranges::stable_sort(alle, std::greater<>(), [](const auto& een) { return een.first; });
    std::vector<P::Bericht> uit;
    for (auto& een : alle)
        uit.push_back(std::move(een.second));
    return uit;
}

/// The terms of before, as the granted requests tell them.
std::string termijntekst(const Voortgangsbeeld& beeld, const Maatregel& maatregel) {
    std::vector<std::string> eerder;
    for (const Uitstelverzoek& een : beeld.alles.verzoeken)
        if (een.maatregel == maatregel.nr && een.besluit == Uitstelbesluit::toegekend &&
            !een.omTeVervallen())
            eerder.push_back(datumInWoorden(een.oud));
    return datumInWoorden(maatregel.termijn) +
           (eerder.empty() ? "" : " (eerder " + opsomming(eerder) + ")");
}

std::vector<Verwijzing> maatregelacties(const Voortgangsbeeld& beeld, const Maatregel& een,
                                        Maatregelstand stand) {
    std::vector<Verwijzing> uit;
    const std::string nr = std::to_string(een.nr);
    if (stand == Maatregelstand::vervallen) return uit;
    const bool ietsGemeld =
        std::ranges::find(beeld.alles.meldingen, een.nr, &Voortgangsmelding::maatregel) !=
            beeld.alles.meldingen.end() ||
        std::ranges::find(beeld.alles.audits, een.nr, &EigenAudit::maatregel) !=
            beeld.alles.audits.end();
    if (beeld.magVerifieren && ietsGemeld)
        uit.push_back({"Verifieer maatregel " + nr,
                       voortgangpad(beeld.kop.nr, "/maatregel/" + nr + "/verificatie")});
    if (beeld.magVerifieren)
        uit.push_back({"Trek dossiers voor maatregel " + nr,
                       voortgangpad(beeld.kop.nr, "/omvang?maatregel=" + nr)});
    if (isAfgerond(stand)) return uit;
    if (beeld.magMelden)
        uit.push_back(
            {"Meld over maatregel " + nr, voortgangpad(beeld.kop.nr, "/melding?maatregel=" + nr)});
    if (beeld.magUitstelVragen && !openVerzoek(een.nr, beeld.alles))
        uit.push_back({"Vraag een latere termijn voor maatregel " + nr,
                       voortgangpad(beeld.kop.nr, "/maatregel/" + nr + "/uitstel")});
    return uit;
}

P::Blok maatregeldeel(const Voortgangsbeeld& beeld, const Maatregel& een) {
    P::Blok uit;
    const Maatregelstand stand = staatVan(een, beeld.alles, beeld.vandaag);
    uit.anker = "maatregel-" + std::to_string(een.nr);
    uit.kop = "Maatregel " + std::to_string(een.nr);
    uit.staat = metHoofdletter(naam(stand));
    uit.klaar = isAfgerond(stand);
    if (isTeLaat(een, stand, beeld.vandaag))
        uit.laat = "Over de termijn: die was " + datumInWoorden(een.termijn) + ".";
    uit.tekst = een.wat;
    uit.feiten = {{"Voor", opsomming(een.verwachtingen)},
                  {"Wie", een.wie},
                  {"Uiterlijk klaar op", termijntekst(beeld, een)}};
    if (!een.vervallen.empty()) uit.feiten.emplace_back("Waarom het vervalt", een.vervallen);
    uit.berichten = berichtenVan(beeld, een.nr);
    uit.acties = maatregelacties(beeld, een, stand);
    return uit;
}

std::string meldpad(const Voortgangsbeeld& beeld, std::int64_t ritme, std::int64_t maatregel) {
    return voortgangpad(beeld.kop.nr, "/melding?ritme=" + std::to_string(ritme) +
                                          "&maatregel=" + std::to_string(maatregel));
}

/// Which report comes now of a rhythm, on its subject or on one maatregel.
void voegRitmestandToe(P::Ritme& uit, const Voortgangsbeeld& beeld, const Ritme& ritme,
                       std::int64_t maatregel) {
    const Ritmestand stand = ritmestand(ritme, maatregel, beeld.alles, beeld.vandaag);
    const std::string over =
        maatregel == 0 ? std::string() : "maatregel " + std::to_string(maatregel);
    const std::string voor = over.empty() ? "" : metHoofdletter(over) + ": ";
    if (!stand.open) {
        uit.stand.push_back(voor + "alle meldingen zijn er.");
        return;
    }
    std::string zin = voor + "de eerste melding die er nog niet is, is die van " +
                      datumInWoorden(*stand.open) + ".";
    if (stand.gemist > 0)
        zin +=
            " Te laat: " +
            std::string(stand.gemist == 1 ? "één melding" : telwoord(stand.gemist) + " meldingen") +
            ".";
    uit.stand.push_back(over.empty() ? metHoofdletter(zin) : zin);
    if (beeld.magMelden && ritme.perMaatregel)
        uit.acties.push_back(
            {"Meld over " + over + " voor het ritme", meldpad(beeld, ritme.nr, maatregel)});
    else if (beeld.magMelden)
        uit.acties.push_back({"Meld over " + ritme.onderwerp.str(), meldpad(beeld, ritme.nr, 0)});
}

P::Ritme ritmedeel(const Voortgangsbeeld& beeld, const Ritme& een) {
    P::Ritme uit;
    uit.onderwerp =
        een.perMaatregel ? "Elk verbeterpunt: per maatregel" : metHoofdletter(een.onderwerp.str());
    uit.hoeVaak = ritmetekst(een);
    if (!een.gestopt.empty())
        uit.stand.push_back("Gestopt op " + datumInWoorden(een.gestopt) + ".");
    if (!een.perMaatregel) voegRitmestandToe(uit, beeld, een, 0);
    if (een.perMaatregel)
        for (const Maatregel& maatregel : beeld.alles.maatregelen)
            if (!isAfgerond(staatVan(maatregel, beeld.alles, beeld.vandaag)))
                voegRitmestandToe(uit, beeld, een, maatregel.nr);
    if (beeld.magRitme && een.gestopt.empty()) {
        uit.stopPad = voortgangpad(beeld.kop.nr, "/ritme/" + std::to_string(een.nr) + "/stoppen");
        uit.versie = een.versie;
    }
    for (auto melding = beeld.alles.meldingen.rbegin(); melding != beeld.alles.meldingen.rend();
         ++melding)
        if (melding->ritme == een.nr && melding->maatregel == 0)
            uit.berichten.push_back(meldingdeel(beeld, *melding));
    return uit;
}

std::string voortgangstandzin(const Voortgangsbeeld& beeld) {
    switch (beeld.stand.stap) {
        case Opvolgstap::uitvoering:
            return "Het plan is aanvaard en wordt uitgevoerd.";
        case Opvolgstap::afgesloten:
            return "De opvolging is afgesloten." +
                   (beeld.einde.empty() ? "" : " Reden: " + beeld.einde);
        case Opvolgstap::eigen:
            return "Dit zijn eigen maatregelen van de organisatie.";
        default:
            return "Het plan is nog niet aanvaard. Melden kan als het is aanvaard.";
    }
}

void voegSlotToe(P& pagina, const Voortgangsbeeld& beeld) {
    if (beeld.magAfsluiten) {
        pagina.beletsels = beeld.beletsels;
        if (beeld.beletsels.empty())
            pagina.slotacties.push_back(
                {"Sluit de opvolging af", voortgangpad(beeld.kop.nr, "/afsluiten")});
    }
    if (beeld.magHeropenen)
        pagina.slotacties.push_back(
            {"Heropen de opvolging", voortgangpad(beeld.kop.nr, "/heropenen")});
}

}  // namespace

std::string voortgangpad(std::int64_t toets, const std::string& erachter) {
    return toetspad(toets, "/opvolging/voortgang" + erachter);
}

std::string ritmetekst(const Ritme& ritme) {
    const bool weken = ritme.maat == Ritmemaat::weken;
    std::string maat = weken ? "week" : "maand";
    if (ritme.elke > 1) maat = std::to_string(ritme.elke) + " " + std::string(naam(ritme.maat));
    return "Elke " + maat + ", van " + datumInWoorden(ritme.vanaf) + " tot en met " +
           datumInWoorden(ritme.tot) + ".";
}

VoortgangPagina voortgangspagina(const Voortgangsbeeld& beeld) {
    P uit{.hulp = Hulpplek::voortgangVolgen, .stand = voortgangstandzin(beeld)};
    if (!beeld.gaten.empty() && beeld.stand.stap != Opvolgstap::afgesloten)
        uit.waarschuwingen.push_back("Bij " + opsomming(beeld.gaten) +
                                     " staat geen maatregel die nog geldt.");
    for (const Ritme& een : beeld.alles.ritmes)
        uit.ritmes.push_back(ritmedeel(beeld, een));
    if (beeld.magRitme) uit.ritmePad = voortgangpad(beeld.kop.nr, "/ritme");
    for (const Maatregel& een : beeld.alles.maatregelen)
        uit.maatregelen.push_back(maatregeldeel(beeld, een));
    voegSlotToe(uit, beeld);
    return uit;
}

Hulpplek voortgangshulp(const Aanvraag& aanvraag) {
    return aanvraag.persoon().heeft(Rol::vtManagement) ? Hulpplek::voortgangMelden
                                                       : Hulpplek::voortgangVolgen;
}

Antwoord toonVoortgangsformulier(Aanvraag& aanvraag, const Voortgangsbeeld& beeld,
                                 const std::string& titel, FormulierPagina pagina,
                                 const Poging& poging) {
    if (poging.vraagtReden)
        pagina.velden.emplace_back(privacyvraag(aanvraag.veld(kPrivacyveld), poging.fouten));
    pagina.erna.push_back({"Terug naar de voortgang", voortgangpad(beeld.kop.nr)});
    Raam raam = aanvraag.raam(titel);
    zetWaarvan(raam, beeld.kop.organisatie, beeld.kop.onderzoekNaam);
    raam.kruimels = {{"Start", "/"},
                     {"Opvolging", toetspad(beeld.kop.nr, "/opvolging")},
                     {"Voortgang van " + beeld.kop.organisatie, voortgangpad(beeld.kop.nr)},
                     {titel, "", true}};
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Voortgangsbeeld voortgangVoor(Aanvraag& aanvraag, Actie actie) {
    return voortgangsbeeldVoor(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"),
                               actie);
}

Antwoord naarVoortgang(const Aanvraag& aanvraag, const std::string& gelukt) {
    return naar(voortgangpad(aanvraag.nummer("toets"), "?gelukt=" + gelukt));
}

const Maatregel& maatregelUit(const Aanvraag& aanvraag, const Voortgangsbeeld& beeld) {
    const Maatregel* een = beeld.maatregel(aanvraag.nummer("nr"));
    if (!een) throw Onvindbaar();
    return *een;
}

}  // namespace maatlat::web
