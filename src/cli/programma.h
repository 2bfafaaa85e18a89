// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/opdrachtbeschrijving.h"

namespace maatlat {

/// The program, without a process around it: reads the arguments (without the program's name), does
/// the command, and gives the exit code of cli/opdrachten.h. Results go to `uit`; errors, in Dutch,
/// to `fout`. Throws nothing.
int draai(const std::vector<std::string>& argumenten, std::ostream& uit, std::ostream& fout);

/// All commands and options that it knows: manual pages and shell completion are made from this.
Opdrachtbeschrijving beschrijfProgramma();

}  // namespace maatlat
