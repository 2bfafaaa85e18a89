// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/vaste_toets_store.h"

#include <initializer_list>

#include "domain/gebeurtenis.h"
#include "domain/toets/toetskop.h"
#include "store/motor/vraag.h"
#include "store/toetslijst_store.h"

namespace maatlat::vasteToetsStore {

namespace {

const std::string kVast = statuslijst(staatVast);
/// By name, as the index finds them; with NOT IN it would be walked as a whole.
const std::string kLoopt = statuslijst([](Toetsstatus een) { return !staatVast(een); });

/// The last lines of the log about what is of no toets. The index on event and moment gives each
/// without reading the log.
std::string laatste(Sessie& sessie) {
    std::string uit;
    for (const Gebeurtenis wat :
         {Gebeurtenis::onderzoekGewijzigd, Gebeurtenis::onderzoekGecorrigeerd,
          Gebeurtenis::organisatieInOnderzoek, Gebeurtenis::onderzoekGesloten,
          Gebeurtenis::onderzoekHeropend, Gebeurtenis::toetsUitOnderzoek,
          Gebeurtenis::toetsTerugInOnderzoek, Gebeurtenis::organisatieGewijzigd,
          Gebeurtenis::organisatieOpgegaan}) {
        Vraag vraag(sessie,
                    "SELECT nr FROM logboek WHERE wat = ? ORDER BY wanneer DESC, nr DESC LIMIT 1");
        vraag.bind(naam(wat));
        uit += "/";
        if (vraag.stap()) uit += vraag.tekst(0);
    }
    return uit;
}

/// What people do all day in what runs. Whoever adds an event and leaves it out here is safe: what
/// stands vast is then compared with what it was.
constexpr std::initializer_list<Gebeurtenis> kRaaktNietsVasts = {
    Gebeurtenis::toetsGeopend,
    Gebeurtenis::hertoetsGeopend,
    Gebeurtenis::veldGewijzigd,
    Gebeurtenis::bronToegevoegd,
    Gebeurtenis::bronGewijzigd,
    Gebeurtenis::bevindingToegevoegd,
    Gebeurtenis::bevindingGewijzigd,
    Gebeurtenis::bevindingIngetrokken,
    Gebeurtenis::bezoekToegevoegd,
    Gebeurtenis::bezoekGewijzigd,
    Gebeurtenis::notitiesToegevoegd,
    Gebeurtenis::notitiesGewijzigd,
    Gebeurtenis::dossiersGetrokken,
    Gebeurtenis::dossierGelezenDoorEerste,
    Gebeurtenis::taakGewijzigd,
    Gebeurtenis::dossierGelezenDoorTweede,
    Gebeurtenis::maatregelToegevoegd,
    Gebeurtenis::maatregelGewijzigd,
    Gebeurtenis::ingelogd,
    Gebeurtenis::inloggenMislukt,
    Gebeurtenis::uitgelogd,
    Gebeurtenis::inzageBijgehouden,
};

std::string woorden(std::initializer_list<Gebeurtenis> van) {
    std::string uit;
    for (const Gebeurtenis een : van)
        uit += (uit.empty() ? "'" : ", '") + std::string(naam(een)) + "'";
    return uit;
}

/// What runs and may be read, in the onderzoeken of which this holds; without more, in ?10.
std::string lopendeRijen(const std::string& waar = "o.id = ?10") {
    return " FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
           "LEFT JOIN traject_stand AS s ON s.toets = t.nr WHERE " +
           waar + " AND t.status IN (" + kLoopt +
           ") AND NOT EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = o.nr AND "
           "l.toets = t.nr) AND " +
           toetslijstStore::leesbaar();
}

}  // namespace

std::string merk(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT o.nr, count(t.nr), coalesce(sum(t.versie), 0), coalesce(sum(t.nr), 0), "
                "coalesce(max(t.gewijzigd), ''), o.regelset, o.naam, o.periode_tot, "
                "(SELECT count(*) FROM stilgelegd AS l WHERE l.onderzoek = o.nr) "
                "FROM onderzoek AS o LEFT JOIN toets AS t ON t.onderzoek = o.nr AND t.status IN (" +
                    kVast + ") WHERE o.id = ? GROUP BY o.nr, o.regelset, o.naam, o.periode_tot");
    vraag.bind(onderzoek);
    if (!vraag.stap()) return {};
    std::string uit;
    for (int kolom = 0; kolom < 9; ++kolom)
        uit += vraag.tekst(kolom) + "/";
    return uit + laatste(sessie);
}

std::int64_t logstand(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT coalesce(max(nr), 0) FROM logboek");
    vraag.stap();
    return vraag.getal(0);
}

bool onveranderdTussen(Sessie& sessie, std::int64_t toen, std::int64_t nu) {
    if (toen == nu) return true;
    static const std::string kVraag =
        "SELECT ?1 > ?2 OR EXISTS (SELECT 1 FROM logboek WHERE nr > ?1 AND nr <= ?2 AND "
        "wat NOT IN (" +
        woorden(kRaaktNietsVasts) + "))";
    Vraag vraag(sessie, kVraag);
    vraag.bind(toen, nu);
    vraag.stap();
    return vraag.getal(0) == 0;
}

std::map<std::int64_t, Toetsfeit> toetsfeiten(const Rondelezing& ronde) {
    Vraag vraag(ronde,
                "SELECT t.nr, coalesce(v.wanneer, ''), coalesce(h.van, 0), t.organisatie, "
                "coalesce(g.opvolger, 0), coalesce(g.nu, t.organisatie), coalesce(g.dag, '') "
                "FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
                "LEFT JOIN vaststelling AS v ON v.toets = t.nr AND v.editie = 1 "
                "LEFT JOIN hertoets AS h ON h.toets = t.nr "
                "LEFT JOIN organisatie_overgang AS g ON g.organisatie = t.organisatie "
                "WHERE o.id = ?");
    vraag.bind(ronde.onderzoek());
    std::map<std::int64_t, Toetsfeit> uit;
    while (vraag.stap())
        uit[vraag.getal(0)] = {vraag.tekst(1), vraag.getal(2), vraag.getal(3),
                               vraag.getal(4), vraag.getal(5), vraag.tekst(6)};
    return uit;
}

std::vector<Vastonderzoek> onderzoeken(Sessie& sessie) {
    Vraag vraag(
        sessie,
        "SELECT o.id, o.naam FROM onderzoek AS o WHERE o.soort <> 'zelfevaluatie' AND EXISTS "
        "(SELECT 1 FROM toets AS t WHERE t.onderzoek = o.nr AND t.status IN (" +
            kVast + ")) ORDER BY o.nr");
    std::vector<Vastonderzoek> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.tekst(1)});
    return uit;
}

std::set<std::int64_t> leesbare(const Leesrecht& recht, const std::vector<Standplek>& toetsen) {
    std::set<std::int64_t> uit;
    for (const auto& [een, status] : toetsen) {
        if ((recht.standen().altijd & Leesrecht::stand(Toetssoort::inspectie, status)) != 0) {
            uit.insert(een);
            continue;
        }
        Vraag vraag(recht,
                    "SELECT t.nr FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                    "WHERE t.nr = ?10 AND " +
                        toetslijstStore::leesbaar());
        toetslijstStore::bindLeesbaar(vraag, recht, een);
        if (vraag.stap()) uit.insert(een);
    }
    return uit;
}

std::set<std::int64_t> leesbareVan(const Leesrecht& recht, const std::string& onderzoek) {
    Vraag vraag(recht,
                "SELECT t.nr FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
                "WHERE o.id = ?10 AND t.status IN (" +
                    kVast + ") AND " + toetslijstStore::leesbaar());
    toetslijstStore::bindLeesbaar(vraag, recht, onderzoek);
    std::set<std::int64_t> uit;
    while (vraag.stap())
        uit.insert(vraag.getal(0));
    return uit;
}

bool looptEr(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT 1 FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
                "WHERE o.id = ? AND t.status IN (" +
                    kLoopt + ") LIMIT 1");
    vraag.bind(onderzoek);
    return vraag.stap();
}

int inCorrectie(const Leesrecht& recht, const std::string& onderzoek) {
    static const std::string kOpenNaEditie =
        " AND t.status IN (" + statuslijst(kanInCorrectie) +
        ") AND EXISTS (SELECT 1 FROM vaststelling AS v WHERE v.toets = t.nr)";
    static const std::string kEen = "SELECT count(*)" + lopendeRijen() + kOpenNaEditie;
    static const std::string kAlle =
        "SELECT count(*)" + lopendeRijen("o.soort <> 'zelfevaluatie'") + kOpenNaEditie;
    Vraag vraag(recht, onderzoek.empty() ? kAlle : kEen);
    if (onderzoek.empty())
        toetslijstStore::bindLeesbaar(vraag, recht);
    else
        toetslijstStore::bindLeesbaar(vraag, recht, onderzoek);
    vraag.stap();
    return vraag.klein(0);
}

Lopend lopend(const Leesrecht& recht, const std::string& onderzoek, const std::string& vandaag) {
    Vraag vraag(recht, "SELECT count(*), count(CASE WHEN s.tot <> '' AND s.tot < ?11 THEN 1 END)" +
                           lopendeRijen());
    toetslijstStore::bindLeesbaar(vraag, recht, onderzoek, vandaag);
    vraag.stap();
    return {vraag.klein(0), vraag.klein(1)};
}

std::vector<std::int64_t> lopende(const Leesrecht& recht, const std::string& onderzoek,
                                  const Bladen& bladen) {
    Vraag vraag(recht, "SELECT t.nr" + lopendeRijen() +
                           " ORDER BY coalesce(nullif(s.tot, ''), '9999'), t.nr "
                           "LIMIT ?11 OFFSET ?12");
    toetslijstStore::bindLeesbaar(vraag, recht, onderzoek, bladen.perBlad(), bladen.ervoor());
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

}  // namespace maatlat::vasteToetsStore
