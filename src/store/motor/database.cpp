// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/database.h"

#include <Poco/Data/SQLite/SQLiteException.h>
#include <Poco/Exception.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <stdexcept>
#include <system_error>
#include <vector>

#include "domain/fouten.h"
#include "domain/melding.h"
#include "store/motor/bestandscontrole.h"
#include "store/motor/databasefout.h"
#include "store/motor/eigenrechten.h"
#include "store/motor/ernaast.h"
#include "store/motor/lezers.h"
#include "store/motor/logboek.h"
#include "store/motor/logboekafsluiting.h"
#include "store/motor/migratie.h"
#include "store/motor/nieuwe_database.h"
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

void zegElders(const std::vector<std::filesystem::path>& open, const Voortgang& voortgang) {
    if (open.empty()) return;
    zeg(voortgang, "Let op: anderen op deze computer kunnen bij " + eenOfMeer(open) +
                       ". Maatlat verandert daar niets aan, want er kan ook iets anders staan. "
                       "Sluit af wat van Maatlat is (chmod 700 voor een map, 600 voor een "
                       "bestand), of kies een map voor Maatlat alleen.");
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
        : Kern(bestand, bestand == kInGeheugen ? "" : ernaast(bestand).geheimen) {}
    Kern(const std::string& bestand, const std::filesystem::path& geheimenmap)
        : pad(bestand), geheimen(geheimenmap) {}

    std::string pad;
    Klok klok;
    Geheimenmap geheimen;
    Opslagtelling telling;
    std::atomic<std::int64_t> geschreven{0};  ///< transactions since the start
    std::atomic<std::int64_t> gezienTot{-1};  ///< … as of the last `rust`
    std::atomic<std::int64_t> leegTot{-1};  ///< … that are in the file itself; -1: nobody looked
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
    (bewaard ? telling.groepen : telling.mislukt).tel();
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
    if (vastgesteld && bijVaststelling) try {
            bijVaststelling(kop);
        } catch (...) {
            // It is adopted all the same; the next head is told.
        }
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

Database Database::openSchrijven(const std::string& gegeven, Klok klok,
                                 const Voortgang& voortgang) {
    const bool inGeheugen = gegeven == kInGeheugen;
    if (!inGeheugen) controleerVoorSchrijven(gegeven);
    const std::string pad = echteNaam(gegeven);
    auto kern = std::make_unique<Kern>(pad);
    kern->klok = std::move(klok);
    const Migratieomgeving omgeving{kern->geheimen, kern->klok, voortgang};
    std::error_code fout;
    const bool nieuw = !inGeheugen && !std::filesystem::exists(pad, fout);
    try {
        if (!inGeheugen) {
            if (nieuw) maakNieuweDatabase(pad, omgeving);
            kern->slot = std::make_unique<Schrijfslot>(pad);
            zegRechten(herstelRechten(pad), voortgang);
            zegElders(openElders(pad), voortgang);
        }
        kern->schrijver = std::make_unique<Verbinding>(pad, Wijze::schrijven);
        const std::int64_t versie = nieuw ? 0 : kern->schrijver->getal("PRAGMA user_version");
        const bool hadSleutel = kern->geheimen.lees(Logboeksleutel::kDoel).has_value();
        migreer(*kern->schrijver, pad, schema(), omgeving);
        if (!inGeheugen) {
            zetWalAan(*kern->schrijver, pad);
            kern->slot->onthoudWal();
        }
        // An older database beside a head was put back, or is made to look older than it is.
        const bool metKop =
            versie >= kMetLogboekkop ||
            (versie > 0 && !inGeheugen && std::filesystem::exists(ernaast(pad).logboekkop, fout));
        kern->openLogboek(metKop, hadSleutel);
        // What the old log said must not go on standing in the write-ahead log.
        if (versie > 0 && versie < kMetLogboekkop && !inGeheugen)
            kern->schrijver->getal("PRAGMA wal_checkpoint(TRUNCATE)");
        kern->rij = std::make_unique<Schrijfrij>(
            *kern->schrijver, kern->slot.get(),
            [kern = kern.get()](bool bewaard) { kern->naGroep(bewaard); });
        if (!inGeheugen) kern->lezers = std::make_unique<Lezers>(pad, kern->slot.get());
    } catch (const Poco::Exception& wat) {
        meldAlsGebruikersfout(wat, pad);
        throw;
    }
    return Database(std::move(kern));
}

Database Database::openLezen(const std::string& pad) {
    return openLezen(pad, ernaast(pad).geheimen);
}

Database Database::openLezen(const std::string& pad, const std::filesystem::path& geheimen) {
    controleerVoorLezen(pad);
    auto kern = std::make_unique<Kern>(pad, geheimen);
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

void Database::laatMomentopnameLos() {
    if (kern_->lezers) kern_->lezers->sluitMomentopname();
}

void Database::eisOpZijnPlek() const {
    if (kern_->slot) kern_->slot->eisOpZijnPlek();
}

std::filesystem::path Database::bestand() const {
    return kern_->pad == kInGeheugen ? std::filesystem::path() : std::filesystem::path(kern_->pad);
}

Opslagmeting Database::meting() const {
    const Opslagtelling& telling = kern_->telling;
    Opslagmeting uit;
    uit.opgeslagen = telling.opgeslagen.stand();
    uit.groepen = telling.groepen.stand();
    uit.mislukt = telling.mislukt.stand();
    uit.conflicten = telling.conflicten.stand();
    if (kern_->rij) uit.wachtend = kern_->rij->wachtend();
    const auto grootte = [](const std::string& bestand) -> std::uintmax_t {
        std::error_code weg;
        const auto bytes = std::filesystem::file_size(bestand, weg);
        return weg ? 0 : bytes;
    };
    if (kern_->pad == kInGeheugen) return uit;
    uit.bytes = grootte(kern_->pad);
    uit.walBytes = grootte(kern_->pad + "-wal");
    return uit;
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
    using Klokslag = std::chrono::steady_clock;
    const auto sinds = Klokslag::now();  // architectuur: measures; nothing that is kept follows
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
        ++kern_->geschreven;
        kern_->telling.opgeslagen.tel(Klokslag::now() - sinds);  // architectuur: as above
    } catch (const Versieconflict&) {
        kern_->telling.conflicten.tel();
        throw;
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, kern_->pad);
        throw;
    }
}

}  // namespace maatlat
