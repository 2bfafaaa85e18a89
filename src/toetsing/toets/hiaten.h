// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
    tegenBewijs,         ///< a score against what dossiers surely show, without the reason
    zonderMotivering,    ///< onvoldoende or nvt without the reason
    zonderVerbeterpunt,  ///< onvoldoende without what must improve
    zonderBevinding,     ///< voldoende or onvoldoende without a single bevinding
    zonderOnderbouwing,  ///< a criterium with an oordeel, without its text
    losseBevinding,      ///< a bevinding that bears on no verwachting
    ongelezenDossier,    ///< drawn dossiers that nobody has read yet
    verschilVanLezers,   ///< dossiers on which two readers differ, not talked over
    eenSoortBron,        ///< judged on one kind of bron: allowed, but worth a look
};

/// "Nog geen score", "Bevinding zonder verwachting", …: the heading above those of one kind.
std::string_view kop(Hiaatsoort soort);

/// "zonder-score", …: in forms.
std::string_view naam(Hiaatsoort soort);

/// Whether a toets can be adopted with it, when the two who adopt it accept that.
constexpr bool isAanvaardbaar(Hiaatsoort soort) {
    return soort != Hiaatsoort::zonderScore;
}

/// One thing that is missing.
struct Hiaat {
    Hiaatsoort soort = Hiaatsoort::zonderScore;
    std::string code;  ///< of the verwachting or criterium; of a bevinding or steekproef its number
    std::string tekst;  ///< a sentence: "Verwachting 1.1.2 is onvoldoende, maar …"
    std::string pad;    ///< where to mend it: "/toets/5/criterium/1.1#verwachting-1.1.2"

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
