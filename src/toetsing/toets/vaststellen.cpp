// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/vaststellen.h"

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "store/spoor/geschiedenis_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/toets/bevriezing.h"

namespace maatlat {

namespace {

const std::string kTeruggave = "teruggave/toets";
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

std::optional<Teruggave> laatsteTeruggave(Sessie& sessie, std::int64_t toets) {
    const auto versies = geschiedenisStore::versies(sessie, toets, kTeruggave);
    if (versies.empty()) return std::nullopt;
    const Oudeversie& laatste = versies.front();
    const auto inhoud = Vastlegging::lees(laatste.inhoud);
    return Teruggave{inhoud ? inhoud->tekst("reden") : "", persoonsnaam(sessie, laatste.auteur),
                     laatste.wanneer};
}

}  // namespace

Vaststelbeeld vaststelbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Vaststelbeeld uit;
        uit.kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
        const Doelwit wat = doelwit(sessie, persoon, uit.kop);
        const bool voorgelegd = uit.kop.status == Toetsstatus::voorgelegd;
        const bool magLeggen = mag(persoon, Actie::toetsVoorleggen, wat);
        uit.magVoorleggen = magLeggen && !voorgelegd;
        uit.magTerugnemen = magLeggen && voorgelegd;
        uit.magVaststellen = mag(persoon, Actie::toetsVaststellen, wat);
        uit.magIndienen = mag(persoon, Actie::zelfevaluatieIndienen, wat);

        const Toetsinhoud inhoud = leesToetsinhoud(werkplek, sessie, uit.kop);
        uit.verwachtingen = inhoud.kader->aantalBeoordeeld();
        uit.beoordeeld = inhoud.aantalBeoordeeld();
        uit.hiaten = hiaten(inhoud);
        if (voorgelegd) uit.voorgelegdDoor = persoonsnaam(sessie, uit.kop.voorgelegdDoor);
        if (uit.kop.status == Toetsstatus::lopend) uit.teruggave = laatsteTeruggave(sessie, toets);

        const auto edities = toetskopStore::vaststellingen(sessie, toets);
        if (edities.empty()) return uit;
        uit.vaststelling = edities.back();
        uit.vastgesteldDoor = persoonsnaam(sessie, uit.vaststelling->vastgesteldDoor);
        if (uit.vaststelling->voorgelegdDoor != 0)
            uit.aangeboden = persoonsnaam(sessie, uit.vaststelling->voorgelegdDoor);
        uit.onveranderd = sha256Hex(bevrorenInhoud(inhoud)) == uit.vaststelling->sha256;
        return uit;
    });
}

void legVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsVoorleggen, toets);
        if (kop.status != Toetsstatus::lopend)
            throw NietNu("Deze toets is al voorgelegd ter vaststelling.");
        eisVersie(kop, versie);
        if (const int open = openVerwachtingen(leesToetsinhoud(werkplek, transactie, kop));
            open > 0)
            throw NietNu("U kunt de toets nog niet voorleggen: " + hoeveel(open, kVerwachting) +
                         (open == 1 ? " heeft" : " hebben") +
                         " nog geen score. Geef die eerst een score.");
        toetskopStore::zetStatus(transactie, toets, Toetsstatus::voorgelegd, handeling.wie.nr);
        return std::string();
    });
}

void neemTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsVoorleggen, toets);
        if (kop.status != Toetsstatus::voorgelegd)
            throw NietNu("Deze toets ligt niet meer voor ter vaststelling.");
        eisVersie(kop, versie);
        toetskopStore::zetStatus(transactie, toets, Toetsstatus::lopend, 0);
        return std::string();
    });
}

void stelVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              bool gelezen) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsVaststellen, toets);
        eisVersie(kop, versie);
        if (!gelezen)
            throw Veldfouten("gelezen",
                             "Lees eerst het conceptrapport, en zet dan hier een "
                             "vinkje.");
        bevries(transactie, leesToetsinhoud(werkplek, transactie, kop), Toetsstatus::vastgesteld,
                handeling.wie.nr);
        return std::string();
    });
}

void geefTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               const std::string& gegeven, const std::string& privacyreden) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsTeruggeven, toets);
        eisVersie(kop, versie);
        const std::string reden = getrimd(gegeven);
        if (reden.empty()) throw Veldfouten("reden", "Schrijf op wat er nog moet gebeuren.");
        if (aantalTekens(reden) > kLangsteReden)
            throw Veldfouten("reden", "Maak de reden korter: hoogstens 2000 tekens.");
        const std::string bevestigd = bewaakWijziging(
            "reden", "", reden,
            bekendeWoorden(transactie, *werkplek.kader(transactie, kop.kaderHash)), privacyreden);
        const std::string sleutel = "toets " + std::to_string(toets);
        logBevestiging(transactie, toets, "", bevestigd);
        const auto eerder = geschiedenisStore::versies(transactie, toets, kTeruggave);
        geschiedenisStore::voegToe(transactie, toets, kTeruggave,
                                   eerder.empty() ? 1 : eerder.front().versie + 1,
                                   {{"reden", reden}}, handeling.wie.nr);
        transactie.log("toets teruggegeven", sleutel, "", reden);
        toetskopStore::zetStatus(transactie, toets, Toetsstatus::lopend, 0);
        return std::string();
    });
}

}  // namespace maatlat
