// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "domain/mensen/inlogbewering.h"
#include "web/http/verzoekkop.h"

namespace maatlat::web {

/// The header in which the proxy shows, with every request, that it is the proxy.
inline constexpr std::string_view kGeheimkop = "x-maatlat-geheim";

/// In which headers the proxy says who logged in at the organisation. Names in lower case; an empty
/// one is not used.
struct Aanmeldkoppen {
    std::string wie;           ///< `sub@iss` of OpenID Connect; empty: nobody logs in that way
    std::string naam;          ///< how somebody is called, percent-encoded UTF-8
    std::string email;         ///< idem
    std::string groepen;       ///< the claim that rules look at, idem
    std::string geheimSha256;  ///< of the secret; 64 hexadecimal digits

    bool aan() const { return !wie.empty(); }
};

/// Throws Gebruikersfout for a header that cannot be one of these: no name of a header, one that
/// means something else already, or twice the same.
void controleerAanmeldkoppen(const Aanmeldkoppen& koppen);

/// The SHA-256 of the secret in this file. Throws Gebruikersfout when it cannot be read, when
/// others than this user can, or when it is no secret: less than 32 characters, or others than may
/// stand in a header.
std::string leesProxygeheim(const std::filesystem::path& bestand);

/// What the proxy says of who this is; empty: nothing. What stands in these headers is believed
/// from nobody who does not know the secret: throws Weigering for a header without it, for another
/// secret, and for an identity that comes twice, is empty, too long, or none. Another value that is
/// not good is left out, and `bezwaar` says so; only groups may be empty.
Inlogbewering inlogbewering(const Verzoekkop& kop, const Aanmeldkoppen& koppen);

}  // namespace maatlat::web
