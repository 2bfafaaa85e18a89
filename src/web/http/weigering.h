// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>

namespace maatlat::web {

/// A request that is refused before the application sees it. The connection is closed after it: we
/// may no longer agree with the client on where a request begins.
class Weigering : public std::runtime_error {
  public:
    /// `melding` is for a person: Dutch, and without anything the client sent.
    Weigering(int status, const std::string& melding)
        : std::runtime_error(melding), status_(status) {}
    int status() const { return status_; }

  private:
    int status_;
};

}  // namespace maatlat::web
