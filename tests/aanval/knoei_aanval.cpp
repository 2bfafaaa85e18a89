// SPDX-License-Identifier: EUPL-1.2
// Somebody who has the files and not the key changes one thing in the log, the history or what was
// frozen, again and again; each time something must be said of it, and of what nobody touched
// nothing.
//   knoei_aanval [TIMES [SEED]]
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "support/database_hulp.h"
#include "support/knoeidatabase.h"
#include "support/knoeier.h"
#include "toetsing/mensen/logboekcontrole.h"

namespace {

using namespace maatlat;
namespace fs = std::filesystem;

constexpr const char* kDatabase = "maatlat.db";

std::size_t afwijkingen(const fs::path& map) {
    Database database = Database::openLezen((map / kDatabase).string());
    Werkplek werkplek(database, test::vasteKlok(), map / "b", map / "s", {});
    const Logboekoordeel oordeel = keurLogboek(werkplek);
    return oordeel.afwijkingen.size() + oordeel.nietNagekeken.size();
}

}  // namespace

int main(int aantal, char** argumenten) {
    const int keren = aantal > 1 ? std::atoi(argumenten[1]) : 1000;
    test::Knoeier knoeier(static_cast<std::uint64_t>(aantal > 2 ? std::atoi(argumenten[2]) : 1));
    const test::Werkmap map;
    fs::create_directories(map.map() / "heel");
    test::maakKnoeidatabase((map.map() / "heel" / kDatabase).string());
    const bool vals = afwijkingen(map.map() / "heel") > 0;
    int gevonden = 0;
    for (int nr = 0; nr < keren; ++nr) {
        const fs::path hier = map.map() / "hier";
        fs::remove_all(hier);
        fs::copy(map.map() / "heel", hier, fs::copy_options::recursive);
        const std::string wat = knoeier.knoei((hier / kDatabase).string());
        if (afwijkingen(hier) > 0)
            ++gevonden;
        else
            std::printf("not found: %s\n", wat.c_str());
    }
    std::printf("%d tamperings, %d found; of an untouched database %s is said\n", keren, gevonden,
                vals ? "something" : "nothing");
    return gevonden == keren && !vals ? 0 : 1;
}
