// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "store/motor/beurten.h"
#include "store/motor/schrijfslot.h"
#include "store/motor/transactiewacht.h"
#include "store/motor/verbinding.h"

namespace maatlat {

/// The connections that read one database file. They never change it, nor make files beside it
/// unless SQLite cannot do without. May be used by many threads at once: eight read, the others
/// wait their turn, because each connection takes memory.
class Lezers {
  public:
    /// `schrijft`: this program itself has the file open for writing, and this is its right to.
    Lezers(std::string pad, const Schrijfslot* schrijft);

    /// Does the work in one snapshot of the database. When another program starts to write
    /// halfway, the work is done once more from the beginning, so it must bear being repeated.
    /// Errors of SQLite come as Poco exceptions. Throws std::logic_error when called from within
    /// work, which could wait for itself.
    void lees(const std::function<void(Verbinding&)>& werk);

    /// Writes the database as it is at one moment to a file that is not there yet (see
    /// `reservekopie.h`), beside a writer too. Takes as long as reading all of it; nobody waits.
    void kopieer(const std::filesystem::path& naar);

    /// While it lives, all that this thread reads is read in one snapshot, taken when something is
    /// first asked. One at a time for each thread. Only beside a writer of this program: a file
    /// that another one writes is read anew each time (see `lees`).
    class Momentopname {
      public:
        explicit Momentopname(Lezers& lezers);
        ~Momentopname();
        Momentopname(const Momentopname&) = delete;
        Momentopname& operator=(const Momentopname&) = delete;

        /// What is asked from now on is read at a later moment: this thread is about to write.
        void sluit() noexcept;

      private:
        friend Lezers;
        void lees(const std::function<void(Verbinding&)>& werk);
        void open();
        void laatLos() noexcept;

        Lezers& lezers_;
        std::optional<Beurten::Beurt> beurt_;
        std::unique_ptr<Verbinding> verbinding_;
        std::optional<TransactieWacht> wacht_;
    };

    /// As Momentopname::sluit, when this thread has one here.
    void sluitMomentopname() noexcept;

  private:
    /// `werk` begins a transaction of its own, or needs none.
    bool leesStilstaand(const std::function<void(Verbinding&)>& werk);
    [[noreturn]] void meldNietTeOpenen() const;
    std::unique_ptr<Verbinding> neem();
    void geefTerug(std::unique_ptr<Verbinding> verbinding);

    std::string pad_;
    const Schrijfslot* schrijft_;
    Beurten beurten_;
    std::mutex slot_;
    std::vector<std::unique_ptr<Verbinding>> vrij_;
};

}  // namespace maatlat
