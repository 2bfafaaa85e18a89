// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "store/motor/verbinding.h"
#include "store/motor/voortgang.h"

namespace maatlat {

/// Writes what this connection sees as a database of its own: one moment, whole, without a
/// write-ahead log, for this user alone (0600), and on disk when it returns. `naar` is not there
/// yet. Not within a transaction. What SQLite refuses (a full disk) comes as a Poco exception, what
/// the disk refuses as std::system_error; then there is nothing at `naar`.
void schrijfKopie(Verbinding& verbinding, const std::filesystem::path& naar);

/// The same to a new file beside `pad`; returns its name: `maatlat.db` with kenmerk "voor-versie-2"
/// gives `maatlat.voor-versie-2.db`, or `maatlat.voor-versie-2-2.db` when that exists. The copy has
/// its name only once it is whole and on disk. Says in `voortgang` how far it is when it takes
/// seconds. Errors come as Poco exceptions, or Gebruikersfout when the disk refuses.
std::string maakReservekopie(Verbinding& verbinding, const std::string& pad,
                             const std::string& kenmerk, const Voortgang& voortgang = {});

}  // namespace maatlat
