// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/mensen/persoon.h"
#include "domain/traject/trajectstap.h"

namespace maatlat {

/// What an exercise is made of: made-up organisations, people who are nothing but a role, and what
/// they write. Read from criteria/oefening/oefening.yaml, whose head says what each part is.

struct Oefenpersoon {
    std::string sleutel;  ///< what stands before the @ of the address, and how the rest names them
    std::string naam;
    Rol rol = Rol::inspecteur;
    std::string organisatie;  ///< of VT-management
    std::string taak;         ///< what there is to do for them, in words
};

struct Oefenbron {
    std::string sleutel;
    Bronsoort soort = Bronsoort::document;
    std::string titel;
    std::string woord;  ///< kind of document, or who was spoken with
    std::string aantal;
};

/// What is found and written of one verwachting, when it is voldoende and when it is not.
struct Oefenverwachting {
    std::string code;
    std::string bron;  ///< key of an Oefenbron
    std::string pagina;
    std::string paragraaf;
    std::string citaat;
    std::string goed;  ///< the bevinding
    std::string voldoende;
    std::string fout;  ///< the bevinding
    std::string onvoldoende;
    std::string verbeterpunt;
};

struct Oefentoets {
    std::string organisatie;
    int dagen = 0;                           ///< so many days ago the inspectie was there
    Trajectstap stap = Trajectstap::lopend;  ///< how far it is
    std::string trekker;                     ///< key of who records and offers it
    std::string lezer;                       ///< … of who reads along and adopts it
    std::vector<std::string> onvoldoende;    ///< codes
};

struct Oefenonderzoek {
    std::string naam;
    std::string toezichthouder;
    std::string kader;  ///< name, with its version
    std::string regelset;
    std::string formulier;  ///< id of the dossierformulier
    std::string doel;
    std::string grondslag;
};

struct Oefenstof {
    Oefenonderzoek onderzoek;
    std::vector<Oefenpersoon> personen;
    std::vector<Oefenbron> bronnen;
    std::vector<Oefenverwachting> verwachtingen;
    std::map<std::string, std::string> criteria;  ///< the onderbouwing, by code
    std::vector<Oefentoets> toetsen;
    std::map<std::string, std::string> teksten;  ///< by key

    /// Throws std::out_of_range for one that is not there.
    const std::string& tekst(const std::string& sleutel) const { return teksten.at(sleutel); }
};

/// Under which no mail is ever delivered (RFC 2606).
inline constexpr const char* kOefendomein = "@oefening.invalid";

inline std::string adresVan(const Oefenpersoon& wie) {
    return wie.sleutel + kOefendomein;
}

}  // namespace maatlat
