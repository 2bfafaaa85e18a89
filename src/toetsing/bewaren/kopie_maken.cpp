// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/kopie_maken.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "domain/melding.h"
#include "exchange/bewaren/inventaris_json.h"
#include "store/bronnen/bijlageverwijzingen.h"
#include "store/motor/databasestand.h"
#include "store/motor/ernaast.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

/// The right to be the only one that makes copies in a folder; the system takes it back when the
/// program stops.
class Kopieslot {
  public:
    explicit Kopieslot(const fs::path& map)
        : nr_(open(map.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        if (nr_ >= 0 && flock(nr_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            close(nr_);
            throw Gebruikersfout("In \"" + map.string() +
                                 "\" wordt al een reservekopie gemaakt. Wacht tot die klaar is.");
        }
    }
    ~Kopieslot() {
        if (nr_ >= 0) close(nr_);
    }
    Kopieslot(const Kopieslot&) = delete;
    Kopieslot& operator=(const Kopieslot&) = delete;

  private:
    int nr_;
};

/// A folder that is removed again unless it got its own name.
class Deelmap {
  public:
    explicit Deelmap(fs::path naam) : naam_(std::move(naam)), pad_(naam_.string() + kDeel) {
        maakNieuweMap(pad_);
    }
    ~Deelmap() {
        std::error_code negeer;
        if (!klaar_) fs::remove_all(pad_, negeer);
    }
    Deelmap(const Deelmap&) = delete;
    Deelmap& operator=(const Deelmap&) = delete;

    const fs::path& pad() const { return pad_; }
    void geefNaam() {
        zetNamenOpSchijf(pad_);
        fs::rename(pad_, naam_);
        klaar_ = true;
        zetNamenOpSchijf(naam_.parent_path());
    }

  private:
    fs::path naam_;
    fs::path pad_;
    bool klaar_ = false;
};

bool staatIn(const fs::path& pad, const fs::path& map) {
    const fs::path echt = fs::weakly_canonical(fs::absolute(pad));
    const fs::path rond = fs::weakly_canonical(fs::absolute(map));
    return std::mismatch(rond.begin(), rond.end(), echt.begin(), echt.end()).first == rond.end();
}

/// Others may put there what we take for a copy. Where names are kept (/tmp), they may not.
bool magIedereenSchrijven(const fs::path& map) {
    struct stat stand {};
    return stat(map.c_str(), &stand) == 0 && (stand.st_mode & (S_IWGRP | S_IWOTH)) != 0 &&
           (stand.st_mode & S_ISVTX) == 0;
}

void eisDoelmap(const fs::path& map, const std::string& database) {
    if (!fs::is_directory(map))
        throw Gebruikersfout("De map \"" + map.string() +
                             "\" bestaat niet. Maak haar, op een andere schijf dan die van de "
                             "database, en probeer het opnieuw.");
    const Ernaast hier = ernaast(database);
    for (const fs::path& een : {hier.bijlagen, hier.sleutels, hier.geheimen})
        if (staatIn(map, een))
            throw Gebruikersfout("De map \"" + map.string() +
                                 "\" hoort zelf bij de database. Kies een map daarbuiten, het "
                                 "liefst op een andere schijf.");
    if (magIedereenSchrijven(map))
        throw Gebruikersfout("In de map \"" + map.string() +
                             "\" mogen ook andere gebruikers schrijven. Sluit dat af (chmod 700), "
                             "of kies een andere map.");
}

/// What a crash left half. Only with the right to make copies here.
void ruimHalveKopieenOp(const fs::path& map) {
    std::vector<fs::path> half;
    for (const fs::directory_entry& een : fs::directory_iterator(map)) {
        const std::string naam = een.path().filename().string();
        if (naam.ends_with(kDeel) &&
            momentInNaam(naam.substr(0, naam.size() - std::string_view(kDeel).size())))
            half.push_back(een.path());
    }
    std::error_code negeer;
    for (const fs::path& een : half)
        fs::remove_all(een, negeer);
}

fs::path vrijeKopienaam(const fs::path& map, const std::string& nu, int versie, bool sleutels) {
    for (int volgnummer = 1;; ++volgnummer) {
        fs::path uit = map / kopienaam(nu, versie, sleutels, volgnummer);
        if (!fs::exists(uit)) return uit;
    }
}

/// Files of one folder into the copy, with the name of the database of the copy before them.
void neemMee(const fs::path& van, const std::vector<std::string>& namen, const fs::path& naar,
             Inventaris& inventaris) {
    if (namen.empty()) return;
    maakNieuweMap(naar);
    for (const std::string& naam : namen) {
        Kopiebestand een = kopieerBestand(van / naam, naar / naam);
        een.pad = (naar.filename() / naam).string();
        inventaris.bestanden.push_back(std::move(een));
    }
    zetNamenOpSchijf(naar);
}

/// Which of the files that this database knows can go along, and what cannot.
struct Bijlagenkeuze {
    std::vector<std::string> mee;
    std::vector<std::string> ontbreekt;
};

Bijlagenkeuze kiesBijlagen(Database& kopie, const fs::path& bijlagen) {
    const auto [nodig, bekend] = kopie.lees([](Sessie& sessie) {
        return std::pair(bijlageStore::nodig(sessie), bijlageStore::bekend(sessie));
    });
    Bijlagenkeuze uit;
    std::set<std::string> goed;
    for (const std::string& een : bekend)
        if (fs::exists(bijlagen / een) && bestandsom(bijlagen / een).sha256 == een)
            goed.insert(een);
    uit.mee.assign(goed.begin(), goed.end());
    for (const bijlageStore::Verwijzing& een : nodig)
        if (!goed.contains(een.sha256))
            uit.ontbreekt.push_back(
                "De bijlage van " +
                (een.bron == 0 ? een.bewijs : "bron " + std::to_string(een.bron)) + " van toets " +
                std::to_string(een.toets) + " ontbreekt of is beschadigd.");
    return uit;
}

void eisRuimte(const Kopieopdracht& opdracht) {
    std::error_code fout;
    std::uintmax_t nodig = fs::file_size(opdracht.database, fout);
    if (const auto wal = fs::file_size(opdracht.database + "-wal", fout); !fout) nodig += wal;
    const fs::path bijlagen = ernaast(opdracht.database).bijlagen;
    for (const std::string& een : bestandsnamen(bijlagen))
        if (const auto grootte = fs::file_size(bijlagen / een, fout); !fout) nodig += grootte;
    const fs::space_info schijf = fs::space(opdracht.naar, fout);
    if (!fout && schijf.available < nodig)
        throw Gebruikersfout("Er is te weinig ruimte in \"" + opdracht.naar.string() +
                             "\": nodig is " + leesbareGrootte(static_cast<std::int64_t>(nodig)) +
                             ", vrij is " +
                             leesbareGrootte(static_cast<std::int64_t>(schijf.available)) +
                             ". Maak ruimte vrij, of kies een andere schijf.");
}

/// Reads it all back. What was wrong with what was copied is named; what went wrong in copying is
/// no copy.
std::vector<std::string> kijkKopieNa(const fs::path& map, const Kopieopdracht& opdracht) {
    std::vector<std::string> uit;
    for (Vondst& een :
         kijkNa(map.string(), opdracht.nu, opdracht.kalender, ernaast(opdracht.database).geheimen)
             .vondsten) {
        if (een.waarvan == kOnderdeelDatabase)
            throw Gebruikersfout(
                "De database is beschadigd: er is geen reservekopie gemaakt. Kijk "
                "haar na met \"maatlat controleer\". " +
                een.tekst);
        if (een.waarvan == kOnderdeelInventaris)
            throw Gebruikersfout(
                "De reservekopie is niet goed terug te lezen. Er is geen kopie "
                "gemaakt. Controleer de schijf. " +
                een.tekst);
        if (een.waarvan != kOnderdeelBijlagen && een.waarvan != kOnderdeelRechten)
            uit.push_back(std::move(een.tekst));
    }
    return uit;
}

Kopieuitslag maak(Database& database, const Kopieopdracht& opdracht) {
    const Kopieslot slot(opdracht.naar);
    ruimHalveKopieenOp(opdracht.naar);
    eisRuimte(opdracht);
    const Ernaast hier = ernaast(opdracht.database);
    Kopieuitslag uit;
    Inventaris& inventaris = uit.kopie.inventaris;
    inventaris.moment = opdracht.nu;
    inventaris.programma = opdracht.programma;
    inventaris.versie = database.lees(databaseversie);
    uit.kopie.map = vrijeKopienaam(opdracht.naar, opdracht.nu, inventaris.versie, false);
    Deelmap deel(uit.kopie.map);
    const std::string kopie = (deel.pad() / kKopiedatabase).string();
    const Ernaast daar = ernaast(kopie);
    // Before the database: what the head says then stands in the log that is copied after it.
    if (fs::exists(hier.logboekkop)) {
        inventaris.bestanden.push_back(kopieerBestand(hier.logboekkop, daar.logboekkop));
        inventaris.bestanden.back().pad = daar.logboekkop.filename().string();
    }
    database.kopieer(kopie);
    inventaris.bestanden.push_back(bestandsom(kopie));
    inventaris.bestanden.back().pad = kKopiedatabase;
    {
        Database gekopieerd = Database::openLezen(kopie);
        const Bijlagenkeuze keuze = kiesBijlagen(gekopieerd, hier.bijlagen);
        neemMee(hier.bijlagen, keuze.mee, daar.bijlagen, inventaris);
        inventaris.gebreken = keuze.ontbreekt;
        uit.bijlagen = static_cast<std::int64_t>(keuze.mee.size());
    }
    inventaris.tabellen = databasestand(kopie).tabellen;
    for (const Tabelstand& een : inventaris.tabellen)
        uit.rijen += een.aantal;
    schrijfTekst(deel.pad() / kInventaris, json(inventaris));
    std::vector<std::string> gebreken = kijkKopieNa(deel.pad(), opdracht);
    if (!gebreken.empty()) {
        std::ranges::move(gebreken, std::back_inserter(inventaris.gebreken));
        schrijfTekst(deel.pad() / kInventaris, json(inventaris));
    }
    deel.geefNaam();
    return uit;
}

/// After the copy: a key that was destroyed meanwhile is gone from both.
fs::path maakSleutelkopie(const Kopieopdracht& opdracht, const Inventaris& van) {
    const Kopieslot slot(opdracht.sleutelsNaar);
    ruimHalveKopieenOp(opdracht.sleutelsNaar);
    const Ernaast hier = ernaast(opdracht.database);
    fs::path map = vrijeKopienaam(opdracht.sleutelsNaar, opdracht.nu, van.versie, true);
    Deelmap deel(map);
    const Ernaast daar = ernaast((deel.pad() / kKopiedatabase).string());
    Inventaris inventaris;
    inventaris.moment = van.moment;
    inventaris.programma = van.programma;
    inventaris.versie = van.versie;
    inventaris.sleutels = true;
    neemMee(hier.sleutels, bestandsnamen(hier.sleutels), daar.sleutels, inventaris);
    neemMee(hier.geheimen, bestandsnamen(hier.geheimen), daar.geheimen, inventaris);
    schrijfTekst(deel.pad() / kInventaris, json(inventaris));
    for (const Kopiebestand& een : inventaris.bestanden)
        if (bestandsom(deel.pad() / een.pad).sha256 != een.sha256)
            throw Gebruikersfout(
                "De kopie van de sleutels is niet goed terug te lezen. Zij is niet "
                "gemaakt. Controleer de schijf.");
    deel.geefNaam();
    return map;
}

}  // namespace

Kopieuitslag maakKopie(Database& database, const Kopieopdracht& opdracht) {
    eisDoelmap(opdracht.naar, opdracht.database);
    const bool sleutels = !opdracht.sleutelsNaar.empty();
    if (sleutels) {
        eisDoelmap(opdracht.sleutelsNaar, opdracht.database);
        if (staatIn(opdracht.sleutelsNaar, opdracht.naar))
            throw Gebruikersfout("De map voor de sleutels, \"" + opdracht.sleutelsNaar.string() +
                                 "\", staat in die van de reservekopieën. Wie de kopie heeft, mag "
                                 "de sleutels niet hebben. Kies een map daarbuiten, het liefst op "
                                 "een andere schijf.");
    }
    fs::path waar = opdracht.naar;
    try {
        Kopieuitslag uit = maak(database, opdracht);
        waar = opdracht.sleutelsNaar;
        if (sleutels) uit.sleutelmap = maakSleutelkopie(opdracht, uit.kopie.inventaris);
        return uit;
    } catch (const std::system_error& fout) {
        throw Gebruikersfout((waar == opdracht.naar
                                  ? "Er is geen reservekopie gemaakt. "
                                  : "De reservekopie is gemaakt, maar zonder de sleutels. ") +
                             schijfmelding(fout.code(), waar));
    }
}

}  // namespace maatlat
