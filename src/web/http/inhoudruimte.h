// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

#include "web/http/grenzen.h"

namespace maatlat::web {

/// The memory that large bodies of requests may take together. Small ones (`Grenzen::kleinBytes`)
/// need not ask: of those there are never more than threads, so that a save goes on however many
/// large ones wait. For many threads at once.
class Inhoudruimte {
  public:
    explicit Inhoudruimte(std::int64_t bytes) : vrij_(bytes) {}

    /// What one request has of it, until it is answered.
    class Deel {
      public:
        explicit Deel(Inhoudruimte& ruimte) : ruimte_(ruimte) {}
        ~Deel();
        Deel(const Deel&) = delete;
        Deel& operator=(const Deel&) = delete;

        /// Has at least so much from here on. Waits until there is room, at most so long, and
        /// throws Weigering (503) when there was none.
        void eis(std::int64_t bytes, Grenzen::Tijd hoogstens);

      private:
        Inhoudruimte& ruimte_;
        std::int64_t heeft_ = 0;
    };

  private:
    std::mutex slot_;
    std::condition_variable meer_;
    std::int64_t vrij_;
};

}  // namespace maatlat::web
