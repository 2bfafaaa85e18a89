// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/woordtabel.h"

namespace maatlat {

/// What is kept of the supervision of an organisation.
enum class Feitsoort : unsigned char {
    instellen,  ///< verscherpt toezicht is laid on …
    verlengen,
    opheffen,
    aanwijzing,  ///< a measure of the law: kept, not decided here
    bevel,
    last,
    boete,
    uitkomst,  ///< a hertoets or eindtoets of which only the total is known
};
inline constexpr Woordtabel<8> kFeitsoorten{"instellen", "verlengen", "opheffen", "aanwijzing",
                                            "bevel",     "last",      "boete",    "uitkomst"};
constexpr std::string_view naam(Feitsoort soort) {
    return woordVan(kFeitsoorten, soort);
}
/// As a heading.
constexpr std::string_view titel(Feitsoort soort) {
    constexpr Woordtabel<8> kTitels{"Verscherpt toezicht ingesteld",
                                    "Verscherpt toezicht verlengd",
                                    "Verscherpt toezicht opgeheven",
                                    "Aanwijzing",
                                    "Bevel",
                                    "Last onder dwangsom of bestuursdwang",
                                    "Bestuurlijke boete",
                                    "Uitkomst zonder scores"};
    return woordVan(kTitels, soort);
}
constexpr bool isVerscherptToezicht(Feitsoort soort) {
    return soort <= Feitsoort::opheffen;
}
constexpr bool isMaatregel(Feitsoort soort) {
    return soort >= Feitsoort::aanwijzing && soort <= Feitsoort::boete;
}
/// On what ground such a measure rests.
constexpr std::string_view wetsartikel(Feitsoort soort) {
    constexpr Woordtabel<8> kArtikelen{"",
                                       "",
                                       "",
                                       "Wmo 2015, artikel 4.3.2",
                                       "Wmo 2015, artikel 4.3.2",
                                       "Wmo 2015, artikel 4.3.3",
                                       "Wmo 2015, artikel 4.3.4",
                                       ""};
    return woordVan(kArtikelen, soort);
}

/// How far it is.
enum class Feitstand : unsigned char {
    voorgesteld,
    besloten,               ///< holds; what was only registered too
    intrekkingVoorgesteld,  ///< holds, until a second one agrees that it was a mistake
    afgewezen,
    teruggenomen,
    ingetrokken,
};
inline constexpr Woordtabel<6> kFeitstanden{"voorgesteld", "besloten",     "intrekking voorgesteld",
                                            "afgewezen",   "teruggenomen", "ingetrokken"};
constexpr std::string_view naam(Feitstand stand) {
    return woordVan(kFeitstanden, stand);
}
constexpr bool geldt(Feitstand stand) {
    return stand == Feitstand::besloten || stand == Feitstand::intrekkingVoorgesteld;
}

/// What is known of an outcome when its scores are not: never turned into scores.
struct Totaal {
    std::optional<int> voldoende{};
    std::optional<int> hoogstens{};  ///< with `voldoende`: "21 of 22"
    std::optional<int> onvoldoende{};
    std::optional<int> van{};

    bool leeg() const { return !voldoende && !onvoldoende; }
    friend bool operator==(const Totaal&, const Totaal&) = default;
};

/// One version of it. Texts are as they were typed; days are ISO, and empty when not known.
struct Toezichtfeit {
    std::int64_t nr = 0;
    int versie = 0;
    std::int64_t organisatie = 0;
    std::string organisatienaam{};  ///< of now
    std::int64_t periode = 0;       ///< nr of the laying on; its own for that one; 0: none
    Feitsoort soort = Feitsoort::uitkomst;
    Feitstand stand = Feitstand::besloten;
    std::string dag{};  ///< may be a month: "2016-06"
    std::string tot{};  ///< until when it lasts, or its term
    std::string motivering{};
    std::string aanTeTonen{};  ///< what must be shown
    std::string ritme{};       ///< what is reported how often
    std::string grond{};       ///< article of a law
    std::string uitkomst{};    ///< what came of a measure
    std::string bron{};        ///< where it is known from
    Totaal totaal{};
    std::int64_t toets = 0;  ///< the hertoets or eindtoets; 0: none in Maatlat
    std::string regime{};    ///< id of the Openbaarmakingsregime; empty: not chosen
    std::string bekendgemaakt{};
    std::string gepubliceerd{};  ///< the day; empty: not, or not known
    std::string vindplaats{};    ///< where it may be read
    bool achteraf = false;       ///< written down after the day itself
    bool uitBericht = false;     ///< came in with the round, from what was published
    std::string reden{};         ///< of this version
    std::int64_t persoon = 0;    ///< 0: came from a file
    std::string wanneer{};

    friend bool operator==(const Toezichtfeit&, const Toezichtfeit&) = default;
};

/// Whether anybody could have read of it on this day (ISO). What was decided, and after it was
/// published.
inline bool isOpenbaar(const Toezichtfeit& feit, const std::string& vandaag) {
    if (!geldt(feit.stand) && feit.stand != Feitstand::ingetrokken) return false;
    return feit.uitBericht || (!feit.gepubliceerd.empty() && feit.gepubliceerd <= vandaag);
}

}  // namespace maatlat
