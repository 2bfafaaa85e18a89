// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "pages/onderdelen.h"

namespace maatlat {

/// The parts that the national report and the report of an organisation have in common.
Kaderbijlage kaderbijlage(const Toetsingskader& kader, int nummer);

/// A text of a published report as a report shows it, with its place.
template <class Tekst>
Alinea alinea(const Tekst& tekst, bool opgemaakt = false) {
    return {tekst.tekst, opgemaakt, tekst.plaats, tekst.citaat};
}
std::vector<Alinea> alineas(const std::vector<Brontekst>& teksten);

/// Whether any of these texts has a place: what was stored before they had one has none.
bool metPlaatsen(const Toetstekst& tekst);
bool metPlaatsen(const LandelijkeTekst& tekst);

/// The good practices by thema, in the order of the kader.
GoodPractices goodPractices(const Toetsingskader& kader, const std::vector<GoodPractice>& alle,
                            const std::string& inleiding, bool metOrganisaties);

/// The good practices of one organisation: from its own text, or, when it has none, those of the
/// national text that name it.
std::vector<GoodPractice> practicesBij(const Ronde& ronde, const std::string& organisatie);

/// What sets this report apart from the one that was published; empty for a round of which nothing
/// was published.
std::string rapportstatus(const Ronde& ronde);

/// "Toezichthouder: …"; empty when it is not known.
std::string afzender(const Onderzoek& onderzoek);

/// "Bron: …." A source that is a description ("Afgeleid uit …") goes on in lower case.
std::string bronzin(const std::string& bron, const Regelset& regelset);

/// The line at the foot of each page: what the report was made from.
std::string herkomst(const Ronde& ronde);

/// The sentences of a regelset that was reconstructed; empty when it is a published text.
std::vector<std::string> afgeleidUitleg(const Regelset& regelset);

}  // namespace maatlat
