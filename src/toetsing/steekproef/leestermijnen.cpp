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
    return "de datums zijn nog niet ingevuld";
}

}  // namespace

std::string termijnInWoorden(const Dossierformulier& formulier, const Dossiervraag& vraag,
                             const Vastlegging& antwoorden, const std::string& peildatum) {
    const Dossieruitkomst stand = uitkomst(formulier, vraag, antwoorden, dagUit(peildatum).value());
    const auto laatste = uiterlijk(vraag, antwoorden);
    if (!laatste || stand == Dossieruitkomst::nvt) return metHoofdletter(inWoorden(stand)) + ".";
    const std::string uiterste = "Uiterlijk " + datumInWoorden(iso(*laatste));
    if (stand == Dossieruitkomst::onbeantwoord) return uiterste + ".";
    return uiterste + ": " + inWoorden(stand) + ".";
}

}  // namespace maatlat
