// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/hertoets.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "domain/fouten.h"
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "store/onderzoek_store.h"
#include "store/opvolging/hertoets_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/slug.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/toets/eerdere_toets.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kStreef = "streef";

/// What a next hertoets stands in, and whether that is there already.
struct Hertoetsonderzoek {
    BewaardOnderzoek onderzoek;
    bool isNieuw = true;
};

std::string volgnaam(int nummer) {
    if (nummer == 1) return "Hertoets";
    return metHoofdletter(rangtelwoord(nummer)) + " hertoets";
}

/// Whether this organisation can still come in it.
bool neemtOp(Sessie& sessie, const BewaardOnderzoek& bestaand, const BewaardOnderzoek& eerder,
             const std::string& organisatie) {
    return bestaand.soort == Toetssoort::hertoets && bestaand.kaderHash == eerder.kaderHash &&
           bestaand.onderzoek.regelset == eerder.onderzoek.regelset &&
           !onderzoekswijzigingStore::stilte(sessie, bestaand.onderzoek.id, 0) &&
           !toetskopStore::heeftToets(sessie, bestaand.onderzoek.id, organisatie);
}

/// All that are tested again after one round stand in one onderzoek: the first that takes this
/// organisation, or a new one on the same kader and rules.
Hertoetsonderzoek onderzoekVoor(Sessie& sessie, const Toetskop& van) {
    const auto eerder = onderzoekStore::lees(sessie, van.onderzoekId);
    if (!eerder) throw Onvindbaar();
    const hertoetsStore::Stam stam = hertoetsStore::stam(sessie, van.nr);
    const int nummer = stam.diepte + 1;
    const std::string basis = slug(volgnaam(nummer) + " " + stam.onderzoekId, "hertoets");
    const std::string naam = volgnaam(nummer) + " van " + stam.onderzoekNaam;
    for (int keer = 1;; ++keer) {
        const std::string erachter = keer == 1 ? "" : "-" + std::to_string(keer);
        const auto bestaand = onderzoekStore::lees(sessie, basis + erachter);
        if (bestaand && neemtOp(sessie, *bestaand, *eerder, van.organisatieNu))
            return {*bestaand, false};
        if (bestaand) continue;
        BewaardOnderzoek nieuw;
        nieuw.onderzoek.id = basis + erachter;
        nieuw.onderzoek.naam = naam + (keer == 1 ? "" : " (" + std::to_string(keer) + ")");
        nieuw.onderzoek.toezichthouder = eerder->onderzoek.toezichthouder;
        nieuw.onderzoek.regelset = eerder->onderzoek.regelset;
        nieuw.onderzoek.regelsVolgens = "zoals in " + eerder->onderzoek.naam;
        nieuw.onderzoek.doel =
            "Nagaan of wat onvoldoende was in " + eerder->onderzoek.naam + ", nu voldoende is.";
        nieuw.onderzoek.grondslag = eerder->onderzoek.grondslag;
        nieuw.kaderHash = eerder->kaderHash;
        nieuw.soort = Toetssoort::hertoets;
        return {std::move(nieuw), true};
    }
}

/// The day on which the newest editie was adopted, and which one that is.
std::pair<std::string, int> vastgesteldOp(const Toetslezing& toets, const Toetskop& kop) {
    if (!isHierBevroren(kop.status)) return {};
    const auto edities = toetskopStore::vaststellingen(toets);
    if (edities.empty()) return {};
    return {dagVan(edities.back().wanneer), edities.back().editie};
}

bool isInCorrectie(const Toetsinzage& inzage) {
    return !isBevroren(inzage.kop().status) && toetskopStore::heeftEditie(inzage);
}

/// The adopted hertoets of this toets, or 0.
std::int64_t vasteHertoets(Sessie& sessie, std::int64_t toets) {
    std::int64_t uit = 0;
    for (const auto& een : hertoetsStore::vanToets(sessie, toets))
        if (staatVast(een.status)) uit = een.toets;
    return uit;
}

std::string bezwaarInWoorden(Hertoetsbezwaar bezwaar, const Hertoetsvoorstel& van) {
    switch (bezwaar) {
        case Hertoetsbezwaar::geen:
            break;
        case Hertoetsbezwaar::inCorrectie:
            return "Deze toets is weer open voor een correctie. Wat onvoldoende is, staat dus nog "
                   "niet vast. Wacht tot de toets opnieuw is vastgesteld.";
        case Hertoetsbezwaar::nietVast:
            return "Deze toets is nog niet vastgesteld. Een hertoets kan pas daarna.";
        case Hertoetsbezwaar::alHertoetst:
            return "Deze toets is al opnieuw getoetst, en die hertoets is vastgesteld. Is daar nog "
                   "iets onvoldoende? Open de volgende hertoets dan bij die hertoets.";
        case Hertoetsbezwaar::nietsOnvoldoende:
            return "In deze toets is geen enkel criterium onvoldoende. Er is niets om opnieuw te "
                   "toetsen.";
        case Hertoetsbezwaar::looptAl:
            return "Bij " + van.organisatie +
                   " loopt al een hertoets. Rond die eerst af, of haal die uit het onderzoek.";
    }
    return {};
}

/// Reads what there is to test again, and what stands in the way.
Hertoetsvoorstel voorstel(const Toetsinzage& inzage, const Toetsinhoud& inhoud) {
    Hertoetsvoorstel uit;
    uit.van = inzage.kop();
    uit.organisatie = uit.van.organisatieNu;
    if (uit.van.organisatie != uit.organisatie)
        uit.opgegaan = uit.van.organisatie + " heet nu " + uit.organisatie +
                       ", of ging daarin op. De hertoets komt bij " + uit.organisatie + ".";
    uit.telling = tel(inhoud.scores, *inhoud.kader);
    uit.criteria = onvoldoendeCriteria(*inhoud.kader, *inhoud.regelset, inhoud.scores);
    uit.opnieuw = opnieuwTeBeoordelen(*inhoud.kader, inhoud.scores);
    for (const Verwachting* een : inhoud.kader->beoordeelde())
        if (std::ranges::find(uit.opnieuw, een->code) == uit.opnieuw.end())
            uit.mee.push_back(een->code);

    const std::int64_t loopt = hertoetsStore::lopende(inzage, uit.organisatie);
    const std::int64_t vast = vasteHertoets(inzage, uit.van.nr);
    const Hertoetsbezwaar bezwaar =
        hertoetsbezwaar({uit.van.status, isInCorrectie(inzage),
                         static_cast<int>(uit.criteria.size()), vast != 0, loopt != 0});
    uit.bezwaar = bezwaarInWoorden(bezwaar, uit);
    if (bezwaar == Hertoetsbezwaar::looptAl) uit.ander = loopt;
    if (bezwaar == Hertoetsbezwaar::alHertoetst) uit.ander = vast;
    if (!uit.bezwaar.empty()) return uit;
    uit.onderzoekNaam = onderzoekVoor(inzage, uit.van).onderzoek.onderzoek.naam;
    uit.streef = voorgesteldeStreefdatum(vastgesteldOp(inzage, uit.van).first,
                                         dagVan(inzage.werkplek().nu()));
    return uit;
}

std::string eisStreef(const std::string& getypt, const std::string& vandaag) {
    Veldcontrole controle;
    std::string uit = controle.dag(kStreef, getypt,
                                   "Vul in wanneer de hertoets klaar moet zijn, bijvoorbeeld "
                                   "1-5-2027.");
    if (!uit.empty() && uit < vandaag)
        controle.fout(kStreef, "Deze dag is al voorbij. Kies een dag vanaf vandaag.");
    controle.eisGoed();
    return uit;
}

/// The onderzoek that the hertoets stands in, with room for this day.
std::string maakOnderzoek(Transactie& transactie, const Toetskop& van, const std::string& vandaag,
                          const std::string& streef, std::int64_t persoon) {
    auto [onderzoek, isNieuw] = onderzoekVoor(transactie, van);
    const std::string id = onderzoek.onderzoek.id;
    if (isNieuw) onderzoek.onderzoek.periodeVan = vandaag;
    onderzoek.onderzoek.periodeTot = std::max(onderzoek.onderzoek.periodeTot, streef);
    onderzoekStore::bewaar(transactie, onderzoek);
    if (!isNieuw) return id;
    const auto stappen = trajectinstellingStore::lees(transactie, van.onderzoekId);
    if (stappen.versie > 0)
        trajectinstellingStore::bewaar(transactie, id, stappen.instelling, 0, persoon);
    return id;
}

/// Nobody typed in the new toets what comes along: it is stored without a person.
constexpr std::int64_t kNiemand = 0;

void neemOver(const Toetsschrijving& toets, const std::string& code, Score score,
              const Tekst& motivering) {
    const Veldsleutel bijScore{Veldsoort::score, code}, bijTekst{Veldsoort::motivering, code};
    const int scoreversie = veldStore::lees(toets, bijScore.tekst()).versie;
    veldStore::bewaar(toets, bijScore, Tekst(score), scoreversie, kNiemand);
    const int tekstversie = veldStore::lees(toets, bijTekst.tekst()).versie;
    veldStore::bewaar(toets, bijTekst, motivering, tekstversie, kNiemand);
}

/// Who opens it types nothing: that stands in the history of the opening.
void maakLeeg(const Toetsschrijving& toets, const std::string& code) {
    for (const Veldsoort soort : {Veldsoort::score, Veldsoort::motivering}) {
        const Veldsleutel sleutel{soort, code};
        veldStore::bewaar(toets, sleutel, Tekst(), veldStore::lees(toets, sleutel.tekst()).versie,
                          kNiemand);
    }
}

/// Opens a hertoets of this toets, in the transaction that it is in; returns its number.
std::int64_t open(const ToetsTransactie& eerder, const std::string& streef) {
    const Toetsinhoud inhoud = leesToetsinhoud(eerder);
    if (const Hertoetsvoorstel van = voorstel(eerder, inhoud); !van.bezwaar.empty())
        throw NietNu(van.bezwaar);
    const Persoon& wie = eerder.persoon();
    const std::string vandaag = dagVan(eerder.werkplek().nu());
    Hertoets hertoets;
    hertoets.van = eerder.nr();
    std::tie(hertoets.dag, hertoets.editie) = vastgesteldOp(eerder, eerder.kop());
    hertoets.streef = eisStreef(streef, vandaag);
    for (const Verwachting* een : inhoud.kader->beoordeelde())
        hertoets.eerder[een->code] = inhoud.scores.op(een->positie);

    const Toetsschrijving& schrijving = eerder;
    Transactie& transactie = schrijving.stil();
    const std::string onderzoek =
        maakOnderzoek(transactie, eerder.kop(), vandaag, hertoets.streef, wie.nr);
    const std::int64_t nr = toetskopStore::open(transactie, onderzoek, eerder.kop().organisatieNu);
    const ToetsTransactie nieuw(eerder.werkplek(), transactie, wie, nr, Actie::teamWijzigen);
    hertoetsStore::leg(nieuw, hertoets, wie.nr);
    const Eerderetoets teksten = leesEerdere(eerder);
    for (const auto& [code, score] : hertoets.eerder)
        if (hertoets.kwamMee(code))
            neemOver(nieuw, code, score, teksten.verwachtingen.at(code).motivering);
    trajectStore::zetTermijn(nieuw, hertoets.streef);
    return nr;
}

/// The hertoets, with a verwachting that came along in it.
Hertoets eisMeegekomen(const ToetsTransactie& transactie, const std::string& code) {
    const auto hertoets = hertoetsStore::lees(transactie);
    const Verwachting* van = transactie.kader()->verwachting(code);
    if (!van || !van->beoordeeld) throw Onvindbaar();
    if (!hertoets) throw NietNu("Dit is geen hertoets: elke verwachting wordt hier beoordeeld.");
    if (!hertoets->kwamMee(code))
        throw NietNu("Verwachting " + code +
                     " wordt in deze hertoets altijd opnieuw beoordeeld. Zij hoeft niet te worden "
                     "geopend en kan niet worden gesloten.");
    return *hertoets;
}

/// The motivering as it came along: its first version, when that is of nobody.
Tekst meegekomenTekst(const ToetsTransactie& transactie, const std::string& code) {
    const auto eerste =
        geschiedenisStore::versie(transactie, Veldsleutel{Veldsoort::motivering, code}.tekst(), 1);
    if (!eerste || eerste->auteur != kNiemand) return {};
    return Bewaardevastlegging(eerste->inhoud).tekst("waarde");
}

/// What was scored or typed since it was opened is not thrown away.
void eisNietsNieuws(const ToetsTransactie& transactie, const std::string& code) {
    std::vector<std::string> sleutels;
    for (const Veldsoort soort :
         {Veldsoort::score, Veldsoort::motivering, Veldsoort::verbeterpunt}) {
        sleutels.push_back(Veldsleutel{soort, code}.tekst());
        if (!veldStore::lees(transactie, sleutels.back()).waarde.empty())
            throw NietNu("Bij " + code +
                         " is intussen iets ingevuld. Zet de score op nog niet beoordeeld en maak "
                         "de motivering en het verbeterpunt leeg; daarna kunt u sluiten.");
    }
    if (hertoetsStore::wordtGetypt(transactie, sleutels))
        throw NietNu("Iemand typt iets bij " + code +
                     " dat nog niet is opgeslagen. Sla dat op of maak het leeg; daarna kunt u "
                     "sluiten.");
}

}  // namespace

Hertoetsvoorstel hertoetsvoorstel(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::hertoetsOpenen, [](const Toetsinzage& inzage) {
        return voorstel(inzage, leesToetsinhoud(inzage));
    });
}

std::int64_t openHertoets(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          const std::string& streef) {
    return handel(werkplek, handeling, toets, Actie::hertoetsOpenen,
                  [&](const ToetsTransactie& eerder) { return open(eerder, streef); });
}

int openHertoetsen(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                   const std::vector<std::int64_t>& toetsen, const std::string& streef) {
    return handel(werkplek, handeling, Actie::onderzoekWijzigen, [&](Transactie& transactie) {
        const std::set<std::int64_t> gekozen(toetsen.begin(), toetsen.end());
        std::vector<Veldfouten::Fout> fouten;
        for (const std::int64_t een : gekozen) {
            std::string naam = "Een van de gekozen organisaties";
            try {
                const ToetsTransactie eerder(werkplek, transactie, handeling.wie, een,
                                             Actie::hertoetsOpenen);
                if (eerder.kop().onderzoekId != onderzoek) throw Onvindbaar();
                naam = eerder.kop().organisatie;
                open(eerder, streef);
            } catch (const NietNu& fout) {
                fouten.push_back({"toets", naam + ": " + fout.what()});
            }
        }
        if (!fouten.empty()) {
            fouten.push_back({"toets",
                              "Er is geen enkele hertoets geopend. Uw andere vinkjes en de dag "
                              "staan er nog. Kies opnieuw “Hertoetsen openen” om die te openen."});
            throw Veldfouten(std::move(fouten));
        }
        return static_cast<int>(gekozen.size());
    });
}

void openVerwachting(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     const std::string& verwachting) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               eisMeegekomen(transactie, verwachting);
               if (hertoetsStore::zetOpen(transactie, verwachting, true, handeling.wie.nr))
                   maakLeeg(transactie, verwachting);
           });
}

void sluitVerwachting(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& verwachting) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               const Hertoets hertoets = eisMeegekomen(transactie, verwachting);
               if (!hertoets.geopend.contains(verwachting)) return;
               eisNietsNieuws(transactie, verwachting);
               const Tekst motivering = meegekomenTekst(transactie, verwachting);
               hertoetsStore::zetOpen(transactie, verwachting, false, handeling.wie.nr);
               neemOver(transactie, verwachting, hertoets.eerdereScore(verwachting), motivering);
           });
}

}  // namespace maatlat
