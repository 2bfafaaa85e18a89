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

/// "een gedeelde vijfde plaats", "de eerste plaats"; empty for an organisation without a rank.
std::string plaatsInWoorden(const Beoordeling& beoordeling, const Toets& toets);

/// "18 van de 24": the verwachtingen with voldoende among those that apply, because nvt does not
/// count. What is not judged yet does. "nvt" when nothing applies.
std::string voldoendeVan(const Telling& telling);

/// "18 van de 24 verwachtingen", "1 van 1 verwachting".
std::string voldoendeVanVerwachtingen(const Telling& telling);

/// The share that a ranking with nvt is ordered by: "69,2%"; a dash when it cannot be said yet.
std::string aandeelInWoorden(const Telling& telling);

/// What the order of the ranking is made of: "18", or "75%, 18 van de 24" when somebody has an
/// nvt.
std::string maatInWoorden(const Beoordeling& beoordeling, const Telling& telling);

/// The names of the organisations with this rank, in ranking order.
std::vector<std::string> organisatiesOpRang(const Beoordeling& beoordeling, int rang);

/// The average number of voldoende with one decimal, "16,0"; empty when no organisation counts.
std::string gemiddelde(const Spreiding& spreiding);

/// "van 8 tot 20, gemiddeld 16,2": from the lowest to the highest, in numbers or in shares as the
/// ranking is.
std::string spreidingInWoorden(const Beoordeling& beoordeling);

/// "alle organisaties", "beide organisaties"; "alle 3 organisaties die meetellen" when there are
/// others.
std::string iedereen(const Telbasis& basis);

/// "Oordelen op de zeven criteria: 4 voldoende, 2 matig en 1 onvoldoende." Leaves out what is 0.
std::string oordelenzin(const Beoordeling& beoordeling, const Toets& toets);

}  // namespace maatlat
