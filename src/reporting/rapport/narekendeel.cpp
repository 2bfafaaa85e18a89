// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/narekendeel.h"

#include <algorithm>
#include <utility>

#include "reporting/rapport/kernpunten.h"
#include "rules/onderzoek/narekenen.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/narekening_bestand.h"
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

void voegFeitToe(std::vector<Feit>& feiten, const std::string& naam, const std::string& waarde) {
    if (!waarde.empty()) feiten.push_back({naam, metHoofdletter(waarde)});
}

/// A statement that is wrong under some regelset, with the difference. Only where the regelsets
/// disagree is each of them named. Of a figure only loose numbers are left to quote, so none are.
Narekendeel::Afwijking afwijking(const std::vector<Nagerekend>& alle, std::size_t i,
                                 const Uitspraken& uitspraken) {
    const Uitspraak& uitspraak = *alle.front().narekeningen[i].uitspraak;
    Narekendeel::Afwijking uit{static_cast<int>(i) + 1,
                               uitspraak.bewering,
                               uitspraak.verdeling.empty() ? uitspraak.citaat : "",
                               uitspraak.bron,
                               {}};
    const NarekeningTekst eerste = inWoorden(alle.front().narekeningen[i], uitspraken);
    const bool eens = std::all_of(alle.begin(), alle.end(), [&](const Nagerekend& een) {
        return inWoorden(een.narekeningen[i], uitspraken).verschil == eerste.verschil;
    });
    voegFeitToe(uit.uitkomsten, "Gepubliceerd", eerste.gepubliceerd);
    if (eens) {
        voegFeitToe(uit.uitkomsten, "Volgens de scores", eerste.berekend);
        voegFeitToe(uit.uitkomsten, eerste.behalve ? "Geldt niet bij" : "Geldt bij",
                    opsomming(eerste.organisaties));
        return uit;
    }
    for (const Nagerekend& een : alle) {
        const NarekeningTekst tekst = inWoorden(een.narekeningen[i], uitspraken);
        voegFeitToe(uit.uitkomsten, "Volgens “" + een.regelset->titel + "”",
                    tekst.verschil.empty() ? tekst.uitslag : tekst.uitslag + ": " + tekst.berekend);
    }
    return uit;
}

std::vector<std::string> uitleg(const Narekendeel::Telling& toegepast, const Onderzoek& onderzoek) {
    const int alle = toegepast.klopt + toegepast.kloptNiet + toegepast.open;
    return {
        "Over deze ronde is eerder gepubliceerd. Uitspraken uit die publicaties zijn opnieuw "
        "uitgerekend uit de tabel met scores, met elke set beslisregels. Hieronder staan alleen de "
        "uitspraken die niet volgen, met de gepubliceerde zin en de plaats.",
        "Bij dit rapport hoort het bestand " + narekeningbestandsnaam(onderzoek.id) +
            ". Daarin staat de hele lijst: " + hoeveel(alle, kUitspraak) +
            ", elk met de gepubliceerde zin, de plaats, hoe wij die lezen, de uitkomst per set "
            "beslisregels en de reden. Het opent in een rekenblad. Staat het niet bij dit rapport? "
            "Vraag het aan wie u dit rapport stuurde.",
        narekenzin(toegepast) +
            " Dat is geteld met de beslisregels waarmee dit rapport oordeelt. Volgt een "
            "uitspraak niet, dan kan de fout in de tekst zitten of in de tabel; dat is hier "
            "niet te zien."};
}

/// Of the words of the statements that stand here: a list of all would hide these.
std::vector<Feit> bewoordingen(const Uitspraken& uitspraken,
                               const std::vector<const Uitspraak*>& getoond) {
    std::vector<Feit> uit;
    for (const Bewoording& een : uitspraken.bewoordingen)
        if (std::ranges::find(getoond, een.woorden, &Uitspraak::bewoording) != getoond.end())
            uit.push_back({een.woorden, betekenisInWoorden(een)});
    const bool metPercentage = std::ranges::any_of(
        getoond, [](const Uitspraak* een) { return een->percentage.has_value(); });
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
    for (const Nagerekend& een : alle)
        uit.tellingen.push_back(telling(een));
    uit.alineas = uitleg(uit.tellingen.front(), beoordeling.ronde().onderzoek);

    std::vector<const Uitspraak*> getoond;
    for (std::size_t i = 0; i < uitspraken.uitspraken.size(); ++i) {
        if (std::ranges::none_of(alle, [&](const Nagerekend& reeks) {
                return reeks.narekeningen[i].uitslag == Uitslag::kloptNiet;
            }))
            continue;
        const bool hier = alle.front().narekeningen[i].uitslag == Uitslag::kloptNiet;
        (hier ? uit.afwijkingen : uit.elders).push_back(afwijking(alle, i, uitspraken));
        getoond.push_back(&uitspraken.uitspraken[i]);
    }
    uit.bewoordingen = bewoordingen(uitspraken, getoond);
    return uit;
}

}  // namespace maatlat
