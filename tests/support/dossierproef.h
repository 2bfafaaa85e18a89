// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proefsteekproef.h"

namespace maatlat::test {

/// Draws a steekproef at a toets, by the form of proefsteekproef.h: of 40 dossiers four, of which
/// the first is read by two people. Returns their pseudonyms, in the order of the draw.
inline std::vector<std::string> trekDossiers(Proefopstelling& proef, std::int64_t toets,
                                             const Tekst& titel = "Onderzoeken 2026") {
    return proef.database().schrijf("test", [&](Transactie& transactie) {
        const Dossierformulier formulier = leesDossierformulier(kProefformulier, "proef.yaml");
        dossierformulierStore::bewaar(
            transactie, {formulier.id, formulier.versie, formulier.kader, formulier.kaderversie,
                         formulier.hash, kProefformulier});
        Dossiersteekproef steekproef;
        steekproef.titel = titel;
        steekproef.status = Steekproefstatus::getrokken;
        steekproef.populatie.aantal = 40;
        steekproef.populatieHash = std::string(64, 'b');
        steekproef.formulierHash = formulier.hash;
        steekproef.groepen = {{"", 40, 4}};
        steekproef.peildatum = "2026-11-20";
        steekproef.vastgelegdOp = proef.moment;
        steekproef.vastleggingHash = std::string(64, 'c');
        const auto nr = steekproefStore::bewaar(in(transactie, toets), steekproef,
                                                Gebeurtenis::steekproefGetrokken)
                            .nr;
        steekproefStore::voegTrekkingToe(
            in(transactie, toets), nr,
            {1,
             "computer:" + std::string(60, 'd') + std::to_string(1000 + toets),
             Herkomst::computer,
             {4},
             proef.moment},
            proef.inspecteurA.nr);
        std::vector<std::string> dossiers;
        for (int i = 1; i <= 4; ++i) {
            Steekproefdossier een;
            een.volgorde = i;
            een.pseudoniem = pseudoniemTekst(static_cast<Pseudoniem>(i) << 40U);
            een.trekking = 1;
            een.lot = std::to_string(i);
            een.dubbel = i == 1;
            een.lijst = Vastlegging{{"melding", "2026-03-03"}}.codeer();
            een.bewarenTot = "2027-11-22";
            steekproefStore::bewaarDossier(in(transactie, toets), nr, een);
            dossiers.push_back(een.pseudoniem);
        }
        return dossiers;
    });
}

/// The application with a steekproef that was drawn at its toets; see trekDossiers.
class Dossierproef {
  public:
    using Velden = Proefopstelling::Velden;

    Dossierproef() { dossiers = trekDossiers(proef, proef.toets); }

    Proefopstelling proef;
    std::vector<std::string> dossiers;  ///< pseudonyms, in the order of the draw

    std::string pad(const std::string& erachter = "") const {
        return proef.toetspad("/steekproef/1" + erachter);
    }

    /// Every question answered: the triage in time, a plan of the family, two talks. `anders`
    /// replaces answers, by the names of the form's fields.
    static Velden antwoorden(const Velden& anders = {}) {
        Velden uit{{"versie", "0"},
                   {"antwoord-melding", "2-11-2026"},
                   {"anders-melding", ""},
                   {"antwoord-triage", "5-11-2026"},
                   {"anders-triage", ""},
                   {"antwoord-plan", "ja"},
                   {"antwoord-plan-van-wie", "gezin"},
                   {"antwoord-gesprekken", "2"},
                   {"toelichting", ""},
                   {"klaar", "ja"}};
        for (const auto& [naam, waarde] : anders) {
            std::erase_if(uit, [&](const auto& een) { return een.first == naam; });
            uit.emplace_back(naam, waarde);
        }
        return uit;
    }

    web::Antwoord lees(const Persoon& wie, std::size_t dossier, const Velden& anders = {}) {
        return proef.stuur(wie, pad("/dossier/" + dossiers[dossier]), antwoorden(anders));
    }
};

}  // namespace maatlat::test
