// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/publicatie/publicatiecontrole.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "domain/fouten.h"
#include "taal/slug.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr const char* kMaakHeel = " Maak de map weer heel met \"maatlat publicatie --database …\".";

std::string bytesVan(const fs::path& pad) {
    std::ifstream in(pad, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool isBevrorenNaam(const std::string& naam) {
    return naam.find("-editie-") != std::string::npos;
}

}  // namespace

Publicatienamen publicatienamen(const publicatieStore::Openbaar& van, int editie) {
    const std::string begin =
        slug(van.organisatie, "organisatie") + "-" + std::to_string(van.toets);
    const std::string met = begin + "-editie-" + std::to_string(editie);
    return {begin + ".html", met + ".html", met + ".json"};
}

std::map<std::string, std::string> bevrorenPublicaties(Sessie& sessie) {
    std::map<std::string, std::string> uit;
    for (const publicatieStore::Openbaar& van : publicatieStore::openbaar(sessie)) {
        auto versie = publicatieStore::openbareVersie(sessie, van);
        if (!versie || !versie->heel) continue;
        const Publicatienamen namen = publicatienamen(van, versie->kenmerk.editie);
        uit[namen.rapport] = std::move(versie->html);
        uit[namen.gegevens] = std::move(versie->gegevens);
    }
    return uit;
}

std::vector<std::string> publicatiemapafwijkingen(Werkplek& werkplek, const fs::path& map) {
    const auto hoort = werkplek.database().lees(bevrorenPublicaties);
    std::vector<std::string> uit;
    std::error_code fout;
    for (const auto& [naam, bytes] : hoort) {
        const fs::path pad = map / naam;
        if (!fs::exists(pad, fout))
            uit.push_back("\"" + pad.string() + "\" is gepubliceerd en ontbreekt." + kMaakHeel);
        else if (bytesVan(pad) != bytes)
            uit.push_back("\"" + pad.string() + "\" is niet meer wat is gepubliceerd." + kMaakHeel);
    }
    for (const auto& een : fs::directory_iterator(map, fout)) {
        const std::string naam = een.path().filename().string();
        if (isBevrorenNaam(naam) && !hoort.contains(naam))
            uit.push_back("\"" + een.path().string() + "\" hoort niet meer openbaar te zijn." +
                          kMaakHeel);
    }
    return uit;
}

}  // namespace maatlat
