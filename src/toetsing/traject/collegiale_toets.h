// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/traject/opmerking.h"
#include "rules/traject/verschillen.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/traject_store.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/traject/conceptinhoud.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A colleague who wrote nothing in it reads the frozen concept before the organisation does
/// (domein.md §12), says what strikes them, and approves it or gives it back.

/// A remark with what came of it.
struct Opmerkingbeeld {
    Conceptopmerking opmerking;
    std::string wie;         ///< name of who made it
    std::string waarbij;     ///< "Motivering bij 1.1.2"
    bool gewijzigd = false;  ///< what it is about changed since that concept
    bool magWijzigen = false;
};

/// Everything that the page about it shows to this person.
struct Collegialebeeld {
    Toetskop kop;
    bool hoortErbij = false;   ///< the onderzoek has this step
    std::string gevraagdDoor;  ///< name; empty: it was not asked yet
    std::int64_t vrager = 0;
    std::string gevraagdOp;
    std::optional<Persoon> collega;                        ///< who is named for it
    std::optional<bevrorenConceptStore::Kenmerk> gelezen;  ///< the newest that was frozen for it
    std::string conceptfout;                               ///< as `conceptfout`
    std::optional<trajectStore::Gedaan> laatste;           ///< the last decision or taking back
    std::string laatsteDoor;                               ///< name
    bool isCollega = false;                                ///< this person reads it
    /// Why this person, who was named for it, cannot decide; empty: nothing is in the way.
    std::string bezwaar;
    std::string collegabezwaar;  ///< why the colleague cannot go on, for the others
    bool magVragen = false;
    std::vector<std::string> inDeWeg;  ///< with magVragen: why not yet, in sentences
    std::vector<Persoon> kandidaten;   ///< with magVragen
    bool magTerugnemen = false;
    bool magBesluiten = false;
    bool magOpmerken = false;
    bool goedkeuringGeldt = false;      ///< with status goedgekeurd
    std::vector<Verschil> verschillen;  ///< since the newest concept, when the toets may change
    std::vector<Opmerkingbeeld> opmerkingen;  ///< of all concepts, newest concept first
};
Collegialebeeld collegialebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Freezes the concept and asks this colleague to read it. Throws Veldfouten ("collega"), NietNu
/// with what stands in the way, or when the toets is not at `versie` any more.
void vraagCollegialeToets(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie, std::int64_t collega, const Rapportmaker& maker);

/// Takes back what was asked, or an approval; nobody is named for it any more. Throws Veldfouten
/// ("reden"), Privacymelding about "reden", NietNu.
void neemCollegialeToetsTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                              int versie, const std::string& reden,
                              const std::string& privacyreden);

/// As the colleague; `toelichting` may be empty. Giving back is `geefTerug` (vaststellen.h). Throws
/// NietNu, Veldfouten ("gelezen") unless the person says that they read the concept, Privacymelding
/// about "toelichting".
void keurGoed(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen, const std::string& toelichting, const std::string& privacyreden);

/// The report of a frozen concept, byte for byte; that this person reads it is noted. Throws
/// Onvindbaar, and Gebruikersfout when it was changed since.
Rapportbestand leesBevrorenConcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   int nr);

/// Whether there is an approval that does not hold any more, with how much changed since: for the
/// page of the toets. 0: no approval, or it holds.
int wijzigingenNaGoedkeuring(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// The frozen concept as pieces to say something about.
struct Conceptblad {
    Toetskop kop;
    int nr = 0;
    std::vector<Passage> passages;
    std::vector<Opmerkingbeeld> opmerkingen;  ///< about this concept
    bool magOpmerken = false;
};
/// Of the newest concept; that it is read is noted. Throws Onvindbaar when there is none,
/// Gebruikersfout when it was changed.
Conceptblad leesConceptpassages(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat
