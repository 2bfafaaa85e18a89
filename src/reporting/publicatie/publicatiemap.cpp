// SPDX-License-Identifier: EUPL-1.2
#include "reporting/publicatie/publicatiemap.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

#include "pages/publicatie/publicatie_paginas.h"
#include "reporting/publicatie/publicatiestatus.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/mapslot.h"
#include "toetsing/publicatie/publicatiecontrole.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr const char* kLijst = "index.html";
constexpr const char* kHerkomst = "Gemaakt met Maatlat.";

/// One at a time: two that publish would take each other's new files away.
struct Publicatiebeurt {
    std::mutex slot;
};

std::string editieregel(const Publicatiebesluit& een) {
    std::string uit = "Editie " + std::to_string(een.editie) + ": gepubliceerd op " +
                      datumInWoorden(dagVan(een.gepubliceerd));
    if (een.stand == Besluitstand::vervangen)
        uit += ", vervangen op " + datumInWoorden(dagVan(een.eindigde));
    if (een.stand == Besluitstand::uitPublicatie)
        uit += ", ingetrokken op " + datumInWoorden(dagVan(een.eindigde));
    return uit + ".";
}

OpenbaarRapport openbaarRapport(Sessie& sessie, const publicatieStore::Openbaar& van) {
    const Publicatiestatus status = publicatiestatus(van);
    OpenbaarRapport uit;
    uit.kop.titel = van.organisatie;
    uit.kop.ondertitel = van.onderzoeknaam;
    uit.kop.status = status.zin;
    uit.kop.herkomst = kHerkomst;
    uit.gewijzigd = status.gewijzigd;
    uit.melding = status.melding;
    uit.reactie = reactieBij(van);
    for (const Publicatiebesluit& een : van.besluiten)
        uit.edities.push_back(editieregel(een));
    const auto versie = publicatieStore::openbareVersie(sessie, van);
    if (!versie) return uit;
    if (!versie->heel) {
        uit.melding = "Dit rapport kan nu niet worden getoond.";
        return uit;
    }
    const Publicatienamen namen = publicatienamen(van, versie->kenmerk.editie);
    uit.bestanden = OpenbaarRapport::Bestanden{namen.rapport, versie->kenmerk.sha256,
                                               namen.gegevens, versie->kenmerk.gegevensSha256};
    for (const Weglating& een : versie->weglatingen)
        uit.weglatingen.push_back(een.grond);
    return uit;
}

std::string bytes(const fs::path& pad) {
    std::ifstream in(pad, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool isAnders(const fs::path& pad, const std::string& inhoud) {
    std::error_code fout;
    return !fs::is_regular_file(fs::symlink_status(pad, fout)) || bytes(pad) != inhoud;
}

void schrijfOpenbaar(const fs::path& map, const std::string& naam, const std::string& inhoud) {
    constexpr fs::perms kLeesbaar = fs::perms::owner_read | fs::perms::owner_write |
                                    fs::perms::group_read | fs::perms::others_read;
    NieuwBestand nieuw(map);
    nieuw.bestand().schrijf(inhoud.data(), inhoud.size());
    fs::permissions(nieuw.pad(), kLeesbaar);
    nieuw.hernoem(map / naam);
}

void maakOpenbareMap(const fs::path& map) {
    fs::create_directories(map);
    fs::permissions(map, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                             fs::perms::others_read | fs::perms::others_exec);
}

/// In the order in which they are written: what a page leads to before the page.
std::vector<std::string> schrijfvolgorde(const std::map<std::string, std::string>& bestanden) {
    std::vector<std::string> uit;
    for (const auto& [naam, inhoud] : bestanden)
        uit.push_back(naam);
    const auto plaats = [](const std::string& naam) {
        if (naam == kLijst) return 2;
        return naam.find("-editie-") == std::string::npos ? 1 : 0;
    };
    std::ranges::stable_sort(uit, {}, plaats);
    return uit;
}

std::set<std::string> namenIn(const fs::path& map) {
    std::set<std::string> uit;
    std::error_code fout;
    for (const auto& een : fs::directory_iterator(map, fout))
        uit.insert(een.path().filename().string());
    return uit;
}

/// Without anything published there need be no folder.
bool heeftMapNodig(const fs::path& map, const std::map<std::string, std::string>& bestanden) {
    std::error_code fout;
    return !map.empty() && (bestanden.size() > 1 || fs::exists(map, fout));
}

}  // namespace

std::map<std::string, std::string> publicatiebestanden(Werkplek& werkplek,
                                                       const Sjablonen& sjablonen) {
    return werkplek.database().lees([&](Sessie& sessie) {
        std::map<std::string, std::string> uit = bevrorenPublicaties(sessie);
        OpenbareLijst lijst;
        lijst.kop.titel = "Gepubliceerde rapporten";
        lijst.kop.ondertitel = "Veilig Thuis";
        lijst.kop.herkomst = kHerkomst;
        for (const publicatieStore::Openbaar& van : publicatieStore::openbaar(sessie)) {
            const Publicatienamen namen = publicatienamen(van, 0);
            const OpenbaarRapport pagina = openbaarRapport(sessie, van);
            lijst.rijen.push_back(
                {namen.pagina, van.organisatie, van.onderzoeknaam, pagina.kop.status});
            uit[namen.pagina] = sjablonen.vul(pagina);
        }
        uit[kLijst] = sjablonen.vul(lijst);
        return uit;
    });
}

int schrijfPublicatiemap(Werkplek& werkplek, const Sjablonen& sjablonen) {
    const fs::path& map = werkplek.openbaarmaking().map;
    const std::lock_guard<std::mutex> beurt(werkplek.geheugen<Publicatiebeurt>().slot);
    if (!heeftMapNodig(map, publicatiebestanden(werkplek, sjablonen))) return 0;
    maakOpenbareMap(map);
    // What belongs there is asked in one's own turn: a process that asked before would put back
    // what another took out.
    const Mapslot slot(map);
    const auto bestanden = publicatiebestanden(werkplek, sjablonen);
    int gewijzigd = 0;
    for (const std::string& naam : schrijfvolgorde(bestanden)) {
        if (!isAnders(map / naam, bestanden.at(naam))) continue;
        schrijfOpenbaar(map, naam, bestanden.at(naam));
        ++gewijzigd;
    }
    for (const std::string& naam : namenIn(map))
        if (!bestanden.contains(naam)) {
            fs::remove_all(map / naam);
            ++gewijzigd;
        }
    zetNamenOpSchijf(map);
    return gewijzigd;
}

std::vector<std::string> publicatiemapverschillen(Werkplek& werkplek, const Sjablonen& sjablonen) {
    const fs::path& map = werkplek.openbaarmaking().map;
    const auto bestanden = publicatiebestanden(werkplek, sjablonen);
    std::vector<std::string> uit;
    if (!heeftMapNodig(map, bestanden)) return uit;
    for (const auto& [naam, inhoud] : bestanden)
        if (isAnders(map / naam, inhoud))
            uit.push_back("\"" + (map / naam).string() + "\" is niet wat er hoort te staan.");
    for (const std::string& naam : namenIn(map))
        if (!bestanden.contains(naam))
            uit.push_back("\"" + (map / naam).string() + "\" hoort daar niet te staan.");
    return uit;
}

}  // namespace maatlat
