// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/opruimen.h"

#include <chrono>
#include <exception>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>
#include <vector>

#include "domain/gebeurtenis.h"
#include "store/bronnen/bijlageverwijzingen.h"
#include "store/bronnen/concept_store.h"
#include "store/motor/logwaarde.h"
#include "store/spoor/opruimlijst_store.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "toetsing/mensen/accounts_opruimen.h"
#include "toetsing/opruimklok.h"
#include "toetsing/schijfbestand.h"
#include "toetsing/steekproef/bewaartermijn.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

using opruimlijstStore::Soort;

const std::string kOpruimer = "bewaartermijn";  ///< how this stands in the log

/// A file that was just put there may be on its way into a source.
constexpr std::chrono::hours kOnderweg{24};

/// The files of bijlagen, by hash.
std::map<std::string, fs::path> bijlagenOpSchijf(Werkplek& werkplek) {
    std::map<std::string, fs::path> uit;
    std::error_code geenMap;
    for (const fs::directory_entry& een : fs::directory_iterator(werkplek.bijlagen(), geenMap))
        if (isBijlagehash(een.path().filename().string()))
            uit.emplace(een.path().filename().string(), een.path());
    return uit;
}

bool isOnderweg(const fs::path& pad) {
    std::error_code weg;
    const auto sinds = fs::last_write_time(pad, weg);
    return !weg && fs::file_time_type::clock::now() - sinds < kOnderweg;
}

/// What is loose goes on the list, what is needed again or gone by itself comes off it. Returns
/// what may be erased now.
std::set<std::string> werkLijstBij(Transactie& transactie, const Opruimmoment& moment,
                                   const std::map<std::string, fs::path>& opSchijf) {
    std::map<std::string, fs::path> los = opSchijf;
    for (const auto& een : bijlageStore::nodig(transactie))
        los.erase(een.sha256);
    const std::string grens = wegVanVoor(transactie, moment, Bewaarsoort::bijlagen);
    std::set<std::string> weg;
    for (const auto& een : opruimlijstStore::alle(transactie, Soort::bijlage)) {
        const bool isLos = los.erase(een.sleutel) > 0;
        const bool inGebruik = opSchijf.contains(een.sleutel) && !isLos;
        if (inGebruik || (!isLos && een.gewist.empty()))
            opruimlijstStore::vergeet(transactie, Soort::bijlage, een.sleutel);
        else if (isLos && een.sinds < grens)
            weg.insert(een.sleutel);
    }
    for (const auto& [sha256, pad] : los)
        opruimlijstStore::noteer(transactie, Soort::bijlage, sha256);
    return weg;
}

/// Under the writer: no source can begin to name it meanwhile.
bool wisBijlage(Transactie& transactie, const Opruimmoment& moment, const std::string& sha256,
                const fs::path& pad) {
    if (isOnderweg(pad) || bijlageStore::isNodig(transactie, sha256)) return false;
    opruimlijstStore::zetGewist(transactie, moment, Soort::bijlage, sha256);
    return true;
}

/// Pieces of files in one folder.
int ruimRestenOp(const fs::path& map) {
    std::vector<fs::path> half;
    std::error_code fout;
    for (const fs::directory_entry& een : fs::directory_iterator(map, fout))
        if (een.path().filename().string().starts_with(kNieuwBegin)) half.push_back(een.path());
    int weg = 0;
    for (const fs::path& pad : half)
        if (fs::remove(pad, fout)) ++weg;
    return weg;
}

}  // namespace

int ruimBijlagenOp(Werkplek& werkplek, const Opruimmoment& moment) {
    const auto opSchijf = bijlagenOpSchijf(werkplek);
    std::vector<fs::path> bestanden;
    werkplek.database().schrijf(kOpruimer, [&](Transactie& transactie) {
        bestanden.clear();
        std::set<std::string> weg = werkLijstBij(transactie, moment, opSchijf);
        for (const std::string& een : bijlageStore::bevroren(transactie, weg))
            weg.erase(een);
        for (const std::string& sha256 : weg)
            if (wisBijlage(transactie, moment, sha256, opSchijf.at(sha256)))
                bestanden.push_back(opSchijf.at(sha256));
        if (!bestanden.empty())
            transactie.log(
                Gebeurtenis::bijlagenGewist, "bewaartermijn", {},
                Logwaarde::eigenWoorden("bestanden: " + std::to_string(bestanden.size())));
    });
    // After the line about them is stored. A crash before this: they are loose still, and go the
    // next time. Of one that came in again meanwhile a source may have been saved.
    std::error_code alWeg;
    for (const fs::path& een : bestanden)
        if (!isOnderweg(een)) fs::remove(een, alWeg);
    return static_cast<int>(bestanden.size());
}

int ruimConceptenOp(Werkplek& werkplek, const Opruimmoment& moment) {
    return werkplek.database().schrijf(kOpruimer, [&](Transactie& transactie) {
        const int weg = conceptStore::ruimOp(
            transactie, moment, wegVanVoor(transactie, moment, Bewaarsoort::concepten));
        if (weg > 0)
            transactie.log(Gebeurtenis::conceptenGewist, "bewaartermijn", {},
                           Logwaarde::eigenWoorden("concepten: " + std::to_string(weg)));
        return weg;
    });
}

int ruimUploadrestenOp(Werkplek& werkplek) {
    const int weg = ruimRestenOp(werkplek.bijlagen()) +
                    ruimRestenOp(werkplek.bijlagen() / "wachtend") +
                    ruimRestenOp(werkplek.bijlagen() / "uitgaand");
    if (weg > 0)
        werkplek.database().schrijf("programma", [&](Transactie& transactie) {
            transactie.log(Gebeurtenis::uploadrestenGewist, "bijlagen", {},
                           Logwaarde::eigenWoorden("bestanden: " + std::to_string(weg)));
        });
    return weg;
}

void ruimOp(Werkplek& werkplek, const std::function<void(const std::string&)>& meld) {
    vergeetLijsten(werkplek);
    const auto moment = Opruimklok::vraag(werkplek);
    if (!moment) {
        meld("Let op: " + klokInWoorden(Opruimklok::stand(werkplek)) +
             " Er wordt niets gewist tot de beheerder de klok bevestigt, op de pagina Klok.\n");
        return;
    }
    std::exception_ptr eerste;
    const std::function<void()> stappen[] = {
        [&] { ruimDossiersOp(werkplek, *moment); },
        [&] { ruimWachtendeBijlagenOp(werkplek, *moment); },
        [&] { ruimBijlagenOp(werkplek, *moment); },
        [&] { ruimConceptenOp(werkplek, *moment); },
        [&] { ruimAanmeldingenOp(werkplek, *moment); },
        [&] { ruimAccountsOp(werkplek, *moment); },
    };
    for (const auto& stap : stappen) {
        try {
            stap();
        } catch (...) {
            if (!eerste) eerste = std::current_exception();
        }
    }
    if (eerste) std::rethrow_exception(eerste);
}

}  // namespace maatlat
