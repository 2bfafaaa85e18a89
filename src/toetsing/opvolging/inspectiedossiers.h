// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/pseudoniem.h"
#include "hash/pseudonimiseer.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// The dossiers that the inspectie drew at the organisation of a toets, in whatever toets that
/// stands vast (see voortgangStore::trekkingenVanInspectie): what it drew itself proves nothing
/// about how the organisation works. A dossier has another pseudonym in
/// each steekproef, so a number is looked up under the key of each; where that was destroyed nobody
/// can tell.
class Inspectiedossiers {
  public:
    explicit Inspectiedossiers(const Toetsinzage& inzage);

    /// Whether this number or pseudonym, as people type it, is one of them.
    bool trok(std::string_view dossier) const;

    /// Steekproeven of which the key was destroyed.
    int zonderSleutel() const { return zonderSleutel_; }

  private:
    struct Steekproef {
        std::unique_ptr<Pseudonimiseerder> sleutel;  ///< null: it was destroyed
        std::set<std::string> pseudoniemen;
    };
    std::vector<Steekproef> steekproeven_;
    int zonderSleutel_ = 0;
};

/// That for some of them it cannot be told; empty when it can for all.
std::string zonderSleutelzin(int aantal);

}  // namespace maatlat
