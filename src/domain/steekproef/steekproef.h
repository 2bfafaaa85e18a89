// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/populatie.h"
#include "domain/steekproef/steekproefdoel.h"
#include "domain/tekst.h"

namespace maatlat {

/// How far a dossiersteekproef is.
enum class Steekproefstatus : unsigned char {
    ingelezen,   ///< the list was read and described
    vastgelegd,  ///< population and method are fixed; the startwaarde is not known yet
    getrokken,   ///< dossiers were drawn
    vervallen,   ///< given up, with a reason; stays visible, so that nobody can draw until it suits
};
std::string_view naam(Steekproefstatus status);
std::optional<Steekproefstatus> steekproefstatusMetNaam(std::string_view woord);

/// Where the startwaarde of a draw came from.
enum class Herkomst : unsigned char { computer, dobbelstenen };
std::string_view naam(Herkomst herkomst);
std::optional<Herkomst> herkomstMetNaam(std::string_view woord);

/// What a plan binds beside list and method, by the names of the moment at which it was fixed.
struct Steekproefbinding {
    std::string onderzoek;
    std::string organisatie;
    std::string formulier;  ///< name of the dossierformulier; its hash stands in the steekproef
    std::string formulierversie;

    friend bool operator==(const Steekproefbinding&, const Steekproefbinding&) = default;
};

/// As one text to be stored, and back; nothing for a text that was not made so. An empty text is no
/// binding.
std::string codeer(const std::optional<Steekproefbinding>& binding);
std::optional<Steekproefbinding> bindingUit(std::string_view gecodeerd);

/// A sample of dossiers at one organisation (domein.md §2): the population, how was drawn, by which
/// form the dossiers are reviewed.
struct Dossiersteekproef {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    Tekst titel;  ///< "Onderzoeken 2026": which dossiers the list holds
    Steekproefstatus status = Steekproefstatus::ingelezen;
    Populatiebeschrijving populatie;
    std::string populatieHash;  ///< populatieHash() of rules/trekking.h, hexadecimal
    std::string formulierHash;  ///< Dossierformulier::hash; empty until vastgelegd
    Groepkolom kolom = Groepkolom::geen;
    std::vector<Populatiegroep> groepen;  ///< empty until vastgelegd
    int dubbelPercentage = 20;    ///< share of the dossiers that a second person reads blind
    std::string peildatum;        ///< ISO: decides whether a term without an end is over
    std::string vastgelegdOp;     ///< moment; empty until then
    std::string vastleggingHash;  ///< of population and method together; see vastleggingstekst()
    std::optional<Steekproefbinding> binding;  ///< nothing: not fixed yet, or by the first form
    Tekst reden;                               ///< why it was given up; vervallen only
    std::optional<Steekproefdoel> doel;        ///< nothing: of the toets itself

    int aantalTeTrekken() const;  ///< over all groups, in the first draw
    friend bool operator==(const Dossiersteekproef&, const Dossiersteekproef&) = default;
};

/// The text whose SHA-256 is fixed before the startwaarde is known, as docs/trekking.md describes
/// it, byte by byte. With a binding it is the second form: populatieHash, number of dossiers,
/// column, what the plan binds, what the list was read from and may not be, and each group with its
/// size and how many are drawn. Without one it is the first, which says less: only the list and the
/// groups. A steekproef that was fixed so stays as it is.
std::string vastleggingstekst(const Dossiersteekproef& steekproef);

/// One draw from a population. The first has nr 1; an extension is a fresh draw from the rest.
struct Trekking {
    int nr = 0;
    std::string startwaarde;  ///< "computer:<64 hex>" or "dobbelstenen:<worp>-<worp>"
    Herkomst herkomst = Herkomst::computer;
    std::vector<int> aantallen;  ///< per group of the steekproef, in its order
    std::string wanneer;
    friend bool operator==(const Trekking&, const Trekking&) = default;
};

/// How a dossier came into the sample, and whether it still is.
enum class Dossierstand : unsigned char {
    getrokken,  ///< counts
    reserve,    ///< next in line when another is replaced; nobody looks at it yet
    vervangen,  ///< was drawn, turned out unusable
    gericht,    ///< picked on purpose; never counts in an estimate
};
std::string_view naam(Dossierstand stand);
std::optional<Dossierstand> dossierstandMetNaam(std::string_view woord);

/// One dossier of a steekproef.
struct Steekproefdossier {
    std::string pseudoniem;  ///< as text: "K7QF-2M9X-A4TD"
    Dossierstand stand = Dossierstand::getrokken;
    int trekking = 0;  ///< 0 for gericht
    std::string groep;
    std::string lot;       ///< hexadecimal; empty for gericht
    int volgorde = 0;      ///< within group and trekking
    bool dubbel = false;   ///< a second person reads it too
    Tekst reden;           ///< of replacing it, or of picking it
    std::string vervangt;  ///< pseudonym that it came in place of; empty: none
    std::string lijst;  ///< what the list says of it, as a coded Vastlegging by column; gone after
                        ///< bewarenTot
    std::string bewarenTot;  ///< ISO: the last day that its answers are kept
    bool gewist = false;     ///< they are gone

    bool telt() const { return stand == Dossierstand::getrokken; }
    friend bool operator==(const Steekproefdossier&, const Steekproefdossier&) = default;
};

}  // namespace maatlat
