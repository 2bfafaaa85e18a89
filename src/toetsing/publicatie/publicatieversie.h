// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/publicatie/openbaarmaking.h"
#include "domain/publicatie/publicatie.h"
#include "domain/rapportbestand.h"
#include "domain/toets/toetskop.h"
#include "store/publicatie/publicatie_store.h"
#include "toetsing/publicatie/weglaten.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The text of a report as it may be published: made of the frozen report of the newest editie, by
/// marking what is left out.

/// A passage that was marked, and where it stands.
struct Markeringsregel {
    Weglating weg;
    std::vector<Weglaatplek> plekken;
    std::vector<Weglaatplek> anders;  ///< in other letters: those are not left out by it
};
/// A sentence of the report; its number is its place.
struct Markeerzin {
    std::string tekst;
    bool weg = false;  ///< all of it is left out
};
/// Something that looks like it tells who a person is, and of which nobody said that it goes or
/// stays.
struct Persoonsvondst {
    std::string tekst;
    std::string soort;  ///< "een naam van een persoon"
};
struct Versiebeeld {
    publicatieStore::Versiekenmerk kenmerk;
    std::string wie;   ///< name of who made it
    std::string fout;  ///< what is wrong with it; empty: nothing
    std::vector<Weglating> weglatingen;
};

struct Publicatieversiebeeld {
    Toetskop kop;
    int editie = 0;                               ///< the newest; 0: nothing was adopted yet
    std::optional<Openbaarmakingsregime> regime;  ///< nothing: this onderzoek is not published
    Markering markering;
    std::vector<Markeringsregel> regels;
    std::vector<Markeerzin> zinnen;
    std::vector<Persoonsvondst> vondsten;
    std::vector<Versiebeeld> versies;  ///< newest first
    bool magMaken = false;             ///< now
};
/// Reading it is noted. Throws Gebruikersfout for a report that was changed since.
Publicatieversiebeeld publicatieversiebeeld(Werkplek& werkplek, const Persoon& persoon,
                                            std::int64_t toets);

/// What somebody marks at once: sentences by their number, or words of the report.
struct Nieuwemarkering {
    std::vector<int> zinnen;
    std::string woorden;
    std::string grond;
};

/// `versie` is that of the markering. Each throws Versieconflict when it was changed since, and
/// NietNu when the toets is not vastgesteld.

/// Throws Veldfouten ("woorden", "zinnen", "grond"): for words that do not stand in the report, or
/// stand in what cannot be changed.
void markeer(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
             const Nieuwemarkering& nieuw);
/// The passage with this place among them stays after all.
void haalMarkeringWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, int plaats);
/// These finds may stay.
void laatStaan(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::vector<std::string>& teksten);

/// Makes it and keeps its bytes. Throws Veldfouten ("nagekeken") unless the person says that they
/// looked, ("vondsten") as long as something that looks like a name is neither marked nor may stay,
/// ("markering") for words that cannot be taken out.
void maakPublicatieversie(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie, bool nagekeken);

/// The bytes of one, for who may read the toets. Throws Onvindbaar, and Gebruikersfout when it was
/// changed since.
Rapportbestand leesPublicatieversie(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                    int nr);

/// The adopted report of the own organisation, byte for byte; noted as reading.
Rapportbestand leesVastgesteld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat
