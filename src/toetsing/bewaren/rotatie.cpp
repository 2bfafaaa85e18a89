// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/rotatie.h"

#include <algorithm>
#include <system_error>

#include "domain/dag.h"
#include "toetsing/bewaren/kopiemap.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kEtmaal = 24 * 60 * 60;

struct Oudje {
    fs::path pad;
    std::string moment;
    bool kopie = false;  ///< else keys, or of before an upgrade
    bool heleKopie = false;
};

/// The oldest first; none that is dated after now.
std::vector<Oudje> watErStaat(const fs::path& map, const Rotatieregels& regels, bool sleutels) {
    std::vector<Oudje> uit;
    for (const Kopie& een : kopieen(map, sleutels))
        uit.push_back({een.map, een.inventaris.moment, !sleutels, !sleutels && een.heel()});
    if (!regels.database.empty())
        for (const Migratiekopie& een : migratiekopieen(regels.database))
            uit.push_back({een.bestand, een.moment});
    std::erase_if(uit, [&](const Oudje& een) { return een.moment > regels.nu; });
    std::ranges::sort(uit, {}, &Oudje::moment);
    return uit;
}

bool haalWeg(const fs::path& pad) {
    std::error_code fout;
    // First its name: what is half removed must not look like a copy.
    const fs::path deel = pad.string() + kDeel;
    fs::rename(pad, deel, fout);
    if (fout) return false;
    fs::remove_all(deel, fout);
    return !fout;
}

}  // namespace

Rotatie ruimKopieenOp(const fs::path& map, const Rotatieregels& regels, bool sleutels) {
    const std::vector<Oudje> alle = watErStaat(map, regels, sleutels);
    auto nieuwste = std::ranges::find(alle.rbegin(), alle.rend(), true, &Oudje::heleKopie);
    if (nieuwste == alle.rend())
        nieuwste = std::ranges::find(alle.rbegin(), alle.rend(), true, &Oudje::kopie);
    const std::string dossiergrens =
        iso(naMaanden(*dagUit(regels.nu.substr(0, 10)), -regels.termijn));
    const std::string dagengrens =
        regels.dagen > 0 ? later(regels.nu, -regels.dagen * kEtmaal) : std::string();
    Rotatie uit;
    for (const Oudje& een : alle) {
        const bool pastTerm = een.moment < dossiergrens;
        const bool spaar = nieuwste != alle.rend() && een.pad == nieuwste->pad;
        if (!pastTerm && (spaar || een.moment >= dagengrens)) continue;
        const std::string naam = een.pad.filename().string();
        if (!regels.klokKlopt)
            uit.over.push_back(naam);
        else if (haalWeg(een.pad))
            uit.weg.push_back(naam);
    }
    return uit;
}

}  // namespace maatlat
