// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfrij.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <stdexcept>

#include "store/motor/transactiewacht.h"

namespace maatlat {

namespace {

/// The most callers in one group: bounds how long the first of them waits for the last.
constexpr std::size_t kGroep = 64;

}  // namespace

/// A caller that waits; lives on its stack.
struct Schrijfrij::Taak {
    enum class Fase : unsigned char { wacht, leider, klaar };

    const std::function<void(Verbinding&)>& werk;
    bool los = false;  ///< no part of a transaction
    Fase fase = Fase::wacht;
    std::exception_ptr fout{};
    std::condition_variable wek{};

    /// Under the lock: once it is let go the task may be gone.
    void zet(Fase nieuw) {
        fase = nieuw;
        wek.notify_one();
    }
};

void Schrijfrij::voerUit(const std::function<void(Verbinding&)>& werk) {
    Taak taak{werk};
    sluitAan(taak);
}

void Schrijfrij::voerLosUit(const std::function<void(Verbinding&)>& werk) {
    Taak taak{werk, true};
    sluitAan(taak);
}

/// Stands in the queue until the task is done with.
void Schrijfrij::sluitAan(Taak& taak) {
    if (schrijftHier()) throw std::logic_error("a write within a write");
    {
        std::unique_lock<std::mutex> slot(slot_);
        rij_.push_back(&taak);
        if (bezig_)
            taak.wek.wait(slot, [&] { return taak.fase != Taak::Fase::wacht; });
        else
            taak.fase = Taak::Fase::leider;
        if (taak.fase == Taak::Fase::leider) leid(slot);
    }
    if (taak.fout) std::rethrow_exception(taak.fout);
}

/// How many of those in front go together: what is no transaction goes alone.
std::size_t Schrijfrij::groepslengte() const {
    if (rij_.front()->los) return 1;
    const auto hoogstens =
        rij_.begin() + static_cast<std::ptrdiff_t>(std::min(rij_.size(), kGroep));
    return static_cast<std::size_t>(
        std::find_if(rij_.begin(), hoogstens, [](const Taak* een) { return een->los; }) -
        rij_.begin());
}

/// Writes the group that stands in front, the caller's own task first.
void Schrijfrij::leid(std::unique_lock<std::mutex>& slot) {
    bezig_ = true;
    std::array<Taak*, kGroep> plaatsen{};
    const std::size_t aantal = groepslengte();
    std::copy_n(rij_.begin(), aantal, plaatsen.begin());
    rij_.erase(rij_.begin(), rij_.begin() + static_cast<std::ptrdiff_t>(aantal));
    const std::span<Taak* const> groep(plaatsen.data(), aantal);

    slot.unlock();
    schrijver_ = std::this_thread::get_id();
    if (groep.front()->los)
        voerAlleenUit(*groep.front());
    else
        for (auto rest = groep; !rest.empty();)
            rest = rest.subspan(voerSamenUit(rest));
    schrijver_ = std::thread::id();
    slot.lock();

    // The next group first: everyone behind it waits for it.
    if (rij_.empty())
        bezig_ = false;
    else
        rij_.front()->zet(Taak::Fase::leider);
    for (Taak* taak : groep)
        taak->zet(Taak::Fase::klaar);
}

/// One transaction; returns how many tasks of the group are done with. Those after it have not
/// begun: SQLite rolled the transaction back by itself under the last one, as it does when the disk
/// is full. Every error ends in a task.
std::size_t Schrijfrij::voerSamenUit(std::span<Taak* const> groep) {
    std::size_t begonnen = 0;
    try {
        TransactieWacht wacht(verbinding_, true);
        for (Taak* taak : groep) {
            ++begonnen;
            voerTaakUit(*taak);
        }
        wacht.bevestig();
        meld(true);
        if (plek_) plek_->eisOpZijnPlek();
    } catch (...) {
        meld(false);
        if (begonnen == 0) begonnen = groep.size();  // not even the transaction could begin
        for (Taak* taak : groep.first(begonnen))
            if (!taak->fout) taak->fout = std::current_exception();
    }
    return begonnen;
}

void Schrijfrij::voerAlleenUit(Taak& taak) {
    try {
        taak.werk(verbinding_);
    } catch (...) {
        taak.fout = std::current_exception();
    }
}

/// Throws only when the whole transaction is lost.
void Schrijfrij::voerTaakUit(Taak& taak) {
    verbinding_.voerUit("SAVEPOINT taak");
    try {
        taak.werk(verbinding_);
    } catch (...) {
        taak.fout = std::current_exception();
        if (!verbinding_.inTransactie()) throw;
        verbinding_.voerUit("ROLLBACK TO taak");
    }
    verbinding_.voerUit("RELEASE taak");
}

std::size_t Schrijfrij::wachtend() const {
    const std::lock_guard<std::mutex> slot(slot_);
    return rij_.size();
}

}  // namespace maatlat
