// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/themabeelden.h"

#include "reporting/gedeeld.h"
#include "reporting/rapport/tegenspraken.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/zin.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

std::vector<Alinea> cijfers(const Beoordeling& beoordeling, const Beoordelingen& andere,
                            const Criterium& criterium) {
    const std::size_t i = index(beoordeling.kader(), criterium);
    const bool matig = kent(beoordeling, criterium, Oordeel::matig);
    std::vector<Alinea> alineas{{verdelingszin(beoordeling.perCriterium()[i], matig)}};
    for (const auto& een : andere)
        if (een->perCriterium()[i] != beoordeling.perCriterium()[i])
            alineas.push_back(
                {"Met andere beslisregels, “" + een->regelset().titel + "”, is dat anders. " +
                 verdelingszin(een->perCriterium()[i], kent(*een, criterium, Oordeel::matig))});
    return alineas;
}

Criteriumbeeld criteriumbeeld(const Beoordeling& beoordeling, const Beoordelingen& andere,
                              const Tegenspraken& tegenspraken, const Criterium& criterium) {
    Criteriumbeeld uit;
    uit.code = criterium.code;
    uit.tekst = criterium.tekst;
    uit.alineas = cijfers(beoordeling, andere, criterium);
    uit.verdelingen = {
        "Criterium " + criterium.code + " en zijn verwachtingen", "Criterium en verwachtingen", {}};
    uit.verdelingen.rijen.push_back(rijVan(beoordeling, criterium));

    const std::vector<Opmerking>& teksten = beoordeling.ronde().landelijk.toelichtingen;
    for (const Opmerking& een : teksten)
        if (een.code == criterium.code) uit.alineas.push_back(alinea(een));
    uit.tegenspraken = tegenspraken.bij(criterium.code);
    for (const Verwachting& een : criterium.verwachtingen) {
        if (!een.beoordeeld) {
            uit.nietBeoordeeld.push_back({een.code, een.tekst, 0, waaromNietBeoordeeld(een)});
            continue;
        }
        uit.verdelingen.rijen.push_back(rijVan(beoordeling, een));
        Toelichting& ad = uit.toelichtingen.emplace_back(
            Toelichting{een.code, voldoetZin(beoordeling, een), {}, tegenspraken.bij(een.code)});
        for (const Opmerking& van : teksten)
            if (van.code == een.code) ad.alineas.push_back(alinea(van));
    }
    return uit;
}

}  // namespace

std::vector<Themabeeld> themabeelden(const Beoordeling& beoordeling, const Beoordelingen& andere) {
    const Tegenspraken tegenspraken(beoordeling);
    std::vector<Themabeeld> uit;
    for (const Thema& thema : beoordeling.kader().themas) {
        Themabeeld& deel = uit.emplace_back(Themabeeld{thema.code, thema.naam, thema.doel, {}});
        for (const Criterium& een : thema.criteria)
            deel.criteria.push_back(criteriumbeeld(beoordeling, andere, tegenspraken, een));
    }
    return uit;
}

}  // namespace maatlat
