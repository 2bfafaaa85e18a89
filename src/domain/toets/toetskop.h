// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

enum class Toetssoort : unsigned char {
    inspectie,      ///< by the toezichthouder
    hertoets,       ///< by the toezichthouder, after measures
    zelfevaluatie,  ///< by the organisation itself, on the same kader
};

/// How far a toets is. More will come between voorgelegd and vastgesteld (hoor en wederhoor), so
/// nothing may count on their order.
enum class Toetsstatus : unsigned char {
    lopend,       ///< being filled in
    voorgelegd,   ///< ready, says one inspecteur; waits for a colleague to agree
    vastgesteld,  ///< adopted by two people; frozen
    ingediend,    ///< a zelfevaluatie that was handed in; frozen
    overgenomen,  ///< scores of a published round, taken over by `maatlat importeer`; frozen
};

inline constexpr std::array kToetsstatussen{Toetsstatus::lopend, Toetsstatus::voorgelegd,
                                            Toetsstatus::vastgesteld, Toetsstatus::ingediend,
                                            Toetsstatus::overgenomen};

/// As people read it: "inspectie", "hertoets", "zelfevaluatie"; the same word is stored.
std::string_view naam(Toetssoort soort);
std::optional<Toetssoort> toetssoortMetNaam(std::string_view woord);

/// "lopend", "voorgelegd", …; the same word is stored.
std::string_view naam(Toetsstatus status);
std::optional<Toetsstatus> toetsstatusMetNaam(std::string_view woord);

/// Whether bevindingen, scores and texts may still change.
constexpr bool openVoorWijziging(Toetsstatus status) {
    return status == Toetsstatus::lopend;
}

/// Whether what stands in a toets may count for others: in reports, places and comparisons. What
/// somebody is still working on does not, nor does what an organisation says of itself.
constexpr bool staatVast(Toetsstatus status) {
    return status == Toetsstatus::vastgesteld || status == Toetsstatus::overgenomen;
}

/// Whether it is done with, for ever. Then nothing of it is under way, and nothing is still to
/// come.
constexpr bool isBevroren(Toetsstatus status) {
    return status == Toetsstatus::vastgesteld || status == Toetsstatus::ingediend ||
           status == Toetsstatus::overgenomen;
}

/// Whether it was frozen here, by people: then its contents and its report are kept as they were. A
/// published round was not; its reports are made from its table each time.
constexpr bool isHierBevroren(Toetsstatus status) {
    return isBevroren(status) && status != Toetsstatus::overgenomen;
}

/// Everything about a toets but its contents: what every page of it shows at the top, and what
/// access is decided by.
struct Toetskop {
    std::int64_t nr = 0;
    int versie = 0;  ///< goes up with each change of anything in the toets
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::string organisatie;
    Toetssoort soort = Toetssoort::inspectie;
    Toetsstatus status = Toetsstatus::lopend;
    std::string kaderHash;
    std::string regelset;
    std::string regelsVolgens;        ///< why that one, as of its Onderzoek
    std::string gewijzigd;            ///< moment of the last change; empty when never
    std::int64_t voorgelegdDoor = 0;  ///< person; 0 when not voorgelegd
    std::vector<std::int64_t> team;   ///< persons, in order of number

    friend bool operator==(const Toetskop&, const Toetskop&) = default;
};

}  // namespace maatlat
