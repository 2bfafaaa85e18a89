// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>

#include "cli/opties.h"

namespace maatlat {

/// The exit codes of the program.
inline constexpr int kGoed = 0;      ///< done, or the answer is yes
inline constexpr int kNietGoed = 1;  ///< the answer is no: differences, an unsound kader
inline constexpr int kFout = 2;      ///< wrong use or wrong input

/// Where a command writes. Results go to `uit`; what is said about them to `bij`.
struct Uitvoer {
    std::ostream& uit;
    std::ostream& bij;
};

/// Makes the folder of what is published again from the database, or says what is not as it must
/// be.
int publicatieOpdracht(const PublicatieOpties& opties, const Uitvoer& uitvoer);

// One per subcommand; each gives an exit code and throws Gebruikersfout on wrong input.
int kaderControleer(const KaderOpties& opties, const Uitvoer& uitvoer);
int kaderToon(const KaderOpties& opties, const Uitvoer& uitvoer);
int steekproefControleer(const SteekproefOpties& opties, const Uitvoer& uitvoer);
int verklaarOpdracht(const VerklaarOpties& opties, const Uitvoer& uitvoer);
int importeerOpdracht(const ImporteerOpties& opties, const Uitvoer& uitvoer);
int ranglijstOpdracht(const RanglijstOpties& opties, const Uitvoer& uitvoer);
int narekenOpdracht(const NarekenOpties& opties, const Uitvoer& uitvoer);
int beheerderOpdracht(const BeheerderOpties& opties, const Uitvoer& uitvoer);
int reservekopieOpdracht(const ReservekopieOpties& opties, const Uitvoer& uitvoer);
int herstelOpdracht(const HerstelOpties& opties, const Uitvoer& uitvoer);
int controleerOpdracht(const ControleerOpties& opties, const Uitvoer& uitvoer);
int oefenenOpdracht(const OefenenOpties& opties, const Uitvoer& uitvoer);
int startOpdracht(const StartOpties& opties, const Uitvoer& uitvoer);
int rapportOpdracht(const RapportOpties& opties, const Uitvoer& uitvoer);
int rapportControleer(const RapportcontroleOpties& opties, const Uitvoer& uitvoer);

}  // namespace maatlat
