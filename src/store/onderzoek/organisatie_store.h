// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/onderzoek/organisatie.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat::organisatieStore {

/// Adds the organisations that are new and corrects the other spellings of those that are known;
/// others stay as they are. An old name means the organisation that was called so. Returns how many
/// were added or changed. Throws Gebruikersfout when a spelling would mean two organisations.
int bewaar(Transactie& transactie, const std::vector<Organisatie>& organisaties);

/// All organisations, also those that went into another, in the order in which they were added.
/// What one was called before is among its other spellings, so that it is found by that too.
std::vector<Organisatie> alle(Sessie& sessie);

/// The same without those old names: what files gave, to hold a next file against.
std::vector<Organisatie> zoalsIngelezen(Sessie& sessie);

/// Those that did not go into another.
std::vector<Organisatie> bestaande(Sessie& sessie);

/// As `alle`, each under the name that stands on its toets in this onderzoek.
std::vector<Organisatie> alleIn(Sessie& sessie, const std::string& onderzoek);

/// The same organisations, each that is called by an old name under the one of now.
std::vector<Organisatie> metNamenVanNu(Sessie& sessie, std::vector<Organisatie> organisaties);

/// How the organisation with this name, of now or of before, is called now; of one that went into
/// another, that other. Nothing when none was ever called so, or more than one.
std::optional<std::string> naamVanNu(Sessie& sessie, const std::string& naam);

}  // namespace maatlat::organisatieStore
