// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/onderzoek/ronde.h"
#include "rules/onderzoek/ranglijst.h"
#include "rules/verklaring.h"

namespace maatlat {

/// The evaluated result of a round under one regelset: the single thing that screen, report,
/// export and ranking read. Points into the round and regelset that it was made from; both must
/// stay alive and unchanged.
class Beoordeling {
  public:
    Beoordeling(const Ronde& ronde, const Regelset& regelset);
    Beoordeling(const Beoordeling&) = delete;  // the ranglijst points into rijen_
    Beoordeling& operator=(const Beoordeling&) = delete;

    const Ronde& ronde() const { return ronde_; }
    const Toetsingskader& kader() const { return ronde_.kader; }
    const Regelset& regelset() const { return regelset_; }

    const Ranglijst& ranglijst() const { return ranglijst_; }

    /// Whom all of this is about: ranking, counts per criterium and verwachting, spreiding.
    const Telbasis& basis() const { return ranglijst_.basis(); }

    bool teltMee(const Toets& toets) const { return tel(toets.scores, ronde_.kader).teltMee(); }

    /// The toets that stands at a place of the ranking.
    const Toets& toets(std::size_t plaats) const { return ronde_.toetsen[ranglijst_.rij(plaats)]; }

    /// The place in the ranking of a toets of this round.
    std::size_t plaats(const Toets& toets) const;

    const std::vector<Verdeling>& perCriterium() const { return perCriterium_; }    ///< kader order
    const std::vector<Telling>& perVerwachting() const { return perVerwachting_; }  ///< by positie
    const Spreiding& spreiding() const { return spreiding_; }

    /// The oordeel of one toets on one criterium with everything that explains it.
    Verklaring verklaring(const Toets& toets, const Criterium& criterium) const;

  private:
    const Ronde& ronde_;
    const Regelset& regelset_;
    std::vector<Scorerij> rijen_;
    Ranglijst ranglijst_;
    std::vector<Verdeling> perCriterium_;
    std::vector<Telling> perVerwachting_;
    Spreiding spreiding_;
};

}  // namespace maatlat
