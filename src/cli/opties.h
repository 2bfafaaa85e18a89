// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maatlat {

/// Where a command gets its round from, as given on the command line. Nothing given: the round of
/// 2015.
struct Bronopties {
    std::string gegevens;  ///< folder with criteria/ and templates/
    std::string database;
    std::string onderzoek;  ///< a file; with a database: an id
    std::string kader;
    std::string scores;
    std::string blad;  ///< tab of the file with scores
    std::string organisaties;
    std::string regelset;
};

struct KaderOpties {
    std::vector<std::string> bestanden;
};

struct SteekproefOpties {
    std::string bewijs;   ///< a certificate of a draw (JSON)
    std::string lijst;    ///< the list of dossiers that was drawn from
    std::string sleutel;  ///< the key file (CSV)
    std::string blad;     ///< the tab of the list; empty: that of the certificate, or the only one
};

struct ImporteerOpties {
    Bronopties bron;
    bool leegMaken = false;  ///< may empty what the database has
};

struct VerklaarOpties {
    Bronopties bron;
    std::string organisatie;
    std::string criterium;
};

struct RanglijstOpties {
    Bronopties bron;
    std::string formaat = "tabel";  ///< tabel, csv, rekenblad or json
};

struct NarekenOpties {
    Bronopties bron;
    bool alles = false;             ///< also the figures of what follows
    std::string formaat = "tekst";  ///< tekst or json
};

struct RapportOpties {
    Bronopties bron;
    std::string uitvoer;
    std::vector<std::string> organisaties;
    bool landelijk = false;
};

struct RapportcontroleOpties {
    std::string database;
    std::string onderzoek;  ///< id; empty: all of them
    std::string gegevens;   ///< folder with criteria/
};

struct BeheerderOpties {
    std::string database;
    std::string email;  ///< of the beheerder; empty: there is only one
};

struct ReservekopieOpties {
    std::string database;
    std::string naar;          ///< folder of the copies
    std::string sleutelsNaar;  ///< folder of their keys; empty: those stay
    std::string bewaar;        ///< days that copies stay; empty: as long as dossiers may
    bool klokKlopt = false;    ///< remove what is too old though the clock jumped
    std::string gegevens;      ///< folder with criteria/
};

struct HerstelOpties {
    std::string van;
    std::string naar;
    std::string sleutelsVan;  ///< empty: without
};

struct PublicatieOpties {
    std::string database;
    bool controleer = false;  ///< compare, and write nothing
    std::string gegevens;
};

struct ControleerOpties {
    std::string database;  ///< or the folder of a reservekopie
    std::string gegevens;  ///< folder with criteria/
};

struct StartOpties {
    std::string gegevens;  ///< folder with criteria/, templates/ and statisch/
    std::string database = "maatlat.db";
    std::string poort = "8080";  ///< 0: the system chooses
    std::string adres = "127.0.0.1";
    std::vector<std::string> namen;
    bool achterProxy = false;
    std::vector<std::string> proxys;  ///< their addresses; none: on this computer
    std::string aanmeldenVia;         ///< header with `sub@iss`; empty: only passwords
    std::string aanmeldnaam;          ///< header with a name; may be empty, as those below
    std::string aanmeldemail;
    std::string aanmeldgroepen;
    std::string aanmeldregel;  ///< file: which value of that header gives which role
    std::string proxygeheim;   ///< file with the secret of the proxy
    std::string uitlogadres;   ///< path of ours, of the proxy, where one logs out there
    std::string certificaat;
    std::string sleutel;
    std::string reservekopieen;  ///< folder; empty: beside the database
    std::string bewaar;          ///< as ReservekopieOpties
    std::string virusscanner;    ///< socket of clamd, or kGeenVirusscanner; empty: that of Debian,
                                 ///< when it is there
    /// Port with counts for Prometheus, on this computer only; empty: none.
    std::string meetpoort;
    /// Whom to tell of a weakness; empty: nobody is named.
    std::string beveiligingscontact;
};

struct OefenenOpties {
    std::string map;             ///< folder of the exercise; empty: see Oefenmap
    std::string poort = "8090";  ///< as StartOpties
    std::string gegevens;        ///< idem
    bool alleenMaken = false;    ///< make it, and do not start it
    bool weg = false;            ///< throw it away
};

/// What somebody says who wants no scanner.
inline constexpr const char* kGeenVirusscanner = "geen";

}  // namespace maatlat
