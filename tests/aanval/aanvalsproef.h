// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "bench/volle_toets.h"
#include "domain/vastlegging.h"
#include "pages/sjabloon.h"
#include "store/motor/database.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/veld_store.h"
#include "support/database_hulp.h"
#include "support/proefsleutel.h"
#include "support/werkmap.h"
#include "toetsing/geheimen.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/werkplek.h"
#include "web/routes.h"
#include "web/toepassing.h"

/// Somebody who saves texts of a toets in the application, whatever happens to the disk, and what
/// must be found afterwards: all that was called saved, and nothing half.
namespace maatlat::aanval {

/// What one save said: it was acknowledged with this version of the field.
struct Bevestigd {
    int veld = 0;    ///< which of the fields
    int keer = 0;    ///< which of the saves, from 1
    int versie = 0;  ///< of the field, as the answer says
};

inline std::string tekstVan(int keer) {
    return "Keer " + std::to_string(keer) + " " + std::string(200 + keer * 37 % 900, 'x');
}

/// A full toets on disk, to make copies of.
class Zaad {
  public:
    static constexpr int kVelden = 6;

    explicit Zaad(const Klok& klok = test::vasteKlok())
        : sjablonen_(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates") {
        Database database = Database::openSchrijven(pad("zaad.db"), klok);
        Werkplek werkplek(database, klok, map_.pad("b"), map_.pad("s"), {});
        const bench::Inhoud inhoud = bench::vul(werkplek, 1, 1, 1);
        wie_ = inhoud.inspecteurs.front();
        toets_ = inhoud.toetsen.front();
        const auto kader = database.lees([&](Sessie& sessie) {
            return werkplek.kader(sessie,
                                  toetskopStore::lees(test::kSleutel, sessie, toets_)->kaderHash);
        });
        for (int i = 0; i < kVelden; ++i)
            velden_.push_back("motivering/" +
                              kader->beoordeelde().at(static_cast<std::size_t>(i))->code);
        versies_ = versies(database);
    }

    std::string pad(const std::string& naam) const { return map_.pad(naam); }

    /// A database to be attacked, as it was made.
    std::string verseKopie() const {
        namespace fs = std::filesystem;
        for (const auto& een : fs::directory_iterator(map_.map()))
            if (een.path().filename().string().starts_with("proef.db")) fs::remove_all(een.path());
        for (const auto& een : fs::directory_iterator(map_.map())) {
            const std::string naam = een.path().filename().string();
            if (naam.starts_with("zaad.db"))
                fs::copy(een.path(), pad("proef.db" + naam.substr(7)), fs::copy_options::recursive);
        }
        return pad("proef.db");
    }

    std::vector<int> versies(Database& database) const {
        return database.lees([&](Sessie& sessie) {
            std::vector<int> uit;
            for (const std::string& sleutel : velden_)
                uit.push_back(veldStore::lees(test::in(sessie, toets_), sleutel).versie);
            return uit;
        });
    }

    const bench::Bezoeker& wie() const { return wie_; }
    std::int64_t toets() const { return toets_; }
    const std::vector<std::string>& velden() const { return velden_; }
    const std::vector<int>& versies() const { return versies_; }
    const Sjablonen& sjablonen() const { return sjablonen_; }

  private:
    test::Werkmap map_;
    Sjablonen sjablonen_;
    bench::Bezoeker wie_;
    std::int64_t toets_ = 0;
    std::vector<std::string> velden_;
    std::vector<int> versies_;
};

/// The application on a copy, with that person in it.
class Opslaander {
  public:
    Opslaander(const Zaad& zaad, const std::string& pad)
        : zaad_(zaad),
          database_(Database::openSchrijven(pad, test::vasteKlok())),
          werkplek_(database_, test::vasteKlok(), pad + "-bijlagen", pad + "-sleutels", {}),
          toepassing_({werkplek_, zaad.sjablonen(), {}}, web::alleRoutes()),
          zegel_(zegelVan(zaad.wie().token)),
          versies_(zaad.versies()) {}

    /// Saves a text; 0 when the page does not say that it was saved, else its version. Throws
    /// std::logic_error for what may never be, and what memory throws when this person's own ends.
    int bewaar(int veld, int keer) {
        web::Verzoek post;
        post.methode = "POST";
        post.pad = "/toets/" + std::to_string(zaad_.toets()) + "/veld";
        post.adres = "127.0.0.1";
        post.sessietoken = zaad_.wie().token;
        post.eigenHerkomst = true;
        post.stil = true;
        int& versie = versies_.at(static_cast<std::size_t>(veld));
        post.velden = {{"zegel", zegel_},
                       {"sleutel", zaad_.velden().at(static_cast<std::size_t>(veld))},
                       {"handeling", "keer-" + std::to_string(keer)},
                       {"versie", std::to_string(versie)},
                       {"waarde", tekstVan(keer)}};
        web::Spoor spoor;
        const web::Antwoord antwoord = [&] {
            try {
                return toepassing_.behandel(post, spoor);
            } catch (...) {
                throw std::logic_error("an error came out of the application");
            }
        }();
        oorzaak_ = spoor.oorzaak;
        constexpr std::string_view kVersie = "data-versie=\"";
        const auto plaats = antwoord.inhoud.find(kVersie);
        if (antwoord.status != 200 || plaats == std::string::npos) {
            if (antwoord.status == 200 || antwoord.inhoud.find("Opgeslagen") != std::string::npos)
                throw std::logic_error("says saved and gives no version");
            return 0;
        }
        versie = std::stoi(antwoord.inhoud.substr(plaats + kVersie.size()));
        return versie;
    }

    const std::string& oorzaak() const { return oorzaak_; }  ///< of the last refusal

  private:
    const Zaad& zaad_;
    Database database_;
    Werkplek werkplek_;
    web::Toepassing toepassing_;
    std::string zegel_;
    std::vector<int> versies_;
    std::string oorzaak_;
};

/// What is wrong with what the disk holds, when these saves were acknowledged; empty: nothing.
inline std::string watMist(const Zaad& zaad, const std::string& pad,
                           const std::vector<Bevestigd>& bevestigd) {
    Database database = Database::openSchrijven(pad, test::vasteKlok());
    Werkplek werkplek(database, test::vasteKlok(), pad + "-bijlagen", pad + "-sleutels", {});
    const Logboekoordeel oordeel = keurLogboek(werkplek);
    if (!oordeel.klopt()) return oordeel.afwijkingen.front();
    if (!oordeel.nietNagekeken.empty()) return oordeel.nietNagekeken.front();
    return database.lees([&](Sessie& sessie) -> std::string {
        if (Vraag heel(sessie, "PRAGMA integrity_check"); !heel.stap() || heel.tekst(0) != "ok")
            return "the database is damaged";
        const Toetslezing toets = test::in(sessie, zaad.toets());
        for (const Bevestigd& een : bevestigd) {
            const std::string& sleutel = zaad.velden().at(static_cast<std::size_t>(een.veld));
            const auto versie = geschiedenisStore::versie(toets, sleutel, een.versie);
            if (!versie) return "save " + std::to_string(een.keer) + " is not in the history";
            const auto inhoud = Vastlegging::lees(versie->inhoud.str());
            if (!inhoud || inhoud->paren().size() != 1 ||
                inhoud->paren().front().second != tekstVan(een.keer))
                return "save " + std::to_string(een.keer) + " has another text in the history";
            if (veldStore::lees(toets, sleutel).versie < een.versie)
                return "save " + std::to_string(een.keer) + " is not in the field";
        }
        // Nothing half: of each field the newest version is the text that it holds.
        for (const std::string& sleutel : zaad.velden()) {
            const Veld veld = veldStore::lees(toets, sleutel);
            if (geschiedenisStore::omvang(toets, sleutel).nieuwste != veld.versie)
                return sleutel + " and its history are not of one moment";
        }
        return {};
    });
}

/// Does `werk` in a process of its own, which tells what was acknowledged over a pipe. How it
/// ended stands in `einde`, as waitpid(2) gives it.
template <class Werk>
std::vector<Bevestigd> inEigenProces(Werk werk, int& einde) {
    std::array<int, 2> pijp{};
    if (pipe(pijp.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t kind = fork();
    if (kind < 0) throw std::runtime_error("no process");
    if (kind == 0) {
        close(pijp[0]);
        int uit = 0;
        try {
            werk([&](const Bevestigd& een) {
                if (write(pijp[1], &een, sizeof een) != sizeof een) _exit(3);
            });
        } catch (const std::exception& fout) {
            (void)!write(2, fout.what(), std::string_view(fout.what()).size());
            uit = 4;
        }
        _exit(uit);
    }
    close(pijp[1]);
    std::vector<Bevestigd> bevestigd;
    Bevestigd een;
    while (read(pijp[0], &een, sizeof een) == sizeof een)
        bevestigd.push_back(een);
    close(pijp[0]);
    waitpid(kind, &einde, 0);
    return bevestigd;
}

}  // namespace maatlat::aanval
