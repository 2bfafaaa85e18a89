// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/sleutelbestand.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

#include "domain/melding.h"
#include "exchange/csv_uit.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kEersteCel = "sleutel";
constexpr std::size_t kSleuteltekens = 64;

fs::path padVan(const fs::path& map, std::int64_t toets, std::int64_t steekproef) {
    return map / (std::to_string(toets) + "-" + std::to_string(steekproef) + ".csv");
}

/// Takes a cell and the character that ended it off the text; false when that is not `slot`.
bool neemCel(std::string_view& rest, char slot, std::string& cel) {
    cel.clear();
    const bool omsloten = rest.starts_with('"');
    if (omsloten) rest.remove_prefix(1);
    for (; !rest.empty(); rest.remove_prefix(1)) {
        if (!omsloten && rest.front() == slot) break;
        if (omsloten && rest.front() == '"') {
            rest.remove_prefix(1);
            if (!rest.starts_with('"')) break;
        }
        cel += rest.front();
    }
    if (!rest.starts_with(slot)) return false;
    rest.remove_prefix(1);
    cel = zonderApostrof(cel);
    return true;
}

bool isSleutel(const std::string& tekst) {
    return tekst.size() == kSleuteltekens &&
           tekst.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string leesAlles(const fs::path& pad) {
    const Schijfbestand bestand(pad, O_RDONLY);
    std::string uit;
    std::array<char, 1 << 16> blok{};
    while (const std::size_t gelezen = bestand.lees(blok.data(), blok.size()))
        uit.append(blok.data(), gelezen);
    return uit;
}

/// So that what stood in a file is no longer on the disk when its name is gone, as far as a file
/// system lets a program see to that.
void overschrijf(const Schijfbestand& bestand, std::uintmax_t grootte) {
    const std::string leeg(1 << 16, '\0');
    for (; grootte > 0; grootte -= std::min<std::uintmax_t>(grootte, leeg.size()))
        bestand.schrijf(leeg.data(), std::min<std::uintmax_t>(grootte, leeg.size()));
    bestand.naarSchijf();
}

void vernietig(const fs::path& pad) {
    overschrijf(Schijfbestand(pad, O_WRONLY), fs::file_size(pad));
    fs::remove(pad);
    zetNamenOpSchijf(pad.parent_path());
}

void schrijf(const fs::path& map, const fs::path& pad, const std::string& inhoud) {
    maakEigenMap(map);
    NieuwBestand nieuw(map);
    nieuw.bestand().schrijf(inhoud.data(), inhoud.size());
    if (!fs::exists(pad)) {
        nieuw.hernoem(pad);
        return;
    }
    const Schijfbestand was(pad, O_WRONLY);
    const std::uintmax_t grootte = fs::file_size(pad);
    nieuw.hernoem(pad);
    overschrijf(was, grootte);
}

/// Gives each line, the first one too, without its end; a line end within quotes does not count.
template <class Doe>
void voorElkeRegel(const Schijfbestand& bestand, const Doe& doe) {
    std::string regel;
    bool tussenAanhalingstekens = false;
    std::array<char, 1 << 16> blok{};
    while (const std::size_t gelezen = bestand.lees(blok.data(), blok.size()))
        for (std::size_t i = 0; i < gelezen; ++i) {
            if (blok[i] == '"') tussenAanhalingstekens = !tussenAanhalingstekens;
            regel += blok[i];
            if (blok[i] != '\n' || tussenAanhalingstekens) continue;
            doe(regel);
            regel.clear();
        }
}

[[noreturn]] void meld(const std::string& wat) {
    throw Gebruikersfout(wat +
                         " Er is niets veranderd. Vraag de beheerder om de map met sleutels en de "
                         "ruimte op de schijf na te gaan, en probeer het daarna opnieuw.");
}

}  // namespace

std::string Sleutelbestand::nummer(const std::string& pseudoniem) const {
    const auto plek =
        std::ranges::find(dossiers, pseudoniem, &std::pair<std::string, std::string>::first);
    return plek == dossiers.end() ? std::string() : plek->second;
}

std::string csv(const Sleutelbestand& bestand) {
    CsvUit uit(Csvdoel::programma);
    uit.rij({std::string(kEersteCel), bestand.sleutel});
    for (const auto& [pseudoniem, nummer] : bestand.dossiers)
        uit.rij({pseudoniem, nummer});
    return uit.neem();
}

Sleutelbestand leesSleutel(const std::string& inhoud, const std::string& naam) {
    Sleutelbestand uit;
    std::string_view rest = inhoud;
    std::string links;
    bool goed = neemCel(rest, ';', links) && links == kEersteCel &&
                neemCel(rest, '\n', uit.sleutel) && isSleutel(uit.sleutel);
    std::string rechts;
    while (goed && !rest.empty()) {
        goed = neemCel(rest, ';', links) && neemCel(rest, '\n', rechts) && pseudoniemUit(links);
        uit.dossiers.emplace_back(links, rechts);
    }
    if (!goed)
        throw Gebruikersfout("\"" + naam +
                             "\" is geen sleutelbestand van een dossiersteekproef, of het is "
                             "beschadigd. Zet een reservekopie terug.");
    return uit;
}

std::optional<std::int64_t> aantalInSleutelbestand(const fs::path& map, std::int64_t toets,
                                                   std::int64_t steekproef) {
    try {
        const Schijfbestand bestand(padVan(map, toets, steekproef), O_RDONLY);
        std::int64_t regels = 0;
        voorElkeRegel(bestand, [&](std::string_view) { ++regels; });
        return std::max<std::int64_t>(regels - 1, 0);
    } catch (const std::system_error& fout) {
        if (fout.code() == std::errc::no_such_file_or_directory) return std::nullopt;
        meld("Het sleutelbestand kan niet worden gelezen.");
    }
}

std::optional<std::map<std::string, std::string>> nummersInSleutelbestand(
    const fs::path& map, std::int64_t toets, std::int64_t steekproef,
    const std::set<std::string>& pseudoniemen) {
    try {
        const Schijfbestand bestand(padVan(map, toets, steekproef), O_RDONLY);
        std::map<std::string, std::string> uit;
        std::string links, rechts;
        voorElkeRegel(bestand, [&](std::string_view regel) {
            if (neemCel(regel, ';', links) && pseudoniemen.contains(links) &&
                neemCel(regel, '\n', rechts))
                uit.emplace(links, rechts);
        });
        return uit;
    } catch (const std::system_error& fout) {
        if (fout.code() == std::errc::no_such_file_or_directory) return std::nullopt;
        meld("Het sleutelbestand kan niet worden gelezen.");
    }
}

std::optional<Sleutelbestand> leesSleutelbestand(const fs::path& map, std::int64_t toets,
                                                 std::int64_t steekproef) {
    const fs::path pad = padVan(map, toets, steekproef);
    try {
        return leesSleutel(leesAlles(pad), pad.filename().string());
    } catch (const std::system_error& fout) {
        if (fout.code() == std::errc::no_such_file_or_directory) return std::nullopt;
        meld("Het sleutelbestand kan niet worden gelezen.");
    }
}

void schrijfSleutelbestand(const fs::path& map, std::int64_t toets, std::int64_t steekproef,
                           const Sleutelbestand& bestand) {
    try {
        schrijf(map, padVan(map, toets, steekproef), csv(bestand));
    } catch (const std::system_error&) {
        meld("Het sleutelbestand kan niet worden geschreven.");
    }
}

int ruimSleutelmapOp(const fs::path& map) {
    int weg = 0;
    try {
        if (!fs::exists(map)) return 0;
        std::vector<fs::path> half;
        for (const auto& een : fs::directory_iterator(map))
            if (een.path().filename().string().starts_with(kNieuwBegin)) half.push_back(een.path());
        for (const fs::path& pad : half) {
            vernietig(pad);
            ++weg;
        }
    } catch (const std::system_error&) {
        meld("De map met sleutels kan niet worden opgeruimd.");
    }
    return weg;
}

bool vernietigSleutelbestand(const fs::path& map, std::int64_t toets, std::int64_t steekproef) {
    const fs::path pad = padVan(map, toets, steekproef);
    try {
        if (!fs::exists(pad)) return false;
        vernietig(pad);
        return true;
    } catch (const std::system_error&) {
        meld("Het sleutelbestand kan niet worden vernietigd.");
    }
}

}  // namespace maatlat
