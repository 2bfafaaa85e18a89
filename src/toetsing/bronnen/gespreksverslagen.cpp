// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/gespreksverslagen.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/gespreksverslag_store.h"
#include "store/bronnen/record_store.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/gespreksnotities.h"
#include "toetsing/bronnen/interview.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

Bron eisInterview(const Toetslezing& toets, std::int64_t nr) {
    auto uit = bronStore::lees(toets, nr);
    if (!uit) throw Onvindbaar();
    if (uit->soort != Bronsoort::interview)
        throw NietNu("Een gespreksverslag hoort bij een interview, en deze bron is er geen.");
    return std::move(*uit);
}

constexpr std::string_view kTochNiet = "geen";

/// What was typed, without the text that it is about; nothing: nothing was said after all.
std::optional<Akkoord> leesAkkoord(const TekstTransactie& transactie, const Akkoordinvoer& invoer,
                                   const Akkoord& was) {
    constexpr std::size_t kLangsteFunctie = 80, kLangsteOpmerking = 2000;
    if (invoer.uitkomst == kTochNiet) return std::nullopt;
    Veldcontrole controle;
    Akkoord uit;
    uit.uitkomst = controle.keuze("uitkomst", invoer.uitkomst, kAkkoorduitkomsten,
                                  "Kies of de gesprekspartner akkoord is.");
    uit.op = controle.datum("op", invoer.op, dagVan(transactie.werkplek().nu()));
    const Getypt door = controle.tekst(
        "door", invoer.door, kLangsteFunctie,
        "Vul in wie antwoord gaf: de functie, geen naam. Bijvoorbeeld: leidinggevende.");
    const Getypt opmerking =
        controle.tekst("opmerking", invoer.opmerking, kLangsteOpmerking,
                       uit.uitkomst == kAkkoorduitkomsten[1]
                           ? "Schrijf op waarom de gesprekspartner niet akkoord is."
                           : "");
    controle.eisGoed();
    uit.door = transactie.keur("door", door, was.door);
    uit.opmerking = transactie.keur("opmerking", opmerking, was.opmerking);
    return uit;
}

}  // namespace

Gespreksverslagblad leesGespreksverslag(Werkplek& werkplek, const Persoon& persoon,
                                        std::int64_t toets, std::int64_t bron) {
    return inzien(werkplek, persoon, toets, Actie::notitiesLezen, [&](const Toetsinzage& inzage) {
        Gespreksverslagblad uit;
        uit.kop = inzage.kop();
        uit.bron = eisInterview(inzage, bron);
        uit.magInvullen = inzage.mag(Actie::toetsInvullen);
        inzage.noteer(Inzagesoort::interview, sleutelVan(Recordsoort::interview, bron).tekst());
        if (auto rij = recordStore::leesOok<Gespreksverslag>(inzage, bron)) {
            uit.verslag = std::move(rij->record);
            uit.bewaard = {persoonsnaam(inzage, rij->persoon), rij->wanneer};
        }
        uit.tekst = verslagtekst(uit.verslag.notities);
        uit.stand = akkoordstand(uit.verslag, uit.tekst);
        return uit;
    });
}

void bewaarAkkoord(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const Akkoordinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        eisInterview(transactie, invoer.bron);
        auto wordt = gespreksverslagStore::huidig(transactie, invoer.bron);
        if (!wordt || verslagtekst(wordt->notities).empty())
            throw Veldfouten("uitkomst",
                             "Er zijn nog geen notities van dit gesprek. Schrijf die eerst op.");
        const Akkoord was = wordt->akkoord.value_or(Akkoord{});
        wordt->akkoord = leesAkkoord(transactie, invoer, was);
        // Made of what the guard saw; a tag that is left out may bring two words together.
        if (wordt->akkoord)
            wordt->akkoord->over = transactie.keur(
                "opmerking", Getypt(verslagtekst(wordt->notities)), wordt->notities);
        transactie.eisGoed();
        wordt->versie = invoer.versie;
        gespreksverslagStore::bewaar(transactie, *wordt, handeling.wie.nr);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                   {.reden = invoer.privacyReden,
                    .record = sleutelVan(Recordsoort::bron, invoer.bron).tekst()},
                   bewaar);
}

std::map<std::int64_t, Akkoordstand> akkoordstanden(const Toetslezing& toets,
                                                    const std::vector<Bron>& bronnen) {
    std::map<std::int64_t, Akkoordstand> uit;
    for (const Bron& een : bronnen)
        if (een.soort == Bronsoort::interview) uit[een.nr] = Akkoordstand::geenVerslag;
    if (uit.empty()) return uit;
    for (const Gespreksverslag& een : recordStore::alle<Gespreksverslag>(toets))
        if (const auto plek = uit.find(een.nr); plek != uit.end())
            plek->second = akkoordstand(een, verslagtekst(een.notities));
    return uit;
}

std::string verslagverantwoording(const std::map<std::int64_t, Akkoordstand>& standen) {
    const auto tel = [&](Akkoordstand stand) {
        return static_cast<int>(
            std::ranges::count_if(standen, [&](const auto& een) { return een.second == stand; }));
    };
    const int alle = static_cast<int>(standen.size());
    const int verslagen = alle - tel(Akkoordstand::geenVerslag);
    if (verslagen == 0) return {};
    std::string uit =
        "Gespreksverslagen: " + vanDe(verslagen, alle, {"gesprek", "gesprekken", true}) +
        ". Akkoord van de gesprekspartner: " + std::to_string(tel(Akkoordstand::akkoord)) + ".";
    if (const int n = tel(Akkoordstand::nietAkkoord))
        uit += " Niet akkoord: " + std::to_string(n) + ".";
    if (const int n = tel(Akkoordstand::gewijzigd))
        uit += " Na het akkoord gewijzigd: " + std::to_string(n) + ".";
    if (const int n = tel(Akkoordstand::nogNiet))
        uit += " Geen antwoord gekregen: " + std::to_string(n) + ".";
    return uit;
}

}  // namespace maatlat
