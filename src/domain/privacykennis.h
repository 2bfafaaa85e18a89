// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace maatlat {

/// The lists of words that the privacy guard looks with; what each is for stands in the files.
enum class Privacylijst : unsigned char {
    // criteria/privacywacht/namen.yaml
    voornamen,
    voornamenMetHoofdletter,
    voornamenInDeZin,
    voornamenMetAchternaam,
    achternamen,
    achternamenGewoonWoord,
    achternamenNaDe,
    achternamenNaVan,
    achternaameinden,
    tussenvoegsels,
    titels,
    titelsMetHoofdletter,
    aanduidingen,
    naamvelden,
    familie,
    gezin,
    beroepen,
    // criteria/privacywacht/woorden.yaml
    geenNaam,
    naTitel,
    etiketten,
    instellingVoor,
    instellingNa,
    instellingNaMetHoofdletter,
    instellingeinden,
    vorstelijk,
    organisatie,
    organisatienummers,
    mailvakken,
    geboorte,
    geenGeboorte,
    andereDatum,
    andereDatumEinden,
    wonen,
    straateinden,
    straateindenBijWonen,
    geenHuisnummer,
    telefoon,
    voertuig,
    document,
    rekening,
    burgerservicenummer,
};
inline constexpr std::size_t kPrivacylijsten =
    static_cast<std::size_t>(Privacylijst::burgerservicenummer) + 1;

/// What the privacy guard knows of names and of words around them. All words in lower case.
struct Privacykennis {
    using Woorden = std::unordered_set<std::string>;

    std::array<Woorden, kPrivacylijsten> lijsten;
    std::unordered_map<std::string, std::uint64_t> inLijsten;  ///< the same, by word

    /// Names of methods, institutes, schools and places that name nobody: the words of each, by its
    /// first word, the longest first.
    std::map<std::string, std::vector<std::vector<std::string>>, std::less<>> eigennamen;

    const Woorden& lijst(Privacylijst welke) const {
        return lijsten[static_cast<std::size_t>(welke)];
    }

    /// True when this word, in lower case, stands in the list.
    bool heeft(Privacylijst welke, const std::string& woord) const {
        return (lijstenVan(woord) & bit(welke)) != 0;
    }

    /// One bit for each list in which this word stands; for what is longer than any word none.
    std::uint64_t lijstenVan(const std::string& woord) const {
        if (woord.size() > kLangsteWoord) return 0;
        const auto plek = inLijsten.find(woord);
        return plek == inLijsten.end() ? 0 : plek->second;
    }
    static constexpr std::uint64_t bit(Privacylijst welke) {
        static_assert(kPrivacylijsten <= 64);
        return std::uint64_t{1} << static_cast<unsigned>(welke);
    }

    /// Puts a word in a list; false when it was there.
    bool voegToe(Privacylijst welke, const std::string& woord) {
        inLijsten[woord] |= bit(welke);
        return lijsten[static_cast<std::size_t>(welke)].insert(woord).second;
    }

    /// True when the word ends in one of the list, with at least three bytes before it.
    bool eindigtOp(Privacylijst welke, std::string_view woord) const {
        if (woord.size() > kLangsteWoord) return false;
        for (const std::string& einde : lijst(welke))
            if (woord.size() >= einde.size() + 3 && woord.ends_with(einde)) return true;
        return false;
    }

  private:
    static constexpr std::size_t kLangsteWoord = 64;  // bytes
};

}  // namespace maatlat
