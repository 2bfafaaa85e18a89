// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/landelijk/kaderverband.h"
#include "domain/mensen/persoon.h"
#include "toetsing/onderzoek/onderzoeksstand.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Two onderzoeken to hold against each other, as this person may see the country.
struct Rondekeuze {
    struct Keuze {
        std::string id;
        std::string naam;
    };
    std::vector<Keuze> keuzes;         ///< newest first
    std::optional<Onderzoeksstand> a;  ///< nothing: not chosen
    std::optional<Onderzoeksstand> b;
    /// From the kader of the first to that of the second, where they are on different ones and
    /// somebody wrote down how these stand to each other.
    std::optional<Kaderverband> verband;
    /// By each name that an organisation ever had: how it is called now, then what it went into,
    /// and so on.
    std::map<std::string, std::vector<std::string>> lijnen;

    std::vector<std::string> lijn(const std::string& naam) const {
        const auto plek = lijnen.find(naam);
        return plek == lijnen.end() ? std::vector<std::string>{naam} : plek->second;
    }
    /// What an organisation of this name is called now, or what it went into.
    const std::string& naamNu(const std::string& naam) const {
        const auto plek = lijnen.find(naam);
        return plek == lijnen.end() ? naam : plek->second.back();
    }
};

/// `a` and `b` are ids; empty: not chosen. Throws Geweigerd, and Onvindbaar for an id of none.
Rondekeuze leesRondekeuze(Werkplek& werkplek, const Persoon& persoon, const std::string& a,
                          const std::string& b);

}  // namespace maatlat
