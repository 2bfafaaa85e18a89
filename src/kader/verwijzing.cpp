// SPDX-License-Identifier: EUPL-1.2
#include "kader/verwijzing.h"

#include <algorithm>

#include "taal/spelling.h"

namespace maatlat {

std::string Kaderverwijzing::code(const Knoop& knoop, unsigned soorten) const {
    std::vector<std::string> codes;
    std::string wat;
    const auto ofEen = [&](const char* naam) {
        wat += (wat.empty() ? "een " : " of een ") + std::string(naam);
    };
    if (soorten & thema) {
        ofEen("thema");
        for (const Thema& een : kader_.themas)
            codes.push_back(een.code);
    }
    if (soorten & criterium) {
        ofEen("criterium");
        for (const Criterium* een : kader_.criteria())
            codes.push_back(een->code);
    }
    if (soorten & verwachting) {
        ofEen("verwachting");
        for (const Criterium* een : kader_.criteria())
            for (const Verwachting& deze : een->verwachtingen)
                codes.push_back(deze.code);
    }
    const std::string gezocht(knoop.tekst());
    if (std::find(codes.begin(), codes.end(), gezocht) != codes.end()) return gezocht;
    meldingen_.bij(knoop.regel(), knoop.kolom(),
                   "Hier hoort de code van " + wat + ". \"" + gezocht +
                       "\" staat niet in het kader." + bedoeltU(gezocht, codes));
    return {};
}

std::string Kaderverwijzing::organisatie(const Knoop& knoop) const {
    if (const Organisatie* gevonden = organisaties_.vind(knoop.tekst())) return gevonden->naam;
    meldingen_.bij(knoop.regel(), knoop.kolom(),
                   [&] { return organisaties_.onbekend(knoop.tekst()); });
    return {};
}

std::vector<std::string> Kaderverwijzing::organisaties(const std::vector<Knoop>& knopen) const {
    std::vector<std::string> namen;
    for (const Knoop& een : knopen)
        namen.push_back(organisatie(een));
    return namen;
}

}  // namespace maatlat
