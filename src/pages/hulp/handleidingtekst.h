// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pages/hulp/handleiding.h"

namespace maatlat {

/// A link from one part of the manual to another, as it stands there.
struct Handleidinglink {
    std::string deel;   ///< "inspecteur"
    std::string anker;  ///< may be empty: the part as a whole
};

/// One part, and what it points at. What is wrong with it goes into `fouten`.
struct Gelezendeel {
    Handleidingdeel deel;
    std::vector<Handleidinglink> links{};
    std::vector<std::string> fouten{};
};

/// Reads the Markdown of a part: CommonMark with the tables of GitHub, without HTML.
Gelezendeel leesHandleidingdeel(std::string_view naam, std::string_view markdown,
                                const std::map<std::string, Handleidingbeeld>& beelden);

}  // namespace maatlat
