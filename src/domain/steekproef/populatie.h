// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/dag.h"
#include "domain/steekproef/populatiegrens.h"
#include "domain/steekproef/pseudoniem.h"

namespace maatlat {

/// The dates that a list of dossiers can hold, in the order of how a dossier runs.
enum class Lijstdatum : unsigned char { melding, triage, start, afsluiting };
inline constexpr std::array<Lijstdatum, 4> kLijstdatums{Lijstdatum::melding, Lijstdatum::triage,
                                                        Lijstdatum::start, Lijstdatum::afsluiting};
/// "melding", "triage", "start", "afsluiting": also the heading of its column.
std::string_view naam(Lijstdatum datum);

/// What a population can be divided by.
enum class Groepkolom : unsigned char { geen, soort, gemeente };
std::string_view naam(Groepkolom kolom);  ///< "geen", "soort", "gemeente"
std::optional<Groepkolom> groepkolomMetNaam(std::string_view woord);

/// The group of dossiers whose column is empty.
inline constexpr std::string_view kNietIngevuld = "niet ingevuld";

/// All dossiers that a sample can be drawn from, as the list of the organisation names them. Kept
/// small: about 40 bytes a dossier beside its own number, so that a million fit. It holds numbers
/// of real dossiers and is never stored as it is; only the key file may hold some of it.
class Populatie {
  public:
    struct Rij {
        std::string_view nummer;  ///< as the organisation knows it
        std::array<std::optional<Dag>, kLijstdatums.size()> datums;
        std::string_view soort;
        std::string_view gemeente;
    };

    /// Adds a dossier at the end. Throws std::length_error beyond 65,536 different soorten and
    /// gemeenten: then they are no groups.
    void voegToe(Pseudoniem pseudoniem, const Rij& rij);

    std::size_t aantal() const { return dossiers_.size(); }
    Pseudoniem pseudoniem(std::size_t plaats) const { return dossiers_[plaats].pseudoniem; }
    Rij rij(std::size_t plaats) const;

    /// The value of a column by which the population is divided; kNietIngevuld for an empty one,
    /// empty for Groepkolom::geen.
    std::string_view groep(std::size_t plaats, Groepkolom kolom) const;

    /// Places of the dossiers, by pseudonym: the order of everything that must not hang on the
    /// order of the list.
    std::vector<std::uint32_t> opPseudoniem() const;

    /// The place of this dossier; nothing when it is not in the list.
    std::optional<std::size_t> plaats(Pseudoniem gezocht) const;

  private:
    static constexpr std::int32_t kGeenDag = INT32_MIN;
    /// Together, so that looking at one dossier of a million touches memory once.
    struct Dossier {
        Pseudoniem pseudoniem;
        std::uint32_t nummereinde;  ///< where in `nummers_` its number ends
        std::array<std::int32_t, kLijstdatums.size()> datums;  ///< days since 1970
        std::uint16_t soort;                                   ///< number into woorden_
        std::uint16_t gemeente;
    };
    struct Woordhash {
        using is_transparent = void;
        std::size_t operator()(std::string_view woord) const {
            return std::hash<std::string_view>{}(woord);
        }
    };

    std::uint16_t woordnummer(std::string_view woord);

    std::vector<Dossier> dossiers_;
    std::string nummers_;  ///< all of them behind each other
    std::vector<std::string> woorden_;
    std::unordered_map<std::string, std::uint16_t, Woordhash, std::equal_to<>> woordnummers_;
};

/// A group of the population and how many are drawn from it.
struct Populatiegroep {
    std::string naam;  ///< empty when there is only one
    std::int64_t aantal = 0;
    int trek = 0;  ///< in the first draw
    friend bool operator==(const Populatiegroep&, const Populatiegroep&) = default;
};

/// What can be said of a list without naming a dossier.
struct Populatiebeschrijving {
    std::int64_t aantal = 0;
    struct Datumkolom {
        Lijstdatum datum = Lijstdatum::melding;
        std::int64_t ingevuld = 0;
        std::string eerste;  ///< ISO; empty when none is filled in
        std::string laatste;
        friend bool operator==(const Datumkolom&, const Datumkolom&) = default;
    };
    std::vector<Datumkolom> datums;         ///< only of columns that the list has
    std::vector<Populatiegroep> soorten;    ///< by name; empty when there is no such column
    std::vector<Populatiegroep> gemeenten;  ///< idem
    std::vector<std::string> genegeerd;     ///< headings of columns that were not used
    Populatiegrens grens;
    friend bool operator==(const Populatiebeschrijving&, const Populatiebeschrijving&) = default;
};

/// As one text to be stored, and back; nothing for a text that was not made so.
std::string codeer(const Populatiebeschrijving& beschrijving);
std::optional<Populatiebeschrijving> beschrijvingUit(std::string_view gecodeerd);

}  // namespace maatlat
