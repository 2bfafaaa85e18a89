// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/traject.h"

#include <array>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

using enum Trajectstap;
using enum Zet;
using H = Hoedanigheid;
using V = Trajectvoorwaarde;

constexpr std::array kNaarCollega{V::volledig, V::metCollegialeToets};
constexpr std::array kNaCollega{V::volledig, V::metWederhoor, V::goedkeuringGeldt};
constexpr std::array kZonderCollega{V::volledig, V::metWederhoor, V::zonderCollegialeToets};
constexpr std::array kMeteenVoor{V::volledig, V::zonderCollegialeToets, V::zonderWederhoor,
                                 V::hiatenAanvaard};
constexpr std::array kNaGoedkeuring{V::volledig, V::zonderWederhoor, V::goedkeuringGeldt,
                                    V::hiatenAanvaard};
constexpr std::array kNaVerwerking{V::volledig, V::puntenBesloten, V::puntenAkkoord,
                                   V::verschillenVerklaard, V::hiatenAanvaard};
constexpr std::array kVaststellen{V::volledig, V::puntenBesloten, V::puntenAkkoord,
                                  V::verschillenVerklaard, V::hiatenAanvaard};
constexpr std::array kLaat{V::nietIngediend};
constexpr std::array kTermijnVoorbij{V::termijnVoorbij};
constexpr std::array kMetWederhoor{V::metWederhoor};
constexpr std::array kMetPublicatie{V::metPublicatie};
constexpr std::array kBesluiten{V::metPublicatie, V::publicatieversieKlaar};
constexpr std::array kPubliceren{V::publicatieversieKlaar, V::dagBereikt, V::nietOpgeschort};
constexpr std::array kReageren{V::reactieOpen};
// What was adopted once goes on from there: by way of the beginning its differences with the editie
// before would need no reason.
constexpr std::array kNaarBegin{V::nogGeenEditie};
constexpr std::array kGepubliceerd{V::staatGepubliceerd};

// What does not stand here cannot be done.
constexpr std::array kOvergangen{
    // The concept: made by the team, read by a colleague.
    Overgang{lopend, vraagCollegialeToets, H::maker, collegialeToets, false, false, kNaarCollega},
    Overgang{lopend, stuurVoorWederhoor, H::maker, wederhoor, false, false, kZonderCollega},
    Overgang{lopend, legVoor, H::maker, vaststelling, false, false, kMeteenVoor},

    Overgang{collegialeToets, maakOpmerking, H::collega, collegialeToets},
    Overgang{collegialeToets, keurGoed, H::collega, goedgekeurd},
    Overgang{collegialeToets, geefTerug, H::collega, lopend, true},
    Overgang{collegialeToets, neemTerug, H::maker, lopend, true},
    Overgang{collegialeToets, draagOver, H::coordinator, collegialeToets, true},

    Overgang{goedgekeurd, vraagCollegialeToets, H::maker, collegialeToets, false, false,
             kNaarCollega},
    Overgang{goedgekeurd, stuurVoorWederhoor, H::maker, wederhoor, false, false, kNaCollega},
    Overgang{goedgekeurd, legVoor, H::maker, vaststelling, false, false, kNaGoedkeuring},
    Overgang{goedgekeurd, neemTerug, H::maker, lopend, true},

    // Wederhoor: the organisation reads the frozen concept and answers.
    Overgang{Trajectstap::wederhoor, reageer, H::ontvanger, Trajectstap::wederhoor},
    Overgang{Trajectstap::wederhoor, dienIn, H::verantwoordelijke, Trajectstap::verwerking},
    Overgang{Trajectstap::wederhoor, verleng, H::maker, Trajectstap::wederhoor, true},
    Overgang{Trajectstap::wederhoor, sluitWederhoor, H::maker, Trajectstap::verwerking, false,
             false, kTermijnVoorbij},
    Overgang{Trajectstap::wederhoor, neemTerug, H::maker, lopend, true, false, kNaarBegin},
    Overgang{Trajectstap::wederhoor, draagOver, H::coordinator, Trajectstap::wederhoor, true},

    Overgang{Trajectstap::verwerking, reageer, H::ontvanger, Trajectstap::verwerking, false, false,
             kLaat},
    Overgang{Trajectstap::verwerking, dienIn, H::verantwoordelijke, Trajectstap::verwerking, false,
             false, kLaat},
    Overgang{Trajectstap::verwerking, beoordeelPunt, H::maker, Trajectstap::verwerking},
    Overgang{Trajectstap::verwerking, beslisMee, H::tweedeLezer, Trajectstap::verwerking},
    Overgang{Trajectstap::verwerking, verklaarVerschil, H::maker, Trajectstap::verwerking},
    Overgang{Trajectstap::verwerking, heropenWederhoor, H::maker, Trajectstap::wederhoor, true,
             false, kMetWederhoor},
    Overgang{Trajectstap::verwerking, neemTerug, H::maker, lopend, true, false, kNaarBegin},
    Overgang{Trajectstap::verwerking, legVoor, H::maker, Trajectstap::vaststelling, false, false,
             kNaVerwerking},
    Overgang{Trajectstap::verwerking, draagOver, H::coordinator, Trajectstap::verwerking, true},

    // Adoption by two.
    Overgang{Trajectstap::vaststelling, stelVast, H::vaststeller, vastgesteld, false, false,
             kVaststellen},
    Overgang{Trajectstap::vaststelling, geefTerug, H::vaststeller, lopend, true, true},
    Overgang{Trajectstap::vaststelling, neemTerug, H::voorlegger, lopend, false, true},
    Overgang{Trajectstap::vaststelling, draagOver, H::coordinator, Trajectstap::vaststelling, true},

    Overgang{vastgesteld, corrigeer, H::maker, Trajectstap::verwerking, true},
    Overgang{vastgesteld, maakPublicatieversie, H::maker, vastgesteld, false, false,
             kMetPublicatie},
    Overgang{vastgesteld, besluitTotPublicatie, H::beslisser, Trajectstap::besluit, false, false,
             kBesluiten},

    // The decision, two weeks, publication.
    Overgang{Trajectstap::besluit, reageerOpBesluit, H::organisatie, Trajectstap::besluit, false,
             false, kReageren},
    Overgang{Trajectstap::besluit, schortOp, H::beslisser, Trajectstap::besluit, true},
    Overgang{Trajectstap::besluit, trekBesluitIn, H::beslisser, vastgesteld, true},
    Overgang{Trajectstap::besluit, publiceer, H::beslisser, gepubliceerd, false, false,
             kPubliceren},

    Overgang{gepubliceerd, reageerOpBesluit, H::organisatie, gepubliceerd, false, false, kReageren},
    Overgang{gepubliceerd, schortOp, H::beslisser, gepubliceerd, true},
    Overgang{gepubliceerd, trekPublicatieIn, H::beslisser, ingetrokken, true},
    Overgang{gepubliceerd, corrigeer, H::maker, Trajectstap::verwerking, true},

    Overgang{ingetrokken, wijzigMelding, H::beslisser, ingetrokken},
    Overgang{ingetrokken, corrigeer, H::maker, Trajectstap::verwerking, true},

    // An annulment does not wait for a correction that is under way.
    Overgang{Trajectstap::wederhoor, trekPublicatieIn, H::beslisser, Trajectstap::wederhoor, true,
             false, kGepubliceerd},
    Overgang{Trajectstap::verwerking, trekPublicatieIn, H::beslisser, Trajectstap::verwerking, true,
             false, kGepubliceerd},
    Overgang{Trajectstap::vaststelling, trekPublicatieIn, H::beslisser, Trajectstap::vaststelling,
             true, false, kGepubliceerd},
    Overgang{vastgesteld, trekPublicatieIn, H::beslisser, vastgesteld, true, false, kGepubliceerd},
    Overgang{Trajectstap::besluit, trekPublicatieIn, H::beslisser, Trajectstap::besluit, true,
             false, kGepubliceerd},
};

constexpr Woordtabel<kAantalVoorwaarden> kWaaromNiet{
    "Niet elke verwachting heeft een score. Geef ze eerst allemaal een score.",
    "In dit onderzoek hoort er geen collegiale toets bij.",
    "Eerst moet een collega het concept lezen. Vraag een collegiale toets.",
    "In dit onderzoek hoort er geen wederhoor bij.",
    "Eerst moet de organisatie kunnen reageren. Stuur het concept voor wederhoor.",
    "In dit onderzoek wordt niet gepubliceerd.",
    "De goedkeuring van de collega geldt niet meer: er is daarna iets gewijzigd. Vraag opnieuw een "
    "collegiale toets.",
    "De organisatie heeft haar reactie al ingediend.",
    "De termijn van de organisatie loopt nog.",
    "Over een of meer punten van de organisatie is nog niet beslist.",
    "De tweede lezer is het nog niet eens met elk besluit over een punt van de organisatie.",
    "Er zijn verschillen met het concept die nog nergens bij horen. Geef bij elk verschil waar het "
    "bij hoort.",
    "Niet elk hiaat is aangevuld, of met een reden aanvaard door wie de toets voorlegt.",
    "De publicatieversie is nog niet klaar.",
    "De eerste dag waarop publiceren mag, is nog niet gekomen.",
    "De publicatie is opgeschort.",
    "De organisatie kan niet meer reageren op het besluit: de termijn is voorbij.",
    "Deze toets is al eens vastgesteld. Verwerk wat er moet veranderen; terug naar het begin kan "
    "niet meer.",
    "Er is nu niets van deze toets gepubliceerd."};
static_assert(!kWaaromNiet.back().empty(), "a voorwaarde without its words");

constexpr Woordtabel<kAantalVoorwaarden> kVoorwaarden{
    "elke verwachting heeft een score",
    "de collegiale toets hoort erbij",
    "er hoort geen collegiale toets bij",
    "wederhoor hoort erbij",
    "er hoort geen wederhoor bij",
    "er wordt gepubliceerd",
    "de inhoud is precies wat de collega goedkeurde",
    "de organisatie heeft nog niets ingediend",
    "de termijn van de organisatie is voorbij",
    "over elk punt van de organisatie is besloten",
    "de tweede lezer is het met elk besluit eens",
    "elk verschil met het concept is verklaard",
    "elk hiaat is aangevuld, of aanvaard met een reden",
    "de publicatieversie is klaar",
    "de eerste dag van publicatie is gekomen",
    "de publicatie is niet opgeschort",
    "de termijn voor een reactie op het besluit loopt nog",
    "de toets is nog niet eerder vastgesteld",
    "er staat nu een editie gepubliceerd"};
static_assert(!kVoorwaarden.back().empty(), "a voorwaarde without its name");

}  // namespace

std::string_view waaromNiet(Trajectvoorwaarde voorwaarde) {
    return woordVan(kWaaromNiet, voorwaarde);
}

std::string_view naam(Trajectvoorwaarde voorwaarde) {
    return woordVan(kVoorwaarden, voorwaarde);
}

std::span<const Overgang> overgangen() {
    return kOvergangen;
}

bool magZet(Trajectstap van, Zet zet, const Betrokkenheid& wie) {
    return overgangstabel::mag(overgangen(), van, zet, wie);
}

const Overgang* vindOvergang(Trajectstap van, Zet zet, const Betrokkenheid& wie,
                             const Omstandigheden& nu) {
    return overgangstabel::vind(overgangen(), van, zet, wie, nu);
}

std::vector<Trajectvoorwaarde> beletsels(Trajectstap van, Zet zet, const Betrokkenheid& wie,
                                         const Omstandigheden& nu) {
    return overgangstabel::beletsels(overgangen(), van, zet, wie, nu);
}

std::vector<Hoedanigheid> aanZet(Trajectstap stap) {
    switch (stap) {
        case lopend:
        case goedgekeurd:
            return {H::maker};
        case collegialeToets:
            return {H::collega};
        case Trajectstap::wederhoor:
            return {H::verantwoordelijke};
        case Trajectstap::verwerking:
            return {H::maker, H::tweedeLezer};
        case Trajectstap::vaststelling:
            return {H::vaststeller};
        case vastgesteld:
            return {H::maker, H::beslisser};
        case Trajectstap::besluit:
            return {H::beslisser};
        case gepubliceerd:
        case ingetrokken:
            return {};
    }
    return {};
}

}  // namespace maatlat
