// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/telling.h"
#include "rules/onderzoek/beoordeling.h"

/// The sentences that follow from scores, so that the same fact is always told in the same words.
namespace maatlat {

/// "1 juli 2015 tot en met 31 december 2015"; one date when only one is known.
std::string periodeInWoorden(const std::string& van, const std::string& tot);

/// "Veilig Thuis IJsselland".
std::string voluit(const std::string& organisatie);

/// The oordeelzin of the kader with the name filled in; empty when the kader has none.
std::string oordeelzin(const Criterium& criterium, Oordeel oordeel, const std::string& organisatie);

/// "Voldoende: 2 organisaties. Matig: 23. Onvoldoende: 1."
std::string verdelingszin(const Verdeling& verdeling, bool metMatig);

/// "2 voldoende, 23 matig en 1 onvoldoende": the same within a sentence.
std::string verdelingInCijfers(const Verdeling& verdeling, bool metMatig);

/// "Aan deze verwachting voldoen 6 van de 26 organisaties (23,1%)." and, when few do or few do
/// not, which ones.
std::string voldoetZin(const Beoordeling& beoordeling, const Verwachting& verwachting);

/// "een gedeelde 5e plaats", "de 1e plaats"; empty for an organisation without a rank.
std::string plaatsInWoorden(const Beoordeling& beoordeling, const Toets& toets);

/// "18 van de 24": the verwachtingen with voldoende among those that apply, because nvt does not
/// count. What is not judged yet does.
std::string voldoendeVan(const Telling& telling);

/// The names of the organisations with so many voldoende, complete ones only, in ranking order.
std::vector<std::string> organisatiesMet(const Beoordeling& beoordeling, int voldoende);

/// The average number of voldoende with one decimal, "16,0"; empty when no organisation is
/// complete.
std::string gemiddelde(const Spreiding& spreiding);

/// "Oordelen op de zeven criteria: 4 voldoende, 2 matig en 1 onvoldoende." Leaves out what is 0.
std::string oordelenzin(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
