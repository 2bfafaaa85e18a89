// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/tekst.h"
#include "domain/traject/puntbeslissing.h"
#include "domain/traject/verantwoording.h"
#include "store/toetssleutel.h"

/// What the inspectie did with the answer of the organisation, and how each difference with the
/// concept is accounted for. All of it stands in the history alone, as versions under a seal that
/// the log has too: there is no second copy that could say something else.
namespace maatlat::verwerkingStore {

/// Under which keys: "puntbesluit/1/3", "puntakkoord/1/3", "nawoord/1", "verklaring/<kenmerk>",
/// "hiaten/voorlegger", "hiaten/vaststeller".
inline constexpr const char* kBesluit = "puntbesluit/";
inline constexpr const char* kAkkoord = "puntakkoord/";
inline constexpr const char* kNawoord = "nawoord/";
inline constexpr const char* kVerklaring = "verklaring/";
inline constexpr const char* kHiaten = "hiaten/";

/// A decision on a point: the next version. `versie` is the one that the person saw (0: none).
/// Throws NietNu when another stands there by now.
void besluit(const Toetsschrijving& toets, const Puntsleutel& punt, Puntuitkomst uitkomst,
             const Tekst& motivering, int versie, std::int64_t persoon);
std::optional<Puntbeslissing> besluitOver(const Toetslezing& toets, const Puntsleutel& punt);

/// Whether this person ever decided on a point of this toets, also when somebody else changed that.
bool besliste(const Toetslezing& toets, std::int64_t persoon);

/// What the second reader says of version `besluitversie` of a decision. Throws NietNu when it is
/// not the newest any more.
void zegAkkoord(const Toetsschrijving& toets, const Puntsleutel& punt, int besluitversie,
                bool akkoord, const Tekst& reden, std::int64_t persoon);

/// The decision and what was said of its newest version.
Puntstand stand(const Toetslezing& toets, const Puntsleutel& punt);

/// What the inspectie says after the zienswijze of one round.
struct Nawoord {
    std::string tekst{};
    int versie = 0;  ///< 0: there is none
    std::int64_t persoon = 0;
    std::string wanneer{};
};
Nawoord nawoord(const Toetslezing& toets, int ronde);
/// Throws NietNu when another version than `versie` stands there by now.
void zetNawoord(const Toetsschrijving& toets, int ronde, const Tekst& tekst, int versie,
                std::int64_t persoon);

/// Says to what the difference with this kenmerk belongs; the newest holds.
void verklaar(const Toetsschrijving& toets, const std::string& kenmerk, const Verschilgrond& grond,
              const Tekst& reden, std::int64_t persoon);
/// All that hold, by kenmerk; of differences that are no longer there too.
std::vector<Verschilverklaring> verklaringen(const Toetslezing& toets);

/// As what somebody lets gaps be; who hands in a zelfevaluatie is its voorlegger.
enum class Aanvaarder : unsigned char { voorlegger, vaststeller };
/// A gap as it is accepted: with the reason of who does so first, without for who agrees.
struct Teaanvaarden {
    std::string naam{};
    std::string soort{};
    std::string code{};
    Tekst reden{};
};
void aanvaardHiaten(const Toetsschrijving& toets, Aanvaarder als,
                    const std::vector<Teaanvaarden>& hiaten, std::int64_t persoon);
/// The last time; of nobody when nobody ever did.
Hiaataanvaarding aanvaardeHiaten(const Toetslezing& toets, Aanvaarder als);

}  // namespace maatlat::verwerkingStore
