// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// One-time codes from an app on a phone (RFC 6238: SHA-1, 6 digits, a new one each 30 seconds).
/// A secret is 160 random bits, written in base32 as the apps take it.
std::string nieuwTotpGeheim();

/// The step of time, of 30 seconds, that a moment (seconds since 1970) is in.
std::int64_t totpStap(std::int64_t seconden);

/// The code of a step. Throws std::logic_error for a secret that is not base32.
std::string totpCode(const std::string& geheim, std::int64_t stap);

/// The step that this code belongs to: the present one, or one beside it, as clocks differ;
/// nothing when it is none of these. Spaces in the code are allowed. That a code works once is up
/// to the caller, who keeps the step.
std::optional<std::int64_t> stapVanCode(const std::string& geheim, std::string_view code,
                                        std::int64_t nu);

/// What an app reads from the QR code: "otpauth://totp/Maatlat:…".
std::string totpAdres(const std::string& geheim, const std::string& email);

/// The secret in groups of four, to be typed over.
std::string inGroepen(const std::string& geheim);

/// A QR code as the outline of its dark squares: `pad` is the `d` of an SVG path in which a square
/// is 1 by 1, with a white edge of four around it.
struct Qrcode {
    int breedte = 0;  ///< and height, in squares, the edge included
    std::string pad;  ///< "M4 4h1v1h-1z…"
};

/// Throws std::runtime_error when the text does not fit.
Qrcode qrcode(const std::string& tekst);

}  // namespace maatlat
