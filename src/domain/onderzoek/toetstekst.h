// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "domain/onderzoek/brontekst.h"
#include "domain/onderzoek/rondefeiten.h"

namespace maatlat {

/// A remark that belongs to one criterium or one verwachting, named by its code.
struct Opmerking {
    std::string code;
    std::string tekst;
    std::string plaats{};  ///< as in Brontekst
    bool citaat = false;

    friend bool operator==(const Opmerking&, const Opmerking&) = default;
};

/// A way of working that others can learn from.
struct GoodPractice {
    std::string thema;  ///< code of the thema
    std::string tekst;
    std::vector<std::string> organisaties;  ///< by name; the ones it was seen at
    std::string plaats{};                   ///< as in Brontekst
    bool citaat = false;

    /// The verwachtingen to which it belongs, in the order in which they were given; none: only to
    /// its thema. Who placed it there: the source itself, or Maatlat.
    std::vector<std::string> verwachtingen{};
    bool geplaatstDoorBron = false;

    friend bool operator==(const GoodPractice&, const GoodPractice&) = default;
};

/// Sources that belong together, named one by one.
struct Bronnengroep {
    std::string kop;  ///< "Onaangekondigd bezoek op 3 november 2026: twee documenten"
    std::vector<std::string> regels;

    friend bool operator==(const Bronnengroep&, const Bronnengroep&) = default;
};

/// What was written about one organisation, beside its scores. From a file everything is plain
/// text and paragraphs are separate strings; what people typed in the application is Markdown.
struct Toetstekst {
    std::string organisatie;
    std::string bron;
    std::string periode;                     ///< when the visit was: "november 2015"
    std::string maatregelenVoor;             ///< ISO date before which measures must be reported
    std::vector<Brontekst> inleiding;        ///< who the organisation is
    std::vector<Opmerking> bevindingen;      ///< by code of a verwachting or criterium
    std::vector<Opmerking> verbeterpunten;   ///< by code of a verwachting; one for each `-`
    std::vector<Opmerking> aandachtspunten;  ///< by code of a criterium
    std::vector<GoodPractice> goodPractices;
    std::vector<Brontekst> verantwoording;   ///< which sources were used; never Markdown
    bool opgemaakt = false;                  ///< what people typed in it is Markdown
    std::vector<Bronnengroep> bronnen{};     ///< the sources one by one, where they are known
    std::vector<std::string> bezoekdagen{};  ///< ISO dates of the visits, in their order
    std::string gevestigd{};                 ///< the place where it has its office
    int gemeenten = 0;                       ///< that it works for; 0: not known
    std::vector<std::string> vragen{};       ///< that the onderzoek had to answer here
    std::string vragenPlaats{};              ///< where those stand in `bron`

    /// Of a hertoets: the verwachtingen whose score came along from the earlier toets, and in words
    /// from where: "overgenomen uit de toets van 23 oktober 2015, niet opnieuw beoordeeld".
    std::vector<std::string> overgenomen{};
    std::string overgenomenUit{};

    bool isOvergenomen(const std::string& verwachting) const {
        return std::find(overgenomen.begin(), overgenomen.end(), verwachting) != overgenomen.end();
    }

    friend bool operator==(const Toetstekst&, const Toetstekst&) = default;
};

/// What the inspectorates wrote about the country as a whole.
struct LandelijkeTekst {
    std::string bron;
    std::vector<Brontekst> leeswijzer;
    std::vector<Brontekst> inleiding;
    std::vector<Opmerking> gaatGoed;       ///< by code of a criterium
    std::vector<Opmerking> moetBeter;      ///< by code of a criterium, most urgent first
    std::vector<Opmerking> toelichtingen;  ///< by code of a verwachting ("Ad 1.1.1") or criterium
    std::vector<Brontekst> overGoodPractices;  ///< about all of them together
    std::vector<GoodPractice> goodPractices;
    std::vector<Brontekst> onderzoeksopzet;
    std::vector<Brontekst> vervolg;
    Rondefeiten feiten{};

    friend bool operator==(const LandelijkeTekst&, const LandelijkeTekst&) = default;
};

}  // namespace maatlat
