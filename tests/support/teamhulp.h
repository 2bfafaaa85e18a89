// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "toetsing/onderzoek/teams.h"

namespace maatlat {

/// One team of an onderzoek, as the page of all its teams would save it.
inline void zetTeam(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const std::vector<std::int64_t>& was, const std::vector<std::int64_t>& wordt) {
    const std::string onderzoek = werkplek.database().lees([&](Sessie& sessie) {
        return toetskopStore::lees(test::kSleutel, sessie, toets)->onderzoekId;
    });
    zetTeams(werkplek, handeling, onderzoek,
             {{toets, {was.begin(), was.end()}, {wordt.begin(), wordt.end()}}});
}

}  // namespace maatlat
