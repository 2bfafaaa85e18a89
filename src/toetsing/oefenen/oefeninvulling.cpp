// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefeninvulling.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "domain/bronnen/bezoek.h"
#include "toetsing/bronnen/bevindingen.h"
#include "toetsing/bronnen/bezoekers.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/records.h"
#include "toetsing/toets/velden.h"
#include "toetsing/toets/veldopmerkingen.h"

namespace maatlat {

namespace {

Broninvoer invoerVan(const Oefenwerk& werk, const Oefenbron& bron, const std::string& dag) {
    Broninvoer uit;
    uit.velden = {{"soort", std::string(naam(bron.soort))}, {"datum", dag}};
    const auto zet = [&](const char* veld, const std::string& waarde) {
        if (!waarde.empty()) uit.velden.voegToe(veld, waarde);
    };
    zet("titel", bron.titel);
    if (bron.soort == Bronsoort::document) zet("documentsoort", bron.woord);
    if (bron.soort != Bronsoort::interview) return uit;
    zet("gesprekspartner", bron.woord);
    zet("aantal", bron.aantal);
    zet("interviewers", werk.stof.tekst("interviewers"));
    return uit;
}

/// As the bronnen were written: one after the other, from 1.
std::string nummerVan(const Oefenstof& stof, const std::string& bron) {
    const auto een = std::ranges::find(stof.bronnen, bron, &Oefenbron::sleutel);
    return std::to_string(std::distance(stof.bronnen.begin(), een) + 1);
}

Recordinvoer invoerVan(const Oefenstof& stof, const Oefenverwachting& een, bool onvoldoende) {
    Recordinvoer uit;
    uit.velden = {{"bron", nummerVan(stof, een.bron)},
                  {"tekst", onvoldoende ? een.fout : een.goed},
                  {"richting", onvoldoende ? "onvoldoende" : "voldoende"},
                  {"verwachting", een.code},
                  {"pagina", een.pagina},
                  {"paragraaf", een.paragraaf},
                  {"citaat", onvoldoende ? "" : een.citaat}};
    return uit;
}

}  // namespace

bool isOnvoldoende(const Oefentoets& van, const Oefenverwachting& verwachting) {
    return std::ranges::find(van.onvoldoende, verwachting.code) != van.onvoldoende.end();
}

void schrijfBezoek(Oefenwerk& werk, const std::string& wie, std::int64_t toets, int geleden) {
    Recordinvoer bezoek;
    bezoek.velden = {{"datum", werk.klok.dag(geleden)},
                     {"soort", std::string(kBezoeksoorten.front())},
                     {"locatie", werk.stof.tekst("bezoekplaats")},
                     {"wie", werk.stof.tekst("bezoekers")},
                     {"bijzonderheden", werk.stof.tekst("bezoek")}};
    const std::int64_t nr = bewaarRecord<Bezoek>(werk.werkplek, werk.als(wie), toets, bezoek);
    zetBezoekers(werk.werkplek, werk.als(wie), toets, nr, {}, {werk.wie(wie).nr});
}

void schrijfBronnen(Oefenwerk& werk, const std::string& wie, std::int64_t toets, int geleden,
                    bool alleenDocumenten) {
    for (const Oefenbron& een : werk.stof.bronnen)
        if (!alleenDocumenten || een.soort == Bronsoort::document)
            bewaarBron(werk.werkplek, werk.als(wie), toets,
                       invoerVan(werk, een, werk.klok.dag(geleden)));
}

void schrijfBevindingen(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                        const Oefentoets& van, const Oefenkeuze& kies) {
    for (const Oefenverwachting& een : werk.stof.verwachtingen)
        if (kies(een))
            bewaarBevinding(werk.werkplek, werk.als(wie), toets,
                            invoerVan(werk.stof, een, isOnvoldoende(van, een)));
}

void schrijfTeksten(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                    const Oefentoets& van, const Oefenkeuze& kies) {
    for (const Oefenverwachting& een : werk.stof.verwachtingen) {
        if (!kies(een)) continue;
        const bool onvoldoende = isOnvoldoende(van, een);
        schrijfVeld(werk, wie, toets, "motivering/" + een.code,
                    onvoldoende ? een.onvoldoende : een.voldoende);
        if (onvoldoende)
            schrijfVeld(werk, wie, toets, "verbeterpunt/" + een.code, een.verbeterpunt);
    }
}

void geefScores(Oefenwerk& werk, const std::string& wie, std::int64_t toets, const Oefentoets& van,
                const Oefenkeuze& kies) {
    std::vector<Veldinvoer> scores;
    for (const Oefenverwachting& een : werk.stof.verwachtingen)
        if (kies(een))
            scores.push_back({toets, "score/" + een.code,
                              isOnvoldoende(van, een) ? "onvoldoende" : "voldoende", 0, ""});
    bewaarScores(werk.werkplek, werk.als(wie), toets, scores);
}

void schrijfRest(Oefenwerk& werk, const std::string& wie, std::int64_t toets) {
    schrijfVeld(werk, wie, toets, "inleiding/toets", werk.stof.tekst("inleiding"));
    for (const auto& [code, tekst] : werk.stof.criteria)
        schrijfVeld(werk, wie, toets, "onderbouwing/" + code, tekst);
    schrijfVeld(werk, wie, toets, "good-practice/1", werk.stof.tekst("good-practice"));
    schrijfVeld(werk, wie, toets, "aandachtspunt/1.1", werk.stof.tekst("aandachtspunt"));
}

int schrijfVeld(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                const std::string& sleutel, const std::string& waarde, int versie) {
    return bewaarVeld(werk.werkplek, werk.als(wie), {toets, sleutel, waarde, versie, ""}).versie;
}

std::int64_t merkOp(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                    const std::string& plek, const std::string& tekst, std::int64_t op) {
    return schrijfVeldopmerking(werk.werkplek, werk.als(wie), toets,
                                {0, 0, op == 0 ? plek : "", op, tekst, ""});
}

}  // namespace maatlat
