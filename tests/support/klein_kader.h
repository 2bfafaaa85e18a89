// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/toetsingskader.h"

namespace maatlat {

/// A kader that fits in a test: two themas, three criteria, four judged verwachtingen (1.1.1,
/// 1.1.2, 1.2.1, 2.1.2) and one that is not judged (2.1.1).
inline Toetsingskader kleinKader() {
    const auto verwachting = [](const std::string& code, bool beoordeeld = true) {
        Verwachting een;
        een.code = code;
        een.tekst = "Verwachting " + code;
        een.beoordeeld = beoordeeld;
        if (!beoordeeld) een.reden = "Er was in deze ronde niets over te zien.";
        return een;
    };
    const auto criterium = [](const std::string& code, std::vector<Verwachting> verwachtingen) {
        Criterium een;
        een.code = code;
        een.tekst = "Criterium " + code;
        een.verwachtingen = std::move(verwachtingen);
        return een;
    };
    Toetsingskader kader;
    kader.id = "klein";
    kader.versie = "1";
    kader.naam = "Klein kader";
    kader.themas = {{"1",
                     "Eerste",
                     "",
                     "",
                     {criterium("1.1", {verwachting("1.1.1"), verwachting("1.1.2")}),
                      criterium("1.2", {verwachting("1.2.1")})}},
                    {"2",
                     "Tweede",
                     "",
                     "",
                     {criterium("2.1", {verwachting("2.1.1", false), verwachting("2.1.2")})}}};
    nummer(kader);
    return kader;
}

}  // namespace maatlat
