// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/oefenen/oefenlopend.h"

#include <string>
#include <string_view>
#include <vector>

#include "toetsing/bronnen/bevindingen.h"
#include "toetsing/oefenen/oefeninvulling.h"
#include "toetsing/toets/toewijzingen.h"
#include "toetsing/toets/velden.h"
#include "toetsing/toets/veldopmerkingen.h"

namespace maatlat {

namespace {

// The verwachtingen of the toets that is nearly done in which something asks for attention.
constexpr std::string_view kZonderScore = "3.2.2";
constexpr std::string_view kZonderMotivering = "1.2.5";  ///< and onvoldoende
constexpr std::string_view kTegenBewijs = "2.1.3";
constexpr std::string_view kTweeVersies = "1.3.1";

bool isBegonnen(const Oefenverwachting& een) {
    return een.code.starts_with("1.1.") || een.code == "1.2.4";
}

std::vector<std::string> codesVan(const Oefenstof& stof, std::string_view thema) {
    std::vector<std::string> uit;
    for (const Oefenverwachting& een : stof.verwachtingen)
        if (een.code.starts_with(thema)) uit.push_back(een.code);
    return uit;
}

void schrijfLosse(Oefenwerk& werk, const std::string& wie, std::int64_t toets,
                  const std::string& tekst, const std::string& richting,
                  std::string_view verwachting) {
    Recordinvoer invoer;
    invoer.velden = {{"bron", "5"}, {"tekst", werk.stof.tekst(tekst)}, {"richting", richting}};
    if (!verwachting.empty()) invoer.velden.voegToe("verwachting", std::string(verwachting));
    bewaarBevinding(werk.werkplek, werk.als(wie), toets, invoer);
}

void schrijfBijnaAlles(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    schrijfTeksten(werk, van.trekker, toets, van, [](const Oefenverwachting& een) {
        return een.code != kZonderScore && een.code != kZonderMotivering;
    });
    geefScores(werk, van.trekker, toets, van,
               [](const Oefenverwachting& een) { return een.code != kZonderScore; });
    schrijfRest(werk, van.trekker, toets);
    schrijfLosse(werk, van.lezer, toets, "los", "neutraal", "");
    schrijfLosse(werk, van.lezer, toets, "tegenspraak", "onvoldoende", kTegenBewijs);
}

void verdeel(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    wijsToe(werk.werkplek, werk.als(van.trekker), toets, codesVan(werk.stof, "1."),
            werk.wie(van.trekker).nr);
    wijsToe(werk.werkplek, werk.als(van.trekker), toets, codesVan(werk.stof, "3."),
            werk.wie(van.lezer).nr);
}

void bespreek(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    const auto eerste =
        merkOp(werk, van.lezer, toets, "motivering/1.2.4", werk.stof.tekst("opmerking"));
    merkOp(werk, van.trekker, toets, "", werk.stof.tekst("antwoord"), eerste);
    const auto klaar =
        merkOp(werk, van.lezer, toets, "motivering/1.1.1", werk.stof.tekst("opgelost"));
    zetOpmerkingOpgelost(werk.werkplek, werk.als(van.trekker), toets, klaar, true);
}

/// Somebody types in a version, and the other saves a next one.
void botsTweeVersies(Oefenwerk& werk, const Oefentoets& van, std::int64_t toets) {
    const std::string veld = "motivering/" + std::string(kTweeVersies);
    bewaarVeldconcept(werk.werkplek, werk.wie(van.trekker),
                      {toets, veld, werk.stof.tekst("conceptversie"), 1, ""});
    schrijfVeld(werk, van.lezer, toets, veld, werk.stof.tekst("conceptnieuw"), 1);
}

}  // namespace

void planBegonnenToets(Oefenwerk& werk, const Oefentoets& van) {
    const std::int64_t toets = werk.toets(van.organisatie);
    werk.op(
        4, [&werk, &van, toets] { schrijfBevindingen(werk, van.trekker, toets, van, isBegonnen); });
    werk.op(2, [&werk, &van, toets] {
        schrijfTeksten(werk, van.trekker, toets, van, isBegonnen);
        geefScores(werk, van.trekker, toets, van, isBegonnen);
    });
}

void planBijnaKlareToets(Oefenwerk& werk, const Oefentoets& van) {
    const std::int64_t toets = werk.toets(van.organisatie);
    werk.op(9, [&werk, &van, toets] {
        schrijfBevindingen(werk, van.trekker, toets, van, elke);
        verdeel(werk, van, toets);
    });
    werk.op(7, [&werk, &van, toets] { schrijfBijnaAlles(werk, van, toets); });
    werk.op(3, [&werk, &van, toets] { bespreek(werk, van, toets); });
    werk.op(1, [&werk, &van, toets] { botsTweeVersies(werk, van, toets); });
}

}  // namespace maatlat
