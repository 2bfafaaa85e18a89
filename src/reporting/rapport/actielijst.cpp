// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/actielijst.h"

#include <algorithm>

#include "reporting/rapport/themavolgorde.h"
#include "reporting/zinnen.h"
#include "rules/onderzoek/boodschap.h"
#include "taal/tekst.h"
#include "taal/volzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// What was written about this verwachting: its first sentence. Markdown stays whole, since half a
/// list or half of what is bold is not Markdown.
Codetekst eersteZin(const std::vector<Opmerking>& alle, const std::string& code, bool opgemaakt) {
    const auto plek = std::ranges::find(alle, code, &Opmerking::code);
    if (plek == alle.end()) return {};
    const Stukken zinnen = opgemaakt ? Stukken{} : volzinnen(plek->tekst);
    return {code, zinnen.empty() ? plek->tekst : std::string(zinnen.front().in(plek->tekst)),
            opgemaakt, "", plek->citaat};
}

/// The verbeterpunt says it; without one, what was found does.
Codetekst gezien(const Toetstekst* tekst, const std::string& code) {
    if (!tekst) return {};
    Codetekst uit = eersteZin(tekst->verbeterpunten, code, tekst->opgemaakt);
    return uit.tekst.empty() ? eersteZin(tekst->bevindingen, code, tekst->opgemaakt) : uit;
}

std::string openzin(const Beoordeling& beoordeling, const Toets& toets) {
    std::vector<std::string> codes;
    for (const Verwachting* een : beoordeling.kader().beoordeelde())
        if (toets.scores.op(een->positie) == Score::onbeoordeeld) codes.push_back(een->code);
    if (codes.empty()) return {};
    const Telling telling = tel(toets.scores, beoordeling.kader());
    if (telling.beoordeeld() == 0) return {};  // that was said already
    return "Nog geen score: " + opsomming(codes) + ". Daarvan kan nog iets bij deze lijst komen.";
}

/// What stands first, where that is not the order of the kader.
std::string volgordezin(const Ronde& ronde, const std::vector<Tekort>& alle) {
    const bool veilig = alle.front().thema == veiligheidsthema(ronde);
    return veilig && alle.front().thema != alle.back().thema
               ? " Wat over veiligheid gaat, staat vooraan."
               : "";
}

std::string termijnzin(const Toetstekst* tekst) {
    if (!tekst || tekst->maatregelenVoor.empty())
        return "Een termijn voor de maatregelen staat niet in de gegevens.";
    return "Een termijn per maatregel staat niet in de gegevens. Vóór " +
           datumInWoorden(tekst->maatregelenVoor) +
           " wil de toezichthouder weten welke maatregelen de organisatie neemt en wanneer die "
           "klaar zijn.";
}

}  // namespace

std::vector<Tekort> tekorten(const Beoordeling& beoordeling, const Toets& toets) {
    std::vector<Tekort> uit;
    for (const Thema* thema : veiligheidEerst(beoordeling.ronde()))
        for (const Criterium& criterium : thema->criteria)
            for (const Verwachting& een : criterium.verwachtingen)
                if (een.beoordeeld && toets.scores.op(een.positie) == Score::onvoldoende)
                    uit.push_back({thema, &criterium, &een});
    return uit;
}

Actielijst actielijst(const Beoordeling& beoordeling, const Toets& toets) {
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);
    const Telling telling = tel(toets.scores, beoordeling.kader());
    Actielijst uit;
    const std::vector<Tekort> alle = tekorten(beoordeling, toets);
    for (const Tekort& een : alle)
        uit.acties.push_back({een.criterium->code, een.verwachting->code, een.verwachting->tekst,
                              gezien(tekst, een.verwachting->code)});
    uit.open = openzin(beoordeling, toets);
    const auto aantal = static_cast<int>(uit.acties.size());
    if (telling.nietsVanToepassing()) {
        uit.alineas = {"Geen enkele verwachting is van toepassing. Er is dus niets te doen."};
    } else if (aantal == 0) {
        uit.alineas = {telling.beoordeeld() == 0 ? "Er is nog geen verwachting beoordeeld."
                       : telling.volledig()
                           ? "Er zijn geen verbeterpunten: er hoeft niets te gebeuren."
                           : "Tot nu toe zijn er geen verbeterpunten."};
    } else {
        uit.alineas = {"Bij " + hoeveel(aantal, kVerwachting) +
                           (telling.volledig() ? "" : " tot nu toe") +
                           " hoort een maatregel, ook als het criterium voldoende is." +
                           volgordezin(beoordeling.ronde(), alle) +
                           " Bij elk punt staat eerst wat de norm vraagt.",
                       termijnzin(tekst)};
        if (std::ranges::none_of(
                uit.acties, [](const Verbeteractie& een) { return !een.gevonden.tekst.empty(); }))
            uit.alineas.front() += " Wat er is gezien, staat niet in de gegevens.";
        else
            uit.alineas.front() += " Daarna staat kort wat dit rapport erover zegt.";
    }
    return uit;
}

}  // namespace maatlat
