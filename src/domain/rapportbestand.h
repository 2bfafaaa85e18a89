// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// A finished report: a page that stands on its own; or the data that belong to one.
struct Rapportbestand {
    std::string naam;  ///< file name, without folder
    std::string html;  ///< of data: what is in the file
};

}  // namespace maatlat
