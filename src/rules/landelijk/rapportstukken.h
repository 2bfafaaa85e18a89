// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/toetstekst.h"
#include "domain/toetsingskader.h"

/// Which texts the national report of an onderzoek can have: those that a published round has too
/// (LandelijkeTekst), each with a key that fits in an address.
namespace maatlat {

enum class Rapportplek : unsigned char {
    leeswijzer,
    inleiding,
    gaatGoed,     ///< by criterium
    moetBeter,    ///< by criterium
    toelichting,  ///< by criterium or verwachting ("Ad 1.1.1")
    overGoodPractices,
    goodPractice,  ///< by thema; each paragraph is one
    vervolg,
};

struct Rapportstuk {
    Rapportplek plek = Rapportplek::leeswijzer;
    std::string code{};  ///< of thema, criterium or verwachting; empty: of none

    std::string sleutel{};   ///< "toelichting-1.1.1"
    std::string kop{};       ///< "Ad 1.1.1"
    std::string groep{};     ///< under which heading it stands in a list: "Thema 1: Basis"
    std::string waarover{};  ///< what the norm says there; empty: nothing
};

/// All of them, in the order of the report.
std::vector<Rapportstuk> rapportstukken(const Toetsingskader& kader);

/// Paragraphs: what an empty line separates, each trimmed; lines within one go on.
std::vector<std::string> alineasVan(std::string_view tekst);

/// Puts a text, filled in, where it stands in the report.
void zetIn(LandelijkeTekst& rapport, const Rapportstuk& stuk, std::string_view tekst);

}  // namespace maatlat
