// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "toetsing/bewaren/kopiemap.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The reservekopieen of a running application: made on the page, seen when the command made them,
/// and removed when they are too old.

/// Where they go, chosen when the program starts.
struct Kopieinstelling {
    std::string database;
    std::filesystem::path map;
    int dagen = 0;          ///< how long they stay; 0: as long as dossiers may
    std::string programma;  ///< version
};
void stelReservekopieenIn(Werkplek& werkplek, Kopieinstelling instelling);

struct Reservekopieblad {
    struct Rij {
        std::string naam;
        std::string moment;
        std::int64_t grootte = 0;
        std::vector<std::string> gebreken;  ///< of what was copied; none: all was whole
    };
    bool ingesteld = false;  ///< else nothing of what follows
    std::filesystem::path map;
    bool mapIsEr = false;
    bool zelfdeSchijf = false;  ///< as the database
    int dagen = 0;
    int termijn = 0;  ///< months

    std::string bezigSinds;  ///< empty: none is being made
    std::string fout;        ///< why the last one that was begun here was not made
    std::string foutMoment;

    std::vector<Rij> laatste;  ///< newest first
    int aantal = 0;
    std::string waarschuwing;       ///< none for a day; empty: there is one
    std::vector<std::string> over;  ///< too old, but kept: the clock may be wrong
    std::vector<Migratiekopie> migraties;
};

/// Throws Onvindbaar for who is no beheerder.
Reservekopieblad leesReservekopieen(Werkplek& werkplek, const Persoon& persoon);

/// Begins one, and returns at once. Throws NietNu when one is being made, or when there is no
/// folder.
void beginReservekopie(Werkplek& werkplek, const Handeling& handeling);

/// Waits until what was begun is done.
void wachtOpReservekopie(Werkplek& werkplek);

/// For the first page of a beheerder: that there is none of the last day. Empty for others, and
/// when there is one.
std::string reservekopiewaarschuwing(Werkplek& werkplek, const Persoon& persoon);

/// Of the newest copy, for who watches over the program. Reads its inventory.
struct Kopiestand {
    bool ingesteld = false;  ///< else nothing of what follows
    std::string programma;   ///< version
    std::filesystem::path map;
    std::string moment;        ///< of the newest; empty: there is none
    bool heel = false;         ///< what was copied was whole
    std::int64_t grootte = 0;  ///< bytes
    std::string waarschuwing;  ///< as above, for everybody
};
Kopiestand kopiestand(Werkplek& werkplek);

/// Writes a line in the log for each copy that the command made, and removes what is too old. For
/// the round of every hour. Returns how many were removed.
int ruimReservekopieenOp(Werkplek& werkplek);

}  // namespace maatlat
