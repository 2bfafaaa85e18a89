// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/database.h"

#include <Poco/Exception.h>

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

}  // namespace

struct Database::Kern {
    explicit Kern(const std::string& bestand)
        : pad(bestand), geheimen(bestand == kInGeheugen ? "" : ernaast(bestand).geheimen) {}

    std::string pad;
    Klok klok;
    Geheimenmap geheimen;
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
    if (!kern_->rij) throw std::logic_error("the database was opened for reading");
    if (!kern_->lezers) return true;  // in memory: there is no file
    kern_->lezers->sluitMomentopname();
    try {
        // On a connection of its own: that of the writer is always in a transaction.
        Verbinding verbinding(kern_->pad, Wijze::schrijven);
        verbinding.voerUit("PRAGMA busy_timeout = 200");  // milliseconds; writers wait meanwhile
        return verbinding.getal("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
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
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

}  // namespace maatlat
