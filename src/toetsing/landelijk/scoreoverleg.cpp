// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/scoreoverleg.h"

#include <algorithm>
#include <map>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "store/onderzoek_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

Scoretoegever wieGafToe(const Scorepaar& paar, Score uitkomst) {
    if (uitkomst == paar.team) return Scoretoegever::tweede;
    return uitkomst == paar.tweede ? Scoretoegever::team : Scoretoegever::beiden;
}

/// The pair of a verwachting that is to be talked over.
Scorepaar eisVerschil(const std::vector<Scorepaar>& paren, const std::string& code) {
    const auto een = std::ranges::find(paren, code, &Scorepaar::verwachting);
    if (een == paren.end() || een->team == een->tweede) throw Onvindbaar();
    return *een;
}

Score gekozenUitkomst(Veldcontrole& controle, const Scoreoverleginvoer& een) {
    const auto score = scoreMetNaam(een.uitkomst);
    if (score && *score != Score::onbeoordeeld) return *score;
    controle.fout("uitkomst-" + een.verwachting,
                  "Kies op welke score u bij " + een.verwachting + " samen uitkwam.");
    return Score::onbeoordeeld;
}

void eisZelfdeVersie(Veldcontrole& controle, const Scoreoverleginvoer& een,
                     const Scoreoverleg& was) {
    if (een.versie != was.versie)
        controle.fout("uitkomst-" + een.verwachting,
                      "Bij " + een.verwachting + " is intussen iets anders opgeslagen: " +
                          std::string(naam(was.uitkomst)) + ", omdat “" + was.reden.str() +
                          "”. Hieronder staat wat u invulde. Sla opnieuw op als dat moet gelden.");
}

void voegToe(Landelijkescores& uit, const Toetsinzage& inzage,
             std::vector<std::vector<Scorepaar>>& perToets) {
    if (inzage.kop().uitOnderzoek ||
        !tweedeScoreStore::isGetrokken(inzage, inzage.kop().onderzoekId))
        return;
    auto paren = tweedeScoreStore::paren(inzage);
    if (paren.empty()) return;
    const auto overleg = tweedeScoreStore::overleg(inzage);
    for (const Scorepaar& een : paren) {
        if (een.team == een.tweede) continue;
        ++uit.verschillen;
        const auto samen = overleg.find(een.verwachting);
        if (samen == overleg.end()) continue;
        switch (samen->second.wie) {
            case Scoretoegever::team:
                ++uit.teamGafToe;
                break;
            case Scoretoegever::tweede:
                ++uit.tweedeGafToe;
                break;
            case Scoretoegever::beiden:
                ++uit.beidenAnders;
                break;
        }
    }
    if (!uit.kader) uit.kader = inzage.kader();
    perToets.push_back(std::move(paren));
}

/// The least alike first; of what is equally alike in the order of the kader.
bool minderGelijk(const Verwachtingovereenstemming& a, const Verwachtingovereenstemming& b) {
    return a.maat.percentage.waarde.value_or(1) < b.maat.percentage.waarde.value_or(1);
}

}  // namespace

int Scorevergelijking::nogTeBespreken() const {
    return static_cast<int>(std::ranges::count_if(
        scores, [](const Vergelekenscore& een) { return een.verschilt() && !een.overleg; }));
}

Scorevergelijking leesScorevergelijking(Werkplek& werkplek, const Persoon& persoon,
                                        std::int64_t toets) {
    return inzien(
        werkplek, persoon, toets, Actie::tweedeScoresLezen, [](const Toetsinzage& inzage) {
            const auto wie = tweedeScoreStore::beoordelaar(inzage);
            if (!wie) throw Onvindbaar();
            Scorevergelijking uit;
            uit.kop = inzage.kop();
            uit.beoordelaar = persoonsnaam(inzage, wie->persoon);
            uit.ingediend = wie->ingediend;
            uit.magOverleggen = inzage.mag(Actie::scoresOverleggen);
            uit.inTeam = inzage.mag(Actie::toetsLezen);
            const Toetsinhoud inhoud = leesToetsinhoud(inzage);
            uit.kader = inhoud.kader;
            const auto paren = tweedeScoreStore::paren(inzage);
            const auto scores = tweedeScoreStore::scores(inzage, wie->nr);
            const auto overleg = tweedeScoreStore::overleg(inzage);
            uit.maat = scoresVergeleken(paren);
            for (const Verwachting* een : inhoud.kader->beoordeelde()) {
                const auto paar = std::ranges::find(paren, een->code, &Scorepaar::verwachting);
                if (paar == paren.end()) continue;
                Vergelekenscore deze;
                deze.code = een->code;
                deze.tekst = een->tekst;
                deze.paar = *paar;
                deze.nu = inhoud.scores.op(een->positie);
                deze.motiveringTeam = inhoud.veld({Veldsoort::motivering, een->code}).waarde;
                if (const auto van = scores.find(een->code); van != scores.end())
                    deze.motiveringTweede = van->second.motivering;
                if (const auto samen = overleg.find(een->code); samen != overleg.end()) {
                    deze.overleg = samen->second;
                    deze.overlegDoor = persoonsnaam(inzage, samen->second.persoon);
                }
                uit.scores.push_back(std::move(deze));
            }
            return uit;
        });
}

void bewaarScoreoverleg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const std::vector<Scoreoverleginvoer>& invoer,
                        const std::string& privacyReden) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        const auto wie = tweedeScoreStore::beoordelaar(transactie);
        if (!wie) throw Onvindbaar();
        const auto paren = tweedeScoreStore::paren(transactie);
        const auto staat = tweedeScoreStore::overleg(transactie);
        Veldcontrole controle;
        std::vector<Scoreoverleg> nieuw;
        for (const Scoreoverleginvoer& een : invoer) {
            const Scorepaar paar = eisVerschil(paren, een.verwachting);
            if (een.uitkomst.empty() && getrimd(een.reden).empty()) continue;
            const auto plek = staat.find(een.verwachting);
            const Scoreoverleg was = plek == staat.end() ? Scoreoverleg() : plek->second;
            Scoreoverleg wordt;
            wordt.verwachting = een.verwachting;
            wordt.uitkomst = gekozenUitkomst(controle, een);
            wordt.wie = wieGafToe(paar, wordt.uitkomst);
            wordt.persoon = handeling.wie.nr;
            const std::string veld = "reden-" + een.verwachting;
            const Getypt reden = controle.tekst(veld, een.reden, kLangsteTekst,
                                                "Schrijf bij " + een.verwachting + " kort waarom.");
            if (wordt.uitkomst == was.uitkomst && reden.ruw() == was.reden.str()) continue;
            eisZelfdeVersie(controle, een, was);
            wordt.reden = transactie.keur(veld, reden, was.reden);
            nieuw.push_back(std::move(wordt));
        }
        controle.eisGoed();
        transactie.eisGoed();
        for (const Scoreoverleg& een : nieuw)
            tweedeScoreStore::bewaar(transactie, wie->nr, een);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::scoresOverleggen,
                   {.reden = privacyReden, .record = "overleg over scores"}, bewaar);
}

Landelijkescores leesLandelijkeScores(Werkplek& werkplek, const Persoon& persoon,
                                      const std::string& onderzoek) {
    return inzienAlle(werkplek, persoon, Actie::onderzoekWijzigen, [&](const Toetseninzage& alle) {
        const auto van = onderzoekStore::lees(alle, onderzoek);
        if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        Landelijkescores uit;
        uit.onderzoekNaam = van->onderzoek.naam;
        uit.voortgang = tweedeScoreStore::voortgang(alle, onderzoek);
        uit.toetsen = uit.voortgang.meegedaan;
        std::vector<std::vector<Scorepaar>> perToets;
        alle.elkMet(tweedeScoreStore::getrokken(alle, onderzoek, uit.voortgang.alleGetrokken(), 0),
                    [&](const Toetsinzage& inzage) { voegToe(uit, inzage, perToets); });
        if (perToets.empty()) return uit;
        std::vector<Scorepaar> samen;
        for (const auto& een : perToets)
            samen.insert(samen.end(), een.begin(), een.end());
        uit.samen = scoresVergeleken(samen);
        const bool alles = uit.voortgang.ingediend == uit.voortgang.getrokken;
        const auto codes = uit.kader->codesPerPositie();
        if (alles && uit.samen.paren > 0)
            uit.inAlle = exactInterval(
                static_cast<std::int64_t>(uit.toetsen) * static_cast<std::int64_t>(codes.size()),
                uit.samen.paren, uit.samen.gelijk);
        uit.verwachtingen = perVerwachting(perToets, codes, uit.toetsen, alles);
        std::ranges::stable_sort(uit.verwachtingen, minderGelijk);
        return uit;
    });
}

}  // namespace maatlat
