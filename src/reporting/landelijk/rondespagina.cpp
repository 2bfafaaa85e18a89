// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/rondespagina.h"

#include <cmath>
#include <span>

#include "reporting/landelijk/verdelingstekst.h"
#include "reporting/zinnen.h"
#include "taal/getal.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/regelsetkeuze.h"

namespace maatlat {

namespace {

std::string richtingswoord(Rondebeweging richting) {
    switch (richting) {
        case Rondebeweging::omhoog:
            return "omhoog";
        case Rondebeweging::omlaag:
            return "omlaag";
        case Rondebeweging::gelijk:
            return "gelijk";
        case Rondebeweging::alleenA:
            return "alleen in de eerste ronde";
        case Rondebeweging::alleenB:
            return "alleen in de tweede ronde";
        case Rondebeweging::nietTeZeggen:
            break;
    }
    return "niet te zeggen: niet volledig beoordeeld";
}

std::string aandeel(const Telling& telling) {
    if (telling.beoordeeld() == 0) return "niemand";
    return vanDe(telling.voldoende, telling.beoordeeld()) + " (" +
           procent(telling.voldoende, telling.beoordeeld()) + ")";
}

std::string aandeelverschil(const Telling& a, const Telling& b) {
    if (a.beoordeeld() == 0 || b.beoordeeld() == 0) return "niet te zeggen";
    const double punten =
        100.0 * b.voldoende / b.beoordeeld() - 100.0 * a.voldoende / a.beoordeeld();
    const std::string hoeveel = metEenDecimaal(std::abs(punten));
    if (hoeveel == "0,0") return "gelijk";
    return hoeveel + " procentpunt " + (punten > 0 ? "meer" : "minder");
}

std::vector<Optie> opties(const Rondekeuze& keuze, const GedeeldeRonde& gekozen) {
    std::vector<Optie> uit{{"", "kies een ronde", gekozen == nullptr}};
    for (const Vastonderzoek& een : keuze.keuzes)
        uit.push_back({een.id, een.naam, gekozen && gekozen->ronde.onderzoek.id == een.id});
    return uit;
}

/// With the name that it has now, where that is another one.
Organisatienaam naamVan(const Rondepaarstand& van, const Rondepaar& paar,
                        const std::set<std::int64_t>& leesbaar) {
    const Beeldplek& plek = van.plek(paar);
    Organisatienaam uit{van.toets(paar).organisatie,
                        leesbaar.contains(plek.toets) ? "/toets/" + std::to_string(plek.toets) : "",
                        std::string(naam(plek.status))};
    const std::string& nu = van.naamNu(uit.naam);
    if (nu != uit.naam) uit.naam += " (nu " + nu + ")";
    return uit;
}

Bladen gangbladen(const Rondepaarstand& van, int blad) {
    return {static_cast<int>(van.vergelijking().gangen.size()), blad, kRegelsPerBlad};
}

std::span<const Rondegang> opBlad(const Rondepaarstand& van, const Bladen& bladen) {
    return std::span(van.vergelijking().gangen)
        .subspan(static_cast<std::size_t>(bladen.ervoor()),
                 static_cast<std::size_t>(bladen.tot() - bladen.ervoor()));
}

void vulGangen(Rondesblad& geheel, const Rondepaarstand& van,
               const std::set<std::int64_t>& leesbaar) {
    RondesPagina& uit = geheel.pagina;
    const Rondetelling& telling = van.vergelijking().telling;
    const auto aantal = [&](Rondebeweging richting) {
        return std::to_string(telling.van(richting));
    };
    uit.alineas.push_back("Omhoog gingen er " + aantal(Rondebeweging::omhoog) + ", omlaag " +
                          aantal(Rondebeweging::omlaag) + ", gelijk bleven er " +
                          aantal(Rondebeweging::gelijk) +
                          ". Alleen in de eerste ronde: " + aantal(Rondebeweging::alleenA) +
                          ". Alleen in de tweede ronde: " + aantal(Rondebeweging::alleenB) + ".");
    if (telling.verschillend > 0)
        uit.alineas.push_back(
            "Bij " + hoeveel(telling.verschillend, kOrganisatie) +
            " verschilt het: daarin gingen er meer op, die niet alle dezelfde kant op gingen. Die "
            "tellen hierboven niet mee; elk van hen staat hieronder apart.");
    for (const Rondegang& een : opBlad(van, geheel.bladen))
        uit.gangen.push_back({naamVan(van, een.paar, leesbaar), richtingswoord(een.richting),
                              een.paar.a ? voldoendeVan(een.voor) : "–",
                              een.paar.b ? voldoendeVan(een.na) : "–"});
}

bool isHertoetsronde(const Beeldronde& een) {
    return een.soort == Toetssoort::hertoets;
}

/// Its numbers are only about who was judged again, so they do not say how the country stands.
void voegHertoetszinToe(RondesPagina& uit, const Beeldronde& een) {
    if (!isHertoetsronde(een)) return;
    uit.alineas.push_back("In " + een.ronde.onderzoek.naam +
                          " zitten alleen hertoetsen. De aantallen van die ronde zeggen dus niets "
                          "over het land: zij gaan alleen over de organisaties die opnieuw zijn "
                          "getoetst.");
}

/// Of the organisations that stand in both, so that the rounds differ in nothing but their scores.
void voegMediaanToe(RondesPagina& uit, const Rondepaarstand& paar) {
    const Rondevergelijking::Midden &eerst = paar.vergelijking().a, &later = paar.vergelijking().b;
    const Spreiding &van = eerst.spreiding, &naar = later.spreiding;
    if (van.organisaties == 0) {
        uit.alineas.emplace_back(
            "Geen organisatie is in beide rondes volledig beoordeeld. Daarom staat hier geen "
            "mediaan.");
        return;
    }
    const std::string gang = eerst.metNvt || later.metNvt
                                 ? "van " + procent(van.mediaanAandeel) + " naar " +
                                       procent(naar.mediaanAandeel) + " van wat van toepassing is."
                                 : "van " + metHalven(van.mediaan) + " naar " +
                                       metHalven(naar.mediaan) + " voldoende verwachtingen.";
    uit.alineas.push_back("De mediaan ging " + gang +
                          " Dat gaat over de organisaties die in beide rondes volledig zijn "
                          "beoordeeld: " +
                          std::to_string(van.organisaties) + " in de eerste ronde en " +
                          std::to_string(naar.organisaties) + " in de tweede.");
    const auto inA = static_cast<int>(paar.a().ronde.toetsen.size());
    const auto inB = static_cast<int>(paar.b().ronde.toetsen.size());
    if (van.organisaties != inA || naar.organisaties != inB)
        uit.alineas.push_back(
            "De tabellen per criterium en per verwachting gaan over alle organisaties van een "
            "ronde: " +
            std::to_string(inA) + " in de eerste en " + std::to_string(inB) + " in de tweede.");
}

void vulVergelijking(Rondesblad& geheel, const Rondepaarstand& paar,
                     const std::set<std::int64_t>& leesbaar) {
    RondesPagina& uit = geheel.pagina;
    const Beeldronde &eerst = paar.a(), &later = paar.b();
    const Beoordeling &a = *eerst.beoordeling, &b = *later.beoordeling;
    uit.naamA = eerst.ronde.onderzoek.naam;
    uit.naamB = later.ronde.onderzoek.naam;
    voegHertoetszinToe(uit, eerst);
    voegHertoetszinToe(uit, later);
    uit.alineas.push_back("Beide rondes zijn op " + naamMetVersie(a.kader()) +
                          ". Alleen toetsen die vaststaan tellen mee.");
    const std::string &regelsA = a.regelset().titel, &regelsB = b.regelset().titel;
    uit.alineas.push_back(regelsA == regelsB
                              ? "In beide rondes gelden: " + regelsA + "."
                              : "De beslisregels verschillen. " + uit.naamA + ": " + regelsA +
                                    ". " + uit.naamB + ": " + regelsB +
                                    ". Vergelijk daarom de oordelen niet, alleen de scores.");
    voegMediaanToe(uit, paar);
    vulGangen(geheel, paar, leesbaar);
    const bool eenIsHertoets = isHertoetsronde(eerst) != isHertoetsronde(later);
    const auto criteria = a.kader().criteria();
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Verdeling& nu = a.perCriterium()[i];
        const Verdeling& dan = b.perCriterium()[i];
        uit.criteria.push_back({criteria[i]->code, criteria[i]->tekst, verdelingstekst(nu),
                                verdelingstekst(dan), !(nu == dan)});
    }
    for (const Verwachtingsverschil& een : paar.vergelijking().verwachtingen)
        uit.verwachtingen.push_back({een.verwachting->code, een.verwachting->tekst, aandeel(een.a),
                                     aandeel(een.b),
                                     eenIsHertoets ? "niet te vergelijken: een ronde van hertoetsen"
                                                   : aandeelverschil(een.a, een.b),
                                     een.omhoog, een.omlaag});
}

/// "1.3.4 Er wordt binnen vijf dagen gehandeld", and how many meet it.
RondesPagina::Verbandkant verbandkant(const Beoordeling& van, const std::string& code) {
    const Verwachting* een = van.kader().verwachting(code);
    if (!een) return {"", "geen", ""};
    return {een->code, een->tekst,
            aandeel(van.perVerwachting()[static_cast<std::size_t>(een->positie)])};
}

/// Rounds on different kaders, by what somebody wrote down of these. Both scores are kept as they
/// are: nothing is converted.
void vulVerband(RondesPagina& uit, const Kaderverband& verband, const Beeldronde& eerst,
                const Beeldronde& later) {
    const Beoordeling &a = *eerst.beoordeling, &b = *later.beoordeling;
    uit.naamA = eerst.ronde.onderzoek.naam;
    uit.naamB = later.ronde.onderzoek.naam;
    uit.alineas = {
        "Deze rondes zijn niet op hetzelfde toetsingskader. " + uit.naamA + ": " +
            naamMetVersie(a.kader()) + ". " + uit.naamB + ": " + naamMetVersie(b.kader()) + ".",
        "Elke ronde heeft eigen beslisregels. " + uit.naamA + ": " + a.regelset().titel + ". " +
            uit.naamB + ": " + b.regelset().titel + ".",
        "Welke verwachtingen bij elkaar horen, en waarom, staat in een lijst van " +
            verband.schrijver +
            ". Er wordt niets omgerekend: een score blijft een score op het eigen kader. Alleen "
            "bij \"gelijk\" kunt u de aantallen naast elkaar leggen.",
        "Alleen toetsen die vaststaan tellen mee."};
    voegHertoetszinToe(uit, eerst);
    voegHertoetszinToe(uit, later);
    for (const Verwachtingsverband& een : verband.verbanden)
        uit.verbanden.push_back({verbandkant(a, een.van), verbandkant(b, een.naar),
                                 std::string(naam(een.soort)), een.reden});
}

}  // namespace

std::vector<Beeldplek> rondesplekken(const Rondekeuze& keuze, int blad) {
    std::vector<Beeldplek> uit;
    if (!keuze.paar) return uit;
    for (const Rondegang& een : opBlad(*keuze.paar, gangbladen(*keuze.paar, blad)))
        uit.push_back(keuze.paar->plek(een.paar));
    return uit;
}

Rondesblad rondespagina(const Rondekeuze& keuze, int blad, const std::set<std::int64_t>& leesbaar) {
    Rondesblad geheel;
    RondesPagina& uit = geheel.pagina;
    uit.keuzesA = opties(keuze, keuze.a);
    uit.keuzesB = opties(keuze, keuze.b);
    if (keuze.keuzes.size() < 2) {
        uit.alineas = {
            "Er zijn nog geen twee rondes waarin een toets vaststaat. Dan is er nog niets te "
            "vergelijken."};
    } else if (!keuze.a || !keuze.b) {
        uit.alineas = {
            "Kies twee rondes. U ziet dan wat er veranderde, per criterium, per "
            "verwachting en per organisatie."};
    } else if (keuze.paar) {
        geheel.bladen = gangbladen(*keuze.paar, blad);
        vulVergelijking(geheel, *keuze.paar, leesbaar);
    } else if (keuze.verband) {
        vulVerband(uit, *keuze.verband, *keuze.a, *keuze.b);
    } else if (keuze.a->ronde.kader.hash != keuze.b->ronde.kader.hash) {
        uit.alineas = {"Deze rondes zijn niet op hetzelfde toetsingskader: " +
                           naamMetVersie(keuze.a->ronde.kader) + ", en " +
                           naamMetVersie(keuze.b->ronde.kader) + ".",
                       "Er is geen lijst die zegt welke verwachtingen van het ene kader bij welke "
                       "van het andere horen. Daarom wordt hier niets vergeleken."};
    } else {
        uit.alineas = {
            "In een van beide rondes staat nog geen toets vast. Dan is er nog niets te "
            "vergelijken."};
    }
    return geheel;
}

}  // namespace maatlat
