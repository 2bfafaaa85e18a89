// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/toetskop_store.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/traject/hiatenaanvaarding.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Adoption takes two people (domein.md §6): one offers the toets, a colleague of the team agrees
/// or gives it back. From vastgesteld on the toets is frozen under a hash.

/// An editie that was frozen.
struct Editiebeeld {
    Editiecontrole controle;           ///< with how it came about in `inhoudfout`
    std::string vastgesteldDoor;       ///< name of who agreed
    std::string correctie;             ///< why there was a next editie; empty of the first
    std::string verantwoordingSha256;  ///< of the page that stays inside; empty: there is none
    std::string aangeboden;            ///< name of who offered it; empty for a zelfevaluatie
};

/// Everything that the page about adoption shows to this person.
struct Vaststelbeeld {
    Toetskop kop;
    int beoordeeld = 0;
    int verwachtingen = 0;
    std::vector<Hiaat> hiaten;
    std::string voorgelegdDoor;  ///< name; empty when it is not voorgelegd
    bool magVoorleggen = false;
    std::vector<std::string> inDeWeg;  ///< with magVoorleggen or magVaststellen: why not yet, in
                                       ///< sentences; the gaps are accepted in the form itself
    std::map<std::string, std::string> redenen;  ///< with magVaststellen: why who offered it let
                                                 ///< each gap be, by its name
    int onverklaard = 0;          ///< differences with what others read, without a reason
    bool metVerschillen = false;  ///< there is something to compare with
    int opmerkingen = 0;  ///< open remarks of the team beside its fields; they hold up nothing
    int teZien = 0;       ///< changes by others that this person has not seen
    bool magCorrigeren = false;
    std::string correctie;  ///< why it is open again after an editie; empty: it is not
    bool magTerugnemen = false;
    bool magVaststellen = false;
    bool magTeruggeven = false;
    bool magIndienen = false;          ///< a zelfevaluatie, by who may hand it in
    bool magZelfTerugnemen = false;    ///< … by who may take it back, unless:
    std::string waaromNietTerug;       ///< in sentences; empty: nothing
    std::vector<Editiebeeld> edities;  ///< newest first
};
/// Why a zelfevaluatie that was handed in cannot be taken back any more; empty: it can.
std::string waaromNietTerug(const Toetsinzage& inzage);

Vaststelbeeld vaststelbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// `versie` is that of the toets on the page where the choice was made: whoever offers or adopts a
/// toets has seen all of it. Each throws NietNu when it changed since, Onvindbaar, NietNu.

/// `hiaten`: what this person says of the gaps as they stand on that page; kept by name, with the
/// reasons. Throws NietNu with what stands in the way, and as `aanvaardHiaten`.
void legVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
             const Hiaatkeuze& hiaten, const std::string& privacyreden);
void neemTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie);

/// Freezes the contents, how they came about and the report, or nothing. Throws Veldfouten
/// ("gelezen") unless the person says that they read the report, and for a kind of gap (`aanvaard`
/// has the words of those with a box) that they do not accept with the reason that was given.
void stelVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen, const std::vector<std::string>& aanvaard, const Rapportmaker& maker);

/// Opens an adopted toets for a next editie, with a reason that the report will print. Throws
/// Veldfouten ("reden"), Privacymelding about "reden".
void corrigeer(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& reden, const std::string& privacyreden);

/// Throws Veldfouten ("reden") without a reason, Privacymelding about "reden".
void geefTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& reden, const std::string& privacyreden);

}  // namespace maatlat
