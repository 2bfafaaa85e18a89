// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include "store/motor/verbinding.h"

namespace maatlat {

/// While it lives, long work on a connection says now and then that it goes on: `tik` is called, in
/// the thread of the work, after each million instructions of SQLite. That is some tenths of a
/// second for small rows, and longer for large ones.
class Tikker {
  public:
    using Tik = std::function<void()>;
    Tikker(Verbinding& verbinding, Tik tik);
    ~Tikker();
    Tikker(const Tikker&) = delete;
    Tikker& operator=(const Tikker&) = delete;

  private:
    static int kijk(void* zelf) noexcept;

    Verbinding& verbinding_;
    Tik tik_;
};

}  // namespace maatlat
