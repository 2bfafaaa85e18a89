// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>

#include "toetsing/privacy/bekend.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the privacy guard knows of names and words, and the words that name nobody for what is
/// typed in this toets (see `bekendeWoorden`). Asked for before a transaction: gathering them takes
/// long, and one writer at a time would keep all others waiting. They are gathered anew when the
/// organisations changed. Of a toets that does not exist: no such words.
using Woorden = std::shared_ptr<const Bekend>;
Woorden bekendeWoordenBij(Werkplek& werkplek, std::int64_t toets);

/// The same for what is typed about an onderzoek as a whole; `kaderHash` is that of its kader.
Woorden bekendeWoordenVan(Werkplek& werkplek, const std::string& kaderHash);

}  // namespace maatlat
