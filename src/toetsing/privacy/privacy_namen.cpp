// SPDX-License-Identifier: EUPL-1.2
// Likely names of people: after a title, a known first name, initials, "van der" with a capital
// behind it, and common surnames. A name that is in no list and stands alone is not seen.
#include <algorithm>
#include <unordered_set>

#include "toetsing/privacy/persoonsnamen.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

using Soort = Woord::Soort;
using Ervoor = Woord::Ervoor;
using Lijst = std::unordered_set<std::string_view>;

const Lijst kTitels{"mevrouw", "mevr",   "mw",  "meneer", "mijnheer", "dhr", "heer",
                    "heren",   "dokter", "dr",  "drs",    "mr",       "ir",  "ing",
                    "prof",    "tante",  "oom", "opa",    "oma",      "juf", "meester"};
const Lijst kAfkortingen{"mevr", "mw", "dhr", "dr", "drs", "mr", "ir", "ing", "prof"};

const Lijst kTussenvoegsels{"van", "von", "de",  "den",  "der", "ter",  "ten", "la",  "le",
                            "du",  "da",  "do",  "dos",  "di",  "el",   "al",  "ben", "bin",
                            "ibn", "ait", "aït", "ould", "abu", "abou", "bou"};
const Lijst kVoorLidwoord{"in", "op", "aan", "uit", "over", "bij", "onder", "voor", "van"};
const Lijst kLidwoorden{"de", "den", "der", "het"};

/// Capitalised words that start a sentence or name no person.
const Lijst kGeenNaam{
    "de",      "het",       "een",      "er",        "in",        "op",         "dit",
    "dat",     "deze",      "die",      "hij",       "zij",       "ze",         "we",
    "wij",     "ik",        "u",        "men",       "bij",       "voor",       "van",
    "met",     "als",       "dan",      "daar",      "daarna",    "daarom",     "hier",
    "hierna",  "ook",       "maar",     "en",        "of",        "om",         "te",
    "na",      "naar",      "uit",      "over",      "door",      "tot",        "sinds",
    "tijdens", "volgens",   "zie",      "toen",      "nu",        "wel",        "geen",
    "niet",    "alle",      "elke",     "ieder",     "iedere",    "sommige",    "veel",
    "wie",     "wat",       "waar",     "wanneer",   "hoe",       "is",         "zijn",
    "heeft",   "wordt",     "worden",   "kan",       "moet",      "mijn",       "haar",
    "hun",     "ons",       "veilig",   "thuis",     "inspectie", "inspecties", "ministerie",
    "wet",     "nederland", "januari",  "februari",  "maart",     "april",      "mei",
    "juni",    "juli",      "augustus", "september", "oktober",   "november",   "december",
    "maandag", "dinsdag",   "woensdag", "donderdag", "vrijdag",   "zaterdag",   "zondag",
    "haag",    "bosch",     "helder",   "dolder"};

/// Words before a capital with a point that is no initial: "bijlage A.".
const Lijst kEtiketten{"bijlage",    "deel",       "groep",   "categorie", "variant",
                       "optie",      "vraag",      "team",    "fase",      "stap",
                       "inspecteur", "medewerker", "cluster", "type",      "artikel",
                       "lid",        "onderdeel",  "punt",    "regio",     "figuur",
                       "tabel",      "casus",      "dossier", "vitamine",  "hoofdstuk"};
const Lijst kLangeInitialen{"th", "ph", "ch", "ij", "chr", "joh"};

class Namenzoeker {
  public:
    Namenzoeker(const Bewaakt& tekst, Vondsten& vondsten) : tekst_(tekst), vondsten_(vondsten) {}

    void zoek() {
        for (std::size_t i = 0; i < tekst_.woorden.size();) {
            std::size_t eind = naTitel(i);
            if (eind == i) eind = voornaamOp(i);
            if (eind == i) eind = initialenOp(i);
            if (eind == i) eind = achternaamOp(i);
            if (eind != i)
                vondsten_.voegToe(Vondsten::Soort::naam, woord(i).vanaf, woord(eind - 1).eind());
            i = std::max(eind, i + 1);
        }
    }

  private:
    const Woord& woord(std::size_t i) const { return tekst_.woorden[i]; }

    /// The word at i, when it follows the word before it on the same line with a space between.
    const Woord* naSpatie(std::size_t i) const {
        const Woord* een = tekst_.op(i);
        return een && een->ervoor == Ervoor::wit ? een : nullptr;
    }

    bool isBekend(const Woord& een) const {
        return tekst_.bekend.contains(std::string(tekst_.zoalsGetypt(een)));
    }

    /// A capitalised word that could be a name.
    bool isNaamwoord(std::size_t i, bool ookBekend = false) const {
        const Woord* een = tekst_.op(i);
        return een && een->soort == Soort::letters && een->hoofdletter && een->letters > 1 &&
               !kGeenNaam.contains(een->klein) && (ookBekend || !isBekend(*een));
    }

    /// All capitals: more likely an abbreviation than a name.
    bool isAfkorting(const Woord& een) const {
        const std::string_view getypt = tekst_.zoalsGetypt(een);
        return een.letters > 1 && std::all_of(getypt.begin(), getypt.end(), [](char teken) {
                   return teken >= 'A' && teken <= 'Z';
               });
    }

    bool begintZin(std::size_t i) const {
        if (i == 0 || woord(i).ervoor == Ervoor::nieuweRegel) return true;
        const Woord& vorige = woord(i - 1);
        return vorige.soort == Soort::teken &&
               std::string_view(",;&/)").find(vorige.klein) == std::string_view::npos;
    }

    /// Past "-Jan" and the like, which belong to the name before them.
    std::size_t voorbijKoppeling(std::size_t i) const {
        for (int keer = 0; keer < 4; ++keer) {
            const Woord* streep = tekst_.op(i);
            const Woord* naam = tekst_.op(i + 1);
            if (!streep || !naam || !streep->is('-') || streep->ervoor != Ervoor::niets ||
                naam->ervoor != Ervoor::niets || !isNaamwoord(i + 1, true))
                break;
            i += 2;
        }
        return i;
    }

    /// Past "van der", "van 't", "el"; i itself when there are none.
    std::size_t voorbijTussenvoegsels(std::size_t i) const {
        for (int keer = 0; keer < 3; ++keer) {
            const Woord* een = naSpatie(i);
            if (!een) break;
            const bool apostrof = een->klein == "'" || een->klein == "’" || een->klein == "‘";
            if (apostrof && tekst_.op(i + 1) && woord(i + 1).klein == "t")
                i += 2;
            else if (kTussenvoegsels.contains(een->klein) ||
                     (kVoorLidwoord.contains(een->klein) && volgtLidwoord(i + 1)))
                ++i;
            else
                break;
        }
        return i;
    }

    bool volgtLidwoord(std::size_t i) const {
        const Woord* een = naSpatie(i);
        return een && (kLidwoorden.contains(een->klein) || een->klein == "'" || een->klein == "’");
    }

    /// Past the names that follow ("Peter de Vries-Jansen"); i itself when there are none.
    std::size_t voorbijNamen(std::size_t i, bool ookBekend = false) const {
        for (int keer = 0; keer < 4; ++keer) {
            const std::size_t naam = voorbijTussenvoegsels(i);
            if (!naSpatie(naam) || !isNaamwoord(naam, ookBekend)) break;
            i = voorbijKoppeling(naam + 1);
        }
        return i;
    }

    /// Past "J.", "J.P." and "Th. A."; i itself when there are none.
    std::size_t voorbijInitialen(std::size_t i) const {
        for (int keer = 0; keer < 6; ++keer) {
            const Woord* een = tekst_.op(i);
            const Woord* punt = tekst_.op(i + 1);
            if (!een || !punt || !punt->is('.') || punt->ervoor != Ervoor::niets) break;
            const bool kort = een->letters == 1 || kLangeInitialen.contains(een->klein);
            if (een->soort != Soort::letters || !een->hoofdletter || !kort) break;
            if (keer > 0 && een->ervoor == Ervoor::nieuweRegel) break;
            i += 2;
        }
        return i;
    }

    std::size_t naTitel(std::size_t i) const {
        std::size_t na = i;
        for (int keer = 0; keer < 4 && tekst_.op(na) && kTitels.contains(woord(na).klein); ++keer) {
            const bool heer = woord(na).klein == "heer" || woord(na).klein == "heren";
            if (heer && na == i && !(i > 0 && woord(i - 1).klein == "de")) return i;
            const bool afgekort = kAfkortingen.contains(woord(na).klein);
            ++na;
            if (afgekort && tekst_.op(na) && woord(na).is('.')) ++na;
        }
        if (na == i) return i;
        const std::size_t naInitialen = voorbijInitialen(na);
        const std::size_t eind = voorbijNamen(naInitialen, true);
        return eind == naInitialen ? i : eind;
    }

    std::size_t voornaamOp(std::size_t i) const {
        const Woord& een = woord(i);
        if (een.soort != Soort::letters || !een.hoofdletter) return i;
        const Voornaam wat = voornaam(een.klein);
        if (wat == Voornaam::geen || isBekend(een)) return i;
        const std::size_t na = voorbijKoppeling(i + 1);
        const std::size_t eind = voorbijNamen(voorbijInitialen(na));
        if (eind > voorbijInitialen(na)) return eind;
        if (wat == Voornaam::metAchternaam || isAfkorting(een)) return i;
        return wat == Voornaam::inZin && begintZin(i) ? i : na;
    }

    std::size_t initialenOp(std::size_t i) const {
        const std::size_t na = voorbijInitialen(i);
        if (na == i) return i;
        const std::size_t eind = voorbijNamen(na);
        if (eind == na) return i;
        const bool enkel = na == i + 2;
        const bool opsomming = woord(i).ervoor == Ervoor::nieuweRegel &&
                               voorbijTussenvoegsels(na) == na && !isAchternaam(woord(na).klein);
        const bool etiket = i > 0 && kEtiketten.contains(woord(i - 1).klein);
        return enkel && (opsomming || etiket) ? i : eind;
    }

    /// "van der Meer", "van 't Hof" without a first name, and surnames from the list.
    std::size_t achternaamOp(std::size_t i) const {
        const Woord& een = woord(i);
        if (een.soort != Soort::letters) return i;
        if (een.hoofdletter && isAchternaam(een.klein) && !isBekend(een) && !isAfkorting(een))
            return voorbijKoppeling(i + 1);
        if (!kVoorLidwoord.contains(een.klein) || !tekst_.op(i + 1)) return i;
        const std::string& lidwoord = woord(i + 1).klein;
        if (lidwoord != "der" && lidwoord != "den" && lidwoord != "'" && lidwoord != "’") return i;
        const std::size_t naam = voorbijTussenvoegsels(i + 1);
        if (naam == i + 1 || !naSpatie(naam) || !isNaamwoord(naam)) return i;
        return voorbijKoppeling(naam + 1);
    }

    const Bewaakt& tekst_;
    Vondsten& vondsten_;
};

}  // namespace

void zoekNamen(const Bewaakt& bewaakt, Vondsten& vondsten) {
    Namenzoeker(bewaakt, vondsten).zoek();
}

}  // namespace maatlat
