// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "rules/steekproef/schatting.h"

namespace maatlat::test {

/// A group of which all drawn dossiers were read.
inline Groeptelling groep(std::int64_t populatie, int voldoet, int voldoetNiet, int nvt = 0,
                          int onbekend = 0) {
    Groeptelling uit;
    uit.populatie = populatie;
    uit.getrokken = voldoet + voldoetNiet + nvt + onbekend;
    uit.voldoet = voldoet;
    uit.voldoetNiet = voldoetNiet;
    uit.nvt = nvt;
    uit.nietVastTeStellen = onbekend;
    return uit;
}

}  // namespace maatlat::test
