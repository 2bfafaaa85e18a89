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

const fs::path kGeinstalleerd = fs::path("share") / "maatlat";

}  // namespace

fs::path vindGegevensmap(const fs::path& gegeven, const fs::path& programma) {
    if (!gegeven.empty()) {
        if (heeftAlles(gegeven)) return gegeven;
        throw Gebruikersfout("In de map " + gegeven.string() +
                             " staan geen mappen criteria en templates.");
    }
    std::error_code fout;
    const fs::path map = fs::read_symlink(programma, fout).parent_path();
    if (const fs::path erbij = map.parent_path() / kGeinstalleerd; heeftAlles(erbij)) return erbij;
    if (const fs::path gevonden = vanafOmhoog(fs::current_path(fout)); !gevonden.empty())
        return gevonden;
    if (const fs::path gevonden = vanafOmhoog(map); !gevonden.empty()) return gevonden;
    throw Gebruikersfout(
        "De mappen criteria en templates zijn niet gevonden. Start maatlat in de "
        "map waar die in staan, of geef die map op met --gegevens.");
}

fs::path standaardRapportmap(const fs::path& gegevens) {
    const bool geinstalleerd =
        gegevens.parent_path().filename() / gegevens.filename() == kGeinstalleerd;
    return (geinstalleerd ? fs::path() : gegevens) / "reports";
}

}  // namespace maatlat
