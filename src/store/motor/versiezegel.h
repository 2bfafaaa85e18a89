// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/gebeurtenis.h"
#include "store/motor/logboeksleutel.h"

namespace maatlat {

/// Which version of which record of which toets.
struct Versieplaats {
    std::int64_t toets = 0;
    std::string sleutel;  ///< of the record: "bevinding/12"
    int versie = 0;

    friend auto operator<=>(const Versieplaats&, const Versieplaats&) = default;
};

/// A version as it stands in `geschiedenis`.
struct Versierij {
    Versieplaats plaats;
    std::string inhoud;  ///< as Vastlegging encodes it; empty when it was erased
    std::int64_t persoon = 0;
    std::string wanneer;
    std::string zegel;  ///< over all of the above, as it was when it was written

    friend bool operator==(const Versierij&, const Versierij&) = default;
};

/// That somebody had the contents of a version erased, as it stands in `wissing`.
struct Wissingrij {
    Versieplaats plaats;
    std::int64_t gevraagdDoor = 0;
    std::string gevraagdOp;
    std::string reden;
    std::int64_t gewistDoor = 0;  ///< 0: asked, not done
    std::string gewistOp;
    std::string zegel;  ///< over all of the above and the seal of the version

    bool isGewist() const { return gewistDoor != 0; }
};

std::string zegelVan(const Versierij& rij, const Logboeksleutel& sleutel);
std::string zegelVan(const Wissingrij& rij, const std::string& versiezegel,
                     const Logboeksleutel& sleutel);

/// How a line of the log names a version, and holds its seal: "versie 3 zegel:ab…".
std::string versiewoorden(int versie);
std::string versiewoorden(int versie, const std::string& zegel);

/// Back; nothing for other words. Without a seal for a line that only names the version.
struct Versiewoorden {
    int versie = 0;
    std::string zegel;
};
std::optional<Versiewoorden> leesVersiewoorden(std::string_view woorden);

/// What the log says that such a line is about: "toets 5 bevinding/12".
std::string versiesleutel(std::int64_t toets, const std::string& sleutel);

/// Back, for a line about this event: which record has the version, without its number. Nothing
/// for a line that is about no record.
std::optional<Versieplaats> recordVan(Gebeurtenis wat, const std::string& sleutel);

/// Under what keys the history has why a toets was given back, and why a text was kept in spite of
/// what the guard found in it. The log calls the first "toets 5", the second by where the text is.
inline constexpr const char* kTeruggavesleutel = "teruggave/toets";
inline constexpr const char* kPrivacysleutel = "privacymelding/toets";

}  // namespace maatlat
