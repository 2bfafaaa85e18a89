// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/landelijk/kaderverband.h"
#include "domain/mensen/persoon.h"
#include "rules/landelijk/rondevergelijking.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// By each name that an organisation ever had: how it is called now, then what it went into, and
/// so on.
using Rondelijnen = std::map<std::string, Rondelijn>;

/// Two rounds on one kader against each other, over what stands vast in both; the same for
/// everybody. Keeps the rounds alive.
class Rondepaarstand {
  public:
    Rondepaarstand(GedeeldeRonde a, GedeeldeRonde b, Rondelijnen lijnen);
    Rondepaarstand(const Rondepaarstand&) = delete;
    Rondepaarstand& operator=(const Rondepaarstand&) = delete;

    const Beeldronde& a() const { return *a_; }
    const Beeldronde& b() const { return *b_; }
    const Rondevergelijking& vergelijking() const { return vergelijking_; }
    bool gaatOver(const GedeeldeRonde& a, const GedeeldeRonde& b) const {
        return a == a_ && b == b_;
    }

    Rondelijn lijn(const std::string& naam) const;
    /// What an organisation of this name is called now, or what it went into.
    const std::string& naamNu(const std::string& naam) const;
    /// The toets of a pair: that of the first round when it is in there.
    const Toets& toets(const Rondepaar& paar) const { return paar.a ? *paar.a : *paar.b; }
    const Beeldplek& plek(const Rondepaar& paar) const;

  private:
    GedeeldeRonde a_, b_;
    Rondelijnen lijnen_;
    Rondevergelijking vergelijking_;
};

/// Two onderzoeken to hold against each other, as this person may see the country.
struct Rondekeuze {
    std::vector<Vastonderzoek> keuzes;  ///< newest first
    GedeeldeRonde a;                    ///< null: not chosen
    GedeeldeRonde b;
    /// Where they are on one kader, and something stands vast in both.
    std::shared_ptr<const Rondepaarstand> paar;
    /// From the kader of the first to that of the second, where they are on different ones and
    /// somebody wrote down how these stand to each other.
    std::optional<Kaderverband> verband;
};

/// `a` and `b` are ids; empty: not chosen. What was counted before of the same two rounds is not
/// counted again. Throws Geweigerd, and Onvindbaar for an id of none.
Rondekeuze leesRondekeuze(Werkplek& werkplek, const Persoon& persoon, const std::string& a,
                          const std::string& b);

}  // namespace maatlat
