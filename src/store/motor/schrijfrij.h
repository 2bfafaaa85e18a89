// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

#include "store/motor/schrijfslot.h"
#include "store/motor/verbinding.h"

namespace maatlat {

/// The queue before the one connection that writes: first in, first out. Waiting for the disk is
/// what a save costs, so what came in while the disk was busy is written as one group, with one
/// wait. There is no thread for it: the first caller of a group does the work of all of them, and
/// then wakes the first caller of the next group. A caller who finds the queue empty waits for
/// nobody.
class Schrijfrij {
  public:
    /// `plek`: of the file that is written, looked at before anyone is told that something is
    /// stored; null for a database in memory. `naGroep` is told of each group whether it is stored,
    /// before its callers are; it may not throw.
    explicit Schrijfrij(Verbinding& verbinding, const Schrijfslot* plek = nullptr,
                        std::function<void(bool)> naGroep = {})
        : verbinding_(verbinding), plek_(plek), naGroep_(std::move(naGroep)) {}
    Schrijfrij(const Schrijfrij&) = delete;
    Schrijfrij& operator=(const Schrijfrij&) = delete;

    /// Does the work, perhaps in the thread of another caller. On return it is on disk. When it
    /// throws, nothing of it is stored and the others of its group go on; the error comes out here.
    /// When the group as a whole cannot be stored, all its callers get that error. Throws
    /// std::logic_error when called from within work.
    void voerUit(const std::function<void(Verbinding&)>& werk);

    /// Does work that is no transaction, like emptying the write-ahead log: alone, in its turn,
    /// while nobody writes. Throws as `voerUit`.
    void voerLosUit(const std::function<void(Verbinding&)>& werk);

    /// Whether work is being done in this very thread.
    bool schrijftHier() const { return schrijver_ == std::this_thread::get_id(); }

    std::size_t wachtend() const;  ///< callers whose group has not begun

  private:
    struct Taak;

    void sluitAan(Taak& taak);
    std::size_t groepslengte() const;
    void leid(std::unique_lock<std::mutex>& slot);
    std::size_t voerSamenUit(std::span<Taak* const> groep);
    void voerTaakUit(Taak& taak);
    void voerAlleenUit(Taak& taak);

    void meld(bool bewaard) const {
        if (naGroep_) naGroep_(bewaard);
    }

    Verbinding& verbinding_;
    const Schrijfslot* plek_;
    std::function<void(bool)> naGroep_;
    std::atomic<std::thread::id> schrijver_{};
    mutable std::mutex slot_;  ///< of what follows
    std::deque<Taak*> rij_;
    bool bezig_ = false;  ///< a group is being written, or its first caller is being woken
};

}  // namespace maatlat
