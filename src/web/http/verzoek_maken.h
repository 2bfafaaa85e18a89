// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "web/http/serverinstellingen.h"
#include "web/http/verzoek.h"
#include "web/http/verzoekkop.h"

namespace maatlat::web {

/// Where a proxy or a monitor asks whether we are well. Answered without a Host (in HTTP/1.0) and
/// without what a proxy must say of a client.
inline constexpr std::string_view kGezondpad = "/gezond";

/// Whether the client reaches us over a line that nobody can listen in on.
bool isVeilig(const Verzoekkop& kop, const Serverinstellingen& instellingen);

/// Whether it is so, and under a name that is ours alone: a browser may then never come there in
/// another way again.
bool isAltijdVeilig(const Verzoekkop& kop, const Serverinstellingen& instellingen);

/// The name of the cookie with the session; only on a safe line can it have the prefix with which a
/// browser takes it from nobody but us.
const char* koekjesnaam(bool veilig);

/// The same of the cookie by which this device is known.
const char* apparaatnaam(bool veilig);

/// All of a request but its body. `afzender` is the address of the other end of the line. Throws
/// Weigering, also for a Host that is not ours: a page of somebody else can make its own name point
/// to this machine; and behind a proxy for what does not come from it, or does not say by https and
/// from whom.
Verzoek maakVerzoek(const Verzoekkop& kop, const Serverinstellingen& instellingen,
                    const std::string& afzender);

}  // namespace maatlat::web
