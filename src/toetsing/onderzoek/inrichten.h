// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>

#include "domain/privacykennis.h"
#include "domain/publicatie/openbaarmaking.h"
#include "domain/steekproef/termijnkalender.h"
#include "store/motor/database.h"

namespace maatlat {

/// Makes the kaders, dossierformulieren and organisations of the folder `criteria` known to the
/// database, so that an onderzoek can be opened with them. What is there already stays as it is;
/// nothing happens, and nothing is logged, the second time. Returns how many of them were new.
/// Throws Invoerfout or Gebruikersfout for a file that is not sound, or a form whose kader is not
/// in the folder.
int richtIn(Database& database, const std::filesystem::path& criteria);

/// The days that are put on a par with feestdagen, of the file gelijkgestelde-dagen.yaml in that
/// folder; nothing is known when there is no such file. Throws Invoerfout for one that is not
/// sound.
Termijnkalender leesTermijnkalender(const std::filesystem::path& criteria);

/// The regimes of publication, of the file openbaarmaking.yaml in that folder; none when there is
/// no such file. Throws Invoerfout for one that is not sound.
Openbaarmakingsregimes leesOpenbaarmaking(const std::filesystem::path& criteria);

/// What the privacy guard knows, of the files of the folder privacywacht in that folder. Throws
/// Invoerfout when one is missing or not sound: a guard without names would let everybody pass.
std::shared_ptr<const Privacykennis> leesPrivacykennis(const std::filesystem::path& criteria);

}  // namespace maatlat
