// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekcontrole.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <set>
#include <utility>

#include "domain/melding.h"
#include "store/motor/logboek.h"
#include "store/motor/logboekafsluiting.h"
#include "store/spoor/inzage_store.h"
#include "store/spoor/logboekkeuring.h"
#include "store/spoor/recordkeuring.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/recordnaam.h"
#include "toetsing/recordvormen.h"
#include "toetsing/tellingen.h"

namespace maatlat {

namespace {

using Afwijking = logboek::Afwijking;
using Soort = Afwijking::Soort;

constexpr int kRegelsPerStuk = 2000;
constexpr int kVersiesPerStuk = 500;
constexpr int kStukkenPerBezoek = 5;  // that somebody who opens the page waits for

/// A log that somebody has been through has as many faults as lines: the first say enough.
constexpr std::size_t kMeesteZinnen = 50;

/// What this program has seen of its own log.
struct Logboekgeheugen {
    std::mutex slot;
    Logboekoordeel oordeel;
};

/// For who watches over the program. What could not be looked at says nothing of what stands there.
void onthoudUitslag(Werkplek& werkplek, const Logboekoordeel& oordeel) {
    using Uitslag = Tellingen::Logboek;
    if (!oordeel.klopt())
        tellingen(werkplek).logboek = Uitslag::afwijking;
    else if (oordeel.nietNagekeken.empty())
        tellingen(werkplek).logboek = Uitslag::goed;
}

std::string regels(std::int64_t van, std::int64_t tot) {
    if (van == tot) return "Regel " + std::to_string(van) + " van het logboek ontbreekt.";
    return "De regels " + std::to_string(van) + " tot en met " + std::to_string(tot) +
           " van het logboek ontbreken.";
}

/// "van "Motivering bij 1.1.2" in toets 5".
std::string waarvan(const Versieplaats& plaats) {
    return "van \"" + recordnaam(plaats.sleutel) + "\" in toets " + std::to_string(plaats.toets);
}

std::string versieVan(const Versieplaats& plaats) {
    return "Versie " + std::to_string(plaats.versie) + " " + waarvan(plaats);
}

std::string volgensRegel(std::int64_t regel) {
    return regel == 0 ? "" : ", volgens regel " + std::to_string(regel) + " van het logboek";
}

/// "De inhoud van editie 1 van toets 5".
std::string editie(const Afwijking& een) {
    return (een.woorden == "inhoud" ? "De inhoud" : "Het rapport") + std::string(" van editie ") +
           std::to_string(een.plaats.versie) + " van toets " + std::to_string(een.plaats.toets);
}

/// What the program wrote down when it saw it: the words of before and after, with a bar between.
std::string eerderGemeld(const Afwijking& een) {
    const auto streep = een.woorden.find('|');
    std::string verwacht = een.woorden.substr(0, streep);
    if (verwacht.ends_with('.')) verwacht.pop_back();
    return "Regel " + std::to_string(een.regel) + " van het logboek meldt dat het logboek niet " +
           "paste op wat Maatlat had geschreven. Verwacht: " + verwacht +
           ". Gevonden: " + een.woorden.substr(streep + 1) + ".";
}

std::string zin(const Afwijking& een) {
    switch (een.soort) {
        case Soort::regelsWeg:
            return regels(een.regel, een.tot);
        case Soort::regelAnders:
            return "Regel " + std::to_string(een.regel) +
                   " van het logboek is buiten Maatlat om gewijzigd, toegevoegd of verplaatst.";
        case Soort::sindsAnders:
            return "Vanaf welke regel het logboek is nagekeken, is buiten Maatlat om gewijzigd: "
                   "dat hoort regel " +
                   std::to_string(een.regel) + " te zijn, of die regel sluit niets af.";
        case Soort::eerderGemeld:
            return eerderGemeld(een);
        case Soort::versieWeg:
            return versieVan(een.plaats) + " is uit de geschiedenis weggehaald" +
                   volgensRegel(een.regel) + ".";
        case Soort::versieAnders:
            return versieVan(een.plaats) + " is buiten Maatlat om gewijzigd of toegevoegd" +
                   volgensRegel(een.regel) + ".";
        case Soort::wissingAnders:
            return versieVan(een.plaats) +
                   " is leeg of gevuld, maar zo hebben twee mensen dat niet laten wissen" +
                   volgensRegel(een.regel) + ".";
        case Soort::recordAnders:
            return "Wat er nu staat " + waarvan(een.plaats) +
                   " is niet wat de laatste versie in de geschiedenis zegt.";
        case Soort::scoreAnders:
            return "De score die meetelt is niet die " + waarvan(een.plaats) + ".";
        case Soort::bevrorenWeg:
            return editie(een) + " is verdwenen" + volgensRegel(een.regel) + ".";
        case Soort::bevrorenAnders:
            return editie(een) + " is buiten Maatlat om gewijzigd of toegevoegd" +
                   volgensRegel(een.regel) + ".";
    }
    return {};
}

/// How far back the check can see, by the line that closed what was before.
std::string vanaf(const Logregel& sluit) {
    return "De controle gaat terug tot regel " + std::to_string(sluit.nr) + ", van " +
           datumEnTijd(sluit.wanneer) + ". Toen is afgesloten wat ervoor stond, tot en met " +
           sluit.oud + ". " + sluit.nieuw +
           " Of iemand daarvoor iets heeft gewijzigd, is nu niet meer na te gaan.";
}

void zeg(Logboekoordeel& oordeel, const logboek::Afwijkingen& afwijkingen) {
    std::set<std::string> al(oordeel.afwijkingen.begin(), oordeel.afwijkingen.end());
    for (const Afwijking& een : afwijkingen) {
        if (oordeel.afwijkingen.size() == kMeesteZinnen) {
            oordeel.afwijkingen.push_back("Er is meer dat niet klopt. Dit zijn de eerste " +
                                          std::to_string(kMeesteZinnen) + " punten.");
        }
        if (oordeel.afwijkingen.size() > kMeesteZinnen) return;
        if (std::string nieuw = zin(een); al.insert(nieuw).second)
            oordeel.afwijkingen.push_back(std::move(nieuw));
    }
}

/// What was remembered of before is not said again.
void zegEens(Logboekoordeel& oordeel, const std::string& woorden) {
    if (std::ranges::find(oordeel.afwijkingen, woorden) == oordeel.afwijkingen.end())
        oordeel.afwijkingen.push_back(woorden);
}

/// One check, from its beginning to its end.
class Keuring {
  public:
    Keuring(Werkplek& werkplek, const Logboeksleutel& sleutel, const Doorgaan& doorgaan)
        : database_(werkplek.database()),
          werkplek_(werkplek),
          sleutel_(sleutel),
          doorgaan_(doorgaan) {}

    /// False when the log is under another key: then nothing can be said of it.
    bool begin(Logboekoordeel& uit) {
        std::optional<logboek::Verzegeling> nu;
        std::optional<Logregel> sluit;
        stuk([&](Sessie& sessie) {
            nu = logboek::verzegeling(sessie);
            if (nu && nu->sinds != 0) sluit = logboek::sluitregel(sessie, nu->sinds);
        });
        if (!nu || nu->sleutel != sleutel_.kenmerk()) {
            zegEens(
                uit,
                "Het logboek is verzegeld met een andere sleutel dan die naast de database staat. "
                "Het is daarom niet nagekeken. Zet de goede sleutel terug uit een reservekopie.");
            return false;
        }
        sinds_ = nu->sinds;
        if (sinds_ != 0 && !sluit) zeg(uit, {{Soort::sindsAnders, sinds_, 0, {}, {}}});
        uit.vanafNieuweSleutel = sluit.has_value();
        uit.sinds = sluit ? vanaf(*sluit) : "De controle gaat terug tot de eerste regel.";
        return true;
    }

    /// Read before the log is: it is written after each commit, so the log cannot be behind it.
    void kop(Logboekoordeel& uit) {
        const auto kop = database_.bewaardeLogboekkop(sleutel_);
        if (!kop) return;
        if (kop->staat == Bewaardekop::Staat::ontbreekt) {
            uit.nietNagekeken.push_back(
                "Het bestand met het eind van het logboek ontbreekt naast de database. Of er "
                "regels van het eind zijn weggehaald, is daarom niet na te gaan.");
            return;
        }
        if (kop->staat == Bewaardekop::Staat::stuk) {
            zegEens(
                uit,
                "Het bestand met het eind van het logboek naast de database is niet zoals Maatlat "
                "het schreef. Of er regels van het eind zijn weggehaald, is daarom niet na te "
                "gaan.");
            return;
        }
        // The line itself must be there; what came after it is checked with the others.
        logboek::Afwijkingen gevonden;
        stuk([&](Sessie& sessie) {
            gevonden.clear();
            logboek::keurRegels(sessie, sleutel_, kop->kop, sinds_, 1, gevonden);
        });
        zeg(uit, gevonden);
    }

    /// Lines after `uit.tot`; at most so many pieces. True: up to the end.
    bool regels(Logboekoordeel& uit, int stukken) {
        for (int i = 0; i < stukken && gaatDoor(); ++i) {
            logboek::Afwijkingen gevonden;
            Logboekkop tot;
            stuk([&](Sessie& sessie) {
                gevonden.clear();
                tot = logboek::keurRegels(sessie, sleutel_, uit.tot, sinds_, kRegelsPerStuk,
                                          gevonden);
            });
            zeg(uit, gevonden);
            if (tot.nr == uit.tot.nr) return true;
            uit.tot = tot;
        }
        return false;
    }

    void inhoud(Logboekoordeel& uit) {
        std::optional<Versieplaats> na = Versieplaats{};
        while (na && gaatDoor()) {
            logboek::Afwijkingen gevonden;
            stuk([&](Sessie& sessie) {
                gevonden.clear();
                na = logboek::keurVersies(sessie, sleutel_, Versieplaats(*na), kVersiesPerStuk,
                                          gevonden);
            });
            zeg(uit, gevonden);
        }
        std::vector<std::int64_t> toetsen;
        stuk([&](Sessie& sessie) { toetsen = logboek::alleToetsen(sessie); });
        for (const std::int64_t een : toetsen) {
            if (!gaatDoor()) return;
            logboek::Afwijkingen gevonden;
            stuk([&](Sessie& sessie) {
                gevonden.clear();
                logboek::keurToets(sessie, een, gevonden);
                logboek::keurRecords(
                    NamensProgramma::inzage(werkplek_, sessie, een),
                    [](auto doe) { voorElkRecord(doe); }, gevonden);
            });
            zeg(uit, gevonden);
        }
        if (gaatDoor()) uit.inhoudOp = werkplek_.nu();
    }

  private:
    template <class Werk>
    void stuk(Werk werk) {
        database_.laatMomentopnameLos();
        database_.lees(werk);
        database_.laatMomentopnameLos();
    }

    bool gaatDoor() const { return !doorgaan_ || doorgaan_(); }

    Database& database_;
    Werkplek& werkplek_;
    const Logboeksleutel& sleutel_;
    Doorgaan doorgaan_;
    std::int64_t sinds_ = 0;
};

/// Nothing, with the reason in `uit`, when there is no key that can be read.
std::optional<Logboeksleutel> sleutelVan(Werkplek& werkplek, Logboekoordeel& uit) {
    std::string waarom = "De sleutel van het logboek ontbreekt naast de database.";
    try {
        if (auto sleutel = werkplek.database().logboeksleutel()) return sleutel;
    } catch (const Gebruikersfout& fout) {
        waarom = fout.what();
    }
    uit.nietNagekeken.push_back(waarom + " Zonder die sleutel is het logboek niet na te kijken.");
    return std::nullopt;
}

}  // namespace

Logboekoordeel keurLogboek(Werkplek& werkplek, const Doorgaan& doorgaan) {
    constexpr int kAlleStukken = 1'000'000;
    Logboekoordeel uit;
    const auto sleutel = sleutelVan(werkplek, uit);
    if (!sleutel) return uit;
    Keuring keuring(werkplek, *sleutel, doorgaan);
    if (!keuring.begin(uit)) return uit;
    keuring.kop(uit);
    if (!keuring.regels(uit, kAlleStukken)) return uit;
    keuring.inhoud(uit);
    std::ranges::move(werkplek.database().lees(inzageStore::controleerInzage),
                      std::back_inserter(uit.afwijkingen));
    return uit;
}

Logboekoordeel keurLogboekEnOnthoud(Werkplek& werkplek, const Doorgaan& doorgaan) {
    Logboekoordeel uit = keurLogboek(werkplek, doorgaan);
    onthoudUitslag(werkplek, uit);
    auto& geheugen = werkplek.geheugen<Logboekgeheugen>();
    const std::lock_guard<std::mutex> beurt(geheugen.slot);
    geheugen.oordeel = uit;
    return uit;
}

Logboekoordeel keurNieuweRegels(Werkplek& werkplek) {
    auto& geheugen = werkplek.geheugen<Logboekgeheugen>();
    Logboekoordeel uit;
    {
        const std::lock_guard<std::mutex> beurt(geheugen.slot);
        uit = geheugen.oordeel;
    }
    uit.nietNagekeken.clear();
    const auto sleutel = sleutelVan(werkplek, uit);
    if (!sleutel) return uit;
    Keuring keuring(werkplek, *sleutel, {});
    if (!keuring.begin(uit)) return uit;
    keuring.kop(uit);
    keuring.regels(uit, kStukkenPerBezoek);
    onthoudUitslag(werkplek, uit);
    const std::lock_guard<std::mutex> beurt(geheugen.slot);
    if (uit.tot.nr > geheugen.oordeel.tot.nr) geheugen.oordeel = uit;
    return uit;
}

}  // namespace maatlat
