// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/conceptpassages.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/vastlegging.h"
#include "toetsing/htmltekst.h"
#include "toetsing/traject/conceptinhoud.h"

namespace maatlat {

namespace {

bool isLetterOfCijfer(char teken) {
    return (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'z') ||
           (teken >= 'A' && teken <= 'Z') || static_cast<unsigned char>(teken) >= 0x80;
}

/// The letters and digits of a text, so that how it is marked up makes no difference.
std::string kaal(std::string_view tekst) {
    std::string uit;
    std::ranges::copy_if(tekst, std::back_inserter(uit), isLetterOfCijfer);
    return uit;
}

}  // namespace

std::vector<Wederhoorpassage> passagesVan(const bevrorenConceptStore::Concept& van,
                                          const Toetsingskader& kader) {
    const std::string rapport = kaal(Htmltekst(van.html).tekst());
    std::vector<Wederhoorpassage> uit;
    for (const Passage& een : passages(van.inhoud, kader)) {
        Wederhoorpassage hier{een.sleutel, een.naam, {}};
        if (een.zinnen.empty())
            hier.zinnen = {
                (een.sleutel.starts_with("oordeel/") ? "Het oordeel is: " : "De score is: ") +
                een.tekst + "."};
        for (const std::string& zin : een.zinnen)
            if (const std::string letters = kaal(zin);
                !letters.empty() && rapport.find(letters) != std::string::npos)
                hier.zinnen.push_back(zin);
        if (!hier.zinnen.empty()) uit.push_back(std::move(hier));
    }
    return uit;
}

const Wederhoorpassage* vindPassage(const std::vector<Wederhoorpassage>& in,
                                    std::string_view sleutel) {
    const auto waar = std::ranges::find(in, sleutel, &Wederhoorpassage::sleutel);
    return waar == in.end() ? nullptr : &*waar;
}

bool staatErIn(const std::vector<Wederhoorpassage>& in, std::string_view sleutel,
               std::string_view zin) {
    const Wederhoorpassage* passage = vindPassage(in, sleutel);
    return passage && std::ranges::find(passage->zinnen, zin) != passage->zinnen.end();
}

std::string laatsteBezoekdag(const bevrorenConceptStore::Concept& van) {
    std::string uit;
    elkeRegel(van.inhoud,
              [&](const std::string& soort, const std::string&, const Vastlegging& regel) {
                  if (soort != "bezoek" && soort != "bron") return;
                  const auto inhoud = Vastlegging::lees(regel.tekst("inhoud"));
                  if (inhoud && (soort == "bezoek" || inhoud->tekst("soort") == "interview"))
                      uit = std::max(uit, inhoud->tekst("datum"));
              });
    return uit;
}

}  // namespace maatlat
