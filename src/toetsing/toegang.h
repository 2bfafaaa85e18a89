// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "domain/mensen/persoon.h"
#include "domain/opvolging/opvolgstap.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/trajectstap.h"
#include "rules/traject/traject.h"

namespace maatlat {

/// Everything that somebody can do. Each use case and each page names one.
enum class Actie : unsigned char {
    toetsLezen,        ///< all pages of a toets, its concept report, its history
    notitiesLezen,     ///< the notes of an interview and what the team remarks to each other,
                       ///< with what stood in them before
    toetsInvullen,     ///< bronnen, bevindingen, scores, texts, drafts
    dossiersWissen,    ///< destroy the key of a steekproef, choose another end date; also when the
                       ///< toets is frozen
    tekstWissen,       ///< ask to have an old text erased from the history, or answer who asked
    wederhoorLezen,    ///< the concept as it was sent to the organisation, its points, what was
                       ///< decided
    vastgesteldLezen,  ///< of the own organisation: the report as it was adopted last, the decision
                       ///< to publish
    publicatiesLezen,  ///< what is published, of all organisations
    opvolgingLezen,    ///< the maatregelen of an adopted toets, and how far they are
    // Of dossiersteekproeven that were drawn after a toets was adopted; who draws and reads them
    // does what Opvolgzet::verifieer or Opvolgzet::doeEigenAudit says.
    opvolgsteekproefLezen,  ///< … by the inspectie, to verify a maatregel
    opvolgdossiersWissen,   ///< … their key and end date
    auditsteekproefLezen,   ///< … by the organisation, for an own audit
    auditdossiersWissen,    ///< … their key and end date
    zelfevaluatieOpenen,
    zelfevaluatieIndienen,
    zelfevaluatieTerugnemen,  ///< what was handed in, while nobody of the inspectie opened it
    samenwerkingLezen,        ///< in a zelfevaluatie: who works in it, and with what it began
    samenwerkingRegelen,      ///< … name colleagues, hand over who is responsible
    scoresBevestigen,         ///< … make scores of before into scores
    ijkingLezen,              ///< a zelfevaluatie that was handed in beside …
    ijkbaarLezen,             ///< … an inspectie that stands vast
    onderzoekOpenen,
    teamWijzigen,
    hertoetsOpenen,       ///< of a toets that was adopted
    tweedeScoresGeven,    ///< the evidence of a toets and no score of it, to score it once more
    tweedeScoresLezen,    ///< … and both scores beside each other, once that was handed in
    scoresOverleggen,     ///< what was said about the scores that differ
    landelijkBeeld,       ///< rankings and comparisons of onderzoeken
    onderzoekWijzigen,    ///< correct, extend, close and reopen an onderzoek
    organisatiesLezen,    ///< how organisations were called, who carried them, what they went into
    organisatieWijzigen,  ///< … and write that down
    verhaalLezen,         ///< the page of an organisation, as far as each part of it may be read
    // About the national report of an onderzoek: see Landrapportdoelwit.
    landrapportLezen,       ///< its concept: texts, marks, who did what
    landrapportSchrijven,   ///< type its texts, hand it over, adopt it, correct it
    landrapportBeoordelen,  ///< agree with it as a second person, or send it back
    // About one organisation, not about a toets: see Organisatiedoelwit.
    toezichtbesluitLezen,  ///< what was decided about its supervision
    toezichtLezen,         ///< … and what is proposed, was refused or taken back
    toezichtVastleggen,    ///< propose verscherpt toezicht, keep the register of measures
    toezichtBesluiten,     ///< decide on what somebody else proposed
    plaatsLezen,           ///< where it stands beside the country, in which nobody is named
    personenBeheren,
    logboekLezen,  ///< check the chain; who did what, without contents
    eigenAccount,  ///< own password, second factor, sessions

    // Every Zet on the way to publication, in its order: who may do them follows from the table in
    // rules/traject/traject.h.
    vraagCollegialeToets,
    neemTerug,
    maakOpmerking,
    keurGoed,
    geefTerug,
    stuurVoorWederhoor,
    verleng,
    reageer,
    dienIn,
    sluitWederhoor,
    heropenWederhoor,
    beoordeelPunt,
    beslisMee,
    verklaarVerschil,
    legVoor,
    stelVast,
    corrigeer,
    maakPublicatieversie,
    besluitTotPublicatie,
    trekBesluitIn,
    schortOp,
    reageerOpBesluit,
    publiceer,
    trekPublicatieIn,
    wijzigMelding,
    draagOver,

    // Every Opvolgzet, in its order: as rules/opvolging/opvolgtraject.h says.
    maakMaatregel,
    wijsIndienerAan,
    stelPlantermijn,
    dienPlanIn,
    neemPlanTerug,
    beoordeelMaatregel,
    legPlanoordeelVoor,
    neemPlanoordeelTerug,
    stemIn,
    stemNietIn,
    geefPlanTerug,
    stelRitmeIn,
    meldVoortgang,
    vraagUitstel,
    beslisUitstel,
    verifieer,
    doeEigenAudit,
    trekNa,
    sluitAf,
    heropen,
};

constexpr Actie actieVoor(Zet zet) {
    return static_cast<Actie>(static_cast<unsigned>(Actie::vraagCollegialeToets) +
                              static_cast<unsigned>(zet));
}
/// Nothing for an action that is no zet.
constexpr std::optional<Zet> zetVan(Actie actie) {
    if (actie < Actie::vraagCollegialeToets || actie > Actie::draagOver) return std::nullopt;
    return static_cast<Zet>(static_cast<unsigned>(actie) -
                            static_cast<unsigned>(Actie::vraagCollegialeToets));
}
static_assert(actieVoor(Zet::draagOver) == Actie::draagOver &&
              actieVoor(Zet::legVoor) == Actie::legVoor &&
              actieVoor(Zet::publiceer) == Actie::publiceer);

constexpr Actie actieVoor(Opvolgzet zet) {
    return static_cast<Actie>(static_cast<unsigned>(Actie::maakMaatregel) +
                              static_cast<unsigned>(zet));
}
/// Nothing for an action that is no zet of an opvolging.
constexpr std::optional<Opvolgzet> opvolgzetVan(Actie actie) {
    if (actie < Actie::maakMaatregel) return std::nullopt;
    return static_cast<Opvolgzet>(static_cast<unsigned>(actie) -
                                  static_cast<unsigned>(Actie::maakMaatregel));
}
static_assert(actieVoor(Opvolgzet::heropen) == Actie::heropen &&
              actieVoor(Opvolgzet::stemIn) == Actie::stemIn &&
              actieVoor(Opvolgzet::verifieer) == Actie::verifieer);

/// What an action is about, when it is about a toets.
struct Doelwit {
    Toetssoort soort = Toetssoort::inspectie;
    Toetsstatus status = Toetsstatus::lopend;
    bool inTeam = false;                  ///< the person is in the team of this toets
    bool inspecteertOrganisatie = false;  ///< … or of some inspectie of the same organisation, or
                                          ///< the coördinator named them for it
    bool eigenOrganisatie = false;        ///< works for this very organisation
    bool zelfVoorgelegd = false;          ///< this person offered it for adoption
    bool werkteErbij = false;             ///< works or worked for the organisation itself
    unsigned taken = 0;                   ///< named for these (bits of Taak)
    bool hertoetst = false;               ///< does a hertoets of this toets
    bool heeftEditie = false;        ///< of the own organisation: adopted before, and open again
    bool uitOnderzoek = false;       ///< taken out of its onderzoek
    bool onderzoekGesloten = false;  ///< its onderzoek was closed
    // For who adopts, reads as second reader or decides; only looked up where it matters.
    bool auteur = false;              ///< typed in its texts, scores or bevindingen
    bool voorleggerIsAuteur = false;  ///< so did who offered it
    bool bezocht = false;             ///< was at a visit
    bool besliste = false;            ///< decided on a point of the organisation

    /// How far its opvolging is; nothing: it has none, as it was not adopted.
    std::optional<Opvolgstap> opvolging{};
    bool planindiener = false;    ///< chosen to hand the plan in
    bool planvoorlegger = false;  ///< offered the judgement of the plan
    // Of who works for the organisation, in a zelfevaluatie of it.
    bool verantwoordelijk = false;  ///< is responsible for it
    bool meewerkt = false;          ///< was named to fill it in
    bool leestMee = false;          ///< was named to read it
    // Of a toets that is scored a second time.
    bool tweedeBeoordelaar = false;  ///< this person does that
    bool tweedeIngediend = false;    ///< it was handed in, by whoever does it

    /// Whether this person must not know a score of it yet, whatever else they are.
    bool blind() const { return tweedeBeoordelaar && !tweedeIngediend && !staatVast(status); }
};

/// What an action is about, when it is about an organisation.
struct Organisatiedoelwit {
    bool eigenOrganisatie = false;        ///< VT-management of this very organisation
    bool inspecteertOrganisatie = false;  ///< in the team of some inspectie of it, or named for it
    bool werkteErbij = false;             ///< works or worked for it
};

/// What a person has to do with the national report of an onderzoek.
struct Landrapportdoelwit {
    bool gevraagd = false;  ///< the concept was handed to them, and waits for them or was agreed on
};

enum class Besluit : unsigned char {
    mag,
    gesloten,     ///< in another state of the toets this person might: the page says why not now
    bestaatNiet,  ///< for this person there is no such thing: 404
};

/// The one place where access is decided. Default: bestaatNiet. A blocked person may nothing. Who
/// has roles that do not go together (`rolbezwaar`), from before that was refused, sees no toets
/// until the beheerder chose; a beheerder can still do that. Nobody inspects the organisation that
/// they worked for.
Besluit besluit(const Persoon& persoon, Actie actie, const std::optional<Doelwit>& doelwit = {});

/// The same for an action about an organisation.
Besluit besluitBij(const Persoon& persoon, Actie actie, const Organisatiedoelwit& organisatie);

/// The same for an action about the national report of an onderzoek. Four eyes: that who agrees
/// wrote nothing of it is for the table of its steps (rules/landelijk/rapporttraject.h).
Besluit besluitOver(const Persoon& persoon, Actie actie, const Landrapportdoelwit& rapport);

/// Whether this person is another than the one who asked, so that two people agree.
inline bool isTweedePersoon(const Persoon& persoon, std::int64_t vrager) {
    return persoon.nr != 0 && persoon.nr != vrager;
}

/// What this person has to do with a report, for the table of the way to publication.
Betrokkenheid betrokkenheid(const Persoon& persoon, const Doelwit& doelwit);

/// Shorthand for showing a button or not.
inline bool mag(const Persoon& persoon, Actie actie, const std::optional<Doelwit>& doelwit = {}) {
    return besluit(persoon, actie, doelwit) == Besluit::mag;
}

}  // namespace maatlat
