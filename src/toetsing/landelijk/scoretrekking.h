// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/landelijk/tweede_score.h"
#include "domain/toets/toetskop.h"
#include "store/landelijk/tweede_score_store.h"
#include "toetsing/werkplek.h"

/// Which toetsen of an onderzoek are scored a second time: the coördinator sets a share, and lots
/// decide.
namespace maatlat {

/// A toets that was drawn, and how far its second scores are.
struct Getrokkentoets {
    Toetskop kop;
    std::string beoordelaar;  ///< name; empty: nobody was chosen
    std::string bezwaar;      ///< why they cannot go on, and what to do; empty: they can
    bool ingediend = false;
    bool teamKlaar = false;  ///< the team scored every verwachting
    bool teLaat = false;     ///< the toets was adopted before they were handed in
};

struct Tweedescoresblad {
    std::string onderzoekNaam;
    int kunnenMeedoen = 0;  ///< toetsen that can be drawn now
    std::optional<Scoretrekking> trekking;
    std::string doorWie;     ///< name of who drew
    std::string waaromNiet;  ///< why no (other) draw can be done; empty: it can
    tweedeScoreStore::Voortgang voortgang;
    std::vector<Getrokkentoets> rijen;
    Bladen bladen;
};

/// Throws Geweigerd; Onvindbaar for an onderzoek that is not of the inspectie.
Tweedescoresblad tweedeScoresVan(Werkplek& werkplek, const Persoon& persoon,
                                 const std::string& onderzoek, int blad);

/// Draws, with a startwaarde of the computer. Returns how many were drawn. Throws Veldfouten
/// ("aandeel") for what is no share from 1 to 100, NietNu when somebody was chosen already or when
/// there is nothing to draw from.
int trekTweedeScores(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                     const std::string& aandeel);

}  // namespace maatlat
