// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/telwerk.h"

namespace maatlat::web {

/// Counts the requests that were answered. Knows a request by the pattern of its route, never by
/// its path, and by nothing else that a client can make up. Many threads may count; nobody waits.
class Verkeer {
  public:
    /// The patterns that there are; each may stand there more than once.
    explicit Verkeer(const std::vector<std::string_view>& patronen);

    void tel(std::string_view methode, std::string_view patroon, int status,
             std::chrono::nanoseconds duur) noexcept;

    struct Rij {
        std::string_view methode;
        std::string_view patroon;
        std::string_view klasse;  ///< "2xx"
        std::uint64_t aantal = 0;
    };
    /// What was asked at all; by pattern.
    std::vector<Rij> rijen() const;

    Duurstand duur() const { return duur_.stand(); }

    /// How often there was an error as an answer, with why in a word. All of them, also those that
    /// did not happen.
    std::vector<std::pair<std::string_view, std::uint64_t>> geweigerd() const;

  private:
    static constexpr std::size_t kMethoden = 3;
    static constexpr std::size_t kKlassen = 5;
    using Vakken = std::array<std::array<Telwerk, kKlassen>, kMethoden>;

    std::vector<std::string> patronen_;  ///< sorted
    std::unordered_map<std::string_view, std::size_t> plaats_;
    std::unique_ptr<Vakken[]> vakken_;
    Duurtelwerk duur_;
    std::array<Telwerk, 16> geweigerd_;
};

}  // namespace maatlat::web
