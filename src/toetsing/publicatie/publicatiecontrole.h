// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "store/publicatie/publicatie_store.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What is published as files, and whether it is still what was decided.

/// How the files of a published toets are called, within the folder: "utrecht-5.html" says what is
/// there, "utrecht-5-editie-1.html" and ".json" are the bytes.
struct Publicatienamen {
    std::string pagina;
    std::string rapport;
    std::string gegevens;
};
Publicatienamen publicatienamen(const publicatieStore::Openbaar& van, int editie);

/// The frozen files that belong in the folder now, by name. What is no longer what it was is not
/// among them.
std::map<std::string, std::string> bevrorenPublicaties(Sessie& sessie);

/// What is wrong with the frozen files in the folder `map`: one that is missing, is other bytes, or
/// should not be there any more. The pages around them are held against the database where they are
/// made.
std::vector<std::string> publicatiemapafwijkingen(Werkplek& werkplek,
                                                  const std::filesystem::path& map);

}  // namespace maatlat
