// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"
#include "domain/melding.h"

namespace maatlat::test {

/// The meldingen that this work is refused with, each on one line; none when it is done.
template <class Werk>
std::vector<std::string> meldingenVan(Werk werk) {
    std::vector<std::string> uit;
    try {
        werk();
    } catch (const Invoerfout& fout) {
        for (const Melding& een : fout.meldingen())
            uit.push_back(een.opEenRegel());
    }
    return uit;
}

/// All that the user reads when this work is refused; empty when it is done.
template <class Werk>
std::string foutBij(Werk werk) {
    try {
        werk();
    } catch (const Gebruikersfout& fout) {
        return fout.what();
    }
    return {};
}

/// The fields that this work is refused for, and what is said of each, one on a line; empty when it
/// is done.
template <class Werk>
std::string veldfoutenBij(Werk werk) {
    std::string uit;
    try {
        werk();
    } catch (const Veldfouten& fout) {
        for (const auto& een : fout.fouten())
            uit += een.veld + ": " + een.melding + "\n";
    }
    return uit;
}

/// The text with one piece of it changed. The piece must occur exactly once, so that a test cannot
/// lose its subject without notice.
inline std::string vervang(std::string tekst, std::string_view oud, std::string_view nieuw) {
    const auto plek = tekst.find(oud);
    if (plek == std::string::npos || tekst.find(oud, plek + 1) != std::string::npos)
        throw std::logic_error("does not occur exactly once: " + std::string(oud));
    return tekst.replace(plek, oud.size(), nieuw);
}

}  // namespace maatlat::test
