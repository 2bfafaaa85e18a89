// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/reservekopieen.h"

#include <sys/stat.h>

#include <algorithm>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/spoor/logboeklijst.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/bewaren/kopie_maken.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/bewaren/rotatie.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"
#include "toetsing/opruimklok.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

const std::string kWie = "reservekopie";  ///< how the program itself stands in the log
constexpr std::int64_t kDag = 24 * 60 * 60;
constexpr std::size_t kGetoond = 10;

/// What is known of copies for as long as the program runs; makes one at a time, in a thread of its
/// own. At its end it waits for that.
class Kopiewerk {
  public:
    struct Stand {
        std::string bezigSinds;
        std::string fout;
        std::string foutMoment;
        std::vector<std::string> over;
    };

    Kopiewerk() = default;
    ~Kopiewerk() { wacht(); }
    Kopiewerk(const Kopiewerk&) = delete;
    Kopiewerk& operator=(const Kopiewerk&) = delete;

    std::optional<Kopieinstelling> instelling() const {
        const std::lock_guard<std::mutex> beurt(slot_);
        return instelling_;
    }
    void stelIn(Kopieinstelling nieuw) {
        const std::lock_guard<std::mutex> beurt(slot_);
        instelling_ = std::move(nieuw);
    }
    Stand stand() const {
        const std::lock_guard<std::mutex> beurt(slot_);
        return stand_;
    }
    void zetOver(std::vector<std::string> over) {
        const std::lock_guard<std::mutex> beurt(slot_);
        stand_.over = std::move(over);
    }

    /// False when one is being made. `werk` gives why it failed; empty: it did not.
    template <class Werk>
    bool begin(const Klok& klok, Werk werk) {
        const std::lock_guard<std::mutex> start(draadslot_);
        {
            const std::lock_guard<std::mutex> beurt(slot_);
            if (!stand_.bezigSinds.empty()) return false;
            stand_.bezigSinds = klok();
        }
        if (draad_.joinable()) draad_.join();
        try {
            draad_ = std::thread([this, klok, werk] {
                std::string fout = werk();
                const std::string nu = klok();
                const std::lock_guard<std::mutex> beurt(slot_);
                stand_.bezigSinds.clear();
                stand_.foutMoment = fout.empty() ? "" : nu;
                stand_.fout = std::move(fout);
            });
        } catch (...) {  // no thread to be had: nobody else would say that it is over
            const std::lock_guard<std::mutex> beurt(slot_);
            stand_.bezigSinds.clear();
            throw;
        }
        return true;
    }
    void wacht() {
        const std::lock_guard<std::mutex> start(draadslot_);
        if (draad_.joinable()) draad_.join();
    }

  private:
    mutable std::mutex slot_;  ///< of what follows
    std::optional<Kopieinstelling> instelling_;
    Stand stand_;
    std::mutex draadslot_;  ///< of the thread
    std::thread draad_;
};

Kopiewerk& kopiewerk(Werkplek& werkplek) {
    return werkplek.geheugen<Kopiewerk>();
}

bool opZelfdeSchijf(const fs::path& een, const fs::path& ander) {
    struct stat a {};
    struct stat b {};
    return stat(een.c_str(), &a) == 0 && stat(ander.c_str(), &b) == 0 && a.st_dev == b.st_dev;
}

/// What a line of the log holds of a copy: the hash of its inventory.
std::string kenmerkVan(const fs::path& map) {
    return sha256Hex(leesTekst(map / kInventaris));
}

/// Once for each copy, whoever made it.
void logKopie(Transactie& transactie, const fs::path& map) {
    const std::string naam = map.filename().string();
    if (logboek::eerste(transactie, Gebeurtenis::reservekopieGemaakt, naam)) return;
    transactie.log(Gebeurtenis::reservekopieGemaakt, naam, {},
                   Logwaarde::eigenWoorden(kenmerkVan(map)));
}

void ruimOp(Werkplek& werkplek, const Kopieinstelling& instelling, std::vector<std::string>& weg) {
    // The clock is followed here, and a beheerder says it when a jump was right.
    const auto moment = Opruimklok::vraag(werkplek);
    Rotatieregels regels;
    regels.nu = moment ? moment->nu() : werkplek.nu();
    regels.klokKlopt = moment.has_value();
    regels.dagen = instelling.dagen;
    regels.termijn = werkplek.database().lees(dossiertermijn);
    regels.database = instelling.database;
    Rotatie rotatie = ruimKopieenOp(instelling.map, regels);
    kopiewerk(werkplek).zetOver(std::move(rotatie.over));
    weg = std::move(rotatie.weg);
    if (weg.empty()) return;
    werkplek.database().schrijf(kWie, [&](Transactie& transactie) {
        for (const std::string& een : weg)
            transactie.log(Gebeurtenis::reservekopieVerwijderd, een);
    });
}

/// In the log stands that it failed; why stands on the page, as it may name places on the disk.
std::string mislukt(Werkplek& werkplek, const std::string& wie, std::string waarom) {
    try {
        werkplek.database().schrijf(wie, [](Transactie& transactie) {
            transactie.log(Gebeurtenis::reservekopieMislukt, "reservekopie");
        });
    } catch (const std::exception&) {
        // The same disk may be why: the page tells it all the same.
    }
    return waarom;
}

/// In the thread of the work: everything that goes wrong is told on the page.
std::string maakInDeze(Werkplek& werkplek, const Kopieinstelling& instelling,
                       const std::string& wie) {
    try {
        const Kopieuitslag uit = maakKopie(werkplek.database(), {instelling.database,
                                                                 instelling.map,
                                                                 {},
                                                                 werkplek.nu(),
                                                                 instelling.programma,
                                                                 werkplek.kalender()});
        werkplek.database().schrijf(
            wie, [&](Transactie& transactie) { logKopie(transactie, uit.kopie.map); });
        std::vector<std::string> weg;
        ruimOp(werkplek, instelling, weg);
        return {};
    } catch (const Gebruikersfout& fout) {
        return mislukt(werkplek, wie, fout.what());
    } catch (const std::exception&) {
        return mislukt(werkplek, wie,
                       "Er is geen reservekopie gemaakt: er ging iets mis in Maatlat. Probeer het "
                       "opnieuw.");
    }
}

/// The newest that is one.
std::optional<Kopie> nieuwste(const fs::path& map) {
    std::vector<fs::path> mappen = kopiemappen(map, false);
    for (; !mappen.empty(); mappen.pop_back())
        if (auto kopie = leesKopie(mappen.back(), false)) return kopie;
    return std::nullopt;
}

std::string waarschuwing(const std::optional<Kopie>& laatste, const std::string& nu) {
    if (!laatste) return "Er is nog geen reservekopie. Maak er een.";
    if (laatste->inventaris.moment > later(nu, kDag))
        return "De laatste reservekopie is van een dag die nog moet komen. Kijk de klok van deze "
               "computer na, en maak een nieuwe.";
    if (laatste->inventaris.moment < later(nu, -kDag))
        return "De laatste reservekopie is ouder dan een dag. Maak een nieuwe.";
    return {};
}

Kopieinstelling eisInstelling(Werkplek& werkplek) {
    auto uit = kopiewerk(werkplek).instelling();
    if (!uit)
        throw NietNu(
            "Er is geen map voor reservekopieën. Start Maatlat met --reservekopieen, gevolgd door "
            "een map op een andere schijf.");
    return *uit;
}

}  // namespace

void stelReservekopieenIn(Werkplek& werkplek, Kopieinstelling instelling) {
    kopiewerk(werkplek).stelIn(std::move(instelling));
}

Reservekopieblad leesReservekopieen(Werkplek& werkplek, const Persoon& persoon) {
    Reservekopieblad uit;
    uit.termijn = inzien(werkplek, persoon, Actie::personenBeheren, dossiertermijn);
    const auto instelling = kopiewerk(werkplek).instelling();
    uit.ingesteld = instelling.has_value();
    if (!instelling) return uit;
    uit.map = instelling->map;
    std::error_code weg;
    uit.mapIsEr = fs::is_directory(uit.map, weg);
    uit.zelfdeSchijf = opZelfdeSchijf(uit.map, instelling->database);
    uit.dagen = instelling->dagen;
    Kopiewerk::Stand stand = kopiewerk(werkplek).stand();
    uit.bezigSinds = std::move(stand.bezigSinds);
    uit.fout = std::move(stand.fout);
    uit.foutMoment = std::move(stand.foutMoment);
    uit.over = std::move(stand.over);
    std::vector<fs::path> mappen = kopiemappen(uit.map, false);
    uit.aantal = static_cast<int>(mappen.size());
    for (; !mappen.empty() && uit.laatste.size() < kGetoond; mappen.pop_back())
        if (auto een = leesKopie(mappen.back(), false))
            uit.laatste.push_back({een->naam(), een->inventaris.moment, een->grootte(),
                                   std::move(een->inventaris.gebreken)});
    uit.waarschuwing = waarschuwing(nieuwste(uit.map), werkplek.nu());
    uit.migraties = migratiekopieen(instelling->database);
    return uit;
}

void beginReservekopie(Werkplek& werkplek, const Handeling& handeling) {
    bool nieuw = false;
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie&) { nieuw = true; });
    if (!nieuw) return;  // this very post came before
    const Kopieinstelling instelling = eisInstelling(werkplek);
    const bool begonnen = kopiewerk(werkplek).begin(
        werkplek.klok(), [&werkplek, instelling, wie = inLogboek(handeling.wie)] {
            return maakInDeze(werkplek, instelling, wie);
        });
    if (!begonnen) throw NietNu("Er wordt al een reservekopie gemaakt. Wacht tot die klaar is.");
}

void wachtOpReservekopie(Werkplek& werkplek) {
    kopiewerk(werkplek).wacht();
}

std::string reservekopiewaarschuwing(Werkplek& werkplek, const Persoon& persoon) {
    if (!mag(persoon, Actie::personenBeheren)) return {};
    const auto instelling = kopiewerk(werkplek).instelling();
    return instelling ? waarschuwing(nieuwste(instelling->map), werkplek.nu()) : std::string();
}

Kopiestand kopiestand(Werkplek& werkplek) {
    Kopiestand uit;
    auto instelling = kopiewerk(werkplek).instelling();
    if (!instelling) return uit;
    uit.ingesteld = true;
    uit.programma = std::move(instelling->programma);
    const auto laatste = nieuwste(instelling->map);
    uit.map = std::move(instelling->map);
    uit.waarschuwing = waarschuwing(laatste, werkplek.nu());
    if (!laatste) return uit;
    uit.moment = laatste->inventaris.moment;
    uit.heel = laatste->heel();
    uit.grootte = laatste->grootte();
    return uit;
}

int ruimReservekopieenOp(Werkplek& werkplek) {
    const auto instelling = kopiewerk(werkplek).instelling();
    if (!instelling) return 0;
    std::vector<fs::path> nieuw;
    werkplek.database().lees([&](Sessie& sessie) {
        nieuw.clear();
        for (fs::path& een : kopiemappen(instelling->map, false))
            if (!logboek::eerste(sessie, Gebeurtenis::reservekopieGemaakt,
                                 een.filename().string()) &&
                leesKopie(een, false))
                nieuw.push_back(std::move(een));
    });
    if (!nieuw.empty())
        werkplek.database().schrijf(kWie, [&](Transactie& transactie) {
            for (const fs::path& een : nieuw)
                logKopie(transactie, een);
        });
    std::vector<std::string> weg;
    ruimOp(werkplek, *instelling, weg);
    return static_cast<int>(weg.size());
}

}  // namespace maatlat
