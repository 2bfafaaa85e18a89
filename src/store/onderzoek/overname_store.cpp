// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/overname_store.h"

#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"

namespace maatlat::overnameStore {

std::optional<Begin> begin(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT b.van_toets, o.naam, b.wanneer, b.door FROM zelfevaluatie_begin AS b "
                "JOIN toets AS t ON t.nr = b.van_toets JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "WHERE b.toets = ?");
    vraag.bind(toets.nr());
    if (!vraag.stap()) return std::nullopt;
    return Begin{vraag.getal(0), vraag.tekst(1), vraag.tekst(2), vraag.getal(3)};
}

std::map<std::string, std::string> overgenomen(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT sleutel, score FROM zelfevaluatie_overname WHERE toets = ?");
    vraag.bind(toets.nr());
    std::map<std::string, std::string> uit;
    while (vraag.stap())
        uit.emplace(vraag.tekst(0), vraag.tekst(1));
    return uit;
}

void begin(const Toetsschrijving& toets, std::int64_t vanToets, std::int64_t door,
           const std::map<std::string, std::string>& overgenomen) {
    toets.wijzig(
        "INSERT INTO zelfevaluatie_begin (toets, van_toets, wanneer, door) VALUES (?, ?, ?, ?)",
        toets.nr(), vanToets, toets.wanneer(), door);
    for (const auto& [sleutel, score] : overgenomen)
        toets.wijzig("INSERT INTO zelfevaluatie_overname (toets, sleutel, score) VALUES (?, ?, ?)",
                     toets.nr(), sleutel, score);
    toets.log(Gebeurtenis::zelfevaluatieBegonnen, "toets " + std::to_string(toets.nr()), {},
              Logwaarde::eigenWoorden("toets " + std::to_string(vanToets)));
}

}  // namespace maatlat::overnameStore
