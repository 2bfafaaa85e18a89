// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/toezicht.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "rules/publicatie/publicatiedag.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/opvolging/toezicht_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/onderzoekvelden.h"
#include "toetsing/onderzoek/redencontrole.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

using Fouten = std::vector<Veldfouten::Fout>;

constexpr std::size_t kLangsteTekst = 4000;
constexpr int kMeesteVerwachtingen = 200;
constexpr int kMeesteToetsen = 1000;

constexpr std::array kSoorten{Feitsoort::instellen,  Feitsoort::verlengen, Feitsoort::opheffen,
                              Feitsoort::aanwijzing, Feitsoort::bevel,     Feitsoort::last,
                              Feitsoort::boete,      Feitsoort::uitkomst};

/// What must be done to write this down where it belongs to verscherpt toezicht.
Toezichtzet zetBij(Feitsoort soort) {
    if (soort == Feitsoort::instellen) return Toezichtzet::stelInstellenVoor;
    return soort == Feitsoort::verlengen ? Toezichtzet::verleng : Toezichtzet::stelOpheffenVoor;
}

std::int64_t voorstellerVan(const Toezichtperiode* periode) {
    const Toezichtfeit* open = periode ? periode->open() : nullptr;
    return open ? open->persoon : 0;
}

/// Null: not now, or not by this person.
const Toezichtovergang* overgangNu(const Organisatieinzage& inzage,
                                   const std::vector<Toezichtperiode>& perioden, Toezichtzet zet) {
    return vindToezichtovergang(standNu(perioden), zet,
                                inzage.betrokkenheid(voorstellerVan(lopende(perioden))));
}

bool kanNu(const Organisatieinzage& inzage, const std::vector<Toezichtperiode>& perioden,
           Feitsoort soort) {
    return !isVerscherptToezicht(soort) || overgangNu(inzage, perioden, zetBij(soort));
}

std::string waaromNietNu(Toezichtstand stand, Feitsoort soort) {
    using enum Toezichtstand;
    switch (stand) {
        case instellenVoorgesteld:
        case opheffenVoorgesteld:
        case intrekkenVoorgesteld:
            return "Er ligt al een voorstel. Een coördinator moet daar eerst over beslissen, of "
                   "wie het deed moet het terugnemen.";
        case geen:
        case opgeheven:
            return soort == Feitsoort::verlengen
                       ? "Er is nu geen verscherpt toezicht. Er is dus niets te verlengen."
                       : "Er is nu geen verscherpt toezicht. Er is dus niets op te heffen. Schrijf "
                         "eerst op dat het is ingesteld.";
        case verscherpt:
        case verlengd:
            break;
    }
    return soort == Feitsoort::instellen
               ? "Er is al verscherpt toezicht. Verleng het, of hef het eerst op."
               : "Dit kan nu niet, of niet door u. Een landelijk coördinator beslist hierover.";
}

/// What goes past who may only read what was decided, or what was published.
void laatWeg(Toezichtfeit& feit) {
    if (feit.uitBericht) return;
    for (std::string* een : {&feit.motivering, &feit.aanTeTonen, &feit.ritme, &feit.grond,
                             &feit.uitkomst, &feit.bron, &feit.reden})
        een->clear();
    feit.toets = 0;
}

bool isBesloten(const Toezichtfeit& feit) {
    return geldt(feit.stand) || feit.stand == Feitstand::ingetrokken;
}

std::vector<Toezichtfeit> zichtbaar(std::vector<Toezichtfeit> feiten, const Toezichtbeeld& voor) {
    if (voor.leestAlles) return feiten;
    std::erase_if(feiten, [&](const Toezichtfeit& een) {
        return voor.leestBesluiten ? !isBesloten(een) : !isOpenbaar(een, voor.vandaag);
    });
    for (Toezichtfeit& een : feiten) {
        // That somebody proposes to take it back is of the inspectie alone.
        if (een.stand == Feitstand::intrekkingVoorgesteld) {
            een.stand = Feitstand::besloten;
            een.reden.clear();
        }
        if (!voor.leestBesluiten) laatWeg(een);
    }
    return feiten;
}

const Openbaarmakingsregime* regimeMet(const Werkplek& werkplek, const std::string& id) {
    return vindRegime(werkplek.openbaarmaking().regimes, id);
}

/// Empty: not known.
std::string eersteDagVan(const Werkplek& werkplek, const Toezichtfeit& feit) {
    const auto* regime = regimeMet(werkplek, feit.regime);
    const auto dag = dagUit(feit.bekendgemaakt);
    if (!regime || !regime->publiceert || !dag) return {};
    return iso(publicatiedagen(*regime, *dag, werkplek.kalender()).eersteDag);
}

/// Reads the fields of a form into a fact, and gathers what is wrong with them.
class Invoerlezer {
  public:
    Invoerlezer(const Organisatieinzage& inzage, const Toezichtinvoer& invoer)
        : inzage_(inzage),
          invoer_(invoer),
          vandaag_(dagVan(inzage.werkplek().nu())),
          controle_(inzage.werkplek(), organisatieStore::alle(inzage)) {}

    Fouten fouten;

    void lees(Toezichtfeit& feit) {
        leesDagen(feit);
        feit.achteraf = feit.achteraf || (!feit.dag.empty() && feit.dag < vandaag_);
        leesTeksten(feit);
        leesTotaal(feit);
        leesPublicatie(feit);
        eisBron(feit);
    }

    void pas(const std::vector<Toezichtperiode>& perioden, const Toezichtfeit& feit) {
        for (const Toezichtbezwaar& een : dagbezwaren(perioden, feit, vandaag_))
            fouten.push_back({een.veld, een.melding});
    }

    std::string tekst(const std::string& veld, const std::string& getypt, bool verplicht = false) {
        return controle_.keur(fouten, veld, getypt, verplicht, kLangsteTekst);
    }

  private:
    void leesDagen(Toezichtfeit& feit) {
        // One that is still to come is told by the rules, with what else is wrong with it. Of what
        // came from a file only the month may be known.
        if (feit.nr == 0 || getrimd(invoer_.dag) != feit.dag) feit.dag = dag("dag", invoer_.dag);
        if (getrimd(invoer_.dag).empty())
            fouten.push_back({"dag", "Vul de dag in, bijvoorbeeld 22-4-2016."});
        feit.tot = dag("tot", invoer_.tot);
        if (getrimd(invoer_.tot).empty() && !feit.uitBericht)
            feit.tot = gewoneTot(feit.soort, feit.dag);
        if (feit.soort == Feitsoort::verlengen && feit.tot.empty() && getrimd(invoer_.tot).empty())
            fouten.push_back({"tot", "Vul in tot en met welke dag het wordt verlengd."});
    }

    std::string dag(const std::string& veld, const std::string& getypt) {
        return eisVoorbijeDag(fouten, veld, getypt, "9999-12-31");
    }

    void leesTeksten(Toezichtfeit& feit) {
        feit.motivering = tekst("motivering", invoer_.motivering,
                                feit.soort != Feitsoort::uitkomst && !feit.uitBericht);
        feit.aanTeTonen = tekst("aantonen", invoer_.aanTeTonen);
        feit.ritme = tekst("ritme", invoer_.ritme);
        feit.uitkomst = tekst("uitkomst", invoer_.uitkomst);
        feit.bron = tekst("bron", invoer_.bron);
        feit.grond = tekst("grond", invoer_.grond);
        if (isMaatregel(feit.soort) && feit.grond.empty())
            feit.grond = std::string(wetsartikel(feit.soort));
        // Of what happened before, that may not be known.
        if (feit.soort == Feitsoort::instellen && feit.aanTeTonen.empty() && !feit.achteraf)
            fouten.push_back(
                {"aantonen", "Schrijf op wat de organisatie moet laten zien om het op te heffen."});
        feit.toets = 0;
        const std::string toets = getrimd(invoer_.toets);
        if (toets.empty()) return;
        if (toets.size() > 9 || toets.find_first_not_of("0123456789") != std::string::npos)
            fouten.push_back({"toets", "Kies een toets uit de lijst."});
        else
            feit.toets = std::stoll(toets);
    }

    std::optional<int> getal(const char* veld, const std::string& getypt) {
        const std::string tekst = getrimd(getypt);
        if (tekst.empty()) return std::nullopt;
        if (tekst.size() > 3 || tekst.find_first_not_of("0123456789") != std::string::npos ||
            std::stoi(tekst) > kMeesteVerwachtingen) {
            fouten.push_back({veld, "Vul een heel getal in, van 0 tot en met " +
                                        std::to_string(kMeesteVerwachtingen) + "."});
            return std::nullopt;
        }
        return std::stoi(tekst);
    }

    void leesTotaal(Toezichtfeit& feit) {
        const auto hoogstens = feit.totaal.hoogstens;
        feit.totaal = {getal("voldoende", invoer_.voldoende),
                       {},
                       getal("onvoldoende", invoer_.onvoldoende),
                       getal("van", invoer_.van)};
        const Totaal& totaal = feit.totaal;
        if (hoogstens && totaal.voldoende && *hoogstens > *totaal.voldoende)
            feit.totaal.hoogstens = hoogstens;
        if (totaal.van &&
            totaal.voldoende.value_or(0) + totaal.onvoldoende.value_or(0) > *totaal.van)
            fouten.push_back(
                {"van", "Dit is minder dan het aantal voldoende en onvoldoende samen."});
        if (feit.soort == Feitsoort::uitkomst && totaal.leeg() && fouten.empty())
            fouten.push_back(
                {"voldoende", "Vul in hoeveel verwachtingen voldoende of onvoldoende waren."});
    }

    void leesPublicatie(Toezichtfeit& feit) {
        feit.regime = getrimd(invoer_.regime);
        const auto* regime = regimeMet(inzage_.werkplek(), feit.regime);
        if (!feit.regime.empty() && !regime)
            fouten.push_back({"regime", "Kies een regime uit de lijst."});
        feit.bekendgemaakt =
            eisVoorbijeDag(fouten, "bekendgemaakt", invoer_.bekendgemaakt, vandaag_);
        feit.gepubliceerd = eisVoorbijeDag(fouten, "gepubliceerd", invoer_.gepubliceerd, vandaag_);
        feit.vindplaats = tekst("vindplaats", invoer_.vindplaats);
        if (!feit.gepubliceerd.empty()) eisPublicatiedag(feit, regime);
    }

    void eisPublicatiedag(const Toezichtfeit& feit, const Openbaarmakingsregime* regime) {
        if (feit.vindplaats.empty())
            fouten.push_back({"vindplaats", "Schrijf op waar het te lezen is."});
        if (feit.gepubliceerd < feit.dag)
            fouten.push_back({"gepubliceerd", "Deze dag ligt voor de dag zelf, " +
                                                  feitdag(feit.dag) + ". Kies een latere dag."});
        if (!feit.bekendgemaakt.empty() && feit.gepubliceerd < feit.bekendgemaakt)
            fouten.push_back(
                {"gepubliceerd", "Het is pas op " + feitdag(feit.bekendgemaakt) +
                                     " bekendgemaakt aan de organisatie. Kies een latere dag."});
        if (regime && !regime->publiceert)
            fouten.push_back({"gepubliceerd",
                              "Volgens het regime \"" + regime->naam +
                                  "\" wordt dit niet gepubliceerd. Kies een ander regime, of laat "
                                  "dit leeg."});
        const std::string eerste = eersteDagVan(inzage_.werkplek(), feit);
        if (!eerste.empty() && feit.gepubliceerd < eerste &&
            feit.gepubliceerd >= feit.bekendgemaakt)
            fouten.push_back({"gepubliceerd", "Volgens het regime \"" + regime->naam +
                                                  "\" mag dit pas vanaf " + feitdag(eerste) +
                                                  " worden gepubliceerd."});
    }

    /// What is told afterwards must be findable.
    void eisBron(const Toezichtfeit& feit) {
        if (!feit.bron.empty()) return;
        if (feit.soort == Feitsoort::uitkomst)
            fouten.push_back({"bron", "Schrijf op waar deze uitkomst vandaan komt."});
        else if (feit.achteraf)
            fouten.push_back({"bron",
                              "Deze dag is al voorbij: u legt dit achteraf vast. Schrijf op waar "
                              "het besluit staat."});
    }

    const Organisatieinzage& inzage_;
    const Toezichtinvoer& invoer_;
    std::string vandaag_;
    Redencontrole controle_;
};

/// The toets must be one of this organisation.
void eisToets(Fouten& fouten, Sessie& sessie, const Organisatieinzage& inzage,
              const Toezichtfeit& feit) {
    if (feit.toets == 0) return;
    bool gevonden = false;
    for (const std::int64_t een :
         organisatielevenStore::alleToetsen(sessie, inzage.nr(), kMeesteToetsen))
        gevonden = gevonden || een == feit.toets;
    if (!gevonden) fouten.push_back({"toets", "Kies een toets van deze organisatie."});
}

void eisNiemandAnders(const std::vector<Toezichtfeit>& feiten, int aantal) {
    if (static_cast<int>(feiten.size()) == aantal) return;
    if (feiten.empty()) throw Onvindbaar();
    const auto& laatste = *std::ranges::max_element(feiten, {}, &Toezichtfeit::wanneer);
    throw Versieconflict({static_cast<int>(feiten.size()), {}, laatste.persoon, laatste.wanneer});
}

Toezichtfeit nieuwFeit(const OrganisatieTransactie& transactie, Feitsoort soort,
                       const std::vector<Toezichtperiode>& perioden) {
    Toezichtfeit uit;
    uit.soort = soort;
    uit.persoon = transactie.persoon().nr;
    if (!isVerscherptToezicht(soort)) return uit;
    if (!overgangNu(transactie, perioden, zetBij(soort)))
        throw NietNu(waaromNietNu(standNu(perioden), soort));
    if (soort != Feitsoort::verlengen) uit.stand = Feitstand::voorgesteld;
    if (const Toezichtperiode* nu = lopende(perioden); nu && soort != Feitsoort::instellen)
        uit.periode = nu->nr;
    return uit;
}

/// The stretch that it belongs to; null: none.
const Toezichtperiode* periodeVan(const std::vector<Toezichtperiode>& perioden,
                                  const Toezichtfeit& feit) {
    const auto een = std::ranges::find(perioden, feit.periode, &Toezichtperiode::nr);
    return een == perioden.end() ? nullptr : &*een;
}

/// Zetten of which this fact is the one that they are about, now.
std::vector<Toezichtzet> zettenMet(const Organisatieinzage& inzage,
                                   const std::vector<Toezichtperiode>& perioden,
                                   const Toezichtfeit& feit) {
    std::vector<Toezichtzet> uit;
    const Toezichtperiode* periode = periodeVan(perioden, feit);
    if (!periode || !isVerscherptToezicht(feit.soort)) return uit;
    const Toezichtfeit* open = periode->open();
    const Toezichtfeit* laatste = periode->laatsteBesluit();
    const bool isOpen = open && open->nr == feit.nr;
    const bool isLaatste = !open && laatste && laatste->nr == feit.nr;
    for (const Toezichtovergang& een : toezichtovergangen()) {
        if (een.van != periode->verloop.stand() ||
            !is(een.wie, inzage.betrokkenheid(voorstellerVan(periode))))
            continue;
        const bool hierover = een.zet == Toezichtzet::stelIntrekkenVoor
                                  ? isLaatste
                                  : isOpen && een.gevolg != Toezichtgevolg::voorstel;
        if (hierover) uit.push_back(een.zet);
    }
    return uit;
}

/// A later stretch was laid on: to take back the lifting of an earlier one would make them overlap.
bool isLaatstePeriode(const std::vector<Toezichtperiode>& perioden, const Toezichtfeit& feit) {
    return !perioden.empty() && perioden.back().nr == feit.periode;
}

Feitstand standNaZet(Toezichtzet zet, Feitstand was) {
    switch (zet) {
        case Toezichtzet::stelIntrekkenVoor:
            return Feitstand::intrekkingVoorgesteld;
        case Toezichtzet::besluitIntrekken:
            return Feitstand::ingetrokken;
        case Toezichtzet::wijsAf:
            return was == Feitstand::intrekkingVoorgesteld ? Feitstand::besloten
                                                           : Feitstand::afgewezen;
        case Toezichtzet::neemTerug:
            return was == Feitstand::intrekkingVoorgesteld ? Feitstand::besloten
                                                           : Feitstand::teruggenomen;
        default:
            return Feitstand::besloten;
    }
}

std::vector<Toezichtfeit> eisVersies(const Organisatieinzage& inzage, std::int64_t feit,
                                     int versie) {
    auto uit = toezichtStore::versies(inzage, feit);
    if (uit.empty()) throw Onvindbaar();
    const Toezichtfeit& nu = uit.back();
    if (nu.versie != versie) throw Versieconflict({nu.versie, {}, nu.persoon, nu.wanneer});
    return uit;
}

/// That somebody proposed to take a decision back and it was not done, and why: of the inspectie
/// alone. What then holds is what held before.
void laatVoorstellenTotIntrekkenWeg(std::vector<Toezichtfeit>& versies) {
    std::vector<Toezichtfeit> uit;
    bool nogVoorgesteld = false;
    for (Toezichtfeit& een : versies) {
        const bool terug = nogVoorgesteld && een.stand == Feitstand::besloten;
        nogVoorgesteld = een.stand == Feitstand::intrekkingVoorgesteld;
        if (!terug) uit.push_back(std::move(een));
    }
    versies = std::move(uit);
}

bool isAf(Feitstand stand) {
    return stand == Feitstand::afgewezen || stand == Feitstand::teruggenomen ||
           stand == Feitstand::ingetrokken;
}

/// What was decided by two is corrected by one who decides; a register by who keeps it.
bool magWijzigen(const Organisatieinzage& inzage, const Toezichtfeit& feit) {
    // Who proposes to take it back stands on its newest version.
    if (isAf(feit.stand) || feit.stand == Feitstand::intrekkingVoorgesteld) return false;
    if (feit.stand == Feitstand::voorgesteld)
        return feit.persoon == inzage.persoon().nr && inzage.mag(Actie::toezichtVastleggen);
    return inzage.mag(isVerscherptToezicht(feit.soort) ? Actie::toezichtBesluiten
                                                       : Actie::toezichtVastleggen);
}

}  // namespace

Toezichtbeeld toezichtbeeld(const Organisatieinzage& inzage) {
    Toezichtbeeld uit;
    uit.organisatie = inzage.nr();
    uit.naam = inzage.leven().naam;
    uit.naamNu = inzage.naamNu();
    uit.vandaag = dagVan(inzage.werkplek().nu());
    uit.leestAlles = inzage.mag(Actie::toezichtLezen);
    uit.leestBesluiten = inzage.mag(Actie::toezichtbesluitLezen);
    uit.magVastleggen = inzage.mag(Actie::toezichtVastleggen) && !inzage.leven().ging;
    const auto alle = toezichtStore::alle(inzage);
    uit.aantal = static_cast<int>(alle.size());
    uit.feiten = zichtbaar(alle, uit);
    uit.perioden = toezichtperioden(uit.feiten);
    uit.stand = standNu(uit.perioden);
    if (!uit.magVastleggen) return uit;
    const auto perioden = toezichtperioden(alle);
    std::ranges::copy_if(kSoorten, std::back_inserter(uit.kan),
                         [&](Feitsoort soort) { return kanNu(inzage, perioden, soort); });
    return uit;
}

Toezichtbeeld toezichtbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                            Actie actie) {
    return inzienBij(werkplek, persoon, organisatie, actie,
                     [](const Organisatieinzage& inzage) { return toezichtbeeld(inzage); });
}

std::string waaromNietNu(const Toezichtbeeld& beeld, Feitsoort soort) {
    if (std::ranges::find(beeld.kan, soort) != beeld.kan.end()) return {};
    if (!beeld.magVastleggen)
        return beeld.naam + " ging op in " + beeld.naamNu + ". Schrijf dit bij die organisatie op.";
    return waaromNietNu(beeld.stand, soort);
}

Feitbeeld feitbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                    std::int64_t feit) {
    return inzienBij(werkplek, persoon, organisatie, Actie::toezichtbesluitLezen,
                     [&](const Organisatieinzage& inzage) {
                         Feitbeeld uit;
                         uit.organisatie = inzage.nr();
                         uit.naamNu = inzage.naamNu();
                         uit.versies = toezichtStore::versies(inzage, feit);
                         const bool alles = inzage.mag(Actie::toezichtLezen);
                         if (!alles) {
                             // The organisation reads what was decided, not how it came about.
                             laatVoorstellenTotIntrekkenWeg(uit.versies);
                             std::erase_if(uit.versies, [](const Toezichtfeit& een) {
                                 return !isBesloten(een) ||
                                        een.stand == Feitstand::intrekkingVoorgesteld;
                             });
                             const auto alle = toezichtStore::versies(inzage, feit);
                             if (!alle.empty() && !isBesloten(alle.back())) uit.versies.clear();
                         }
                         if (uit.versies.empty()) throw Onvindbaar();
                         for (const Toezichtfeit& een : uit.versies)
                             if (een.persoon != 0 && alles)
                                 uit.namen[een.persoon] = persoonsnaam(inzage, een.persoon);
                         if (const auto* regime = regimeMet(werkplek, uit.nu().regime))
                             uit.regimenaam = regime->naam;
                         uit.eersteDag = eersteDagVan(werkplek, uit.nu());
                         if (!alles || inzage.leven().ging) return uit;
                         const auto perioden = toezichtperioden(toezichtStore::alle(inzage));
                         uit.zetten = zettenMet(inzage, perioden, uit.nu());
                         if (!isLaatstePeriode(perioden, uit.nu()))
                             std::erase(uit.zetten, Toezichtzet::stelIntrekkenVoor);
                         uit.magWijzigen = magWijzigen(inzage, uit.nu());
                         return uit;
                     });
}

std::int64_t legToezichtVast(Werkplek& werkplek, const Handeling& handeling,
                             std::int64_t organisatie, Feitsoort soort, int aantal,
                             const Toezichtinvoer& invoer) {
    return handelBij(werkplek, handeling, organisatie, Actie::toezichtVastleggen,
                     [&](const OrganisatieTransactie& transactie) {
                         const auto feiten = toezichtStore::alle(transactie);
                         eisNiemandAnders(feiten, aantal);
                         const auto perioden = toezichtperioden(feiten);
                         Toezichtfeit feit = nieuwFeit(transactie, soort, perioden);
                         Invoerlezer lezer(transactie, invoer);
                         lezer.lees(feit);
                         eisToets(lezer.fouten, transactie, transactie, feit);
                         lezer.pas(perioden, feit);
                         eisGeenFouten(lezer.fouten);
                         return toezichtStore::voegToe(transactie, feit);
                     });
}

void wijzigToezicht(Werkplek& werkplek, const Handeling& handeling, std::int64_t organisatie,
                    std::int64_t feit, int versie, const Toezichtinvoer& invoer) {
    handelBij(werkplek, handeling, organisatie, Actie::toezichtVastleggen,
              [&](const OrganisatieTransactie& transactie) {
                  Toezichtfeit nieuw = eisVersies(transactie, feit, versie).back();
                  if (!magWijzigen(transactie, nieuw))
                      throw NietNu("Dit kan nu niet worden gewijzigd, of niet door u.");
                  Invoerlezer lezer(transactie, invoer);
                  lezer.lees(nieuw);
                  eisToets(lezer.fouten, transactie, transactie, nieuw);
                  nieuw.reden = lezer.tekst("reden", invoer.reden, true);
                  nieuw.persoon = handeling.wie.nr;
                  lezer.pas(toezichtperioden(toezichtStore::alle(transactie)), nieuw);
                  eisGeenFouten(lezer.fouten);
                  toezichtStore::voegToe(transactie, nieuw);
              });
}

void doeToezichtzet(Werkplek& werkplek, const Handeling& handeling, std::int64_t organisatie,
                    std::int64_t feit, int versie, Toezichtzet zet, const std::string& reden) {
    handelBij(
        werkplek, handeling, organisatie, Actie::toezichtVastleggen,
        [&](const OrganisatieTransactie& transactie) {
            Toezichtfeit nieuw = eisVersies(transactie, feit, versie).back();
            const auto perioden = toezichtperioden(toezichtStore::alle(transactie));
            const auto kan = zettenMet(transactie, perioden, nieuw);
            if (std::ranges::find(kan, zet) == kan.end())
                throw NietNu(
                    "Dit kan nu niet, of niet door u. Over een voorstel beslist een landelijk "
                    "coördinator die het niet zelf deed.");
            if (zet == Toezichtzet::stelIntrekkenVoor && !isLaatstePeriode(perioden, nieuw))
                throw NietNu(
                    "Er is daarna opnieuw verscherpt toezicht ingesteld. Dit besluit kan "
                    "daarom niet meer worden ingetrokken.");
            const auto* overgang = vindToezichtovergang(
                periodeVan(perioden, nieuw)->verloop.stand(), zet,
                transactie.betrokkenheid(voorstellerVan(periodeVan(perioden, nieuw))));
            Fouten fouten;
            nieuw.reden = Redencontrole(werkplek, organisatieStore::alle(transactie))
                              .keur(fouten, "reden", reden, overgang && overgang->metReden);
            eisGeenFouten(fouten);
            nieuw.stand = standNaZet(zet, nieuw.stand);
            nieuw.persoon = handeling.wie.nr;
            toezichtStore::voegToe(transactie, nieuw);
        });
}

std::vector<Wachtendtoezicht> wachtendToezicht(Werkplek& werkplek, const Persoon& persoon) {
    return werkplek.database().lees([&](Sessie& sessie) {
        const std::string vandaag = dagVan(werkplek.nu());
        const bool beslist = persoon.heeft(Rol::coordinator);
        std::vector<Wachtendtoezicht> uit;
        for (const Toezichtperiode& een : toezichtperioden(
                 Organisatieinzage::lopendToezicht(sessie, persoon, Actie::toezichtVastleggen))) {
            const Toezichtfeit& van = een.feiten.front();
            const Toezichtfeit* open = een.open();
            if (open && beslist && open->persoon != persoon.nr)
                uit.push_back({van.organisatie, van.organisatienaam,
                               "Er ligt een voorstel waarover u kunt beslissen."});
            else if (!open && een.loopt() && !een.tot().empty() && een.tot() < vandaag)
                uit.push_back({van.organisatie, van.organisatienaam,
                               "Het duurde tot en met " + feitdag(een.tot()) +
                                   ". Verleng het, of hef het op."});
        }
        return uit;
    });
}

std::int64_t organisatienummer(Werkplek& werkplek, const std::string& naam) {
    return werkplek.database().lees(
        [&](Sessie& sessie) { return organisatielevenStore::nummer(sessie, naam); });
}

}  // namespace maatlat
