// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/wederhoor.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/wederhoor_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/zetten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kNiemand =
    "Niemand van de organisatie kan inloggen in Maatlat. Vraag de beheerder om iemand van "
    "VT-management van deze organisatie uit te nodigen.";

/// Everybody of VT-management of the organisation who can log in.
std::vector<Persoon> vtManagementVan(Sessie& sessie, const std::string& organisatie) {
    std::vector<Persoon> uit = persoonStore::alle(sessie);
    std::erase_if(uit, [&](const Persoon& een) {
        return een.geblokkeerd || !een.heeft(Rol::vtManagement) || een.organisatie != organisatie;
    });
    return uit;
}

bool heeftTaak(unsigned taken, Taak taak) {
    return (taken & (1U << static_cast<unsigned>(taak))) != 0;
}

std::vector<Ontvangerkeuze> keuzesVan(const Toetsinzage& inzage) {
    std::vector<Ontvangerkeuze> uit;
    for (const Persoon& een : vtManagementVan(inzage, inzage.kop().organisatieNu)) {
        const unsigned taken = trajectStore::takenVan(inzage, een.nr);
        uit.push_back(
            {een.nr, een.naam,
             heeftTaak(taken, Taak::ontvanger) || heeftTaak(taken, Taak::verantwoordelijke),
             heeftTaak(taken, Taak::verantwoordelijke)});
    }
    return uit;
}

Rondebeeld rondebeeld(const Toetsinzage& inzage, const Wederhoorronde& van) {
    Rondebeeld uit;
    uit.ronde = van;
    uit.doorWie = persoonsnaam(inzage, van.persoon);
    uit.punten = wederhoorStore::aantalPunten(inzage, van.nr);
    uit.reactie = wederhoorStore::reactie(inzage, van.nr);
    if (!uit.reactie) return uit;
    uit.ingediendDoor = persoonsnaam(inzage, uit.reactie->persoon);
    uit.puntenlijst = wederhoorStore::punten(inzage, van.nr);
    uit.zienswijze = wederhoorStore::zienswijze(inzage, van.nr).tekst;
    return uit;
}

/// The last day as the onderzoek gives it, for a round that begins today.
std::string gewoneLaatsteDag(const Toetsinzage& inzage) {
    return laatsteDag(
        inzage, trajectinstellingStore::lees(inzage, inzage.kop().onderzoekId).instelling.reactie);
}

/// A day that somebody typed or chose, ISO. Throws Veldfouten ("tot").
std::string leesDag(const std::string& getypt) {
    Veldcontrole controle;
    const std::string uit = controle.datum("tot", getypt, "9999-12-31");
    controle.eisGoed();
    return uit;
}

void eisOntvangers(const Toetsinzage& inzage, const Wederhoorverzending& van) {
    const auto mensen = vtManagementVan(inzage, inzage.kop().organisatieNu);
    if (mensen.empty()) throw NietNu(kNiemand);
    const auto kan = [&](std::int64_t nr) {
        return std::ranges::find(mensen, nr, &Persoon::nr) != mensen.end();
    };
    if (van.ontvangers.empty())
        throw Veldfouten("ontvanger", "Kies ten minste één persoon die het concept leest.");
    if (!std::ranges::all_of(van.ontvangers, kan))
        throw Veldfouten("ontvanger",
                         "Kies alleen mensen van deze organisatie die kunnen inloggen.");
    if (std::ranges::find(van.ontvangers, van.verantwoordelijke) == van.ontvangers.end())
        throw Veldfouten("verantwoordelijke",
                         "Kies wie de reactie indient. Dat is een van de mensen die het concept "
                         "lezen.");
}

/// The last day that was chosen; a later one than the onderzoek gives asks for a reason.
std::string eisLaatsteDag(const Toetsinzage& inzage, const Wederhoorverzending& van,
                          bool metReden) {
    const std::string gewoon = gewoneLaatsteDag(inzage);
    if (getrimd(van.tot).empty()) return gewoon;
    const std::string uit = leesDag(van.tot);
    if (uit < gewoon)
        throw Veldfouten("tot", "De organisatie heeft ten minste tot en met " +
                                    datumInWoorden(gewoon) + ". Kies die dag of een latere.");
    if (uit > gewoon && !metReden)
        throw Veldfouten("reden", "Schrijf op waarom de organisatie langer de tijd krijgt.");
    return uit;
}

void stuur(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
           const Wederhoorverzending& van, const Rapportmaker& maker, Zet zet) {
    handelMetTekst(
        werkplek, handeling, toets, actieVoor(zet), {.reden = van.privacyreden, .record = {}},
        [&](const TekstTransactie& transactie) {
            eisVersie(transactie, versie);
            eisOntvangers(transactie, van);
            const bool metReden = !getrimd(van.reden).empty();
            const std::string tot = eisLaatsteDag(transactie, van, metReden);
            Tekst reden;
            if (metReden || zet == Zet::heropenWederhoor)
                reden = eisReden(transactie, van.reden,
                                 "Schrijf op waarom de organisatie nog een keer kan reageren.");
            transactie.eisGoed();
            const std::int64_t wie = handeling.wie.nr;
            doeZet(transactie, {zet, reden, tot});
            trajectStore::noem(transactie, Taak::ontvanger, van.ontvangers, wie);
            trajectStore::noem(transactie, Taak::verantwoordelijke, {van.verantwoordelijke}, wie);
            const auto kenmerk = bevriesConcept(transactie, Zet::stuurVoorWederhoor, maker);
            wederhoorStore::open(transactie, kenmerk.nr, tot, wie);
        });
}

Wederhoorronde eisRonde(const Toetsinzage& inzage, int versie) {
    const auto uit = wederhoorStore::laatste(inzage);
    if (!uit || uit->versie != versie)
        throw NietNu(
            "Een ander heeft intussen iets gedaan met dit wederhoor. Bekijk de pagina "
            "opnieuw.");
    return *uit;
}

}  // namespace

Wederhoorbeeld wederhoorbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Wederhoorbeeld uit;
        uit.kop = inzage.kop();
        if (uit.kop.soort == Toetssoort::zelfevaluatie || !stapVan(uit.kop.status)) return uit;
        uit.magSturen = inzage.mag(Actie::stuurVoorWederhoor);
        uit.magHeropenen = inzage.mag(Actie::heropenWederhoor);
        uit.keuzes = keuzesVan(inzage);
        for (const Ontvangerkeuze& een : uit.keuzes) {
            if (een.ontvanger) uit.genoemd.push_back(een.naam);
            if (een.verantwoordelijke) uit.verantwoordelijke = een.naam;
        }
        uit.laatsteDag = gewoneLaatsteDag(inzage);
        if (uit.magSturen) uit.inDeWeg = watInDeWegStaat(inzage, Zet::stuurVoorWederhoor);
        if (uit.magHeropenen) uit.inDeWeg = watInDeWegStaat(inzage, Zet::heropenWederhoor);
        if ((uit.magSturen || uit.magHeropenen) && uit.keuzes.empty())
            uit.inDeWeg.emplace_back(kNiemand);
        const bool loopt = uit.kop.status == Toetsstatus::wederhoor;
        uit.magVerlengen = loopt && inzage.mag(Actie::verleng);
        uit.magTerugnemen = loopt && inzage.mag(Actie::neemTerug);
        uit.magSluiten = inzage.mag(Actie::sluitWederhoor) &&
                         watInDeWegStaat(inzage, Zet::sluitWederhoor).empty();
        for (const Wederhoorronde& een : wederhoorStore::rondes(inzage))
            uit.rondes.insert(uit.rondes.begin(), rondebeeld(inzage, een));
        return uit;
    });
}

void stuurVoorWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        int versie, const Wederhoorverzending& verzending,
                        const Rapportmaker& maker) {
    stuur(werkplek, handeling, toets, versie, verzending, maker, Zet::stuurVoorWederhoor);
}

void heropenWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, const Wederhoorverzending& verzending,
                      const Rapportmaker& maker) {
    stuur(werkplek, handeling, toets, versie, verzending, maker, Zet::heropenWederhoor);
}

void verlengWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, const std::string& tot, const std::string& reden,
                      const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::verleng,
                   {.reden = privacyreden, .record = {}}, [&](const TekstTransactie& transactie) {
                       const Wederhoorronde ronde = eisRonde(transactie, versie);
                       const std::string dag = leesDag(tot);
                       if (dag <= ronde.tot)
                           throw Veldfouten(
                               "tot", "Kies een latere dag dan " + datumInWoorden(ronde.tot) + ".");
                       if (dag < dagVan(werkplek.nu()))
                           throw Veldfouten("tot", "Kies een dag die nog niet voorbij is.");
                       const Tekst waarom =
                           eisReden(transactie, reden,
                                    "Schrijf op waarom de organisatie langer de tijd krijgt.");
                       doeZet(transactie, {Zet::verleng, waarom, dag});
                       wederhoorStore::verleng(transactie, ronde.nr, versie, dag);
                   });
}

void neemWederhoorTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        int versie, const std::string& reden, const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::neemTerug, {.reden = privacyreden, .record = {}},
        [&](const TekstTransactie& transactie) {
            if (transactie.kop().status != Toetsstatus::wederhoor)
                throw NietNu("Het concept ligt niet meer bij de organisatie.");
            const Wederhoorronde ronde = eisRonde(transactie, versie);
            doeZet(transactie,
                   {Zet::neemTerug,
                    eisReden(transactie, reden, "Schrijf op waarom u het concept terugneemt.")});
            wederhoorStore::beeindig(transactie, ronde.nr, Rondeeinde::teruggenomen);
        });
}

void sluitWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    handel(werkplek, handeling, toets, Actie::sluitWederhoor,
           [&](const ToetsTransactie& transactie) {
               const auto ronde = wederhoorStore::laatste(transactie);
               doeZet(transactie, {Zet::sluitWederhoor});
               if (ronde) wederhoorStore::beeindig(transactie, ronde->nr, Rondeeinde::geenReactie);
           });
}

}  // namespace maatlat
