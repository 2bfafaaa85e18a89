// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/tekst.h"
#include "domain/vastlegging.h"

namespace maatlat {

/// What the inspectie asks of a plan (domein.md §12: Hollands Midden 2017).
enum class Planvraag : unsigned char { ambitieus, volledig, realistisch, vaart, sluitAan };
inline constexpr std::array kPlanvragen{Planvraag::ambitieus, Planvraag::volledig,
                                        Planvraag::realistisch, Planvraag::vaart,
                                        Planvraag::sluitAan};

/// "ambitieus", …: in forms and in the history.
std::string_view naam(Planvraag vraag);
/// "Is het ambitieus?"
std::string_view vraagtekst(Planvraag vraag);

enum class Planantwoord : unsigned char { ja, deels, nee };
inline constexpr std::array kPlanantwoorden{Planantwoord::ja, Planantwoord::deels,
                                            Planantwoord::nee};
std::string_view naam(Planantwoord antwoord);
std::optional<Planantwoord> planantwoordMetNaam(std::string_view woord);

/// What comes of a plan as a whole.
enum class Planuitkomst : unsigned char { aanvaard, terug };
inline constexpr std::array kPlanuitkomsten{Planuitkomst::aanvaard, Planuitkomst::terug};
std::string_view naam(Planuitkomst uitkomst);
std::optional<Planuitkomst> planuitkomstMetNaam(std::string_view woord);

/// What an inspecteur says of one maatregel of a plan, or of the plan as a whole. The last three
/// are of the whole alone.
struct Planoordeel {
    int versie = 0;  ///< 0: not judged yet
    std::array<std::optional<Planantwoord>, kPlanvragen.size()> antwoorden{};
    Tekst motivering;  ///< Markdown; there is one when an answer is not "ja"
    std::optional<Planuitkomst> uitkomst{};
    Tekst ontbreekt;      ///< what must be added; Markdown; with `terug`
    std::string termijn;  ///< last day (ISO) for the next plan; with `terug`
    std::int64_t persoon = 0;
    std::string wanneer;

    bool isOveralJa() const;

    friend bool operator==(const Planoordeel&, const Planoordeel&) = default;
};

/// Its contents as the history keeps them, and back.
Vastlegging vastlegging(const Planoordeel& oordeel);
Planoordeel planoordeelUit(const Bewaardevastlegging& bewaard);

/// The plan as a whole has this number; a maatregel its own.
inline constexpr std::int64_t kHelePlan = 0;

/// "planoordeel/2/5": of maatregel 5 in version 2 of the plan.
inline constexpr std::string_view kPlanoordeelvoor = "planoordeel/";
std::string planoordeelsleutel(int planversie, std::int64_t maatregel);

}  // namespace maatlat
