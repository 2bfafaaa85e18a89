// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "pages/sjabloon.h"
#include "pages/vulling.h"
#include "support/werkmap.h"

/// Holds fillings against the templates they are for.
namespace maatlat::test {

/// A template, or a section of one: the names of what stands directly in it.
struct Sjabloondeel {
    std::string naam;
    std::set<std::string> teksten;
    std::set<std::string> delen;
    std::vector<Sjabloondeel> secties;

    bool noemt(const std::string& tekst) const {
        if (teksten.contains(tekst)) return true;
        for (const Sjabloondeel& een : secties)
            if (een.noemt(tekst)) return true;
        return false;
    }
};

inline Sjabloondeel leesDeel(const std::string& naam, std::sregex_iterator& merk) {
    Sjabloondeel deel{naam, {}, {}, {}};
    for (; merk != std::sregex_iterator(); ++merk) {
        const std::string soort = (*merk)[1], wat = (*merk)[2];
        if (soort == "/") return deel;
        if (soort == "#")
            deel.secties.push_back(leesDeel(wat, ++merk));
        else
            (soort == ">" ? deel.delen : deel.teksten).insert(wat);
        if (merk == std::sregex_iterator()) break;
    }
    return deel;
}

/// Where the template with this name stands, in whatever room.
inline std::filesystem::path sjabloonpad(const std::filesystem::path& map,
                                         const std::string& bestand) {
    for (const auto& een : std::filesystem::recursive_directory_iterator(map))
        if (een.is_regular_file() && Sjablonen::naamVan(een.path()) == bestand) return een.path();
    return map / bestand;
}

inline Sjabloondeel leesSjabloon(const std::filesystem::path& map, const std::string& bestand) {
    static const std::regex kMerk(R"(\{\{([#/>]?)([A-Z_]+)(?::none|:pre_escape)?\}\})");
    const std::string tekst = inhoud(sjabloonpad(map, bestand));
    std::sregex_iterator merk(tekst.begin(), tekst.end(), kMerk);
    return leesDeel(bestand, merk);
}

/// Walks through a filling and its template together. `fouten` tells where they drift apart;
/// `gezien` collects the sections and partials that were shown at least once.
class Sjablooncontrole {
  public:
    explicit Sjablooncontrole(std::filesystem::path map) : map_(std::move(map)) {}

    void controleer(const std::string& bestand, const Vulling& vulling) {
        for (const auto& [merk, tekst] : vulling.overal())
            overal_.insert(std::string(merk));
        loop(leesSjabloon(map_, bestand), vulling, bestand, {});
    }

    std::vector<std::string> fouten;
    std::set<std::string> gezien;

  private:
    void loop(const Sjabloondeel& deel, const Vulling& vulling, const std::string& waar,
              std::set<std::string> geerfd) {
        for (const auto& [merk, tekst] : vulling.teksten()) {
            if (!deel.noemt(std::string(merk)))
                fouten.push_back(waar + " does not show " + std::string(merk));
            geerfd.insert(std::string(merk));
        }
        for (const std::string& merk : deel.teksten)
            if (!geerfd.contains(merk) && !overal_.contains(merk))
                fouten.push_back(waar + " is not given " + merk);
        for (const auto& [merk, reeks] : vulling.secties()) {
            const std::string naam(merk);
            bool gevonden = false;
            for (const Sjabloondeel& een : deel.secties) {
                if (een.naam != naam) continue;
                gevonden = true;
                gezien.insert(waar + "#" + naam);
                for (const Vulling& van : reeks)
                    loop(een, van, waar + "#" + naam, geerfd);
            }
            if (!gevonden) fouten.push_back(waar + " has no section " + naam);
        }
        for (const auto& [merk, reeks] : vulling.delen()) {
            const std::string bestand = Sjablonen::bestandVan(merk);
            if (!deel.delen.contains(std::string(merk)))
                fouten.push_back(waar + " does not include " + std::string(merk));
            gezien.insert(bestand);
            const Sjabloondeel sjabloon = leesSjabloon(map_, bestand);
            for (const Vulling& van : reeks)
                loop(sjabloon, van, bestand, {});
        }
    }

    std::filesystem::path map_;
    std::set<std::string> overal_;
};

/// All sections of a template, as `Sjablooncontrole::gezien` names them.
inline std::set<std::string> alleSecties(const Sjabloondeel& deel, const std::string& waar) {
    std::set<std::string> uit;
    for (const Sjabloondeel& een : deel.secties) {
        uit.insert(waar + "#" + een.naam);
        uit.merge(alleSecties(een, waar + "#" + een.naam));
    }
    return uit;
}

/// Names of sections and partials that are used again inside a section beside which they stand: a
/// template would then show the outer one where the inner one was left out.
inline std::vector<std::string> herhaaldeNamen(const Sjabloondeel& deel,
                                               std::set<std::string> buiten = {}) {
    std::vector<std::string> uit;
    std::set<std::string> hier = deel.delen;
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
