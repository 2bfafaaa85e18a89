// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/opvolging/toezichtfeit.h"
#include "domain/woordtabel.h"

/// Verscherpt toezicht as one table: in which state, which zet, by whom, and where it leads. To lay
/// it on, to lift it and to take a decision back two people agree: one proposes, a coördinator who
/// did not propose decides.
namespace maatlat {

enum class Toezichtstand : unsigned char {
    geen,
    instellenVoorgesteld,
    verscherpt,
    verlengd,
    opheffenVoorgesteld,
    intrekkenVoorgesteld,
    opgeheven,
};
inline constexpr Woordtabel<7> kToezichtstanden{"geen verscherpt toezicht",
                                                "verscherpt toezicht voorgesteld",
                                                "verscherpt toezicht",
                                                "verscherpt toezicht, verlengd",
                                                "verscherpt toezicht, opheffing voorgesteld",
                                                "intrekking van een besluit voorgesteld",
                                                "verscherpt toezicht opgeheven"};
constexpr std::string_view naam(Toezichtstand stand) {
    return woordVan(kToezichtstanden, stand);
}

enum class Toezichtzet : unsigned char {
    stelInstellenVoor,
    besluitInstellen,
    verleng,
    stelOpheffenVoor,
    besluitOpheffen,
    stelIntrekkenVoor,
    besluitIntrekken,
    wijsAf,
    neemTerug,
};
inline constexpr Woordtabel<9> kToezichtzetten{"instellen-voorstellen",
                                               "instellen",
                                               "verlengen",
                                               "opheffen-voorstellen",
                                               "opheffen",
                                               "intrekken-voorstellen",
                                               "intrekken",
                                               "afwijzen",
                                               "terugnemen"};
constexpr std::string_view naam(Toezichtzet zet) {
    return woordVan(kToezichtzetten, zet);
}

enum class Toezichthoedanigheid : unsigned char {
    toezichthouder,  ///< inspecteur of the organisation, or coördinator
    beslisser,       ///< coördinator
    tweede,          ///< coördinator, who did not propose what is open
    voorsteller,     ///< who proposed what is open
};

/// What a person has to do with the supervision of one organisation.
struct Toezichtbetrokkenheid {
    bool inspecteur = false;
    bool coordinator = false;
    bool vtManagement = false;
    bool inspecteert = false;  ///< this organisation
    bool werkteErbij = false;  ///< works or worked for it: never decides
    bool voorsteller = false;  ///< proposed what is open now
};
bool is(Toezichthoedanigheid hoedanigheid, const Toezichtbetrokkenheid& wie);

/// What a zet does with what was decided before.
enum class Toezichtgevolg : unsigned char {
    voorstel,  ///< waits for a second one
    besluit,   ///< is added to what was decided
    terug,     ///< the proposal is gone
    ongedaan,  ///< the last decision is gone
};

struct Toezichtovergang {
    Toezichtstand van;
    Toezichtzet zet;
    Toezichthoedanigheid wie;
    Toezichtgevolg gevolg;
    Toezichtstand naar;  ///< with `terug` and `ongedaan`: what it means where nothing came before
    bool metReden = false;
};

/// All of it.
std::span<const Toezichtovergang> toezichtovergangen();

/// The line for this; null: it cannot be done.
const Toezichtovergang* vindToezichtovergang(Toezichtstand van, Toezichtzet zet,
                                             const Toezichtbetrokkenheid& wie);

/// How it went with one stretch of verscherpt toezicht.
class Toezichtverloop {
  public:
    Toezichtstand stand() const;
    void doe(const Toezichtovergang& overgang);

    const std::vector<Toezichtstand>& besluiten() const { return besluiten_; }

  private:
    friend Toezichtverloop verloopVan(std::span<const Toezichtfeit> feiten);
    std::vector<Toezichtstand> besluiten_;
    std::optional<Toezichtstand> voorstel_;
};

/// As it follows from what was kept of one stretch, in the order in which it was written down.
Toezichtverloop verloopVan(std::span<const Toezichtfeit> feiten);

/// One stretch: from where it was laid on up to where it was lifted.
struct Toezichtperiode {
    std::int64_t nr = 0;               ///< of the laying on
    std::vector<Toezichtfeit> feiten;  /// < in the order in which they were written down
    Toezichtverloop verloop;

    bool loopt() const;                ///< holds now, whatever is proposed
    bool isVoorstel() const;           ///< was not laid on yet
    std::string begin() const;         ///< day of the laying on
    std::string tot() const;           ///< until when, by the last decision; empty: not known
    std::string opgeheven() const;     ///< day; empty: not
    std::string laatste() const;       ///< day of the last decision
    const Toezichtfeit* open() const;  ///< the proposal that waits; null: none
    const Toezichtfeit* laatsteBesluit() const;  ///< null: none
};

/// Of the newest versions of all that was kept of an organisation: stretches in which something
/// holds or is proposed, oldest first.
std::vector<Toezichtperiode> toezichtperioden(const std::vector<Toezichtfeit>& feiten);

/// The stretch that is going on or is proposed; null: none.
const Toezichtperiode* lopende(const std::vector<Toezichtperiode>& perioden);

/// How it stands with the organisation as a whole.
Toezichtstand standNu(const std::vector<Toezichtperiode>& perioden);

/// What is wrong with a field of `nieuw`: its name, and what to do.
struct Toezichtbezwaar {
    std::string veld;
    std::string melding;
};
/// Whether the days of a laying on, extension or lifting fit what is there, `vandaag` (ISO).
/// `nieuw.periode` says to which stretch an extension or lifting belongs.
std::vector<Toezichtbezwaar> dagbezwaren(const std::vector<Toezichtperiode>& perioden,
                                         const Toezichtfeit& nieuw, const std::string& vandaag);

/// Six months after this day (ISO), or the seven days of a bevel; empty for what has no usual end.
std::string gewoneTot(Feitsoort soort, const std::string& dag);

/// "22 april 2016", "juni 2016", "datum niet bekend".
std::string feitdag(const std::string& dag);

/// As a heading: "Verscherpt toezicht ingesteld", or of what was not decided "Voorstel om
/// verscherpt toezicht in te stellen".
std::string feittitel(const Toezichtfeit& feit);

/// "23 van de 24 verwachtingen voldoende", "21 of 22 van de 24 …", "6 verwachtingen onvoldoende";
/// empty when nothing is known.
std::string inWoorden(const Totaal& totaal);

}  // namespace maatlat
