// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bijlage.h"
#include "domain/tekst.h"
#include "domain/vastlegging.h"

/// How a plan is carried out (domein.md §6, step 4): how often the organisation reports, what it
/// reports, what it asks, and what the inspectie saw of it. Each is a record that stands in the
/// history alone: of "voortgang/3" the first version says who made it, the newest what it says now.
namespace maatlat {

/// What each of them has.
struct Voortgangsrecord {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    std::int64_t auteur = 0;   ///< who made it
    std::string wanneer;       ///< moment at which it was made
    std::int64_t laatste = 0;  ///< who changed it last
    std::string gewijzigd;     ///< moment of that

    friend bool operator==(const Voortgangsrecord&, const Voortgangsrecord&) = default;
};

enum class Ritmemaat : unsigned char { weken, maanden };
inline constexpr std::array kRitmematen{Ritmemaat::weken, Ritmemaat::maanden};
/// "weken", "maanden": the same word is stored.
std::string_view naam(Ritmemaat maat);
std::optional<Ritmemaat> ritmemaatMetNaam(std::string_view woord);

/// How often the organisation reports on something.
struct Ritme : Voortgangsrecord {
    static constexpr std::string_view kSoort = "ritme";

    Tekst onderwerp;            ///< "wachtlijst"; empty: each maatregel by itself
    bool perMaatregel = false;  ///< each maatregel by itself
    int elke = 1;
    Ritmemaat maat = Ritmemaat::maanden;
    std::string vanaf;    ///< the first day (ISO) on which a report is due
    std::string tot;      ///< no report is due after this day (ISO)
    std::string gestopt;  ///< since this day (ISO) nothing new is due; empty: it was not stopped

    friend bool operator==(const Ritme&, const Ritme&) = default;
};

/// A file that shows what a report says.
struct Voortgangsbewijs {
    int nr = 0;  ///< within its report, from 1
    Bijlage bijlage;
    Tekst ingetrokken;            ///< why it does not count any more; empty: it does
    std::int64_t persoon = 0;     ///< who added it
    std::string wanneer;          ///< moment of that
    std::string ingetrokkenOp{};  ///< moment at which it was withdrawn; empty: it was not

    friend bool operator==(const Voortgangsbewijs&, const Voortgangsbewijs&) = default;
};

/// What the organisation reports. It never changes; of its evidence may be said that it does not
/// count any more.
struct Voortgangsmelding : Voortgangsrecord {
    static constexpr std::string_view kSoort = "voortgang";

    std::int64_t ritme = 0;      ///< 0: in between
    std::string dag;             ///< for which day of that rhythm (ISO); empty: in between
    std::int64_t maatregel = 0;  ///< 0: on the subject of the rhythm
    Tekst tekst;                 ///< Markdown
    std::string uitgevoerd;      ///< day (ISO) on which the maatregel was done; empty: it is not
    bool laat = false;           ///< handed in after that day
    std::vector<Voortgangsbewijs> bewijs{};  ///< also what was withdrawn, by number

    friend bool operator==(const Voortgangsmelding&, const Voortgangsmelding&) = default;
};

enum class Verificatiewijze : unsigned char { document, telefoon, bezoek, steekproef };
inline constexpr std::array kVerificatiewijzen{Verificatiewijze::document,
                                               Verificatiewijze::telefoon, Verificatiewijze::bezoek,
                                               Verificatiewijze::steekproef};
/// "document", "telefoongesprek", "bezoek", "steekproef".
std::string_view naam(Verificatiewijze wijze);
std::optional<Verificatiewijze> verificatiewijzeMetNaam(std::string_view woord);

enum class Verificatieuitkomst : unsigned char { klopt, kloptDeels, kloptNiet };
inline constexpr std::array kVerificatieuitkomsten{
    Verificatieuitkomst::klopt, Verificatieuitkomst::kloptDeels, Verificatieuitkomst::kloptNiet};
/// "klopt", "klopt deels", "klopt niet".
std::string_view naam(Verificatieuitkomst uitkomst);
std::optional<Verificatieuitkomst> verificatieuitkomstMetNaam(std::string_view woord);

/// What the inspectie saw of a maatregel.
struct Verificatie : Voortgangsrecord {
    static constexpr std::string_view kSoort = "verificatie";

    std::int64_t maatregel = 0;
    Verificatiewijze wijze = Verificatiewijze::document;
    std::string dag;  ///< on which (ISO)
    Tekst gezien;     ///< Markdown
    Verificatieuitkomst uitkomst = Verificatieuitkomst::klopt;
    std::int64_t steekproef = 0;  ///< of this opvolging, on which it rests; 0: none
    std::string steekproefnaam;
    std::string cijfers;  ///< what that steekproef found, as it was then
    std::string bewijs;   ///< how its draw can be checked

    friend bool operator==(const Verificatie&, const Verificatie&) = default;
};

/// What was decided on a request.
enum class Uitstelbesluit : unsigned char { open, toegekend, afgewezen };
inline constexpr std::array kUitstelbesluiten{Uitstelbesluit::open, Uitstelbesluit::toegekend,
                                              Uitstelbesluit::afgewezen};
/// "open", "toegekend", "afgewezen".
std::string_view naam(Uitstelbesluit besluit);
std::optional<Uitstelbesluit> uitstelbesluitMetNaam(std::string_view woord);

/// A request of the organisation: a later term for a maatregel, or to drop it.
struct Uitstelverzoek : Voortgangsrecord {
    static constexpr std::string_view kSoort = "uitstel";

    std::int64_t maatregel = 0;
    std::string oud;    ///< the term (ISO) when it was asked
    std::string nieuw;  ///< the term (ISO) that is asked; empty: to drop the maatregel
    Tekst reden;        ///< Markdown
    Uitstelbesluit besluit = Uitstelbesluit::open;
    Tekst waarom;  ///< of the decision; Markdown

    bool isOpen() const { return besluit == Uitstelbesluit::open; }
    bool omTeVervallen() const { return nieuw.empty(); }
    friend bool operator==(const Uitstelverzoek&, const Uitstelverzoek&) = default;
};

/// What one dossier showed, for one reader.
enum class Auditantwoord : unsigned char { voldoet, voldoetNiet, onbekend };
inline constexpr std::array kAuditantwoorden{Auditantwoord::voldoet, Auditantwoord::voldoetNiet,
                                             Auditantwoord::onbekend};
/// "voldoet", "voldoet niet", "niet vast te stellen".
std::string_view naam(Auditantwoord antwoord);
std::optional<Auditantwoord> auditantwoordMetNaam(std::string_view woord);

/// A dossier of an audit: a pseudonym or a number that only the organisation can lead back.
struct Auditdossier {
    std::string dossier;
    Auditantwoord antwoord = Auditantwoord::voldoet;
    friend bool operator==(const Auditdossier&, const Auditdossier&) = default;
};

/// An audit of the organisation itself: asked for, or handed in of its own accord. What was handed
/// in never changes.
struct EigenAudit : Voortgangsrecord {
    static constexpr std::string_view kSoort = "eigenaudit";

    std::string verwachting;     ///< code
    std::int64_t maatregel = 0;  ///< for which; 0: for none in particular
    std::string voor;            ///< asked for before this day (ISO); empty: it was not asked for
    Tekst vraag;                 ///< what the inspectie asks; may be empty

    std::string ingediend;           ///< moment at which it was handed in; empty: not yet
    bool laat = false;               ///< after that day
    std::int64_t uitToets = 0;       ///< the toets whose steekproef it is; 0: typed in
    std::int64_t uitSteekproef = 0;  ///< … and its number there
    std::string uitNaam;             ///< how that steekproef is called
    std::string uitBewijs;           ///< … and how its draw can be checked
    std::string uitCijfers;          ///< … and what it found, with how sure that is
    Tekst trekking;                  ///< how the dossiers were drawn, of an audit that was typed in
    std::int64_t populatie = 0;
    std::vector<Auditdossier> dossiers;
    Tekst toelichting;  ///< Markdown

    bool isIngediend() const { return !ingediend.empty(); }
    int aantal(Auditantwoord antwoord) const;
    friend bool operator==(const EigenAudit&, const EigenAudit&) = default;
};

/// Dossiers of an audit that the inspecteur drew to read again.
struct Natrekking : Voortgangsrecord {
    static constexpr std::string_view kSoort = "natrek";

    struct Dossier {
        std::string dossier;
        std::optional<Auditantwoord> antwoord;  ///< of the inspecteur; nothing: not read yet
        friend bool operator==(const Dossier&, const Dossier&) = default;
    };
    std::int64_t audit = 0;
    std::string startwaarde;        ///< from which the choice follows
    std::vector<Dossier> dossiers;  ///< in the order of the draw
    Tekst toelichting;

    bool isGelezen() const;
    friend bool operator==(const Natrekking&, const Natrekking&) = default;
};

/// Their contents as named texts. The names and their order never change.
Vastlegging vastlegging(const Ritme& van);
Vastlegging vastlegging(const Voortgangsmelding& van);
Vastlegging vastlegging(const Voortgangsbewijs& van);
Vastlegging vastlegging(const Verificatie& van);
Vastlegging vastlegging(const Uitstelverzoek& van);
Vastlegging vastlegging(const EigenAudit& van);
Vastlegging vastlegging(const Natrekking& van);

/// And back; an erased version has nothing.
void lees(const Bewaardevastlegging& van, Ritme& uit);
void lees(const Bewaardevastlegging& van, Voortgangsmelding& uit);
void lees(const Bewaardevastlegging& van, Verificatie& uit);
void lees(const Bewaardevastlegging& van, Uitstelverzoek& uit);
void lees(const Bewaardevastlegging& van, EigenAudit& uit);
void lees(const Bewaardevastlegging& van, Natrekking& uit);

/// "voortgang/3/bewijs/1", and whether a key of the history is one.
std::string voortgangbewijssleutel(std::int64_t melding, int nr);
bool isVoortgangbewijs(std::string_view sleutel);

}  // namespace maatlat
