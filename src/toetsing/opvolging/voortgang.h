// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "domain/bijlage.h"
#include "domain/opvolging/opvolgstap.h"
#include "rules/opvolging/opvolgtraject.h"
#include "rules/opvolging/ritme.h"
#include "rules/opvolging/voortgangsstand.h"
#include "toetsing/handelen.h"
#include "toetsing/opvolging/opvolgsteekproef.h"

/// How a plan is carried out, as both sides see it: the same for who reports and who looks.
namespace maatlat {

/// All that was recorded of it.
Uitvoering uitvoeringVan(const Toetslezing& toets);

/// Writes down anew what is not done yet, for the lists over all toetsen. After every zet.
void werkOpvolgdagenBij(const ToetsTransactie& transactie);

struct Voortgangsbeeld {
    Toetskop kop;
    Opvolging stand;
    Uitvoering alles;
    std::string vandaag;                        ///< ISO
    std::vector<std::string> gaten;             ///< codes of verbeterpunten without a maatregel
    std::map<std::int64_t, std::string> namen;  ///< of people, by number
    std::map<std::string, std::string> verbeterpunten;  ///< text of the verwachting, by code
    std::vector<std::string> beletsels;                 ///< why it cannot be closed now
    std::string einde;  ///< why it was closed or reopened last; may be empty
    bool magRitme = false;
    bool magMelden = false;
    bool magUitstelVragen = false;
    bool magBeslissen = false;
    bool magVerifieren = false;
    bool magAuditDoen = false;
    bool magNatrekken = false;
    bool magAfsluiten = false;  ///< also when something is still in the way
    bool magHeropenen = false;
    /// Drawn in this opvolging, as far as this person may read them.
    std::vector<Steekproefgrond> steekproeven;
    std::string sleutelzin;  ///< that overlap with the inspectie cannot be seen everywhere

    /// Null when there is none that was not taken away.
    const Maatregel* maatregel(std::int64_t nr) const;
};
Voortgangsbeeld voortgangsbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// The same, for who may do this now.
Voortgangsbeeld voortgangsbeeldVoor(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                    Actie actie);

/// As typed; days as people type them.
struct Ritmeinvoer {
    std::string waarover;  ///< "maatregelen" or "onderwerp"
    std::string onderwerp;
    std::string elke;
    std::string maat;
    std::string vanaf;
    std::string tot;
    bool achteraf = false;  ///< history is entered: what is past is not expected any more
    std::string privacyreden;
};
void stelRitmeIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 const Ritmeinvoer& invoer);
/// From today on nothing new is due. Throws Versieconflict, Onvindbaar.
void stopRitme(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, std::int64_t nr,
               int versie);

struct Meldinginvoer {
    struct Bestand {
        std::filesystem::path pad;
        std::string naam;
    };
    std::int64_t ritme = 0;      ///< 0: in between
    std::string dag;             ///< of that rhythm, ISO
    std::int64_t maatregel = 0;  ///< 0: on the subject of the rhythm
    std::string tekst;
    std::string klaar;  ///< day on which it was done; may be empty
    std::vector<Bestand> bestanden;
    std::string privacyreden;
};
void meldVoortgang(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const Meldinginvoer& invoer);

void trekVoortgangsbewijsIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            std::int64_t melding, int nr, const std::string& reden,
                            const std::string& privacyreden);

/// A file, and the proof that its reading was written down. Throws Onvindbaar, also for one that
/// was withdrawn.
struct Voortgangsbewijsinzage {
    Bijlage bijlage;
    Inzagebewijs bewijs;
};
Voortgangsbewijsinzage leesVoortgangsbewijs(Werkplek& werkplek, const Persoon& persoon,
                                            std::int64_t toets, std::int64_t melding, int nr);

struct Verificatieinvoer {
    std::int64_t maatregel = 0;
    std::string wijze;
    std::string dag;
    std::string gezien;
    std::string uitkomst;
    std::string privacyreden;
    std::int64_t steekproef = 0;  ///< on which it rests, 0: none
};
/// A steekproef that it rests on must be read whole (toetsing/opvolging/opvolgsteekproef.h); from
/// then on nothing in that changes.
void verifieerMaatregel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Verificatieinvoer& invoer);

void sluitOpvolgingAf(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& reden, const std::string& privacyreden);
void heropenOpvolging(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& reden, const std::string& privacyreden);

}  // namespace maatlat
