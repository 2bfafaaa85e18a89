// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"

namespace maatlat {

/// Whether what stands beside the history of an opvolging still says what the history and the log
/// say: where it stands and until when, what was handed in, the files with a report, and of a
/// hertoets what it began with, of a steekproef what it is for. Of one toets, in sentences without
/// its name.
std::vector<std::string> opvolgfouten(const Toetsinzage& inzage);

}  // namespace maatlat
