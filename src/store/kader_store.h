// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat {

/// A kader version as it is kept: the text that was read, and what identifies it. Reading the text
/// is the work of `kader/`.
struct BewaardKader {
    std::string id;
    std::string versie;
    std::string hash;  ///< SHA-256 of the content, as Toetsingskader::hash
    std::string yaml;  ///< verbatim

    friend bool operator==(const BewaardKader&, const BewaardKader&) = default;
};

/// A kader version never changes: a toets points at it by hash.
namespace kaderStore {

/// Keeps the kader. Returns false, and changes nothing, when a kader with this hash is there
/// already, even if its text differs in layout. Throws Gebruikersfout when this id and version are
/// there with another content.
bool bewaar(Transactie& transactie, const BewaardKader& kader);

std::optional<BewaardKader> lees(Sessie& sessie, const std::string& hash);

/// All kader versions, by id and then version.
std::vector<BewaardKader> alle(Sessie& sessie);

}  // namespace kaderStore

}  // namespace maatlat
