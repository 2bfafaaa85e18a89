// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maatlat {

/// The way from concept to publication (domein.md §6 and §12): what stands here knows nothing of
/// toetsen, so that another report can go the same way.

/// How far a report is on its way.
enum class Trajectstap : unsigned char {
    lopend,           ///< being written
    collegialeToets,  ///< a colleague reads the frozen concept
    goedgekeurd,      ///< approved by the colleague, for exactly that content; may change again
    wederhoor,        ///< the frozen concept is with the organisation
    verwerking,       ///< what the organisation answered is decided on; may change again
    vaststelling,     ///< offered for adoption by one; waits for the second person
    vastgesteld,      ///< adopted by two; frozen
    besluit,          ///< it was decided to publish; waits for the day
    gepubliceerd,
    ingetrokken,  ///< taken out of publication, after an annulment
};

inline constexpr std::array kTrajectstappen{Trajectstap::lopend,       Trajectstap::collegialeToets,
                                            Trajectstap::goedgekeurd,  Trajectstap::wederhoor,
                                            Trajectstap::verwerking,   Trajectstap::vaststelling,
                                            Trajectstap::vastgesteld,  Trajectstap::besluit,
                                            Trajectstap::gepubliceerd, Trajectstap::ingetrokken};

/// What somebody can do on that way. Those that lead to the same Trajectstap are work within it.
enum class Zet : unsigned char {
    vraagCollegialeToets,  ///< freeze the concept and ask a colleague
    neemTerug,             ///< take back what one asked for, with a reason
    maakOpmerking,         ///< as the colleague, at a passage, a verwachting or an oordeel
    keurGoed,
    geefTerug,             ///< as the colleague or the second person: not yet, with a reason
    stuurVoorWederhoor,    ///< the frozen concept goes to the organisation
    verleng,               ///< a longer term for the organisation, with a reason
    reageer,               ///< as somebody of the organisation: points, drafts, evidence
    dienIn,                ///< as the one who answers for it: hand the reaction in
    sluitWederhoor,        ///< nothing came, and the term is past
    heropenWederhoor,      ///< ask the organisation once more, with a reason
    beoordeelPunt,         ///< decide on a point of the organisation
    beslisMee,             ///< as the second reader: agree with those decisions, or not
    verklaarVerschil,      ///< say why something differs from the concept
    legVoor,               ///< offer for adoption: the first of two
    stelVast,              ///< adopt: the second of two
    corrigeer,             ///< open an adopted report for a next editie, with a reason
    maakPublicatieversie,  ///< mark what is left out when it is published
    besluitTotPublicatie,
    trekBesluitIn,     ///< with a reason
    schortOp,          ///< a judge was asked, or suspended or released it
    reageerOpBesluit,  ///< as the organisation: at most 200 words beside the report
    publiceer,
    trekPublicatieIn,  ///< with a reason: annulled
    wijzigMelding,     ///< the notice that stands where a report was taken out
    draagOver,         ///< another person does what waits for somebody, with a reason
};

inline constexpr std::size_t kAantalZetten = static_cast<std::size_t>(Zet::draagOver) + 1;

/// What somebody was named for, in one report.
enum class Taak : unsigned char {
    collega,            ///< reads the concept and approves it or not
    tweedeLezer,        ///< reads what was decided on the points of the organisation
    vaststeller,        ///< adopts, from outside the team
    ontvanger,          ///< of the organisation: reads the concept and answers
    verantwoordelijke,  ///< of the organisation: hands the answer in
};

inline constexpr std::array kTaken{Taak::collega, Taak::tweedeLezer, Taak::vaststeller,
                                   Taak::ontvanger, Taak::verantwoordelijke};

/// "lopend", "collegiale toets", …: as people read it; the same word is stored.
std::string_view naam(Trajectstap stap);
std::optional<Trajectstap> stapMetNaam(std::string_view woord);

/// "vraag collegiale toets", …: as the history and the log say it.
std::string_view naam(Zet zet);
std::optional<Zet> zetMetNaam(std::string_view woord);

/// "collega", "tweede lezer", …; the same word is stored.
std::string_view naam(Taak taak);
std::optional<Taak> taakMetNaam(std::string_view woord);

/// Whether texts, scores and bevindingen may change at this stap.
constexpr bool openVoorWijziging(Trajectstap stap) {
    return stap == Trajectstap::lopend || stap == Trajectstap::goedgekeurd ||
           stap == Trajectstap::verwerking;
}

/// Whether it was adopted, and is frozen since.
constexpr bool isVastgesteld(Trajectstap stap) {
    return stap == Trajectstap::vastgesteld || stap == Trajectstap::besluit ||
           stap == Trajectstap::gepubliceerd || stap == Trajectstap::ingetrokken;
}

}  // namespace maatlat
