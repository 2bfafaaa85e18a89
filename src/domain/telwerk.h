// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace maatlat {

/// A count that only goes up, for who watches over the program. Many threads may add to it and read
/// it; nobody waits for anybody.
class Telwerk {
  public:
    void tel() noexcept { stand_.fetch_add(1, std::memory_order_relaxed); }
    std::uint64_t stand() const noexcept { return stand_.load(std::memory_order_relaxed); }

  private:
    std::atomic<std::uint64_t> stand_{0};
};

/// How long things took: how many at most so long, and all together.
struct Duurstand {
    /// Seconds: what nobody notices, what somebody does, and what they complain of.
    static constexpr std::array<double, 7> kGrenzen{0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10};

    std::array<std::uint64_t, kGrenzen.size() + 1> aantallen{};  ///< per class; the last: longer
    double seconden = 0;                                         ///< of all together

    std::uint64_t aantal() const {
        std::uint64_t uit = 0;
        for (const std::uint64_t een : aantallen)
            uit += een;
        return uit;
    }
};

/// Counts how long things took, as Telwerk counts.
class Duurtelwerk {
  public:
    void tel(std::chrono::nanoseconds duur) noexcept {
        const double seconden = std::chrono::duration<double>(duur).count();
        const auto klasse = static_cast<std::size_t>(
            std::ranges::lower_bound(Duurstand::kGrenzen, seconden) - Duurstand::kGrenzen.begin());
        aantallen_[klasse].fetch_add(1, std::memory_order_relaxed);
        nanos_.fetch_add(duur.count(), std::memory_order_relaxed);
    }

    Duurstand stand() const noexcept {
        Duurstand uit;
        for (std::size_t i = 0; i < aantallen_.size(); ++i)
            uit.aantallen[i] = aantallen_[i].load(std::memory_order_relaxed);
        uit.seconden = std::chrono::duration<double>(
                           std::chrono::nanoseconds(nanos_.load(std::memory_order_relaxed)))
                           .count();
        return uit;
    }

  private:
    std::array<std::atomic<std::uint64_t>, Duurstand::kGrenzen.size() + 1> aantallen_{};
    std::atomic<std::int64_t> nanos_{0};
};

}  // namespace maatlat
