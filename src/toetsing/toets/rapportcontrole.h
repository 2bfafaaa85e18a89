// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/toets/rapport_store.h"
#include "store/toetskop_store.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// An editie of a frozen toets, recomputed: is it still what left the house?
struct Editiecontrole {
    toetskopStore::Vaststelling vaststelling;
    std::optional<rapportStore::Kenmerk> rapport;  ///< nothing: none was frozen
    std::string inhoudfout;   ///< what is wrong with the contents; empty: nothing
    std::string rapportfout;  ///< what is wrong with the report; empty: nothing

    bool klopt() const { return inhoudfout.empty() && rapportfout.empty(); }
};

/// Every editie, oldest first: the stored contents against their hash, the bytes of the report
/// against theirs, and of the newest also the toets itself against what was frozen of it.
std::vector<Editiecontrole> controleerEdities(const Toetsinzage& toets, const Toetsinhoud& inhoud);

/// A toets with its edities.
struct Toetscontrole {
    Toetskop kop;
    std::vector<Editiecontrole> edities;
};

/// The same of every toets that was ever frozen, and against what the log wrote down then. Of one
/// onderzoek, or of all when `onderzoek` is empty. Throws Gebruikersfout for an onderzoek that is
/// not there.
std::vector<Toetscontrole> controleerRapporten(Werkplek& werkplek, const std::string& onderzoek);

}  // namespace maatlat
