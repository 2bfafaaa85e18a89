// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "domain/vastlegging.h"
#include "pages/formulier.h"
#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/recordvelden.h"

namespace maatlat {

/// One record of a toets: a form with its fields, or what stands in it for who may only read. A
/// kind with more on its page than its description says adds that.
struct RecordPagina {
    static constexpr const char* kSjabloon = "record.tpl";
    using Eigenveld = std::variant<Vinkjes, Bestandsveld, Tekstveld, Keuzelijst>;

    /// Records that hang under this one, with the links that add one there.
    struct Onder {
        std::string kop;   ///< "Bronnen bij dit bezoek"
        std::string geen;  ///< what to say when there are none
        struct Rij {
            Verwijzing naar;
            std::string bij{};  ///< what else to say of it; may be empty
        };
        std::vector<Rij> rijen{};
        std::vector<Verwijzing> nieuw{};
    };

    Hulpkeuze hulp;
    std::string toetspad;   ///< "/toets/5"
    Recordsleutel sleutel;  ///< number 0: a new one
    int versie = 0;
    bool magInvullen = false;
    std::vector<Recordvraag> vragen{};
    Vastlegging waarden{};  ///< what stands in them, by the names of the form
    std::string bericht{};  ///< when these values are a draft that was not saved
    std::vector<Veldfouten::Fout> fouten{};
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden{};

    // What a kind adds.
    std::vector<Samenvattingsrij> eerst{};  ///< above the fields, for who may only read
    std::vector<Samenvattingsrij> erbij{};  ///< links above the form: a name, or nothing, and a
                                            ///< value that leads somewhere
    std::string link{};                     ///< to a page of others; empty: none
    std::string linkBekeken{};              ///< when somebody looked at it, in words
    bool metBestand = false;                ///< the form can send a file
    std::vector<Verborgen> vast{};          ///< goes along unseen
    std::vector<Eigenveld> eigen{};         ///< below the other fields
    std::vector<Verwijzing> verder{};       ///< links below the form
    std::vector<Onder> onder{};             ///< below those

    void beschrijf(Vulling& uit) const;
};

/// One of what hangs under a record. Partial ONDER.
void vulOnder(Vulling& uit, const RecordPagina::Onder& van);

}  // namespace maatlat
