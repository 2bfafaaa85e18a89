// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfslot.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/melding.h"

namespace maatlat {

namespace {

/// The files that this very program has the right to write. Looked at before a file is opened: to
/// close it again would take the locks from whoever has it here.
class Onze {
  public:
    static bool voegToe(dev_t schijf, ino_t nummer) {
        const std::lock_guard<std::mutex> beurt(slot_);
        return bestanden_.emplace(schijf, nummer).second;
    }
    static void haalWeg(dev_t schijf, ino_t nummer) {
        const std::lock_guard<std::mutex> beurt(slot_);
        bestanden_.erase({schijf, nummer});
    }

  private:
    static inline std::mutex slot_;
    static inline std::set<std::pair<dev_t, ino_t>> bestanden_;
};

[[noreturn]] void meldBezet(const std::string& pad) {
    throw Gebruikersfout("In de database \"" + pad +
                         "\" wordt al geschreven door een ander programma. Wacht tot dat klaar is, "
                         "of sluit het, en probeer het opnieuw.");
}

[[noreturn]] void meldOpenen(const std::string& pad) {
    throw Gebruikersfout("De database \"" + pad +
                         "\" kan niet worden geopend om te schrijven. Controleer of het bestand er "
                         "is en of u het mag wijzigen.");
}

}  // namespace

std::optional<Schrijfslot::Bestand> Schrijfslot::opNaam(const std::string& pad) {
    struct stat wat {};
    if (stat(pad.c_str(), &wat) != 0) return std::nullopt;
    return Bestand{wat.st_dev, wat.st_ino};
}

Schrijfslot::Schrijfslot(const std::string& pad) : pad_(pad) {
    const auto gevonden = opNaam(pad);
    if (!gevonden) meldOpenen(pad);
    database_ = *gevonden;
    if (!Onze::voegToe(database_.schijf, database_.nummer)) meldBezet(pad);
    try {
        fd_ = open(pad.c_str(), O_RDWR | O_CLOEXEC);
        struct stat wat {};
        if (fd_ < 0 || fstat(fd_, &wat) != 0) meldOpenen(pad);
        if (flock(fd_, LOCK_EX | LOCK_NB) != 0) meldBezet(pad);
        if (Bestand{wat.st_dev, wat.st_ino} != database_ || opNaam(pad) != database_)
            meldBezet(pad);  // replaced while we looked
        if (wat.st_nlink > 1)
            throw Gebruikersfout(
                "De database \"" + pad +
                "\" heeft nog een andere naam (een harde koppeling). Onder twee namen raakt een "
                "database beschadigd. Haal de andere naam weg, of maak met \"maatlat "
                "reservekopie\" een echte kopie. Er is niets aan de database veranderd.");
    } catch (...) {
        if (fd_ >= 0) close(fd_);
        Onze::haalWeg(database_.schijf, database_.nummer);
        throw;
    }
}

Schrijfslot::~Schrijfslot() {
    close(fd_);
    Onze::haalWeg(database_.schijf, database_.nummer);
}

void Schrijfslot::onthoudWal() {
    wal_ = opNaam(pad_ + "-wal");
}

void Schrijfslot::eisOpZijnPlek() const {
    if (opNaam(pad_) == database_ && (!wal_ || opNaam(pad_ + "-wal") == wal_)) return;
    throw Opslagfout("De database \"" + pad_ +
                     "\" is verplaatst, verwijderd of vervangen terwijl Maatlat ermee werkte. De "
                     "wijziging is niet opgeslagen, en er wordt niets meer opgeslagen. Zet het "
                     "bestand terug waar het stond, samen met \"" +
                     pad_ + "-wal\", en start Maatlat opnieuw.");
}

}  // namespace maatlat
