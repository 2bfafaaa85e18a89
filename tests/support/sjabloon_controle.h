// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "pages/sjabloon.h"
#include "pages/vulling.h"
#include "support/werkmap.h"

/// Holds fillings against the templates they are for.
namespace maatlat::test {

/// A marker as it stands in the text of a template: {{NAAM}}, {{#NAAM}}, {{/NAAM}} or {{>NAAM}}.
struct Sjabloonmerk {
    char soort = ' ';  ///< '#', '/', '>', or a space for a text
    std::string naam;
    std::size_t plaats = 0;  ///< of the name, in the text
};

/// All markers, in their order; comments and pragmas are none.
/// Errors: std::runtime_error for what is no marker at all.
inline std::vector<Sjabloonmerk> leesMerken(const std::string& tekst) {
    std::vector<Sjabloonmerk> uit;
    for (std::size_t open = tekst.find("{{"); open != std::string::npos;
         open = tekst.find("{{", open + 2)) {
        Sjabloonmerk merk{' ', "", open + 2};
        const char eerste = tekst[merk.plaats];
        if (eerste == '!' || eerste == '%') continue;
        if (eerste == '#' || eerste == '/' || eerste == '>') {
            merk.soort = eerste;
            ++merk.plaats;
        }
        const std::size_t einde = tekst.find("}}", open);
        merk.naam = tekst.substr(merk.plaats, tekst.find_first_of(":}", open) - merk.plaats);
        if (einde == std::string::npos || merk.naam.empty() ||
            merk.naam.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") !=
                std::string::npos)
            throw std::runtime_error("no marker: " + tekst.substr(open, einde - open));
        uit.push_back(std::move(merk));
    }
    return uit;
}

/// A template, or a section of one: the names of what stands directly in it.
struct Sjabloondeel {
    std::string naam;
    std::set<std::string, std::less<>> teksten;
    std::set<std::string, std::less<>> delen;
    std::vector<Sjabloondeel> secties;

    /// Names this text, here or within a section.
    bool noemt(std::string_view tekst) const { return heeft(&Sjabloondeel::teksten, tekst); }
    bool noemtDeel(std::string_view deel) const { return heeft(&Sjabloondeel::delen, deel); }

  private:
    bool heeft(std::set<std::string, std::less<>> Sjabloondeel::*soort,
               std::string_view wat) const {
        if ((this->*soort).contains(wat)) return true;
        for (const Sjabloondeel& een : secties)
            if (een.heeft(soort, wat)) return true;
        return false;
    }
};

/// Errors: std::runtime_error for a section that is not closed.
inline Sjabloondeel leesSjabloon(const std::string& naam, const std::string& tekst) {
    std::vector<Sjabloondeel> open{{naam, {}, {}, {}}};
    for (const Sjabloonmerk& merk : leesMerken(tekst)) {
        if (merk.soort == '#') {
            open.push_back({merk.naam, {}, {}, {}});
        } else if (merk.soort == '/') {
            Sjabloondeel klaar = std::move(open.back());
            open.pop_back();
            if (klaar.naam != merk.naam || open.empty())
                throw std::runtime_error(naam + " closes " + merk.naam + " too soon");
            open.back().secties.push_back(std::move(klaar));
        } else {
            (merk.soort == '>' ? open.back().delen : open.back().teksten).insert(merk.naam);
        }
    }
    if (open.size() != 1) throw std::runtime_error(naam + " does not close " + open.back().naam);
    return open.front();
}

/// All templates of a folder, by name, each read once.
class Sjabloonmap {
  public:
    struct Sjabloon {
        std::filesystem::path pad;
        std::string tekst;
        Sjabloondeel deel;
    };

    explicit Sjabloonmap(const std::filesystem::path& map) {
        for (const auto& een : std::filesystem::recursive_directory_iterator(map)) {
            const auto soort = een.path().extension();
            if (soort != ".tpl" && soort != ".css") continue;
            const std::string naam = Sjablonen::naamVan(een.path()), tekst = inhoud(een.path());
            sjablonen_[naam] = {std::filesystem::relative(een.path(), map), tekst,
                                leesSjabloon(naam, tekst)};
        }
    }

    const std::map<std::string, Sjabloon>& alle() const { return sjablonen_; }
    bool heeft(const std::string& naam) const { return sjablonen_.contains(naam); }
    const Sjabloon& sjabloon(const std::string& naam) const {
        const auto gevonden = sjablonen_.find(naam);
        if (gevonden == sjablonen_.end()) throw std::runtime_error(naam + " does not exist");
        return gevonden->second;
    }
    const Sjabloondeel& deel(const std::string& naam) const { return sjabloon(naam).deel; }

    /// As if this stood in the file.
    void vervang(const std::string& naam, const std::string& tekst) {
        Sjabloon& een = sjablonen_.at(naam);
        een.tekst = tekst;
        een.deel = leesSjabloon(naam, tekst);
    }

  private:
    std::map<std::string, Sjabloon> sjablonen_;
};

/// The templates of the program.
inline Sjabloonmap sjablonenVanMaatlat() {
    return Sjabloonmap(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
}

/// Walks through a filling and its template together. `fouten` tells where they drift apart;
/// `gezien` collects the places that were shown at least once, as `plaatsen` names them.
class Sjablooncontrole {
  public:
    explicit Sjablooncontrole(const Sjabloonmap& map) : map_(map) {}

    /// `aangeboden`: partials that the template itself may leave out.
    void controleer(const std::string& bestand, const Vulling& vulling,
                    const std::set<std::string_view>& aangeboden = {}) {
        for (const auto& [merk, tekst] : vulling.overal())
            overal_.insert(merk);
        wortel_ = bestand;
        aangeboden_ = aangeboden;
        loop(map_.deel(bestand), vulling, bestand, {});
    }

    std::vector<std::string> fouten;
    std::set<std::string> gezien;

  private:
    /// What a section sees of the fillings around it.
    struct Zicht {
        std::set<std::string_view> teksten;
        std::set<std::string_view> delen;
    };

    void loop(const Sjabloondeel& deel, const Vulling& vulling, const std::string& waar,
              Zicht zicht) {
        for (const auto& [merk, tekst] : vulling.teksten()) {
            if (!deel.noemt(merk)) fouten.push_back(waar + " does not show " + std::string(merk));
            zicht.teksten.insert(merk);
        }
        for (const std::string& merk : deel.teksten)
            if (!zicht.teksten.contains(merk) && !overal_.contains(merk))
                fouten.push_back(waar + " is not given " + merk);
        loopDelen(deel, vulling, waar, zicht);
        for (const auto& [merk, reeks] : vulling.secties())
            loopSectie(deel, merk, reeks, waar, zicht);
    }

    void loopSectie(const Sjabloondeel& deel, std::string_view merk, const Vulling::Reeks& reeks,
                    const std::string& waar, const Zicht& zicht) {
        const std::string hier = waar + "#" + std::string(merk);
        bool gevonden = false;
        for (const Sjabloondeel& een : deel.secties) {
            if (een.naam != merk) continue;
            gevonden = true;
            gezien.insert(hier);
            for (const Vulling& van : reeks)
                loop(een, van, hier, zicht);
        }
        if (!gevonden) fouten.push_back(waar + " has no section " + std::string(merk));
    }

    void loopDelen(const Sjabloondeel& deel, const Vulling& vulling, const std::string& waar,
                   Zicht& zicht) {
        for (const auto& [merk, reeks] : vulling.delen()) {
            const bool mag = waar == wortel_ && aangeboden_.contains(merk);
            if (!mag && !deel.noemtDeel(merk))
                fouten.push_back(waar + " does not include " + std::string(merk));
            zicht.delen.insert(merk);
            const std::string bestand = Sjablonen::bestandVan(merk);
            for (const Vulling& van : reeks)
                loop(map_.deel(bestand), van, bestand, {});
        }
        for (const std::string& merk : deel.delen)
            if (zicht.delen.contains(merk)) gezien.insert(waar + ">" + merk);
    }

    const Sjabloonmap& map_;
    std::set<std::string_view> overal_;
    std::string wortel_;
    std::set<std::string_view> aangeboden_;  // partials that the root may leave out
};

/// All sections of a template ("a.tpl#SECTIE#BINNEN") and all places where it includes a partial
/// ("a.tpl#SECTIE>DEEL"), as `Sjablooncontrole::gezien` names them.
inline std::set<std::string> plaatsen(const Sjabloondeel& deel, const std::string& waar) {
    std::set<std::string> uit;
    for (const std::string& een : deel.delen)
        uit.insert(waar + ">" + een);
    for (const Sjabloondeel& een : deel.secties) {
        uit.insert(waar + "#" + een.naam);
        uit.merge(plaatsen(een, waar + "#" + een.naam));
    }
    return uit;
}

/// What is wrong between these fillings and their template, and places of it that none of them
/// shows.
inline std::vector<std::string> afwijkingen(const Sjabloonmap& map, const std::string& sjabloon,
                                            const std::vector<Vulling>& vullingen,
                                            const std::set<std::string_view>& aangeboden = {}) {
    Sjablooncontrole controle(map);
    for (const Vulling& een : vullingen)
        controle.controleer(sjabloon, een, aangeboden);
    std::vector<std::string> uit = controle.fouten;
    for (const std::string& plaats : plaatsen(map.deel(sjabloon), sjabloon))
        if (!controle.gezien.contains(plaats)) uit.push_back(plaats + " is never shown");
    return uit;
}

/// Names of sections and partials that are used again inside a section beside which they stand: a
/// template would then show the outer one where the inner one was left out.
inline std::vector<std::string> herhaaldeNamen(const Sjabloondeel& deel,
                                               std::set<std::string> buiten = {}) {
    std::vector<std::string> uit;
    std::set<std::string> hier(deel.delen.begin(), deel.delen.end());
    for (const Sjabloondeel& een : deel.secties)
        hier.insert(een.naam);
    for (const std::string& een : hier)
        if (!buiten.insert(een).second) uit.push_back(deel.naam + ": " + een);
    for (const Sjabloondeel& een : deel.secties)
        for (std::string& van : herhaaldeNamen(een, buiten))
            uit.push_back(std::move(van));
    return uit;
}

}  // namespace maatlat::test
