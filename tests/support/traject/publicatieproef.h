// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "support/proefopstelling.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "toetsing/publicatie/publicatieversie.h"
#include "toetsing/publicatie/regimes.h"

namespace maatlat::test {

/// A toets on its way from adoption to publication, by the use cases.
class Publicatieproef {
  public:
    explicit Publicatieproef(Proefopstelling& proef) : proef_(proef) {}

    void kiesRegime(const std::string& regime = "gezondheidswet") {
        const auto keuze = regimekeuze(proef_.werkplek(), proef_.coordinator, proef_.onderzoek);
        maatlat::kiesRegime(proef_.werkplek(), proef_.handeling(proef_.coordinator),
                            proef_.onderzoek, keuze.versie, regime);
    }

    Publicatieversiebeeld versiebeeld() {
        return publicatieversiebeeld(proef_.werkplek(), proef_.inspecteurA, proef_.toets);
    }

    void markeer(const std::string& woorden) {
        maatlat::markeer(proef_.werkplek(), proef_.handeling(proef_.inspecteurA), proef_.toets,
                         versiebeeld().markering.versie, {{}, woorden, "persoonsgegevens"});
    }

    void maakVersie() {
        std::vector<std::string> blijft;
        const auto beeld = versiebeeld();
        for (const Persoonsvondst& een : beeld.vondsten)
            blijft.push_back(een.tekst);
        if (!blijft.empty())
            laatStaan(proef_.werkplek(), proef_.handeling(proef_.inspecteurA), proef_.toets,
                      beeld.markering.versie, blijft);
        maakPublicatieversie(proef_.werkplek(), proef_.handeling(proef_.inspecteurA), proef_.toets,
                             versiebeeld().markering.versie, true);
    }

    int versie() { return kop(proef_, proef_.toets).versie; }

    void besluit(const std::string& dag) {
        besluitTotPublicatie(proef_.werkplek(), proef_.handeling(proef_.coordinator), proef_.toets,
                             versie(), dag, {});
    }
    void publiceer() {
        maatlat::publiceer(proef_.werkplek(), proef_.handeling(proef_.coordinator), proef_.toets,
                           versie());
    }
    void rechter(const std::string& wat, const std::string& dag) {
        schortOp(proef_.werkplek(), proef_.handeling(proef_.coordinator), proef_.toets, versie(),
                 {wat, dag, "UTR 26/1", {"Zoals de rechtbank schreef.", ""}});
    }

    /// Adopted, with a regime and a publicatieversie.
    void totVersie() {
        stelVast(proef_, proef_.toets, "voldoende");
        kiesRegime();
        maakVersie();
    }

  private:
    Proefopstelling& proef_;
};

}  // namespace maatlat::test
