// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/steekproef/termijn.h"

namespace maatlat {

/// What the coördinator chose for the reports of one onderzoek: which steps they pass, how long
/// each may take, and what becomes public.
struct Trajectinstelling {
    bool collegialeToets = false;
    bool wederhoor = false;
    bool publicatie = false;           ///< a decision to publish, and publication
    bool verschillenOpenbaar = false;  ///< what changed since the concept stands in the report;
                                       ///< else it is for the inspectie only
    /// The regime of publication, by its id in criteria/openbaarmaking.yaml; with `publicatie`.
    std::string regime{};

    Termijn collegiaal{5, Termijneenheid::werkdagen, true};
    /// Not in the law, so a term of policy: CQC gives ten werkdagen (domein.md §12).
    Termijn reactie{10, Termijneenheid::werkdagen, true};
    Termijn verwerking{10, Termijneenheid::werkdagen, true};
    Termijn vaststelling{5, Termijneenheid::werkdagen, true};

    friend bool operator==(const Trajectinstelling&, const Trajectinstelling&) = default;
};

/// What a new onderzoek begins with.
inline Trajectinstelling volledigTraject() {
    Trajectinstelling uit;
    uit.collegialeToets = true;
    uit.wederhoor = true;
    return uit;
}

}  // namespace maatlat
