// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/toets/toetskop.h"
#include "store/inzagebewijs.h"
#include "toetsing/recordinvoer.h"
#include "toetsing/records.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A source with how much came out of it.
struct Bronrij {
    Bron bron;
    int bevindingen = 0;
};

/// All sources of a toets, by number.
struct Bronoverzicht {
    Toetskop kop;
    std::vector<Bronrij> bronnen;
    bool magInvullen = false;  ///< this person may change it, now
    int weggehaald = 0;        ///< how many were taken away
};
Bronoverzicht leesBronnen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

struct Bronblad : Recordblad<Bron> {
    int bevindingen = 0;  ///< how many came out of it
};

/// With number 0 an empty one of this soort, for who may fill in the toets. Throws Onvindbaar and
/// NietNu.
Bronblad leesBron(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, std::int64_t nr,
                  Bronsoort soort = Bronsoort::document);

/// A source as it was typed, with the fields of its soort (see `formulierVan`), and besides
/// "soort" of a new one (a source never changes soort) and "bijlage_weg" to take its file away.
struct Broninvoer : Recordinvoer {
    std::filesystem::path bestand;  ///< an upload for a document; empty: none
    std::string bestandsnaam;

    Bronsoort soort() const;
};

/// The same dossier twice would count twice: throws Veldfouten ("pseudoniem") when another bron of
/// this toets is this dossier.
void eisNieuwPseudoniem(const Toetslezing& inzage, const Bron& bron);

/// Saves it and returns its number. Throws Veldfouten (by those names; the file is "bijlage"),
/// Privacymelding, Versieconflict, Onvindbaar, NietNu.
std::int64_t bewaarBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Broninvoer& invoer);

/// Takes it away from the lists; its history stays. Throws NietNu when bevindingen still use it,
/// and says how many; Versieconflict, Onvindbaar.
void verwijderBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t nr, int versie);

/// The file of a document, for who may read the toets, also when the document was taken away; that
/// they do is noted. Throws Onvindbaar
/// when it has none.
struct Bijlageinzage {
    Bijlage bijlage;
    Inzagebewijs bewijs;
};
Bijlageinzage leesBijlage(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                          std::int64_t bron);

}  // namespace maatlat
