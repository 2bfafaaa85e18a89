// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/bronnen/gespreksverslag.h"
#include "domain/toets/toetskop.h"
#include "store/inzagebewijs.h"
#include "toetsing/bezoekkeuze.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/handelen.h"
#include "toetsing/recordinvoer.h"
#include "toetsing/records.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A source with how much came out of it.
struct Bronrij {
    Bron bron;
    int bevindingen = 0;
    Akkoordstand verslag = Akkoordstand::geenVerslag;  ///< of an interview
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
    int bevindingen = 0;                               ///< how many came out of it
    std::vector<Bezoekverwijzing> bezoeken{};          ///< of the toets
    Akkoordstand verslag = Akkoordstand::geenVerslag;  ///< of an interview
    bool leestNotities = false;                        ///< this person may read the notes at it
};

/// With number 0 an empty one of this soort, for who may fill in the toets. Throws Onvindbaar and
/// NietNu.
Bronblad leesBron(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, std::int64_t nr,
                  Bronsoort soort = Bronsoort::document);

/// The form fields of the link of a document, and of the day on which it was looked at.
inline constexpr std::string_view kLinkveld = "link-adres";
inline constexpr std::string_view kBekekenveld = "link-bekeken";

/// A source as it was typed, with the fields of its soort (see `formulierVan`), and besides
/// "soort" of a new one (a source never changes soort), and of a document its link and
/// "bijlage_weg" for each file that must go, with the hash of that file.
struct Broninvoer : Recordinvoer {
    struct Bestand {
        std::filesystem::path pad;
        std::string naam;
    };
    std::vector<Bestand> bestanden;  ///< that come with it, of a document
    /// Files that came along and are not kept, with why; before this was called already.
    std::vector<Geweigerdbestand> geweigerd;

    Bronsoort soort() const;
};

struct Bewaardebron {
    std::int64_t nr = 0;
    std::vector<Geweigerdbestand> geweigerd;  ///< what was not kept, though the bron was saved
};

/// Saves it. Of several files those that are good are kept, and the others named; when none is
/// good, nothing is saved. Throws Veldfouten (by those names; files are "bijlage"), Privacymelding,
/// Versieconflict, Onvindbaar, NietNu.
Bewaardebron bewaarBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Broninvoer& invoer);

/// Takes it away from the lists; its history stays. Throws NietNu when bevindingen still use it,
/// and says how many; Versieconflict, Onvindbaar.
void verwijderBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t nr, int versie);

/// A file of a document, by its hash, or the first; for who may read the toets, also when the
/// document was taken away. That they do is noted. Throws Onvindbaar when it has none.
struct Bijlageinzage {
    Bijlage bijlage;
    Inzagebewijs bewijs;
};
Bijlageinzage leesBijlage(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                          std::int64_t bron, const std::string& sha256);

/// The same, for who may read this toets.
Bijlageinzage bijlageVan(const Toetsinzage& inzage, std::int64_t bron, const std::string& sha256);

}  // namespace maatlat
