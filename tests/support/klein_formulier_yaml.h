// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat::test {

/// A sound dossierformulier of one screen for the small kader, to spoil in tests: every kind of
/// question, and every field. Lines are numbered from 1; `soort` stands on the first.
inline const std::string kKleinFormulier = R"(soort: dossierformulier
id: klein-formulier
versie: "1"
naam: Klein formulier
kader: { id: klein, versie: "1" }
bron: Het boek
vragen:
  - code: melding
    tekst: Wanneer was de melding?
    soort: datum
  - code: triage
    tekst: Wanneer was de triage?
    soort: datum
    mag_open: ja
    niet_voor: melding
  - code: op-tijd
    tekst: Was de triage op tijd?
    kort: triage op tijd
    soort: termijn
    termijn: { van: melding, tot: triage, binnen: 5 werkdagen }
    verwachting: 1.1.1
    norm: { minstens: 92.5, bron: Het boek van de norm }
    bron: Het boek, bladzijde 2
  - code: acuut
    tekst: Was er gevaar?
    soort: ja-nee
  - code: gedaan
    tekst: Is er iets gedaan?
    kort: iets gedaan bij gevaar
    hulp: Kijk in het verslag.
    soort: ja-nee
    verwachting: 1.1.2
    geldt_als: { vraag: acuut, antwoorden: [ja, niet-vast-te-stellen] }
  - code: hoe
    tekst: Hoe is het gedaan?
    kort: gedaan met een plan
    soort: keuze
    keuzes: [met plan, zonder plan]
    voldoet: [met plan]
    verwachting: 1.1.2
  - code: mensen
    tekst: Met hoeveel mensen?
    kort: met twee tot vijf mensen
    soort: getal
    minstens: 2
    hoogstens: 5
    verwachting: 1.2.1
)";

}  // namespace maatlat::test
