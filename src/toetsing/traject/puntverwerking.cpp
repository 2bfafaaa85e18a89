// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/puntverwerking.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "store/bronnen/concept_store.h"
#include "store/bronnen/record_store.h"
#include "store/toetskop_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/verwerking_store.h"
#include "store/traject/wederhoor_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/traject/conceptinhoud.h"
#include "toetsing/traject/zetten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteMotivering = 5'000;  ///< signs
constexpr std::size_t kLangsteNawoord = 10'000;

std::string conceptsleutel(const Puntsleutel& punt) {
    return verwerkingStore::kBesluit + punt.tekst();
}
std::string nawoordsleutel(int ronde) {
    return verwerkingStore::kNawoord + std::to_string(ronde);
}

Ingediendpunt eisPunt(const Toetslezing& toets, const Puntsleutel& sleutel) {
    for (Ingediendpunt& een : ingediendePunten(toets))
        if (een.sleutel == sleutel) return std::move(een);
    throw Onvindbaar();
}

const Wederhoorbewijs& eisBewijs(const Ingediendpunt& punt, int nr) {
    const auto plek = std::ranges::find(punt.punt.bewijs, nr, &Wederhoorbewijs::nr);
    if (plek == punt.punt.bewijs.end()) throw Onvindbaar();
    return *plek;
}

/// The bron that was made of this file; 0: none.
std::int64_t bronMet(const Toetslezing& toets, const std::string& sha256) {
    for (const Bron& een : recordStore::alle<Bron>(toets))
        for (const Bijlage& bestand : een.bestanden())
            if (bestand.sha256 == sha256) return een.nr;
    return 0;
}

std::string waaromGeenLezer(const Toetsinzage& inzage) {
    std::vector<std::int64_t> wie = inzage.kop().team;
    for (const auto& een : trajectStore::genoemden(inzage))
        if (een.taak == Taak::tweedeLezer) wie.push_back(een.persoon);
    const bool iemand = std::ranges::any_of(wie, [&](std::int64_t een) {
        return !trajectStore::wasBijBezoek(inzage, een) && !verwerkingStore::besliste(inzage, een);
    });
    if (iemand) return {};
    return "Iedereen uit het team was op bezoek of besliste over een punt. De landelijk "
           "coördinator "
           "moet een tweede lezer van buiten het team aanwijzen.";
}

Zienswijzebeeld zienswijzebeeld(const Toetslezing& toets, int ronde) {
    const auto nawoord = verwerkingStore::nawoord(toets, ronde);
    return {ronde, wederhoorStore::zienswijze(toets, ronde).tekst, nawoord.tekst, nawoord.versie};
}

Zienswijzebeeld eisZienswijze(const Toetslezing& toets, int ronde) {
    if (!wederhoorStore::reactie(toets, ronde)) throw Onvindbaar();
    Zienswijzebeeld uit = zienswijzebeeld(toets, ronde);
    if (uit.tekst.empty()) throw Onvindbaar();
    return uit;
}

Tekst keurTekst(const TekstTransactie& transactie, const std::string& veld,
                const std::string& getypt, std::size_t langste, const std::string& leeg) {
    Veldcontrole controle;
    const Getypt tekst = controle.tekst(veld, getypt, langste, leeg);
    controle.eisGoed();
    return transactie.keur(veld, tekst);
}

}  // namespace

Verwerkingsbeeld verwerkingsbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Verwerkingsbeeld uit;
        uit.kop = inzage.kop();
        uit.reacties = wederhoorStore::reacties(inzage);
        uit.punten = ingediendePunten(inzage);
        for (const Wederhoorreactie& een : uit.reacties)
            if (Zienswijzebeeld van = zienswijzebeeld(inzage, een.ronde); !van.tekst.empty())
                uit.zienswijzen.push_back(std::move(van));
        uit.magBeslissen = inzage.mag(Actie::beoordeelPunt);
        uit.magMeelezen = inzage.mag(Actie::beslisMee);
        if (uit.kop.status != Toetsstatus::verwerking) return uit;
        uit.magTerugnemen =
            inzage.mag(Actie::neemTerug) && watInDeWegStaat(inzage, Zet::neemTerug).empty();
        if (!uit.punten.empty()) uit.geenTweedeLezer = waaromGeenLezer(inzage);
        return uit;
    });
}

void neemVerwerkingTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                         int versie, const std::string& reden, const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::neemTerug, {.reden = privacyreden, .record = {}},
        [&](const TekstTransactie& transactie) {
            if (transactie.kop().status != Toetsstatus::verwerking)
                throw NietNu("De punten van de organisatie worden nu niet meer verwerkt.");
            eisVersie(transactie, versie);
            doeZet(transactie,
                   {Zet::neemTerug, eisReden(transactie, reden,
                                             "Schrijf op waarom de toets teruggaat naar het "
                                             "begin.")});
        });
}

Besluitblad besluitblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                        const Puntsleutel& punt) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Besluitblad uit;
        uit.kop = inzage.kop();
        uit.punt = eisPunt(inzage, punt);
        const std::string& plaats = uit.punt.punt.plaats;
        uit.waar = passagenaam(plaats);
        uit.criterium = criteriumVan(*inzage.kader(), plaats.starts_with("oordeel/")
                                                          ? "onderbouwing/" + plaats.substr(8)
                                                          : plaats);
        const auto ronde = wederhoorStore::ronde(inzage, punt.ronde);
        if (const auto concept_ = bevrorenConceptStore::lees(inzage, ronde ? ronde->conceptNr : 0))
            uit.toen = conceptinhoud(concept_->inhoud)[plaats];
        uit.nu = conceptinhoud(bevrorenInhoud(inzage, leesToetsinhoud(inzage)))[plaats];
        if (const auto reactie = wederhoorStore::reactie(inzage, punt.ronde))
            uit.laat = reactie->laat;
        const Puntstand& stand = uit.punt.stand;
        if (stand.besluit) uit.beslisser = persoonsnaam(inzage, stand.besluit->persoon);
        if (stand.akkoord) uit.lezer = persoonsnaam(inzage, stand.akkoord->persoon);
        for (const Wederhoorbewijs& een : uit.punt.punt.bewijs)
            uit.isBron.push_back(bronMet(inzage, een.bijlage.sha256) != 0);
        uit.magBeslissen = inzage.mag(Actie::beoordeelPunt);
        uit.magMeelezen = inzage.mag(Actie::beslisMee) && stand.isBesloten();
        if (uit.magBeslissen) uit.bewaard = leesConcept(inzage, conceptsleutel(punt));
        return uit;
    });
}

void beslisOverPunt(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const Puntsleutel& punt, const Besluitinvoer& invoer) {
    handelMetTekst(werkplek, handeling, toets, Actie::beoordeelPunt,
                   {.reden = invoer.privacyreden, .record = conceptsleutel(punt)},
                   [&](const TekstTransactie& transactie) {
                       eisPunt(transactie, punt);
                       Veldcontrole controle;
                       const auto uitkomst = puntuitkomstMetNaam(invoer.uitkomst);
                       if (!uitkomst) controle.fout("uitkomst", "Kies wat u met dit punt doet.");
                       const Getypt motivering = controle.tekst(
                           "motivering", invoer.motivering, kLangsteMotivering,
                           "Schrijf op waarom. De organisatie leest deze motivering.");
                       controle.eisGoed();
                       verwerkingStore::besluit(transactie, punt, *uitkomst,
                                                transactie.keur("motivering", motivering),
                                                invoer.versie, handeling.wie.nr);
                       conceptStore::wis(transactie, handeling.wie.nr, conceptsleutel(punt));
                       doeZet(transactie, {Zet::beoordeelPunt});
                   });
}

void leesMee(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
             const Puntsleutel& punt, const Meelezing& meelezing) {
    handelMetTekst(werkplek, handeling, toets, Actie::beslisMee,
                   {.reden = meelezing.privacyreden, .record = conceptsleutel(punt)},
                   [&](const TekstTransactie& transactie) {
                       eisPunt(transactie, punt);
                       const Tekst reden =
                           meelezing.akkoord
                               ? Tekst()
                               : eisReden(
                                     transactie, meelezing.reden,
                                     "Schrijf op waarom u het niet eens bent met dit besluit.");
                       verwerkingStore::zegAkkoord(transactie, punt, meelezing.besluitversie,
                                                   meelezing.akkoord, reden, handeling.wie.nr);
                       doeZet(transactie, {Zet::beslisMee});
                   });
}

Nawoordblad nawoordblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int ronde) {
    return inzien(werkplek, persoon, toets, Actie::beoordeelPunt, [&](const Toetsinzage& inzage) {
        return Nawoordblad{inzage.kop(), eisZienswijze(inzage, ronde),
                           leesConcept(inzage, nawoordsleutel(ronde))};
    });
}

void schrijfNawoord(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int ronde,
                    const std::string& tekst, int versie, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::beoordeelPunt,
                   {.reden = privacyreden, .record = nawoordsleutel(ronde)},
                   [&](const TekstTransactie& transactie) {
                       eisZienswijze(transactie, ronde);
                       verwerkingStore::zetNawoord(
                           transactie, ronde,
                           keurTekst(transactie, "tekst", tekst, kLangsteNawoord,
                                     "Schrijf het nawoord van de inspectie."),
                           versie, handeling.wie.nr);
                       conceptStore::wis(transactie, handeling.wie.nr, nawoordsleutel(ronde));
                   });
}

std::int64_t maakBronVanBewijs(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                               const Puntsleutel& punt, int bewijs) {
    return handel(werkplek, handeling, toets, Actie::toetsInvullen,
                  [&](const ToetsTransactie& transactie) {
                      const Ingediendpunt van = eisPunt(transactie, punt);
                      const Wederhoorbewijs& stuk = eisBewijs(van, bewijs);
                      if (const auto al = bronMet(transactie, stuk.bijlage.sha256)) return al;
                      Bron bron;
                      bron.soort = Bronsoort::document;
                      bron.titel = stuk.bijlage.naam;
                      bron.datum = stuk.datum;
                      bron.documentsoort = kDocumentsoorten.back();
                      bron.bijlage = stuk.bijlage;
                      return recordStore::bewaar(transactie, bron, handeling.wie.nr).nr;
                  });
}

Puntbewijsinzage leesPuntbewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                const Puntsleutel& punt, int bewijs) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        const Ingediendpunt van = eisPunt(inzage, punt);
        const Wederhoorbewijs& stuk = eisBewijs(van, bewijs);
        return Puntbewijsinzage{
            stuk.bijlage,
            inzage.noteer(Inzagesoort::bijlage, bewijssleutel(punt.ronde, punt.nr, bewijs))};
    });
}

std::string bewaarVerwerkingsconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                     const std::string& sleutel, int versie,
                                     const Vastlegging& inhoud) {
    constexpr std::size_t kLangste = 20'000;
    const auto bewaar = [&](const TekstTransactie& transactie) {
        Veldcontrole controle;
        const std::string_view naam = sleutel;
        if (!naam.starts_with(verwerkingStore::kBesluit) &&
            !naam.starts_with(verwerkingStore::kNawoord) && naam != kVerschillensleutel)
            controle.fout("sleutel", "Ververs de pagina en probeer opnieuw.");
        for (const auto& [veld, waarde] : inhoud.paren())
            controle.tekst(veld, waarde, kLangste);
        controle.eisGoed();
        return conceptStore::bewaar(transactie, persoon.nr,
                                    {sleutel, versie, transactie.keur(inhoud), ""});
    };
    return handelSteedsMetTekst(werkplek, persoon, toets, Actie::verklaarVerschil, bewaar);
}

Verantwoordingsblad vastgesteldeBesluiten(const Toetslezing& toets) {
    const auto edities = toetskopStore::vaststellingen(toets);
    if (edities.empty()) return {};
    auto blad = leesVerantwoording(bevrorenDelen(edities.back().inhoud).verantwoording);
    return std::move(blad).value_or(Verantwoordingsblad());
}

}  // namespace maatlat
