// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/telling.h"
#include "rules/beoordeling.h"

/// The sentences that follow from scores, so that the same fact is always told in the same words.
namespace maatlat {

/// "geen enkele", "één", "2", "26": a count that a noun follows.
std::string aantal(int getal);

/// "1 juli 2015 tot en met 31 december 2015"; one date when only one is known.
std::string periodeInWoorden(const std::string& van, const std::string& tot);

/// "Veilig Thuis IJsselland".
std::string voluit(const std::string& organisatie);

/// The oordeelzin of the kader with the name filled in; empty when the kader has none.
std::string oordeelzin(const Criterium& criterium, Oordeel oordeel, const std::string& organisatie);

/// "23 organisaties krijgen voldoende, drie matig en geen enkele onvoldoende."
std::string verdelingszin(const Verdeling& verdeling, bool metMatig);

/// "Aan deze verwachting voldoen 6 van de 26 organisaties (23,1%)." and, when few do or few do
/// not, which ones.
std::string voldoetZin(const Beoordeling& beoordeling, const Verwachting& verwachting);

/// "een gedeelde 5e plaats", "de 1e plaats"; empty for an organisation without a rank.
std::string plaatsInWoorden(const Beoordeling& beoordeling, const Toets& toets);

/// The names of the organisations with so many voldoende, complete ones only, in ranking order.
std::vector<std::string> organisatiesMet(const Beoordeling& beoordeling, int voldoende);

/// The average number of voldoende, "16,2"; empty when no organisation is complete.
std::string gemiddelde(const Spreiding& spreiding);

/// "Van de zeven criteria zijn er vier voldoende, twee matig en één onvoldoende."
std::string oordelenzin(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
