// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/traject_store.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/vastlegging.h"
#include "store/motor/logwaarde.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::trajectStore {

namespace {

std::string statusVan(const Toetslezing& toets) {
    Vraag was(toets, "SELECT status FROM toets WHERE nr = ?");
    was.bind(toets.nr());
    if (!was.stap()) throw Onvindbaar();
    return was.tekst(0);
}

/// `vanuit`: with an offer for adoption only, and then who offered it.
void zetStand(const Toetsschrijving& toets, const std::string& tot, std::int64_t voorlegger,
              const std::string& vanuit) {
    toets.wijzig(
        "INSERT INTO traject_stand (toets, sinds, tot, voorgelegd_door, vanuit) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (toets) DO UPDATE SET sinds = excluded.sinds, "
        "tot = excluded.tot, voorgelegd_door = excluded.voorgelegd_door, vanuit = excluded.vanuit",
        toets.nr(), toets.wanneer(), tot, voorlegger, vanuit);
}

void schrijfStatus(const Toetsschrijving& toets, const std::string& was, Toetsstatus status) {
    toets.wijzig("UPDATE toets SET status = ? WHERE nr = ?", naam(status), toets.nr());
    toets.log(Gebeurtenis::statusGewijzigd, "toets " + std::to_string(toets.nr()),
              Logwaarde::eigenWoorden(was), Logwaarde::eigenWoorden(std::string(naam(status))));
}

Gedaan uitVersie(const Oudeversie& versie) {
    Gedaan uit;
    uit.persoon = versie.auteur;
    uit.wanneer = versie.wanneer;
    if (const auto inhoud = Vastlegging::lees(versie.inhoud)) {
        uit.zet = zetMetNaam(inhoud->tekst("zet")).value_or(uit.zet);
        uit.van = toetsstatusMetNaam(inhoud->tekst("van")).value_or(uit.van);
        uit.naar = toetsstatusMetNaam(inhoud->tekst("naar")).value_or(uit.naar);
        uit.reden = inhoud->tekst("reden");
        uit.tot = inhoud->tekst("tot");
    }
    return uit;
}

std::vector<std::int64_t> personenMet(const Toetslezing& toets, Taak taak) {
    Vraag vraag(toets,
                "SELECT persoon FROM traject_taak WHERE toets = ? AND taak = ? ORDER BY persoon");
    vraag.bind(toets.nr(), naam(taak));
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

std::string alsTekst(const std::vector<std::int64_t>& personen) {
    std::string uit;
    for (const std::int64_t een : personen)
        uit += "persoon " + std::to_string(een) + "\n";
    return uit;
}

}  // namespace

void doe(const Toetsschrijving& toets, const Gedaan& zet, const Tekst& reden,
         std::int64_t persoon) {
    const std::string was = statusVan(toets);
    const int eerdere = geschiedenisStore::omvang(toets, kSleutel).nieuwste;
    toets.log(Gebeurtenis::zetGedaan, versiesleutel(toets.nr(), kSleutel), {},
              geschiedenisStore::legVersieVast(toets, kSleutel, eerdere + 1,
                                               {{"zet", std::string(naam(zet.zet))},
                                                {"van", std::string(naam(zet.van))},
                                                {"naar", std::string(naam(zet.naar))},
                                                {"tot", zet.tot},
                                                {"reden", reden}},
                                               persoon));
    const std::string naar(naam(zet.naar));
    const bool legtVoor = zet.naar == Toetsstatus::vaststelling && was != naar;
    if (was != naar) {
        zetStand(toets, zet.tot, legtVoor ? persoon : 0, legtVoor ? was : "");
        schrijfStatus(toets, was, zet.naar);
    } else if (!zet.tot.empty()) {
        zetTermijn(toets, zet.tot);
    }
}

void zetStatus(const Toetsschrijving& toets, Toetsstatus status) {
    const std::string was = statusVan(toets);
    zetStand(toets, "", 0, "");
    schrijfStatus(toets, was, status);
}

std::optional<Opening> opening(const Toetslezing& toets) {
    const auto versies = geschiedenisStore::versies(toets, kOpening, 1);
    if (versies.empty()) return std::nullopt;
    return Opening{versies.front().auteur, versies.front().wanneer};
}

void noteerOpening(const Toetsschrijving& toets, std::int64_t persoon) {
    if (opening(toets)) return;
    toets.log(Gebeurtenis::zelfevaluatieGeopend, versiesleutel(toets.nr(), kOpening), {},
              geschiedenisStore::legVersieVast(toets, kOpening, 1, {{"geopend", "ja"}}, persoon));
}

void zetTermijn(const Toetsschrijving& toets, const std::string& tot) {
    toets.wijzig("UPDATE traject_stand SET tot = ? WHERE toets = ?", tot, toets.nr());
}

std::vector<Gedaan> gedaan(const Toetslezing& toets) {
    const int aantal = geschiedenisStore::omvang(toets, kSleutel).versies;
    std::vector<Gedaan> uit;
    for (const Oudeversie& een : geschiedenisStore::versies(toets, kSleutel, aantal))
        uit.push_back(uitVersie(een));
    return uit;
}

std::optional<Stand> stand(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT sinds, tot, voorgelegd_door, vanuit FROM traject_stand WHERE toets = ?");
    vraag.bind(toets.nr());
    if (!vraag.stap()) return std::nullopt;
    return Stand{vraag.tekst(0), vraag.tekst(1), vraag.getal(2), vraag.tekst(3)};
}

Toetsstatus voorgelegdVanuit(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT vanuit FROM traject_stand WHERE toets = ?");
    vraag.bind(toets.nr());
    return vraag.stap() ? toetsstatusMetNaam(vraag.tekst(0)).value_or(Toetsstatus::lopend)
                        : Toetsstatus::lopend;
}

std::vector<Genoemde> genoemden(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT taak, persoon, sinds, door FROM traject_taak WHERE toets = ? "
                "ORDER BY taak, persoon");
    vraag.bind(toets.nr());
    std::vector<Genoemde> uit;
    while (vraag.stap())
        if (const auto taak = taakMetNaam(vraag.tekst(0)))
            uit.push_back({*taak, vraag.getal(1), vraag.tekst(2), vraag.getal(3)});
    return uit;
}

bool kentAndereTaken(const Toetslezing& toets) {
    Vraag vraag(toets, "SELECT taak FROM traject_taak WHERE toets = ?");
    vraag.bind(toets.nr());
    while (vraag.stap())
        if (!taakMetNaam(vraag.tekst(0))) return true;
    return false;
}

unsigned takenVan(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets, "SELECT taak FROM traject_taak WHERE toets = ? AND persoon = ?");
    vraag.bind(toets.nr(), persoon);
    unsigned uit = 0;
    while (vraag.stap())
        if (const auto taak = taakMetNaam(vraag.tekst(0)))
            uit |= 1U << static_cast<unsigned>(*taak);
    return uit;
}

bool noem(const Toetsschrijving& toets, Taak taak, const std::vector<std::int64_t>& personen,
          std::int64_t door) {
    const std::vector<std::int64_t> was = personenMet(toets, taak);
    std::vector<std::int64_t> wordt = personen;
    std::ranges::sort(wordt);
    wordt.erase(std::unique(wordt.begin(), wordt.end()), wordt.end());
    if (was == wordt) return false;
    toets.wijzig("DELETE FROM traject_taak WHERE toets = ? AND taak = ?", toets.nr(), naam(taak));
    for (const std::int64_t een : wordt)
        toets.wijzig(
            "INSERT INTO traject_taak (toets, taak, persoon, sinds, door) VALUES (?, ?, ?, ?, ?)",
            toets.nr(), naam(taak), een, toets.wanneer(), door);
    const auto regel = [&](const std::vector<std::int64_t>& wie) {
        return Logwaarde::eigenWoorden(std::string(naam(taak)) + "\n" + alsTekst(wie));
    };
    toets.log(Gebeurtenis::taakGewijzigd, "toets " + std::to_string(toets.nr()), regel(was),
              regel(wordt));
    return true;
}

bool wasBijBezoek(const Toetslezing& toets, std::int64_t persoon) {
    return Vraag(toets,
                 "SELECT 1 FROM bezoeker AS b JOIN bezoek AS z ON z.toets = b.toets AND "
                 "z.nr = b.bezoek WHERE b.toets = ? AND b.persoon = ? AND z.verwijderd = 0 LIMIT 1")
        .bind(toets.nr(), persoon)
        .stap();
}

bool kentBezoekers(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT count(*), count(CASE WHEN EXISTS (SELECT 1 FROM bezoeker AS b WHERE "
                "b.toets = z.toets AND b.bezoek = z.nr) THEN 1 END) FROM bezoek AS z "
                "WHERE z.toets = ? AND z.verwijderd = 0");
    vraag.bind(toets.nr());
    return vraag.stap() && vraag.getal(0) > 0 && vraag.getal(0) == vraag.getal(1);
}

}  // namespace maatlat::trajectStore
