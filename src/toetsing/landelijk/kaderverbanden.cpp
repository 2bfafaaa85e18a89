// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/kaderverbanden.h"

#include <algorithm>
#include <string>

#include "kader/bestand.h"
#include "kader/bestandssoort.h"
#include "kader/kader_lezer.h"
#include "kader/landelijk/kaderverband_lezer.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

struct Verbandgeheugen {
    std::vector<Kaderverbandbestand> bestanden;
};

bool isYaml(const fs::path& pad) {
    return pad.extension() == ".yaml";
}

std::vector<Toetsingskader> kadersIn(const std::vector<fs::path>& mappen) {
    std::vector<Toetsingskader> uit;
    for (const fs::path& map : mappen)
        for (const fs::directory_entry& een : fs::directory_iterator(map)) {
            if (!isYaml(een.path())) continue;
            const std::string yaml = leesBestand(een.path(), kGrootsteYaml);
            if (bestandssoort(yaml, een.path().string()) == "toetsingskader")
                uit.push_back(leesKader(yaml, een.path().string()));
        }
    return uit;
}

Kaderverband omgekeerd(Kaderverband van) {
    std::swap(van.vanKader, van.naarKader);
    std::swap(van.vanVersie, van.naarVersie);
    for (Verwachtingsverband& een : van.verbanden) {
        std::swap(een.van, een.naar);
        if (een.soort == Verbandsoort::deelVan)
            een.soort = Verbandsoort::omvat;
        else if (een.soort == Verbandsoort::omvat)
            een.soort = Verbandsoort::deelVan;
    }
    return van;
}

}  // namespace

Kaderverbandbestand leesKaderverbandbestand(const fs::path& bestand) {
    const fs::path map = fs::absolute(bestand).parent_path();
    const std::vector<Toetsingskader> kaders = kadersIn({map, map.parent_path()});
    const auto zoek = [&](const std::string& id, const std::string& versie) {
        const auto plek = std::ranges::find_if(kaders, [&](const Toetsingskader& een) {
            return een.id == id && een.versie == versie;
        });
        return plek == kaders.end() ? nullptr : &*plek;
    };
    Kaderverbandbestand uit;
    uit.verband = leesKaderverband(leesBestand(bestand, kGrootsteYaml), bestand.string(), zoek);
    uit.van = *zoek(uit.verband.vanKader, uit.verband.vanVersie);
    uit.naar = *zoek(uit.verband.naarKader, uit.verband.naarVersie);
    return uit;
}

void stelKaderverbandenIn(Werkplek& werkplek, const fs::path& criteria) {
    const fs::path map = criteria / "landelijk";
    if (!fs::exists(map)) return;
    std::vector<fs::path> paden;
    for (const fs::directory_entry& een : fs::directory_iterator(map))
        if (isYaml(een.path()) && een.path().filename().string().starts_with(kKaderverband))
            paden.push_back(een.path());
    std::ranges::sort(paden);
    auto& bestanden = werkplek.geheugen<Verbandgeheugen>().bestanden;
    bestanden.clear();
    for (const fs::path& pad : paden)
        bestanden.push_back(leesKaderverbandbestand(pad));
}

std::optional<Kaderverband> kaderverband(Werkplek& werkplek, const Toetsingskader& van,
                                         const Toetsingskader& naar) {
    for (const Kaderverbandbestand& een : werkplek.geheugen<Verbandgeheugen>().bestanden) {
        if (een.van.hash == van.hash && een.naar.hash == naar.hash) return een.verband;
        if (een.van.hash == naar.hash && een.naar.hash == van.hash) return omgekeerd(een.verband);
    }
    return std::nullopt;
}

}  // namespace maatlat
