// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/leren_store.h"

#include <map>
#include <optional>

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

/// Of the published toetsen the numbers of those of which nobody can read the report now, each
/// between commas: ",5,12,". What a judge suspended stands in a coded record, which no condition of
/// a database can read.
std::string nuNietOpenbaar(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT t.nr, p.inhoud FROM toets AS t LEFT JOIN publicatiestuk AS p "
                "ON p.toets = t.nr AND p.soort = 'besluit' WHERE t.status = 'gepubliceerd' "
                "ORDER BY t.nr, p.nr DESC");
    std::map<std::int64_t, std::optional<bool>> open;  // what the newest that was published says
    while (vraag.stap()) {
        std::optional<bool>& plek = open[vraag.getal(0)];
        if (plek || vraag.isLeeg(1)) continue;
        const auto besluit = besluitUit(Bewaardevastlegging(vraag.opgeslagen(1)));
        if (besluit.stand == Besluitstand::gepubliceerd) plek = !besluit.isOpgeschort();
    }
    std::string uit = ",";
    for (const auto& [toets, isOpen] : open)
        if (!isOpen.value_or(false)) uit += std::to_string(toets) + ",";
    return uit;
}

/// Of which somebody finds something. `openbaar`: what makes it readable for everybody; ?14: the
/// numbers of what nobody can read there now.
std::string waar(const std::string& openbaar) {
    return " WHERE o.soort <> 'zelfevaluatie' AND t.status IN (" + kVast +
           ") AND NOT EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = t.onderzoek AND "
           "l.toets = t.nr) AND ((" +
           openbaar + " AND replace(?14, ',' || t.nr || ',', '') = ?14) OR (?11 = 0 AND (" +
           toetslijstStore::leesbaar() + " OR " + eigen() + ")))";
}

const std::string& practicerijen() {
    static const std::string kRijen =
        kToetsen + std::string(" JOIN veld AS f ON f.toets = t.nr") + waar(kZonderWeglating) +
        " AND substr(f.sleutel, 1, 14) = 'good-practice/' AND f.waarde <> '' "
        "AND o.kader = ?12 AND (?13 = '' OR f.sleutel = 'good-practice/' || ?13)";
    return kRijen;
}

std::string nietsWeggelaten() {
    return vastlegging(std::vector<Weglating>()).codeer();
}

template <class... Waarden>
void bindPractices(Vraag& sql, const Leesrecht& recht, const Zoekvraag& vraag,
                   const Waarden&... waarden) {
    toetslijstStore::bindLeesbaar(sql, recht, nietsWeggelaten(), vraag.alleenOpenbaar, vraag.kader,
                                  vraag.thema, nuNietOpenbaar(recht), waarden...);
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

constexpr const char* kOrde = " ORDER BY o.nr DESC, w.naam, t.nr, f.sleutel";

Practice practiceUitRij(const Vraag& vraag) {
    const std::string sleutel = vraag.tekst(7);
    return {uitRij(vraag), sleutel.substr(sleutel.find('/') + 1), vraag.tekst(8)};
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

void elk(const Leesrecht& recht, const Zoekvraag& vraag,
         const std::function<void(const Practice&)>& doe) {
    static const std::string kSql = kolommen() + ", f.sleutel, f.waarde" + practicerijen() + kOrde;
    Vraag sql(recht, kSql);
    bindPractices(sql, recht, vraag);
    while (sql.stap())
        doe(practiceUitRij(sql));
}

std::vector<Practice> practices(const Leesrecht& recht, const Zoekvraag& vraag, int ervoor,
                                int hoeveel) {
    static const std::string kSql =
        kolommen() + ", f.sleutel, f.waarde" + practicerijen() + kOrde + " LIMIT ?15 OFFSET ?16";
    Vraag sql(recht, kSql);
    bindPractices(sql, recht, vraag, hoeveel, ervoor);
    std::vector<Practice> uit;
    while (sql.stap())
        uit.push_back(practiceUitRij(sql));
    return uit;
}

int aantalVoldoende(const Leesrecht& recht, const std::string& kader, const std::string& code) {
    static const std::string kSql = "SELECT count(*)" + voldoenderijen();
    Vraag sql(recht, kSql);
    toetslijstStore::bindLeesbaar(sql, recht, "", false, kader, code, nuNietOpenbaar(recht));
    sql.stap();
    return sql.klein(0);
}

std::vector<Vindplek> voldoende(const Leesrecht& recht, const std::string& kader,
                                const std::string& code, int hoeveel) {
    static const std::string kSql =
        kolommen() + voldoenderijen() + " ORDER BY o.nr DESC, w.naam, t.nr LIMIT ?15";
    Vraag sql(recht, kSql);
    toetslijstStore::bindLeesbaar(sql, recht, "", false, kader, code, nuNietOpenbaar(recht),
                                  hoeveel);
    std::vector<Vindplek> uit;
    while (sql.stap())
        uit.push_back(uitRij(sql));
    return uit;
}

}  // namespace maatlat::lerenStore
