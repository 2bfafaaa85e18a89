// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace maatlat {

/// The places in the manual that pages send people to: each a section of one of its parts. In the
/// order of `kHulpplekken` in hulpplek.cpp, which says what its heading is.
enum class Hulpplek : unsigned char {
    // eerste-keer
    inloggen,
    eersteBezoek,
    inloggenMetCode,
    account,
    beginpagina,
    watWacht,
    agenda,
    wieLeestWat,
    hulpGebruiken,
    // inspecteur
    toetsInEenOogopslag,
    toetstabel,
    bronVastleggen,
    bezoekVastleggen,
    interviewVastleggen,
    bevindingVastleggen,
    bevindingenTerugvinden,
    scoreGeven,
    tweedeScores,
    scoresOverleggen,
    motiveringOnderbouwen,
    tekstenSchrijven,
    samenwerken,
    oudereTekst,
    steekproefTrekken,
    dossiersLezen,
    uitkomsten,
    sleutelEnTermijn,
    collegaLeestMee,
    conceptSturen,
    puntenVerwerken,
    verschillenVerantwoorden,
    toetsVaststellen,
    publicatieversie,
    verbeterplanBeoordelen,
    voortgangVolgen,
    toezichtVoorstellen,
    // vt-management
    zelfevaluatieOpenen,
    zelfevaluatieSamen,
    jaarbeeld,
    ijking,
    zelfevaluatieIndienen,
    conceptLezen,
    conceptReageren,
    zinVoorZin,
    puntMaken,
    zienswijzeGeven,
    besluitReageren,
    gepubliceerdLezen,
    maatregelen,
    voortgangMelden,
    eigenVerhaal,
    uwPlaats,
    lerenVanAnderen,
    // coordinator
    onderzoekOpenen,
    teamsKiezen,
    stappenKiezen,
    onderzoekBeheren,
    wachtlijst,
    landelijkBeeld,
    landelijkRapport,
    hertoetsOpenen,
    hertoetsenKiezen,
    vergelijken,
    samenhang,
    watAls,
    rondesVergelijken,
    organisatierondes,
    goodPractices,
    lezersVergelijken,
    beoordelaarsVergelijken,
    organisatiesBijhouden,
    verhaalLezen,
    verscherptToezicht,
    inspecteursAanwijzen,
    iemandAnders,
    publiceren,
    // beheerder
    eersteBeheerder,
    mensenUitnodigen,
    rollen,
    codeVerplichten,
    bewaartermijnen,
    klok,
    logboek,
    reservekopie,
    // wat-te-doen-als
    foutmelding,
    tweeVersies,
    nietOpgeslagen,
};

/// A part of the manual (its file without .md), and a heading in it, as it stands there.
struct Hulpsectie {
    Hulpplek plek;
    std::string_view deel;
    std::string_view kop;
};

inline constexpr std::size_t kAantalHulpplekken = 87;

const Hulpsectie& sectieVan(Hulpplek plek);

/// Its address: "/hulp/inspecteur#een-score-geven".
std::string hulppad(Hulpplek plek);

/// The place for a page whose struct serves many pages: a field that must be filled in, because
/// there is no way to leave it out.
class Hulpkeuze {
  public:
    Hulpkeuze(Hulpplek plek) : plek_(plek) {}
    Hulpplek plek() const { return plek_; }

  private:
    Hulpplek plek_;
};

}  // namespace maatlat
