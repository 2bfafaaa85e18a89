// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/betekenisdeel.h"

#include "reporting/rapport/themavolgorde.h"
#include "reporting/tekens.h"

namespace maatlat {

namespace {

std::vector<Codetekst> zinnenBij(const Betekenis& betekenis, const Criterium& criterium,
                                 const Toets& toets) {
    std::vector<Codetekst> uit;
    for (const Verwachting& een : criterium.verwachtingen) {
        const Verwachtingsbetekenis* van = betekenis.bij(een.code);
        if (van && een.beoordeeld && toets.scores.op(een.positie) == Score::onvoldoende)
            uit.push_back({een.code, van->zin});
    }
    return uit;
}

}  // namespace

Betekenisdeel betekenisdeel(const Beoordeling& beoordeling, const Toets& toets) {
    const Betekenis& betekenis = beoordeling.ronde().betekenis;
    Betekenisdeel uit;
    uit.inleiding =
        "Hier staat waarom de verwachtingen er zijn waaraan nog niet wordt voldaan, bij de "
        "criteria "
        "met een oordeel dat lager is dan voldoende. Deze zinnen zijn van " +
        betekenis.schrijver +
        ", niet van de toezichthouder. Zij zeggen niet wat er bij iemand is gebeurd.";
    for (const Thema* thema : veiligheidEerst(beoordeling.ronde()))
        for (const Criterium& een : thema->criteria) {
            const auto oordeel = beoordeling.verklaring(toets, een).uitkomst.oordeel;
            if (!oordeel || *oordeel == Oordeel::voldoende) continue;
            auto zinnen = zinnenBij(betekenis, een, toets);
            if (!zinnen.empty())
                uit.criteria.push_back(
                    {een.code, een.tekst, teken(oordeel, false), std::move(zinnen)});
        }
    return uit;
}

}  // namespace maatlat
