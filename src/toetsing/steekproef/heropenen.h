// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/dossierlezing.h"
#include "store/inzagebewijs.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// A time that a dossier was given back to both its readers, for people.
struct Heropend {
    std::string wie;      ///< name of who did it
    std::string wanneer;  ///< moment
    std::string reden;
    std::string eersteLezer;  ///< names
    std::string tweedeLezer;
    struct Antwoord {
        std::string vraag;
        std::string eerste;  ///< in words
        std::string tweede;
        std::string samen;  ///< what they had agreed on; empty: nothing
    };
    std::vector<Antwoord> antwoorden;  ///< the remarks last; none when they were erased
};
std::vector<Heropend> heropeningenVan(const Toetsinzage& inzage, std::int64_t steekproef,
                                      const std::string& pseudoniem,
                                      const Dossierformulier& formulier,
                                      const Inzagebewijs& bewijs);

/// How many dossiers of a steekproef that happened to.
int aantalHeropend(const Toetslezing& toets, std::int64_t steekproef);

/// Throws Onvindbaar or NietNu for who may not give this dossier back, or not now: before asking
/// why.
void eisHeropenbaar(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                    std::int64_t steekproef, const std::string& pseudoniem);

/// Gives a dossier that both readers finished back to both, because an answer that they agree on
/// turned out to be wrong (what they do not agree on is settled in the overleg). Who may fill in
/// the toets may do so: it is open, and the whole team sees both readings by now. Both stay the
/// reader that they were, and see the answers of the other again when both are klaar; until then
/// the dossier counts as not read. What was said until now is kept with the reason. Throws
/// Veldfouten
/// ("reden"), Privacymelding, Onvindbaar, NietNu.
void heropenDossier(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t steekproef, const std::string& pseudoniem,
                    const std::string& reden, const std::string& privacyReden);

}  // namespace maatlat
