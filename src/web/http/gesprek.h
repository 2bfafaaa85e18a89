// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Net/TCPServerConnection.h>

#include <functional>
#include <string>

#include "domain/klok.h"
#include "web/http/behandelaar.h"
#include "web/http/inhoudruimte.h"
#include "web/http/ontvanger.h"
#include "web/http/serverinstellingen.h"
#include "web/http/verkeer.h"
#include "web/http/waker.h"

namespace maatlat::web {

/// What every connection works with.
struct Dienst {
    const Serverinstellingen& instellingen;
    Behandelaar& behandelaar;
    Waker& waker;
    Inhoudruimte& ruimte;
    Klok klok;
    std::function<void(const std::string&)> log;  ///< takes whole lines, from many threads
    Verkeer* verkeer = nullptr;                   ///< null: nobody counts
};

/// One connection with a client: requests and answers in turn, in HTTP/1.1, until either side has
/// had enough. Runs in a thread of its own.
class Gesprek : public Poco::Net::TCPServerConnection {
  public:
    Gesprek(const Poco::Net::StreamSocket& socket, const Dienst& dienst);
    void run() override;

  private:
    struct Beurt;

    void leesAdres();
    bool doeBeurt(bool eerste, bool laatste);
    void handelAf(Beurt& beurt);
    void weiger(Beurt& beurt);
    void leesInhoud(Beurt& beurt);
    void eisNietTeGroot(const Beurt& beurt, std::int64_t lengte, bool metBestanden) const;
    void ruimteVoor(Beurt& beurt, std::int64_t bytes) const;
    void leesDelen(Beurt& beurt, const std::string& grens, Behandelaar::Bestanden bestanden);
    std::string leesHeel(std::int64_t lengte);
    void antwoord(Beurt& beurt);
    void stuurBestand(const std::filesystem::path& pad, std::int64_t lengte);
    /// `meer`: what follows at once may go in the same packet.
    void stuur(std::string_view bytes, bool meer = false);
    void leesNa();
    void noteer(const Beurt& beurt) const;
    void noteerVerlies() const;

    const Dienst& dienst_;
    std::string adres_;  ///< of the client
    const Grenzen& grenzen_;
    Waker::Plek plek_;
    Ontvanger ontvanger_;
};

}  // namespace maatlat::web
