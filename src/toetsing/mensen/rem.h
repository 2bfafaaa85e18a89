// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace maatlat {

/// Slows down who guesses. Per key (an account, an address) some tries are free; after those each
/// next one must wait longer, up to a quarter of an hour, and never for good. A key is forgotten an
/// hour after its last try. In memory only and bounded; for many threads at once.
class Rem {
  public:
    /// `gratis`: tries without waiting. `ruimte`: keys remembered at most; the one that was tried
    /// longest ago goes first.
    explicit Rem(int gratis, std::size_t ruimte = 10000);

    /// Asks for one try at this moment (seconds). 0: go ahead, and the try counts; else so many
    /// seconds must be waited first, and it does not count. Counting comes before trying, so that
    /// a hundred tries at once do not slip through.
    std::int64_t probeer(const std::string& sleutel, std::int64_t nu);

    /// The try was good: it does not count, and with `alles` nor do those before it.
    void gelukt(const std::string& sleutel, bool alles);

  private:
    struct Pogingen {
        int aantal = 0;
        std::int64_t laatst = 0;
    };
    static std::int64_t wachttijd(int teveel);
    void maakRuimte(std::int64_t nu);

    int gratis_;
    std::size_t ruimte_;
    std::mutex slot_;
    std::map<std::string, Pogingen> pogingen_;
};

/// "30 seconden", "1 minuut", "8 minuten": how long to wait, rounded up.
std::string wachttekst(std::int64_t seconden);

}  // namespace maatlat
