// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/eerste_editie_store.h"

#include <algorithm>

#include "domain/gebeurtenis.h"
#include "store/levende_toets.h"
#include "store/motor/vraag.h"

namespace maatlat::eersteEditieStore {

namespace {

/// More than the lines of kader and scores take, of as many verwachtingen as there can be.
constexpr int kBegin = 20'000;

/// The line of the log that says that it was adopted; 0: there is none. Looked up by its moment,
/// which is that of the editie too: by its key alone the whole log would be read.
std::int64_t plaatsInLogboek(Sessie& sessie, const std::string& wanneer,
                             const std::string& sleutel) {
    Vraag vraag(sessie,
                "SELECT min(nr) FROM logboek WHERE wat = ? AND wanneer = ? AND sleutel = ?");
    vraag.bind(naam(Gebeurtenis::toetsVastgesteld), wanneer, sleutel);
    vraag.stap();
    return vraag.getal(0);
}

}  // namespace

std::vector<Eerste> vanOnderzoek(const Rondelezing& ronde, Logsleutel inLogboek) {
    struct Regel {
        Eerste een;
        std::string wanneer;
        std::int64_t plaats = 0;
    };
    Vraag vraag(ronde,
                "SELECT t.nr, t.organisatie, v.wanneer FROM vaststelling AS v "
                "JOIN toets AS t ON t.nr = v.toets JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "WHERE o.id = ? AND v.editie = 1 ORDER BY v.wanneer, t.nr");
    vraag.bind(ronde.onderzoek());
    std::vector<Regel> regels;
    while (vraag.stap())
        regels.push_back({{vraag.getal(0), vraag.getal(1)}, vraag.tekst(2)});
    for (Regel& regel : regels)
        regel.plaats = plaatsInLogboek(ronde, regel.wanneer, inLogboek(regel.een.toets, 1));
    std::ranges::stable_sort(regels, {}, &Regel::plaats);
    std::vector<Eerste> uit;
    uit.reserve(regels.size());
    for (const Regel& regel : regels)
        uit.push_back(regel.een);
    return uit;
}

std::string beginVan(const Rondelezing& ronde, const Eerste& een) {
    Vraag vraag(ronde,
                "SELECT substr(v.inhoud, 1, ?2) FROM vaststelling AS v JOIN toets AS t "
                "ON t.nr = v.toets JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "WHERE v.toets = ?1 AND v.editie = 1 AND o.id = ?3");
    vraag.bind(een.toets, kBegin, ronde.onderzoek());
    return vraag.stap() ? vraag.tekst(0) : "";
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
