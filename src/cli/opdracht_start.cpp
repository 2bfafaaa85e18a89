// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iterator>
#include <mutex>
#include <ostream>
#include <string>
#include <utility>

#include "cli/gegevensmap.h"
#include "cli/herhaling.h"
#include "cli/opdrachten.h"
#include "cli/stopsein.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "pages/sjabloon.h"
#include "reporting/toets/toetsrapport.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "store/motor/logboekkop.h"
#include "toetsing/bronnen/wachtende_bijlagen.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/werkplek.h"
#include "web/http/server.h"
#include "web/routes.h"
#include "web/statisch.h"
#include "web/toepassing.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// How often is looked whether the end date of dossiers has come.
constexpr std::chrono::hours kOpruimronde{1};

/// How often the head of the log is written to the journal.
constexpr std::chrono::hours kLogboekronde{1};

/// Where uploads wait while a request is handled. What a crash left there belongs to nothing.
fs::path legeOntvangst(const fs::path& bijlagen) {
    const fs::path map = bijlagen / "ontvangst";
    std::error_code fout;
    fs::remove_all(map, fout);
    fs::create_directories(map, fout);
    if (fout)
        throw Gebruikersfout("De map " + bijlagen.string() +
                             " voor bestanden bij bronnen is niet te maken of te schrijven. Vraag "
                             "schrijfrechten op de map van de database.");
    return map;
}

std::uint16_t leesPoort(const std::string& tekst) {
    std::uint16_t poort = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, poort);
    if (fout != std::errc() || tot != einde)
        throw Gebruikersfout("Bij --poort hoort een getal van 0 tot en met 65535.");
    return poort;
}

web::Serverinstellingen instellingen(const StartOpties& opties) {
    web::Serverinstellingen uit;
    uit.adres = opties.adres;
    uit.poort = leesPoort(opties.poort);
    uit.namen = opties.namen;
    uit.achterProxy = opties.achterProxy;
    uit.certificaat = opties.certificaat;
    uit.sleutel = opties.sleutel;
    web::controleer(uit);
    return uit;
}

web::Routes metStatisch(const web::Statisch& statisch) {
    web::Routes routes = web::alleRoutes();
    std::ranges::move(statisch.routes(), std::back_inserter(routes));
    return routes;
}

void zegKlaar(Werkplek& werkplek, const std::string& adres, bool metThema, const Uitvoer& uitvoer) {
    if (!metThema)
        uitvoer.bij << "De vormgeving is niet opgehaald; de pagina's zien er kaal uit. Haal haar "
                       "op met scripts/start.\n";
    uitvoer.uit << "Maatlat staat klaar op " << adres << "\n";
    if (isEersteKeer(werkplek))
        uitvoer.uit << "Er is nog niemand die kan inloggen. Open " << adres
                    << "eerste-keer en maak uzelf beheerder met deze code: "
                    << eersteKeerCode(werkplek) << "\n";
    uitvoer.uit << "Stoppen: Ctrl-C" << std::endl;
}

/// For the journal: whoever keeps it sees later whether the log is still the one that it was.
std::string kopregel(const Logboekkop& kop) {
    return "Het logboek eindigt nu met " + alsWoorden(kop) + ".\n";
}

/// Looks the log through at the start, while people work already, and then what was added.
class Logboekronde {
  public:
    Logboekronde(Werkplek& werkplek, std::function<void(const std::string&)> meld)
        : werkplek_(werkplek),
          meld_(std::move(meld)),
          ronde_(
              kLogboekronde, [this] { doe(); }, meld_) {}
    ~Logboekronde() { stopt_ = true; }
    Logboekronde(const Logboekronde&) = delete;
    Logboekronde& operator=(const Logboekronde&) = delete;

  private:
    void doe() {
        const Logboekoordeel oordeel =
            eerste_ ? keurLogboekEnOnthoud(werkplek_, [this] { return !stopt_; })
                    : keurNieuweRegels(werkplek_);
        if (eerste_ && oordeel.vanafNieuweSleutel) meld_("Logboek: " + oordeel.sinds + "\n");
        eerste_ = false;
        for (const auto* zinnen : {&oordeel.afwijkingen, &oordeel.nietNagekeken})
            for (const std::string& een : *zinnen)
                meld_("Let op: " + een + "\n");
        meld_(kopregel(werkplek_.database().logboekkop()));
    }

    Werkplek& werkplek_;
    std::function<void(const std::string&)> meld_;
    std::atomic<bool> stopt_ = false;
    bool eerste_ = true;
    Herhaling ronde_;  ///< last: it uses all of the above
};

/// Of toetsen that an older Maatlat froze.
void bevriesRapporten(Werkplek& werkplek, const Sjablonen& sjablonen, const Uitvoer& uitvoer) {
    const Nabevriezing van = bevriesOudeRapporten(werkplek, Toetsrapportmaker(sjablonen));
    if (van.bevroren > 0)
        uitvoer.bij << (van.bevroren == 1 ? "Eén rapport dat al was vastgesteld is"
                                          : std::to_string(van.bevroren) +
                                                " rapporten die al waren vastgesteld zijn")
                    << " nu bevroren: elke letter blijft zoals die nu is.\n";
    for (const std::string& een : van.overgeslagen)
        uitvoer.bij << "Let op: " << een << "\n";
}

}  // namespace

int startOpdracht(const StartOpties& opties, const Uitvoer& uitvoer) {
    Stopsein stopsein;
    const fs::path gegevens = vindGegevensmap(opties.gegevens);
    const Ernaast hier = ernaast(opties.database);
    const Klok klok = systeemklok();
    web::Serverinstellingen server = instellingen(opties);
    umask(S_IRWXG | S_IRWXO);  // what is stored is for this user alone
    Database database = Database::openSchrijven(opties.database, klok);
    server.uploads = legeOntvangst(hier.bijlagen);  // ours alone, now that the database is
    richtIn(database, gegevens / "criteria");

    Werkplek werkplek(database, klok, hier.bijlagen, hier.sleutels,
                      leesTermijnkalender(gegevens / "criteria"));
    const Sjablonen sjablonen(gegevens / "templates");
    bevriesRapporten(werkplek, sjablonen, uitvoer);  // before anyone can ask for one
    const web::Statisch statisch(gegevens / "statisch");
    web::Toepassing toepassing({werkplek, sjablonen, statisch.adressen()}, metStatisch(statisch));
    std::mutex beurt;
    const auto meld = [&](const std::string& regel) {
        const std::lock_guard<std::mutex> slot(beurt);
        uitvoer.bij << regel << std::flush;
    };
    ruimSleutelmapOp(werkplek.sleutels());  // before anyone can write there
    database.bijVaststelling([&](const Logboekkop& kop) { meld(kopregel(kop)); });
    web::Server dienst(server, toepassing, klok, meld);
    const Herhaling opruimen(
        kOpruimronde,
        [&] {
            ruimDossiersOp(werkplek);
            ruimWachtendeBijlagenOp(werkplek);
        },
        meld);
    const Logboekronde logboekronde(werkplek, meld);
    zegKlaar(werkplek, dienst.adres(), statisch.metThema(), uitvoer);

    stopsein.wacht();
    uitvoer.uit << "Maatlat stopt." << std::endl;
    dienst.stop();
    meld(kopregel(database.logboekkop()));
    return kGoed;
}

}  // namespace maatlat
