// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/toezichtlezer.h"

#include <algorithm>

#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/onderzoekvelden.h"
#include "toetsing/opvolging/toezichtkeuzes.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteToezichttekst = 4000;
constexpr int kMeesteVerwachtingen = 200;
constexpr int kMeesteToetsen = 1000;

}  // namespace

Toezichtlezer::Toezichtlezer(const Organisatieinzage& inzage, const Toezichtinvoer& invoer)
    : inzage_(inzage),
      invoer_(invoer),
      vandaag_(dagVan(inzage.werkplek().nu())),
      controle_(inzage.werkplek(), organisatieStore::alle(inzage)) {}

void Toezichtlezer::lees(Toezichtfeit& feit) {
    leesDagen(feit);
    feit.achteraf = feit.achteraf || (!feit.dag.empty() && feit.dag < vandaag_);
    leesTeksten(feit);
    leesToets(feit);
    eisToets(feit);
    leesTotaal(feit);
    leesPublicatie(feit);
    eisBron(feit);
}

void Toezichtlezer::pas(const std::vector<Toezichtperiode>& perioden, const Toezichtfeit& feit) {
    for (const Toezichtbezwaar& een : dagbezwaren(perioden, feit, vandaag_))
        fouten.push_back({een.veld, een.melding});
}

std::string Toezichtlezer::tekst(const std::string& veld, const std::string& getypt,
                                 bool verplicht) {
    return controle_.keur(fouten, veld, getypt, verplicht, kLangsteToezichttekst);
}

void Toezichtlezer::leesDagen(Toezichtfeit& feit) {
    // One that is still to come is told by the rules, with what else is wrong with it. Of what
    // came from a file only the month may be known.
    if (feit.nr == 0 || getrimd(invoer_.dag) != feit.dag) feit.dag = dag("dag", invoer_.dag);
    if (getrimd(invoer_.dag).empty())
        fouten.push_back({"dag", "Vul de dag in, bijvoorbeeld 22-4-2016."});
    feit.tot = dag("tot", invoer_.tot);
    if (getrimd(invoer_.tot).empty() && !feit.uitBericht)
        feit.tot = gewoneTot(feit.soort, feit.dag);
    if (feit.soort == Feitsoort::verlengen && feit.tot.empty() && getrimd(invoer_.tot).empty())
        fouten.push_back({"tot", "Vul in tot en met welke dag het wordt verlengd."});
}

std::string Toezichtlezer::dag(const std::string& veld, const std::string& getypt) {
    return eisVoorbijeDag(fouten, veld, getypt, "9999-12-31");
}

void Toezichtlezer::leesTeksten(Toezichtfeit& feit) {
    feit.motivering = tekst("motivering", invoer_.motivering,
                            feit.soort != Feitsoort::uitkomst && !feit.uitBericht);
    feit.aanTeTonen = tekst("aantonen", invoer_.aanTeTonen);
    feit.ritme = tekst("ritme", invoer_.ritme);
    feit.uitkomst = tekst("uitkomst", invoer_.uitkomst);
    feit.bron = tekst("bron", invoer_.bron);
    feit.grond = tekst("grond", invoer_.grond);
    if (isMaatregel(feit.soort) && feit.grond.empty())
        feit.grond = std::string(wetsartikel(feit.soort));
    // Of what happened before, that may not be known.
    if (feit.soort == Feitsoort::instellen && feit.aanTeTonen.empty() && !feit.achteraf)
        fouten.push_back(
            {"aantonen", "Schrijf op wat de organisatie moet laten zien om het op te heffen."});
}

void Toezichtlezer::leesToets(Toezichtfeit& feit) {
    feit.toets = 0;
    const std::string toets = getrimd(invoer_.toets);
    if (toets.empty()) return;
    if (toets.size() > 9 || toets.find_first_not_of("0123456789") != std::string::npos)
        fouten.push_back({"toets", "Kies een toets uit de lijst."});
    else
        feit.toets = std::stoll(toets);
}

std::optional<int> Toezichtlezer::getal(const char* veld, const std::string& getypt) {
    const std::string tekst = getrimd(getypt);
    if (tekst.empty()) return std::nullopt;
    if (tekst.size() > 3 || tekst.find_first_not_of("0123456789") != std::string::npos ||
        std::stoi(tekst) > kMeesteVerwachtingen) {
        fouten.push_back({veld, "Vul een heel getal in, van 0 tot en met " +
                                    std::to_string(kMeesteVerwachtingen) + "."});
        return std::nullopt;
    }
    return std::stoi(tekst);
}

void Toezichtlezer::leesTotaal(Toezichtfeit& feit) {
    const auto hoogstens = feit.totaal.hoogstens;
    feit.totaal = {getal("voldoende", invoer_.voldoende),
                   {},
                   getal("onvoldoende", invoer_.onvoldoende),
                   getal("van", invoer_.van)};
    const Totaal& totaal = feit.totaal;
    if (hoogstens && totaal.voldoende && *hoogstens > *totaal.voldoende)
        feit.totaal.hoogstens = hoogstens;
    if (totaal.van && totaal.voldoende.value_or(0) + totaal.onvoldoende.value_or(0) > *totaal.van)
        fouten.push_back({"van", "Dit is minder dan het aantal voldoende en onvoldoende samen."});
    if (feit.soort == Feitsoort::uitkomst && totaal.leeg() && fouten.empty())
        fouten.push_back(
            {"voldoende", "Vul in hoeveel verwachtingen voldoende of onvoldoende waren."});
}

void Toezichtlezer::leesPublicatie(Toezichtfeit& feit) {
    feit.regime = getrimd(invoer_.regime);
    const auto* regime = regimeMet(inzage_.werkplek(), feit.regime);
    if (!feit.regime.empty() && !regime)
        fouten.push_back({"regime", "Kies een regime uit de lijst."});
    feit.bekendgemaakt = eisVoorbijeDag(fouten, "bekendgemaakt", invoer_.bekendgemaakt, vandaag_);
    feit.gepubliceerd = eisVoorbijeDag(fouten, "gepubliceerd", invoer_.gepubliceerd, vandaag_);
    feit.vindplaats = tekst("vindplaats", invoer_.vindplaats);
    if (!feit.gepubliceerd.empty()) eisPublicatiedag(feit, regime);
}

void Toezichtlezer::eisPublicatiedag(const Toezichtfeit& feit,
                                     const Openbaarmakingsregime* regime) {
    if (feit.vindplaats.empty())
        fouten.push_back({"vindplaats", "Schrijf op waar het te lezen is."});
    if (feit.gepubliceerd < feit.dag)
        fouten.push_back({"gepubliceerd", "Deze dag ligt voor de dag zelf, " + feitdag(feit.dag) +
                                              ". Kies een latere dag."});
    if (!feit.bekendgemaakt.empty() && feit.gepubliceerd < feit.bekendgemaakt)
        fouten.push_back(
            {"gepubliceerd", "Het is pas op " + feitdag(feit.bekendgemaakt) +
                                 " bekendgemaakt aan de organisatie. Kies een latere dag."});
    if (regime && !regime->publiceert)
        fouten.push_back(
            {"gepubliceerd", "Volgens het regime \"" + regime->naam +
                                 "\" wordt dit niet gepubliceerd. Kies een ander regime, of laat "
                                 "dit leeg."});
    const std::string eerste = eersteDagVan(inzage_.werkplek(), feit);
    if (!eerste.empty() && feit.gepubliceerd < eerste && feit.gepubliceerd >= feit.bekendgemaakt)
        fouten.push_back({"gepubliceerd", "Volgens het regime \"" + regime->naam +
                                              "\" mag dit pas vanaf " + feitdag(eerste) +
                                              " worden gepubliceerd."});
}

/// What is told afterwards must be findable.
void Toezichtlezer::eisBron(const Toezichtfeit& feit) {
    if (!feit.bron.empty()) return;
    if (feit.soort == Feitsoort::uitkomst)
        fouten.push_back({"bron", "Schrijf op waar deze uitkomst vandaan komt."});
    else if (feit.achteraf)
        fouten.push_back({"bron",
                          "Deze dag is al voorbij: u legt dit achteraf vast. Schrijf op waar "
                          "het besluit staat."});
}

/// It must be one of this organisation.
void Toezichtlezer::eisToets(const Toezichtfeit& feit) {
    if (feit.toets == 0) return;
    const auto eigen = organisatielevenStore::alleToetsen(inzage_, inzage_.nr(), kMeesteToetsen);
    if (std::ranges::find(eigen, feit.toets) == eigen.end())
        fouten.push_back({"toets", "Kies een toets van deze organisatie."});
}

}  // namespace maatlat
