// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/vaststellen.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/traject/verantwoordingsblad.h"
#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/verantwoording_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/veldopmerkingen.h"
#include "toetsing/toets/wijzigingen.h"
#include "toetsing/traject/editiecontrole.h"
#include "toetsing/traject/verantwoorden.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

/// Who that is for this toets, without a name: it is printed in the report.
std::string rolVan(const Toetsinzage& inzage, std::int64_t persoon) {
    const auto& team = inzage.kop().team;
    return std::ranges::find(team, persoon) == team.end() ? "een inspecteur van buiten het team"
                                                          : "een inspecteur uit het team";
}

Editieherkomst herkomstVan(const ToetsTransactie& transactie, const Toetsinhoud& inhoud) {
    Editieherkomst uit;
    uit.voorgelegdDoor = rolVan(transactie, transactie.kop().voorgelegdDoor);
    uit.vastgesteldDoor = rolVan(transactie, transactie.persoon().nr);
    uit.blad = verantwoordingsblad(transactie, inhoud);
    uit.openbaar = trajectinstellingStore::lees(transactie, transactie.kop().onderzoekId)
                       .instelling.verschillenOpenbaar;
    for (const auto& een : toetskopStore::vaststellingen(transactie))
        if (auto blad = leesVerantwoording(bevrorenDelen(een.inhoud).verantwoording))
            uit.eerdere.insert(uit.eerdere.begin(), std::move(*blad));
    return uit;
}

/// What was changed, and what was decided on points: of that there is a page of its own when it
/// stays inside.
bool vraagtEigenBlad(const Editieherkomst& herkomst) {
    return !herkomst.openbaar && (!herkomst.blad.delen.empty() || !herkomst.blad.punten.empty() ||
                                  !herkomst.blad.zienswijzen.empty());
}

/// What a next person sees of it, beside the editie itself.
void voegVerantwoordingToe(Vaststelbeeld& uit, const Toetsinzage& inzage,
                           const Toetsinhoud& inhoud) {
    const bool handelt = uit.magVoorleggen || uit.magVaststellen;
    const Zet zet = uit.magVaststellen ? Zet::stelVast : Zet::legVoor;
    if (handelt) {
        uit.inDeWeg = watInDeWegStaat(inzage, zet);
        // Who offers it accepts the gaps in the form itself.
        if (zet == Zet::legVoor)
            std::erase(uit.inDeWeg, waaromNiet(Trajectvoorwaarde::hiatenAanvaard));
        if (zet == Zet::stelVast) uit.redenen = hiaatredenen(inzage);
    }
    if (isHierBevroren(uit.kop.status)) return;
    const auto delen = verantwoorddelen(inzage, inhoud);
    uit.metVerschillen = !delen.empty();
    for (const Verantwoorddeel& deel : delen)
        uit.onverklaard += static_cast<int>(
            std::ranges::count(deel.verschillen, false, &Verantwoord::isVerklaard));
    if (!toetskopStore::vaststellingen(inzage).empty()) uit.correctie = correctiereden(inzage);
}

}  // namespace

std::string waaromNietTerug(const Toetsinzage& inzage) {
    if (const auto geopend = trajectStore::opening(inzage))
        return "De inspectie heeft deze zelfevaluatie geopend op " + datumEnTijd(geopend->wanneer) +
               ". U kunt haar niet meer terugnemen.";
    // Of one that was handed in before openings were kept nobody can tell.
    const auto gedaan = trajectStore::gedaan(inzage);
    if (gedaan.empty() || gedaan.front().zet != Zet::dienIn)
        return "Deze zelfevaluatie is ingediend met een eerdere versie van Maatlat. Of de "
               "inspectie haar al opende, is toen niet opgeslagen. Daarom kunt u haar niet "
               "terugnemen.";
    return {};
}

Vaststelbeeld vaststelbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Vaststelbeeld uit;
        uit.kop = inzage.kop();
        const bool voorgelegd = uit.kop.status == Toetsstatus::vaststelling;
        uit.magVoorleggen = inzage.mag(Actie::legVoor);
        uit.magTerugnemen = voorgelegd && inzage.mag(Actie::neemTerug);
        uit.magVaststellen = inzage.mag(Actie::stelVast);
        uit.magTeruggeven = voorgelegd && inzage.mag(Actie::geefTerug);
        uit.magCorrigeren = inzage.mag(Actie::corrigeer);
        uit.magIndienen = inzage.mag(Actie::zelfevaluatieIndienen);

        uit.magZelfTerugnemen = inzage.mag(Actie::zelfevaluatieTerugnemen);
        if (uit.magZelfTerugnemen) uit.waaromNietTerug = waaromNietTerug(inzage);

        const Toetsinhoud inhoud = leesToetsinhoud(inzage);
        uit.verwachtingen = inhoud.kader->aantalBeoordeeld();
        uit.beoordeeld = inhoud.aantalBeoordeeld();
        uit.hiaten = hiaten(inhoud);
        uit.teZien = aantalTeZien(inzage);
        uit.opmerkingen = aantalOpenOpmerkingen(inzage);
        if (uit.kop.soort != Toetssoort::zelfevaluatie &&
            uit.kop.status != Toetsstatus::overgenomen)
            voegVerantwoordingToe(uit, inzage, inhoud);
        if (voorgelegd) uit.voorgelegdDoor = persoonsnaam(inzage, uit.kop.voorgelegdDoor);

        for (Editiecontrole& een : controleerMetHerkomst(inzage, inhoud)) {
            Editiebeeld& beeld = *uit.edities.emplace(uit.edities.begin());
            if (const auto blad =
                    leesVerantwoording(bevrorenDelen(een.vaststelling.inhoud).verantwoording))
                beeld.correctie = blad->correctie;
            if (const auto blad = verantwoordingStore::lees(inzage, een.vaststelling.editie))
                beeld.verantwoordingSha256 = blad->sha256;
            beeld.vastgesteldDoor = persoonsnaam(inzage, een.vaststelling.vastgesteldDoor);
            if (een.vaststelling.voorgelegdDoor != 0)
                beeld.aangeboden = persoonsnaam(inzage, een.vaststelling.voorgelegdDoor);
            beeld.controle = std::move(een);
        }
        // What was taken back before anybody opened it is of the organisation alone.
        if (uit.kop.soort == Toetssoort::zelfevaluatie && !inzage.doelwit().eigenOrganisatie &&
            uit.edities.size() > 1)
            uit.edities.resize(1);
        return uit;
    });
}

void legVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
             const Hiaatkeuze& hiaten, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::legVoor,
                   {.reden = privacyreden, .record = {}}, [&](const TekstTransactie& transactie) {
                       eisVersie(transactie, versie);
                       aanvaardHiaten(transactie, hiaten);
                       transactie.eisGoed();
                       doeZet(transactie, {Zet::legVoor});
                   });
}

void neemTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie) {
    handel(werkplek, handeling, toets, Actie::neemTerug, [&](const ToetsTransactie& transactie) {
        if (transactie.kop().status != Toetsstatus::vaststelling)
            throw NietNu("Deze toets ligt niet meer voor ter vaststelling.");
        eisVersie(transactie, versie);
        doeZet(transactie, {Zet::neemTerug});
    });
}

void stelVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen, const std::vector<std::string>& aanvaard, const Rapportmaker& maker) {
    handel(werkplek, handeling, toets, Actie::stelVast, [&](const ToetsTransactie& transactie) {
        eisVersie(transactie, versie);
        if (!gelezen)
            throw Veldfouten("gelezen",
                             "Lees eerst het conceptrapport, en zet dan hier een "
                             "vinkje.");
        aanvaardHiatenMee(transactie, aanvaard);
        eisZet(transactie, Zet::stelVast);  // before a report is made of what may not be adopted
        const Toetsinhoud inhoud = leesToetsinhoud(transactie);
        const Editieherkomst herkomst = herkomstVan(transactie, inhoud);
        const auto vast = bevries(transactie, inhoud, Toetsstatus::vastgesteld, maker, herkomst);
        if (vraagtEigenBlad(herkomst))
            verantwoordingStore::bewaar(
                transactie, vast.editie,
                maker.maakVerantwoording(
                    transactie, {Toetsstatus::vastgesteld, vast.editie, vast.wanneer, vast.wanneer,
                                 vast.sha256, herkomst}));
        doeZet(transactie, {Zet::stelVast});
    });
}

void corrigeer(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& gegeven, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::corrigeer,
                   {.reden = privacyreden, .record = {}}, [&](const TekstTransactie& transactie) {
                       eisVersie(transactie, versie);
                       doeZet(transactie,
                              {Zet::corrigeer, eisReden(transactie, gegeven,
                                                        "Schrijf op waarom er een nieuwe editie "
                                                        "moet komen.")});
                   });
}

void geefTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& gegeven, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::geefTerug,
                   {.reden = privacyreden, .record = {}}, [&](const TekstTransactie& transactie) {
                       eisVersie(transactie, versie);
                       doeZet(transactie,
                              {Zet::geefTerug, eisReden(transactie, gegeven,
                                                        "Schrijf op wat er nog moet gebeuren.")});
                   });
}

}  // namespace maatlat
