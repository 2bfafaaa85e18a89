// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace maatlat {

/// Parts of pages that were made before, so that a page which has not changed is not made again.
/// Each stands under a key that names everything it was made from; when any of that changes the key
/// is another one, and the old part is never asked for again. It leaves when room is needed: what
/// was used longest ago goes first. For many threads at once.
class Paginavoorraad {
  public:
    /// Holds at most `bytes`, keys and a small amount per part included.
    explicit Paginavoorraad(std::size_t bytes) : ruimte_(bytes) {}

    /// The part under this key; null when it is not there (any more).
    std::shared_ptr<const std::string> haal(const std::string& sleutel);

    /// Keeps a part. One that takes more than a quarter of the room is not kept: it would push out
    /// all others.
    void bewaar(const std::string& sleutel, std::shared_ptr<const std::string> deel);

    std::size_t bytes() const;  ///< in use

  private:
    struct Plek {
        std::string sleutel;
        std::shared_ptr<const std::string> deel;
    };
    static std::size_t grootte(const Plek& plek);

    mutable std::mutex slot_;
    std::list<Plek> plekken_;  // used last first
    std::map<std::string, std::list<Plek>::iterator> waar_;
    std::size_t ruimte_;
    std::size_t bezet_ = 0;
};

}  // namespace maatlat
