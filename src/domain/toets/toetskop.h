// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/traject/trajectstap.h"

namespace maatlat {

enum class Toetssoort : unsigned char {
    inspectie,      ///< by the toezichthouder
    hertoets,       ///< by the toezichthouder, after measures
    zelfevaluatie,  ///< by the organisation itself, on the same kader
};

/// How far a toets is: the steps of the way to publication (domain/traject/trajectstap.h), in their
/// order, and what has no way to go. Nothing may count on their order.
enum class Toetsstatus : unsigned char {
    lopend,           ///< being filled in
    collegialeToets,  ///< as Trajectstap, and so on
    goedgekeurd,
    wederhoor,
    verwerking,
    vaststelling,  ///< ready, says one inspecteur; waits for a second person to agree
    vastgesteld,   ///< adopted by two people; frozen
    besluit,
    gepubliceerd,
    ingetrokken,
    ingediend,    ///< a zelfevaluatie that was handed in; frozen
    overgenomen,  ///< scores of a published round, taken over by `maatlat importeer`; frozen
};

inline constexpr std::size_t kAantalToetsstatussen =
    static_cast<std::size_t>(Toetsstatus::overgenomen) + 1;

inline constexpr auto kToetsstatussen = [] {
    std::array<Toetsstatus, kAantalToetsstatussen> uit{};
    for (std::size_t i = 0; i < uit.size(); ++i)
        uit[i] = static_cast<Toetsstatus>(i);
    return uit;
}();

/// Where a toets is on the way to publication; nothing for one that does not go it.
constexpr std::optional<Trajectstap> stapVan(Toetsstatus status) {
    if (status == Toetsstatus::ingediend || status == Toetsstatus::overgenomen) return std::nullopt;
    return static_cast<Trajectstap>(status);
}
constexpr Toetsstatus statusBij(Trajectstap stap) {
    return static_cast<Toetsstatus>(stap);
}
static_assert(statusBij(Trajectstap::wederhoor) == Toetsstatus::wederhoor &&
              statusBij(Trajectstap::ingetrokken) == Toetsstatus::ingetrokken);

/// As people read it: "inspectie", "hertoets", "zelfevaluatie"; the same word is stored.
std::string_view naam(Toetssoort soort);
std::optional<Toetssoort> toetssoortMetNaam(std::string_view woord);

/// "lopend", "collegiale toets", …; the same word is stored.
std::string_view naam(Toetsstatus status);
std::optional<Toetsstatus> toetsstatusMetNaam(std::string_view woord);

/// The same as what one says of a toets: "ligt voor ter vaststelling".
std::string_view gezegde(Toetsstatus status);

/// Whether bevindingen, scores and texts may still change.
constexpr bool openVoorWijziging(Toetsstatus status) {
    const auto stap = stapVan(status);
    return stap && openVoorWijziging(*stap);
}

/// Where a toets of which an editie was adopted can stand while it is open again.
constexpr bool kanInCorrectie(Toetsstatus status) {
    return status == Toetsstatus::wederhoor || status == Toetsstatus::verwerking ||
           status == Toetsstatus::vaststelling;
}

/// Whether what stands in a toets may count for others: in reports, places and comparisons. What
/// somebody is still working on does not, nor does what an organisation says of itself.
constexpr bool staatVast(Toetsstatus status) {
    const auto stap = stapVan(status);
    return stap ? isVastgesteld(*stap) : status == Toetsstatus::overgenomen;
}

/// Whether its contents are frozen: only a next editie changes what stands in it.
constexpr bool isBevroren(Toetsstatus status) {
    return staatVast(status) || status == Toetsstatus::ingediend;
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
    std::string sinds;                ///< moment of the last change of status; empty: not known
    std::string tot;                  ///< last day (ISO) for what must be done now; empty: no term
    std::int64_t voorgelegdDoor = 0;  ///< person who offered it for adoption; 0 when it is not
    std::vector<std::int64_t> team;   ///< persons, in order of number

    /// What its organisation is called now, or the one that it went into: whose people are of it.
    /// `organisatie` is the name that stands on this toets.
    std::string organisatieNu{};
    bool uitOnderzoek = false;       ///< taken out of its onderzoek: kept, and only read
    bool onderzoekGesloten = false;  ///< nothing is recorded in its onderzoek any more

    friend bool operator==(const Toetskop&, const Toetskop&) = default;
};

/// Whether what must be done now is late on this day (ISO). At a besluit the day is the first on
/// which it may be published, and nothing is late after it.
inline bool isTeLaat(const Toetskop& kop, const std::string& vandaag) {
    return kop.status != Toetsstatus::besluit && !kop.tot.empty() && kop.tot < vandaag;
}

}  // namespace maatlat
