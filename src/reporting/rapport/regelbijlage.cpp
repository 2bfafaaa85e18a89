// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/regelbijlage.h"

#include "reporting/gedeeld.h"
#include "reporting/tekens.h"
#include "rules/bewijs.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

/// A rule that an earlier regelset has for the same thema or criterium need not be shown again.
bool stondEerder(const Toetsingskader& kader, const Regelset& regelset, const std::string& code,
                 const Beslisregel& regel) {
    for (const Regelset& een : kader.regelsets) {
        if (een.naam == regelset.naam) return false;
        for (const auto* regels : {&een.perThema, &een.perCriterium})
            if (const auto gevonden = regels->find(code);
                gevonden != regels->end() && gevonden->second == regel)
                return true;
    }
    return false;
}

/// The same, for the rule that a criterium ends up with.
bool zelfdeRegelEerder(const Toetsingskader& kader, const Regelset& regelset,
                       const Criterium& criterium) {
    const Beslisregel* regel = kader.regel(regelset, criterium);
    for (const Regelset& een : kader.regelsets) {
        if (een.naam == regelset.naam) return false;
        const Beslisregel* eerder = kader.regel(een, criterium);
        if (regel && eerder && *regel == *eerder) return true;
    }
    return false;
}

Regelsetdeel::Rij alsRegel(const std::string& voor, const Beslisregel& regel) {
    Regelsetdeel::Rij uit{voor, regel.tekst, {}, {}, regel.bekendGat};
    for (const Clausule& een : regel.clausules) {
        uit.oordelen.push_back(teken(een.oordeel));
        uit.clausules.push_back(een.tekst);
    }
    return uit;
}

Regelsetdeel::Bewijsrij bewijsrij(const Toetsingskader& kader, const Regelset& regelset,
                                  const Criterium& criterium) {
    const Beslisregel* regel = kader.regel(regelset, criterium);
    if (!regel)
        return {criterium.code, criterium.aantal, 0, "Er is geen regel voor dit criterium."};
    const Bewijs uitkomst = bewijs(*regel, criterium.aantal);
    std::string woorden = bewijsInWoorden(uitkomst, *regel);
    if (woorden.empty()) woorden = "Ja, elke telling geeft precies één oordeel.";
    return {criterium.code, uitkomst.verwachtingen, uitkomst.tellingen, woorden};
}

Regelsetdeel regelsetdeel(const Toetsingskader& kader, const Regelset& regelset) {
    Regelsetdeel uit;
    uit.naam = regelset.naam;
    uit.titel = regelset.titel;
    uit.toelichting = regelset.toelichting;
    uit.bron = bronzin(regelset.bron, regelset);
    bool weggelaten = false;
    const auto voegToe = [&](const std::map<std::string, Beslisregel>& regels,
                             const std::string& code, const std::string& voor) {
        const auto gevonden = regels.find(code);
        if (gevonden == regels.end()) return;
        if (stondEerder(kader, regelset, code, gevonden->second))
            weggelaten = true;
        else
            uit.regels.push_back(alsRegel(voor, gevonden->second));
    };
    for (const Thema& thema : kader.themas) {
        voegToe(regelset.perThema, thema.code, "Thema " + thema.code + ": " + thema.naam);
        for (const Criterium& een : thema.criteria)
            voegToe(regelset.perCriterium, een.code, "Criterium " + een.code + ": " + een.tekst);
    }
    if (weggelaten)
        uit.toelichting +=
            " Wat gelijk is aan eerdere beslisregels, staat hieronder niet nog eens.";
    for (const Criterium* een : kader.criteria())
        if (!zelfdeRegelEerder(kader, regelset, *een))
            uit.bewijs.push_back(bewijsrij(kader, regelset, *een));
    return uit;
}

/// Whether some criterium is nvt as a whole; else nobody asks what holds then.
bool ergensNiets(const Ronde& ronde) {
    for (const Toets& toets : ronde.toetsen)
        for (const Criterium* een : ronde.kader.criteria())
            if (tel(toets.scores, *een).nietsVanToepassing()) return true;
    return false;
}

}  // namespace

Regelbijlage regelbijlage(const Ronde& ronde, const Regelset& toegepast) {
    Regelbijlage uit;
    uit.opzet = alineas(ronde.landelijk.onderzoeksopzet);
    uit.uitleg = {
        "Per criterium wordt geteld hoeveel verwachtingen voldoende, onvoldoende en niet van "
        "toepassing zijn. De beslisregel geeft bij die telling één oordeel. Zolang een verwachting "
        "nog niet is beoordeeld, is er geen oordeel.",
        "De oordelen in dit rapport volgen uit deze set beslisregels: “" + toegepast.titel + "”."};
    for (std::string& een : afgeleidUitleg(toegepast))
        uit.uitleg.push_back(std::move(een));
    uit.uitleg.push_back(
        "Bij elke set beslisregels is nagegaan of een telling altijd precies één oordeel geeft. "
        "Daarvoor "
        "zijn alle mogelijke tellingen geprobeerd. Waar de norm geen oordeel geeft, geeft dit "
        "rapport er ook geen.");
    if (ergensNiets(ronde))
        uit.uitleg.push_back(
            "Is bij een criterium geen enkele verwachting van toepassing, dan is er geen oordeel. "
            "Dat geldt ook als er bij nul verwachtingen een regel past, tenzij de regel "
            "uitdrukkelijk zegt wat het oordeel dan is.");
    for (const Regelset& een : ronde.kader.regelsets)
        uit.regelsets.push_back(regelsetdeel(ronde.kader, een));
    return uit;
}

}  // namespace maatlat
