// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "cli/opdrachtbeschrijving.h"

namespace maatlat {

/// The script with which bash completes commands, options, choices, folders and files.
std::string bashaanvulling(const Opdrachtbeschrijving& programma);

}  // namespace maatlat
