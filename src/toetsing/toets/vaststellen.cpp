// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/vaststellen.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "store/spoor/geschiedenis_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/toets/bevriezing.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteReden = 2'000;

void eisVersie(const Toetskop& kop, int versie) {
    if (kop.versie != versie)
        throw NietNu(
            "De toets is gewijzigd nadat u deze pagina opende. Bekijk wat er is gewijzigd "
            "en kies daarna opnieuw.");
}

int openVerwachtingen(const Toetsinhoud& inhoud) {
    return inhoud.kader->aantalBeoordeeld() - inhoud.aantalBeoordeeld();
}

std::optional<Teruggave> laatsteTeruggave(const Toetslezing& inzage) {
    const auto versies = geschiedenisStore::versies(inzage, toetskopStore::kTeruggave, 1);
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
        const bool voorgelegd = uit.kop.status == Toetsstatus::voorgelegd;
        const bool magLeggen = inzage.mag(Actie::toetsVoorleggen);
        uit.magVoorleggen = magLeggen && !voorgelegd;
        uit.magTerugnemen = magLeggen && voorgelegd;
        uit.magVaststellen = inzage.mag(Actie::toetsVaststellen);
        uit.magIndienen = inzage.mag(Actie::zelfevaluatieIndienen);

        const Toetsinhoud inhoud = leesToetsinhoud(inzage);
        uit.verwachtingen = inhoud.kader->aantalBeoordeeld();
        uit.beoordeeld = inhoud.aantalBeoordeeld();
        uit.hiaten = hiaten(inhoud);
        if (voorgelegd) uit.voorgelegdDoor = persoonsnaam(inzage, uit.kop.voorgelegdDoor);
        if (uit.kop.status == Toetsstatus::lopend) uit.teruggave = laatsteTeruggave(inzage);

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
    handel(werkplek, handeling, toets, Actie::toetsVoorleggen, [&](const auto& transactie) {
        const Toetskop& kop = transactie.kop();
        if (kop.status != Toetsstatus::lopend)
            throw NietNu("Deze toets is al voorgelegd ter vaststelling.");
        eisVersie(kop, versie);
        if (const int open = openVerwachtingen(leesToetsinhoud(transactie)); open > 0)
            throw NietNu("U kunt de toets nog niet voorleggen: " + hoeveel(open, kVerwachting) +
                         (open == 1 ? " heeft" : " hebben") +
                         " nog geen score. Geef die eerst een score.");
        toetskopStore::legVoor(transactie, handeling.wie.nr);
    });
}

void neemTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsVoorleggen, [&](const auto& transactie) {
        const Toetskop& kop = transactie.kop();
        if (kop.status != Toetsstatus::voorgelegd)
            throw NietNu("Deze toets ligt niet meer voor ter vaststelling.");
        eisVersie(kop, versie);
        toetskopStore::neemTerug(transactie);
    });
}

void stelVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen, const Rapportmaker& maker) {
    handel(werkplek, handeling, toets, Actie::toetsVaststellen, [&](const auto& transactie) {
        eisVersie(transactie.kop(), versie);
        if (!gelezen)
            throw Veldfouten("gelezen",
                             "Lees eerst het conceptrapport, en zet dan hier een "
                             "vinkje.");
        bevries(transactie, leesToetsinhoud(transactie), Toetsstatus::vastgesteld, maker);
    });
}

void geefTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& gegeven, const std::string& privacyreden) {
    const auto geef = [&](const TekstTransactie& transactie) {
        eisVersie(transactie.kop(), versie);
        const std::string reden = getrimd(gegeven);
        if (reden.empty()) throw Veldfouten("reden", "Schrijf op wat er nog moet gebeuren.");
        if (aantalTekens(reden) > kLangsteReden)
            throw Veldfouten("reden", "Maak de reden korter: hoogstens 2000 tekens.");
        toetskopStore::geefTerug(transactie, transactie.keur("reden", Getypt(reden)),
                                 handeling.wie.nr);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::toetsTeruggeven,
                   {.reden = privacyreden, .record = {}}, geef);
}

}  // namespace maatlat
