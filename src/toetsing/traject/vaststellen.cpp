// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/vaststellen.h"

#include "domain/fouten.h"
#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/traject/traject_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

/// Why it was given back last, when that is why it stands where it does.
std::optional<Teruggave> laatsteTeruggave(const Toetslezing& inzage) {
    for (const trajectStore::Gedaan& een : trajectStore::gedaan(inzage)) {
        if (een.zet == Zet::geefTerug)
            return Teruggave{een.reden, persoonsnaam(inzage, een.persoon), een.wanneer};
        if (een.van != een.naar) return std::nullopt;
    }
    // From before there was a way to publication.
    const auto versies = geschiedenisStore::versies(inzage, kTeruggavesleutel, 1);
    if (versies.empty()) return std::nullopt;
    const Oudeversie& laatste = versies.front();
    const auto inhoud = Vastlegging::lees(laatste.inhoud);
    return Teruggave{inhoud ? inhoud->tekst("reden") : "", persoonsnaam(inzage, laatste.auteur),
                     laatste.wanneer};
}

}  // namespace

Vaststelbeeld vaststelbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Vaststelbeeld uit;
        uit.kop = inzage.kop();
        const bool voorgelegd = uit.kop.status == Toetsstatus::vaststelling;
        uit.magVoorleggen = inzage.mag(Actie::legVoor);
        uit.magTerugnemen = voorgelegd && inzage.mag(Actie::neemTerug);
        uit.magVaststellen = inzage.mag(Actie::stelVast);
        if (uit.magVoorleggen) uit.inDeWeg = watInDeWegStaat(inzage, Zet::legVoor);
        uit.magIndienen = inzage.mag(Actie::zelfevaluatieIndienen);

        const Toetsinhoud inhoud = leesToetsinhoud(inzage);
        uit.verwachtingen = inhoud.kader->aantalBeoordeeld();
        uit.beoordeeld = inhoud.aantalBeoordeeld();
        uit.hiaten = hiaten(inhoud);
        if (voorgelegd) uit.voorgelegdDoor = persoonsnaam(inzage, uit.kop.voorgelegdDoor);
        if (openVoorWijziging(uit.kop.status)) uit.teruggave = laatsteTeruggave(inzage);

        for (Editiecontrole& een : controleerEdities(inzage, inhoud)) {
            Editiebeeld& beeld = *uit.edities.emplace(uit.edities.begin());
            beeld.vastgesteldDoor = persoonsnaam(inzage, een.vaststelling.vastgesteldDoor);
            if (een.vaststelling.voorgelegdDoor != 0)
                beeld.aangeboden = persoonsnaam(inzage, een.vaststelling.voorgelegdDoor);
            beeld.controle = std::move(een);
        }
        return uit;
    });
}

void legVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie) {
    handel(werkplek, handeling, toets, Actie::legVoor, [&](const ToetsTransactie& transactie) {
        eisVersie(transactie, versie);
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
              bool gelezen, const Rapportmaker& maker) {
    handel(werkplek, handeling, toets, Actie::stelVast, [&](const ToetsTransactie& transactie) {
        eisVersie(transactie, versie);
        if (!gelezen)
            throw Veldfouten("gelezen",
                             "Lees eerst het conceptrapport, en zet dan hier een "
                             "vinkje.");
        bevries(transactie, leesToetsinhoud(transactie), Toetsstatus::vastgesteld, maker);
        doeZet(transactie, {Zet::stelVast});
    });
}

void geefTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& gegeven, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::geefTerug,
                   {.reden = privacyreden, .record = {}}, [&](const TekstTransactie& transactie) {
                       eisVersie(transactie, versie);
                       doeZet(transactie, {Zet::geefTerug,
                                           eisReden(transactie, gegeven,
                                                    "Schrijf op wat er nog moet gebeuren.")});
                   });
}

}  // namespace maatlat
