// SPDX-License-Identifier: EUPL-1.2
#include "domain/gebeurtenis.h"

#include <array>
#include <cstddef>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr std::size_t kAantal = static_cast<std::size_t>(Gebeurtenis::overalUitgelogd) + 1;

constexpr Woordtabel<kAantal> kGebeurtenissen{
    "kader toegevoegd",
    "dossierformulier toegevoegd",
    "instelling gewijzigd",
    "organisatie toegevoegd",
    "andere namen gewijzigd",
    "onderzoek toegevoegd",
    "onderzoek gewijzigd",
    "document toegevoegd",
    "document ingetrokken",
    "toets toegevoegd",
    "scores gewijzigd",
    "toets geopend",
    "team gewijzigd",
    "status gewijzigd",
    "toets vastgesteld",
    "toets teruggegeven",
    "veld gewijzigd",
    "bron toegevoegd",
    "bron gewijzigd",
    "bron verwijderd",
    "bevinding toegevoegd",
    "bevinding gewijzigd",
    "bevinding ingetrokken",
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

/// What lines were called before: no new line gets such a name.
struct Oudenaam {
    std::string_view woord;
    Gebeurtenis gebeurtenis;
};
constexpr std::array<Oudenaam, 2> kOudeNamen{{
    {"tekst bevestigd", Gebeurtenis::privacymeldingBevestigd},
    {"privacy bevestigd", Gebeurtenis::privacymeldingBevestigd},
}};

}  // namespace

std::string_view naam(Gebeurtenis gebeurtenis) {
    return woordVan(kGebeurtenissen, gebeurtenis);
}

std::vector<std::string_view> namen(Gebeurtenis gebeurtenis) {
    std::vector<std::string_view> uit{naam(gebeurtenis)};
    for (const Oudenaam& een : kOudeNamen)
        if (een.gebeurtenis == gebeurtenis) uit.push_back(een.woord);
    return uit;
}

std::optional<Gebeurtenis> gebeurtenisMetNaam(std::string_view woord) {
    for (const Oudenaam& een : kOudeNamen)
        if (een.woord == woord) return een.gebeurtenis;
    return metWoord<Gebeurtenis>(kGebeurtenissen, woord);
}

}  // namespace maatlat
