// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace maatlat {

/// Everything that the log can say. A line never changes, so what an event was called before stays
/// readable: see `namen`.
enum class Gebeurtenis : unsigned char {
    kaderToegevoegd,
    dossierformulierToegevoegd,
    instellingGewijzigd,
    organisatieToegevoegd,
    andereNamenGewijzigd,
    onderzoekToegevoegd,
    onderzoekGewijzigd,
    documentToegevoegd,
    documentIngetrokken,
    toetsToegevoegd,
    scoresGewijzigd,
    toetsGeopend,
    teamGewijzigd,
    statusGewijzigd,
    toetsVastgesteld,
    toetsTeruggegeven,
    veldGewijzigd,
    bronToegevoegd,
    bronGewijzigd,
    bronVerwijderd,
    bevindingToegevoegd,
    bevindingGewijzigd,
    bevindingIngetrokken,
    privacymeldingBevestigd,
    dossierlijstIngelezen,
    steekproefVastgelegd,
    steekproefGetrokken,
    steekproefVervallen,
    dossiersGetrokken,
    dossierVervangen,
    reserveIngezet,
    dossierGerichtToegevoegd,
    dossierGelezenDoorEerste,
    dossierGelezenDoorTweede,
    afspraakOverDossier,
    einddatumGewijzigd,
    dossiergegevensGewist,
    sleutelBekeken,
    sleutelOpgehaald,
    sleutelVernietigd,
    persoonToegevoegd,
    persoonGewijzigd,
    persoonsgegevensGewijzigd,
    wachtwoordGewijzigd,
    codeAangezet,
    codeUitgezet,
    linkGemaakt,
    ingelogd,
    inloggenMislukt,
    codeMislukt,
    uitgelogd,
    overalUitgelogd,
};

/// As a line of the log says it now: "veld gewijzigd".
std::string_view naam(Gebeurtenis gebeurtenis);

/// All that lines of the log call it, today's name first.
std::vector<std::string_view> namen(Gebeurtenis gebeurtenis);

/// The event that a line of the log names, by any of its names; nothing for another word.
std::optional<Gebeurtenis> gebeurtenisMetNaam(std::string_view woord);

}  // namespace maatlat
