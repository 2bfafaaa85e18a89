// SPDX-License-Identifier: EUPL-1.2
#include "kader/opvolging/opvolging_lezer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "domain/dag.h"
#include "kader/meldingen.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

constexpr int kMeesteVerwachtingen = 200;

/// A day, or a month of which the day is not known.
std::string leesDag(Velden& velden) {
    const auto knoop = velden.verplicht("dag");
    if (!knoop) return {};
    const std::string tekst(knoop->tekst());
    const bool maand = tekst.size() == 7 && isDatum(tekst + "-01");
    if (!maand && !isDatum(tekst))
        velden.melding(*knoop, "Schrijf een dag als 2016-04-22, of een maand als 2016-06.");
    return tekst;
}

Feitsoort leesSoort(Velden& velden) {
    const auto knoop = velden.verplicht("soort");
    if (!knoop) return Feitsoort::uitkomst;
    const auto soort = metWoord<Feitsoort>(kFeitsoorten, knoop->tekst());
    if (!soort || isMaatregel(*soort))
        velden.melding(*knoop, "Schrijf instellen, verlengen, opheffen of uitkomst.");
    return soort.value_or(Feitsoort::uitkomst);
}

Totaal leesTotaal(Velden& velden, Feitsoort soort) {
    const auto aantal = [&](const char* naam) {
        return velden.getal(naam, 0, kMeesteVerwachtingen);
    };
    Totaal uit{aantal("voldoende"), aantal("hoogstens"), aantal("onvoldoende"), aantal("van")};
    if (soort == Feitsoort::uitkomst && uit.leeg())
        velden.melding("Bij een uitkomst hoort voldoende of onvoldoende.");
    if (uit.hoogstens && (!uit.voldoende || *uit.hoogstens <= *uit.voldoende))
        velden.melding("Hoogstens moet meer zijn dan voldoende.");
    const int meest = uit.hoogstens.value_or(uit.voldoende.value_or(0));
    if (uit.van && meest + uit.onvoldoende.value_or(0) > *uit.van)
        velden.melding("Voldoende en onvoldoende zijn samen meer dan van.");
    return uit;
}

Toezichtfeit leesFeit(Velden& velden) {
    Toezichtfeit uit;
    uit.soort = leesSoort(velden);
    uit.dag = leesDag(velden);
    uit.tot = velden.datum("tot", false);
    if (!uit.tot.empty() && uit.tot < uit.dag) velden.melding("Het einde ligt voor het begin.");
    uit.totaal = leesTotaal(velden, uit.soort);
    uit.ritme = velden.tekstAlsErIs("ritme");
    uit.motivering = velden.tekstAlsErIs("toelichting");
    uit.achteraf = true;
    uit.uitBericht = true;
    return uit;
}

/// Whether this can follow on what stands before it, of the same organisation.
std::string bezwaar(const std::vector<Toezichtfeit>& eerder, const Toezichtfeit& nieuw) {
    if (!eerder.empty() && nieuw.dag < eerder.back().dag)
        return "Deze dag ligt voor die van het feit erboven. Zet de feiten op volgorde.";
    bool loopt = false;
    for (const Toezichtfeit& een : eerder)
        if (isVerscherptToezicht(een.soort)) loopt = een.soort != Feitsoort::opheffen;
    if (nieuw.soort == Feitsoort::instellen && loopt)
        return "Er is al verscherpt toezicht: hef dat eerst op.";
    if (isVerscherptToezicht(nieuw.soort) && nieuw.soort != Feitsoort::instellen && !loopt)
        return "Er is geen verscherpt toezicht om te verlengen of op te heffen.";
    return {};
}

}  // namespace

std::vector<Toezichtfeit> leesOpvolging(std::string_view inhoud, const std::string& bestand,
                                        const Naamregister& organisaties) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de opvolging");
    velden.soort("opvolging");
    const std::string bron = velden.tekst("bron");
    std::vector<Toezichtfeit> uit;
    for (const Knoop& knoop : velden.lijst("organisaties", true)) {
        Velden delen(knoop, meldingen, "een organisatie");
        const std::string naam = delen.tekst("naam");
        const Organisatie* organisatie = organisaties.vind(naam);
        if (!naam.empty() && !organisatie) delen.melding(organisaties.onbekend(naam));
        std::vector<Toezichtfeit> feiten;
        for (const Knoop& een : delen.lijst("feiten", true)) {
            Velden feit(een, meldingen, "een feit");
            Toezichtfeit gelezen = leesFeit(feit);
            feit.klaar();
            if (const std::string fout = bezwaar(feiten, gelezen); !fout.empty())
                feit.melding(fout);
            gelezen.organisatienaam = organisatie ? organisatie->naam : naam;
            gelezen.bron = bron;
            feiten.push_back(std::move(gelezen));
        }
        delen.klaar();
        std::ranges::move(feiten, std::back_inserter(uit));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
