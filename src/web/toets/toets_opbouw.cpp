// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/toets_opbouw.h"

#include "domain/toets/recordsleutel.h"
#include "reporting/tekens.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/eerdere_toets.h"
#include "toetsing/toets/oordelen.h"
#include "toetsing/toets/verklaring_tekst.h"
#include "web/http/adrescode.h"
#include "web/toets/getoond.h"
#include "web/toets/toetstabel_opbouw.h"
#include "web/toets/veld_opbouw.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

Roostercel cel(std::int64_t toets, const Criterium& criterium, const Verwachtingstand& stand) {
    const Verwachting& van = *stand.verwachting;
    Roostercel uit;
    uit.code = van.code;
    uit.tekst = van.tekst;
    uit.pad = criteriumpad(toets, criterium.code) + "#verwachting-" + codeerPad(van.code);
    uit.reden = waaromNietBeoordeeld(van);
    if (!van.beoordeeld) return uit;
    uit.score = alsTeken(stand.score);
    const auto aantal = [&](Richting een) {
        return stand.richtingen[static_cast<std::size_t>(een)];
    };
    uit.voor = aantal(Richting::voldoende);
    uit.tegen = aantal(Richting::onvoldoende);
    uit.neutraal = aantal(Richting::neutraal);
    uit.opvallend = stand.opvallend;
    return uit;
}

/// Nothing was done yet, something misses, or all is there. What is frozen is none of these: there
/// the word is that of the toets.
Statuslabel status(const Toetsinhoud& inhoud, const Criteriumstand& stand) {
    const Toetsstatus van = inhoud.kop.status;
    if (isBevroren(van)) return {Statuslabel::Soort::klaar, metHoofdletter(naam(van))};
    bool begonnen = false, compleet = true;
    for (const Verwachtingstand& een : stand.verwachtingen) {
        if (!een.verwachting->beoordeeld) continue;
        begonnen |= een.score != Score::onbeoordeeld || een.aantalBevindingen() > 0;
        compleet &= een.compleet;
    }
    const Veld tekst = inhoud.veld({Veldsoort::onderbouwing, stand.criterium->code});
    begonnen |= !tekst.waarde.empty();
    // Where nothing applies there is no oordeel to account for.
    compleet &= !tekst.waarde.empty() || stand.uitleg.nietsVanToepassing;
    return {.soort = compleet   ? Statuslabel::Soort::klaar
                     : begonnen ? Statuslabel::Soort::bezig
                                : Statuslabel::Soort::nietBegonnen};
}

Roosterrij rij(const Toetsbeeld& beeld, const Criteriumstand& stand) {
    const std::int64_t toets = beeld.zicht.kop.nr;
    Roosterrij uit;
    uit.code = stand.criterium->code;
    uit.tekst = stand.criterium->tekst;
    uit.pad = criteriumpad(toets, uit.code);
    uit.oordeel = teken(stand.uitleg.oordeel, stand.uitleg.nietsVanToepassing);
    if (!stand.uitleg.oordeel) uit.waaromNiet = stand.uitleg.waarom;
    uit.status = status(beeld.inhoud, stand);
    for (const Verwachtingstand& een : stand.verwachtingen)
        uit.cellen.push_back(cel(toets, *stand.criterium, een));
    return uit;
}

constexpr Telbaar kOnderdeel{"onderdeel", "onderdelen", true};

Nieuwsblok nieuwsblok(const Toetsblad& blad) {
    constexpr int kNietGevouwen = 8;
    const std::int64_t toets = blad.zicht.kop.nr;
    const Nieuws& nieuws = blad.nieuws;
    Nieuwsblok uit;
    if (nieuws.aantal == 0) return uit;
    uit.hoeveel = metHoofdletter(hoeveel(nieuws.aantal, kOnderdeel)) +
                  (nieuws.aantal == 1 ? " is" : " zijn") +
                  " door anderen gewijzigd. U hebt dat nog niet gezien.";
    uit.kort = metHoofdletter(hoeveel(nieuws.aantal, kOnderdeel));
    for (const Nieuws::Door& een : nieuws.door) {
        Nieuwsblok::Door& door = uit.door.emplace_back();
        door.wie = een.wie;
        door.hoeveel = hoeveel(een.aantal, kOnderdeel);
        for (const Nieuws::Deel& deel : een.delen) {
            door.delen.push_back({deel.naam, {}});
            for (const Nieuws::Rij& rij : deel.rijen)
                door.delen.back().rijen.push_back(
                    {{rij.naam, recordpad(toets, rij.sleutel, rij.criterium)},
                     datumEnTijd(rij.wanneer)});
        }
    }
    uit.open = nieuws.aantal <= kNietGevouwen;
    uit.getoond = getoondVeld(nieuws.getoond);
    uit.gezienPad = toetspad(toets, "/gezien");
    uit.loopPad = toetspad(toets, "/wijzigingen");
    return uit;
}

/// To what this toets tests again, to what tests it again, and to open that.
void voegHertoetsToe(ToetsPagina& pagina, const Toetszicht& zicht) {
    if (zicht.hertoets) {
        pagina.wegen.push_back({"Voor en na", toetspad(zicht.kop.nr, "/rapport#voor-en-na")});
        if (zicht.eerdereLeesbaar)
            pagina.wegen.push_back({"De eerdere toets", toetspad(zicht.hertoets->van)});
    }
    for (const std::int64_t een : zicht.hertoetsen)
        pagina.wegen.push_back({"Naar de hertoets", toetspad(een)});
    if (zicht.hertoetsOpenen && zicht.hertoetsen.empty())
        pagina.wegen.push_back({"Hertoets openen", toetspad(zicht.kop.nr, "/hertoets")});
}

/// The pages of the way to publication that have something to do or to show.
void voegStappenToe(ToetsPagina& pagina, const Toetszicht& zicht) {
    using enum Toetsstatus;
    const Toetsstatus nu = zicht.kop.status;
    if (nu == ingediend && zicht.leestOpvolging)
        pagina.wegen.push_back({"Eigen maatregelen", toetspad(zicht.kop.nr, "/opvolging")});
    if (zicht.kop.soort == Toetssoort::zelfevaluatie || !stapVan(nu)) return;
    const auto weg = [&](bool erbij, const char* tekst, const char* pad) {
        if (erbij) pagina.wegen.push_back({tekst, toetspad(zicht.kop.nr, pad)});
    };
    const bool vast = isBevroren(nu);
    const bool naConcept = nu == verwerking || nu == vaststelling || vast;
    const bool collegiaal = zicht.collegialeToets || nu == collegialeToets || nu == goedgekeurd;
    const bool gehoord = zicht.wederhoor || nu == wederhoor;
    weg(collegiaal, "Collegiale toets", "/collegiale-toets");
    weg(gehoord && (nu != lopend || !collegiaal), "Wederhoor", "/wederhoor");
    weg(naConcept && gehoord, "Punten van de organisatie", "/verwerking");
    weg(naConcept || nu == goedgekeurd, "Verschillen met het concept", "/verschillen");
    weg(nu != collegialeToets && nu != wederhoor, vast ? "Vastlegging en controle" : "Vaststellen",
        "/vaststellen");
    weg(zicht.leestOpvolging, "Opvolging", "/opvolging");
    const bool openbaar = zicht.publicatie || (vast && nu != vastgesteld);
    weg(vast && openbaar, "Publicatieversie", "/publicatieversie");
    weg(vast && openbaar, "Besluit en publicatie", "/publicatie");
}

}  // namespace

Toetsrooster rooster(const Toetsbeeld& beeld) {
    Toetsrooster uit;
    uit.beoordeeld = beeld.inhoud.aantalBeoordeeld();
    uit.totaal = beeld.inhoud.kader->aantalBeoordeeld();
    uit.bevroren = isBevroren(beeld.inhoud.kop.status);
    for (const Criteriumstand& een : standen(beeld.inhoud)) {
        if (uit.themas.empty() || uit.themas.back().code != een.thema->code)
            uit.themas.push_back({een.thema->code, een.thema->naam, {}});
        uit.themas.back().rijen.push_back(rij(beeld, een));
    }
    return uit;
}

ToetsPagina toetsPagina(const Toetsblad& blad) {
    const Toetszicht& zicht = blad.zicht;
    const Toetskop& kop = zicht.kop;
    ToetsPagina uit;
    uit.feiten = {{"Onderzoek", kop.onderzoekNaam}, {"Soort", metHoofdletter(naam(kop.soort))}};
    if (kop.organisatieNu != kop.organisatie)
        uit.feiten.push_back({"Organisatie nu", kop.organisatieNu});
    // Of one on its way to publication the block above says more.
    if (kop.soort == Toetssoort::zelfevaluatie || !stapVan(kop.status))
        uit.feiten.push_back({"Status", metHoofdletter(naam(kop.status))});
    if (const Regelset* set = blad.kader->regelset(kop.regelset))
        uit.feiten.push_back(
            {"Beslisregels",
             set->titel + (kop.regelsVolgens.empty() ? "" : ", " + kop.regelsVolgens)});
    if (zicht.hertoets) {
        uit.feiten.push_back({"Toetst opnieuw", eerdereToetsInWoorden(*zicht.hertoets)});
        uit.feiten.push_back({"Klaar uiterlijk op", datumInWoorden(zicht.hertoets->streef)});
    }
    if (!kop.gewijzigd.empty())
        uit.feiten.push_back({"Laatst gewijzigd", datumEnTijd(kop.gewijzigd)});
    const auto weg = [&](const std::string& tekst, const char* pad) {
        uit.wegen.push_back({tekst, toetspad(kop.nr, pad)});
    };
    weg("Alle verwachtingen", "/tabel");
    if (blad.teamwerk && (zicht.invullen || blad.opmerkingen > 0))
        weg(blad.opmerkingen == 0 ? "Opmerkingen"
                                  : "Opmerkingen (" + std::to_string(blad.opmerkingen) + " open)",
            "/opmerkingen");
    weg("Bronnen", "/bronnen");
    weg("Dossiersteekproeven", "/steekproeven");
    voorElkGewoonRecord([&]<class Record>() {
        using Vorm = Recordvorm<Record>;
        const std::string lijst = meervoud(Vorm::kSoort);
        if (Vorm::kPaginas.inZelfevaluatie || kop.soort != Toetssoort::zelfevaluatie)
            uit.wegen.push_back({metHoofdletter(lijst), toetspad(kop.nr, "/" + lijst)});
    });
    weg("Bevindingen", "/bevindingen");
    weg("Inleiding en good practices", "/teksten");
    weg("Rapport bekijken", "/rapport");
    if (!isBevroren(kop.status)) weg("Nog aan te vullen", "/hiaten");
    if (isHierBevroren(kop.status)) weg("Rapport downloaden", "/rapport?als=bestand");
    voegHertoetsToe(uit, zicht);
    voegStappenToe(uit, zicht);
    if (zicht.tweedeScores) weg("Scores vergelijken", "/scorevergelijking");
    if (kop.soort == Toetssoort::zelfevaluatie) {
        if (isHierBevroren(kop.status))
            weg("Vastlegging en controle", "/vaststellen");
        else if (zicht.afhandelen)
            weg("Indienen", "/indienen");
        if (zicht.eigenOrganisatie) {
            weg("Samenwerken", "/samenwerken");
            if (blad.metVoorstellen) weg("Scores van eerder bevestigen", "/bevestigen");
        }
        if (zicht.ijking) weg("IJking", "/ijking");
    }
    weg("Wie leest dit?", "/lezers");
    if (zicht.invullen) uit.nieuwPad = toetspad(kop.nr, "/bevinding/nieuw");
    uit.nietNu = waaromNietWijzigen(zicht);
    uit.nieuws = nieuwsblok(blad);
    uit.verdeling = verdelingsdelen(kop.nr, zicht.persoon, blad.verdeling);
    return uit;
}

TekstenPagina tekstenPagina(const Toetsbeeld& beeld) {
    const Toetskop& kop = beeld.zicht.kop;
    TekstenPagina uit;
    uit.organisatie = kop.organisatie;
    uit.onderzoek = kop.onderzoekNaam;
    uit.nietNu = waaromNietWijzigen(beeld.zicht);
    if (beeld.zicht.invullen) uit.veldenpad = toetspad(kop.nr, "/veld");
    uit.inleiding = veldblokMetAndere(beeld, {Veldsoort::inleiding, "toets"});
    for (const Thema& een : beeld.inhoud.kader->themas)
        uit.themas.push_back(
            {een.code, een.naam, veldblokMetAndere(beeld, {Veldsoort::goodPractice, een.code})});
    uit.terug = {"Overzicht van de toets", toetspad(kop.nr)};
    return uit;
}

}  // namespace maatlat::web
