// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "web/toetsraam.h"

namespace maatlat::web {

/// Where the pages of a toets are, beside `toetspad`. Codes go into an address as %XX where they
/// must.

/// "/toets/5/criterium/1.1".
std::string criteriumpad(std::int64_t toets, const std::string& code);

/// The id of a field on its page: "motivering-1.1.2".
std::string anker(const std::string& sleutel);

/// Where a record is shown, by its key: its place on the page of its criterium (its code; empty for
/// a field of none), on the page of texts, or a page of its own.
std::string recordpad(std::int64_t toets, const std::string& sleutel, const std::string& criterium);

/// "/toets/5/geschiedenis/motivering/1.1.2".
std::string geschiedenispad(std::int64_t toets, const std::string& sleutel);

/// "/toets/5/geschiedenis/motivering/1.1.2/3/wissen".
std::string wispad(std::int64_t toets, const std::string& sleutel, int versie);

}  // namespace maatlat::web
