// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat::test {

/// A sound kader of one screen, to spoil in tests: a thema, two criteria, three judged
/// verwachtingen and two regelsets. Lines are numbered from 1; `soort` stands on the first.
inline const std::string kKleinKader = R"(soort: toetsingskader
id: klein
versie: "1"
naam: Klein kader
geldig:
  van: 2020-01-01
  tot: 2029-12-31
bron: Het boek
voetnoten: [Een voetnoot.]
themas:
  - code: "1"
    naam: Beheer
    doel: Het beheer is op orde.
    criteria:
      - code: "1.1"
        tekst: De zorg is goed.
        oordeelzinnen:
          voldoende: "Bij {organisatie} is de zorg goed."
          onvoldoende: "Bij {organisatie} is de zorg niet goed."
        verwachtingen:
          - code: 1.1.1
            tekst: Er is zorg.
            voetnoot: Dag en nacht.
          - code: 1.1.2
            tekst: Er is een plan.
          - code: 1.1.3
            tekst: Er is later meer.
            beoordeeld: nee
            reden: Dit komt later.
      - code: "1.2"
        tekst: De zaal is warm.
        bron: Het boek, bladzijde 2
        oordeelzinnen:
          voldoende: De zaal is warm.
          matig: De zaal is lauw.
          onvoldoende: De zaal is koud.
        verwachtingen:
          - code: 1.2.1
            tekst: Er is een kachel.
            bron: Het boek, bladzijde 3
regelsets:
  - naam: gewoon
    titel: Gewone regels
    toelichting: Zo staat het er.
    bron: Het boek, achterin
    themas:
      "1":
        tekst: "Het oordeel is:"
        bekend_gat: Dit is open.
        clausules:
          - oordeel: voldoende
            tekst: voldoende als niets onvoldoende is
            als:
              onvoldoende: { precies: 0 }
          - oordeel: onvoldoende
            tekst: onvoldoende als iets onvoldoende is
            als:
              onvoldoende: { minstens: 1 }
  - naam: streng
    titel: Strenge regels
    toelichting: Met een eigen regel voor 1.2.
    bron: Eigen uitwerking
    afgeleid: ja
    op_basis_van: gewoon
    criteria:
      "1.2":
        tekst: "Het oordeel op 1.2 is:"
        bron: Het schrift
        clausules:
          - oordeel: voldoende
            tekst: voldoende als alles voldoende is
            als:
              aandeel_voldoende: { precies: 100 }
          - oordeel: onvoldoende
            tekst: onvoldoende als de helft of meer onvoldoende is
            als:
              aandeel_onvoldoende: { meer_dan: 33.34, hoogstens: 100 }
)";

}  // namespace maatlat::test
