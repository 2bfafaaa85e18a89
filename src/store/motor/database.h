// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "domain/klok.h"
#include "store/motor/geheimenmap.h"
#include "store/motor/logboekkop.h"
#include "store/motor/logboeksleutel.h"
#include "store/motor/opslagmeting.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/motor/voortgang.h"

namespace maatlat {

/// The database of Maatlat: one SQLite file. Reading and writing go through two doors, `lees` and
/// `schrijf`; the stores (`kader_store.h` and its neighbours) work with what these give. One writer
/// at a time, any number of readers beside it, from any thread.
///
/// All that a user can do something about comes as Gebruikersfout: a file that is not there, not
/// ours, newer than the program, damaged, in use or not to be written, a full disk. After an error
/// nothing of that transaction is stored.
class Database {
  public:
    /// Opens for writing; makes the database when it is not there, and brings an older one up to
    /// date after making a copy. Only one program at a time can have it open so. What other users
    /// of this computer could read is closed for them. Says in `voortgang` what it mended, and how
    /// far bringing up to date is. ":memory:" gives a database without a file, for tests.
    static Database openSchrijven(const std::string& pad, Klok klok,
                                  const Voortgang& voortgang = {});

    /// Opens for reading only; makes and changes nothing, also on a medium that cannot be written.
    static Database openLezen(const std::string& pad);
    /// The same for a copy, of which the secrets stand elsewhere.
    static Database openLezen(const std::string& pad, const std::filesystem::path& geheimen);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Does `werk(Sessie&)` in one snapshot and returns its result. The work may be done twice (see
    /// `lezers.h`): it must have no effects outside itself and its result. Not from within `lees`
    /// or `schrijf`: pass the Sessie on instead.
    template <class Werk>
    std::invoke_result_t<Werk&, Sessie&> lees(Werk werk) {
        return metUitkomst<Sessie>(werk, [this](const auto& stap) { leesStap(stap); });
    }

    /// Does `werk(Transactie&)` in one transaction and returns its result. On return everything is
    /// on disk; when the work throws, nothing is. `wie` stands in the log. The work may be done by
    /// the thread of another caller (see `schrijfrij.h`), and must not call `lees` or `schrijf`.
    template <class Werk>
    std::invoke_result_t<Werk&, Transactie&> schrijf(const std::string& wie, Werk werk) {
        return metUitkomst<Transactie>(werk,
                                       [&, this](const auto& stap) { schrijfStap(wie, stap); });
    }

    /// While it lives, all that this thread reads comes from one snapshot: a page is made of what
    /// stood there at one moment, and the snapshot is taken once. After a `schrijf` of this thread
    /// a new one begins, so that it sees what it wrote. One at a time for each thread.
    class Momentopname {
      public:
        explicit Momentopname(Database& database);
        ~Momentopname();
        Momentopname(const Momentopname&) = delete;
        Momentopname& operator=(const Momentopname&) = delete;

      private:
        struct Binnen;
        std::unique_ptr<Binnen> binnen_;
    };

    /// Brings everything into the file itself and empties the write-ahead log beside it, in which
    /// what was deleted can still be read. Waits for readers and the writer, but not long: false
    /// when they did not let it through; try again later. Not from within `lees` or `schrijf`.
    bool leegWal();

    /// To be called every few seconds: does that when something was written, but nothing since the
    /// last call. So a plain copy of the file holds everything once it is quiet. Keeps nobody
    /// waiting: who reads or writes meanwhile goes first, and it is tried again at the next call.
    void rust();

    /// Writes the database as it is at one moment to a new file, for this user alone; `naar` is not
    /// there yet. Nobody waits for it. Not from within `lees` or `schrijf`. Throws
    /// std::system_error when the disk of the copy refuses (a full one: no_space_on_device), and
    /// Gebruikersfout for a database in memory; then there is nothing at `naar`.
    void kopieer(const std::filesystem::path& naar);

    /// What this thread reads from now on is read at a later moment than its Momentopname: for long
    /// work in pieces, so that no snapshot is held all the time.
    void laatMomentopnameLos();

    /// Throws Opslagfout when the file is no longer where it was opened: nothing is stored then,
    /// and what is read may be of a file that nobody finds any more.
    void eisOpZijnPlek() const;

    /// The file that was opened; empty for a database in memory.
    std::filesystem::path bestand() const;

    /// What was counted until now. Waits for nobody who writes.
    Opslagmeting meting() const;

    /// The secrets that stand beside this database, not in it.
    Geheimenmap& geheimen();

    /// What the log is sealed with; nothing when it is not there, which can only be when the
    /// database was opened for reading. Throws as Geheimenmap::lees.
    std::optional<Logboeksleutel> logboeksleutel() const;

    /// What the file beside the database says of the head of the log, under this key. Nothing of a
    /// database in memory.
    std::optional<Bewaardekop> bewaardeLogboekkop(const Logboeksleutel& sleutel) const;

    /// The head of the log as it was last committed, also on disk beside the database.
    Logboekkop logboekkop();

    /// Is called with the head after each commit in which a toets was adopted, by the thread that
    /// wrote it. Set it before others use the database.
    void bijVaststelling(std::function<void(const Logboekkop&)> meld);

  private:
    struct Kern;
    explicit Database(std::unique_ptr<Kern> kern);

    bool leegWal(int geduldMs);
    void leesStap(const std::function<void(Sessie&)>& werk);
    void schrijfStap(const std::string& wie, const std::function<void(Transactie&)>& werk);

    /// Carries the result of the work past a function that knows nothing of its type.
    template <class Deur, class Werk, class Uitvoerder>
    static std::invoke_result_t<Werk&, Deur&> metUitkomst(Werk& werk, Uitvoerder voerUit) {
        using Resultaat = std::invoke_result_t<Werk&, Deur&>;
        if constexpr (std::is_void_v<Resultaat>) {
            voerUit([&](Deur& deur) { werk(deur); });
        } else {
            std::optional<Resultaat> uitkomst;
            voerUit([&](Deur& deur) { uitkomst.emplace(werk(deur)); });
            return std::move(*uitkomst);
        }
    }

    std::unique_ptr<Kern> kern_;
};

}  // namespace maatlat
