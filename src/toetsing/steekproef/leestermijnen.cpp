// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/leestermijnen.h"

#include "domain/dag.h"
#include "rules/steekproef/dossieruitkomst.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string inWoorden(Dossieruitkomst uitkomst) {
    switch (uitkomst) {
        case Dossieruitkomst::voldoet:
            return "op tijd";
        case Dossieruitkomst::voldoetNiet:
            return "te laat";
        case Dossieruitkomst::nvt:
            return "niet van toepassing";
        case Dossieruitkomst::open:
            return "de termijn loopt nog";
        case Dossieruitkomst::nietVastTeStellen:
            return "niet vast te stellen";
        case Dossieruitkomst::onbeantwoord:
            break;
    }
    return "de datums zijn nog niet ingevuld of bevestigd";
}

/// " 15 mei 2026 telt als feestdag (Stcrt. 2025, 24713)." for each such day that the term skipped.
std::string overgeslagen(const Termijneinde& einde, const Termijnkalender& kalender) {
    std::string uit;
    for (Dag dag = einde.gerekend; dag < einde.dag; dag += std::chrono::days(1))
        if (const Gelijkstelling* besluit = kalender.gelijkgesteld(dag))
            uit += " " + metHoofdletter(datumInWoorden(iso(dag))) + " telt als feestdag (" +
                   besluit->bron + ").";
    return uit;
}

std::string onzekerheid(const Termijneinde& einde) {
    if (!einde.onzeker) return {};
    return " Niet bekend is welke dagen in " + std::to_string(jaarVan(einde.dag)) +
           " met een feestdag gelijkstaan. De laatste dag kan dus later zijn.";
}

}  // namespace

std::string termijnInWoorden(const Dossierformulier& formulier, const Dossiervraag& vraag,
                             const Vastlegging& antwoorden, const std::string& peildatum,
                             const Termijnkalender& kalender) {
    const Dossieruitkomst stand =
        uitkomst(formulier, vraag, antwoorden, dagUit(peildatum).value(), kalender);
    const auto laatste = uiterlijk(vraag, antwoorden, kalender);
    if (!laatste || stand == Dossieruitkomst::nvt) return metHoofdletter(inWoorden(stand)) + ".";
    const std::string uiterste = "Uiterlijk " + datumInWoorden(iso(laatste->dag));
    const std::string waarom = overgeslagen(*laatste, kalender) + onzekerheid(*laatste);
    if (stand == Dossieruitkomst::onbeantwoord) return uiterste + "." + waarom;
    return uiterste + ": " + inWoorden(stand) + "." + waarom;
}

}  // namespace maatlat
