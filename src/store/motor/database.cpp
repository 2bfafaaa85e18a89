// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/database.h"

#include <Poco/Data/SQLite/SQLiteException.h>
#include <Poco/Exception.h>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <system_error>
#include <vector>

#include "domain/melding.h"
#include "store/motor/bestandscontrole.h"
#include "store/motor/databasefout.h"
#include "store/motor/eigenrechten.h"
#include "store/motor/ernaast.h"
#include "store/motor/lezers.h"
#include "store/motor/migratie.h"
#include "store/motor/nieuwe_database.h"
#include "store/motor/schema.h"
#include "store/motor/schrijfrij.h"
#include "store/motor/schrijfslot.h"
#include "store/motor/transactiewacht.h"
#include "store/motor/verbinding.h"

namespace maatlat {

namespace {

constexpr const char* kInGeheugen = ":memory:";

/// Turns on the write-ahead log: readers beside a writer. Only after the schema is there: so the
/// mark that says whose file it is stands in the file itself, not in the log beside it.
void zetWalAan(Verbinding& verbinding, const std::string& pad) {
    if (verbinding.woord("PRAGMA journal_mode = WAL") != "wal")
        throw Gebruikersfout("De database \"" + pad +
                             "\" staat op een schijf die niet geschikt is om veilig te schrijven. "
                             "Kies een map op de schijf van deze computer.");
    // Only now the log is there, and the writer knows it, so that it tidies it up at its end.
    TransactieWacht(verbinding, true).bevestig();
}

/// "a", or "a en 2 andere bestanden of mappen".
std::string eenOfMeer(const std::vector<std::filesystem::path>& paden) {
    const std::string eerste = '"' + paden.front().string() + '"';
    if (paden.size() == 1) return eerste;
    if (paden.size() == 2) return eerste + " en \"" + paden.back().string() + '"';
    return eerste + " en " + std::to_string(paden.size() - 1) + " andere bestanden of mappen";
}

/// Who could read what others must not read has to know that they could.
void zegRechten(const Rechtenherstel& rechten, const Voortgang& voortgang) {
    if (!rechten.hersteld.empty())
        zeg(voortgang, "Let op: anderen op deze computer konden bij " +
                           eenOfMeer(rechten.hersteld) +
                           ". Dat kan nu niet meer. Ga na of iemand er iets mee heeft gedaan.");
    if (!rechten.nietGelukt.empty())
        zeg(voortgang, "Let op: anderen op deze computer kunnen bij " +
                           eenOfMeer(rechten.nietGelukt) +
                           ", en dat is niet te veranderen. Vraag de beheerder van deze computer "
                           "om die rechten weg te nemen.");
}

/// How long emptying the write-ahead log waits for readers; writers wait meanwhile.
constexpr int kLeegGeduldMs = 200;

/// How long this connection waits for others, while this lives.
class Geduld {
  public:
    Geduld(Verbinding& verbinding, int milliseconden)
        : verbinding_(verbinding), was_(verbinding.getal("PRAGMA busy_timeout")) {
        zet(milliseconden);
    }
    ~Geduld() {
        try {
            zet(was_);
        } catch (...) {
            // It goes on with less patience.
        }
    }
    Geduld(const Geduld&) = delete;
    Geduld& operator=(const Geduld&) = delete;

  private:
    void zet(std::int64_t milliseconden) {
        verbinding_.voerUit("PRAGMA busy_timeout = " + std::to_string(milliseconden));
    }

    Verbinding& verbinding_;
    std::int64_t was_;
};

}  // namespace

struct Database::Kern {
    explicit Kern(const std::string& bestand)
        : pad(bestand), geheimen(bestand == kInGeheugen ? "" : ernaast(bestand).geheimen) {}

    std::string pad;
    Klok klok;
    Geheimenmap geheimen;
    std::atomic<std::int64_t> geschreven{0};  ///< transactions since the start
    std::atomic<std::int64_t> gezienTot{-1};  ///< … as of the last `rust`
    std::atomic<std::int64_t> leegTot{-1};  ///< … that are in the file itself; -1: nobody looked
    // In this order: readers close first, then the writer, which tidies up the write-ahead log, and
    // then the right to write is given back.
    std::unique_ptr<Schrijfslot> slot;
    std::unique_ptr<Verbinding> schrijver;  ///< none when opened for reading
    std::unique_ptr<Schrijfrij> rij;        ///< before `schrijver`
    std::unique_ptr<Lezers> lezers;  ///< none when in memory: the writer's connection reads too
};

Database::Database(std::unique_ptr<Kern> kern) : kern_(std::move(kern)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::openSchrijven(const std::string& gegeven, Klok klok,
                                 const Voortgang& voortgang) {
    const bool inGeheugen = gegeven == kInGeheugen;
    if (!inGeheugen) controleerVoorSchrijven(gegeven);
    const std::string pad = echteNaam(gegeven);
    auto kern = std::make_unique<Kern>(pad);
    kern->klok = std::move(klok);
    try {
        if (!inGeheugen) {
            if (std::error_code fout; !std::filesystem::exists(pad, fout)) maakNieuweDatabase(pad);
            kern->slot = std::make_unique<Schrijfslot>(pad);
            zegRechten(herstelRechten(pad), voortgang);
        }
        kern->schrijver = std::make_unique<Verbinding>(pad, Wijze::schrijven);
        migreer(*kern->schrijver, pad, schema(), voortgang);
        if (!inGeheugen) {
            zetWalAan(*kern->schrijver, pad);
            kern->slot->onthoudWal();
        }
        kern->rij = std::make_unique<Schrijfrij>(*kern->schrijver, kern->slot.get());
        if (!inGeheugen) kern->lezers = std::make_unique<Lezers>(pad, kern->slot.get());
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    return Database(std::move(kern));
}

Database Database::openLezen(const std::string& pad) {
    controleerVoorLezen(pad);
    auto kern = std::make_unique<Kern>(pad);
    kern->lezers = std::make_unique<Lezers>(pad, nullptr);
    try {
        kern->lezers->lees([&](Verbinding& verbinding) { eisVersie(verbinding, pad, schema()); });
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    return Database(std::move(kern));
}

struct Database::Momentopname::Binnen {
    explicit Binnen(Lezers& lezers) : opname(lezers) {}
    Lezers::Momentopname opname;
};

Database::Momentopname::Momentopname(Database& database) {
    // A database in memory has one connection, which reads and writes.
    if (database.kern_->lezers) binnen_ = std::make_unique<Binnen>(*database.kern_->lezers);
}

Database::Momentopname::~Momentopname() = default;

void Database::leesStap(const std::function<void(Sessie&)>& werk) {
    // It would not see what was just written, and could wait for readers who wait for the writer.
    if (kern_->rij && kern_->rij->schrijftHier())
        throw std::logic_error("a read of its own within a write");
    const auto metSessie = [&](Verbinding& verbinding) {
        Sessie sessie(verbinding);
        werk(sessie);
    };
    try {
        if (kern_->lezers)
            kern_->lezers->lees(metSessie);
        else
            kern_->rij->voerUit(metSessie);
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

bool Database::leegWal() {
    return leegWal(kLeegGeduldMs);
}

bool Database::leegWal(int geduldMs) {
    if (!kern_->rij) throw std::logic_error("the database was opened for reading");
    if (!kern_->lezers) return true;  // in memory: there is no file
    kern_->lezers->sluitMomentopname();
    try {
        // On the connection of the writer, in its turn: no other one may do this (reliability.md).
        bool gelukt = false;
        kern_->rij->voerLosUit([&](Verbinding& verbinding) {
            const Geduld even(verbinding, geduldMs);
            gelukt = verbinding.getal("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        });
        return gelukt;
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

void Database::rust() {
    const std::int64_t nu = kern_->geschreven;
    if (nu == kern_->leegTot) return;
    if (kern_->gezienTot.exchange(nu) != nu) return;
    if (leegWal(0)) kern_->leegTot = nu;
}

void Database::kopieer(const std::filesystem::path& naar) {
    if (!kern_->lezers)
        throw Gebruikersfout(
            "Deze database staat alleen in het geheugen; er is niets te kopiëren.");
    try {
        kern_->lezers->kopieer(naar);
    } catch (const Poco::Data::SQLite::DatabaseFullException&) {
        // The copy; the database itself is not written.
        throw std::system_error(std::make_error_code(std::errc::no_space_on_device), naar.string());
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

Geheimenmap& Database::geheimen() {
    return kern_->geheimen;
}

void Database::schrijfStap(const std::string& wie, const std::function<void(Transactie&)>& werk) {
    if (!kern_->rij) throw std::logic_error("the database was opened for reading");
    if (kern_->lezers) kern_->lezers->sluitMomentopname();
    try {
        kern_->rij->voerUit([&](Verbinding& verbinding) {
            Transactie transactie(verbinding, wie, kern_->klok());
            werk(transactie);
            transactie.sluitAf();
        });
        ++kern_->geschreven;
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

}  // namespace maatlat
