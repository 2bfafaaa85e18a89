// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatlat::web {

/// How long a browser keeps the cookie by which this device is known, in seconds.
inline constexpr std::int64_t kApparaatduur = std::int64_t{90} * 24 * 60 * 60;

/// What goes back. The headers that every answer has (security, no-store) are added when it is
/// sent.
struct Antwoord {
    int status = 200;
    std::string soort = "text/html; charset=utf-8";
    std::string inhoud;
    std::filesystem::path bestand;        ///< when filled: this file is sent instead of `inhoud`
    std::shared_ptr<const void> houdt{};  ///< keeps `bestand` there until it was sent
    std::string naarPad;                  ///< when filled: redirect (303) to this path of ours
    std::string vanzelfNaar;              ///< when filled: after this page a browser goes to this
                                          ///< path of ours by itself
    std::string bestandsnaam;             ///< when filled: download under this name
    bool inVenster = false;               ///< … shown all the same; the name is for saving it
    std::optional<std::string> sessietoken;  ///< sets the cookie; an empty one takes it away
    std::string apparaat;     ///< when filled: the cookie by which this device is known
    std::string stijlbeleid;  ///< extra source in style-src, "'sha256-…'", for a report that
                              ///< carries its own stylesheet; else empty
    bool magBewaardWorden = false;  ///< only for files that hold nothing of anybody (stylesheets)
};

/// An answer of one line, for a program or when no page can be made.
Antwoord platteTekst(int status, std::string tekst);

/// Whether a path stays on this server: it begins with one '/', and holds nothing that a browser
/// could read as another server or that could end the header line.
bool isEigenPad(std::string_view pad);

/// Redirect after a post. `pad` stays on this server; anything else is a mistake in the program and
/// throws std::logic_error.
Antwoord naar(std::string pad);

}  // namespace maatlat::web
