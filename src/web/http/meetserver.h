// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace maatlat::web {

/// Gives numbers to who watches over the program, at http://127.0.0.1:PORT/metrics and nowhere
/// else: only on this computer, only to GET, and with nothing else on it. It has threads of its
/// own, so that it answers also when all connections of the application are taken.
class Meetserver {
  public:
    /// `maak` gives the text, in a thread of this server; what it throws is a 500. Throws
    /// Gebruikersfout when the port cannot be had. Port 0: the system chooses.
    Meetserver(std::uint16_t poort, std::function<std::string()> maak);
    ~Meetserver();  ///< stops
    Meetserver(const Meetserver&) = delete;
    Meetserver& operator=(const Meetserver&) = delete;

    std::uint16_t poort() const;
    /// "http://127.0.0.1:9464/metrics"
    std::string adres() const;

  private:
    struct Binnen;
    std::unique_ptr<Binnen> binnen_;
};

}  // namespace maatlat::web
