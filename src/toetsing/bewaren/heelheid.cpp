// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/heelheid.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <exception>
#include <iterator>
#include <optional>
#include <set>
#include <system_error>

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/bronnen/bijlageverwijzingen.h"
#include "store/landelijk/landrapport_store.h"
#include "store/landelijk/tweede_scorelog.h"
#include "store/motor/eigenrechten.h"
#include "store/motor/schema.h"
#include "store/oefening_store.h"
#include "store/opvolging/toezicht_store.h"
#include "store/publicatie/publicatie_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tekst.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/bewaren/kopiemap.h"
#include "toetsing/bronnen/bezoekers.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/mensen/noodtoegang.h"
#include "toetsing/moment.h"
#include "toetsing/opvolging/opvolgcontrole.h"
#include "toetsing/publicatie/publicatiecontrole.h"
#include "toetsing/schijfbestand.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/toets/grondslag.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/toetsvondsten.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/editiecontrole.h"
#include "toetsing/traject/trajectcontrole.h"
#include "toetsing/traject/wederhoorcontrole.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

/// A file that is being taken in is not in the database yet: what is younger is not looked at.
constexpr std::int64_t kOnderweg = 60 * 60;  // seconds

constexpr std::string_view kUitKopie = " Zet het terug uit een reservekopie.";

bool isOnderweg(const fs::path& bestand, const std::string& nu) {
    return gewijzigdOp(bestand) > seconden(nu) - kOnderweg;
}

Vondsten databasevondsten(const Heelheidsstof& stof, Vondsten&) {
    Vondsten uit;
    for (const std::string& een : stof.stand.fouten)
        uit.push_back("De database is beschadigd (" + toonbaar(een) +
                      "). Zet een reservekopie terug met \"maatlat herstel\", en bewaar dit "
                      "bestand voor onderzoek.");
    if (stof.stand.losseVerwijzingen > 0)
        uit.push_back("In de database verwijzen " + std::to_string(stof.stand.losseVerwijzingen) +
                      " rijen naar iets dat er niet is. Zet een reservekopie terug met \"maatlat "
                      "herstel\", en bewaar dit bestand voor onderzoek.");
    return uit;
}

Vondsten kopievondsten(const Heelheidsstof& stof, Vondsten&) {
    if (!stof.inventaris) return {};
    return inventarisvondsten(*stof.inventaris, stof.stand, stof.pad);
}

std::string bijBron(const bijlageStore::Verwijzing& van) {
    if (van.bron == 0) return van.bewijs + " van toets " + std::to_string(van.toets);
    return "bron " + std::to_string(van.bron) + " van toets " + std::to_string(van.toets);
}

/// Files first: what comes in meanwhile is in the database by the time that it is asked.
Vondsten bijlagevondsten(const Heelheidsstof& stof, Vondsten&) {
    const std::vector<std::string> bestanden = bestandsnamen(stof.hier.bijlagen, true);
    const auto [nodig, bekend] = stof.werkplek->database().lees([](Sessie& sessie) {
        return std::pair(bijlageStore::nodig(sessie), bijlageStore::bekend(sessie));
    });
    Vondsten uit;
    std::set<std::string> gezien;
    for (const bijlageStore::Verwijzing& een : nodig) {
        const fs::path bestand = stof.hier.bijlagen / een.sha256;
        if (!fs::exists(bestand))
            uit.push_back("De bijlage van " + bijBron(een) + " ontbreekt: \"" + bestand.string() +
                          "\"." + std::string(kUitKopie));
        else if (gezien.insert(een.sha256).second && bestandsom(bestand).sha256 != een.sha256)
            uit.push_back("De bijlage van " + bijBron(een) + " is veranderd of beschadigd: \"" +
                          bestand.string() + "\"." + std::string(kUitKopie));
    }
    for (const std::string& naam : bestanden) {
        const fs::path bestand = stof.hier.bijlagen / naam;
        if (isOnderweg(bestand, stof.nu)) continue;
        if (naam.starts_with(kNieuwBegin))
            uit.push_back("\"" + bestand.string() +
                          "\" is een half ontvangen bestand. U kunt het weghalen.");
        else if (!bekend.contains(naam))
            uit.push_back("\"" + bestand.string() +
                          "\" hoort bij geen enkele bron. Misschien is er een oude database "
                          "teruggezet. Ga dat na voor u het weghaalt.");
    }
    return uit;
}

/// A key that somebody destroyed has its line in the log. Keys stand apart from a copy.
Vondsten sleutelvondsten(const Heelheidsstof& stof, Vondsten&) {
    if (stof.inventaris) return {};
    struct Plek {
        steekproefStore::Plaats plaats;
        bool vernietigd = false;
    };
    const auto plekken = stof.werkplek->database().lees([](Sessie& sessie) {
        std::vector<Plek> uit;
        for (const auto& een : steekproefStore::plaatsen(sessie))
            uit.push_back(
                {een, logboek::eerste(sessie, Gebeurtenis::sleutelVernietigd,
                                      steekproefStore::inLogboek(een.toets, een.steekproef))
                          .has_value()});
        return uit;
    });
    Vondsten uit;
    for (const auto& [plaats, vernietigd] : plekken) {
        const std::string van = "steekproef " + std::to_string(plaats.steekproef) + " van toets " +
                                std::to_string(plaats.toets);
        try {
            const auto sleutel =
                leesSleutelbestand(stof.hier.sleutels, plaats.toets, plaats.steekproef);
            if (!sleutel && !vernietigd)
                uit.push_back("Het sleutelbestand van " + van +
                              " ontbreekt. Zonder dat bestand leidt geen pseudoniem naar een "
                              "dossier. Zet het terug uit een kopie van de sleutels.");
        } catch (const Gebruikersfout&) {
            uit.push_back("Het sleutelbestand van " + van +
                          " is beschadigd of niet te lezen. Zet het terug uit een kopie van de "
                          "sleutels.");
        }
    }
    for (const std::string& naam : bestandsnamen(stof.hier.sleutels, true)) {
        const fs::path bestand = stof.hier.sleutels / naam;
        if (naam.starts_with(kNieuwBegin) && !isOnderweg(bestand, stof.nu))
            uit.push_back("\"" + bestand.string() +
                          "\" is een half geschreven sleutel. Maatlat ruimt hem op bij de volgende "
                          "start.");
    }
    return uit;
}

Vondsten geheimvondsten(const Heelheidsstof& stof, Vondsten&) {
    constexpr std::string_view kEind = ".sleutel";
    Vondsten uit;
    for (const std::string& naam : bestandsnamen(stof.hier.geheimen)) {
        if (!naam.ends_with(kEind)) continue;
        try {
            stof.werkplek->database().geheimen().lees(naam.substr(0, naam.size() - kEind.size()));
        } catch (const Gebruikersfout& fout) {
            uit.emplace_back(fout.what());
        }
    }
    if (stof.inventaris) return uit;
    if (const Codestand codes = codestand(stof.werkplek->database()); codes.nietTeLezen > 0)
        uit.push_back("De sleutel \"" + codes.sleutel +
                      "\" ontbreekt, of is een andere dan die van deze database. Daarmee is bij " +
                      std::to_string(codes.nietTeLezen) +
                      (codes.nietTeLezen == 1 ? " persoon" : " personen") +
                      " de code bij het inloggen niet na te kijken. Zet de goede sleutel terug uit "
                      "een kopie van de sleutels.");
    return uit;
}

/// The one place where the log is checked, with who read what.
Vondsten logboekvondsten(const Heelheidsstof& stof, Vondsten& nietNagekeken) {
    Logboekoordeel oordeel = keurLogboek(*stof.werkplek);
    std::ranges::move(oordeel.nietNagekeken, std::back_inserter(nietNagekeken));
    if (oordeel.vanafNieuweSleutel)
        nietNagekeken.push_back("Het logboek van eerder. " + oordeel.sinds);
    return std::move(oordeel.afwijkingen);
}

Vondsten rapportvondsten(const Heelheidsstof& stof, Vondsten&) {
    Vondsten uit;
    for (const Toetscontrole& toets :
         controleerRapporten(*stof.werkplek, "", controleerMetHerkomst).toetsen) {
        const std::string van = toets.kop.organisatie + ", " + toets.kop.onderzoekNaam + ": ";
        if (!toets.leesfout.empty()) uit.push_back(van + toets.leesfout);
        for (const Editiecontrole& een : toets.edities)
            for (const std::string& fout : {een.inhoudfout, een.rapportfout})
                if (!fout.empty())
                    uit.push_back(van + "editie " + std::to_string(een.vaststelling.editie) + ". " +
                                  fout + " Meer hierover: \"maatlat rapport controleer\".");
    }
    return uit;
}

/// For checks of one toets at a time.
template <auto keur>
Vondsten elkeToets(const Heelheidsstof& stof, Vondsten&) {
    return keurElkeToets(*stof.werkplek, keur);
}

Vondsten trajectvondsten(const Heelheidsstof& stof, Vondsten&) {
    Vondsten uit = keurElkeToets(*stof.werkplek, trajectfouten);
    std::ranges::move(keurElkeToets(*stof.werkplek, opvolgfouten), std::back_inserter(uit));
    std::ranges::move(instellingvondsten(*stof.werkplek), std::back_inserter(uit));
    return uit;
}

/// For checks of rows against the log. Without a key that can be read nothing is said: the check of
/// the log tells that.
template <auto keur>
Vondsten tegenLogboek(const Heelheidsstof& stof, Vondsten&) {
    const Database& database = stof.werkplek->database();
    std::optional<Logboeksleutel> sleutel;
    try {
        sleutel = database.logboeksleutel();
    } catch (const Gebruikersfout&) {
        return {};
    }
    if (!sleutel) return {};
    Vondsten uit =
        stof.werkplek->database().lees([&](Sessie& sessie) { return keur(sessie, *sleutel); });
    for (std::string& een : uit)
        een += kZetKopieTerug;
    return uit;
}

Vondsten scorevondsten(const Heelheidsstof& stof, Vondsten& nietNagekeken) {
    Vondsten uit = elkeToets<tweedeScoreStore::afwijkingen>(stof, nietNagekeken);
    std::ranges::move(tegenLogboek<tweedeScoreStore::versieafwijkingen>(stof, nietNagekeken),
                      std::back_inserter(uit));
    return uit;
}

/// An exercise whose mark was taken away must not pass for a real database, nor the other way
/// round.
Vondsten oefeningvondsten(const Heelheidsstof& stof, Vondsten&) {
    return stof.werkplek->database().lees([](Sessie& sessie) -> Vondsten {
        const bool isOefening = oefeningStore::isOefening(sessie);
        if (isOefening == oefeningStore::staatInLogboek(sessie)) return {};
        return {isOefening ? "De database noemt zich een oefening, maar het logboek niet. Zet een "
                             "reservekopie terug."
                           : "Volgens het logboek is deze database een oefening, maar zij noemt "
                             "zich niet meer zo. Gebruik haar niet: wat erin staat is verzonnen."};
    });
}

/// The folder follows from the database, and is in no copy.
Vondsten publicatievondsten(const Heelheidsstof& stof, Vondsten&) {
    Vondsten uit = keurElkeToets(*stof.werkplek, publicatieStore::afwijkingen);
    if (!stof.inventaris)
        std::ranges::move(publicatiemapafwijkingen(*stof.werkplek, stof.hier.publicatie),
                          std::back_inserter(uit));
    return uit;
}

Vondsten rechtenvondsten(const Heelheidsstof& stof, Vondsten&) {
    Vondsten uit;
    for (const fs::path& pad : teOpen(stof.pad)) {
        std::error_code weg;
        const bool map = fs::is_directory(pad, weg);
        uit.push_back(
            "\"" + pad.string() +
            "\" staat open voor andere gebruikers van deze computer. Sluit af met: chmod " +
            (map ? "700" : "600") + " \"" + pad.string() + "\"");
    }
    return uit;
}

constexpr std::array kHeelheidscontroles{
    Heelheidscontrole{kOnderdeelDatabase, false, databasevondsten},
    Heelheidscontrole{kOnderdeelInventaris, false, kopievondsten},
    Heelheidscontrole{kOnderdeelRechten, false, rechtenvondsten},
    Heelheidscontrole{kOnderdeelBijlagen, true, bijlagevondsten},
    Heelheidscontrole{"sleutels", true, sleutelvondsten},
    Heelheidscontrole{"geheimen", true, geheimvondsten},
    Heelheidscontrole{"logboek", true, logboekvondsten},
    Heelheidscontrole{"rapporten", true, rapportvondsten},
    Heelheidscontrole{"concepten", true, elkeToets<conceptfouten>},
    Heelheidscontrole{"traject", true, trajectvondsten},
    Heelheidscontrole{"toezicht", true, tegenLogboek<toezichtStore::afwijkingen>},
    Heelheidscontrole{"landelijk rapport", true, tegenLogboek<landrapportStore::afwijkingen>},
    Heelheidscontrole{"wederhoor", true, elkeToets<wederhoorfouten>},
    Heelheidscontrole{"bezoeken", true, elkeToets<bezoekersfouten>},
    Heelheidscontrole{"motiveringen", true, elkeToets<grondslagfouten>},
    Heelheidscontrole{"tweede scores", true, scorevondsten},
    Heelheidscontrole{"publicatie", true, publicatievondsten},
    Heelheidscontrole{"oefening", true, oefeningvondsten},
};

void doeControles(const Heelheidsstof& stof, Heelheid& uit) {
    for (const Heelheidscontrole& een : heelheidscontroles()) {
        if (een.waarvan == kOnderdeelInventaris && !stof.inventaris) continue;
        // A file that may be of another program keeps the rights that it has.
        const bool isVreemd = een.waarvan == kOnderdeelRechten && stof.stand.versie == 0;
        if (isVreemd || (een.vraagtInhoud && stof.werkplek == nullptr)) {
            uit.andereVersie.emplace_back(een.waarvan);
            continue;
        }
        uit.nagekeken.emplace_back(een.waarvan);
        const std::size_t nietEerder = uit.nietNagekeken.size();
        try {
            Vondsten vondsten = een.doe(stof, uit.nietNagekeken);
            if (vondsten.empty() && uit.nietNagekeken.size() > nietEerder) uit.nagekeken.pop_back();
            for (std::string& vondst : vondsten)
                uit.vondsten.push_back({uit.nagekeken.back(), std::move(vondst)});
        } catch (const std::exception& fout) {
            uit.vondsten.push_back(
                {uit.nagekeken.back(), "Het onderdeel " + uit.nagekeken.back() +
                                           " is niet na te kijken: " + toonbaar(fout.what())});
        }
    }
}

Databasestand standVan(const std::string& pad, std::vector<Vondst>& vondsten) {
    try {
        return databasestand(pad);
    } catch (const Gebruikersfout& fout) {
        vondsten.push_back({kOnderdeelDatabase, fout.what()});
        return {};
    }
}

}  // namespace

std::span<const Heelheidscontrole> heelheidscontroles() {
    return kHeelheidscontroles;
}

Vondsten inventarisvondsten(const Inventaris& inventaris, const Databasestand& stand,
                            const std::string& database) {
    Vondsten uit;
    for (const Tabelstand& een : inventaris.tabellen) {
        const auto nu = std::ranges::find(stand.tabellen, een.naam, &Tabelstand::naam);
        if (nu == stand.tabellen.end() || *nu != een)
            uit.push_back("De tabel " + een.naam +
                          " is niet meer wat de inventaris zegt. Deze kopie is veranderd of "
                          "beschadigd. Gebruik een andere kopie.");
    }
    for (const Kopiebestand& een : inventaris.bestanden) {
        if (!een.pad.starts_with(kKopiedatabase)) {
            uit.push_back("De inventaris noemt \"" + toonbaar(een.pad) +
                          "\", dat niet bij een kopie hoort. Gebruik een andere kopie.");
            continue;
        }
        const fs::path bestand = database + een.pad.substr(std::string_view(kKopiedatabase).size());
        if (!fs::exists(bestand)) {
            uit.push_back("\"" + bestand.string() + "\" ontbreekt. Gebruik een andere kopie.");
            continue;
        }
        const Kopiebestand nu = bestandsom(bestand);
        if (nu.sha256 != een.sha256 || nu.grootte != een.grootte)
            uit.push_back("\"" + bestand.string() +
                          "\" is niet meer wat de inventaris zegt. Gebruik een andere kopie.");
    }
    return uit;
}

Heelheid kijkNa(const std::string& pad, const std::string& nu, const Termijnkalender& kalender,
                const fs::path& geheimen) {
    const bool isMap = fs::is_directory(pad);
    const fs::path database = isMap ? fs::path(pad) / kKopiedatabase : fs::path(pad);
    if (!fs::exists(database))
        throw Gebruikersfout("\"" + pad +
                             "\" is geen database en geen reservekopie van Maatlat. "
                             "Controleer de naam.");
    Heelheid uit;
    Heelheidsstof stof{database.string(), ernaast(database.string()), nu, {}, {}, nullptr};
    if (isMap) {
        stof.inventaris = leesInventaris(pad);
        if (!stof.inventaris)
            uit.vondsten.push_back({kOnderdeelInventaris,
                                    "In \"" + pad +
                                        "\" ontbreekt de inventaris, of zij is beschadigd. Gebruik "
                                        "een andere kopie."});
    }
    stof.stand = standVan(stof.pad, uit.vondsten);
    if (stof.stand.versie == schema().back().versie) {
        try {
            Database open =
                Database::openLezen(stof.pad, geheimen.empty() ? stof.hier.geheimen : geheimen);
            Werkplek werkplek(
                open, [nu] { return nu; }, stof.hier.bijlagen, stof.hier.sleutels, kalender);
            stof.werkplek = &werkplek;
            doeControles(stof, uit);
        } catch (const Gebruikersfout& fout) {
            uit.vondsten.push_back({kOnderdeelDatabase, fout.what()});
        }
    } else {
        doeControles(stof, uit);
    }
    uit.stand = std::move(stof.stand);
    return uit;
}

int ontbrekendeBijlagen(Werkplek& werkplek) {
    std::set<std::string> weg;
    for (const auto& een : werkplek.database().lees(bijlageStore::nodig)) {
        std::error_code fout;
        if (!fs::exists(werkplek.bijlagen() / een.sha256, fout)) weg.insert(een.sha256);
    }
    return static_cast<int>(weg.size());
}

int nieuwereBijlagen(Werkplek& werkplek) {
    constexpr std::int64_t kMarge = 60;  // seconds: the file is written before its line in the log
    const auto [bekend, laatste] = werkplek.database().lees([](Sessie& sessie) {
        const auto regels = logboek::nieuwste(sessie, 1);
        return std::pair(bijlageStore::bekend(sessie),
                         regels.empty() ? std::string() : regels.front().wanneer);
    });
    if (laatste.empty()) return 0;
    const std::int64_t sinds = seconden(laatste) + kMarge;
    return static_cast<int>(
        std::ranges::count_if(bestandsnamen(werkplek.bijlagen()), [&](const std::string& naam) {
            return isBijlagehash(naam) && !bekend.contains(naam) &&
                   gewijzigdOp(werkplek.bijlagen() / naam) > sinds;
        }));
}

}  // namespace maatlat
