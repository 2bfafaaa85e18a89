// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/mensen/inlogbewering.h"

namespace maatlat::web {

/// A file that came with a form; it waits in a temporary place until the use case takes it, and is
/// removed with the request.
struct Upload {
    /// Why only its name was kept.
    enum class Afgebroken : unsigned char {
        nee,
        teGroot,
        teVeel,  ///< with the others of its form
    };
    std::string veld;           ///< name of the form field
    std::string naam;           ///< as the browser gave it; only to show
    std::filesystem::path pad;  ///< empty: only its name was read
    std::int64_t grootte = 0;   ///< bytes
    Afgebroken afgebroken = Afgebroken::nee;
};

/// A request as a plain value, after the checks of form: UTF-8 without NUL, in normal form C, line
/// ends as \n, sizes within their limits. No header of it is ever sent back.
struct Verzoek {
    using Paren = std::vector<std::pair<std::string, std::string>>;

    std::string methode;  ///< "GET" (also for HEAD) or "POST"
    std::string pad;      ///< decoded, without the query: "/toets/5/criterium/1.1"
    Paren query;
    Paren velden;  ///< of the form
    std::vector<Upload> uploads;
    std::string sessietoken;  ///< from the cookie; empty without one
    std::string apparaat;     ///< the cookie of this device (toetsing/mensen/apparaat.h)
    std::string adres;        ///< of the client, for throttling; behind a proxy that of the proxy's
                              ///< header; in IPv6 only the net (the first 64 bits)
    Inlogbewering inlog;      ///< behind a proxy that says who logged in
    bool eigenHerkomst = false;  ///< a POST that comes from a page of ours, says the browser itself
                                 ///< (Sec-Fetch-Site, else Origin): pages of others cannot say so
    std::string oorsprong;   ///< how the client calls us: "https://maatlat.voorbeeld.nl"; to write
                             ///< an address of ours in full
    bool navigatie = false;  ///< somebody goes to this page, says the browser, and so can come back
                             ///< to it; not so of what scripts and programs ask
    bool stil = false;       ///< from our own script, which wants a part of a page and no redirect
    bool vanHier = false;    ///< asked on this computer itself, by its own name for itself, and
                             ///< not through a proxy
};

}  // namespace maatlat::web
