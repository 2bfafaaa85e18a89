// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/toetskop_store.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Adoption takes two people (domein.md §6): one offers the toets, a colleague of the team agrees
/// or gives it back. From vastgesteld on the toets is frozen under a hash.

/// A toets that was given back: why, by whom, when.
struct Teruggave {
    std::string reden;
    std::string wie;  ///< name
    std::string wanneer;
};

/// An editie that was frozen.
struct Editiebeeld {
    Editiecontrole controle;
    std::string vastgesteldDoor;  ///< name of who agreed
    std::string aangeboden;       ///< name of who offered it; empty for a zelfevaluatie
};

/// Everything that the page about adoption shows to this person.
struct Vaststelbeeld {
    Toetskop kop;
    int beoordeeld = 0;
    int verwachtingen = 0;
    std::vector<Hiaat> hiaten;
    std::string voorgelegdDoor;  ///< name; empty when it is not voorgelegd
    bool magVoorleggen = false;
    std::vector<std::string> inDeWeg;    ///< with magVoorleggen: why not yet, in sentences
    bool magTerugnemen = false;
    bool magVaststellen = false;
    bool magIndienen = false;            ///< a zelfevaluatie, by who may hand it in
    std::optional<Teruggave> teruggave;  ///< the last one, as long as it is why the toets is open
    std::vector<Editiebeeld> edities;    ///< newest first
};
Vaststelbeeld vaststelbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// `versie` is that of the toets on the page where the choice was made: whoever offers or adopts a
/// toets has seen all of it. Each throws NietNu when it changed since, Onvindbaar, NietNu.

/// Throws NietNu with what stands in the way.
void legVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie);
void neemTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie);

/// Throws Veldfouten ("gelezen") unless the person says that they read the report.
void stelVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen, const Rapportmaker& maker);

/// Throws Veldfouten ("reden") without a reason, Privacymelding about "reden".
void geefTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& reden, const std::string& privacyreden);

}  // namespace maatlat
