// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/landrapport.h"

#include "domain/fouten.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/onderzoek/standrapport.h"
#include "rules/landelijk/getypt_cijfer.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// What the report is about, with its texts in it.
Onderzoeksstand metTeksten(const Landrapportbeeld& beeld, bool metMerken) {
    if (beeld.telt.plekken.empty())
        throw NietNu(
            "Er staat nog geen toets van dit onderzoek vast. Het landelijk rapport is er zodra de "
            "eerste toets is vastgesteld.");
    Onderzoeksstand uit = beeld.telt;
    const Standbeoordeling van(beeld.telt);
    uit.ronde.landelijk = landelijkeTekst(beeld, van.beoordeling(), metMerken);
    return uit;
}

}  // namespace

LandelijkeTekst landelijkeTekst(const Landrapportbeeld& beeld, const Beoordeling& beoordeling,
                                bool metMerken) {
    LandelijkeTekst uit = beeld.telt.ronde.landelijk;
    for (const Rapportstuk& stuk : beeld.stukken)
        if (const Rapporttekst* van = beeld.tekst(stuk.sleutel)) {
            const std::string& tekst = van->tekst;
            zetIn(uit, stuk,
                  ingevuldeTekst(metMerken
                                     ? maatlat::metMerken(tekst, getypteCijfers(tekst, beoordeling))
                                     : tekst,
                                 beoordeling));
        }
    return uit;
}

Rapportbestand conceptLandrapport(const Landrapportbeeld& beeld, const Sjablonen& sjablonen,
                                  const std::string& basis, Rapportdoel doel) {
    Standuitgave uitgave;
    const std::string moment = datumEnTijd(beeld.stand.moment);
    uitgave.merk = "CONCEPT";
    uitgave.toelichting =
        "Dit concept is nog niet vastgesteld. " + voortgangszin(beeld.stand) +
        " Alleen wat vaststaat telt mee. Achter een cijfer dat met de hand is getypt, staat [zelf "
        "getypt]. Dit is de stand van " +
        moment + ".";
    uitgave.vast = "nog niet; dit is de stand van " + moment;
    uitgave.voorNaam = "concept-";
    uitgave.verwijzingen = {
        {"Terug naar de teksten van het rapport", basis + "/rapporttekst"},
        {"Dit concept downloaden", basis + "/rapporttekst/concept?als=bestand"}};
    return standrapport(metTeksten(beeld, true), sjablonen, doel, uitgave);
}

Rapportbestand vastLandrapport(const Landrapportbeeld& beeld, const Landrapporteditie& editie,
                               const Sjablonen& sjablonen) {
    Standuitgave uitgave;
    uitgave.vast = "editie " + std::to_string(editie.editie) + ", op " +
                   datumEnTijd(editie.wanneer) + ", door twee mensen van de toezichthouder";
    if (!editie.reden.empty()) uitgave.vast += ". Reden van deze editie: " + editie.reden;
    if (!editie.zonder.empty())
        uitgave.vast +=
            ". Zonder de toetsen die nog niet vaststonden: " + opsomming(beeld.nietVast()) +
            ". Reden: " + editie.zonder;
    if (editie.editie > 1) uitgave.voorNaam = "editie-" + std::to_string(editie.editie) + "-";
    return standrapport(metTeksten(beeld, false), sjablonen, Rapportdoel::bestand, uitgave);
}

}  // namespace maatlat
