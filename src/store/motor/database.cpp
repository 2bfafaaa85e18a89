// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/database.h"

#include <Poco/Exception.h>

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <stdexcept>

#include "domain/melding.h"
#include "store/motor/bestandscontrole.h"
#include "store/motor/databasefout.h"
#include "store/motor/ernaast.h"
#include "store/motor/lezers.h"
#include "store/motor/logboek.h"
#include "store/motor/logboekafsluiting.h"
#include "store/motor/migratie.h"
#include "store/motor/schema.h"
#include "store/motor/schrijfrij.h"
#include "store/motor/schrijfslot.h"
#include "store/motor/transactiewacht.h"
#include "store/motor/verbinding.h"

namespace maatlat {

namespace {

/// The first version in which the log has a key and a head beside the database.
constexpr std::int64_t kMetLogboekkop = 9;

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
    explicit Kern(const std::string& bestand)
        : pad(bestand), geheimen(bestand == kInGeheugen ? "" : ernaast(bestand).geheimen) {}

    std::string pad;
    Klok klok;
    Geheimenmap geheimen;
    std::optional<Logboeksleutel> logboeksleutel;          ///< none when opened for reading
    std::unique_ptr<Logboekkopbestand> logboekkopbestand;  ///< none when in memory
    std::function<void(const Logboekkop&)> bijVaststelling;

    /// The head as it is committed, and as the group that is being written will leave it. Touched
    /// by whoever writes, one at a time; `logboekkop` by others too.
    std::mutex kopslot;
    Logboekkop kop;
    std::optional<Logboekkop> wachtendeKop;
    bool wachtendeVaststelling = false;

    void naGroep(bool bewaard) noexcept;
    void openLogboek(bool hadKop, bool hadSleutel);

    // In this order: readers close first, then the writer, which tidies up the write-ahead log, and
    // then the right to write is given back.
    std::unique_ptr<Schrijfslot> slot;
    std::unique_ptr<Verbinding> schrijver;  ///< none when opened for reading
    std::unique_ptr<Schrijfrij> rij;        ///< before `schrijver`
    std::unique_ptr<Lezers> lezers;  ///< none when in memory: the writer's connection reads too
};

/// After the commit: what was saved is saved, so nothing here may undo that.
void Database::Kern::naGroep(bool bewaard) noexcept {
    const bool vastgesteld = bewaard && wachtendeVaststelling;
    if (bewaard && wachtendeKop) {
        {
            const std::lock_guard<std::mutex> beurt(kopslot);
            kop = *wachtendeKop;
        }
        if (logboekkopbestand) logboekkopbestand->schrijf(kop);
    }
    wachtendeKop.reset();
    wachtendeVaststelling = false;
    if (vastgesteld && bijVaststelling) bijVaststelling(kop);
}

/// Before anybody else writes.
void Database::Kern::openLogboek(bool hadKop, bool hadSleutel) {
    logboeksleutel.emplace(geheimen.leesOfMaak(Logboeksleutel::kDoel));
    const std::filesystem::path kopPad = ernaast(pad).logboekkop;
    TransactieWacht wacht(*schrijver, true);
    Transactie transactie(*schrijver, "maatlat", klok(), {*logboeksleutel});
    if (hadKop)
        logboek::open(transactie, Logboekkopbestand::lees(kopPad, *logboeksleutel), hadSleutel);
    kop = logboek::laatste(transactie);
    wacht.bevestig();
    if (pad == kInGeheugen) return;
    logboekkopbestand = std::make_unique<Logboekkopbestand>(kopPad, *logboeksleutel);
    logboekkopbestand->schrijf(kop);
    logboekkopbestand->leegBuffer();
}

Database::Database(std::unique_ptr<Kern> kern) : kern_(std::move(kern)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::openSchrijven(const std::string& pad, Klok klok) {
    auto kern = std::make_unique<Kern>(pad);
    kern->klok = std::move(klok);
    const bool inGeheugen = pad == kInGeheugen;
    try {
        if (!inGeheugen) {
            controleerVoorSchrijven(pad);
            kern->slot = std::make_unique<Schrijfslot>(pad);
        }
        kern->schrijver = std::make_unique<Verbinding>(pad, Wijze::schrijven);
        const std::int64_t versie = kern->schrijver->getal("PRAGMA user_version");
        const bool hadSleutel = kern->geheimen.lees(Logboeksleutel::kDoel).has_value();
        migreer(*kern->schrijver, pad, schema(), {kern->geheimen, kern->klok});
        if (!inGeheugen) zetWalAan(*kern->schrijver, pad);
        kern->openLogboek(versie >= kMetLogboekkop, hadSleutel);
        // What the old log said must not go on standing in the write-ahead log.
        if (versie > 0 && versie < kMetLogboekkop && !inGeheugen)
            kern->schrijver->getal("PRAGMA wal_checkpoint(TRUNCATE)");
        kern->rij = std::make_unique<Schrijfrij>(
            *kern->schrijver, [kern = kern.get()](bool bewaard) { kern->naGroep(bewaard); });
        if (!inGeheugen) kern->lezers = std::make_unique<Lezers>(pad, true);
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    return Database(std::move(kern));
}

Database Database::openLezen(const std::string& pad) {
    controleerVoorLezen(pad);
    auto kern = std::make_unique<Kern>(pad);
    kern->lezers = std::make_unique<Lezers>(pad, false);
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

void Database::laatMomentopnameLos() {
    if (kern_->lezers) kern_->lezers->sluitMomentopname();
}

Geheimenmap& Database::geheimen() {
    return kern_->geheimen;
}

std::optional<Logboeksleutel> Database::logboeksleutel() const {
    if (kern_->logboeksleutel) return kern_->logboeksleutel;
    const auto bytes = kern_->geheimen.lees(Logboeksleutel::kDoel);
    return bytes ? std::optional<Logboeksleutel>(*bytes) : std::nullopt;
}

std::optional<Bewaardekop> Database::bewaardeLogboekkop(const Logboeksleutel& sleutel) const {
    if (kern_->pad == kInGeheugen) return std::nullopt;
    return Logboekkopbestand::lees(ernaast(kern_->pad).logboekkop, sleutel);
}

Logboekkop Database::logboekkop() {
    const std::lock_guard<std::mutex> beurt(kern_->kopslot);
    if (kern_->logboekkopbestand) kern_->logboekkopbestand->leegBuffer();
    return kern_->kop;
}

void Database::bijVaststelling(std::function<void(const Logboekkop&)> meld) {
    kern_->bijVaststelling = std::move(meld);
}

void Database::schrijfStap(const std::string& wie, const std::function<void(Transactie&)>& werk) {
    if (!kern_->rij) throw std::logic_error("the database was opened for reading");
    if (kern_->lezers) kern_->lezers->sluitMomentopname();
    try {
        kern_->rij->voerUit([&](Verbinding& verbinding) {
            auto& wachtend = kern_->wachtendeKop;
            Transactie transactie(verbinding, wie, kern_->klok(),
                                  {*kern_->logboeksleutel, wachtend ? *wachtend : kern_->kop});
            werk(transactie);
            transactie.sluitAf();
            if (transactie.logboekkop()) wachtend = transactie.logboekkop();
            if (transactie.steldeVast()) kern_->wachtendeVaststelling = true;
        });
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

}  // namespace maatlat
