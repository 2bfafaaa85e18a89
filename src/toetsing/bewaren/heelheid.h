// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bewaren/inventaris.h"
#include "domain/steekproef/termijnkalender.h"
#include "store/motor/databasestand.h"
#include "store/motor/ernaast.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Whether a database with its folders is whole. Reads only; also beside a program that writes it,
/// and on a reservekopie.

/// What is wrong, and what to do: one sentence or more on one line, in Dutch.
using Vondsten = std::vector<std::string>;

/// What the checks look at.
struct Heelheidsstof {
    std::string pad;  ///< of the database
    Ernaast hier;     ///< what stands beside it
    std::string nu;   ///< as a Klok gives it
    Databasestand stand;
    std::optional<Inventaris> inventaris;  ///< of a reservekopie
    Werkplek* werkplek = nullptr;  ///< null: the database is not of this version of the program
};

inline constexpr const char* kOnderdeelDatabase = "database";
inline constexpr const char* kOnderdeelInventaris = "inventaris";
inline constexpr const char* kOnderdeelRechten = "rechten";
inline constexpr const char* kOnderdeelBijlagen = "bijlagen";

/// One check. A new one gets its line in `heelheidscontroles`. An error that it throws is a finding
/// too.
struct Heelheidscontrole {
    std::string_view waarvan;   ///< "bijlagen"
    bool vraagtInhoud = false;  ///< needs `werkplek`
    /// Gives the findings; adds to the second what it could not look at, and why.
    Vondsten (*doe)(const Heelheidsstof&, Vondsten& nietNagekeken);
};
std::span<const Heelheidscontrole> heelheidscontroles();

struct Vondst {
    std::string waarvan;  ///< as the check says
    std::string tekst;
};

struct Heelheid {
    std::vector<Vondst> vondsten;
    std::vector<std::string> nagekeken;     ///< what was checked
    std::vector<std::string> andereVersie;  ///< what was not, because of the version
    Vondsten nietNagekeken;                 ///< what could not be, in sentences
    Databasestand stand;

    bool heel() const { return vondsten.empty(); }
};

/// Checks the database `pad`, or the reservekopie in the folder `pad`. `geheimen`: where its
/// secrets stand, when that is not beside it; without them the log cannot be checked. Throws
/// Gebruikersfout when there is no such thing.
Heelheid kijkNa(const std::string& pad, const std::string& nu, const Termijnkalender& kalender,
                const std::filesystem::path& geheimen = {});

/// What is no longer as the inventory says. `database`: where the database of the copy stands now.
Vondsten inventarisvondsten(const Inventaris& inventaris, const Databasestand& stand,
                            const std::string& database);

/// Files that a bron has and that are not in the folder of bijlagen: somebody may have moved that,
/// or put back a database without it. How many.
int ontbrekendeBijlagen(Werkplek& werkplek);

/// Files in the folder of bijlagen that the database does not know, though it knows nothing as new:
/// somebody may have put an old database back. How many.
int nieuwereBijlagen(Werkplek& werkplek);

}  // namespace maatlat
