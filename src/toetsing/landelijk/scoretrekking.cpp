// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/scoretrekking.h"

#include <utility>

#include "domain/fouten.h"
#include "rules/landelijk/scorevergelijking.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/tweede_beoordelaar.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/steekproef/startwaarde.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kAandeel = "aandeel";

BewaardOnderzoek eisOnderzoek(Sessie& sessie, const std::string& onderzoek) {
    const auto van = onderzoekStore::lees(sessie, onderzoek);
    if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    return *van;
}

/// The toetsen whose scores are still to be adopted for the first time: of the others everybody can
/// know them.
std::vector<std::int64_t> kunnenMeedoen(const Toetseninzage& alle, const std::string& onderzoek) {
    std::vector<std::int64_t> uit;
    alle.elkVan(onderzoek, [&](const Toetsinzage& inzage) {
        if (inzage.kop().soort == Toetssoort::inspectie && !isBevroren(inzage.kop().status) &&
            !inzage.kop().onderzoekGesloten && !toetskopStore::heeftEditie(inzage))
            uit.push_back(inzage.nr());
    });
    return uit;
}

std::string waaromNiet(Sessie& sessie, const std::string& onderzoek, std::size_t kunnen) {
    if (eisOnderzoek(sessie, onderzoek).soort == Toetssoort::hertoets)
        return "In een hertoets komt een deel van de scores mee uit de eerdere toets. Daarom zijn "
               "er geen tweede scores. Die kunnen wel bij een onderzoek met inspecties.";
    if (tweedeScoreStore::isBegonnen(sessie, onderzoek))
        return "Voor een van deze toetsen is al een tweede beoordelaar gekozen. De trekking blijft "
               "daarom zoals zij is.";
    if (kunnen == 0)
        return "Er is in dit onderzoek geen toets waarvan de scores nog niet zijn vastgesteld. "
               "Voeg eerst een organisatie toe, of doe dit bij een ander onderzoek.";
    return {};
}

Getrokkentoets rij(const Toetsinzage& inzage) {
    Getrokkentoets uit;
    uit.kop = inzage.kop();
    uit.teamKlaar = toetskopStore::aantalBeoordeeld(inzage) == inzage.kader()->aantalBeoordeeld();
    const auto nu = tweedeScoreStore::beoordelaar(inzage);
    uit.teLaat = (staatVast(uit.kop.status) || toetskopStore::heeftEditie(inzage)) &&
                 (!nu || nu->ingediend.empty());
    if (!nu) return uit;
    uit.beoordelaar = persoonsnaam(inzage, nu->persoon);
    uit.ingediend = !nu->ingediend.empty();
    if (uit.ingediend || uit.teLaat) return uit;
    const auto wie = persoonStore::lees(inzage, nu->persoon);
    const std::string bezwaar = wie ? bezwaarAlsBeoordelaar(inzage, *wie) : "is onbekend";
    if (!bezwaar.empty()) uit.bezwaar = uit.beoordelaar + " " + bezwaar + ". Kies iemand anders.";
    return uit;
}

}  // namespace

Tweedescoresblad tweedeScoresVan(Werkplek& werkplek, const Persoon& persoon,
                                 const std::string& onderzoek, int blad) {
    return inzienAlle(werkplek, persoon, Actie::onderzoekWijzigen, [&](const Toetseninzage& alle) {
        Tweedescoresblad uit;
        uit.onderzoekNaam = eisOnderzoek(alle, onderzoek).onderzoek.naam;
        const auto kunnen = kunnenMeedoen(alle, onderzoek);
        uit.kunnenMeedoen = static_cast<int>(kunnen.size());
        uit.trekking = tweedeScoreStore::trekking(alle, onderzoek);
        if (uit.trekking) uit.doorWie = persoonsnaam(alle, uit.trekking->persoon);
        uit.waaromNiet = waaromNiet(alle, onderzoek, kunnen.size());
        uit.voortgang = tweedeScoreStore::voortgang(alle, onderzoek);
        uit.bladen = Bladen(uit.voortgang.alleGetrokken(), blad, kRegelsPerBlad);
        alle.elkMet(
            tweedeScoreStore::getrokken(alle, onderzoek, uit.bladen.perBlad(), uit.bladen.ervoor()),
            [&](const Toetsinzage& inzage) { uit.rijen.push_back(rij(inzage)); });
        return uit;
    });
}

int trekTweedeScores(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                     const std::string& aandeel) {
    return handel(werkplek, handeling, Actie::onderzoekWijzigen, [&](Transactie& transactie) {
        eisOnderzoek(transactie, onderzoek);
        const Toetseninzage alle(werkplek, transactie, handeling.wie);
        const auto kunnen = kunnenMeedoen(alle, onderzoek);
        if (const std::string niet = waaromNiet(transactie, onderzoek, kunnen.size());
            !niet.empty())
            throw NietNu(niet);
        Veldcontrole controle;
        Scoretrekking nieuw;
        if (const std::string getypt = getrimd(aandeel); getypt.empty() || getypt == "0")
            controle.fout(kAandeel,
                          "Vul een percentage in van 1 tot en met 100, bijvoorbeeld 20. Wilt u "
                          "geen tweede scores, trek dan niet.");
        else
            nieuw.aandeel = controle.getal(kAandeel, getypt, 1, 100);
        controle.eisGoed();
        nieuw.startwaarde = maakStartwaarde(controle, Herkomst::computer, "", "");
        const int aantal = toetsenBijAandeel(static_cast<int>(kunnen.size()), nieuw.aandeel);
        nieuw.plekken = trekToetsen(kunnen, aantal, nieuw.startwaarde);
        tweedeScoreStore::bewaar(transactie, onderzoek, nieuw, handeling.wie.nr);
        return aantal;
    });
}

}  // namespace maatlat
