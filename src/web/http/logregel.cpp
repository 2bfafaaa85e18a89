// SPDX-License-Identifier: EUPL-1.2
#include "web/http/logregel.h"

#include <algorithm>

namespace maatlat::web {

namespace {

/// Without anything that could begin another line or move the cursor of a terminal.
std::string opEenRegel(std::string tekst) {
    constexpr std::size_t kMeest = 500;
    if (tekst.size() > kMeest) tekst.resize(kMeest);
    std::ranges::replace_if(
        tekst, [](char teken) { return teken < ' ' || teken > '~'; }, ' ');
    return tekst;
}

}  // namespace

std::string opEenRegel(const Logregel& regel) {
    const bool bekend =
        regel.methode == "GET" || regel.methode == "POST" || regel.methode == "HEAD";
    std::string uit = regel.wanneer + " " + (bekend ? std::string(regel.methode) : "-") + " " +
                      std::string(regel.spoor.patroon) + " " + std::to_string(regel.status) + " " +
                      std::to_string(regel.millis) + "ms " + std::to_string(regel.bytes) + "B";
    if (!regel.spoor.kenmerk.empty()) uit += " nummer=" + regel.spoor.kenmerk;
    if (!regel.spoor.oorzaak.empty()) uit += " oorzaak=" + opEenRegel(regel.spoor.oorzaak);
    return uit + "\n";
}

}  // namespace maatlat::web
