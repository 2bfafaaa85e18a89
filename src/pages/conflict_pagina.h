// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/vastlegging.h"
#include "pages/pagina.h"

namespace maatlat {

/// Two people, or one in two tabs, changed the same record: both versions side by side, and three
/// ways to go on. Each is a form that posts to the place where the record is saved, with the
/// version that stands now, so that the next save is against that one. Template conflict.tpl.
struct ConflictPagina {
    static constexpr const char* kSjabloon = "conflict.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::tweeVersies;

    /// One field of the record as people read it; fields that are the same need not be shown.
    struct Veld {
        std::string label;
        std::string mijn;
        std::string hun;
    };
    std::string wat;      ///< "Motivering bij 1.1.2"
    std::string wie;      ///< who saved the version that stands now
    bool zelf = false;    ///< that was the same person, in another tab
    std::string wanneer;  ///< "22 november 2026 om 14:03"
    std::vector<Veld> velden;

    std::string pad;                      ///< where the forms post to
    std::vector<Vastlegging::Paar> vast;  ///< fields of every form: the key, the version now
    Vastlegging mijn;                     ///< the form fields with what this person typed
    Vastlegging hun;                      ///< … and with what stands there now
    std::string tekstveld;                ///< name of the long text that can be merged; empty: none
    std::string samen;         ///< proposal for the merge; other fields stay as in `mijn`
    std::string terug;         ///< path of the record itself
    bool geschiedenis = true;  ///< what is not kept here stays to be read there

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
