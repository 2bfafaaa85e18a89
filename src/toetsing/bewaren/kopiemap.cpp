// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/kopiemap.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <system_error>
#include <utility>

#include "domain/dag.h"
#include "exchange/bewaren/inventaris_json.h"
#include "store/motor/ernaast.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kBegin = "maatlat-";
constexpr std::string_view kVersie = "-versie";
constexpr std::string_view kSleutels = "-sleutels";

/// Takes digits off the front; false when there are none.
bool neemCijfers(std::string_view& tekst) {
    const auto tot = std::min(tekst.find_first_not_of("0123456789"), tekst.size());
    tekst.remove_prefix(tot);
    return tot > 0;
}

/// "20261129T083000Z" as "2026-11-29T08:30:00.000Z".
std::optional<std::string> uitKort(std::string_view kort) {
    constexpr std::string_view kVorm = "00000000T000000Z";
    if (kort.size() != kVorm.size()) return std::nullopt;
    for (std::size_t i = 0; i < kVorm.size(); ++i)
        if (kVorm[i] == '0' ? std::isdigit(static_cast<unsigned char>(kort[i])) == 0
                            : kort[i] != kVorm[i])
            return std::nullopt;
    const std::string k(kort);
    const std::string dag = k.substr(0, 4) + "-" + k.substr(4, 2) + "-" + k.substr(6, 2);
    if (!dagUit(dag) || k.substr(9, 2) > "23" || k.substr(11, 2) > "59" || k.substr(13, 2) > "59")
        return std::nullopt;
    return dag + "T" + k.substr(9, 2) + ":" + k.substr(11, 2) + ":" + k.substr(13, 2) + ".000Z";
}

bool isSleutelnaam(std::string_view naam) {
    return naam.ends_with(kSleutels);
}

/// "voor-versie-12", "voor-versie-12-2".
bool isMigratiekenmerk(std::string_view kenmerk) {
    constexpr std::string_view kVoor = "voor-versie-";
    if (!kenmerk.starts_with(kVoor)) return false;
    kenmerk.remove_prefix(kVoor.size());
    if (!neemCijfers(kenmerk)) return false;
    if (kenmerk.empty()) return true;
    if (kenmerk.front() != '-') return false;
    kenmerk.remove_prefix(1);
    return neemCijfers(kenmerk) && kenmerk.empty();
}

}  // namespace

std::string kopienaam(const std::string& dan, int versie, bool sleutels, int volgnummer) {
    std::string uit(kBegin);
    for (const char een : dan.substr(0, dan.find('.')))
        if (een != '-' && een != ':') uit += een;
    uit += "Z" + std::string(kVersie) + std::to_string(versie);
    if (volgnummer > 1) uit += "-" + std::to_string(volgnummer);
    return sleutels ? uit + std::string(kSleutels) : uit;
}

std::optional<std::string> momentInNaam(const std::string& naam) {
    std::string_view rest = naam;
    if (!rest.starts_with(kBegin)) return std::nullopt;
    rest.remove_prefix(kBegin.size());
    const auto tot = rest.find(kVersie);
    if (tot == std::string_view::npos) return std::nullopt;
    const auto uit = uitKort(rest.substr(0, tot));
    rest.remove_prefix(tot + kVersie.size());
    if (isSleutelnaam(rest)) rest.remove_suffix(kSleutels.size());
    if (!neemCijfers(rest)) return std::nullopt;
    if (rest.empty()) return uit;
    if (rest.front() != '-') return std::nullopt;
    rest.remove_prefix(1);
    return neemCijfers(rest) && rest.empty() ? uit : std::nullopt;
}

std::int64_t Kopie::grootte() const {
    std::int64_t uit = 0;
    for (const Kopiebestand& een : inventaris.bestanden)
        uit += een.grootte;
    return uit;
}

std::optional<Inventaris> leesInventaris(const fs::path& map) {
    try {
        return inventarisUit(leesTekst(map / kInventaris));
    } catch (const std::system_error&) {
        return std::nullopt;  // not there: it is none of ours
    }
}

std::vector<fs::path> kopiemappen(const fs::path& map, bool sleutels) {
    std::vector<fs::path> uit;
    std::error_code geenMap;
    for (const fs::directory_entry& een : fs::directory_iterator(map, geenMap)) {
        const std::string naam = een.path().filename().string();
        std::error_code weg;
        if (momentInNaam(naam) && isSleutelnaam(naam) == sleutels && !een.is_symlink(weg) &&
            een.is_directory(weg))
            uit.push_back(een.path());
    }
    std::ranges::sort(uit);
    return uit;
}

std::optional<Kopie> leesKopie(const fs::path& map, bool sleutels) {
    constexpr std::size_t kTotSeconde = 19;
    const auto dan = momentInNaam(map.filename().string());
    auto inventaris = leesInventaris(map);
    if (!dan || !inventaris || inventaris->sleutels != sleutels ||
        inventaris->moment.substr(0, kTotSeconde) != dan->substr(0, kTotSeconde))
        return std::nullopt;
    return Kopie{map, std::move(*inventaris)};
}

std::vector<Kopie> kopieen(const fs::path& map, bool sleutels) {
    std::vector<Kopie> uit;
    for (const fs::path& een : kopiemappen(map, sleutels))
        if (auto kopie = leesKopie(een, sleutels)) uit.push_back(std::move(*kopie));
    return uit;
}

std::vector<Migratiekopie> migratiekopieen(const std::string& database) {
    const fs::path pad(echteNaam(database));
    const fs::path map = pad.parent_path();
    const std::string begin = pad.stem().string() + ".";
    const std::string eind = pad.extension().string();
    std::vector<Migratiekopie> uit;
    for (const std::string& naam : bestandsnamen(map)) {
        if (!naam.starts_with(begin) || !naam.ends_with(eind) ||
            naam.size() < begin.size() + eind.size())
            continue;
        if (!isMigratiekenmerk(std::string_view(naam).substr(
                begin.size(), naam.size() - begin.size() - eind.size())))
            continue;
        std::error_code weg;
        const auto grootte = fs::file_size(map / naam, weg);
        if (!weg)
            uit.push_back(
                {map / naam, moment(gewijzigdOp(map / naam)), static_cast<std::int64_t>(grootte)});
    }
    std::ranges::sort(uit, {}, &Migratiekopie::moment);
    return uit;
}

}  // namespace maatlat
