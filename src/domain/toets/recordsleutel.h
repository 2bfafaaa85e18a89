// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/recordvorm.h"
#include "domain/toets/veld.h"

namespace maatlat {

/// Which record of a toets. Its text stands in addresses, forms, drafts, history and log:
/// "motivering/1.1.2", "bevinding/12", "bron/7", "bron/nieuw" for one that has no number yet,
/// "interview/3" by its bron, "dossier/1/K7QF-2M9X-A4TD" by steekproef and pseudonym.
struct Recordsleutel {
    Recordsoort soort = Recordsoort::veld;
    std::int64_t nr = 0;     ///< of a bevinding, bron or bezoek (0: new), the bron of an interview,
                             ///< the steekproef of a dossier
    Veldsleutel veld;        ///< of a field
    std::string pseudoniem;  ///< of a dossier

    std::string tekst() const;
    friend bool operator==(const Recordsleutel&, const Recordsleutel&) = default;
};

/// The key of a record that has a number.
Recordsleutel sleutelVan(Recordsoort soort, std::int64_t nr, std::string pseudoniem = {});

/// Nothing for a text that names no record. Whether the toets has it is not looked at, nor whether
/// its kader has the code of a field (see `leesVeldsleutel`).
std::optional<Recordsleutel> leesRecordsleutel(std::string_view tekst);

/// How the record is called on pages: "Motivering bij 1.1.2", "Bevinding 12", "Nieuwe bron",
/// "Notities van interview 3", "Dossier K7QF-2M9X-A4TD".
std::string omschrijving(const Recordsleutel& sleutel);

/// "veld", "bevinding", "bron", …: the words of kRecordsoorten.
std::string_view naam(Recordsoort soort);

/// "bezoeken"; empty for a kind of which people make no new ones.
std::string meervoud(Recordsoort soort);

std::string bepaald(Recordsoort soort);     ///< "het bezoek", "de bron"
std::string aanwijzend(Recordsoort soort);  ///< "dit bezoek", "deze bron"
bool isOnzijdig(Recordsoort soort);         ///< "het bezoek"

}  // namespace maatlat
