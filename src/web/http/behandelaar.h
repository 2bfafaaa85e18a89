// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "web/http/antwoord.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

/// What the log says of a request beside the answer. Nothing in it comes from the client.
struct Spoor {
    std::string_view patroon = "-";  ///< of the route; "-" when there is none
    std::string kenmerk;             ///< reference number on the page; empty when all went well
    std::string oorzaak;             ///< of what went wrong, for who mends it
    bool overAanmelden = false;      ///< the proxy did not say well who it is
};

/// What the server hands requests to: all that this room knows of the application. For many
/// threads at once. What gives an answer never throws; what is asked on the way there may, and
/// `mislukt` tells of it.
class Behandelaar {
  public:
    virtual Antwoord behandel(const Verzoek& verzoek, Spoor& spoor) = 0;

    /// Whether a request may bring files. Asked before any of them is received.
    enum class Bestanden : unsigned char {
        geen,   ///< its route takes none
        neemt,  ///< it does
        namen,  ///< it does, but not from who is not logged in: their names only, to tell of them
        weigering  ///< it does, but not from this client: the handler will not be reached
    };
    virtual Bestanden bestandenBij(const Verzoek& verzoek) = 0;

    /// Whether this client is logged in, or was: only then may it send a large body. Asked before
    /// that is received.
    virtual bool kent(const Verzoek& verzoek) = 0;

    /// The page for a request that is refused before it is read to its end; `verzoek` is empty when
    /// not even its head could be.
    virtual Antwoord weiger(const Verzoek& verzoek, int status, const std::string& melding,
                            Spoor& spoor) = 0;

    /// The page for the error that is being handled, of what came before `behandel`.
    virtual Antwoord mislukt(const Verzoek& verzoek, Spoor& spoor) = 0;

  protected:
    ~Behandelaar() = default;
};

}  // namespace maatlat::web
