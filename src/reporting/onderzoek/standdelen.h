// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/organisatienaam.h"
#include "rules/onderzoek/beoordeling.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

/// What the pages of an onderzoek have in common.
namespace maatlat {

/// An onderzoek with everything that follows from its scores. Keeps itself in one place: the
/// beoordeling points into the stand.
class Standbeoordeling {
  public:
    explicit Standbeoordeling(const Onderzoeksstand& stand);

    const Onderzoeksstand& stand() const { return stand_; }
    const Beoordeling& beoordeling() const { return beoordeling_; }
    const Toetsingskader& kader() const { return stand_.ronde.kader; }

    Organisatienaam naam(const Toets& toets) const;

  private:
    const Onderzoeksstand& stand_;
    Beoordeling beoordeling_;
};

/// "Eén toets wordt gecorrigeerd. Die telt niet mee in …": what was adopted and is open again
/// counted before, so it is said that it does not now. Empty for none.
std::string correctiezin(int aantal);

/// "Van de 26 toetsen zijn er 3 vastgesteld of overgenomen. De andere 23 kunnen nog wijzigen."
std::string voortgangszin(const Onderzoeksstand& stand);

}  // namespace maatlat
