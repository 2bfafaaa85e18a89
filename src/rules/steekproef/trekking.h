// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/populatie.h"
#include "hash/sha256.h"

namespace maatlat {

/// The draw, as docs/trekking.md describes it so that anyone can repeat it with a program of their
/// own. Nothing here knows of chance: that is all in the startwaarde.

/// The lot of a dossier: SHA-256 of "maatlat-lot-1", the startwaarde and the pseudonym as text,
/// with a line feed after the first and the second.
Sha256 lot(std::string_view startwaarde, Pseudoniem pseudoniem);

/// SHA-256 of the population: of a line per dossier by pseudonym, with tabs between pseudonym, the
/// four dates (ISO or empty), soort and gemeente, each line ended by a line feed. The same for any
/// order of the list; different when anything that is used of it differs.
Sha256 populatieHash(const Populatie& populatie);

/// What is drawn, settled before the startwaarde is known.
struct Trekplan {
    Groepkolom kolom = Groepkolom::geen;
    std::vector<Populatiegroep> groepen;  ///< by name, with how many of each; one for geen
};

/// Divides `aantal` over groups in proportion to their size, each at least one: groups whose share
/// is less than one get one, the others share the rest by largest remainder (Hamilton; a tie goes
/// to the larger group, then by name). A group without dossiers gets none. Throws
/// std::invalid_argument when that cannot be: fewer than there are groups with dossiers, none, or
/// more than all dossiers.
std::vector<Populatiegroep> verdeel(std::vector<Populatiegroep> groepen, int aantal);

/// The groups of a population with their sizes, by name; nothing is drawn yet.
std::vector<Populatiegroep> groepen(const Populatie& populatie, Groepkolom kolom);

struct Getrokkene {
    std::size_t plaats = 0;  ///< in the population
    std::string groep;
    int volgorde = 0;      ///< by lot within the group, from 1
    bool reserve = false;  ///< beyond what is drawn: the next to come when one is replaced
    Sha256 lot{};
};

/// Per group the dossiers with the lowest lots, of those that are not in `eerder`; then
/// `reservePerGroep` more. By group and then lot. Groups that have fewer give what they have.
std::vector<Getrokkene> trek(const Populatie& populatie, const Trekplan& plan,
                             std::string_view startwaarde, std::span<const Pseudoniem> eerder,
                             int reservePerGroep);

}  // namespace maatlat
