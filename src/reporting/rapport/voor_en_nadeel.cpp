// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/voor_en_nadeel.h"

#include <algorithm>
#include <utility>

#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/opvolging/voor_en_na.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/toets/eerdere_toets.h"

namespace maatlat {

namespace {

constexpr Telbaar kVerwachting{"verwachting", "verwachtingen"};

/// What became of it, in few words.
std::string hoe(const Hertoets& hertoets, const VoorEnNa::Verwachtingstand& van) {
    if (hertoets.isOvergenomen(van.verwachting->code))
        return metHoofdletter(overgenomenUit(hertoets)) + ".";
    if (van.na == Score::onbeoordeeld) return "Nog niet beoordeeld.";
    if (van.voor == Score::onvoldoende && van.na == Score::voldoende) return "Verbeterd.";
    if (van.voor == Score::onvoldoende && van.na == Score::onvoldoende)
        return "Nog steeds onvoldoende.";
    if (van.voor == Score::voldoende && van.na == Score::onvoldoende)
        return "Was voldoende, nu niet meer.";
    return "Opnieuw beoordeeld.";
}

/// Of what is not judged yet nothing is said here.
std::string nogOnvoldoende(const VoorEnNa& van) {
    if (const int nog = van.nogOnvoldoende(); nog > 0)
        return " en " + telwoord(nog) + " nog onvoldoende.";
    return van.na.onbeoordeeld > 0 ? "." : ". Daarvan is niets meer onvoldoende.";
}

/// What became of what was onvoldoende.
std::string hetOnvoldoende(const VoorEnNa& van) {
    const int toen = van.voor.onvoldoende, beter = van.verbeterd();
    if (toen == 1)
        return "Toen was één verwachting onvoldoende; die is nu " +
               std::string(beter == 1                  ? "voldoende."
                           : van.nogOnvoldoende() == 1 ? "nog onvoldoende."
                           : van.na.onbeoordeeld > 0   ? "nog niet beoordeeld."
                                                       : "niet van toepassing.");
    return "Van de " + hoeveel(toen, kVerwachting) + " die toen onvoldoende waren, " +
           (beter == 1 ? "is er nu " : "zijn er nu ") + (beter == 0 ? "geen" : telwoord(beter)) +
           " voldoende" + nogOnvoldoende(van);
}

/// How many were onvoldoende, and what became of those.
std::vector<std::string> alineas(const Hertoets& hertoets, const VoorEnNa& van) {
    int mee = 0, geopend = 0;
    for (const VoorEnNa::Criteriumstand& criterium : van.criteria)
        for (const VoorEnNa::Verwachtingstand& een : criterium.verwachtingen) {
            mee += hertoets.isOvergenomen(een.verwachting->code) ? 1 : 0;
            geopend += hertoets.geopend.contains(een.verwachting->code) ? 1 : 0;
        }
    std::vector<std::string> uit{"Deze hertoets gaat over " + eerdereToetsInWoorden(hertoets) +
                                 ". " + hetOnvoldoende(van)};
    if (van.na.onbeoordeeld > 0)
        uit.push_back("Nog niet beoordeeld: " + hoeveel(van.na.onbeoordeeld, kVerwachting) + ".");
    if (mee > 0)
        uit.push_back(metHoofdletter(hoeveel(mee, kVerwachting)) + (mee == 1 ? " is " : " zijn ") +
                      overgenomenUit(hertoets) + ".");
    if (geopend > 0)
        uit.push_back(metHoofdletter(hoeveel(geopend, kVerwachting)) +
                      (geopend == 1 ? " was" : " waren") + " toen niet onvoldoende, en " +
                      (geopend == 1 ? "is" : "zijn") + " toch opnieuw beoordeeld.");
    if (const int minder = van.verslechterd(); minder > 0)
        uit.push_back(metHoofdletter(hoeveel(minder, kVerwachting)) +
                      (minder == 1 ? " was" : " waren") + " toen voldoende en nu niet meer.");
    return uit;
}

/// How far a maatregel is, says the organisation.
std::string hoever(const Maatregel& van) {
    if (!van.vervallen.empty()) return "Vervallen: " + van.vervallen.str();
    if (!van.uitgevoerd.empty())
        return "Uitgevoerd op " + datumInWoorden(van.uitgevoerd) + ", zegt de organisatie.";
    return "Nog niet uitgevoerd; uiterlijk klaar op " + datumInWoorden(van.termijn) + ".";
}

std::vector<VoorEnNadeel::Gedaan> gedaan(const std::vector<Maatregel>& maatregelen,
                                         const std::string& code) {
    std::vector<VoorEnNadeel::Gedaan> uit;
    for (const Maatregel& een : maatregelen)
        if (std::ranges::find(een.verwachtingen, code) != een.verwachtingen.end())
            uit.push_back({een.wat, hoever(een)});
    return uit;
}

Scorerij scoresVan(const Toetsingskader& kader, const Hertoets& hertoets) {
    Scorerij uit;
    for (const Verwachting* een : kader.beoordeelde())
        uit.zet(een->positie, hertoets.eerdereScore(een->code));
    return uit;
}

}  // namespace

VoorEnNadeel voorEnNadeel(const Beoordeling& beoordeling, const Toets& toets,
                          const Hertoets& hertoets, const std::vector<Maatregel>& maatregelen) {
    const Toetsingskader& kader = beoordeling.kader();
    const Scorerij voor = scoresVan(kader, hertoets);
    const VoorEnNa van = voorEnNa(kader, beoordeling.regelset(), voor, toets.scores);
    VoorEnNadeel uit;
    uit.voor = voldoendeVan(van.voor);
    uit.na = voldoendeVan(van.na);
    uit.alineas = alineas(hertoets, van);
    uit.metGedaan = !maatregelen.empty();
    uit.kopVoor = hertoets.dag.empty() ? "Eerder" : datumInWoorden(hertoets.dag);
    for (const VoorEnNa::Criteriumstand& een : van.criteria) {
        VoorEnNadeel::Criterium criterium{een.criterium->code,
                                          een.criterium->tekst,
                                          teken(een.voor, een.nietsVoor),
                                          teken(een.na, een.nietsNa),
                                          voldoendeVan(tel(voor, *een.criterium)),
                                          voldoendeVan(tel(toets.scores, *een.criterium)),
                                          {}};
        for (const VoorEnNa::Verwachtingstand& rij : een.verwachtingen)
            criterium.verwachtingen.push_back(
                {rij.verwachting->code, rij.verwachting->tekst, alsTeken(rij.voor),
                 alsTeken(rij.na), hoe(hertoets, rij), gedaan(maatregelen, rij.verwachting->code)});
        uit.criteria.push_back(std::move(criterium));
    }
    return uit;
}

}  // namespace maatlat
