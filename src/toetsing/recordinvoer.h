// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "domain/vastlegging.h"
#include "toetsing/handelen.h"
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
/// field that the form does not ask for stays as it is. `keur(veld, getypt)` makes a Tekst of what
/// was typed freely.
template <class Record, class Keur>
void vulIn(Record& record, const Recordinvoer& invoer, std::span<const Formulierveld> formulier,
           Veldcontrole& controle, const std::string& vandaag, const Keur& keur) {
    const auto vul = [&]<class Veld>(const Veld& veld, const Formulierveld& vraag) {
        const std::string getypt = invoer.velden.tekst(veld.naam);
        if constexpr (std::same_as<typename Veld::Waarde, Tekst>)
            record.*veld.lid = keur(veld, controle.vrij(veld.eisen, vraag, getypt));
        else
            zetVeld(record, veld, controle.vast(veld.eisen, vraag, getypt, vandaag));
    };
    for (const Formulierveld& vraag : formulier)
        voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsEnkel<Veld>)
                if (veld.naam == vraag.naam) vul(veld, vraag);
        });
}

/// The guard as `keur`: a text of the form comes in the place of that of `stand`, when there is
/// one. `transactie` must outlive what is returned.
template <class Record>
auto keurMet(const TekstTransactie& transactie, std::optional<Record> stand) {
    return [&transactie, stand](const auto& veld, const Getypt& getypt) {
        return transactie.keur(std::string(veld.naam), getypt,
                               stand ? (*stand).*veld.lid : Tekst());
    };
}

}  // namespace maatlat
