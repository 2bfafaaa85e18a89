// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <deque>
#include <mutex>

namespace maatlat {

/// Lets so many callers in at once, and the others in the order in which they came.
class Beurten {
  public:
    explicit Beurten(std::size_t aantal) : vrij_(aantal) {}
    Beurten(const Beurten&) = delete;
    Beurten& operator=(const Beurten&) = delete;

    /// One of the places, for as long as this lives. Waits until there is one.
    class Beurt {
      public:
        explicit Beurt(Beurten& beurten) : beurten_(beurten) { beurten_.wacht(); }
        ~Beurt() { beurten_.geefTerug(); }
        Beurt(const Beurt&) = delete;
        Beurt& operator=(const Beurt&) = delete;

      private:
        Beurten& beurten_;
    };

    std::size_t wachtend() const;  ///< callers who are waiting now

  private:
    struct Wachtende;

    void wacht();
    void geefTerug();

    mutable std::mutex slot_;
    std::size_t vrij_;
    std::deque<Wachtende*> rij_;
};

}  // namespace maatlat
