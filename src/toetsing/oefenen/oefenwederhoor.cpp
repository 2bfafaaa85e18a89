// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefenwederhoor.h"

#include <algorithm>
#include <stdexcept>

#include "toetsing/oefenen/oefeninvulling.h"
#include "toetsing/traject/conceptpassages.h"
#include "toetsing/traject/puntverwerking.h"
#include "toetsing/traject/verschilverklaring.h"
#include "toetsing/traject/wederhoor.h"
#include "toetsing/traject/wederhoorreactie.h"

namespace maatlat {

namespace {

/// The verwachting that every organisation has something to say about.
constexpr const char* kWachten = "motivering/1.2.4";

/// A point about a sentence of this passage; `zin` from the back when negative.
int schrijfPunt(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets,
                const std::string& plaats, Puntsoort soort, const std::string& tekst,
                bool laatsteZin = false) {
    const std::string wie = werk.sleutelVan(van.organisatie);
    const Passagebeeld beeld = passagebeeld(werk.werkplek, werk.wie(wie), toets);
    const Wederhoorpassage* passage = vindPassage(beeld.passages, plaats);
    if (!passage) throw std::logic_error("the concept of an exercise has no " + plaats);
    Puntinvoer punt;
    punt.plaats = plaats;
    punt.citaat = laatsteZin ? passage->zinnen.back() : passage->zinnen.front();
    punt.soort = naam(soort);
    punt.tekst = werk.stof.tekst(tekst);
    return bewaarPunt(werk.werkplek, werk.als(wie), toets, punt);
}

void beslis(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets, int punt,
            Puntuitkomst uitkomst, const std::string& tekst) {
    beslisOverPunt(werk.werkplek, werk.als(van.trekker), toets, {1, punt},
                   {std::string(naam(uitkomst)), werk.stof.tekst(tekst), 0, ""});
}

void stemIn(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets, int punt) {
    leesMee(werk.werkplek, werk.als(van.lezer), toets, {1, punt}, {1, true, "", ""});
}

const Oefenverwachting& wachten(const Oefenstof& stof) {
    return *std::ranges::find(stof.verwachtingen, std::string(kWachten).substr(11),
                              &Oefenverwachting::code);
}

}  // namespace

void stuurConcept(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    const std::int64_t aan = werk.wie(werk.sleutelVan(van.organisatie)).nr;
    stuurVoorWederhoor(werk.werkplek, werk.als(van.trekker), toets, werk.versie(van.trekker, toets),
                       {{aan}, aan, "", "", ""}, werk.maker);
}

void schrijfBegonnenReactie(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    const std::string wie = werk.sleutelVan(van.organisatie);
    const int punt = schrijfPunt(werk, van, toets, "motivering/" + van.onvoldoende.front(),
                                 Puntsoort::feitOnderOordeel, "punt-getal");
    Bewijsinvoer bewijs;
    bewijs.bestanden = {
        {werk.bestand("oefenrooster.txt", werk.stof.tekst("bewijsbestand")), "oefenrooster.txt"}};
    bewijs.datum = werk.klok.dag(van.dagen + 1);
    bewijs.uitleg = werk.stof.tekst("bewijs");
    voegBewijsToe(werk.werkplek, werk.als(wie), toets, punt, bewijs);
    schrijfPunt(werk, van, toets, kWachten, Puntsoort::feitOnderOordeel, "punt-feit", true);
}

void schrijfReactie(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    schrijfPunt(werk, van, toets, kWachten, Puntsoort::feit, "punt-feit", true);
    schrijfPunt(werk, van, toets, kWachten, Puntsoort::ontbreekt, "punt-ontbreekt");
    schrijfPunt(werk, van, toets, "motivering/" + van.onvoldoende.back(), Puntsoort::anders,
                "punt-anders");
    bewaarZienswijze(werk.werkplek, werk.als(werk.sleutelVan(van.organisatie)), toets,
                     werk.stof.tekst("zienswijze"), 0, "");
}

void dienOefenreactieIn(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    const std::string wie = werk.sleutelVan(van.organisatie);
    const int gezien = reactiebeeld(werk.werkplek, werk.wie(wie), toets).versie;
    dienReactieIn(werk.werkplek, werk.als(wie), toets, gezien, true);
}

void beslisOverEersteTwee(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    beslis(werk, van, toets, 1, Puntuitkomst::overgenomen, "besluit-over");
    beslis(werk, van, toets, 2, Puntuitkomst::niet, "besluit-niet");
    schrijfVeld(werk, van.trekker, toets, kWachten,
                wachten(werk.stof).onvoldoende + " " + werk.stof.tekst("toevoeging"), 1);
}

void leesEersteMee(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    stemIn(werk, van, toets, 1);
}

void maakVerwerkingAf(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    beslis(werk, van, toets, 3, Puntuitkomst::niet, "besluit-niet");
    stemIn(werk, van, toets, 2);
    stemIn(werk, van, toets, 3);
    schrijfNawoord(werk.werkplek, werk.als(van.trekker), toets, 1, werk.stof.tekst("nawoord"), 0,
                   "");
    Verklaringsinvoer verklaring;
    verklaring.grond = "punt/1/1";
    const auto beeld = verschillenbeeld(werk.werkplek, werk.wie(van.trekker), toets);
    for (const Verantwoorddeel& deel : beeld.delen)
        for (const auto& een : deel.verschillen)
            verklaring.kenmerken.push_back(een.verschil.kenmerk);
    verklaarVerschillen(werk.werkplek, werk.als(van.trekker), toets, verklaring);
}

Hiaatkeuze metReden(const std::vector<Hiaat>& hiaten, const std::string& reden) {
    Hiaatkeuze uit;
    for (const Hiaat& een : aanvaardbaar(hiaten)) {
        const std::string soort(naam(een.soort));
        if (std::ranges::find(uit.soorten, soort) != uit.soorten.end()) continue;
        uit.soorten.push_back(soort);
        uit.redenen[soort] = reden;
    }
    return uit;
}

}  // namespace maatlat
