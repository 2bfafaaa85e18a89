// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "web/http/aanmeldkop.h"
#include "web/http/grenzen.h"

namespace maatlat::web {

/// Where and for whom the server stands.
struct Serverinstellingen {
    std::string adres = "127.0.0.1";
    std::uint16_t poort = 8080;       ///< 0: the system chooses
    std::vector<std::string> namen;   ///< of the site, beside those of this machine for itself
    bool achterProxy = false;         ///< a proxy says who the client is and that the line is safe
    std::vector<std::string> proxys;  ///< its addresses; none: it runs on this computer
    Aanmeldkoppen aanmelden;          ///< who logged in, when the proxy says that too
    std::filesystem::path certificaat;  ///< PEM, with its chain; empty: no TLS
    std::filesystem::path sleutel;
    std::filesystem::path uploads;  ///< folder where files wait for the use case
    Grenzen grenzen;

    bool tls() const { return !certificaat.empty(); }
};

/// Throws Gebruikersfout for settings that are unsafe or contradict each other.
void controleer(const Serverinstellingen& instellingen);

}  // namespace maatlat::web
