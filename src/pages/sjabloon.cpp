// SPDX-License-Identifier: EUPL-1.2
#include "pages/sjabloon.h"

#include <ctemplate/template.h>

#include <deque>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>

#include "domain/melding.h"
#include "pages/markdown.h"
#include "pages/paginavoorraad.h"

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

constexpr const char* kOefening = "OEFENING";
constexpr const char* kOefeningbestand = "oefening-";

// A partial that was made before comes in by way of a template that holds nothing else.
constexpr const char* kGemaaktDeel = "een deel dat al gemaakt is";
constexpr const char* kGemaaktSjabloon = "{{%AUTOESCAPE context=\"HTML\"}}{{DEEL_HTML:none}}";

/// Room for the parts of the pages that people work in now, in bytes.
constexpr std::size_t kVoorraad = std::size_t{8} << 20;

}  // namespace

struct Sjablonen::Binnen {
    fs::path map;
    Merk merk = Merk::geen;
    std::map<std::string, fs::path> waar;  ///< by name
    mutable ctemplate::TemplateCache voorraad;
    mutable Paginavoorraad delen{kVoorraad};

    Binnen() { voorraad.StringToTemplateCache(kGemaaktDeel, kGemaaktSjabloon, kStrip); }

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

/// Fills one template. What it makes on the way lives until the template has been filled.
class Sjablonen::Vuller {
  public:
    Vuller(const Binnen& binnen, const Vulling::Merken<std::string>& overal)
        : binnen_(binnen), overal_(overal) {}

    std::string vul(const std::string& bestand, const Vulling& vulling) {
        binnen_.vereis(bestand);
        ctemplate::TemplateDictionary boek(bestand);
        for (const auto& [merk, tekst] : overal_)
            boek.SetTemplateGlobalValueWithoutCopy(zonderKopie(merk), zonderKopie(tekst));
        if (binnen_.merk == Merk::oefening) boek.ShowTemplateGlobalSection(kOefening);
        vulWoordenboek(boek, vulling);
        std::string uit;
        if (!binnen_.voorraad.ExpandWithData(bestand, kStrip, &boek, nullptr, &uit))
            throw Gebruikersfout("Het sjabloon " + binnen_.waar.at(bestand).string() +
                                 " kan niet worden gevuld.");
        return uit;
    }

  private:
    void vulWoordenboek(ctemplate::TemplateDictionary& boek, const Vulling& vulling) {
        for (const auto& [merk, tekst] : vulling.teksten())
            boek.SetValueWithoutCopy(zonderKopie(merk), zonderKopie(alsHtml(tekst)));
        for (const auto& [merk, reeks] : vulling.secties())
            for (const Vulling& een : reeks)
                vulWoordenboek(*boek.AddSectionDictionary(zonderKopie(merk)), een);
        for (const auto& [merk, reeks] : vulling.delen()) {
            const std::string bestand = bestandVan(merk);
            binnen_.vereis(bestand);
            for (const Vulling& een : reeks)
                vulDeel(*boek.AddIncludeDictionary(zonderKopie(merk)), bestand, een);
        }
    }

    const std::string& alsHtml(const Vulling::Tekst& tekst) {
        return tekst.isMarkdown ? markdown_.emplace_back(markdownNaarHtml(tekst.tekst))
                                : tekst.tekst;
    }

    void vulDeel(ctemplate::TemplateDictionary& deel, const std::string& bestand,
                 const Vulling& vulling) {
        if (!vulling.bewaren()) {
            deel.SetFilename(bestand);
            return vulWoordenboek(deel, vulling);
        }
        const std::string& html = *delen_.emplace_back(bewaard(bestand, vulling));
        deel.SetFilename(kGemaaktDeel);
        deel.SetValueWithoutCopy("DEEL_HTML", zonderKopie(html));
    }

    /// A partial sees its own filling and what is seen everywhere, and nothing else.
    std::shared_ptr<const std::string> bewaard(const std::string& bestand, const Vulling& vulling) {
        std::string sleutel = bestand;
        for (const auto& [merk, tekst] : overal_)
            sleutel.append(merk).append("=").append(tekst).append("\n");
        vulling.schrijf(sleutel);
        auto uit = binnen_.delen.haal(sleutel);
        if (!uit) {
            uit =
                std::make_shared<const std::string>(Vuller(binnen_, overal_).vul(bestand, vulling));
            binnen_.delen.bewaar(sleutel, uit);
        }
        return uit;
    }

    const Binnen& binnen_;
    const Vulling::Merken<std::string>& overal_;
    std::deque<std::string> markdown_;
    std::deque<std::shared_ptr<const std::string>> delen_;
};

Sjablonen::Sjablonen(const fs::path& map, Merk merk) : binnen_(std::make_unique<Binnen>()) {
    binnen_->map = map;
    binnen_->merk = merk;
    binnen_->leesMap();
}

Sjablonen::~Sjablonen() = default;

std::string Sjablonen::vul(const GevuldePagina& pagina) const {
    const Vulling& vulling = pagina.vulling();
    return Vuller(*binnen_, vulling.overal()).vul(pagina.sjabloon(), vulling);
}

bool Sjablonen::vanOefening() const {
    return binnen_->merk == Merk::oefening;
}

std::string Sjablonen::bestandsnaam(const std::string& naam) const {
    const bool zonder = !vanOefening() || naam.starts_with(kOefeningbestand);
    return zonder ? naam : kOefeningbestand + naam;
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
