// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/teksttabel.h"
#include "rules/verklaring.h"
#include "taal/zin.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

std::string oordeelOfGeen(const Verklaring& verklaring) {
    return verklaring.uitkomst.oordeel ? std::string(naam(*verklaring.uitkomst.oordeel))
                                       : "geen oordeel";
}

void toonScores(const Verklaring& verklaring, std::ostream& uit) {
    for (const Verwachting& een : verklaring.criterium->verwachtingen) {
        std::string merk = "nvt";
        if (een.beoordeeld) {
            const auto plaats =
                static_cast<std::size_t>(een.positie - verklaring.criterium->eerste);
            merk = teken(verklaring.scores[plaats]);
            if (merk.empty()) merk = "?";
        }
        merk.resize(4, ' ');
        const std::string tekst = afgebroken(een.code + " " + een.tekst, 6);
        uit << "  " << merk << tekst.substr(6);  // the mark stands in the margin of the first line
        if (!een.beoordeeld) uit << afgebroken("(" + een.reden + ")", 6);
    }
}

void toonOordeel(const Verklaring& verklaring, std::ostream& uit) {
    uit << "\nRegelset " << verklaring.regelset->naam << ": " << verklaring.regelset->titel << "\n"
        << "  Telling: " << tellingInWoorden(verklaring.telling) << "\n";
    if (const Clausule* clausule = verklaring.clausule()) {
        uit << "  Oordeel: " << oordeelOfGeen(verklaring) << " ("
            << letter(*verklaring.uitkomst.oordeel) << ")\n"
            << afgebroken("Omdat: " + clausule->tekst, 2)
            << afgebroken("Bron: " + verklaring.regel->bron, 2);
        std::vector<std::string> codes;
        for (const Verwachting* een : verklaring.beslissend)
            codes.push_back(een->code);
        uit << afgebroken("Van belang hierbij: " +
                              (codes.empty() ? "geen enkele verwachting is " +
                                                   std::string(naam(clausule->voorwaarden[0].van))
                                             : opsomming(codes)),
                          2);
    } else {
        uit << afgebroken(waaromGeenOordeel(verklaring), 2);
        if (verklaring.uitkomst.grond == Grond::onvolledig)
            uit << "  Nog mogelijk: " << bereikInWoorden(verklaring.bereik)
                << (verklaring.bereik.vast() ? "; dat staat al vast" : "") << "\n";
        else if (verklaring.regel && verklaring.uitkomst.grond != Grond::nietsVanToepassing &&
                 !verklaring.regel->bekendGat.empty())
            uit << afgebroken("Bekend gat: " + verklaring.regel->bekendGat, 2);
    }
    // With many open verwachtingen the ways add up; the range above then says more.
    constexpr std::size_t kOverzichtelijk = 3;
    for (const Doel& doel : verklaring.doelen)
        if (doel.wijzigingen.size() <= kOverzichtelijk)
            uit << afgebroken(doelInWoorden(verklaring, doel), 2);
}

}  // namespace

int verklaarOpdracht(const VerklaarOpties& opties, const Uitvoer& uitvoer) {
    const Ronde ronde = kiesRonde(opties.bron, uitvoer);
    const Toets& toets = kiesToets(ronde, opties.organisatie);
    const Criterium& criterium = kiesCriterium(ronde.kader, opties.criterium);

    // The chosen regelset first, then the others: where they differ is part of the explanation.
    std::vector<const Regelset*> sets{&kiesRegelset(ronde, opties.bron)};
    for (const Regelset& een : ronde.kader.regelsets)
        if (&een != sets.front()) sets.push_back(&een);

    std::vector<Verklaring> verklaringen;
    for (const Regelset* set : sets)
        verklaringen.push_back(verklaar(ronde.kader, *set, criterium, toets.scores));

    std::ostream& uit = uitvoer.uit;
    uit << toets.organisatie << ", criterium " << criterium.code << "\n"
        << afgebroken(criterium.tekst, 0) << "\n";
    toonScores(verklaringen.front(), uit);
    bool verschilt = false;
    std::vector<std::string> delen;
    for (const Verklaring& een : verklaringen) {
        toonOordeel(een, uit);
        verschilt |= een.uitkomst.oordeel != verklaringen.front().uitkomst.oordeel;
        delen.push_back(een.regelset->naam + " geeft " + oordeelOfGeen(een));
    }
    if (verklaringen.size() > 1)
        uit << "\n"
            << (verschilt ? "De regelsets verschillen: " + opsomming(delen) + ".\n"
                          : "De regelsets geven hier hetzelfde: " +
                                oordeelOfGeen(verklaringen.front()) + ".\n");
    return kGoed;
}

}  // namespace maatlat
