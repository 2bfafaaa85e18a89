// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/BufferedStreamBuf.h>
#include <Poco/Net/StreamSocket.h>

#include <cstdint>
#include <functional>
#include <string>

namespace maatlat::web {

/// What comes in on a connection: heads of requests and their bodies, one after the other. Whoever
/// waits here too long is woken by the Waker, as if the client had gone.
class Ontvanger {
  public:
    explicit Ontvanger(const Poco::Net::StreamSocket& socket) : socket_(socket) {}

    /// Everything up to and including the empty line; empty when the client went away. Calls
    /// `begonnen` when the first byte is there. Throws Weigering for a head of more than
    /// `hoogstens` bytes.
    std::string leesKop(std::size_t hoogstens, const std::function<void()>& begonnen);

    /// At least one and at most so many bytes of what follows; 0 when the client went away.
    std::size_t lees(char* naar, std::size_t hoogstens);

  private:
    std::size_t vanDeLijn(char* naar, std::size_t hoogstens);
    bool vulAan();

    Poco::Net::StreamSocket socket_;
    std::string voorraad_;  ///< received and not given yet
};

/// The body of a request as a stream: exactly so many bytes, fewer only when the client goes away.
class Inhoudbuffer : public Poco::BufferedStreamBuf {
  public:
    Inhoudbuffer(Ontvanger& ontvanger, std::int64_t lengte);

    std::int64_t rest() const { return rest_; }  ///< how much was not received yet

  private:
    int readFromDevice(char* naar, std::streamsize hoogstens) override;

    Ontvanger& ontvanger_;
    std::int64_t rest_;
};

}  // namespace maatlat::web
