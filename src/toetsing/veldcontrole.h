// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"

namespace maatlat {

/// Collects what is wrong with the fields of a form, so that somebody sees all of it in one go.
class Veldcontrole {
  public:
    void fout(std::string veld, std::string melding);

    /// The text without white space around it. At most `langste` characters; `verplicht` is the
    /// message for an empty one, and no message lets it be empty.
    Getypt tekst(const std::string& veld, std::string_view getypt, std::size_t langste,
                 const std::string& verplicht = {});

    /// A date as ISO; empty when it is none. `verplicht` is the message for an empty field, and no
    /// message lets it be empty.
    std::string dag(const std::string& veld, std::string_view getypt,
                    const std::string& verplicht = {});

    /// The same of a field that must be filled in, with a day that is not after `vandaag`.
    std::string datum(const std::string& veld, std::string_view getypt, const std::string& vandaag);

    /// A whole number within the bounds; 0 when it is none.
    int getal(const std::string& veld, std::string_view getypt, int minstens, int hoogstens);

    /// One of `keuzes`; `verplicht` is the message for anything else.
    std::string keuze(const std::string& veld, std::string_view getypt,
                      std::span<const std::string_view> keuzes, const std::string& verplicht);

    /// As `tekst`, of letters, digits and hyphens alone.
    Getypt code(const std::string& veld, std::string_view getypt, std::size_t langste,
                const std::string& verplicht);

    /// A field of a record that takes free text, and one that does not, as it is stored.
    Getypt vrij(const Veldeisen& eisen, const Formulierveld& vraag, std::string_view getypt);
    std::string vast(const Veldeisen& eisen, const Formulierveld& vraag, std::string_view getypt,
                     const std::string& vandaag);

    /// What was wrong up to now, to go on with other fields.
    const std::vector<Veldfouten::Fout>& fouten() const { return fouten_; }

    /// Throws Veldfouten when anything was wrong.
    void eisGoed() const;

  private:
    std::vector<Veldfouten::Fout> fouten_;
};

}  // namespace maatlat
