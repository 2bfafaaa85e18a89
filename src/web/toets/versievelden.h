// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/vastlegging.h"

namespace maatlat::web {

/// A field of a record that differs between two of its versions, as people read it.
struct Versieveld {
    std::string label;  ///< empty when the record has one field
    std::string was;
    std::string wordt;
};

/// Those that differ, of any kind of record that has a history, in the order of its form.
std::vector<Versieveld> versievelden(const std::string& sleutel, const Vastlegging& was,
                                     const Vastlegging& wordt);

}  // namespace maatlat::web
