// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"

#include <Poco/Exception.h>

#include <mutex>

#include "domain/melding.h"
#include "store/bestandscontrole.h"
#include "store/databasefout.h"
#include "store/lezers.h"
#include "store/migratie.h"
#include "store/schema.h"
#include "store/schrijfslot.h"
#include "store/transactiewacht.h"
#include "store/verbinding.h"

namespace maatlat {

namespace {

constexpr const char* kInGeheugen = ":memory:";

/// Turns on the write-ahead log: readers beside a writer. Only after the schema is there: so the
/// mark that says whose file it is stands in the file itself, not in the log beside it.
void zetWalAan(Verbinding& verbinding, const std::string& pad) {
    if (verbinding.woord("PRAGMA journal_mode = WAL") == "wal") return;
    throw Gebruikersfout("De database \"" + pad +
                         "\" staat op een schijf die niet geschikt is om veilig te schrijven. Kies "
                         "een map op de schijf van deze computer.");
}

}  // namespace

struct Database::Kern {
    std::string pad;
    Klok klok;
    // In this order: readers close first, then the writer, which tidies up the write-ahead log, and
    // then the right to write is given back.
    std::unique_ptr<Schrijfslot> slot;
    std::unique_ptr<Verbinding> schrijver;  ///< none when opened for reading
    std::mutex schrijfbeurt;
    std::unique_ptr<Lezers> lezers;  ///< none when in memory: the writer's connection reads too
};

Database::Database(std::unique_ptr<Kern> kern) : kern_(std::move(kern)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::openSchrijven(const std::string& pad, Klok klok) {
    auto kern = std::make_unique<Kern>();
    kern->pad = pad;
    kern->klok = std::move(klok);
    const bool inGeheugen = pad == kInGeheugen;
    try {
        if (!inGeheugen) {
            controleerVoorSchrijven(pad);
            kern->slot = std::make_unique<Schrijfslot>(pad);
        }
        kern->schrijver = std::make_unique<Verbinding>(pad, Wijze::schrijven);
        migreer(*kern->schrijver, pad, schema());
        if (!inGeheugen) {
            zetWalAan(*kern->schrijver, pad);
            kern->lezers = std::make_unique<Lezers>(pad, true);
        }
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    return Database(std::move(kern));
}

Database Database::openLezen(const std::string& pad) {
    controleerVoorLezen(pad);
    auto kern = std::make_unique<Kern>();
    kern->pad = pad;
    kern->lezers = std::make_unique<Lezers>(pad, false);
    try {
        kern->lezers->lees([&](Verbinding& verbinding) { eisVersie(verbinding, pad, schema()); });
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    return Database(std::move(kern));
}

void Database::leesStap(const std::function<void(Sessie&)>& werk) {
    const auto metSessie = [&](Verbinding& verbinding) {
        Sessie sessie(verbinding);
        werk(sessie);
    };
    try {
        if (kern_->lezers) return kern_->lezers->lees(metSessie);
        const std::lock_guard<std::mutex> beurt(kern_->schrijfbeurt);
        TransactieWacht wacht(*kern_->schrijver, false);
        metSessie(*kern_->schrijver);
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

void Database::schrijfStap(const std::string& wie, const std::function<void(Transactie&)>& werk) {
    if (!kern_->schrijver) throw std::logic_error("the database was opened for reading");
    const std::lock_guard<std::mutex> beurt(kern_->schrijfbeurt);
    try {
        TransactieWacht wacht(*kern_->schrijver, true);
        Transactie transactie(*kern_->schrijver, wie, kern_->klok());
        werk(transactie);
        wacht.bevestig();
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

}  // namespace maatlat
