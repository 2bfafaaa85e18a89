// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/lezers.h"

#include <Poco/Data/SQLite/SQLiteException.h>

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/reservekopie.h"
#include "store/motor/transactiewacht.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// The most connections at once.
constexpr std::size_t kTegelijk = 8;

/// What this thread is reading from, to see a reader within a reader: with all connections taken by
/// such readers, each would wait for the others.
thread_local const Lezers* leestNu = nullptr;

thread_local Lezers::Momentopname* opnameNu = nullptr;

class Leeswacht {
  public:
    explicit Leeswacht(const Lezers* lezers) : was_(leestNu) {
        if (leestNu == lezers) throw std::logic_error("a read within a read");
        leestNu = lezers;
    }
    ~Leeswacht() { leestNu = was_; }
    Leeswacht(const Leeswacht&) = delete;
    Leeswacht& operator=(const Leeswacht&) = delete;

  private:
    const Lezers* was_;
};

/// What shows that a file stands still: nobody has a write-ahead log or a journal beside it, and it
/// keeps its size and moment of change.
struct Stilstand {
    std::uintmax_t grootte = 0;
    fs::file_time_type gewijzigd;

    friend bool operator==(const Stilstand&, const Stilstand&) = default;
};

std::optional<Stilstand> stilstandVan(const std::string& pad) {
    std::error_code fout;
    if (fs::exists(pad + "-wal", fout) || fs::exists(pad + "-journal", fout)) return std::nullopt;
    Stilstand stilstand{fs::file_size(pad, fout), {}};
    if (!fout) stilstand.gewijzigd = fs::last_write_time(pad, fout);
    if (fout) return std::nullopt;
    return stilstand;
}

void leesMet(Verbinding& verbinding, const std::function<void(Verbinding&)>& werk) {
    TransactieWacht wacht(verbinding, false);
    werk(verbinding);
    wacht.bevestig();
}

}  // namespace

Lezers::Lezers(std::string pad, const Schrijfslot* schrijft)
    : pad_(std::move(pad)), schrijft_(schrijft), beurten_(kTegelijk) {}

void Lezers::lees(const std::function<void(Verbinding&)>& werk) {
    const Leeswacht wacht(this);
    if (opnameNu && &opnameNu->lezers_ == this) return opnameNu->lees(werk);
    const auto inEenKeer = [&](Verbinding& verbinding) { leesMet(verbinding, werk); };
    if (!schrijft_ && leesStilstaand(inEenKeer)) return;
    const Beurten::Beurt beurt(beurten_);
    try {
        std::unique_ptr<Verbinding> verbinding = neem();
        leesMet(*verbinding, werk);
        geefTerug(std::move(verbinding));
    } catch (const Poco::Data::SQLite::CantOpenDBFileException&) {
        meldNietTeOpenen();
    }
}

/// The database itself can be opened, else we would not be here.
void Lezers::meldNietTeOpenen() const {
    throw Gebruikersfout("De database \"" + pad_ +
                         "\" is niet netjes afgesloten en kan hier niet worden hersteld: in de "
                         "map mag niet worden geschreven. Kopieer de database samen met \"" +
                         pad_ + "-wal\" naar een map waar dat wel mag, en gebruik de kopie.");
}

void Lezers::kopieer(const fs::path& naar) {
    if (fs::exists(naar))
        throw std::system_error(std::make_error_code(std::errc::file_exists), naar.string());
    const auto werk = [&](Verbinding& verbinding) {
        // Of this connection, which is used for nothing else: the copy is written through it. The
        // database itself stays out of its reach.
        verbinding.voerUit("PRAGMA query_only = OFF");
        std::error_code anders;
        fs::remove(naar, anders);  // of a first try, of a file that did not stand still
        schrijfKopie(verbinding, naar);
    };
    if (!schrijft_ && leesStilstaand(werk)) return;
    Verbinding verbinding(pad_, Wijze::lezen);
    try {
        werk(verbinding);
    } catch (const Poco::Data::SQLite::CantOpenDBFileException&) {
        meldNietTeOpenen();
    }
}

Lezers::Momentopname::Momentopname(Lezers& lezers) : lezers_(lezers) {
    if (opnameNu) throw std::logic_error("a snapshot within a snapshot");
    if (lezers.schrijft_) opnameNu = this;
}

Lezers::Momentopname::~Momentopname() {
    if (opnameNu != this) return;
    sluit();
    opnameNu = nullptr;
}

void Lezers::Momentopname::lees(const std::function<void(Verbinding&)>& werk) {
    try {
        if (!wacht_) open();
        werk(*verbinding_);
    } catch (...) {
        laatLos();
        throw;
    }
}

void Lezers::Momentopname::open() {
    beurt_.emplace(lezers_.beurten_);
    verbinding_ = lezers_.neem();
    wacht_.emplace(*verbinding_, false);
}

/// A connection on which something went wrong is not used again.
void Lezers::Momentopname::laatLos() noexcept {
    wacht_.reset();
    verbinding_.reset();
    beurt_.reset();
}

void Lezers::Momentopname::sluit() noexcept {
    if (!wacht_) return;
    try {
        wacht_->bevestig();
        wacht_.reset();
        lezers_.geefTerug(std::move(verbinding_));
    } catch (...) {
        // Nothing was changed, so there is nothing to lose.
    }
    laatLos();
}

void Lezers::sluitMomentopname() noexcept {
    if (opnameNu && &opnameNu->lezers_ == this) opnameNu->sluit();
}

/// An ordinary reader of a database with a write-ahead log makes two files beside it, and cannot
/// open it at all where that is not allowed. A file that stands still can be read without. Whether
/// it did stand still shows afterwards; if not, what was read may be a mixture and is not used.
/// Returns whether the work was done.
bool Lezers::leesStilstaand(const std::function<void(Verbinding&)>& werk) {
    const auto vooraf = stilstandVan(pad_);
    if (!vooraf) return false;
    try {
        // Not kept: it would go on showing the file as it was now.
        Verbinding verbinding(pad_, Wijze::stilstaand);
        werk(verbinding);
    } catch (...) {
        if (stilstandVan(pad_) == vooraf) throw;
        return false;
    }
    return stilstandVan(pad_) == vooraf;
}

std::unique_ptr<Verbinding> Lezers::neem() {
    {
        const std::lock_guard<std::mutex> beurt(slot_);
        if (!vrij_.empty()) {
            std::unique_ptr<Verbinding> verbinding = std::move(vrij_.back());
            vrij_.pop_back();
            return verbinding;
        }
    }
    auto verbinding = std::make_unique<Verbinding>(pad_, Wijze::lezen);
    // Another file may stand there by now, and pages would be made of two databases.
    if (schrijft_) schrijft_->eisOpZijnPlek();
    return verbinding;
}

/// Only reached after a good end: a connection on which something went wrong is closed instead.
void Lezers::geefTerug(std::unique_ptr<Verbinding> verbinding) {
    const std::lock_guard<std::mutex> beurt(slot_);
    vrij_.push_back(std::move(verbinding));
}

}  // namespace maatlat
