// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>

#include "domain/getypte_datum.h"
#include "reporting/landelijk/beeldpaginas.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/landelijk/beeldzin.h"
#include "rules/onderzoek/zonder_rang.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// So many names stand behind a bar, or below a ranking; of more it says where the others are.
constexpr std::size_t kMeesteNamen = 30;

BeeldPagina::Rij rij(const Beeldselectie& van, std::size_t plek, const Beeldplaats& plaats,
                     bool metAandeel) {
    const Ranglijst& lijst = van.lijst();
    const Beeldplek& over = van.plek(plek);
    const Telling telling = lijst.telling(plek);
    const std::string toets = "/toets/" + std::to_string(over.toets);
    BeeldPagina::Rij uit;
    uit.rang = rangtekst(lijst, plek);
    uit.organisatie = {van.beoordeling().toets(plek).organisatie,
                       plaats.leesbaar.contains(over.toets) ? toets : "",
                       std::string(naam(over.status))};
    if (metAandeel) uit.aandeel = ofStreepje(lijst.rang(plek) ? aandeelInWoorden(telling) : "");
    uit.voldoende = telling.voldoende;
    uit.onvoldoende = telling.onvoldoende;
    uit.open = telling.onbeoordeeld;
    const auto criteria = static_cast<int>(van.kader().criteria().size());
    for (int i = 0; i < criteria; ++i)
        uit.oordelen.push_back(teken(lijst, plek, i));
    uit.dag = ofStreepje(zoalsGetypt(over.dag));
    uit.oud = hoeOud(over.dag, plaats.vandaag);
    if (plaats.onderzoek.empty()) {
        uit.ronde = {over.onderzoek, "/onderzoek/" + plaats.codeer(over.onderzoekId)};
        if (over.soort == Toetssoort::hertoets) uit.organisatie.status += ", hertoets";
    }
    return uit;
}

std::vector<Sorteerkop> koppen(const Beeldselectie& van, const Beeldplaats& plaats,
                               bool metAandeel) {
    const Beeldvraag& vraag = van.vraag();
    std::vector<Sorteerkop> uit;
    const auto kop = [&](std::string tekst, const std::string& op, std::string soort,
                         std::string uitleg = "") {
        const bool hierop = vraag.op == op || (op == kOpRang && vraag.op.empty());
        Beeldvraag nieuw = vraag;
        nieuw.op = op == kOpRang ? "" : op;
        nieuw.af = hierop && !vraag.af;
        uit.push_back({std::move(tekst), std::move(uitleg),
                       op.empty() ? "" : plaats.adres("", nieuw) + "#ranglijst",
                       op.empty() || !hierop ? "" : (vraag.af ? "descending" : "ascending"),
                       std::move(soort)});
    };
    kop("Rang", kOpRang, "getal");
    kop("Organisatie", kOpOrganisatie, "");
    if (metAandeel) kop("Aandeel", "", "getal");
    kop("Voldoende", kOpVoldoende, "getal");
    kop("Onvoldoende", kOpOnvoldoende, "getal");
    kop("Nog open", "", "getal");
    for (const Criterium* een : van.kader().criteria())
        kop(een->code, een->code, "midden", een->tekst);
    return uit;
}

/// The names behind an outcome that so many have, in the order of the ranking; of more than are
/// named, where the others are.
template <class Welke>
Standtabel::Groep groep(const Beeldselectie& van, const std::string& kop, int aantal,
                        const std::string& pad, Welke welke) {
    if (aantal == 0) return {};
    const std::size_t zoveel = std::min(static_cast<std::size_t>(aantal), kMeesteNamen);
    std::vector<std::string> namen;
    for (std::size_t i = 0; i < van.lijst().metRang() && namen.size() < zoveel; ++i)
        if (welke(i)) namen.push_back(van.beoordeling().toets(i).organisatie);
    const bool meer = static_cast<std::size_t>(aantal) > namen.size();
    return {kop + " (" + std::to_string(aantal) + ")", opsomming(namen), meer ? pad : ""};
}

void voegToe(std::vector<Standtabel::Groep>& groepen, Standtabel::Groep een) {
    if (!een.kop.empty()) groepen.push_back(std::move(een));
}

Standtabel::Rij tabelrij(const Verdelingsrij& rij, const std::string& pad, int beoordeeld) {
    return {rij.code,
            rij.tekst,
            pad,
            rij.balk,
            rij.voldoende,
            rij.matig,
            rij.onvoldoende,
            rij.overig,
            ofStreepje(procent(rij.voldoende, beoordeeld)),
            {}};
}

Standtabel perCriterium(const Beeldselectie& van, const Beeldplaats& plaats) {
    const Beoordeling& beoordeling = van.beoordeling();
    Standtabel uit;
    uit.bijschrift = "Hoeveel organisaties elk oordeel hebben";
    uit.kop = "Criterium";
    int nummer = 0;
    for (const Criterium* een : van.kader().criteria()) {
        const Verdeling& verdeling = beoordeling.perCriterium()[index(van.kader(), *een)];
        Standtabel::Rij rij = tabelrij(rijVan(beoordeling, *een), "", verdeling.beoordeeld());
        for (const Oordeel oordeel : {Oordeel::onvoldoende, Oordeel::matig, Oordeel::voldoende}) {
            Beeldvraag vraag = van.vraag();
            vraag.op = een->code;
            vraag.af = oordeel == Oordeel::onvoldoende;
            voegToe(rij.groepen,
                    groep(van, metHoofdletter(std::string(naam(oordeel))), verdeling.van(oordeel),
                          plaats.adres("", vraag), [&](std::size_t i) {
                              return van.lijst().oordeel(i, nummer) == oordeel;
                          }));
        }
        ++nummer;
        uit.rijen.push_back(std::move(rij));
    }
    return uit;
}

Standtabel perVerwachting(const Beeldselectie& van, const Beeldplaats& plaats) {
    const Beoordeling& beoordeling = van.beoordeling();
    const auto alle = van.kader().beoordeelde();
    Standtabel uit;
    uit.bijschrift = "Hoeveel organisaties aan elke verwachting voldoen, de moeilijkste eerst";
    uit.kop = "Verwachting";
    uit.metMatig = false;
    for (const int positie : moeilijksteEerst(beoordeling)) {
        const Verwachting& een = *alle[static_cast<std::size_t>(positie)];
        Beeldvraag vraag = van.vraag();
        vraag.filter.verwachting = een.code;
        const std::string pad =
            plaats.onderzoek.empty() ? "" : plaats.onderzoek + "/verwachting/" + een.code;
        const Telling& telling = beoordeling.perVerwachting()[static_cast<std::size_t>(positie)];
        Standtabel::Rij rij = tabelrij(rijVan(beoordeling, een), pad, telling.beoordeeld());
        for (const auto& [score, kop] :
             {std::pair(Score::onvoldoende, "Voldoen niet"), std::pair(Score::voldoende, "Voldoen"),
              std::pair(Score::nvt, "Niet van toepassing")}) {
            vraag.filter.score = score;
            voegToe(rij.groepen, groep(van, kop, telling.van(score), plaats.adres("", vraag),
                                       [&, score = score](std::size_t i) {
                                           return beoordeling.toets(i).scores.op(positie) == score;
                                       }));
        }
        uit.rijen.push_back(std::move(rij));
    }
    return uit;
}

Tegeldeel tegeldeel(const Beeldselectie& van, const Beeldplaats& plaats, const Tegelkaart& kaart) {
    const auto criteria = van.kader().criteria();
    int nummer = 0;
    for (std::size_t i = 0; i < criteria.size(); ++i)
        if (criteria[i]->code == van.vraag().kaart) nummer = static_cast<int>(i);
    const Criterium& dit = *criteria[static_cast<std::size_t>(nummer)];
    Tegeldeel uit;
    uit.criterium = dit.code + ": " + dit.tekst;
    uit.bron = kaart.bron;
    for (const Criterium* een : criteria) {
        Beeldvraag vraag = van.vraag();
        vraag.kaart = een->code;
        uit.criteria.push_back({een->code, plaats.adres("", vraag) + "#kaart", een == &dit});
    }
    for (std::size_t i = 0; i < van.aantal(); ++i) {
        const std::string& organisatie = van.beoordeling().toets(i).organisatie;
        const Teken oordeel = teken(van.lijst(), i, nummer);
        if (const Tegelkaart::Tegel* tegel = kaart.van(organisatie))
            uit.tegels.push_back({organisatie, tegel->kort, oordeel, tegel->kolom, tegel->rij});
        else if (uit.naast.size() < kMeesteNamen)
            uit.naast.push_back({organisatie, oordeel});
        else
            ++uit.nogAndere;
    }
    return uit;
}

}  // namespace

BeeldPagina beeldpagina(const Beeldselectie& van, const Beeldplaats& plaats,
                        const Tegelkaart& kaart) {
    const Beoordeling& beoordeling = van.beoordeling();
    const Ranglijst& lijst = van.lijst();
    const bool metNvt = lijst.basis().metNvt;
    BeeldPagina uit;
    uit.zin = van.zin();
    uit.filter = filterdeel(van, plaats, "");
    if (van.aantal() == 0) {
        uit.perCriterium = perCriterium(van, plaats);
        uit.perVerwachting = perVerwachting(van, plaats);
        return uit;
    }
    uit.alineas = {basiszin(lijst.basis())};
    uit.meenemen = {
        {"Deze tabel als rekenblad (XLSX)", plaats.adres("/tabel", van.vraag(), "als=xlsx")},
        {"Deze tabel als CSV", plaats.adres("/tabel", van.vraag(), "als=csv")}};
    uit.figuur = spreidingVan(beoordeling, -1);
    uit.koppen = koppen(van, plaats, metNvt);
    for (const std::size_t een : van.opBlad())
        uit.rijen.push_back(rij(van, een, plaats, metNvt));
    uit.bladeren = bladerbalk("De organisaties op volgorde", van.bladen(),
                              plaats.adres("", van.vraag(), "pagina="));
    uit.maat = metNvt ? "aandeel" : "aantal";
    for (const BeeldPagina::Rij& een : uit.rijen)
        for (const Teken& oordeel : een.oordelen)
            uit.nietsVanToepassing |= oordeel.teken == teken(std::nullopt, true).teken;
    for (std::size_t i = lijst.metRang(); i < lijst.size() && uit.zonderRang.size() < kMeesteNamen;
         ++i)
        uit.zonderRang.push_back(beoordeling.toets(i).organisatie + ": " +
                                 waaromZonderRang(lijst, i) + ".");
    uit.perCriterium = perCriterium(van, plaats);
    uit.perVerwachting = perVerwachting(van, plaats);
    if (!kaart.tegels.empty() && !van.kader().criteria().empty())
        uit.kaart = tegeldeel(van, plaats, kaart);
    uit.koppen.push_back({"Oordeel van", "", "", "", ""});
    {
        Beeldvraag nieuw = van.vraag();
        const bool hierop = nieuw.op == kOpDag;
        uit.koppen.back().richting = !hierop ? "" : (nieuw.af ? "descending" : "ascending");
        nieuw.af = hierop && !nieuw.af;
        nieuw.op = kOpDag;
        uit.koppen.back().pad = plaats.adres("", nieuw) + "#ranglijst";
    }
    if (plaats.onderzoek.empty()) uit.koppen.push_back({"Onderzoek", "", "", "", ""});
    uit.koppen.push_back({"Stand", "", "", "", ""});
    return uit;
}

}  // namespace maatlat
