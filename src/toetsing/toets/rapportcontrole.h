// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
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

/// What is wrong with the report of an editie: its bytes against their hash, against the contents
/// that it says it is of, and against what the log wrote down when it was frozen. Empty: nothing,
/// and then it may be shown. `rapport` is what is stored of it.
std::string rapportfout(const Toetsinzage& toets, const toetskopStore::Vaststelling& van,
                        const std::optional<rapportStore::Rapport>& rapport);

/// Every editie, oldest first: the stored contents against their hash and the log, its report, and
/// of the newest also the toets itself, and its scores as rankings read them, against what was
/// frozen of it.
std::vector<Editiecontrole> controleerEdities(const Toetsinzage& toets, const Toetsinhoud& inhoud);

/// A toets with its edities.
struct Toetscontrole {
    Toetskop kop;
    std::vector<Editiecontrole> edities;
    std::string leesfout{};  ///< why it cannot be read; then without edities
};

/// Everything that was ever frozen.
struct Rapportcontrole {
    std::vector<Toetscontrole> toetsen;
    std::string logboekfout;  ///< what is wrong with the log that they are held against; or empty
};

/// How the edities of one toets are recomputed: `controleerEdities`, or with how they came about.
using Editiecontroleur =
    std::function<std::vector<Editiecontrole>(const Toetsinzage&, const Toetsinhoud&)>;

/// Of one onderzoek, or of all when `onderzoek` is empty. A toets that cannot be read is a fault of
/// that toets. Throws Gebruikersfout for an onderzoek that is not there.
Rapportcontrole controleerRapporten(Werkplek& werkplek, const std::string& onderzoek,
                                    const Editiecontroleur& controleer);

}  // namespace maatlat
