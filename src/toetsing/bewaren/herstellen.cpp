// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/herstellen.h"

#include <array>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/motor/databasestand.h"
#include "store/motor/ernaast.h"
#include "store/motor/schema.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/schijfbestand.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

/// The database last: a restore that was broken off has none.
std::array<fs::path, 9> plekken(const std::string& database) {
    const Ernaast hier = ernaast(database);
    return {hier.bijlagen,     hier.sleutels,         hier.geheimen,
            hier.logboekkop,   hier.hersteld,         database + "-wal",
            database + "-shm", database + "-journal", database};
}

bool isVrij(const std::string& database) {
    for (const fs::path& een : plekken(database))
        if (fs::exists(fs::symlink_status(een))) return false;
    return true;
}

std::string vrijeNaamBij(const fs::path& pad) {
    const std::string begin = (pad.parent_path() / pad.stem()).string() + "-hersteld";
    std::string uit = begin + pad.extension().string();
    for (int volgnummer = 2; !isVrij(uit); ++volgnummer)
        uit = begin + "-" + std::to_string(volgnummer) + pad.extension().string();
    return uit;
}

void eisVrij(const std::string& naar) {
    const fs::path map = fs::absolute(naar).parent_path();
    if (!fs::is_directory(map))
        throw Gebruikersfout("De map \"" + map.string() +
                             "\" bestaat niet. Maak haar, of kies een andere plek.");
    for (const fs::path& een : plekken(naar))
        if (fs::exists(fs::symlink_status(een)))
            throw Gebruikersfout("\"" + een.string() +
                                 "\" bestaat al. Herstellen gaat nooit over iets heen. Kies een "
                                 "naam die vrij is, zoals: --naar \"" +
                                 vrijeNaamBij(naar) + "\"");
}

Inventaris eisInventaris(const fs::path& map, bool sleutels) {
    const auto uit = leesInventaris(map);
    if (!uit || uit->sleutels != sleutels)
        throw Gebruikersfout("\"" + map.string() + "\" is geen " +
                             (sleutels ? "kopie van sleutels" : "reservekopie") +
                             " van Maatlat, of de inventaris is beschadigd. Noem de map die begint "
                             "met \"maatlat-\".");
    return *uit;
}

void eisGoed(const Vondsten& vondsten, const std::string& waarom) {
    if (!vondsten.empty())
        throw Gebruikersfout(waarom + " Er is niets hersteld. " + vondsten.front());
}

void eisKopieGoed(const Kopie& kopie) {
    if (kopie.inventaris.versie > schema().back().versie)
        throw Gebruikersfout("Deze kopie is van een nieuwere Maatlat: versie " +
                             std::to_string(kopie.inventaris.versie) +
                             ", en dit programma kent tot en met versie " +
                             std::to_string(schema().back().versie) +
                             ". Werk het programma bij. Er is niets hersteld.");
    const std::string database = (kopie.map / kKopiedatabase).string();
    const Databasestand stand = databasestand(database);
    eisGoed(stand.fouten, "De database in deze kopie is beschadigd. Gebruik een andere kopie.");
    eisGoed(inventarisvondsten(kopie.inventaris, stand, database), "Deze kopie is niet heel.");
}

void eisSleutelsGoed(const Inventaris& inventaris, const fs::path& map) {
    for (const Kopiebestand& een : inventaris.bestanden)
        if (!fs::exists(map / een.pad) || bestandsom(map / een.pad).sha256 != een.sha256)
            throw Gebruikersfout("In de kopie van de sleutels ontbreekt \"" + een.pad +
                                 "\", of het is beschadigd. Gebruik een andere kopie, of herstel "
                                 "zonder sleutels. Er is niets hersteld.");
}

/// A folder in which the whole is put together, beside its place; gone at the end.
class Bouwplaats {
  public:
    explicit Bouwplaats(const std::string& naar) : map_(naar + ".herstel" + kDeel) {
        std::error_code negeer;
        fs::remove_all(map_, negeer);  // of a restore that was broken off
        maakNieuweMap(map_);
    }
    ~Bouwplaats() {
        std::error_code negeer;
        fs::remove_all(map_, negeer);
    }
    Bouwplaats(const Bouwplaats&) = delete;
    Bouwplaats& operator=(const Bouwplaats&) = delete;

    std::string database() const { return (map_ / kKopiedatabase).string(); }

    void neem(const Inventaris& inventaris, const fs::path& van) const {
        for (const Kopiebestand& een : inventaris.bestanden) {
            const fs::path naar = map_ / een.pad;
            if (!fs::exists(naar.parent_path())) maakNieuweMap(naar.parent_path());
            kopieerBestand(van / een.pad, naar);
        }
    }

    void zetOp(const std::string& naar) const {
        const auto hier = plekken(database());
        const auto daar = plekken(naar);
        for (std::size_t i = 0; i < hier.size(); ++i) {
            if (!fs::exists(hier[i])) continue;
            if (fs::is_directory(hier[i])) zetNamenOpSchijf(hier[i]);
            fs::rename(hier[i], daar[i]);
        }
        zetNamenOpSchijf(fs::absolute(naar).parent_path());
    }

  private:
    fs::path map_;
};

void controleerHerstel(const Herstelopdracht& opdracht, const Kopie& kopie) {
    const Vondsten anders =
        inventarisvondsten(kopie.inventaris, databasestand(opdracht.naar), opdracht.naar);
    if (anders.empty()) return;
    throw Gebruikersfout(
        "Wat is hersteld, is niet gelijk aan de kopie. Gebruik \"" + opdracht.naar +
        "\" niet; haal het weg, controleer de schijf en probeer het opnieuw. " + anders.front());
}

}  // namespace

Herstel herstel(const Herstelopdracht& opdracht) {
    Herstel uit;
    eisVrij(opdracht.naar);
    uit.kopie = {opdracht.van, eisInventaris(opdracht.van, false)};
    uit.opmerkingen = uit.kopie.inventaris.gebreken;
    uit.metSleutels = !opdracht.sleutelsVan.empty();
    try {
        eisKopieGoed(uit.kopie);
        const Bouwplaats bouw(opdracht.naar);
        bouw.neem(uit.kopie.inventaris, opdracht.van);
        if (uit.metSleutels) {
            const Inventaris sleutels = eisInventaris(opdracht.sleutelsVan, true);
            eisSleutelsGoed(sleutels, opdracht.sleutelsVan);
            bouw.neem(sleutels, opdracht.sleutelsVan);
            if (sleutels.moment != uit.kopie.inventaris.moment)
                uit.opmerkingen.push_back(
                    "De sleutels zijn van een ander moment dan de kopie. Wat daartussen is "
                    "gemaakt, "
                    "kan ontbreken.");
        }
        schrijfTekst(ernaast(bouw.database()).hersteld,
                     fs::absolute(opdracht.van / kInventaris).parent_path().filename().string());
        bouw.zetOp(opdracht.naar);
        controleerHerstel(opdracht, uit.kopie);
    } catch (const std::system_error& fout) {
        throw Gebruikersfout("Er is niets hersteld. " +
                             schijfmelding(fout.code(), fs::absolute(opdracht.naar).parent_path()));
    }
    return uit;
}

void logHerstel(Database& database, const std::string& pad) {
    const fs::path bericht = ernaast(pad).hersteld;
    if (!fs::exists(bericht)) return;
    // A folder may have any name; only one of ours is written down.
    const std::string gelezen = leesTekst(bericht);
    const std::string uit = momentInNaam(gelezen) ? gelezen : "een reservekopie";
    database.schrijf("herstel", [&](Transactie& transactie) {
        transactie.log(Gebeurtenis::databaseHersteld, uit);
    });
    std::error_code later;
    fs::remove(bericht, later);
}

}  // namespace maatlat
