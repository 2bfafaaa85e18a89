// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/steekproef/dossierlezing.h"
#include "domain/steekproef/steekproef.h"
#include "domain/toets/toetskop.h"

namespace maatlat {

/// What there is of one dossier, to decide who reads it as what.
struct Leesstand {
    const Toetskop& kop;
    const Dossiersteekproef& steekproef;
    const Steekproefdossier& dossier;
    const std::optional<Dossierlezing>& eerste;
    const std::optional<Dossierlezing>& tweede;

    /// Two people read it, apart from each other. What was picked on purpose is read by one.
    bool dubbel() const;
    bool beideKlaar() const;
};

/// The side of one person.
struct Lezerskeuze {
    Lezer lezer = Lezer::eerste;
    bool magZien = false;  ///< what stands on that side
    bool magSchrijven = false;
    bool magHeropenen = false;  ///< both are klaar, and could be given it back
    std::string waaromNiet;     ///< why they may not write, a sentence or two
};

/// Of a dossier that is read once, everybody works on the one reading. Of one that is read twice,
/// who saves first is the first reader and somebody else the second; until both are klaar nobody
/// sees a side that is not theirs, and from then on both sides stay as they are: what changes then
/// is agreed on in the overleg, or the agreement between two readers would say nothing; unless
/// somebody gives it back to both, with a reason (heropenen.h). A side
/// that somebody left who is no longer in the team goes to the next who comes.
/// `magInvullen`: this person may fill in the toets now.
Lezerskeuze kiesLezer(const Leesstand& stand, std::int64_t persoon, bool magInvullen);

}  // namespace maatlat
