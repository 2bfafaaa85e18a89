// SPDX-License-Identifier: EUPL-1.2
#include "pages/sjabloon.h"

#include <ctemplate/template.h>

#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "domain/melding.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

// Lines that hold nothing but a marker disappear; all else stays as it stands in the template, so
// that the source of a report can be read.
constexpr ctemplate::Strip kStrip = ctemplate::STRIP_BLANK_LINES;

ctemplate::TemplateString zonderKopie(std::string_view tekst) {
    return {tekst.data(), tekst.size()};
}

constexpr const char* kDelen = "_partials";

void vulWoordenboek(ctemplate::TemplateDictionary& boek, const Vulling& vulling,
                    std::set<std::string>& bestanden) {
    for (const auto& [merk, tekst] : vulling.teksten())
        boek.SetValueWithoutCopy(zonderKopie(merk), zonderKopie(tekst));
    for (const auto& [merk, tekst] : vulling.overal())
        boek.SetTemplateGlobalValueWithoutCopy(zonderKopie(merk), zonderKopie(tekst));
    for (const auto& [merk, reeks] : vulling.secties())
        for (const Vulling& een : reeks)
            vulWoordenboek(*boek.AddSectionDictionary(zonderKopie(merk)), een, bestanden);
    for (const auto& [merk, reeks] : vulling.delen()) {
        const std::string bestand = Sjablonen::bestandVan(merk);
        bestanden.insert(bestand);
        for (const Vulling& een : reeks) {
            ctemplate::TemplateDictionary& deel = *boek.AddIncludeDictionary(zonderKopie(merk));
            deel.SetFilename(bestand);
            vulWoordenboek(deel, een, bestanden);
        }
    }
}

}  // namespace

struct Sjablonen::Binnen {
    fs::path map;
    std::map<std::string, fs::path> waar;  ///< by name
    mutable ctemplate::TemplateCache voorraad;

    void lees(const fs::path& pad, const std::string& bestand) {
        std::ifstream stroom(pad, std::ios::binary);
        const std::string inhoud(std::istreambuf_iterator<char>(stroom), {});
        if (!stroom) throw Gebruikersfout("Het sjabloon " + pad.string() + " is niet te lezen.");
        if (!voorraad.StringToTemplateCache(bestand, inhoud, kStrip))
            throw Gebruikersfout("Het sjabloon " + pad.string() +
                                 " klopt niet. Kijk of elk merk is gesloten en op een plaats "
                                 "staat waar een tekst mag staan.");
    }

    /// A template goes by the name of its file, whatever the room it stands in.
    void leesMap() {
        std::error_code fout;
        for (const fs::directory_entry& een : fs::recursive_directory_iterator(map, fout)) {
            const fs::path soort = een.path().extension();
            if (soort != ".tpl" && soort != ".css") continue;
            const std::string bestand = Sjablonen::naamVan(een.path());
            if (!waar.emplace(bestand, een.path()).second)
                throw Gebruikersfout("Het sjabloon " + een.path().string() +
                                     " staat er twee keer: ook als " + waar.at(bestand).string() +
                                     ". Geef een van beide een andere naam.");
            lees(een.path(), bestand);
        }
        if (fout)
            throw Gebruikersfout("De map met sjablonen " + map.string() +
                                 " is niet te lezen. Wijs de map templates van het programma aan.");
    }

    void vereis(const std::string& bestand) const {
        if (!waar.contains(bestand))
            throw Gebruikersfout("Het sjabloon " + (map / bestand).string() + " ontbreekt.");
    }
};

Sjablonen::Sjablonen(const fs::path& map) : binnen_(std::make_unique<Binnen>()) {
    binnen_->map = map;
    binnen_->leesMap();
}

Sjablonen::~Sjablonen() = default;

std::string Sjablonen::vul(const GevuldePagina& pagina) const {
    const std::string& bestand = pagina.sjabloon();
    std::set<std::string> bestanden{bestand};
    ctemplate::TemplateDictionary boek(bestand);
    vulWoordenboek(boek, pagina.vulling(), bestanden);
    for (const std::string& een : bestanden)
        binnen_->vereis(een);

    std::string uit;
    if (!binnen_->voorraad.ExpandWithData(bestand, kStrip, &boek, nullptr, &uit))
        throw Gebruikersfout("Het sjabloon " + binnen_->waar.at(bestand).string() +
                             " kan niet worden gevuld.");
    return uit;
}

std::string Sjablonen::naamVan(const fs::path& pad) {
    const std::string naam = pad.filename().string();
    return pad.parent_path().filename() == kDelen ? kDelen + ("/" + naam) : naam;
}

std::string Sjablonen::bestandVan(std::string_view merk) {
    std::string naam;
    for (const char teken : merk)
        naam += teken >= 'A' && teken <= 'Z' ? static_cast<char>(teken - 'A' + 'a') : teken;
    constexpr std::string_view kStijl = "_css";
    if (naam.ends_with(kStijl)) return naam.substr(0, naam.size() - kStijl.size()) + ".css";
    return kDelen + ("/" + naam) + ".tpl";
}

}  // namespace maatlat
