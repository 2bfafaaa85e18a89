// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "domain/melding.h"
#include "domain/steekproef/populatie.h"
#include "exchange/tabel.h"
#include "hash/pseudonimiseer.h"

namespace maatlat {

/// A list of dossiers as it was read.
struct Populatielijst {
    Populatie populatie;
    Populatiebeschrijving beschrijving;
    std::vector<Melding> waarschuwingen;  ///< what is odd but does not stand in the way of a draw:
                                          ///< a missing date, a triage before its melding, a date
                                          ///< that is still to come; at most kMeesteWaarschuwingen
    std::int64_t aantalWaarschuwingen = 0;
};

inline constexpr std::size_t kMeesteWaarschuwingen = 100;
inline constexpr std::size_t kMeesteDossiers = 2'000'000;
inline constexpr std::size_t kGrootsteLijst = std::size_t{512} << 20;  ///< bytes, of a CSV file

/// Reads a list of dossiers from CSV (streamed: a million rows in little memory), XLSX or ODS, and
/// makes the pseudonym of each at once. The heading names the columns, in any order and case:
/// dossier (or dossiernummer, nummer, zaaknummer, pseudoniem), melding, triage, start, afsluiting
/// (each also as "datum melding" and the like), soort, gemeente. Only the first is required; others
/// are ignored and named. Dates as people type them, or as the number of a day of a spreadsheet.
///
/// All or nothing: throws Invoerfout with every row that is wrong (at most 200), by row, column and
/// content: doubles, no number, a number that a spreadsheet cut off, a date that does not exist, a
/// year of two digits, merged cells, a file of another kind, an empty list. `vandaag` is an ISO
/// date: later ones are warned of. `blad` is the tab that was asked for; empty: the only one with
/// such a heading. Throws Bladkeuze (exchange/tabel.h) when there are more of those.
Populatielijst leesPopulatie(const std::filesystem::path& pad, const std::string& bestandsnaam,
                             const Pseudonimiseerder& pseudonimiseer, const std::string& vandaag,
                             const std::string& blad = {});

/// A tab that may hold the list that is meant.
struct Lijstblad {
    Tabel tabel;                  ///< with the name of the tab, also when it cannot be read
    std::vector<Melding> fouten;  ///< why it cannot
};

/// All tabs of a file that could be meant, so that somebody can choose one without sending the file
/// again; and the list on one of them. Throws Invoerfout, as above, and when there are more than
/// kMeesteLijstbladen, or they take more than kMeesteBladgeheugen: each is kept in memory as a
/// whole.
inline constexpr std::size_t kMeesteLijstbladen = 20;
inline constexpr std::size_t kMeesteBladgeheugen = std::size_t{48} << 20;  ///< bytes
std::vector<Lijstblad> leesLijstbladen(const std::filesystem::path& pad,
                                       const std::string& bestandsnaam,
                                       const std::vector<std::string>& bladen);
Populatielijst leesPopulatie(const Lijstblad& blad, const Pseudonimiseerder& pseudonimiseer,
                             const std::string& vandaag);

}  // namespace maatlat
