// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/motor/verbinding.h"
#include "store/motor/voortgang.h"

namespace maatlat {

/// Writes a whole, consistent copy of the database to a new file beside `pad`, and returns its
/// name: `maatlat.db` with kenmerk "voor-versie-2" gives `maatlat.voor-versie-2.db`, or
/// `maatlat.voor-versie-2-2.db` when that exists. The copy has its name only once it is whole and
/// on disk. Says in `voortgang` how far it is when it takes seconds. Errors come as Poco
/// exceptions, or Gebruikersfout when the disk refuses.
std::string maakReservekopie(Verbinding& verbinding, const std::string& pad,
                             const std::string& kenmerk, const Voortgang& voortgang = {});

}  // namespace maatlat
