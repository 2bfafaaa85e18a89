// SPDX-License-Identifier: EUPL-1.2
#include "kader/naamregister.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "domain/melding.h"
#include "taal/spelling.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr UChar32 kMinteken = 0x2212;  // looks like a hyphen, but is no dash to Unicode

/// Dots go, every hyphen becomes a space, spaces are single, invisible characters (the soft hyphen
/// among them) go. Expects valid UTF-8 in lower case.
std::string zonderLeestekens(const std::string& tekst) {
    std::string uit;
    const auto* bytes = reinterpret_cast<const uint8_t*>(tekst.data());
    const auto lengte = static_cast<int32_t>(tekst.size());
    for (int32_t plaats = 0; plaats < lengte;) {
        const int32_t begin = plaats;
        UChar32 teken = 0;
        U8_NEXT(bytes, plaats, lengte, teken);
        const bool streepje = u_charType(teken) == U_DASH_PUNCTUATION || teken == kMinteken;
        if (streepje || u_isUWhiteSpace(teken)) {
            if (!uit.empty() && uit.back() != ' ') uit += ' ';
        } else if (teken != '.' && u_charType(teken) != U_FORMAT_CHAR) {
            uit.append(tekst, static_cast<std::size_t>(begin),
                       static_cast<std::size_t>(plaats - begin));
        }
    }
    if (!uit.empty() && uit.back() == ' ') uit.pop_back();
    return uit;
}

/// What two spellings of one name have in common; empty for a text that names nobody.
std::string sleutel(std::string_view naam) {
    if (eersteOngeldigeByte(naam)) return {};
    std::string kern = zonderLeestekens(kleineLetters(nfc(naam)));
    for (const std::string_view soortnaam : {"veilig thuis", "vt"}) {
        if (kern == soortnaam) return {};
        if (kern.starts_with(soortnaam) && kern[soortnaam.size()] == ' ')
            return kern.substr(soortnaam.size() + 1);
    }
    return kern;
}

}  // namespace

Naamregister::Naamregister(std::vector<Organisatie> organisaties)
    : organisaties_(std::move(organisaties)) {
    std::string fouten;
    const auto meld = [&](const std::string& fout) {
        fouten += (fouten.empty() ? "" : "\n") + fout;
    };
    for (std::size_t i = 0; i < organisaties_.size(); ++i) {
        std::vector<std::string> schrijfwijzen{organisaties_[i].naam};
        schrijfwijzen.insert(schrijfwijzen.end(), organisaties_[i].andereNamen.begin(),
                             organisaties_[i].andereNamen.end());
        for (const std::string& schrijfwijze : schrijfwijzen) {
            const std::string kern = sleutel(schrijfwijze);
            if (kern.empty()) {
                meld("Organisatie " + std::to_string(i + 1) + " heeft een lege naam (\"" +
                     schrijfwijze + "\"). Vul de naam van de regio in.");
                continue;
            }
            const auto [plek, nieuw] = opSleutel_.try_emplace(kern, Treffer{i, schrijfwijze});
            const Treffer& eerder = plek->second;
            if (!nieuw && eerder.organisatie != i)
                meld("De organisaties \"" + organisaties_[eerder.organisatie].naam + "\" en \"" +
                     organisaties_[i].naam + "\" hebben dezelfde naam: \"" + schrijfwijze +
                     "\". Geef elke naam aan één organisatie.");
        }
    }
    if (!fouten.empty()) throw Gebruikersfout(fouten);
}

const Organisatie* Naamregister::vind(std::string_view naam) const {
    const auto gevonden = opSleutel_.find(sleutel(naam));
    return gevonden == opSleutel_.end() ? nullptr : &organisaties_[gevonden->second.organisatie];
}

std::string Naamregister::onbekend(std::string_view naam, const std::string& keuze) const {
    return "De organisatie \"" + std::string(naam) + "\" is onbekend." + keuze +
           " Verbeter de naam. Is het een andere organisatie? Zet haar dan in het bestand met "
           "organisaties. Dat geeft u op met --organisaties BESTAND, of het staat in het bestand "
           "van het onderzoek.";
}

std::string Naamregister::bedoeltU(std::string_view naam) const {
    std::vector<std::string> sleutels;
    for (const auto& [kern, treffer] : opSleutel_)
        sleutels.push_back(kern);
    std::sort(sleutels.begin(), sleutels.end());  // so that of two equally near ones it is the same
    const std::string kern = dichtstbij(sleutel(naam), sleutels);
    return kern.empty() ? "" : " Bedoelt u \"" + opSleutel_.at(kern).schrijfwijze + "\"?";
}

std::vector<std::string> Naamregister::namen() const {
    std::vector<std::string> alle;
    for (const Organisatie& een : organisaties_)
        alle.push_back(een.naam);
    return alle;
}

}  // namespace maatlat
