// SPDX-License-Identifier: EUPL-1.2
#include "domain/toetsingskader.h"

#include <stdexcept>

namespace maatlat {

namespace {

template <class Reeks>
auto metCode(const Reeks& reeks, std::string_view code) -> const typename Reeks::value_type* {
    for (const auto& een : reeks)
        if (een.code == code) return &een;
    return nullptr;
}

}  // namespace

int Toetsingskader::aantalBeoordeeld() const {
    int aantal = 0;
    for (const Criterium* een : criteria())
        aantal += een->aantal;
    return aantal;
}

const Thema* Toetsingskader::thema(std::string_view code) const {
    return metCode(themas, code);
}

const Criterium* Toetsingskader::criterium(std::string_view code) const {
    for (const Thema& een : themas)
        if (const Criterium* gevonden = metCode(een.criteria, code)) return gevonden;
    return nullptr;
}

const Verwachting* Toetsingskader::verwachting(std::string_view code) const {
    for (const Criterium* een : criteria())
        if (const Verwachting* gevonden = metCode(een->verwachtingen, code)) return gevonden;
    return nullptr;
}

const Regelset* Toetsingskader::regelset(std::string_view gezocht) const {
    for (const Regelset& een : regelsets)
        if (een.naam == gezocht) return &een;
    return nullptr;
}

const Thema& Toetsingskader::themaVan(const Criterium& criterium) const {
    for (const Thema& een : themas)
        if (metCode(een.criteria, criterium.code)) return een;
    throw std::logic_error("criterium " + criterium.code + " is not of this kader");
}

std::vector<const Criterium*> Toetsingskader::criteria() const {
    std::vector<const Criterium*> alle;
    for (const Thema& een : themas)
        for (const Criterium& criterium : een.criteria)
            alle.push_back(&criterium);
    return alle;
}

std::vector<const Verwachting*> Toetsingskader::beoordeelde() const {
    std::vector<const Verwachting*> alle;
    for (const Criterium* een : criteria())
        for (const Verwachting& verwachting : een->verwachtingen)
            if (verwachting.beoordeeld) alle.push_back(&verwachting);
    return alle;
}

std::vector<std::string> Toetsingskader::codesPerPositie() const {
    std::vector<std::string> codes;
    for (const Verwachting* een : beoordeelde())
        codes.push_back(een->code);
    return codes;
}

const Beslisregel* Toetsingskader::regel(const Regelset& regelset,
                                         const Criterium& criterium) const {
    if (const auto eigen = regelset.perCriterium.find(criterium.code);
        eigen != regelset.perCriterium.end())
        return &eigen->second;
    const auto vanThema = regelset.perThema.find(themaVan(criterium).code);
    return vanThema == regelset.perThema.end() ? nullptr : &vanThema->second;
}

void nummer(Toetsingskader& kader) {
    int positie = 0;
    for (Thema& thema : kader.themas)
        for (Criterium& criterium : thema.criteria) {
            criterium.eerste = positie;
            for (Verwachting& verwachting : criterium.verwachtingen)
                verwachting.positie = verwachting.beoordeeld ? positie++ : -1;
            criterium.aantal = positie - criterium.eerste;
        }
}

}  // namespace maatlat
