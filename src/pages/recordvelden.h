// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "domain/vastlegging.h"
#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// A field of a record in a form: how it is filled in follows from what it must be.
void voegVeldToe(Vulling& vulling, const Formulierveld& vraag, const Veldeisen& eisen,
                 const std::string& waarde, const std::vector<Veldfouten::Fout>& fouten);

/// What stands in such a field, for who may only read.
std::string leesbaar(const Veldeisen& eisen, const std::string& waarde);

/// The fields of a form about a record, with what was filled in.
template <class Record>
void voegToe(Vulling& vulling, std::span<const Formulierveld> formulier, const Vastlegging& velden,
             const std::vector<Veldfouten::Fout>& fouten) {
    for (const Formulierveld& een : formulier)
        voegVeldToe(vulling, een, eisenVan<Record>(een.naam), velden.tekst(een.naam), fouten);
}

/// The same fields to read, but those that are empty.
template <class Record>
std::vector<Samenvattingsrij> ingevuld(std::span<const Formulierveld> formulier,
                                       const Vastlegging& velden) {
    std::vector<Samenvattingsrij> uit;
    for (const Formulierveld& vraag : formulier)
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (!IsDeel<Veld>) {
                const std::string waarde = velden.tekst(veld.naam);
                if (veld.naam == vraag.naam && !waarde.empty())
                    uit.push_back({std::string(veld.label), leesbaar(veld.eisen, waarde)});
            }
        });
    return uit;
}

}  // namespace maatlat
