// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/wissen.h"

#include "domain/fouten.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/wissing_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/toets/geschiedenis.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteWisreden = 500;

Wissingrij eisGevraagd(const Toetslezing& toets, const std::string& sleutel, int versie) {
    const auto uit = wissingStore::lees(toets, sleutel, versie);
    if (!uit) throw NietNu("Niemand vraagt nu om deze tekst te wissen.");
    if (uit->isGewist()) throw NietNu("Deze tekst is al gewist.");
    return *uit;
}

/// A record of this toets, and a version that it has and that does not stand there now.
void eisOudeVersie(const Toetsinzage& inzage, const std::string& sleutel, int versie) {
    eisRecordMetGeschiedenis(inzage, sleutel);
    if (!geschiedenisStore::versie(inzage, sleutel, versie)) throw Onvindbaar();
    if (geschiedenisStore::omvang(inzage, sleutel).nieuwste == versie)
        throw Veldfouten(
            "reden",
            "Deze tekst staat nu nog in de toets. Wijzig hem daar eerst. Daarna kunt u "
            "deze versie laten wissen.");
    // The text that somebody said akkoord to is kept with the akkoord.
    const auto nu = geschiedenisStore::versies(inzage, sleutel, 1);
    if (!nu.empty() &&
        !Vastlegging::lees(nu.front().inhoud).value_or(Vastlegging()).tekst("akkoord-over").empty())
        throw Veldfouten("reden",
                         "Bij dit gespreksverslag staat nog de tekst waarop is geantwoord. Zet het "
                         "antwoord eerst op “nog geen antwoord”. Daarna kunt u deze versie laten "
                         "wissen.");
}

}  // namespace

Wisbeeld leesWisbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                      const std::string& sleutel, int versie) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        eisRecordMetGeschiedenis(inzage, sleutel);
        const auto oud = geschiedenisStore::versie(inzage, sleutel, versie);
        if (!oud) throw Onvindbaar();
        Wisbeeld uit;
        uit.kop = inzage.kop();
        uit.sleutel = sleutel;
        uit.versie = versie;
        uit.wie = persoonsnaam(inzage, oud->auteur);
        uit.wanneer = oud->wanneer;
        uit.inhoud = Vastlegging::lees(oud->inhoud).value_or(Vastlegging());
        uit.isNieuwste = geschiedenisStore::omvang(inzage, sleutel).nieuwste == versie;
        uit.mag = inzage.mag(Actie::tekstWissen);
        if (const auto rij = wissingStore::lees(inzage, sleutel, versie))
            uit.wissing = alsWissing(inzage, *rij);
        return uit;
    });
}

void vraagWissen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 const std::string& sleutel, int versie, const std::string& gegeven,
                 const std::string& privacyreden) {
    const auto vraag = [&](const TekstTransactie& transactie) {
        eisOudeVersie(transactie, sleutel, versie);
        if (wissingStore::lees(transactie, sleutel, versie))
            throw NietNu("Iemand heeft al gevraagd om deze tekst te wissen.");
        const std::string reden = getrimd(gegeven);
        if (reden.empty())
            throw Veldfouten("reden", "Schrijf op waarom deze tekst niet bewaard mag blijven.");
        if (aantalTekens(reden) > kLangsteWisreden)
            throw Veldfouten("reden", "Maak de reden korter: hoogstens 500 tekens.");
        wissingStore::vraag(transactie, sleutel, versie, transactie.keur("reden", Getypt(reden)),
                            handeling.wie.nr);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::tekstWissen,
                   {.reden = privacyreden, .record = sleutel}, vraag);
}

bool wisTekst(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& sleutel, int versie) {
    handel(werkplek, handeling, toets, Actie::tekstWissen, [&](const auto& transactie) {
        eisOudeVersie(transactie, sleutel, versie);
        const Wissingrij rij = eisGevraagd(transactie, sleutel, versie);
        if (!isTweedePersoon(handeling.wie, rij.gevraagdDoor))
            throw NietNu(
                "U hebt zelf gevraagd om deze tekst te wissen. Iemand anders die deze "
                "toets mag invullen moet dat doen.");
        wissingStore::wis(transactie, sleutel, versie, handeling.wie.nr);
    });
    return werkplek.database().leegWal();
}

void wijsWissenAf(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const std::string& sleutel, int versie) {
    handel(werkplek, handeling, toets, Actie::tekstWissen, [&](const auto& transactie) {
        eisRecordMetGeschiedenis(transactie, sleutel);
        eisGevraagd(transactie, sleutel, versie);
        wissingStore::wijsAf(transactie, sleutel, versie);
    });
}

}  // namespace maatlat
