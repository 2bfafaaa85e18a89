// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <functional>

#include "store/motor/verbinding.h"

namespace maatlat {

/// While it lives, long work on a connection says now and then that it goes on: every few seconds
/// `tik` is called, in the thread of the work, with how long it takes by now.
class Tikker {
  public:
    using Tik = std::function<void(std::chrono::seconds)>;
    Tikker(Verbinding& verbinding, Tik tik);
    ~Tikker();
    Tikker(const Tikker&) = delete;
    Tikker& operator=(const Tikker&) = delete;

  private:
    static int kijk(void* zelf) noexcept;

    Verbinding& verbinding_;
    Tik tik_;
    std::chrono::steady_clock::time_point begonnen_;
    std::chrono::steady_clock::time_point gezegd_;
};

}  // namespace maatlat
