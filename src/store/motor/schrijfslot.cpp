// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schrijfslot.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "domain/melding.h"

namespace maatlat {

namespace {

/// True when the name still stands for the open file: the one who had the lock before us may have
/// removed it between our opening and our locking.
bool isNog(int fd, const std::string& bestand) {
    struct stat open {};
    struct stat opNaam {};
    return fstat(fd, &open) == 0 && stat(bestand.c_str(), &opNaam) == 0 &&
           open.st_dev == opNaam.st_dev && open.st_ino == opNaam.st_ino;
}

[[noreturn]] void meldOpenen(const std::string& pad, int reden) {
    if (reden == ENOSPC || reden == EDQUOT)
        throw Gebruikersfout("De schijf met de database \"" + pad +
                             "\" is vol. Maak ruimte vrij en probeer het opnieuw.");
    throw Gebruikersfout("De database \"" + pad +
                         "\" mag niet worden gewijzigd: in de map kan niet worden geschreven. "
                         "Vraag schrijfrechten, of kies een andere map.");
}

}  // namespace

Schrijfslot::Schrijfslot(const std::string& pad) : bestand_(pad + "-slot") {
    while (true) {
        fd_ = open(bestand_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (fd_ < 0) meldOpenen(pad, errno);
        if (flock(fd_, LOCK_EX | LOCK_NB) != 0) {
            close(fd_);
            throw Gebruikersfout("In de database \"" + pad +
                                 "\" wordt al geschreven door een ander programma. Wacht tot dat "
                                 "klaar is, of sluit het, en probeer het opnieuw.");
        }
        if (isNog(fd_, bestand_)) return;
        close(fd_);
    }
}

Schrijfslot::~Schrijfslot() {
    unlink(bestand_.c_str());
    close(fd_);
}

}  // namespace maatlat
