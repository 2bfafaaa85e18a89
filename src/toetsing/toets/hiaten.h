// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What can be missing in a toets, most urgent first.
enum class Hiaatsoort : unsigned char {
    zonderScore,         ///< a verwachting that nobody has judged
    zonderBron,          ///< not a single bron in the whole toets
    tegenBewijs,         ///< a score against the evidence (tegenbewijs.h), without the reason
    zonderMotivering,    ///< onvoldoende or nvt without the reason
    zonderGrond,         ///< voldoende without a word of motivering and without a bevinding
    zonderVerbeterpunt,  ///< onvoldoende without what must improve
    zonderBevinding,     ///< voldoende or onvoldoende with a motivering, without a bevinding
    zonderOnderbouwing,  ///< a criterium with an oordeel, without its text
    losseBevinding,      ///< a bevinding that bears on no verwachting
    ongelezenDossier,    ///< drawn dossiers that nobody has read yet
    verschilVanLezers,   ///< dossiers on which two readers differ, not talked over
    eenSoortBron,        ///< judged on one kind of bron: allowed, but worth a look
};

/// "Nog geen score", "Bevinding zonder verwachting", …: the heading above those of one kind.
std::string_view kop(Hiaatsoort soort);

/// Before what it is about: "Score zonder bevinding" goes on as ": 1.1.1 en 1.1.2", "Bevinding
/// zonder verwachting" as ": bevinding 3". For a report.
std::string_view inRapport(Hiaatsoort soort);
/// What a gap of this kind with this code is about: "1.1.1", "bevinding 3", "dossiersteekproef 1".
std::string waarover(Hiaatsoort soort, const std::string& code);

/// "zonder-score", …: in forms; the same word is stored.
std::string_view naam(Hiaatsoort soort);
std::optional<Hiaatsoort> hiaatsoortMetNaam(std::string_view woord);

/// One thing that is missing.
struct Hiaat {
    Hiaatsoort soort = Hiaatsoort::zonderScore;
    std::string code;  ///< of the verwachting or criterium; of a bevinding or steekproef its number
    std::string tekst;  ///< a sentence: "Verwachting 1.1.2 is onvoldoende, maar …"
    std::string pad;    ///< where to mend it: "/toets/5/criterium/1.1#verwachting-1.1.2"
    /// Nobody can let it be, with whatever reason: an open score, no bron at all, an onvoldoende
    /// without motivering. A zelfevaluatie may leave scores open, but not all.
    bool moetAangevuld = false;

    friend bool operator==(const Hiaat&, const Hiaat&) = default;
};

/// Everything that is missing, by soort and then in the order of the kader. What is frozen misses
/// nothing any more: nobody can add it, and what was published stands in no fields.
std::vector<Hiaat> hiaten(const Toetsinhoud& inhoud);

/// The same for who has the bevindingen of it by verwachting already.
std::vector<Hiaat> hiaten(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen);

/// What is missing at one criterium and its verwachtingen.
std::vector<Hiaat> hiaten(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen,
                          const Criterium& criterium);

/// The same for who may read the toets. Throws Onvindbaar.
struct Hiatenlijst {
    Toetskop kop;
    std::vector<Hiaat> hiaten;
};
Hiatenlijst leesHiaten(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat
