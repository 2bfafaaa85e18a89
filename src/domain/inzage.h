// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/woordtabel.h"

namespace maatlat {

/// What is written down of who looks, or tried to.
enum class Inzagesoort : unsigned char {
    zelfevaluatie,
    dossier,
    dossiernummers,
    uitkomsten,
    interview,
    bijlage,
    conceptrapport,
    rapport,
    logboek,
    geweigerd,
    geremd,
};

/// The words that are stored, in their order.
inline constexpr Woordtabel<static_cast<std::size_t>(Inzagesoort::geremd) + 1> kInzagesoorten{
    "zelfevaluatie ingezien",
    "antwoorden over dossier ingezien",
    "nummers van dossiers ingezien",
    "uitkomsten van dossiers ingezien",
    "interview ingezien",
    "bijlage ingezien",
    "conceptrapport ingezien",
    "rapport ingezien",
    "logboek opgehaald als bestand",
    "toegang geweigerd",
    "inloggen geremd",
};

inline std::string_view naam(Inzagesoort soort) {
    return woordVan(kInzagesoorten, soort);
}

/// One reading, or one refusal.
struct Inzageregel {
    std::string wanneer;       ///< of the first, when there are more
    std::int64_t persoon = 0;  ///< who, or about whose account; 0: nobody that is known
    std::string wie;           ///< "persoon 12", "adres 203.0.113.9"
    Inzagesoort soort = Inzagesoort::dossier;
    std::int64_t toets = 0;  ///< 0: not about a toets
    std::string wat;         ///< "toets 5 bron/3"
    std::int64_t aantal = 1;

    friend bool operator==(const Inzageregel&, const Inzageregel&) = default;
};

}  // namespace maatlat
