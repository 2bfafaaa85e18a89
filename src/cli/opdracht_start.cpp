// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <iterator>
#include <memory>
#include <mutex>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/eerste_minuten.h"
#include "cli/gegevensmap.h"
#include "cli/geheugengebruik.h"
#include "cli/herhaling.h"
#include "cli/oefenmerk.h"
#include "cli/opdrachten.h"
#include "cli/startinstellingen.h"
#include "cli/stopsein.h"
#include "cli/systeemklok.h"
#include "cli/voortgang_bij.h"
#include "domain/melding.h"
#include "pages/sjabloon.h"
#include "reporting/publicatie/publicatiemap.h"
#include "reporting/toets/toetsrapport.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "store/motor/logboekkop.h"
#include "toetsing/bewaren/heelheid.h"
#include "toetsing/bewaren/herstellen.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "toetsing/bronnen/opruimen.h"
#include "toetsing/bronnen/virusscanner.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/landelijk/hertoetsenkiezen.h"
#include "toetsing/landelijk/kaderverbanden.h"
#include "toetsing/landelijk/tegelkaarten.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/mensen/noodtoegang.h"
#include "toetsing/mensen/organisatieinlog.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/werkplek.h"
#include "web/bewaren/beveiligingscontact.h"
#include "web/bewaren/metingen.h"
#include "web/http/meetserver.h"
#include "web/http/server.h"
#include "web/http/verkeer.h"
#include "web/hulp/handleidingmap.h"
#include "web/routes.h"
#include "web/statisch.h"
#include "web/toepassing.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// How often is looked whether the term of anything is over.
constexpr std::chrono::hours kOpruimronde{1};

/// How long at most who read what is in memory only.
constexpr std::chrono::seconds kInzageronde{1};
/// How often is looked whether it is quiet, so that all can be brought into the database file.
constexpr std::chrono::seconds kRustronde{2};
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

/// Nothing is counted when nobody asked for it.
std::unique_ptr<web::Verkeer> verkeerVoor(const StartOpties& opties, const web::Routes& routes) {
    if (opties.meetpoort.empty()) return {};
    std::vector<std::string_view> patronen;
    for (const web::Route& een : routes)
        patronen.push_back(een.patroon);
    return std::make_unique<web::Verkeer>(patronen);
}

/// For Prometheus, when somebody asked for it. Goes before all that is given here does.
std::unique_ptr<web::Meetserver> meetserver(const StartOpties& opties, Werkplek& werkplek,
                                            const web::Server& dienst, const web::Verkeer* verkeer,
                                            const std::function<void(const std::string&)>& meld) {
    if (!verkeer) return {};
    auto uit = std::make_unique<web::Meetserver>(
        leesPoort(opties.meetpoort, "--meetpoort"),
        [&werkplek, &dienst, verkeer, begonnen = werkplek.nu()] {
            return web::metingen(
                werkplek, *verkeer,
                {MAATLAT_VERSIE, begonnen, dienst.verbindingen(), dienst.wachtend()});
        });
    meld("Metingen voor Prometheus staan op " + uit->adres() + "\n");
    return uit;
}

web::Routes metStatisch(const web::Statisch& statisch, const StartOpties& opties) {
    web::Routes routes = web::alleRoutes();
    if (!opties.beveiligingscontact.empty()) {
        const bool veilig = opties.achterProxy || !opties.certificaat.empty();
        std::ranges::move(
            web::beveiligingRoutes(web::beveiligingscontact(opties.beveiligingscontact),
                                   veilig ? opties.namen : std::vector<std::string>()),
            std::back_inserter(routes));
    }
    std::ranges::move(statisch.routes(), std::back_inserter(routes));
    return routes;
}

void zegKlaar(Werkplek& werkplek, const std::string& adres, bool metThema,
              const StartOpties& opties, bool oefening, const Uitvoer& uitvoer) {
    if (!metThema)
        uitvoer.bij << "De vormgeving is niet opgehaald; de pagina's zien er kaal uit. Haal haar "
                       "op met scripts/start.\n";
    zegEersteMinuten({adres, isEersteKeer(werkplek) ? eersteKeerCode(werkplek) : "",
                      opties.database, opties.reservekopieen, oefening},
                     uitvoer);
}

/// Says what logging in with a code asks of who runs the program.
void bewaakCodesleutel(Database& database, const Uitvoer& uitvoer) {
    const Codestand stand = bewaakCodes(database);
    if (stand.gesloten > 0)
        uitvoer.bij << "De geheimen voor het inloggen met een code zijn nu versleuteld. De sleutel "
                       "staat in "
                    << stand.sleutel
                    << ". In oudere kopieën van de database staan ze nog leesbaar: bewaar die niet "
                       "langer dan nodig.\n";
    if (stand.nietTeLezen > 0)
        uitvoer.bij
            << "Let op: van " << stand.nietTeLezen
            << (stand.nietTeLezen == 1 ? " persoon" : " personen")
            << " kan Maatlat de code bij het inloggen niet nakijken. De sleutel " << stand.sleutel
            << " ontbreekt, of is een andere dan die van deze database. Zet de goede sleutel "
               "terug en start opnieuw. Kan dat niet, dan loggen deze mensen in met een "
               "herstelcode, of met een link van de beheerder die de code uitzet.\n";
}

/// The folder beside the database is made; a folder that somebody chose must be there.
Kopieinstelling klaargezet(Kopieinstelling kopieen, const StartOpties& opties,
                           const Uitvoer& uitvoer) {
    if (!opties.reservekopieen.empty()) return kopieen;
    std::error_code fout;
    if (fs::create_directory(kopieen.map, fout))
        fs::permissions(kopieen.map, fs::perms::owner_all, fout);
    uitvoer.bij << "Reservekopieën komen in \"" << kopieen.map.string()
                << "\", op dezelfde schijf als de database. Gaat die schijf stuk, dan zijn beide "
                   "weg. Kies met --reservekopieen een map op een andere schijf.\n";
    return kopieen;
}

/// What people uploaded and the database do not go together: then one of them is not the right one.
void waarschuwVoorBijlagen(Werkplek& werkplek, const Uitvoer& uitvoer) {
    const int weg = ontbrekendeBijlagen(werkplek);
    if (weg > 0)
        uitvoer.bij << "Let op: in de map met bijlagen "
                    << (weg == 1 ? "ontbreekt één bestand"
                                 : "ontbreken " + std::to_string(weg) + " bestanden")
                    << " die de database wel kent. Is de map " << werkplek.bijlagen().string()
                    << " verplaatst of leeg? Zet hem terug, of zet een reservekopie terug. Kijk na "
                       "met \"maatlat controleer\".\n";
    const int aantal = nieuwereBijlagen(werkplek);
    if (aantal > 0)
        uitvoer.bij << "Let op: in de map met bijlagen "
                    << (aantal == 1 ? "staat één bestand"
                                    : "staan " + std::to_string(aantal) + " bestanden")
                    << " van na het laatste dat de database weet. Misschien is een oude database "
                       "teruggezet. Kijk na met \"maatlat controleer\".\n";
}

/// Who asked for a scanner gets no file past it; who did not, as soon as there is one.
void zetVirusscannerKlaar(Werkplek& werkplek, const StartOpties& opties, const Uitvoer& uitvoer,
                          std::function<void(const std::string&)> meld) {
    if (opties.virusscanner == kGeenVirusscanner) return;
    Virusscanner::Instelling wordt;
    wordt.socket = opties.virusscanner.empty() ? kClamdVanDebian : opties.virusscanner;
    wordt.gevraagd = !opties.virusscanner.empty();
    wordt.meld = std::move(meld);
    const std::string socket = wordt.socket.string();
    std::error_code geen;
    const bool erIs = fs::is_socket(wordt.socket, geen);
    if (erIs)
        uitvoer.bij << "Bestanden gaan langs de virusscanner op \"" << socket << "\".\n";
    else if (wordt.gevraagd)
        uitvoer.bij << "Let op: op \"" << socket
                    << "\" is geen virusscanner. Zolang dat zo is, wordt geen bestand opgeslagen. "
                       "Start clamd, of start Maatlat met --virusscanner geen.\n";
    stelVirusscannerIn(werkplek, std::move(wordt));
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
              kLogboekronde, [this] { doe(); }, "Het logboek nakijken is niet gelukt", meld_) {}
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

/// After a stop in the middle of publishing, or a database that was put back.
void herstelPublicatiemap(Werkplek& werkplek, const Sjablonen& sjablonen, const Uitvoer& uitvoer) {
    try {
        if (const int gewijzigd = schrijfPublicatiemap(werkplek, sjablonen); gewijzigd > 0)
            uitvoer.bij << "De map met publicaties is bijgewerkt. Gewijzigde bestanden: "
                        << gewijzigd << ".\n";
    } catch (const std::system_error& fout) {
        uitvoer.bij << "Let op: de map met publicaties kan niet worden geschreven: " << fout.what()
                    << "\n";
    }
}

}  // namespace

int startOpdracht(const StartOpties& opties, const Uitvoer& uitvoer) {
    Stopsein stopsein;
    geefGeheugenTerug();
    const fs::path gegevens = vindGegevensmap(opties.gegevens);
    const Ernaast hier = ernaast(opties.database);
    const Klok klok = systeemklok();
    web::Serverinstellingen server = serverinstellingen(opties);
    Kopieinstelling kopieen = kopieinstelling(opties);
    Database database = Database::openSchrijven(opties.database, klok, voortgangBij(uitvoer));
    server.uploads = legeOntvangst(hier.bijlagen);  // ours alone, now that the database is
    logHerstel(database, opties.database);
    richtIn(database, gegevens / "criteria");
    bewaakCodesleutel(database, uitvoer);

    Werkplek werkplek(database, klok, hier.bijlagen, hier.sleutels,
                      leesTermijnkalender(gegevens / "criteria"),
                      {leesOpenbaarmaking(gegevens / "criteria"), hier.publicatie},
                      leesPrivacykennis(gegevens / "criteria"));
    stelHertoetsregelsIn(werkplek, gegevens / "criteria");
    leesTegelkaart(werkplek, gegevens / "criteria");
    stelKaderverbandenIn(werkplek, gegevens / "criteria");
    stelReservekopieenIn(werkplek, klaargezet(std::move(kopieen), opties, uitvoer));
    for (const std::string& een : stelOrganisatieinlogIn(werkplek, organisatieinlog(opties)))
        uitvoer.bij << "Let op: " << een << "\n";
    waarschuwVoorBijlagen(werkplek, uitvoer);
    const Sjablonen sjablonen(gegevens / "templates", merkVan(database));
    bevriesRapporten(werkplek, sjablonen, uitvoer);  // before anyone can ask for one
    herstelPublicatiemap(werkplek, sjablonen, uitvoer);
    const web::Statisch statisch(gegevens / "statisch");
    web::Routes routes = metStatisch(statisch, opties);
    const auto verkeer = verkeerVoor(opties, routes);
    web::Toepassing toepassing({werkplek, sjablonen, statisch.adressen(),
                                web::leesHandleiding(gegevens / "docs" / "handleiding")},
                               std::move(routes));
    std::mutex beurt;
    const auto meld = [&](const std::string& regel) {
        const std::lock_guard<std::mutex> slot(beurt);
        uitvoer.bij << regel << std::flush;
    };
    zetVirusscannerKlaar(werkplek, opties, uitvoer, meld);
    ruimSleutelmapOp(werkplek.sleutels());  // before anyone can write there
    ruimUploadrestenOp(werkplek);
    database.bijVaststelling([&](const Logboekkop& kop) { meld(kopregel(kop)); });
    {
        web::Server dienst(server, toepassing, klok, meld, verkeer.get());
        const Herhaling opruimen(
            kOpruimronde, [&] { ruimOp(werkplek, meld); }, "Opruimen is niet gelukt", meld);
        const Herhaling rouleren(
            kOpruimronde, [&] { ruimReservekopieenOp(werkplek); },
            "Reservekopieën nalopen is niet gelukt", meld);
        const Herhaling bijhouden(
            kInzageronde, [&] { schrijfInzage(werkplek); }, "Bijhouden wie wat las is niet gelukt",
            meld);
        const Herhaling rusten(
            kRustronde, [&] { database.rust(); }, "De database tot rust brengen is niet gelukt",
            meld);
        const Logboekronde logboekronde(werkplek, meld);
        if (const std::string let = dienst.waarschuwing(); !let.empty())
            meld("Let op: " + let + "\n");
        const auto meten = meetserver(opties, werkplek, dienst, verkeer.get(), meld);
        zegKlaar(werkplek, dienst.adres(), statisch.metThema(), opties, sjablonen.vanOefening(),
                 uitvoer);

        while (stopsein.wacht() == Stopsein::Sein::leesOpnieuw)
            meld(klok() + " " + dienst.leesCertificaatOpnieuw() + "\n");
        uitvoer.uit << "Maatlat stopt." << std::endl;
        dienst.stop();
    }
    // Now that nobody reads or writes any more but who is waited for here: the head is the last
    // one.
    wachtOpReservekopie(werkplek);
    schrijfInzage(werkplek, true);
    meld(kopregel(database.logboekkop()));
    return kGoed;
}

}  // namespace maatlat
