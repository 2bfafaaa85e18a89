// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/gepubliceerde_tekst.h"

#include "domain/onderzoek/toetstekst.h"
#include "domain/toets/veld.h"
#include "domain/toetsingskader.h"
#include "kader/naamregister.h"
#include "kader/onderzoek/tekst_lezer.h"
#include "store/onderzoek/document_store.h"
#include "store/onderzoek/organisatie_store.h"

namespace maatlat {

namespace {

using Teksten = std::map<std::string, std::string>;

template <class Tekst>
void voegToe(Teksten& bij, Veldsoort soort, const std::string& code, const Tekst& tekst) {
    std::string& hier = bij[Veldsleutel{soort, code}.tekst()];
    if (!hier.empty()) hier += "\n\n";
    hier += tekst.citaat ? "“" + tekst.tekst + "”" : tekst.tekst;
}

Teksten perVeld(const Toetstekst& tekst, const Toetsingskader& kader) {
    Teksten uit;
    for (const Brontekst& een : tekst.inleiding)
        voegToe(uit, Veldsoort::inleiding, "toets", een);
    for (const Opmerking& een : tekst.bevindingen)
        voegToe(uit, kader.criterium(een.code) ? Veldsoort::onderbouwing : Veldsoort::motivering,
                een.code, een);
    for (const Opmerking& een : tekst.verbeterpunten)
        voegToe(uit, Veldsoort::verbeterpunt, een.code, een);
    for (const Opmerking& een : tekst.aandachtspunten)
        voegToe(uit, Veldsoort::aandachtspunt, een.code, een);
    for (const GoodPractice& een : tekst.goodPractices)
        voegToe(uit, Veldsoort::goodPractice, een.thema, een);
    return uit;
}

}  // namespace

Teksten gepubliceerdeTekst(const Toetsinzage& toets) {
    const Naamregister namen(organisatieStore::alleIn(toets, toets.kop().onderzoekId));
    for (const Document& een : documentStore::alle(toets, toets.kop().onderzoekId)) {
        if (een.soort != Documentsoort::toetstekst) continue;
        const Organisatie* over = namen.vind(een.over);
        if (!over || over->naam != toets.kop().organisatie) continue;
        return perVeld(
            leesToetstekst(een.inhoud, een.naam, *toets.kader(), namen, Tekstvorm::bewaard),
            *toets.kader());
    }
    return {};
}

}  // namespace maatlat
