// SPDX-License-Identifier: EUPL-1.2
#include "web/mensen/beheer_logboek.h"

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/inzage.h"
#include "pages/mensen/logboek_pagina.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/mensen/logboekinzage.h"
#include "toetsing/mensen/logboekzoeken.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/http/adrescode.h"

namespace maatlat::web {

namespace {

std::string nagekeken(const Logboekoordeel& oordeel) {
    return "Nagekeken tot en met regel " + std::to_string(oordeel.tot.nr) + ". ";
}

/// No more than is known.
std::string uitslag(const Logboekinzage& inzage) {
    const Logboekoordeel& van = inzage.oordeel;
    if (!van.klopt() || inzage.gebroken)
        return nagekeken(van) +
               "Er klopt iets niet. Bewaar een kopie van de database en de bestanden ernaast, en "
               "zoek uit wie erbij kon.";
    if (inzage.aantal == 0) return "Het logboek is nog leeg.";
    if (van.tot.nr == 0) return "Het logboek is nog niet nagekeken.";
    const std::string inhoud =
        van.inhoudOp.empty()
            ? "De geschiedenis van de toetsen, wat is vastgesteld en wie wat las zijn nog niet "
              "nagekeken."
            : "Ook de geschiedenis van de toetsen, wat is vastgesteld en wie wat las klopten, op " +
                  datumEnTijd(van.inhoudOp) + ".";
    const std::string rest =
        van.tot.nr < inzage.aantal ? "De regels daarna zijn nog niet nagekeken. " : "";
    return nagekeken(van) +
           "Die regels kloppen: er is er geen gewijzigd, verplaatst of weggehaald. " + rest +
           inhoud;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kSoorten{{
    {"", "Alles"},
    {"wijzigingen", "Wat is gewijzigd"},
    {"gelezen", "Wie wat las"},
    {"geweigerd", "Waar iemand niet mocht komen"},
    {"inloggen", "Inloggen en uitloggen"},
}};

logboekzoek::Soort soortUit(const std::string& woord) {
    for (std::size_t i = 0; i < kSoorten.size(); ++i)
        if (kSoorten.at(i).first == woord) return static_cast<logboekzoek::Soort>(i);
    return logboekzoek::Soort::alles;
}

Logboekvraag vraagUit(const Aanvraag& aanvraag) {
    Logboekvraag uit{aanvraag.veld("van"), aanvraag.veld("tot")};
    if (!aanvraag.veld("persoon").empty()) uit.persoon = aanvraag.getal("persoon");
    uit.organisatie = aanvraag.veld("organisatie");
    uit.soort = soortUit(aanvraag.veld("soort"));
    uit.wat = aanvraag.veld("wat");
    return uit;
}

/// The query of this question, without a page: "van=…&"; empty when nothing is filled in.
std::string alsQuery(const Aanvraag& aanvraag) {
    std::string uit;
    for (const std::string_view naam : {"van", "tot", "persoon", "organisatie", "soort", "wat"})
        if (const std::string waarde = aanvraag.veld(naam); !waarde.empty() && waarde != "0")
            uit += std::string(naam) + "=" + codeerParameter(waarde) + "&";
    return uit;
}

Tekstveld dagveld(const Aanvraag& aanvraag, const std::string& naam, const std::string& label,
                  const std::vector<Veldfouten::Fout>& fouten) {
    Tekstveld uit;
    uit.kop.naam = naam;
    uit.kop.label = label;
    uit.kop.fout = foutVan(fouten, naam);
    uit.waarde = aanvraag.veld(naam);
    uit.soort = Tekstveld::Soort::datum;
    return uit;
}

Keuzelijst keuze(const std::string& naam, const std::string& label, const std::string& alle,
                 const std::string& gekozen,
                 const std::vector<std::pair<std::string, std::string>>& waaruit) {
    Keuzelijst uit;
    uit.kop.naam = naam;
    uit.kop.label = label;
    uit.opties.push_back({"", alle, gekozen.empty()});
    for (const auto& [waarde, tekst] : waaruit)
        uit.opties.push_back({waarde, tekst, waarde == gekozen});
    return uit;
}

/// Every event and every kind of reading, in the order of the alphabet.
std::vector<std::pair<std::string, std::string>> gebeurtenissen() {
    std::set<std::string> uit;
    for (const std::string_view een : kGebeurtenissen)
        uit.emplace(een);
    for (const std::string_view een : kInzagesoorten)
        uit.emplace(een);
    std::vector<std::pair<std::string, std::string>> paren;
    for (const std::string& een : uit)
        paren.emplace_back(een, metHoofdletter(een));
    return paren;
}

void vulZoekvelden(const Aanvraag& aanvraag, const Logboekvondst& vondst,
                   const std::vector<Veldfouten::Fout>& fouten, LogboekPagina& pagina) {
    pagina.zoekPad = "/beheer/logboek";
    pagina.gezocht = !alsQuery(aanvraag).empty();
    pagina.van = dagveld(aanvraag, "van", "Van en met", fouten);
    pagina.tot = dagveld(aanvraag, "tot", "Tot en met", fouten);
    std::vector<std::pair<std::string, std::string>> personen;
    for (const auto& [nr, naam] : vondst.personen)
        personen.emplace_back(std::to_string(nr), naam + " (persoon " + std::to_string(nr) + ")");
    pagina.persoon = keuze("persoon", "Persoon", "Iedereen", aanvraag.veld("persoon"), personen);
    std::vector<std::pair<std::string, std::string>> organisaties;
    for (const std::string& een : vondst.organisaties)
        organisaties.emplace_back(een, een);
    pagina.organisatie = keuze("organisatie", "Organisatie", "Alle organisaties",
                               aanvraag.veld("organisatie"), organisaties);
    std::vector<std::pair<std::string, std::string>> soorten(kSoorten.begin() + 1, kSoorten.end());
    pagina.soort = keuze("soort", "Soort", "Alles", aanvraag.veld("soort"), soorten);
    pagina.wat =
        keuze("wat", "Gebeurtenis", "Elke gebeurtenis", aanvraag.veld("wat"), gebeurtenissen());
}

}  // namespace

Antwoord bekijkLogboek(Aanvraag& aanvraag) {
    const Controle controle =
        aanvraag.veld("nakijken") == "alles" ? Controle::alles : Controle::watNieuwIs;
    const Logboekinzage inzage =
        logboekinzage(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.blad(), controle);
    LogboekPagina pagina;
    pagina.heel = !inzage.gebroken && inzage.oordeel.klopt();
    pagina.uitslag = uitslag(inzage);
    pagina.afwijkingen = inzage.oordeel.afwijkingen;
    if (inzage.gebroken && inzage.oordeel.klopt())
        pagina.afwijkingen.push_back("Regel " + std::to_string(*inzage.gebroken) +
                                     " van het logboek past niet: die is buiten Maatlat om "
                                     "gewijzigd of weggehaald.");
    pagina.nietNagekeken = inzage.oordeel.nietNagekeken;
    pagina.sinds = inzage.oordeel.sinds;
    if (controle == Controle::watNieuwIs) pagina.heelPad = "/beheer/logboek?nakijken=alles";
    if (pagina.heel) pagina.kop = inzage.kop;
    Logboekvondst vondst;
    const Poging poging = probeer([&] {
        vondst = zoekInLogboek(aanvraag.werkplek(), aanvraag.persoon(), vraagUit(aanvraag),
                               aanvraag.blad());
    });
    if (!poging.gelukt()) vondst = logboekkeuzes(aanvraag.werkplek(), aanvraag.persoon());
    vulZoekvelden(aanvraag, vondst, poging.fouten, pagina);
    const std::string query = alsQuery(aanvraag);
    pagina.bladeren = bladerbalk("Logboek", vondst.bladen, "/beheer/logboek?" + query + "pagina=");
    if (!vondst.regels.empty())
        pagina.bestandPad = "/beheer/logboek/bestand" +
                            (query.empty() ? "" : "?" + query.substr(0, query.size() - 1));
    for (const Logboekvondst::Rij& een : vondst.regels)
        pagina.regels.push_back({een.nr, datumEnTijd(een.wanneer), een.wie, een.wat, een.waarvan});
    Raam raam = aanvraag.raam("Logboek");
    raam.breed = true;
    raam.fouten = foutregels(poging.fouten);
    return aanvraag.pagina(raam, pagina);
}

Antwoord haalLogboek(Aanvraag& aanvraag) {
    Logboekbestand bestand =
        logboekAlsBestand(aanvraag.werkplek(), aanvraag.persoon(), vraagUit(aanvraag));
    Antwoord uit;
    uit.soort = "text/csv; charset=utf-8";
    uit.bestand = std::move(bestand.pad);
    uit.houdt = std::move(bestand.houdt);
    uit.bestandsnaam = "logboek.csv";
    return uit;
}

}  // namespace maatlat::web
