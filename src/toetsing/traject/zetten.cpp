// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/zetten.h"

#include <utility>

#include "domain/fouten.h"
#include "rules/steekproef/termijnen.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/traject/omstandigheden.h"

namespace maatlat {

namespace {

Trajectstap stapNu(const Toetsinzage& inzage) {
    const auto stap = stapVan(inzage.kop().status);
    if (!stap) throw NietNu("Deze toets gaat niet op weg naar publicatie.");
    return *stap;
}

/// The line of the table for this person here and now. Throws NietNu with what stands in the way.
const Overgang& eisOvergang(const Toetsinzage& inzage, Zet zet) {
    const Trajectstap nu = stapNu(inzage);
    const Betrokkenheid wie = betrokkenheidBij(inzage);
    const Omstandigheden stand = omstandigheden(inzage);
    if (const Overgang* overgang = vindOvergang(nu, zet, wie, stand)) return *overgang;
    std::vector<std::string> waarom;
    for (const Trajectvoorwaarde een : beletsels(nu, zet, wie, stand))
        waarom.emplace_back(waaromNiet(een));
    throw NietNu("Dit kan nu niet. " +
                 (waarom.empty() ? "Bekijk bij de toets wie aan zet is." : alinea(waarom)));
}

/// How long the onderzoek gives for what must be done there; nothing where no term was chosen.
std::optional<Termijn> termijnVoor(const Trajectinstelling& kiest, Toetsstatus naar) {
    switch (naar) {
        case Toetsstatus::collegialeToets:
            return kiest.collegiaal;
        case Toetsstatus::wederhoor:
            return kiest.reactie;
        case Toetsstatus::verwerking:
            return kiest.verwerking;
        case Toetsstatus::vaststelling:
            return kiest.vaststelling;
        default:
            return std::nullopt;
    }
}

}  // namespace

Betrokkenheid betrokkenheidBij(const Toetsinzage& inzage) {
    return betrokkenheid(inzage.persoon(), inzage.doelwit());
}

std::vector<std::string> watInDeWegStaat(const Toetsinzage& inzage, Zet zet) {
    std::vector<std::string> uit;
    for (const Trajectvoorwaarde een :
         beletsels(stapNu(inzage), zet, betrokkenheidBij(inzage), omstandigheden(inzage)))
        uit.emplace_back(waaromNiet(een));
    return uit;
}

std::string laatsteDag(const Toetsinzage& inzage, const Termijn& termijn) {
    const Werkplek& werkplek = inzage.werkplek();
    const auto vandaag = dagUit(dagVan(werkplek.nu()));
    return iso(termijneinde(vandaag.value(), termijn, werkplek.kalender()).dag);
}

Toetsstatus doeZet(const ToetsTransactie& transactie, const Zetting& zetting) {
    const Toetskop& kop = transactie.kop();
    const Overgang* overgang = &eisOvergang(transactie, zetting.zet);
    if (overgang->metReden && zetting.reden.empty())
        throw Veldfouten("reden", "Schrijf op waarom.");
    const Toetsstatus naar =
        overgang->terug ? trajectStore::voorgelegdVanuit(transactie) : statusBij(overgang->naar);
    std::string tot = zetting.tot;
    if (tot.empty() && naar != kop.status)
        if (const auto termijn = termijnVoor(
                trajectinstellingStore::lees(transactie, kop.onderzoekId).instelling, naar))
            tot = laatsteDag(transactie, *termijn);
    trajectStore::doe(transactie,
                      {.zet = zetting.zet, .van = kop.status, .naar = naar, .tot = std::move(tot)},
                      zetting.reden, transactie.persoon().nr);
    return naar;
}

void eisZet(const Toetsinzage& inzage, Zet zet) {
    eisOvergang(inzage, zet);
}

Tekst keurTot(const TekstTransactie& transactie, const std::string& veld, const std::string& getypt,
              std::size_t langste, const Tekst& oud) {
    const std::string tekst = getrimd(getypt);
    if (aantalTekens(tekst) > langste)
        throw Veldfouten(
            veld, "Maak deze tekst korter: hoogstens " + std::to_string(langste) + " tekens.");
    return transactie.keur(veld, Getypt(tekst), oud);
}

Tekst eisReden(const TekstTransactie& transactie, const std::string& gegeven,
               const std::string& leeg) {
    if (getrimd(gegeven).empty()) throw Veldfouten("reden", leeg);
    return keurTot(transactie, "reden", gegeven, kLangsteTrajectreden);
}

void eisVersie(const Toetsinzage& inzage, int versie) {
    if (inzage.kop().versie != versie)
        throw NietNu(
            "De toets is gewijzigd nadat u deze pagina opende. Bekijk wat er is gewijzigd "
            "en kies daarna opnieuw.");
}

}  // namespace maatlat
