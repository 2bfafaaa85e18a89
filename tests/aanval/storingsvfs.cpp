// SPDX-License-Identifier: EUPL-1.2
#include "storingsvfs.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "store/motor/verbinding.h"

namespace maatlat::aanval {

namespace {

constexpr std::int64_t kSector = 512;

/// A write that may still be lost: what stood there and what was to stand there.
struct Schrijfsel {
    std::int64_t plaats = 0;
    std::string was;
    std::string wordt;
    std::int64_t grootteWas = 0;
};

/// A file and what of it is not on disk for certain.
struct Schaduw {
    std::vector<Schrijfsel> los;
    bool nieuw = false;  ///< its name may still be lost too
};

/// One for the whole program: SQLite has one place for such a layer.
struct Stand {
    std::mutex slot;
    std::array<std::int64_t, 2> gevraagd{};
    std::array<std::int64_t, 2> mislukt{};  ///< which one fails; 0: none
    bool blijft = false;
    bool isMislukt = false;
    std::int64_t alles = 0;
    std::int64_t stroomTot = 0;  ///< 0: there is no end to it
    std::function<std::uint32_t()> kans;
    std::function<void()> weg;
    std::map<std::string, Schaduw> bestanden;
};
Stand stand;

sqlite3_vfs* echt = nullptr;

struct Bestand {
    sqlite3_file basis;
    std::string* naam;
    sqlite3_file* binnen() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
Bestand* van(sqlite3_file* bestand) {
    return reinterpret_cast<Bestand*>(bestand);
}
sqlite3_file* binnen(sqlite3_file* bestand) {
    return van(bestand)->binnen();
}

void zetTerug(int nr, const Schrijfsel& een) {
    if (!een.was.empty()) (void)!pwrite(nr, een.was.data(), een.was.size(), een.plaats);
    (void)!ftruncate(nr, een.grootteWas);
}

/// What of a write reached the disk: some of its sectors.
void zetDeelsWeer(int nr, const Schrijfsel& een) {
    const auto einde = static_cast<std::int64_t>(een.wordt.size());
    for (std::int64_t van = 0; van < einde;) {
        const std::int64_t tot =
            std::min(einde, ((een.plaats + van) / kSector + 1) * kSector - een.plaats);
        if (stand.kans() % 2 == 0)
            (void)!pwrite(nr, een.wordt.data() + van, static_cast<std::size_t>(tot - van),
                          een.plaats + van);
        van = tot;
    }
}

/// By a descriptor of our own: the process ends right after.
void verlies(const std::string& naam, const Schaduw& schaduw) {
    const int nr = open(naam.c_str(), O_RDWR | O_CLOEXEC);
    if (nr < 0) return;
    for (auto een = schaduw.los.rbegin(); een != schaduw.los.rend(); ++een)
        zetTerug(nr, *een);
    for (const Schrijfsel& een : schaduw.los)
        if (stand.kans() % 3 != 0) zetDeelsWeer(nr, een);
    close(nr);
    if (schaduw.nieuw && stand.kans() % 2 == 0) unlink(naam.c_str());
}

/// Counts the question. Whether it fails; when the power goes it does not return.
bool faalt(Schijfvraag wat) {
    const auto soort = static_cast<std::size_t>(wat);
    ++stand.gevraagd[soort];
    if (++stand.alles == stand.stroomTot) {
        for (const auto& [naam, schaduw] : stand.bestanden)
            verlies(naam, schaduw);
        stand.weg();
    }
    const std::int64_t nde = stand.mislukt[soort];
    const bool nu =
        nde != 0 && (stand.blijft ? stand.gevraagd[soort] >= nde : stand.gevraagd[soort] == nde);
    stand.isMislukt = stand.isMislukt || nu;
    return nu;
}

void onthoud(sqlite3_file* bestand, const void* bytes, std::int64_t aantal, std::int64_t plaats) {
    Schrijfsel een;
    een.plaats = plaats;
    sqlite3_int64 grootte = 0;
    binnen(bestand)->pMethods->xFileSize(binnen(bestand), &grootte);
    een.grootteWas = grootte;
    if (const std::int64_t er = std::min(aantal, een.grootteWas - plaats); er > 0) {
        een.was.resize(static_cast<std::size_t>(er));
        binnen(bestand)->pMethods->xRead(binnen(bestand), een.was.data(), static_cast<int>(er),
                                         plaats);
    }
    if (bytes) een.wordt.assign(static_cast<const char*>(bytes), static_cast<std::size_t>(aantal));
    stand.bestanden[*van(bestand)->naam].los.push_back(std::move(een));
}

int schrijf(sqlite3_file* bestand, const void* bytes, int aantal, sqlite3_int64 plaats) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    if (faalt(Schijfvraag::schrijven)) return SQLITE_FULL;
    if (stand.stroomTot != 0) onthoud(bestand, bytes, aantal, plaats);
    return binnen(bestand)->pMethods->xWrite(binnen(bestand), bytes, aantal, plaats);
}

int kapAf(sqlite3_file* bestand, sqlite3_int64 grootte) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    if (stand.stroomTot != 0) {
        sqlite3_int64 was = 0;
        binnen(bestand)->pMethods->xFileSize(binnen(bestand), &was);
        if (was > grootte) onthoud(bestand, nullptr, was - grootte, grootte);
    }
    return binnen(bestand)->pMethods->xTruncate(binnen(bestand), grootte);
}

int wacht(sqlite3_file* bestand, int vlaggen) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    if (faalt(Schijfvraag::wachten)) return SQLITE_IOERR_FSYNC;
    const int uit = binnen(bestand)->pMethods->xSync(binnen(bestand), vlaggen);
    if (uit == SQLITE_OK) stand.bestanden[*van(bestand)->naam] = {};
    return uit;
}

int sluit(sqlite3_file* bestand) {
    const int uit = binnen(bestand)->pMethods->xClose(binnen(bestand));
    delete van(bestand)->naam;
    return uit;
}

template <auto Wat, class... Rest>
int geefDoor(sqlite3_file* bestand, Rest... rest) {
    return (binnen(bestand)->pMethods->*Wat)(binnen(bestand), rest...);
}

void hek(sqlite3_file* bestand) {
    binnen(bestand)->pMethods->xShmBarrier(binnen(bestand));
}

const sqlite3_io_methods kMethoden{
    3,
    sluit,
    geefDoor<&sqlite3_io_methods::xRead, void*, int, sqlite3_int64>,
    schrijf,
    kapAf,
    wacht,
    geefDoor<&sqlite3_io_methods::xFileSize, sqlite3_int64*>,
    geefDoor<&sqlite3_io_methods::xLock, int>,
    geefDoor<&sqlite3_io_methods::xUnlock, int>,
    geefDoor<&sqlite3_io_methods::xCheckReservedLock, int*>,
    geefDoor<&sqlite3_io_methods::xFileControl, int, void*>,
    geefDoor<&sqlite3_io_methods::xSectorSize>,
    geefDoor<&sqlite3_io_methods::xDeviceCharacteristics>,
    geefDoor<&sqlite3_io_methods::xShmMap, int, int, int, void volatile**>,
    geefDoor<&sqlite3_io_methods::xShmLock, int, int, int>,
    hek,
    geefDoor<&sqlite3_io_methods::xShmUnmap, int>,
    geefDoor<&sqlite3_io_methods::xFetch, sqlite3_int64, int, void**>,
    geefDoor<&sqlite3_io_methods::xUnfetch, sqlite3_int64, void*>,
};

int open(sqlite3_vfs*, const char* naam, sqlite3_file* bestand, int vlaggen, int* uit) {
    Bestand* hier = van(bestand);
    hier->basis.pMethods = nullptr;
    const bool was = naam != nullptr && access(naam, F_OK) == 0;
    const int uitkomst = echt->xOpen(echt, naam, hier->binnen(), vlaggen, uit);
    if (uitkomst != SQLITE_OK) return uitkomst;
    hier->naam = new std::string(naam ? naam : "");
    hier->basis.pMethods = &kMethoden;
    const std::lock_guard<std::mutex> beurt(stand.slot);
    if (naam && !was) stand.bestanden[naam].nieuw = true;
    return SQLITE_OK;
}

int wis(sqlite3_vfs*, const char* naam, int ookOpSchijf) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    stand.bestanden.erase(naam);
    return echt->xDelete(echt, naam, ookOpSchijf);
}

}  // namespace

void zetTussenbeide() {
    static sqlite3_vfs laag;
    if (echt != nullptr) return;
    // The first connection sets SQLite up anew, and would put its own way to the disk in front.
    { const Verbinding eerste(":memory:", Wijze::schrijven); }
    echt = sqlite3_vfs_find(nullptr);
    laag = *echt;
    laag.zName = "storing";
    laag.szOsFile = static_cast<int>(sizeof(Bestand)) + echt->szOsFile;
    laag.pNext = nullptr;
    laag.xOpen = open;
    laag.xDelete = wis;
    sqlite3_vfs_register(&laag, 1);
}

void laatMislukken(Schijfvraag wat, std::int64_t nde, bool blijft) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    stand.gevraagd = {};
    stand.mislukt = {};
    stand.mislukt[static_cast<std::size_t>(wat)] = nde;
    stand.blijft = blijft;
    stand.isMislukt = false;
}

std::int64_t gevraagd(Schijfvraag wat) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    return stand.gevraagd[static_cast<std::size_t>(wat)];
}

bool isMislukt() {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    return stand.isMislukt;
}

void laatStroomUitvallen(std::int64_t nde, std::function<std::uint32_t()> kans,
                         std::function<void()> weg) {
    const std::lock_guard<std::mutex> beurt(stand.slot);
    stand.alles = 0;
    stand.stroomTot = nde;
    stand.kans = std::move(kans);
    stand.weg = std::move(weg);
    stand.bestanden.clear();
}

}  // namespace maatlat::aanval
