// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/leren_store.h"

#include <array>

#include "domain/publicatie/publicatie.h"
#include "domain/toets/veld.h"
#include "store/levende_toets.h"
#include "store/toetslijst_store.h"

namespace maatlat::lerenStore {

namespace {

const std::string kVast = statuslijst(staatVast);
const std::string kHierVastgesteld =
    statuslijst([](Toetsstatus een) { return staatVast(een) && isHierBevroren(een); });

/// VT-management reads what was adopted about the own organisation; ?2 is its name.
const std::string& eigen() {
    static const std::string kEigen =
        "(t.status IN (" + kHierVastgesteld + ") AND " + isNu("w.nr", "?2") + ")";
    return kEigen;
}

constexpr const char* kOpenbaar = "t.status = 'gepubliceerd'";
// ?10: how it is written that nothing was left out.
constexpr const char* kZonderWeglating =
    "(t.status = 'gepubliceerd' AND NOT EXISTS (SELECT 1 FROM publicatieversie AS pv "
    "WHERE pv.toets = t.nr AND pv.weglatingen <> ?10))";

constexpr const char* kToetsen =
    " FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
    "JOIN organisatie AS w ON w.nr = t.organisatie";

/// Of which somebody finds something. `openbaar`: what makes it readable for everybody.
std::string waar(const std::string& openbaar) {
    return " WHERE o.soort <> 'zelfevaluatie' AND t.status IN (" + kVast +
           ") AND NOT EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = t.onderzoek AND "
           "l.toets = t.nr) AND (" +
           openbaar + " OR (?11 = 0 AND (" + toetslijstStore::leesbaar() + " OR " + eigen() + ")))";
}

/// The text without what only looks like the code ?14: "1.2.10" and "11.2.1" hold "1.2.1".
std::string zonderLangere(const std::string& kolom) {
    std::string uit = kolom;
    for (const char* cijfer : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
        for (const std::string& langer :
             {"?14 || '" + std::string(cijfer) + "'", "'" + std::string(cijfer) + "' || ?14"})
            uit = "replace(" + uit + ", " + langer + ", '')";
    return uit;
}

const std::string& practicerijen() {
    static const std::string kRijen = [] {
        std::string uit = kToetsen + std::string(" JOIN veld AS f ON f.toets = t.nr") +
                          waar(kZonderWeglating) +
                          " AND f.sleutel LIKE 'good-practice/%' AND f.waarde <> '' "
                          "AND (?12 = '' OR o.kader = ?12) "
                          "AND (?13 = '' OR f.sleutel = 'good-practice/' || ?13) "
                          "AND (?14 = '' OR " +
                          zonderLangere("f.waarde") + " LIKE '%' || ?14 || '%')";
        for (std::size_t i = 0; i < kWoorden; ++i)
            uit += " AND lower(f.waarde || ' ' || w.naam) LIKE lower(?" + std::to_string(15 + i) +
                   ") ESCAPE '!'";
        return uit;
    }();
    return kRijen;
}

constexpr int kNaDeWoorden = 15 + static_cast<int>(kWoorden);

/// Part of a word counts too.
std::string alsPatroon(const std::string& woord) {
    std::string uit = "%";
    for (const char teken : woord) {
        if (teken == '%' || teken == '_' || teken == '!') uit += '!';
        uit += teken;
    }
    return uit + '%';
}

std::string nietsWeggelaten() {
    return vastlegging(std::vector<Weglating>()).codeer();
}

template <class... Waarden>
void bindPractices(Vraag& sql, const Leesrecht& recht, const Zoekvraag& vraag,
                   const Waarden&... waarden) {
    static_assert(kWoorden == 5);
    std::array<std::string, kWoorden> woorden;
    woorden.fill("%");
    for (std::size_t i = 0; i < vraag.woorden.size() && i < kWoorden; ++i)
        woorden.at(i) = alsPatroon(vraag.woorden[i]);
    toetslijstStore::bindLeesbaar(sql, recht, nietsWeggelaten(), vraag.alleenOpenbaar, vraag.kader,
                                  vraag.thema, vraag.code, woorden[0], woorden[1], woorden[2],
                                  woorden[3], woorden[4], waarden...);
}

const std::string& kolommen() {
    static const std::string kKolommen =
        "SELECT t.nr, " + std::string(kNaamOpToets) +
        ", o.id, o.naam, o.kader, coalesce((SELECT max(v.wanneer) FROM vaststelling AS v "
        "WHERE v.toets = t.nr), ''), CASE WHEN " +
        toetslijstStore::leesbaar() + " THEN 0 WHEN " + eigen() + " THEN 1 ELSE 2 END";
    return kKolommen;
}

Vindplek uitRij(const Vraag& vraag) {
    return {vraag.getal(0),
            vraag.tekst(1),
            vraag.tekst(2),
            vraag.tekst(3),
            vraag.tekst(4),
            vraag.tekst(5),
            static_cast<Weg>(vraag.klein(6))};
}

/// ?12 is the kader and ?13 the code; ?10 goes unused.
const std::string& voldoenderijen() {
    static const std::string kRijen =
        kToetsen +
        std::string(
            " JOIN score AS s ON s.onderzoek = t.onderzoek AND s.organisatie = t.organisatie") +
        waar(kOpenbaar) +
        " AND o.kader = ?12 AND s.verwachting = ?13 AND s.score = 'voldoende' AND ?10 = ''";
    return kRijen;
}

}  // namespace

int aantal(const Leesrecht& recht, const Zoekvraag& vraag) {
    static const std::string kSql = "SELECT count(*)" + practicerijen();
    Vraag sql(recht, kSql);
    bindPractices(sql, recht, vraag);
    sql.stap();
    return sql.klein(0);
}

std::vector<Practice> practices(const Leesrecht& recht, const Zoekvraag& vraag, int ervoor,
                                int hoeveel) {
    static const std::string kSql = kolommen() + ", f.sleutel, f.waarde" + practicerijen() +
                                    " ORDER BY o.nr DESC, w.naam, t.nr, f.sleutel LIMIT ?" +
                                    std::to_string(kNaDeWoorden) + " OFFSET ?" +
                                    std::to_string(kNaDeWoorden + 1);
    Vraag sql(recht, kSql);
    bindPractices(sql, recht, vraag, hoeveel, ervoor);
    std::vector<Practice> uit;
    while (sql.stap()) {
        const std::string sleutel = sql.tekst(7);
        uit.push_back({uitRij(sql), sleutel.substr(sleutel.find('/') + 1), sql.tekst(8)});
    }
    return uit;
}

int aantalVoldoende(const Leesrecht& recht, const std::string& kader, const std::string& code) {
    static const std::string kSql = "SELECT count(*)" + voldoenderijen();
    Vraag sql(recht, kSql);
    toetslijstStore::bindLeesbaar(sql, recht, "", false, kader, code);
    sql.stap();
    return sql.klein(0);
}

std::vector<Vindplek> voldoende(const Leesrecht& recht, const std::string& kader,
                                const std::string& code, int hoeveel) {
    static const std::string kSql =
        kolommen() + voldoenderijen() + " ORDER BY o.nr DESC, w.naam, t.nr LIMIT ?14";
    Vraag sql(recht, kSql);
    toetslijstStore::bindLeesbaar(sql, recht, "", false, kader, code, hoeveel);
    std::vector<Vindplek> uit;
    while (sql.stap())
        uit.push_back(uitRij(sql));
    return uit;
}

}  // namespace maatlat::lerenStore
