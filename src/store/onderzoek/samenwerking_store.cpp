// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/samenwerking_store.h"

#include <string>

#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"

namespace maatlat::samenwerkingStore {

namespace {

std::string logsleutel(const Toetslezing& toets, std::int64_t persoon) {
    return "toets " + std::to_string(toets.nr()) + " " + persoonInLogboek(persoon);
}

std::int64_t volgendNummer(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets,
                "SELECT coalesce(max(nummer), 0) + 1 FROM zelfevaluatie_collega "
                "WHERE toets = ? AND persoon = ?");
    vraag.bind(toets.nr(), persoon).stap();
    return vraag.getal(0);
}

/// Without a line in the log: who calls says what it was for.
int sluit(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door) {
    return toets.wijzig(
        "UPDATE zelfevaluatie_collega SET tot = ?, beeindigd_door = ? "
        "WHERE toets = ? AND persoon = ? AND tot = ''",
        toets.wanneer(), door, toets.nr(), persoon);
}

}  // namespace

std::vector<Verantwoordelijke> verantwoordelijken(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT persoon, sinds, door FROM zelfevaluatie_verantwoordelijke "
                "WHERE toets = ? ORDER BY nummer DESC");
    vraag.bind(toets.nr());
    std::vector<Verantwoordelijke> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.tekst(1), vraag.getal(2)});
    return uit;
}

std::optional<Verantwoordelijke> verantwoordelijke(const Toetslezing& toets) {
    const auto alle = verantwoordelijken(toets);
    if (alle.empty()) return std::nullopt;
    return alle.front();
}

bool zetVerantwoordelijke(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door) {
    const auto alle = verantwoordelijken(toets);
    if (!alle.empty() && alle.front().persoon == persoon) return false;
    toets.wijzig(
        "INSERT INTO zelfevaluatie_verantwoordelijke (toets, nummer, persoon, sinds, door) "
        "VALUES (?, ?, ?, ?, ?)",
        toets.nr(), static_cast<std::int64_t>(alle.size()) + 1, persoon, toets.wanneer(), door);
    toets.log(Gebeurtenis::verantwoordelijkeGewijzigd, logsleutel(toets, persoon),
              alle.empty() ? Logwaarde()
                           : Logwaarde::eigenWoorden(persoonInLogboek(alle.front().persoon)),
              Logwaarde::eigenWoorden(persoonInLogboek(persoon)));
    return true;
}

std::optional<Collegataak> taakVan(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets,
                "SELECT taak FROM zelfevaluatie_collega WHERE toets = ? AND persoon = ? AND "
                "tot = ''");
    vraag.bind(toets.nr(), persoon);
    return vraag.stap() ? collegataakMetSleutel(vraag.tekst(0)) : std::nullopt;
}

std::vector<Collega> collegas(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT persoon, taak, sinds, door, tot, beeindigd_door FROM zelfevaluatie_collega "
                "WHERE toets = ? ORDER BY sinds DESC, persoon, nummer DESC");
    vraag.bind(toets.nr());
    std::vector<Collega> uit;
    while (vraag.stap())
        if (const auto taak = collegataakMetSleutel(vraag.tekst(1)))
            uit.push_back({vraag.getal(0), *taak, vraag.tekst(2), vraag.getal(3), vraag.tekst(4),
                           vraag.getal(5)});
    return uit;
}

bool noem(const Toetsschrijving& toets, std::int64_t persoon, Collegataak taak, std::int64_t door) {
    const auto was = taakVan(toets, persoon);
    if (was == taak) return false;
    sluit(toets, persoon, door);
    toets.wijzig(
        "INSERT INTO zelfevaluatie_collega (toets, persoon, nummer, taak, sinds, door, tot, "
        "beeindigd_door) VALUES (?, ?, ?, ?, ?, ?, '', 0)",
        toets.nr(), persoon, volgendNummer(toets, persoon), sleutel(taak), toets.wanneer(), door);
    toets.log(Gebeurtenis::collegaGenoemd, logsleutel(toets, persoon),
              was ? Logwaarde::eigenWoorden(std::string(naam(*was))) : Logwaarde(),
              Logwaarde::eigenWoorden(std::string(naam(taak))));
    return true;
}

bool beeindig(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door) {
    const auto was = taakVan(toets, persoon);
    if (sluit(toets, persoon, door) == 0) return false;
    toets.log(Gebeurtenis::collegaBeeindigd, logsleutel(toets, persoon),
              was ? Logwaarde::eigenWoorden(std::string(naam(*was))) : Logwaarde(), {});
    return true;
}

}  // namespace maatlat::samenwerkingStore
