// SPDX-License-Identifier: EUPL-1.2
#include "kader/kader_hash.h"

#include "kader/inhoudshash.h"

namespace maatlat {

namespace {

void schrijf(Inhoudshash& uit, const Beslisregel& regel) {
    uit.schrijf(regel.tekst);
    uit.schrijf(regel.bron);
    uit.schrijf(regel.bekendGat);
    uit.reeks(regel.clausules, [&](const Clausule& clausule) {
        uit.schrijf(static_cast<long>(clausule.oordeel));
        uit.schrijf(clausule.tekst);
        uit.reeks(clausule.voorwaarden, [&](const Voorwaarde& een) {
            uit.schrijf(static_cast<long>(een.van));
            uit.schrijf(een.aandeel ? 1 : 0);
            uit.schrijf(static_cast<long>(een.vergelijking));
            uit.schrijf(een.grens);
        });
    });
}

void schrijf(Inhoudshash& uit, const Criterium& criterium) {
    uit.schrijf(criterium.code);
    uit.schrijf(criterium.tekst);
    uit.schrijf(criterium.bron);
    uit.reeks(criterium.oordeelzinnen, [&](const auto& een) {
        uit.schrijf(static_cast<long>(een.first));
        uit.schrijf(een.second);
    });
    uit.reeks(criterium.verwachtingen, [&](const Verwachting& een) {
        uit.schrijf(een.code);
        uit.schrijf(een.tekst);
        uit.schrijf(een.voetnoot);
        uit.schrijf(een.bron);
        uit.schrijf(een.beoordeeld ? 1 : 0);
        uit.schrijf(een.reden);
    });
}

}  // namespace

std::string kaderHash(const Toetsingskader& kader) {
    Inhoudshash uit;
    uit.schrijf("toetsingskader 1");  // the form of this serialisation
    for (const std::string* tekst :
         {&kader.id, &kader.versie, &kader.naam, &kader.geldigVan, &kader.geldigTot, &kader.bron})
        uit.schrijf(*tekst);
    uit.reeks(kader.voetnoten, [&](const std::string& een) { uit.schrijf(een); });
    uit.reeks(kader.themas, [&](const Thema& thema) {
        uit.schrijf(thema.code);
        uit.schrijf(thema.naam);
        uit.schrijf(thema.doel);
        uit.schrijf(thema.bron);
        uit.reeks(thema.criteria, [&](const Criterium& een) { schrijf(uit, een); });
    });
    uit.reeks(kader.regelsets, [&](const Regelset& set) {
        for (const std::string* tekst : {&set.naam, &set.titel, &set.toelichting, &set.bron})
            uit.schrijf(*tekst);
        uit.schrijf(set.afgeleid ? 1 : 0);
        for (const auto* regels : {&set.perThema, &set.perCriterium})
            uit.reeks(*regels, [&](const auto& een) {
                uit.schrijf(een.first);
                schrijf(uit, een.second);
            });
    });
    return uit.hex();
}

}  // namespace maatlat
