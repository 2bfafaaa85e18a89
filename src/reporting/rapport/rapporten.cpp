// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/rapporten.h"

#include <algorithm>

#include "domain/melding.h"
#include "reporting/bestandsnaam.h"
#include "reporting/rapport/landelijk_rapport.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "rules/onderzoek/beoordeling.h"
#include "taal/spelling.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

std::vector<const Toets*> gekozen(const Ronde& ronde, const Rapportkeuze& keuze) {
    std::vector<const Toets*> uit;
    if (!keuze.organisaties) {
        for (const Toets& een : ronde.toetsen)
            uit.push_back(&een);
        return uit;
    }
    std::vector<std::string> namen;
    for (const Toets& een : ronde.toetsen)
        namen.push_back(een.organisatie);
    for (const std::string& naam : *keuze.organisaties) {
        const Toets* toets = ronde.toets(naam);
        if (!toets)
            throw Gebruikersfout("De organisatie \"" + naam +
                                 "\" doet niet mee aan dit onderzoek." + bedoeltU(naam, namen));
        if (std::find(uit.begin(), uit.end(), toets) == uit.end()) uit.push_back(toets);
    }
    return uit;
}

}  // namespace

std::vector<Rapportbestand> maakRapporten(const Ronde& ronde, const Sjablonen& sjablonen,
                                          const Rapportkeuze& keuze) {
    const std::vector<const Toets*> toetsen = gekozen(ronde, keuze);
    const Beoordeling beoordeling(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));

    const auto bestanden = organisatieBestandsnamen(ronde.toetsen);
    std::vector<Rapportbestand> uit;
    if (keuze.landelijk)
        uit.push_back({sjablonen.bestandsnaam(landelijkeBestandsnaam(ronde.onderzoek)),
                       sjablonen.vul(landelijkRapport(beoordeling, {}))});
    for (const Toets* een : toetsen)
        uit.push_back({sjablonen.bestandsnaam(bestanden.at(een->organisatie)),
                       sjablonen.vul(organisatieRapport(beoordeling, *een, {}))});
    return uit;
}

}  // namespace maatlat
