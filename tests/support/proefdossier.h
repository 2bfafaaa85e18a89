// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "support/kaders.h"
#include "support/proeftekst.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat::test {

/// A toets built by hand, without a database: toets 5 of organisation "Zee" on a kader of two
/// criteria (1.1 with three verwachtingen, 1.2 with two) that are judged by the rule of Veiligheid
/// of 2015 (1.1) or by none (1.2). It starts empty; a test fills in what it is about.
class Proefdossier {
  public:
    explicit Proefdossier(std::string_view scores = "... ..") {
        auto kader = std::make_shared<Toetsingskader>(kaderMet({3, 2}, Beslisregel{}));
        kader->regelsets[0].perThema.clear();
        kader->regelsets[0].perCriterium["1.1"] = veiligheid2015();
        dossier_.kop.nr = 5;
        dossier_.kop.organisatie = "Zee";
        dossier_.kop.onderzoekId = "proef";
        dossier_.kader = kader;
        dossier_.regelset = &kader->regelsets[0];
        dossier_.scores = rij(scores);
    }

    Proefdossier& veld(Veldsoort soort, const std::string& code, std::string waarde) {
        Veld veld;
        veld.sleutel = Veldsleutel{soort, code}.tekst();
        veld.waarde = tekst(std::move(waarde));
        veld.versie = 1;
        dossier_.velden[veld.sleutel] = veld;
        return *this;
    }

    /// The next bron; its number is returned.
    std::int64_t bron(Bron een) {
        een.nr = static_cast<std::int64_t>(dossier_.bronnen.size()) + 1;
        dossier_.bronnen.push_back(std::move(een));
        return dossier_.bronnen.back().nr;
    }
    std::int64_t bron(Bronsoort soort) {
        Bron een;
        een.soort = soort;
        een.titel = "Een titel";
        een.pseudoniem = "D-01";
        een.gesprekspartner = "vertrouwensarts";
        een.aantal = 1;
        return bron(een);
    }

    Proefdossier& bevinding(std::int64_t bron, std::vector<std::string> verwachtingen) {
        Bevinding een;
        een.nr = static_cast<std::int64_t>(dossier_.bevindingen.size()) + 1;
        een.bron = bron;
        een.tekst = "Wat er is gezien.";
        een.verwachtingen = std::move(verwachtingen);
        dossier_.bevindingen.push_back(std::move(een));
        return *this;
    }

    Toetsinhoud& dossier() { return dossier_; }

  private:
    Toetsinhoud dossier_;
};

}  // namespace maatlat::test
