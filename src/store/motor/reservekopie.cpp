// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/reservekopie.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/opschijf.h"
#include "store/motor/tikker.h"
#include "store/motor/vraag.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

fs::path vrijeNaam(const fs::path& pad, const std::string& kenmerk) {
    const std::string begin = (pad.parent_path() / pad.stem()).string() + "." + kenmerk;
    fs::path naam = begin + pad.extension().string();
    for (int volgnummer = 2; fs::exists(naam); ++volgnummer)
        naam = begin + "-" + std::to_string(volgnummer) + pad.extension().string();
    return naam;
}

/// "Reservekopie: 40%", for each tenth that the copy grows.
Tikker::Tik zegHoever(Verbinding& verbinding, const fs::path& kopie, const Voortgang& voortgang) {
    const std::int64_t heel =
        verbinding.getal("PRAGMA page_count") * verbinding.getal("PRAGMA page_size");
    return [heel, kopie, &voortgang, gezegd = std::int64_t{0}]() mutable {
        std::error_code fout;
        const auto nu = static_cast<std::int64_t>(fs::file_size(kopie, fout));
        if (fout || heel <= 0) return;
        const std::int64_t tiende = std::min<std::int64_t>(9, nu * 10 / heel);
        if (tiende > gezegd) zeg(voortgang, "Reservekopie: " + std::to_string(tiende * 10) + "%");
        gezegd = std::max(gezegd, tiende);
    };
}

void eisOpSchijf(const fs::path& pad) {
    if (const std::error_code fout = zetOpSchijf(pad)) throw std::system_error(fout, pad.string());
}

/// SQLite takes an empty file as it is, with its mode: so nobody else can ever open it.
void maakLeeg(const fs::path& pad) {
    const int fd = open(pad.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) throw std::system_error(errno, std::generic_category(), pad.string());
    close(fd);
}

}  // namespace

void schrijfKopie(Verbinding& verbinding, const fs::path& naar) {
    maakLeeg(naar);
    try {
        Vraag(verbinding, "VACUUM INTO ?").bind(naar.string()).voerUit();
        eisOpSchijf(naar);
    } catch (...) {
        std::error_code opruimen;
        fs::remove(naar, opruimen);
        throw;
    }
}

std::string maakReservekopie(Verbinding& verbinding, const std::string& pad,
                             const std::string& kenmerk, const Voortgang& voortgang) {
    const fs::path naam = vrijeNaam(pad, kenmerk);
    const fs::path map = naam.has_parent_path() ? naam.parent_path() : fs::path(".");
    const fs::path deel = naam.string() + ".deel";
    try {
        fs::remove(deel);
        {
            const Tikker tikker(verbinding, zegHoever(verbinding, deel, voortgang));
            schrijfKopie(verbinding, deel);
        }
        fs::rename(deel, naam);
        eisOpSchijf(map);
    } catch (const std::system_error&) {
        std::error_code opruimen;
        fs::remove(deel, opruimen);
        throw Gebruikersfout("De reservekopie \"" + naam.string() +
                             "\" kan niet worden geschreven. De database is niet veranderd. "
                             "Controleer de schijf en probeer het opnieuw.");
    }
    return naam.string();
}

}  // namespace maatlat
