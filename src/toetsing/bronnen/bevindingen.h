// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "toetsing/bezoekkeuze.h"
#include "toetsing/bronnen/interview.h"
#include "toetsing/recordinvoer.h"
#include "toetsing/records.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// With what there is to choose from.
struct Bevindingblad : Recordblad<Bevinding> {
    std::shared_ptr<const Toetsingskader> kader;
    std::vector<Bron> bronnen;                 ///< by number
    std::string auteur;                        ///< name of who wrote it first
    std::vector<std::string> rustOp{};         ///< verwachtingen whose motivering rests on it
    bool heeftBron = true;                     ///< its bron was not removed
    Bron verwijderdeBron{};                    ///< else that
    std::vector<Bezoekverwijzing> bezoeken{};  ///< of the toets
    std::optional<Notitieplek> notitie{};      ///< that it came from, for who may read notes

    /// That it hangs under; null: none.
    const Bezoekverwijzing* bezoek() const;
};

/// With number 0 an empty one, for who may fill in the toets; its bron is that of the last one that
/// this person wrote, else the newest. Throws Onvindbaar and NietNu.
Bevindingblad leesBevinding(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr);

/// Saves what was typed and returns the number: "bron" (a number), "tekst", "richting", "pagina",
/// "paragraaf", "citaat", "bezoek" (a number; not beside that of its bron),
/// "verwachting" for each code that was ticked, "codes" that were typed beside those. Throws
/// Veldfouten (by these names), Privacymelding, Versieconflict (also when it was withdrawn
/// meanwhile), Onvindbaar, NietNu.
std::int64_t bewaarBevinding(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer);

/// Withdraws it: gone from the lists, readable in its history. Throws Versieconflict, Onvindbaar,
/// NietNu.
void trekBevindingIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t nr, int versie);

}  // namespace maatlat
