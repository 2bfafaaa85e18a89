// SPDX-License-Identifier: EUPL-1.2
#include "cli/gegevensmap.h"

#include <system_error>

#include "domain/melding.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

bool heeftAlles(const fs::path& map) {
    std::error_code fout;
    return fs::is_directory(map / "criteria", fout) && fs::is_directory(map / "templates", fout);
}

fs::path vanafOmhoog(fs::path map) {
    while (true) {
        if (heeftAlles(map)) return map;
        const fs::path hoger = map.parent_path();
        if (hoger == map) return {};
        map = hoger;
    }
}

}  // namespace

fs::path vindGegevensmap(const fs::path& gegeven) {
    if (!gegeven.empty()) {
        if (heeftAlles(gegeven)) return gegeven;
        throw Gebruikersfout("In de map " + gegeven.string() +
                             " staan geen mappen criteria en templates.");
    }
    std::error_code fout;
    if (const fs::path gevonden = vanafOmhoog(fs::current_path(fout)); !gevonden.empty())
        return gevonden;
    const fs::path programma = fs::read_symlink("/proc/self/exe", fout);
    if (const fs::path gevonden = vanafOmhoog(programma.parent_path()); !gevonden.empty())
        return gevonden;
    throw Gebruikersfout(
        "De mappen criteria en templates zijn niet gevonden. Start maatlat in de "
        "map waar die in staan, of geef die map op met --gegevens.");
}

}  // namespace maatlat
