// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace maatlat::web {

/// A request that is refused before the application sees it. The connection is closed after it: we
/// may no longer agree with the client on where a request begins.
class Weigering : public std::runtime_error {
  public:
    /// `melding` is for a person: Dutch, and without anything the client sent. `oorzaak` is for the
    /// log, when it is for the beheerder to mend.
    enum class Over : unsigned char { verzoek, aanmelden };
    Weigering(int status, const std::string& melding, std::string oorzaak = "",
              Over over = Over::verzoek)
        : std::runtime_error(melding), status_(status), oorzaak_(std::move(oorzaak)), over_(over) {}
    /// Whether it is about what the proxy says of who this is; that is counted.
    bool overAanmelden() const { return over_ == Over::aanmelden; }
    int status() const { return status_; }
    const std::string& oorzaak() const { return oorzaak_; }

  private:
    int status_;
    std::string oorzaak_;
    Over over_;
};

}  // namespace maatlat::web
