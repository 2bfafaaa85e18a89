// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "domain/recordvorm.h"
#include "domain/vastlegging.h"
#include "toetsing/privacy/privacywacht.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

/// The form of a record as it was typed.
struct Recordinvoer {
    std::int64_t nr = 0;  ///< 0: a new one
    int versie = 0;       ///< of the record when the form was made
    Vastlegging velden;   ///< by the names of the form
    std::string privacyReden;
};

/// Puts what was typed in the fields that this form asks for; `controle` hears what is wrong. A
/// field that the form does not ask for stays as it is.
template <class Record>
void vulIn(Record& record, const Recordinvoer& invoer, std::span<const Formulierveld> formulier,
           Veldcontrole& controle, const std::string& vandaag) {
    for (const Formulierveld& vraag : formulier)
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (!IsDeel<Veld>)
                if constexpr (!IsLijst<Veld>)
                    if (veld.naam == vraag.naam)
                        zetVeld(record, veld,
                                controle.volgens(veld.eisen, vraag,
                                                 invoer.velden.tekst(veld.naam), vandaag));
        });
}

/// The texts of a record that people type freely, for the privacy guard.
template <class Record>
std::vector<TeBewaken> getypteTeksten(const Record& record) {
    std::vector<TeBewaken> uit;
    voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
        if constexpr (!IsDeel<Veld>) {
            const Veldwijze wijze = veld.eisen.wijze;
            if (wijze == Veldwijze::regel || wijze == Veldwijze::tekst || wijze == Veldwijze::code)
                if constexpr (!IsLijst<Veld>)
                    uit.push_back({std::string(veld.naam), veldtekst(record.*veld.lid)});
        }
    });
    return uit;
}

}  // namespace maatlat
