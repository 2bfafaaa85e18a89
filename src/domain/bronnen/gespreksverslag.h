// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "domain/recordvorm.h"
#include "domain/tekst.h"

namespace maatlat {

/// What the person who was spoken with said of the gespreksverslag. The same words are stored.
inline constexpr std::array<std::string_view, 2> kAkkoorduitkomsten{"akkoord", "niet akkoord"};

/// The answer of the person who was spoken with, about the text as it was printed then.
struct Akkoord {
    std::string uitkomst;  ///< one of kAkkoorduitkomsten
    std::string op;        ///< ISO date
    Tekst door;            ///< by whom, as a function: never a name
    Tekst opmerking;       ///< what they said of it; with "niet akkoord" never empty
    Tekst over;            ///< the text itself: it stays as it was when the notes change

    friend bool operator==(const Akkoord&, const Akkoord&) = default;
};

/// The notes at a bron, of which bevindingen are made; of an interview they are the
/// gespreksverslag. A line that became a bevinding stays, and ends with its mark (see
/// `bevindingmerk`).
struct Gespreksverslag {
    std::int64_t nr = 0;  ///< of its bron
    int versie = 0;
    Tekst notities;  ///< a line for each note, with the tags that were typed
    std::optional<Akkoord> akkoord{};

    friend bool operator==(const Gespreksverslag&, const Gespreksverslag&) = default;
};

template <>
struct Recordvorm<Akkoord> {
    static constexpr std::tuple kVelden{
        Recordveld{"uitkomst", "Antwoord op het gespreksverslag", &Akkoord::uitkomst},
        Recordveld{"op", "Datum van het antwoord", &Akkoord::op, {.wijze = Veldwijze::datum}},
        Recordveld{"door", "Antwoord van", &Akkoord::door, {.langste = 80}},
        Recordveld{
            "opmerking", "Opmerking bij het antwoord", &Akkoord::opmerking, {.langste = 2000}},
        Recordveld{"over", "De tekst waarop is geantwoord", &Akkoord::over},
    };
};

template <>
struct Recordvorm<Gespreksverslag> {
    static constexpr Recordsoort kSoort = Recordsoort::interview;
    static constexpr Recordsoort kNummerVan = Recordsoort::bron;
    static constexpr std::string_view kWeg = "verwijderd";
    static constexpr Recordgebeurtenissen kGebeurtenissen{Gebeurtenis::notitiesToegevoegd,
                                                          Gebeurtenis::notitiesGewijzigd,
                                                          Gebeurtenis::notitiesVerwijderd};
    static constexpr std::tuple kVelden{
        Recordveld{"notities",
                   "Notities",
                   &Gespreksverslag::notities,
                   {.wijze = Veldwijze::tekst, .langste = 100'000}},
        Recorddeel{"akkoord", &Gespreksverslag::akkoord},
    };
};

/// How far the person who was spoken with agrees.
enum class Akkoordstand : unsigned char {
    geenVerslag,
    nogNiet,
    akkoord,
    nietAkkoord,
    gewijzigd,  ///< the text was changed after they agreed
};

/// `tekst`: the gespreksverslag as it would be printed now.
inline Akkoordstand akkoordstand(const Gespreksverslag& verslag, std::string_view tekst) {
    if (!verslag.akkoord) return tekst.empty() ? Akkoordstand::geenVerslag : Akkoordstand::nogNiet;
    if (verslag.akkoord->uitkomst != kAkkoorduitkomsten[0]) return Akkoordstand::nietAkkoord;
    return verslag.akkoord->over.str() == tekst ? Akkoordstand::akkoord : Akkoordstand::gewijzigd;
}

}  // namespace maatlat
