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
    Weigering(int status, const std::string& melding, std::string oorzaak = "")
        : std::runtime_error(melding), status_(status), oorzaak_(std::move(oorzaak)) {}
    int status() const { return status_; }
    const std::string& oorzaak() const { return oorzaak_; }

  private:
    int status_;
    std::string oorzaak_;
};

}  // namespace maatlat::web
