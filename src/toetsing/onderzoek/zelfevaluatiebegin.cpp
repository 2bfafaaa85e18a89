// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/zelfevaluatiebegin.h"

#include <algorithm>
#include <set>

#include "domain/fouten.h"
#include "domain/vastlegging.h"
#include "store/onderzoek/overname_store.h"
#include "store/toets/veld_store.h"
#include "taal/zin.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/toets/velden.h"

namespace maatlat {

namespace {

using vergelijkbaarStore::Vergelijkbaar;

bool isZelfevaluatie(const Vergelijkbaar& een) {
    return een.soort == Toetssoort::zelfevaluatie;
}

/// What its own management may read it by.
Actie leesactie(const Vergelijkbaar& een) {
    return isZelfevaluatie(een) || een.status == Toetsstatus::overgenomen ? Actie::toetsLezen
                                                                          : Actie::vastgesteldLezen;
}

/// Scores as proposals; texts into the fields of the new one, as they stand in the other.
std::map<std::string, std::string> neemVelden(const ToetsTransactie& nieuw,
                                              const Toetsinzage& van) {
    std::map<std::string, std::string> uit;
    for (const Veld& een : veldStore::alle(van)) {
        const auto sleutel = leesVeldsleutel(een.sleutel, *nieuw.kader());
        if (!sleutel || een.waarde.empty()) continue;
        const bool score = sleutel->soort == Veldsoort::score;
        uit[een.sleutel] = score ? een.waarde.str() : std::string();
        if (!score) veldStore::bewaar(nieuw, *sleutel, een.waarde, 0, nieuw.persoon().nr);
    }
    return uit;
}

const Vergelijkbaar* metNummer(const std::vector<Vergelijkbaar>& alle, std::int64_t nr) {
    const auto plek = std::ranges::find(alle, nr, &Vergelijkbaar::nr);
    return plek == alle.end() ? nullptr : &*plek;
}

bool isBeslist(const Toetslezing& toets, const std::string& sleutel) {
    return veldStore::lees(toets, sleutel).versie > 0;
}

/// The proposals at one criterium.
Scorevoorstellen::Deel deelVan(const Toetsinhoud& inhoud, const Criterium& criterium) {
    Scorevoorstellen::Deel uit{criterium.code, criterium.tekst, {}, 0};
    for (const Verwachting& een : criterium.verwachtingen) {
        const Veldsleutel score{Veldsoort::score, een.code};
        const auto voorstel = inhoud.overgenomen.find(score.tekst());
        if (voorstel == inhoud.overgenomen.end()) continue;
        const bool beslist = inhoud.veld(score).versie > 0;
        uit.rijen.push_back({een.code, een.tekst, voorstel->second,
                             inhoud.veld({Veldsoort::motivering, een.code}).waarde, beslist});
        if (!beslist) ++uit.open;
    }
    return uit;
}

}  // namespace

template <>
struct Uitkomstvorm<Bevestigd> {
    static std::string tekst(const Bevestigd& uitkomst) {
        Vastlegging uit{{"bevestigd", std::to_string(uitkomst.bevestigd)}};
        for (const std::string& een : uitkomst.alBeslist)
            uit.voegToe("beslist", een);
        return uit.codeer();
    }
    static Bevestigd uit(const std::string& tekst) {
        const Vastlegging van = Vastlegging::lees(tekst).value();
        return {std::stoi(van.tekst("bevestigd")), van.alle("beslist")};
    }
};

std::string vergelijkbareNaam(const Vergelijkbaar& een) {
    if (een.status == Toetsstatus::overgenomen) return een.onderzoek + ", gepubliceerde ronde";
    const std::string dag = datumInWoorden(een.dag);
    if (een.status == Toetsstatus::lopend) return een.onderzoek + ", nog niet ingediend";
    if (dag.empty()) return een.onderzoek;
    return een.onderzoek + (isZelfevaluatie(een) ? ", ingediend op " : ", vastgesteld op ") + dag;
}

std::vector<Beginpunt> beginpunten(Sessie& sessie, const Persoon& persoon) {
    std::vector<Beginpunt> uit;
    std::set<std::pair<std::string, bool>> gezien;
    for (const Vergelijkbaar& een : vergelijkbaarStore::van(sessie, persoon.organisatie)) {
        if (!isBevroren(een.status)) continue;
        if (gezien.emplace(een.kaderHash, isZelfevaluatie(een)).second)
            uit.push_back({een.nr, een.kaderHash, vergelijkbareNaam(een), !isZelfevaluatie(een)});
    }
    return uit;
}

void beginMet(const ToetsTransactie& nieuw, std::int64_t vanToets) {
    const Persoon& wie = nieuw.persoon();
    const auto punten = beginpunten(nieuw, wie);
    const auto punt = std::ranges::find(punten, vanToets, &Beginpunt::toets);
    if (punt == punten.end())
        throw Veldfouten("begin",
                         "Hiermee kunt u nu niet beginnen. Er is intussen een nieuwere, of het is "
                         "er niet meer. Kies opnieuw.");
    if (punt->kaderHash != nieuw.kop().kaderHash)
        throw Veldfouten("begin", "\"" + punt->naam +
                                      "\" is gemaakt met een ander kader of een andere versie "
                                      "daarvan. Scores en teksten passen daar niet op. Kies het "
                                      "kader dat erbij hoort, of begin leeg.");
    const auto alle = vergelijkbaarStore::van(nieuw, wie.organisatie);
    const Vergelijkbaar& bron = *metNummer(alle, vanToets);
    const Toetsinzage van(nieuw.werkplek(), nieuw, wie, vanToets, leesactie(bron));
    overnameStore::begin(nieuw, vanToets, wie.nr, neemVelden(nieuw, van));
}

Scorevoorstellen scorevoorstellen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::samenwerkingLezen,
                  [](const Toetsinzage& inzage) {
                      const Toetsinhoud inhoud = leesMomentopname(inzage);
                      Scorevoorstellen uit;
                      uit.kop = inzage.kop();
                      uit.van = inhoud.overgenomenUit;
                      uit.magBevestigen = inzage.mag(Actie::scoresBevestigen);
                      for (const Criterium* een : inhoud.kader->criteria()) {
                          auto deel = deelVan(inhoud, *een);
                          uit.open += deel.open;
                          if (!deel.rijen.empty()) uit.delen.push_back(std::move(deel));
                      }
                      return uit;
                  });
}

Bevestigd bevestigScores(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                         const std::map<std::string, std::string>& getoond) {
    return handel(
        werkplek, handeling, toets, Actie::scoresBevestigen,
        [&](const ToetsTransactie& transactie) {
            if (getoond.empty())
                throw Veldfouten("bevestig",
                                 "Kies wat u bevestigt: één verwachting, of alle van "
                                 "een criterium.");
            const auto voorstellen = overnameStore::overgenomen(transactie);
            Bevestigd uit;
            for (const auto& [code, score] : getoond) {
                const Veldsleutel sleutel{Veldsoort::score, code};
                const auto voorstel = voorstellen.find(sleutel.tekst());
                const auto gekozen = scoreMetNaam(score);
                if (voorstel == voorstellen.end() || !gekozen) throw Onvindbaar();
                if (voorstel->second != score)
                    throw Veldfouten("bevestig", "Bij " + code +
                                                     " staat een ander voorstel dan u zag. Er is "
                                                     "niets opgeslagen. Kijk opnieuw.");
                if (isBeslist(transactie, sleutel.tekst())) {
                    uit.alBeslist.push_back(code);
                    continue;
                }
                wijzigVeld(transactie, sleutel, veldStore::lees(transactie, sleutel.tekst()),
                           Tekst(*gekozen), 0);
                ++uit.bevestigd;
            }
            return uit;
        });
}

}  // namespace maatlat
