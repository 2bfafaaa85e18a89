// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Net/Context.h>
#include <Poco/Net/StreamSocket.h>

#include <mutex>
#include <string>

#include "web/http/serverinstellingen.h"

namespace maatlat::web {

/// The certificate with which the server shows who it is, and the lines that it makes safe. For
/// many threads at once.
class Tls {
  public:
    /// Throws Gebruikersfout: what is wrong with which file, and what to do.
    explicit Tls(const Serverinstellingen& instellingen);

    /// What there is to say of a certificate that works but that browsers will not take: it is over
    /// its time, or not yet there. Empty when there is nothing.
    std::string waarschuwing() const;

    /// Reads the files again: the connections that are there go on with what they had, new ones get
    /// the new. Throws Gebruikersfout when anything is wrong, also the time, and then the old
    /// stays. Returns until when it is good, "24-12-2027".
    std::string leesOpnieuw();

    /// A connection that was just taken. Shaking hands comes with its first byte.
    Poco::Net::StreamSocket beveilig(const Poco::Net::StreamSocket& verbinding) const;

  private:
    struct Paar {
        Poco::Net::Context::Ptr context;
        std::string tot;
        std::string tijdfout;
    };
    Paar lees() const;

    const Serverinstellingen& instellingen_;
    mutable std::mutex slot_;
    Paar paar_;
};

}  // namespace maatlat::web
