// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace maatlat {

/// Why a verwachting is there, for the people that it is about. Never what happened somewhere.
struct Verwachtingsbetekenis {
    std::string code;
    std::string kort;  ///< what it is about, to stand in a row: "een vertrouwensarts dag en nacht"
    std::string zin;   ///< for who seeks help, is reported about, or reports

    friend bool operator==(const Verwachtingsbetekenis&, const Verwachtingsbetekenis&) = default;
};

/// Words that stand beside a kader, and are not of it: a report says whose they are.
struct Betekenis {
    std::string kader;      ///< id and …
    std::string versie;     ///< … version of the kader that they go with
    std::string schrijver;  ///< who wrote them, as a body: "Maatlat"
    std::vector<Verwachtingsbetekenis> verwachtingen;

    /// Null when there is none.
    const Verwachtingsbetekenis* bij(const std::string& code) const {
        for (const Verwachtingsbetekenis& een : verwachtingen)
            if (een.code == code) return &een;
        return nullptr;
    }

    friend bool operator==(const Betekenis&, const Betekenis&) = default;
};

}  // namespace maatlat
