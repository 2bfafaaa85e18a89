// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/tweede_scores.h"

#include <algorithm>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "store/landelijk/tweede_score_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/grondslag.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// What the dossiers say of a check, without whether that meets its norm.
std::string uitDossiers(const Vraaguitkomst& vraag) {
    std::string uit = vraag.telling + " " + vraag.zekerheid;
    if (!vraag.gerichtzin.empty()) uit += " " + vraag.gerichtzin;
    return uit;
}

Bewijsregel bewijsregel(const Toetsinhoud& inhoud, const Bevinding& bevinding) {
    Bewijsregel uit;
    uit.bron = bevinding.bron;
    uit.citaat = bevinding.citaat;
    const Vraaguitkomst* dossiers = uitkomstVan(inhoud.steekproeven, bevinding.nr);
    uit.tekst = dossiers ? uitDossiers(*dossiers) : bevinding.tekst.str();
    if (const Bron* bron = inhoud.bron(bevinding.bron))
        uit.waaruit = bronInWoorden(*bron, bevinding);
    return uit;
}

bool isTeamKlaar(const Toetsinhoud& inhoud) {
    return inhoud.aantalBeoordeeld() == inhoud.kader->aantalBeoordeeld();
}

/// At no field: what was filled in is good, and stays on the form.
void eisTeamKlaar(const Toetsinhoud& inhoud, const std::string& watNu) {
    if (!isTeamKlaar(inhoud))
        throw Veldfouten("",
                         "Het team heeft niet bij elke verwachting een score, misschien omdat "
                         "het er intussen een terugzette. " +
                             watNu + " De landelijk coördinator weet hoe ver het team is.");
}

TweedeBeoordelaar eisBeoordelaar(const Toetslezing& toets) {
    const auto uit = tweedeScoreStore::beoordelaar(toets);
    if (!uit) throw Onvindbaar();
    return *uit;
}

Score gekozen(Veldcontrole& controle, const Tweedescoreinvoer& een) {
    if (een.score.empty()) return Score::onbeoordeeld;
    const auto score = scoreMetNaam(een.score);
    if (!score)
        controle.fout("score-" + een.verwachting,
                      "Kies bij " + een.verwachting +
                          " voldoende, onvoldoende, niet van toepassing of nog niet beoordeeld.");
    return score.value_or(Score::onbeoordeeld);
}

/// In another tab, as only one person writes here.
void eisZelfdeVersie(Veldcontrole& controle, const Tweedescoreinvoer& een, const Tweedescore& was) {
    if (een.versie == was.versie) return;
    controle.fout("score-" + een.verwachting,
                  "Bij " + een.verwachting + " hebt u intussen in een ander tabblad opgeslagen: " +
                      std::string(naam(was.score)) +
                      ". Hieronder staat wat u hier invulde. Sla opnieuw op als dat moet gelden.");
}

}  // namespace

int Tweedescores::gegeven() const {
    return static_cast<int>(std::ranges::count_if(
        scores, [](const auto& een) { return een.second.score != Score::onbeoordeeld; }));
}

Tweedescores leesTweedeScores(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::tweedeScoresGeven,
                  [](const Toetsinzage& inzage) {
                      Tweedescores uit;
                      uit.kop = inzage.kop();
                      uit.kader = inzage.kader();
                      uit.scores = tweedeScoreStore::scores(inzage, eisBeoordelaar(inzage).nr);
                      const Toetsinhoud inhoud = leesToetsinhoud(inzage);
                      uit.teamKlaar = isTeamKlaar(inhoud);
                      if (!uit.teamKlaar) return uit;
                      if (!inhoud.steekproeven.empty()) inzage.noteer(Inzagesoort::uitkomsten);
                      uit.bronnen = inhoud.bronnen;
                      const Bevindingwijzer wijzer(inhoud);
                      for (const Verwachting* een : uit.kader->beoordeelde())
                          for (const Bevinding* bevinding : wijzer.bij(een->code))
                              uit.bewijs[een->code].push_back(bewijsregel(inhoud, *bevinding));
                      return uit;
                  });
}

Bijlageinzage leesBijlageBijTweedeScores(Werkplek& werkplek, const Persoon& persoon,
                                         std::int64_t toets, std::int64_t bron,
                                         const std::string& sha256) {
    return inzien(werkplek, persoon, toets, Actie::tweedeScoresGeven,
                  [&](const Toetsinzage& inzage) {
                      const Toetsinhoud inhoud = leesToetsinhoud(inzage);
                      // What was withdrawn is no evidence any more, and stands in no list here.
                      if (!isTeamKlaar(inhoud) || !inhoud.bron(bron)) throw Onvindbaar();
                      return bijlageVan(inzage, bron, sha256);
                  });
}

void bewaarTweedeScores(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const std::vector<Tweedescoreinvoer>& invoer,
                        const std::string& privacyReden) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        eisTeamKlaar(
            leesToetsinhoud(transactie),
            "Er is niets opgeslagen. Wat u invulde, staat hieronder nog. Laat deze pagina "
            "open staan en sla opnieuw op als het team klaar is, of kopieer uw tekst zolang.");
        const TweedeBeoordelaar wie = eisBeoordelaar(transactie);
        const auto staat = tweedeScoreStore::scores(transactie, wie.nr);
        Veldcontrole controle;
        std::vector<Tweedescore> nieuw;
        for (const Tweedescoreinvoer& een : invoer) {
            const Verwachting* van = transactie.kader()->verwachting(een.verwachting);
            if (!van || !van->beoordeeld) throw Onvindbaar();
            const auto plek = staat.find(een.verwachting);
            const Tweedescore was = plek == staat.end() ? Tweedescore() : plek->second;
            Tweedescore wordt{een.verwachting, 0, gekozen(controle, een), {}, {}};
            const std::string veld = "motivering-" + een.verwachting;
            const Getypt motivering = controle.tekst(veld, een.motivering, kLangsteTekst);
            if (wordt.score == was.score && motivering.ruw() == was.motivering.str()) continue;
            eisZelfdeVersie(controle, een, was);
            wordt.motivering = transactie.keur(veld, motivering, was.motivering);
            nieuw.push_back(std::move(wordt));
        }
        controle.eisGoed();
        transactie.eisGoed();
        for (const Tweedescore& een : nieuw)
            tweedeScoreStore::bewaar(transactie, wie.nr, een);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::tweedeScoresGeven,
                   {.reden = privacyReden, .record = "tweede scores"}, bewaar);
}

void dienTweedeScoresIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        bool bevestigd) {
    handel(werkplek, handeling, toets, Actie::tweedeScoresGeven,
           [&](const ToetsTransactie& transactie) {
               const Toetsinhoud inhoud = leesToetsinhoud(transactie);
               eisTeamKlaar(inhoud,
                            "Er is niets ingediend; uw opgeslagen scores blijven staan. Dien ze in "
                            "als het team klaar is.");
               const TweedeBeoordelaar wie = eisBeoordelaar(transactie);
               const auto scores = tweedeScoreStore::scores(transactie, wie.nr);
               std::vector<Scorepaar> paren;
               std::vector<std::string> open;
               for (const Verwachting* een : inhoud.kader->beoordeelde()) {
                   const auto plek = scores.find(een->code);
                   const Score score =
                       plek == scores.end() ? Score::onbeoordeeld : plek->second.score;
                   if (score == Score::onbeoordeeld) open.push_back(een->code);
                   paren.push_back({een->code, inhoud.scores.op(een->positie), score});
               }
               if (!open.empty())
                   throw NietNu("Nog zonder score: " + opsomming(open) +
                                ". Geef elke verwachting een score. Daarna kunt u indienen.");
               if (!bevestigd)
                   throw Veldfouten("zeker",
                                    "Zet een vinkje bij de bevestiging. Na het indienen verandert "
                                    "er niets meer aan uw scores.");
               tweedeScoreStore::dienIn(transactie, wie, paren);
           });
}

}  // namespace maatlat
