// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// A field that a form asks for, with what must be put in it.
struct Recordvraag {
    Formulierveld vraag;
    Veldeisen eisen;
    std::string_view label;  ///< for who only reads
};

/// What this form asks of a record, in its order.
template <class Record>
std::vector<Recordvraag> vragenVan(std::span<const Formulierveld> formulier) {
    std::vector<Recordvraag> uit;
    for (const Formulierveld& vraag : formulier)
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsEnkel<Veld>)
                if (veld.naam == vraag.naam) uit.push_back({vraag, veld.eisen, veld.label});
        });
    return uit;
}

/// A field of a record in a form: how it is filled in follows from what it must be.
void voegVeldToe(Vulling& vulling, const Formulierveld& vraag, const Veldeisen& eisen,
                 const std::string& waarde, const std::vector<Veldfouten::Fout>& fouten);

/// What stands in such a field, for who may only read.
std::string leesbaar(const Veldeisen& eisen, const std::string& waarde);

}  // namespace maatlat
