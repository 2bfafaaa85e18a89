// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/privacyvraag.h"
#include "pages/toets/veldopmerkingen_pagina.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/veldopmerkingen.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

/// Which of the remarks a page shows.
struct Opmerkingkeuze {
    std::string bij;     ///< beside this field; empty: beside all
    std::string over;    ///< else: beside the fields of this verwachting, by its code
    bool alles = false;  ///< also those that were solved

    static Opmerkingkeuze uit(const Aanvraag& aanvraag) {
        return {aanvraag.veld("bij"), aanvraag.veld("over"), aanvraag.veld("alles") == "ja"};
    }
    std::string pad(std::int64_t toets) const {
        std::string uit = toetspad(toets, "/opmerkingen");
        const char* tussen = "?";
        const auto voegToe = [&](const char* naam, const std::string& waarde) {
            if (waarde.empty()) return;
            uit += tussen + (std::string(naam) + "=" + codeerPad(waarde));
            tussen = "&";
        };
        voegToe("bij", bij);
        voegToe("over", over);
        voegToe("alles", alles ? "ja" : "");
        return uit;
    }
    std::vector<Verborgen> alsVelden() const {
        std::vector<Verborgen> velden;
        if (!bij.empty()) velden.push_back({"bij", bij});
        if (!over.empty()) velden.push_back({"over", over});
        if (alles) velden.push_back({"alles", "ja"});
        return velden;
    }
};

/// What was typed in one of the forms and was not saved.
struct Getyptopmerking {
    Opmerkinginvoer invoer;
    Poging poging;
};

Opmerkingveld veld(std::int64_t toets, const Opmerkingkeuze& keuze, std::string id,
                   std::string vraag, std::vector<Verborgen> mee) {
    Opmerkingveld uit;
    uit.pad = toetspad(toets, "/opmerkingen");
    uit.mee = keuze.alsVelden();
    std::ranges::move(mee, std::back_inserter(uit.mee));
    uit.id = std::move(id);
    uit.vraag = std::move(vraag);
    uit.knop = "Opslaan";
    return uit;
}

void neemOver(Opmerkingveld& uit, const Getyptopmerking& getypt) {
    uit.tekst = getypt.invoer.tekst;
    uit.privacyreden = getypt.invoer.privacyreden;
    uit.vraagtPrivacyreden = getypt.poging.vraagtReden;
    uit.fouten = getypt.poging.fouten;
}

std::string wieEnWanneer(const Opmerkingrij& rij) {
    return rij.wie + ", " + datumEnTijd(rij.opmerking.geschreven) +
           (rij.opmerking.tekstversie > 1 ? ", later gewijzigd" : "");
}

Opmerkingdraaddeel draaddeel(std::int64_t toets, const Opmerkingkeuze& keuze,
                             const Opmerkingdraad& draad, bool magSchrijven,
                             const Getyptopmerking* getypt) {
    const Veldopmerking& eerste = draad.eerste();
    const std::string nr = std::to_string(eerste.nr);
    Opmerkingdraaddeel uit;
    uit.anker = "opmerking-" + nr;
    uit.waarbij = {draad.waarbij, recordpad(toets, eerste.plek, draad.criterium)};
    if (eerste.opgelost)
        uit.opgelost =
            "Opgelost door " + draad.opgelostDoor + " op " + datumEnTijd(eerste.opgelostOp) + ".";
    for (const Opmerkingrij& een : draad.rijen) {
        const std::string eigen = std::to_string(een.opmerking.nr);
        uit.rijen.push_back({wieEnWanneer(een), een.opmerking.tekst});
        Opmerkingdraaddeel::Rij& rij = uit.rijen.back();
        if (een.opmerking.versie > 1)
            rij.versiesPad = geschiedenispad(toets, veldopmerkingsleutel(een.opmerking.nr));
        if (!een.magWijzigen) continue;
        Opmerkingveld wijzig =
            veld(toets, keuze, "wijzig-" + eigen, "Uw opmerking",
                 {{"nr", eigen}, {"versie", std::to_string(een.opmerking.versie)}});
        wijzig.tekst = een.opmerking.tekst;
        if (getypt && getypt->invoer.nr == een.opmerking.nr) neemOver(wijzig, *getypt);
        rij.wijzigen.push_back(std::move(wijzig));
    }
    if (!magSchrijven) return uit;
    uit.standPad = toetspad(toets, "/opmerkingen/" + nr + "/opgelost");
    uit.standWaarde = eerste.opgelost ? "nee" : "ja";
    uit.standKnop = eerste.opgelost ? "Zet weer open" : "Opgelost";
    uit.standMee = keuze.alsVelden();
    if (eerste.opgelost) return uit;
    Opmerkingveld antwoord =
        veld(toets, keuze, "antwoord-" + nr, "Uw antwoord", {{"antwoord-op", nr}});
    if (getypt && getypt->invoer.nr == 0 && getypt->invoer.antwoordOp == eerste.nr)
        neemOver(antwoord, *getypt);
    uit.antwoord.push_back(std::move(antwoord));
    return uit;
}

/// The id of the text in which something is wrong.
std::string veldId(const Opmerkinginvoer& invoer) {
    if (invoer.nr != 0) return "wijzig-" + std::to_string(invoer.nr);
    if (invoer.antwoordOp != 0) return "antwoord-" + std::to_string(invoer.antwoordOp);
    return "tekst";
}

bool hoortBij(const Opmerkingdraad& draad, const Opmerkingkeuze& keuze) {
    return keuze.over.empty() || draad.eerste().plek.ends_with("/" + keuze.over);
}

VeldopmerkingenPagina opmerkingenPagina(const Opmerkingdraden& draden, const Opmerkingkeuze& keuze,
                                        const Getyptopmerking* getypt) {
    const std::int64_t toets = draden.kop.nr;
    VeldopmerkingenPagina uit;
    if (!draden.magSchrijven)
        uit.nietNu = "U kunt hier nu geen opmerking maken. Wat er staat, blijft te lezen.";
    const std::string plek = keuze.over.empty() ? keuze.bij : "score/" + keuze.over;
    if (!keuze.bij.empty())
        uit.waarbij = {draden.waarbij, recordpad(toets, keuze.bij, draden.criterium)};
    if (draden.magSchrijven && !plek.empty()) {
        Opmerkingveld nieuw = veld(
            toets, keuze, "tekst",
            "Wat is uw opmerking bij: " + (keuze.bij.empty() ? recordnaam(plek) : draden.waarbij) +
                "?",
            {{"plek", plek}});
        if (getypt && getypt->invoer.nr == 0 && getypt->invoer.antwoordOp == 0)
            neemOver(nieuw, *getypt);
        uit.nieuw.push_back(std::move(nieuw));
    }
    int opgelost = 0;
    for (const Opmerkingdraad& een : draden.open)
        if (hoortBij(een, keuze))
            uit.draden.push_back(draaddeel(toets, keuze, een, draden.magSchrijven, getypt));
    for (const Opmerkingdraad& een : draden.opgelost) {
        if (!hoortBij(een, keuze)) continue;
        ++opgelost;
        if (keuze.alles)
            uit.draden.push_back(draaddeel(toets, keuze, een, draden.magSchrijven, getypt));
    }
    uit.leeg = "Er is geen open opmerking.";
    Opmerkingkeuze ander = keuze;
    ander.alles = !keuze.alles;
    if (keuze.alles)
        uit.andere = {"Toon alleen wat open is", ander.pad(toets)};
    else if (opgelost > 0)
        uit.andere = {"Toon ook wat is opgelost (" + std::to_string(opgelost) + ")",
                      ander.pad(toets)};
    if (keuze.pad(toets) != Opmerkingkeuze{}.pad(toets) &&
        (!keuze.bij.empty() || !keuze.over.empty()))
        uit.alle = {"Alle opmerkingen bij deze toets", Opmerkingkeuze{}.pad(toets)};
    uit.terug = {"Overzicht van de toets", toetspad(toets)};
    return uit;
}

Antwoord toon(Aanvraag& aanvraag, const Opmerkingkeuze& keuze, const Getyptopmerking* getypt) {
    const Opmerkingdraden draden = leesOpmerkingdraden(aanvraag.werkplek(), aanvraag.persoon(),
                                                       aanvraag.nummer("toets"), keuze.bij);
    Raam raam = toetsraam(aanvraag, draden.kop, "Opmerkingen van het team");
    if (getypt)
        for (const Veldfouten::Fout& een : getypt->poging.fouten)
            raam.fouten.push_back(
                {een.veld == "tekst" ? veldId(getypt->invoer) : een.veld, een.melding});
    if (aanvraag.veld("gelukt") == "opmerking") raam.gelukt = "De opmerking is opgeslagen.";
    if (aanvraag.veld("gelukt") == "opgelost") raam.gelukt = "De opmerking is opgelost.";
    if (aanvraag.veld("gelukt") == "weer-open") raam.gelukt = "De opmerking staat weer open.";
    return aanvraag.pagina(raam, opmerkingenPagina(draden, keuze, getypt));
}

Antwoord toonOpmerkingen(Aanvraag& aanvraag) {
    return toon(aanvraag, Opmerkingkeuze::uit(aanvraag), nullptr);
}

Antwoord naarPagina(const Opmerkingkeuze& keuze, std::int64_t toets, const std::string& gelukt,
                    std::int64_t nr) {
    const std::string pad = keuze.pad(toets);
    return naar(pad + (pad.find('?') == std::string::npos ? "?" : "&") + "gelukt=" + gelukt +
                "#opmerking-" + std::to_string(nr));
}

Antwoord slaOpmerkingOp(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Opmerkingkeuze keuze = Opmerkingkeuze::uit(aanvraag);
    Getyptopmerking getypt;
    std::int64_t nr = 0;
    getypt.poging = probeer([&] {
        getypt.invoer = {aanvraag.getal("nr"),   aanvraag.versie(),
                         aanvraag.veld("plek"),  aanvraag.getal("antwoord-op"),
                         aanvraag.veld("tekst"), aanvraag.veld(kPrivacyveld)};
        nr = schrijfVeldopmerking(aanvraag.werkplek(), aanvraag.handeling(), toets, getypt.invoer);
    });
    if (getypt.poging.intussen) {  // of oneself, in another tab
        getypt.poging.fouten = {
            {"tekst",
             "U hebt deze opmerking intussen in een ander tabblad gewijzigd. Daar staat nu: “" +
                 getypt.poging.intussen->inhoud.tekst("tekst") +
                 "”. Kies Opslaan om uw nieuwe tekst in de plaats te zetten."}};
        getypt.poging.intussen.reset();
    }
    if (!getypt.poging.gelukt()) return toon(aanvraag, keuze, &getypt);
    const std::int64_t draad = getypt.invoer.antwoordOp != 0 ? getypt.invoer.antwoordOp : nr;
    return naarPagina(keuze, toets, "opmerking", draad);
}

Antwoord zetOpgelost(Aanvraag& aanvraag) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::int64_t nr = aanvraag.nummer("nr");
    const bool opgelost = aanvraag.veld("opgelost") == "ja";
    zetOpmerkingOpgelost(aanvraag.werkplek(), aanvraag.handeling(), toets, nr, opgelost);
    return naarPagina(Opmerkingkeuze::uit(aanvraag), toets, opgelost ? "opgelost" : "weer-open",
                      nr);
}

}  // namespace

Routes veldopmerkingRoutes() {
    return {
        {"GET",
         "/toets/{toets}/opmerkingen",
         Voor::ingelogd,
         {{"bij"}, {"over"}, {"alles"}, {"gelukt"}},
         toonOpmerkingen},
        {"POST",
         "/toets/{toets}/opmerkingen",
         Voor::ingelogd,
         {{"bij"},
          {"over"},
          {"alles"},
          {"plek"},
          {"antwoord-op"},
          {"nr"},
          {"versie"},
          {"tekst"},
          {kPrivacyveld}},
         slaOpmerkingOp},
        {"POST",
         "/toets/{toets}/opmerkingen/{nr}/opgelost",
         Voor::ingelogd,
         {{"opgelost"}, {"bij"}, {"over"}, {"alles"}},
         zetOpgelost},
    };
}

}  // namespace maatlat::web
