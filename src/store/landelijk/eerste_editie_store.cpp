// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/eerste_editie_store.h"

#include <algorithm>
#include <map>

#include "domain/gebeurtenis.h"
#include "store/levende_toets.h"
#include "store/motor/vraag.h"

namespace maatlat::eersteEditieStore {

namespace {

/// More than the lines of kader and scores take, of as many verwachtingen as there can be.
constexpr int kBegin = 20'000;

/// By how the log names an editie: the place of its line.
std::map<std::string, std::int64_t> plaatsen(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT sleutel, min(nr) FROM logboek WHERE wat = ? GROUP BY sleutel");
    vraag.bind(naam(Gebeurtenis::toetsVastgesteld));
    std::map<std::string, std::int64_t> uit;
    while (vraag.stap())
        uit[vraag.tekst(0)] = vraag.getal(1);
    return uit;
}

}  // namespace

std::vector<Eerste> vanOnderzoek(const Rondelezing& ronde, Logsleutel inLogboek) {
    Vraag vraag(ronde,
                "SELECT t.nr, t.organisatie, substr(v.inhoud, 1, ?2) FROM vaststelling AS v "
                "JOIN toets AS t ON t.nr = v.toets JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "WHERE o.id = ?1 AND v.editie = 1 ORDER BY v.wanneer, t.nr");
    vraag.bind(ronde.onderzoek(), kBegin);
    std::vector<Eerste> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.getal(1), vraag.tekst(2)});
    const auto waar = plaatsen(ronde);
    const auto plaats = [&](const Eerste& een) {
        const auto gevonden = waar.find(inLogboek(een.toets, 1));
        return gevonden == waar.end() ? 0 : gevonden->second;
    };
    std::ranges::stable_sort(
        uit, [&](const Eerste& a, const Eerste& b) { return plaats(a) < plaats(b); });
    return uit;
}

std::vector<std::int64_t> organisatiesVan(Sessie& sessie, const std::string& naamNu) {
    static const std::string kSql = "SELECT w.nr FROM organisatie AS w WHERE " + isNu("w.nr", "?1");
    Vraag vraag(sessie, kSql);
    vraag.bind(naamNu);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

}  // namespace maatlat::eersteEditieStore
