// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/reservekopie.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <system_error>

#include "domain/melding.h"
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

/// Waits until the file, or the folder with its names, is on disk.
bool opSchijf(const fs::path& pad) {
    const int fd = open(pad.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool gelukt = fsync(fd) == 0;
    close(fd);
    return gelukt;
}

}  // namespace

std::string maakReservekopie(Verbinding& verbinding, const std::string& pad,
                             const std::string& kenmerk, const Voortgang& voortgang) {
    const fs::path naam = vrijeNaam(pad, kenmerk);
    const fs::path map = naam.has_parent_path() ? naam.parent_path() : fs::path(".");
    const fs::path deel = naam.string() + ".deel";

    std::error_code fout;
    fs::remove(deel, fout);
    try {
        const Tikker tikker(verbinding, zegHoever(verbinding, deel, voortgang));
        Vraag(verbinding, "VACUUM INTO ?").bind(deel.string()).voerUit();
        if (!opSchijf(deel)) fout = std::make_error_code(std::errc::io_error);
        if (!fout) fs::rename(deel, naam, fout);
        if (!fout && !opSchijf(map)) fout = std::make_error_code(std::errc::io_error);
        if (fout)
            throw Gebruikersfout("De reservekopie \"" + naam.string() +
                                 "\" kan niet worden geschreven. De database is niet veranderd. "
                                 "Controleer de schijf en probeer het opnieuw.");
    } catch (...) {
        std::error_code opruimen;
        fs::remove(deel, opruimen);
        throw;
    }
    return naam.string();
}

}  // namespace maatlat
