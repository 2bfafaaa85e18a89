// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "cli/opties.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "toetsing/mensen/organisatieinlog.h"
#include "web/http/serverinstellingen.h"

namespace maatlat {

/// What was asked of `maatlat start`, as the layers below want it. Each throws Gebruikersfout for
/// what cannot be, or for an option without those that it needs, before anything was touched.

/// A port, 0 to 65535; `optie` names it in the message.
std::uint16_t leesPoort(const std::string& tekst, const std::string& optie);

web::Serverinstellingen serverinstellingen(const StartOpties& opties);

/// Reads the file of `--aanmeldregel`, when there is one.
Organisatieinlog organisatieinlog(const StartOpties& opties);

/// A folder for copies that somebody chose must be there.
Kopieinstelling kopieinstelling(const StartOpties& opties);

}  // namespace maatlat
