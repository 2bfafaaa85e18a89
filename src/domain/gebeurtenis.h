// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "domain/woordtabel.h"

namespace maatlat {

/// Everything that the log can say. A line never changes, so what an event was called before stays
/// readable: see `gebeurtenisMetNaam`.
enum class Gebeurtenis : unsigned char {
    kaderToegevoegd,
    dossierformulierToegevoegd,
    instellingGewijzigd,
    reservekopieGemaakt,
    reservekopieMislukt,
    reservekopieVerwijderd,
    organisatieToegevoegd,
    andereNamenGewijzigd,
    onderzoekToegevoegd,
    onderzoekGewijzigd,
    documentToegevoegd,
    documentIngetrokken,
    toetsToegevoegd,
    scoresGewijzigd,
    scoresGelezen,
    toetsGeopend,
    teamGewijzigd,
    statusGewijzigd,
    toetsVastgesteld,
    rapportBevroren,
    toetsTeruggegeven,
    veldGewijzigd,
    bronToegevoegd,
    bronGewijzigd,
    bronVerwijderd,
    bevindingToegevoegd,
    bevindingGewijzigd,
    bevindingIngetrokken,
    bezoekToegevoegd,
    bezoekGewijzigd,
    bezoekVerwijderd,
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

/// The words of all events, in their order.
inline constexpr Woordtabel<static_cast<std::size_t>(Gebeurtenis::overalUitgelogd) + 1>
    kGebeurtenissen{
        "kader toegevoegd",
        "dossierformulier toegevoegd",
        "instelling gewijzigd",
        "reservekopie gemaakt",
        "reservekopie mislukt",
        "reservekopie verwijderd",
        "organisatie toegevoegd",
        "andere namen gewijzigd",
        "onderzoek toegevoegd",
        "onderzoek gewijzigd",
        "document toegevoegd",
        "document ingetrokken",
        "toets toegevoegd",
        "scores gewijzigd",
        "bestand met scores gelezen",
        "toets geopend",
        "team gewijzigd",
        "status gewijzigd",
        "toets vastgesteld",
        "rapport bevroren",
        "toets teruggegeven",
        "veld gewijzigd",
        "bron toegevoegd",
        "bron gewijzigd",
        "bron verwijderd",
        "bevinding toegevoegd",
        "bevinding gewijzigd",
        "bevinding ingetrokken",
        "bezoek toegevoegd",
        "bezoek gewijzigd",
        "bezoek verwijderd",
        "privacymelding bevestigd",
        "dossierlijst ingelezen",
        "steekproef vastgelegd",
        "steekproef getrokken",
        "steekproef vervallen",
        "dossiers getrokken",
        "dossier vervangen",
        "reserve ingezet",
        "dossier gericht toegevoegd",
        "dossier gelezen (eerste lezer)",
        "dossier gelezen (tweede lezer)",
        "afspraak over een dossier",
        "einddatum van dossiergegevens gewijzigd",
        "dossiergegevens gewist",
        "sleutel bekeken",
        "sleutel opgehaald",
        "sleutel vernietigd",
        "persoon toegevoegd",
        "persoon gewijzigd",
        "naam of e-mailadres gewijzigd",
        "wachtwoord gewijzigd",
        "inloggen met code aangezet",
        "inloggen met code uitgezet",
        "eenmalige link gemaakt",
        "ingelogd",
        "inloggen mislukt",
        "inloggen mislukt: code",
        "uitgelogd",
        "overal uitgelogd",
    };
static_assert(!kGebeurtenissen.back().empty(), "an event without its word");

/// As a line of the log says it now: "veld gewijzigd".
std::string_view naam(Gebeurtenis gebeurtenis);

/// The event that a line of the log names, by any of its names; nothing for another word.
std::optional<Gebeurtenis> gebeurtenisMetNaam(std::string_view woord);

}  // namespace maatlat
