// SPDX-License-Identifier: EUPL-1.2
#include "web/gelukt.h"

#include <array>
#include <utility>

namespace maatlat::web {

std::string geluktMelding(std::string_view gezocht) {
    using Paar = std::pair<std::string_view, std::string_view>;
    static constexpr auto kMeldingen = std::to_array<Paar>({
        {"al", "U had dit formulier al verstuurd. Er is niets dubbel gemaakt. Dit is er gemaakt."},
        {"onderzoek", "Het onderzoek is geopend. Kies nu per organisatie het team."},
        {"hertoets",
         "De hertoets is geopend. Kies nu het team: “Teams van dit onderzoek” bij het onderzoek."},
        {"team", "De teams zijn opgeslagen."},
        {"aangewezen", "Opgeslagen wie is aangewezen."},
        {"gecorrigeerd", "Opgeslagen. Wat nog open is, volgt. Wat vastligt, houdt wat er stond."},
        {"organisatie-erbij",
         "De organisatie is toegevoegd. Kies nu haar team: “Teams van dit onderzoek”."},
        {"organisatie-eruit",
         "De toets is uit het onderzoek gehaald. Hij blijft bewaard en telt nergens mee."},
        {"organisatie-terug", "De toets is teruggezet in het onderzoek."},
        {"onderzoek-gesloten", "Het onderzoek is gesloten."},
        {"onderzoek-heropend", "Het onderzoek is heropend."},
        {"organisatie", "De organisatie is toegevoegd."},
        {"organisatie-gewijzigd", "Opgeslagen."},
        {"samengegaan",
         "Opgeslagen. Accounts van het management zijn meegegaan naar deze organisatie."},
        {"toezicht-voorgesteld",
         "Het voorstel is opgeslagen. Een landelijk coördinator die het niet zelf deed, beslist."},
        {"toezicht-vastgelegd", "Opgeslagen."},
        {"toezicht-besloten", "Het besluit is opgeslagen."},
        {"toezicht-terug", "Opgeslagen. Het voorstel is van tafel."},
        {"rapporttekst", "De tekst is opgeslagen."},
        {"rapport-voorleggen", "Het concept is voorgelegd. De tweede lezer kan het nu lezen."},
        {"rapport-terugnemen", "Het concept is teruggenomen. U kunt weer schrijven."},
        {"rapport-teruggeven", "Het concept is teruggegeven."},
        {"rapport-akkoord", "U bent akkoord. De coördinator kan het rapport vaststellen."},
        {"rapport-vaststellen", "Het rapport is vastgesteld. Er kan niets meer in wijzigen."},
        {"rapport-corrigeren", "Het rapport is geopend voor een nieuwe editie."},
        {"stappen", "De stappen en termijnen zijn opgeslagen."},
        {"overgedragen", "Iemand anders is aangewezen."},
        {"bezoekers", "Wie erbij was, is opgeslagen."},
        {"grondslag", "Opgeslagen waarop de motivering rust."},
        {"voorgelegd", "De toets is voorgelegd. Een collega uit het team kan hem vaststellen."},
        {"teruggenomen", "De toets is teruggenomen. U kunt weer wijzigen."},
        {"vastgesteld", "De toets is vastgesteld. Er kan niets meer in worden gewijzigd."},
        {"teruggegeven", "De toets is teruggegeven aan het team."},
        {"collega-gevraagd", "Het concept is bevroren. Uw collega kan het nu lezen."},
        {"collega-teruggenomen", "Het concept is teruggenomen. U kunt weer wijzigen."},
        {"goedgekeurd", "U hebt het concept goedgekeurd. Het team kan nu verder."},
        {"opmerking", "De opmerking is opgeslagen."},
        {"opmerking-weg", "De opmerking is ingetrokken."},
        {"correctie", "De toets is opnieuw geopend voor een nieuwe editie."},
        {"besluit", "Het besluit is opgeslagen. De tweede lezer leest het mee."},
        {"meegelezen", "Uw antwoord als tweede lezer is opgeslagen."},
        {"nawoord", "Het nawoord is opgeslagen."},
        {"verklaard", "Opgeslagen waar de gekozen verschillen bij horen."},
        {"gestuurd", "Het concept is bevroren en ligt bij de organisatie."},
        {"verlengd", "De organisatie heeft langer de tijd."},
        {"conceptterug", "Het concept is teruggenomen. U kunt de toets weer wijzigen."},
        {"wederhoordicht", "Het wederhoor is afgesloten. U kunt de toets weer wijzigen."},
        {"punt", "Het punt is opgeslagen. De inspectie leest het pas als de reactie is ingediend."},
        {"puntweg", "Het punt is ingetrokken."},
        {"bewijs", "Het bewijs is toegevoegd."},
        {"bewijsweg", "Het bewijs is ingetrokken."},
        {"zienswijze", "De zienswijze is opgeslagen."},
        {"reactie", "De reactie is ingediend. De inspectie kan haar nu lezen."},
        {"ritme", "Het ritme is ingesteld. De organisatie ziet het ook."},
        {"ritme-gestopt", "Het ritme is gestopt."},
        {"gemeld", "De melding is ingediend. De inspectie kan haar nu lezen."},
        {"voortgangbewijsweg", "Het bewijs is ingetrokken."},
        {"geverifieerd", "De verificatie is opgeslagen. De organisatie leest haar ook."},
        {"uitstel-gevraagd", "Het verzoek ligt bij de inspectie."},
        {"uitstel-beslist", "Het besluit is opgeslagen. De organisatie leest het ook."},
        {"opvolging-afgesloten", "De opvolging is afgesloten."},
        {"opvolging-heropend", "De opvolging is heropend."},
        {"audit-gevraagd", "De eigen audit is gevraagd."},
        {"audit-ingediend", "De eigen audit is ingediend. Zij verandert niet meer."},
        {"natrek-getrokken", "De dossiers zijn getrokken. Schrijf hieronder op wat u erin las."},
        {"nagetrokken", "Opgeslagen wat u in de dossiers las."},
        {"zelfevaluatie", "De zelfevaluatie is geopend."},
        {"zelfevaluatie-begonnen",
         "De zelfevaluatie is geopend, met de teksten van eerder. Bevestig of wijzig nu elke "
         "score: "
         "tot dan telt die niet mee."},
        {"collega-genoemd", "Opgeslagen. Uw collega ziet de zelfevaluatie nu."},
        {"collega-gestopt",
         "Uw collega ziet de zelfevaluatie niet meer. Wat die schreef blijft staan, met de naam "
         "erbij."},
        {"collega-gestopt-vrij",
         "Uw collega ziet de zelfevaluatie niet meer. Wat die schreef blijft staan, met de naam "
         "erbij. De verwachtingen van deze collega zijn vrij: verdeel ze opnieuw."},
        {"verantwoordelijk", "Opgeslagen wie verantwoordelijk is."},
        {"bevestigd", "De score is bevestigd."},
        {"bevestigd-niet-alle",
         "Niet alles is bevestigd: bij een of meer verwachtingen had iemand intussen zelf een "
         "score "
         "gekozen. Die score blijft staan."},
        {"zelfevaluatie-terug",
         "De zelfevaluatie is teruggenomen. U kunt weer wijzigen, en opnieuw indienen."},
        {"ingediend",
         "De zelfevaluatie is ingediend. De inspectie kan haar nu lezen; wie precies, staat bij "
         "de zelfevaluatie onder “Wie leest dit?”. Zolang niemand van de inspectie haar heeft "
         "geopend, kunt u haar "
         "terugnemen. Kies bij de zelfevaluatie “Vastlegging en controle”."},
        {"plan", "De lijst en het plan liggen vast. U kunt nu trekken."},
        {"getrokken", "De dossiers zijn getrokken."},
        {"vervangen", "Het dossier is vervangen door het dossier met het volgende lot."},
        {"heropend", "Het dossier is heropend. Beide lezers lezen het opnieuw."},
        {"gericht", "Het dossier is toegevoegd. Het telt niet mee in een schatting."},
        {"vervallen", "De steekproef is vervallen."},
        {"sleutel", "Het sleutelbestand is vernietigd."},
        {"reservekopie", "De reservekopie is begonnen."},
        {"termijn", "De bewaartermijnen zijn opgeslagen."},
        {"klok", "De klok is bevestigd."},
        {"bewaren", "Er is gewijzigd tot wanneer de antwoorden worden bewaard."},
        {"gemarkeerd", "Dit wordt weggelaten. Hieronder staat waar het overal staat."},
        {"markering-weg", "Dit blijft staan."},
        {"blijft-staan", "Dit blijft staan."},
        {"publicatieversie", "De publicatieversie is gemaakt en bevroren."},
        {"besloten", "Het besluit is vastgelegd. Hieronder staat de eerste dag van publicatie."},
        {"besluit-ingetrokken", "Het besluit is ingetrokken."},
        {"rechter", "Opgeslagen wat er bij de rechter is gebeurd."},
        {"gepubliceerd", "Het rapport is gepubliceerd."},
        {"weggehaald",
         "Het rapport is uit de publicatie gehaald. De melding staat ervoor in de plaats."},
        {"melding", "De melding is opgeslagen."},
        {"reactie", "Uw reactie is opgeslagen."},
        {"regime", "Opgeslagen volgens welke wet wordt gepubliceerd."},
        {"publicatiemap",
         "Uw keuze is opgeslagen, maar de map met publicaties kon niet worden bijgewerkt. Vraag de "
         "beheerder om \"maatlat publicatie\" te doen."},
    });
    for (const auto& [woord, melding] : kMeldingen)
        if (woord == gezocht) return std::string(melding);
    return {};
}

}  // namespace maatlat::web
