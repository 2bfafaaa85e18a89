// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/narekendeel.h"

#include <algorithm>
#include <utility>

#include "reporting/rapport/kernpunten.h"
#include "rules/onderzoek/narekenen.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/narekening_tekst.h"

namespace maatlat {

namespace {

/// The same statements under one regelset after the other; the applied one stands first.
struct Nagerekend {
    const Regelset* regelset = nullptr;
    std::vector<Narekening> narekeningen;
};

std::vector<Nagerekend> nagerekend(const Beoordeling& beoordeling) {
    std::vector<Nagerekend> uit{
        {&beoordeling.regelset(), narekenen(beoordeling.ronde(), beoordeling.regelset())}};
    for (const Regelset& een : beoordeling.kader().regelsets)
        if (een.naam != beoordeling.regelset().naam)
            uit.push_back({&een, narekenen(beoordeling.ronde(), een)});
    return uit;
}

Narekendeel::Telling telling(const Nagerekend& reeks) {
    Narekendeel::Telling uit{reeks.regelset->titel, 0, 0, 0};
    for (const Narekening& een : reeks.narekeningen)
        ++(een.uitslag == Uitslag::klopt       ? uit.klopt
           : een.uitslag == Uitslag::kloptNiet ? uit.kloptNiet
                                               : uit.open);
    return uit;
}

Narekendeel::Uitslag uitslag(const Narekening& narekening, const NarekeningTekst& tekst) {
    switch (narekening.uitslag) {
        case Uitslag::klopt:
            return {1, "goed", tekst.uitslag, tekst.berekend};
        case Uitslag::kloptNiet:
            return {1, "niet", tekst.uitslag, tekst.verschil};
        case Uitslag::nietTeBeslissen:
            break;
    }
    return {1, "open", tekst.uitslag, tekst.toelichting};
}

/// Neighbours with the same result are shown once, across their columns.
void voegUitslagToe(std::vector<Narekendeel::Uitslag>& rij, Narekendeel::Uitslag volgende) {
    if (!rij.empty() && rij.back().woord == volgende.woord && rij.back().reden == volgende.reden)
        ++rij.back().breedte;
    else
        rij.push_back(std::move(volgende));
}

void voegFeitToe(std::vector<Feit>& feiten, const std::string& naam, const std::string& waarde) {
    if (!waarde.empty()) feiten.push_back({naam, metHoofdletter(waarde)});
}

/// A statement that is wrong under some regelset, with the difference. Only where the regelsets
/// disagree is each of them named.
Narekendeel::Afwijking afwijking(const std::vector<Nagerekend>& alle, std::size_t i,
                                 const Uitspraken& uitspraken) {
    const Uitspraak& uitspraak = *alle.front().narekeningen[i].uitspraak;
    Narekendeel::Afwijking uit{uitspraak.bewering, uitspraak.citaat, uitspraak.bron, {}};
    const NarekeningTekst eerste = inWoorden(alle.front().narekeningen[i], uitspraken);
    const bool eens = std::all_of(alle.begin(), alle.end(), [&](const Nagerekend& een) {
        return inWoorden(een.narekeningen[i], uitspraken).verschil == eerste.verschil;
    });
    voegFeitToe(uit.uitkomsten, "Gepubliceerd", eerste.gepubliceerd);
    if (eens) {
        voegFeitToe(uit.uitkomsten, "Volgens de scores", eerste.berekend);
        voegFeitToe(uit.uitkomsten, "Verschil", eerste.verschil);
        voegFeitToe(uit.uitkomsten, eerste.behalve ? "Geldt niet bij" : "Geldt bij",
                    opsomming(eerste.organisaties));
        return uit;
    }
    for (const Nagerekend& een : alle) {
        const NarekeningTekst tekst = inWoorden(een.narekeningen[i], uitspraken);
        voegFeitToe(uit.uitkomsten, een.regelset->titel,
                    tekst.verschil.empty() ? tekst.uitslag : tekst.uitslag + ": " + tekst.berekend);
    }
    return uit;
}

std::vector<std::string> uitleg(const Narekendeel::Telling& toegepast) {
    return {
        "Over deze ronde is eerder gepubliceerd. Uitspraken uit die publicaties zijn opnieuw "
        "uitgerekend uit de tabel met scores, met elke set beslisregels. Bij elke uitspraak staat "
        "de "
        "gepubliceerde zin, waar die staat, en hoe wij die lezen. Een bewoording betekent bij "
        "elke uitspraak hetzelfde; onderaan staat wat.",
        narekenzin(toegepast) +
            " Dat is geteld met de beslisregels waarmee dit rapport oordeelt. Volgt een "
            "uitspraak niet, dan kan de fout in de tekst zitten of in de tabel; dat is hier "
            "niet te zien."};
}

/// Of the words that a statement uses: a list of all would hide these.
std::vector<Feit> bewoordingen(const Uitspraken& uitspraken) {
    std::vector<Feit> uit;
    for (const Bewoording& een : uitspraken.bewoordingen)
        if (std::ranges::find(uitspraken.uitspraken, een.woorden, &Uitspraak::bewoording) !=
            uitspraken.uitspraken.end())
            uit.push_back({een.woorden, betekenisInWoorden(een)});
    const bool metPercentage = std::ranges::any_of(
        uitspraken.uitspraken, [](const Uitspraak& een) { return een.percentage.has_value(); });
    if (!metPercentage) return uit;
    for (auto& [woorden, betekenis] : procentbetekenissen())
        uit.push_back({std::move(woorden), std::move(betekenis)});
    return uit;
}

}  // namespace

Narekendeel narekendeel(const Beoordeling& beoordeling) {
    const Uitspraken& uitspraken = beoordeling.ronde().uitspraken;
    Narekendeel uit;
    if (uitspraken.uitspraken.empty()) return uit;
    const std::vector<Nagerekend> alle = nagerekend(beoordeling);
    for (const Nagerekend& een : alle) {
        uit.regelsets.push_back(een.regelset->titel);
        uit.tellingen.push_back(telling(een));
    }
    uit.alineas = uitleg(uit.tellingen.front());

    for (std::size_t i = 0; i < uitspraken.uitspraken.size(); ++i) {
        const Uitspraak& een = uitspraken.uitspraken[i];
        Narekendeel::Uitspraakrij rij{een.bewering, een.citaat, een.bron, {}};
        bool ergensFout = false;
        for (const Nagerekend& reeks : alle) {
            const Narekening& narekening = reeks.narekeningen[i];
            ergensFout = ergensFout || narekening.uitslag == Uitslag::kloptNiet;
            voegUitslagToe(rij.uitslagen, uitslag(narekening, inWoorden(narekening, uitspraken)));
        }
        uit.uitspraken.push_back(std::move(rij));
        if (!ergensFout) continue;
        const bool hier = alle.front().narekeningen[i].uitslag == Uitslag::kloptNiet;
        (hier ? uit.afwijkingen : uit.elders).push_back(afwijking(alle, i, uitspraken));
    }
    uit.bewoordingen = bewoordingen(uitspraken);
    return uit;
}

}  // namespace maatlat
