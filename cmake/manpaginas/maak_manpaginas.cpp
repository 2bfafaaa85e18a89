// SPDX-License-Identifier: EUPL-1.2
// Writes the manual pages and the completion of bash from the commands of the program, while it is
// built: maak_manpaginas docs/man FOLDER.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "cli/bashaanvulling.h"
#include "cli/manpagina.h"
#include "cli/programma.h"

namespace {

namespace fs = std::filesystem;

std::string lees(const fs::path& pad) {
    std::ifstream bestand(pad, std::ios::binary);
    if (!bestand) throw std::runtime_error("missing: " + pad.string());
    return {std::istreambuf_iterator<char>(bestand), {}};
}

void schrijf(const fs::path& pad, const std::string& tekst) {
    fs::create_directories(pad.parent_path());
    std::ofstream bestand(pad, std::ios::binary);
    bestand << tekst;
    if (!bestand.flush()) throw std::runtime_error("cannot write " + pad.string());
}

void maak(const fs::path& van, const fs::path& naar) {
    const maatlat::Opdrachtbeschrijving programma = maatlat::beschrijfProgramma();
    schrijf(naar / "man1/maatlat.1", manProgramma(programma, lees(van / "maatlat.txt")));
    for (const auto& een : programma.opdrachten) {
        schrijf(naar / "man1" / ("maatlat-" + een.naam + ".1"),
                manOpdracht(een, lees(van / (een.naam + ".txt"))));
        if (een.naam == "start")
            schrijf(naar / "man5/maatlat.conf.5",
                    manInstellingen(een, lees(van / "maatlat.conf.txt")));
    }
    schrijf(naar / "maatlat.bash", bashaanvulling(programma));
}

}  // namespace

int main(int aantal, char** argumenten) {
    try {
        if (aantal != 3) throw std::runtime_error("give the texts and a folder");
        maak(argumenten[1], argumenten[2]);
    } catch (const std::exception& fout) {
        std::cerr << "maak_manpaginas: " << fout.what() << "\n";
        return 1;
    }
    return 0;
}
