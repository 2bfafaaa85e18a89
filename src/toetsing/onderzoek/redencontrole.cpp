// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/redencontrole.h"

#include "taal/tekst.h"
#include "toetsing/privacy/privacywacht.h"
#include "toetsing/privacy/tekstbewaking.h"

namespace maatlat {

Redencontrole::Redencontrole(Werkplek& werkplek, const std::vector<Organisatie>& organisaties,
                             const Toetsingskader& kader)
    : werkplek_(werkplek), woorden_(bekendeWoorden(organisaties, kader)) {}

std::string Redencontrole::keur(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                                const std::string& getypt, bool verplicht,
                                std::size_t langste) const {
    std::string uit = getrimd(getypt);
    if (uit.empty() && verplicht)
        fouten.push_back({veld, "Schrijf op waarom. Wie dit later leest, weet het dan nog."});
    if (aantalTekens(uit) > langste)
        fouten.push_back(
            {veld, "Maak dit korter: hoogstens " + std::to_string(langste) + " tekens."});
    const auto vondsten = zoekPersoonsgegevens(uit, {werkplek_.privacykennis(), woorden_});
    if (!vondsten.empty())
        fouten.push_back({veld, "Hier staat misschien wie iemand is: \"" +
                                    vondsten.front().fragment +
                                    "\". Deze tekst blijft altijd staan. Zeg het zonder."});
    return uit;
}

}  // namespace maatlat
