// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "toetsing/aanmelden.h"
#include "web/aanvraag.h"
#include "web/antwoord.h"
#include "web/router.h"
#include "web/verzoek.h"

namespace maatlat::web {

/// What the log says of a request beside the answer. Nothing in it comes from the client.
struct Spoor {
    std::string_view patroon = "-";  ///< of the route; "-" when there is none
    std::string kenmerk;             ///< reference number on the page; empty when all went well
    std::string oorzaak;             ///< of what went wrong, for who mends it
};

/// The application without a network: from a request to an answer. Here, and only here, is decided
/// whether a request may reach its handler, and what becomes of an error. For many threads at once.
///
/// Every POST must come from a page of ours (`Verzoek::eigenHerkomst`), also the login itself; who
/// is logged in shows with the token of the form (`zegel`) that the form was made for this session.
class Toepassing {
  public:
    Toepassing(Omgeving omgeving, Routes routes);

    /// Throws nothing.
    Antwoord behandel(const Verzoek& verzoek, Spoor& spoor);

    /// Whether a request may bring files. Asked before any of them is received.
    enum class Bestanden : unsigned char {
        geen,      ///< its route takes none
        neemt,     ///< it does
        weigering  ///< it does, but not from this client: the handler will not be reached
    };
    Bestanden bestandenBij(const Verzoek& verzoek);  ///< throws nothing

    /// The page for a request that could not be read at all. Throws nothing.
    Antwoord weiger(int status, const std::string& melding, Spoor& spoor);

  private:
    Antwoord verwerk(const Verzoek& verzoek, std::optional<Aanmelding>& wie, Spoor& spoor);
    Antwoord foutantwoord(const Verzoek& verzoek, const std::optional<Aanmelding>& wie,
                          Spoor& spoor);

    Omgeving omgeving_;
    Router router_;
};

}  // namespace maatlat::web
