// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace Poco {
class Exception;
}

namespace maatlat {

/// Throws a Gebruikersfout when the cause lies with the disk, the file or another program, and so
/// with something a user can act on. Returns when it is a fault of ours: the caller rethrows it.
/// `pad` is the database as the user named it.
void meldAlsGebruikersfout(const Poco::Exception& fout, const std::string& pad);

}  // namespace maatlat
