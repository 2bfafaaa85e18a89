// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "support/klein_kader_yaml.h"
#include "support/werkmap.h"

namespace maatlat::test {

/// Scores on the small kader: three at the top, one without a 1.1.2, one with nvt.
inline const std::string kKleineScores =
    "organisatie;1.1.1;1.1.2;1.2.1\n"
    "Delta;+;+;+\n"
    "Charlie;+;-;+\n"
    "Echo;+;;+\n"
    "alfa;+;+;+\n"
    "VT Bravo;+;+;+\n"
    "Foxtrot;nvt;+;-\n";

/// A whole round in a folder of its own, as people would write one: onderzoek.yaml and the files
/// that it names.
class KleineBestanden {
  public:
    KleineBestanden() {
        map_.schrijf("kader.yaml", kKleinKader);
        map_.schrijf("organisaties.yaml", R"(soort: organisaties
bron: Het boek
organisaties:
  - naam: Alfa
  - naam: Bravo
    andere_namen: [Bravo aan Zee]
  - naam: Charlie
  - naam: Delta
  - naam: Echo
  - naam: Foxtrot
)");
        map_.schrijf("scores.csv", kKleineScores);
        map_.schrijf("uitspraken.yaml", R"(soort: uitspraken
uitspraken:
  - { id: goed, bron: b, citaat: Er waren er zes., bewering: Er zijn er zes., aantal_organisaties: 6 }
)");
        map_.schrijf("bravo.yaml", R"(soort: toetstekst
organisatie: Bravo aan Zee
bron: Het verslag
periode: mei 2020
)");
        map_.schrijf("onderzoek.yaml", R"(soort: onderzoek
id: proef
naam: Een proef
toezichthouder: De inspectie
periode: { van: 2020-01-01, tot: 2020-12-31 }
bron: Het boek
regelset: gewoon
kader: kader.yaml
organisaties: organisaties.yaml
scores: scores.csv
uitspraken: uitspraken.yaml
toetsen: [bravo.yaml]
)");
    }

    const Werkmap& map() const { return map_; }
    std::string pad(const std::string& naam) const { return map_.pad(naam); }
    std::string onderzoek() const { return pad("onderzoek.yaml"); }

  private:
    Werkmap map_;
};

}  // namespace maatlat::test
