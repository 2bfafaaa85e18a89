// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "pages/sjabloon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The folder that a site serves: a list, a page for each publication, and the frozen bytes and
/// data beside it. It follows from the database alone, so it can always be made again.

/// How far a published report is, in a sentence, and what changed since; for pages of ours too.
struct Publicatiestatus {
    std::string zin;        ///< "Gepubliceerd op 15 december 2026: editie 1."
    std::string gewijzigd;  ///< empty: nothing changed since
    std::string melding;    ///< where the report was taken out; may be empty
};

/// Every file of the folder by name. What is no longer what was decided is left out, with its page
/// saying that it cannot be shown.
std::map<std::string, std::string> publicatiebestanden(Werkplek& werkplek,
                                                       const Sjablonen& sjablonen);

/// Makes the folder what it must be: new bytes first, then the pages that lead to them, and then
/// away with what does not belong. Each file is there whole or not at all, and everybody may read
/// it. Returns how many files changed. Nothing happens when the program has no folder for it, or
/// when nothing was ever published and there is no folder. Throws std::system_error.
int schrijfPublicatiemap(Werkplek& werkplek, const Sjablonen& sjablonen);

/// What is not as it must be, in sentences.
std::vector<std::string> publicatiemapverschillen(Werkplek& werkplek, const Sjablonen& sjablonen);

}  // namespace maatlat
