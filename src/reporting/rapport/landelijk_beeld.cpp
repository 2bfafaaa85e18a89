// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/landelijk_beeld.h"

#include <algorithm>
#include <set>

#include "reporting/gedeeld.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

Beeldgroep groep(const Beoordeling& beoordeling, const std::string& id, const std::string& kop,
                 const std::string& inleiding, const std::vector<Opmerking>& opmerkingen) {
    Beeldgroep uit{id, kop, inleiding, {kop + ": oordelen per criterium", "Criterium", {}}, {}};
    std::set<std::string> gehad;
    for (const Opmerking& een : opmerkingen) {
        const Criterium* criterium = beoordeling.kader().criterium(een.code);
        if (!criterium) continue;
        if (!gehad.insert(een.code).second) {  // a second paragraph about the same criterium
            for (Beeldpunt& punt : uit.punten)
                if (punt.code == een.code) punt.alineas.push_back(alinea(een));
            continue;
        }
        Verdelingsrij rij = rijVan(beoordeling, *criterium);
        rij.anker = "criterium-" + een.code;
        uit.verdelingen.rijen.push_back(std::move(rij));
        // The figures stand in the table above; without a text there is nothing to add to them.
        if (!een.tekst.empty()) uit.punten.push_back({een.code, criterium->tekst, {alinea(een)}});
    }
    return uit;
}

std::vector<Beeldgroep> groepen(const Beoordeling& beoordeling) {
    const LandelijkeTekst& tekst = beoordeling.ronde().landelijk;
    std::vector<Opmerking> goed = tekst.gaatGoed, beter = tekst.moetBeter, overig;
    const bool afgeleid = goed.empty() && beter.empty();
    std::size_t i = 0;
    for (const Criterium* een : beoordeling.kader().criteria()) {
        const Verdeling& verdeling = beoordeling.perCriterium()[i++];
        const int anders = verdeling.matig + verdeling.onvoldoende;
        const auto genoemd = [&](const std::vector<Opmerking>& lijst) {
            return std::any_of(lijst.begin(), lijst.end(),
                               [&](const Opmerking& van) { return van.code == een->code; });
        };
        if (genoemd(goed) || genoemd(beter)) continue;
        const bool oordelen = verdeling.voldoende + anders > 0;
        (!afgeleid || !oordelen          ? overig
         : verdeling.voldoende >= anders ? goed
                                         : beter)
            .push_back({een->code, ""});
    }
    const std::string bron =
        afgeleid ? " De indeling volgt uit de cijfers: bij deze ronde staan geen teksten." : "";
    std::vector<Beeldgroep> uit;
    if (!goed.empty())
        uit.push_back(groep(beoordeling, "gaat-goed", "Wat gaat goed",
                            afgeleid ? "Voor deze criteria krijgt ten minste de helft van de "
                                       "organisaties een voldoende." +
                                           bron
                                     : "Op deze criteria gaat het volgens de toezichthouder "
                                       "overwegend goed. De cijfers volgen uit de scores.",
                            goed));
    if (!beter.empty())
        uit.push_back(groep(beoordeling, "moet-beter", "Wat moet beter",
                            afgeleid ? "Voor deze criteria krijgt minder dan de helft van de "
                                       "organisaties een voldoende." +
                                           (uit.empty() ? bron : "")
                                     : "Op deze criteria moeten volgens de toezichthouder veel "
                                       "organisaties beter worden. Het dringendste staat bovenaan.",
                            beter));
    if (!overig.empty())
        uit.push_back(groep(beoordeling, "overige-criteria", "Overige criteria",
                            "Over deze criteria is landelijk niets geschreven.", overig));
    return uit;
}

}  // namespace

LandelijkBeeld landelijkBeeld(const Beoordeling& beoordeling) {
    const LandelijkeTekst& tekst = beoordeling.ronde().landelijk;
    LandelijkBeeld beeld;
    beeld.inleiding = alineas(tekst.inleiding);
    beeld.groepen = groepen(beoordeling);
    beeld.vervolg = alineas(tekst.vervolg);
    if (const auto& keuze = tekst.feiten.hertoetsen)
        beeld.vervolg.push_back(
            {"De toezichthouder noemde het aantal hertoetsen: " + telwoord(keuze->aantal) +
                 ". Welke organisaties het zijn, volgt uit de ranglijst.",
             false, ""});
    return beeld;
}

}  // namespace maatlat
