// SPDX-License-Identifier: EUPL-1.2
#include "pages/hulpplek.h"

#include <array>

#include "taal/slug.h"

namespace maatlat {

namespace {

constexpr std::array<Hulpsectie, kAantalHulpplekken> kHulpplekken{{
    {Hulpplek::inloggen, "eerste-keer", "Inloggen"},
    {Hulpplek::eersteBezoek, "eerste-keer", "Uw eerste bezoek"},
    {Hulpplek::inloggenMetCode, "eerste-keer", "Inloggen met een code"},
    {Hulpplek::account, "eerste-keer", "Uw account"},
    {Hulpplek::beginpagina, "eerste-keer", "Beginpagina"},
    {Hulpplek::watWacht, "eerste-keer", "Zien wat op u wacht"},
    {Hulpplek::agenda, "eerste-keer", "Uw eigen agenda"},
    {Hulpplek::wieLeestWat, "eerste-keer", "Wie leest wat"},
    {Hulpplek::hulpGebruiken, "eerste-keer", "Hulp zoeken en afdrukken"},
    {Hulpplek::toetsInEenOogopslag, "inspecteur", "De toets in één oogopslag"},
    {Hulpplek::toetstabel, "inspecteur", "Alle verwachtingen in één tabel"},
    {Hulpplek::bronVastleggen, "inspecteur",
     "Een bron vastleggen"},  // architectuur: as the field says it
    {Hulpplek::bezoekVastleggen, "inspecteur",
     "Een bezoek vastleggen"},  // architectuur: as the field says it
    {Hulpplek::interviewVastleggen, "inspecteur",
     "Een interview vastleggen"},  // architectuur: as the field says it
    {Hulpplek::bevindingVastleggen, "inspecteur",
     "Een bevinding vastleggen"},  // architectuur: as the field says it
    {Hulpplek::bevindingenTerugvinden, "inspecteur", "Bevindingen terugvinden"},
    {Hulpplek::scoreGeven, "inspecteur", "Een score geven"},
    {Hulpplek::tweedeScores, "inspecteur", "Tweede scores geven"},
    {Hulpplek::scoresOverleggen, "inspecteur", "Verschillen in scores bespreken"},
    {Hulpplek::motiveringOnderbouwen, "inspecteur", "Een motivering onderbouwen"},
    {Hulpplek::tekstenSchrijven, "inspecteur", "Inleiding en good practices schrijven"},
    {Hulpplek::samenwerken, "inspecteur", "Samenwerken met uw team"},
    {Hulpplek::oudereTekst, "inspecteur", "Een oudere tekst terughalen"},
    {Hulpplek::steekproefTrekken, "inspecteur", "Een dossiersteekproef trekken"},
    {Hulpplek::dossiersLezen, "inspecteur", "Dossiers lezen"},
    {Hulpplek::uitkomsten, "inspecteur", "Uitkomsten van dossiers"},
    {Hulpplek::sleutelEnTermijn, "inspecteur", "Sleutel en bewaartermijn van dossiers"},
    {Hulpplek::collegaLeestMee, "inspecteur", "Een collega laten meelezen"},
    {Hulpplek::conceptSturen, "inspecteur", "Het concept naar de organisatie sturen"},
    {Hulpplek::puntenVerwerken, "inspecteur", "Punten van de organisatie verwerken"},
    {Hulpplek::verschillenVerantwoorden, "inspecteur", "Verschillen met het concept verantwoorden"},
    {Hulpplek::toetsVaststellen, "inspecteur", "Een toets vaststellen"},
    {Hulpplek::publicatieversie, "inspecteur", "Een publicatieversie maken"},
    {Hulpplek::verbeterplanBeoordelen, "inspecteur", "Een verbeterplan beoordelen"},
    {Hulpplek::voortgangVolgen, "inspecteur", "De voortgang volgen"},
    {Hulpplek::toezichtVoorstellen, "inspecteur", "Verscherpt toezicht voorstellen"},
    {Hulpplek::zelfevaluatieOpenen, "vt-management", "Een zelfevaluatie openen"},
    {Hulpplek::zelfevaluatieSamen, "vt-management", "Samen aan een zelfevaluatie werken"},
    {Hulpplek::jaarbeeld, "vt-management", "De jaren naast elkaar"},
    {Hulpplek::ijking, "vt-management", "IJken: uw score naast die van de inspectie"},
    {Hulpplek::zelfevaluatieIndienen, "vt-management", "Een zelfevaluatie indienen"},
    {Hulpplek::conceptLezen, "vt-management", "Het concept over uw organisatie lezen"},
    {Hulpplek::conceptReageren, "vt-management", "Reageren op het concept"},
    {Hulpplek::zinVoorZin, "vt-management", "Zin voor zin lezen"},
    {Hulpplek::puntMaken, "vt-management", "Een punt maken"},
    {Hulpplek::zienswijzeGeven, "vt-management", "Een zienswijze geven"},
    {Hulpplek::besluitReageren, "vt-management", "Reageren op het besluit over publicatie"},
    {Hulpplek::gepubliceerdLezen, "vt-management", "Gepubliceerde rapporten lezen"},
    {Hulpplek::maatregelen, "vt-management", "Maatregelen maken"},
    {Hulpplek::voortgangMelden, "vt-management", "De voortgang melden"},
    {Hulpplek::eigenVerhaal, "vt-management", "Het verhaal van uw organisatie lezen"},
    {Hulpplek::uwPlaats, "vt-management", "Uw plaats naast het land"},
    {Hulpplek::lerenVanAnderen, "vt-management", "Leren van andere organisaties"},
    {Hulpplek::onderzoekOpenen, "coordinator", "Een onderzoek openen"},
    {Hulpplek::teamsKiezen, "coordinator", "Teams kiezen"},
    {Hulpplek::stappenKiezen, "coordinator", "Stappen en termijnen kiezen"},
    {Hulpplek::onderzoekBeheren, "coordinator", "Een onderzoek beheren"},
    {Hulpplek::wachtlijst, "coordinator", "Zien wat op wie wacht"},
    {Hulpplek::landelijkBeeld, "coordinator", "Het landelijk beeld lezen"},
    {Hulpplek::landelijkRapport, "coordinator", "Het landelijk rapport schrijven"},
    {Hulpplek::hertoetsOpenen, "coordinator", "Een hertoets openen"},
    {Hulpplek::hertoetsenKiezen, "coordinator", "Hertoetsen kiezen"},
    {Hulpplek::vergelijken, "coordinator", "Organisaties vergelijken"},
    {Hulpplek::samenhang, "coordinator", "Zien wat samen onvoldoende is"},
    {Hulpplek::watAls, "coordinator", "Andere beslisregels uitproberen"},
    {Hulpplek::rondesVergelijken, "coordinator", "Twee rondes vergelijken"},
    {Hulpplek::organisatierondes, "coordinator", "Een organisatie door de rondes heen volgen"},
    {Hulpplek::goodPractices, "coordinator", "Good practices verzamelen"},
    {Hulpplek::lezersVergelijken, "coordinator", "Zien hoe gelijk inspecteurs lezen"},
    {Hulpplek::beoordelaarsVergelijken, "coordinator", "Tweede scores laten geven"},
    {Hulpplek::organisatiesBijhouden, "coordinator", "Organisaties bijhouden"},
    {Hulpplek::verhaalLezen, "coordinator", "Het verhaal van een organisatie lezen"},
    {Hulpplek::verscherptToezicht, "coordinator", "Verscherpt toezicht en maatregelen"},
    {Hulpplek::inspecteursAanwijzen, "coordinator", "Inspecteurs van een organisatie aanwijzen"},
    {Hulpplek::iemandAnders, "coordinator", "Iemand anders aanwijzen"},
    {Hulpplek::publiceren, "coordinator", "Besluiten en publiceren"},
    {Hulpplek::eersteBeheerder, "beheerder", "De eerste beheerder"},
    {Hulpplek::mensenUitnodigen, "beheerder", "Mensen uitnodigen"},
    {Hulpplek::rollen, "beheerder", "Rollen"},
    {Hulpplek::codeVerplichten, "beheerder", "Inloggen met een code verplichten"},
    {Hulpplek::bewaartermijnen, "beheerder", "Bewaartermijnen"},
    {Hulpplek::klok, "beheerder", "De klok"},
    {Hulpplek::logboek, "beheerder", "Het logboek"},
    {Hulpplek::reservekopie, "beheerder", "Een reservekopie maken"},
    {Hulpplek::foutmelding, "wat-te-doen-als", "Een pagina meldt een fout"},
    {Hulpplek::tweeVersies, "wat-te-doen-als", "Iemand anders werkt in hetzelfde"},
    {Hulpplek::nietOpgeslagen, "wat-te-doen-als", "Opslaan lukt niet"},
}};

constexpr bool inVolgorde() {
    for (std::size_t i = 0; i < kHulpplekken.size(); ++i)
        if (static_cast<std::size_t>(kHulpplekken.at(i).plek) != i) return false;
    return true;
}
static_assert(inVolgorde(), "a place is missing, or stands elsewhere than in Hulpplek");

}  // namespace

const Hulpsectie& sectieVan(Hulpplek plek) {
    return kHulpplekken.at(static_cast<std::size_t>(plek));
}

std::string hulppad(Hulpplek plek) {
    const Hulpsectie& van = sectieVan(plek);
    return "/hulp/" + std::string(van.deel) + "#" + slug(van.kop, "begin");
}

}  // namespace maatlat
