// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/tekst.h"

namespace maatlat {

/// A file that belongs to a document, or that an organisation gave as evidence; its content lies
/// outside the database.
struct Bijlage {
    Tekst naam;                ///< as it was called by who uploaded it; only shown, never a path
    std::string sha256;        ///< of the content; also its name in the store
    std::string soort;         ///< media type, decided by the content: "application/pdf"
    std::int64_t grootte = 0;  ///< bytes

    friend bool operator==(const Bijlage&, const Bijlage&) = default;
};

}  // namespace maatlat
