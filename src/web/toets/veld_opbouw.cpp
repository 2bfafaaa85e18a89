// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/veld_opbouw.h"

#include "reporting/tekens.h"
#include "taal/tijd.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/tegenbewijs.h"
#include "toetsing/toets/velden.h"
#include "web/http/adrescode.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

std::vector<Optie> scorekeuzes(const std::string& gekozen) {
    return {{"voldoende", "Voldoende", gekozen == "voldoende"},
            {"onvoldoende", "Onvoldoende", gekozen == "onvoldoende"},
            {"nvt", "Niet van toepassing", gekozen == "nvt"},
            {"onbeoordeeld", "Nog niet beoordeeld", gekozen.empty()}};
}

std::string hint(Veldsoort soort) {
    switch (soort) {
        case Veldsoort::motivering:
            return "Waarom is dit de score? Verplicht bij onvoldoende en bij niet van toepassing.";
        case Veldsoort::verbeterpunt:
            return "Wat moet de organisatie verbeteren? Hoort bij elke onvoldoende.";
        case Veldsoort::onderbouwing:
            return "De tekst bij het oordeel, zoals die in het rapport komt.";
        case Veldsoort::aandachtspunt:
            return "Wat opvalt zonder dat er een onvoldoende is.";
        case Veldsoort::goodPractice:
            return "Voorbeelden voor andere organisaties. Zet elk voorbeeld in een eigen alinea. "
                   "Noem de code van een verwachting, zoals 1.2.3, dan vinden anderen het daarbij "
                   "zodra de toets is vastgesteld.";
        case Veldsoort::inleiding:
            return "Wie is de organisatie, voor welke regio werkt zij, en wanneer is zij bezocht?";
        case Veldsoort::score:
            break;
    }
    return {};
}

/// What a verwachting still misses, at the field where it must come.
std::string waarschuwing(const Toetsinhoud& inhoud, const Veldsleutel& sleutel,
                         const std::string& waarde) {
    if (!waarde.empty() || isBevroren(inhoud.kop.status)) return {};
    const Score score = scoreMetNaam(inhoud.veld({Veldsoort::score, sleutel.code}).waarde)
                            .value_or(Score::onbeoordeeld);
    if (sleutel.soort == Veldsoort::motivering)
        if (const Verwachting* van = inhoud.kader->verwachting(sleutel.code))
            if (const std::string tegen = tegenBewijs(inhoud, *van); !tegen.empty())
                return "De score is " + std::string(naam(score)) + ", maar " + tegen +
                       ". Schrijf hier waarom.";
    if (sleutel.soort == Veldsoort::motivering && vraagtMotivering(score))
        return "De motivering ontbreekt nog.";
    if (sleutel.soort == Veldsoort::verbeterpunt && score == Score::onvoldoende)
        return "Het verbeterpunt ontbreekt nog.";
    return {};
}

/// What came along in a hertoets is only read until the team opens it.
bool isVergrendeld(const Toetsinhoud& inhoud, const Veldsleutel& sleutel) {
    return plaatsVan(sleutel.soort) == Veldplaats::verwachting &&
           inhoud.isOvergenomen(sleutel.code);
}

/// Where a text came from that was there before somebody typed here.
std::string herkomst(const Toetsinhoud& inhoud, const Veldsleutel& sleutel, const Veld& veld) {
    if (sleutel.soort == Veldsoort::score || !inhoud.overgenomen.contains(veld.sleutel)) return {};
    return veld.versie == 1 ? "Overgenomen uit " + inhoud.overgenomenUit + ", niet gewijzigd."
                            : "Begonnen met de tekst uit " + inhoud.overgenomenUit + ". ";
}

/// A score that came along, which somebody must still say something of.
std::string tebevestigen(const Toetsinhoud& inhoud, const Veldsleutel& sleutel) {
    if (sleutel.soort != Veldsoort::score) return {};
    const std::string voorstel = inhoud.voorstel(sleutel.code);
    if (voorstel.empty()) return {};
    return "In " + inhoud.overgenomenUit + " was dit: " + scorewoord(voorstel) +
           (isBevroren(inhoud.kop.status)
                ? ". Niemand heeft dat bevestigd."
                : ". Dat telt pas mee als u het bevestigt of een score kiest.");
}

int regels(Veldsoort soort) {
    return soort == Veldsoort::onderbouwing || soort == Veldsoort::inleiding ? 10 : 4;
}

void zetConcept(Veldblok& blok, const Veldconcept& getypt) {
    const bool keuze = !blok.opties.empty();
    blok.bericht = std::string("Dit had u ") + (keuze ? "gekozen" : "getypt") + " om " +
                   kloktijd(getypt.wanneer) + " en nog niet opgeslagen.";
    if (keuze) {
        blok.bericht += " Opgeslagen is: " + scorewoord(blok.waarde) + ".";
        blok.opties = scorekeuzes(getypt.waarde);
        blok.versie = getypt.versie;
        return;
    }
    blok.ongedaan = true;
    blok.opgeslagen = blok.waarde;
    blok.opgeslagenVersie = blok.versie;
    blok.waarde = getypt.waarde;
    blok.versie = getypt.versie;  // a save of somebody else since then must come to light
}

}  // namespace

bool nogNietOpgeslagen(const Veldconcept& getypt, const Veld& veld, std::int64_t persoon) {
    const bool zelfDaarna = veld.auteur == persoon && veld.wanneer > getypt.wanneer;
    return getypt.waarde != veld.waarde && !zelfDaarna;
}

Veldblok veldblok(const Toetsbeeld& beeld, const Veldsleutel& sleutel) {
    const Toetszicht& zicht = beeld.zicht;
    const Veld veld = beeld.inhoud.veld(sleutel);
    Veldblok uit;
    uit.anker = anker(veld.sleutel);
    uit.label = recordnaam(veld.sleutel);
    uit.hint = hint(sleutel.soort);
    uit.waarde = veld.waarde;
    uit.waarschuwing = sleutel.soort == Veldsoort::score
                           ? tebevestigen(beeld.inhoud, sleutel)
                           : waarschuwing(beeld.inhoud, sleutel, veld.waarde);
    if (veld.versie > 0) uit.geschiedenis = geschiedenispad(zicht.kop.nr, veld.sleutel);
    if (beeld.zicht.teamwerk) {
        const auto open = beeld.opmerkingen.find(veld.sleutel);
        uit.openOpmerkingen = open == beeld.opmerkingen.end() ? 0 : open->second;
        if (zicht.invullen || uit.openOpmerkingen > 0)
            uit.opmerkingen = toetspad(zicht.kop.nr, "/opmerkingen?bij=" + codeerPad(veld.sleutel));
    }
    uit.stand = herkomst(beeld.inhoud, sleutel, veld);
    if (!veld.wanneer.empty() && (uit.stand.empty() || veld.versie > 1))
        uit.stand += "Opgeslagen op " + datumEnTijd(veld.wanneer);
    if (sleutel.soort == Veldsoort::score) uit.opties = scorekeuzes(veld.waarde);
    uit.invulbaar = zicht.invullen && !isVergrendeld(beeld.inhoud, sleutel);
    uit.pad = toetspad(zicht.kop.nr, "/veld");
    uit.sleutel = veld.sleutel;
    if (zicht.kop.status == Toetsstatus::overgenomen) {
        const auto& gepubliceerd = beeld.inhoud.gepubliceerd;
        if (const auto tekst = gepubliceerd.find(uit.sleutel); tekst != gepubliceerd.end())
            uit.waarde = tekst->second;
        uit.opgemaakt = false;
        uit.leeg = "staat niet in de gepubliceerde gegevens";
    }
    uit.versie = veld.versie;
    uit.regels = regels(sleutel.soort);
    const auto getypt = zicht.getypt.find(veld.sleutel);
    if (uit.invulbaar && getypt != zicht.getypt.end() &&
        nogNietOpgeslagen(getypt->second, veld, zicht.persoon))
        zetConcept(uit, getypt->second);
    return uit;
}

Veldblok veldblokMetAndere(const Toetsbeeld& beeld, const Veldsleutel& sleutel) {
    Veldblok uit = veldblok(beeld, sleutel);
    uit.metAndere = true;
    return uit;
}

std::string scorewoord(const std::string& waarde) {
    return alsTeken(scoreMetNaam(waarde).value_or(Score::onbeoordeeld)).naam;
}

std::string waaromNietWijzigen(const Toetszicht& zicht) {
    if (zicht.invullen) return {};
    if (openVoorWijziging(zicht.kop.status)) return "U kunt deze toets lezen, maar niet wijzigen.";
    return "Deze toets " + std::string(gezegde(zicht.kop.status)) +
           ". Er kan nu niets in worden gewijzigd.";
}

}  // namespace maatlat::web
