// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/termijnkalender_lezer.h"

#include <utility>

#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

constexpr int kEersteJaar = 1965;  // the Algemene termijnenwet is of 1964
constexpr int kLaatsteJaar = 2999;

std::vector<Dag> leesDagen(Velden& velden, const Gelijkstelling& besluit) {
    std::vector<Dag> uit;
    for (const Knoop& een : velden.lijst("dagen", true)) {
        const auto dag = dagUit(een.tekst());
        if (!dag)
            velden.melding(een, "Schrijf een dag als 2026-05-15.");
        else if (jaarVan(*dag) < besluit.van || jaarVan(*dag) > besluit.totEnMet)
            velden.melding(een, "Deze dag valt niet in de jaren van het besluit.");
        else if (!uit.empty() && *dag <= uit.back())
            velden.melding(een, "Zet de dagen op volgorde, en elke dag één keer.");
        else
            uit.push_back(*dag);
    }
    return uit;
}

}  // namespace

Termijnkalender leesTermijnkalender(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de gelijkgestelde dagen");
    velden.soort(kGelijkgesteldeDagen);
    std::vector<Gelijkstelling> besluiten;
    for (const Knoop& knoop : velden.lijst("besluiten", true)) {
        Velden delen(knoop, meldingen, "een besluit");
        Gelijkstelling besluit;
        delen.verplicht("van");
        delen.verplicht("tot_en_met");
        besluit.van = delen.getal("van", kEersteJaar, kLaatsteJaar).value_or(0);
        besluit.totEnMet = delen.getal("tot_en_met", kEersteJaar, kLaatsteJaar).value_or(0);
        besluit.bron = delen.tekst("bron");
        besluit.dagen = leesDagen(delen, besluit);
        delen.klaar();
        if (besluit.totEnMet < besluit.van)
            delen.melding("Het laatste jaar ligt voor het eerste.");
        else if (!besluiten.empty() && besluit.van != besluiten.back().totEnMet + 1)
            delen.melding("Dit besluit sluit niet aan op het vorige: dat gaat tot en met " +
                          std::to_string(besluiten.back().totEnMet) + ".");
        besluiten.push_back(std::move(besluit));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return Termijnkalender(std::move(besluiten));
}

}  // namespace maatlat
