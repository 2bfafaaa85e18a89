// SPDX-License-Identifier: EUPL-1.2
#include "store/landelijk/landrapport_store.h"

#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logboek.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/spoor/zegelproef.h"
#include "store/toetssleutel.h"

namespace maatlat::landrapportStore {

namespace {

constexpr const char* kTekstkolommen =
    "t.stuk, t.versie, t.tekst, t.cijferreden, t.privacyreden, t.persoon, t.wanneer "
    "FROM rapporttekst AS t JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE o.id = ? ";

Rapporttekst tekstUitRij(const Vraag& rij) {
    return {rij.tekst(0), rij.klein(1), rij.opgeslagen(2), rij.opgeslagen(3),
            rij.tekst(4), rij.getal(5), rij.tekst(6)};
}

std::optional<Rapportstapregel> stapUitRij(const Vraag& rij) {
    const auto zet = metWoord<Rapportzet>(kRapportzetten, rij.tekst(1));
    if (!zet) return std::nullopt;
    return Rapportstapregel{rij.klein(0), *zet,         rij.getal(2), rij.getal(3),
                            rij.tekst(4), rij.tekst(5), rij.tekst(6)};
}

std::string inLogboek(const std::string& onderzoek, const std::string& wat) {
    return "onderzoek " + onderzoek + " " + wat;
}

std::string editienaam(const std::string& onderzoek, int editie) {
    return inLogboek(onderzoek, "rapport editie " + std::to_string(editie));
}

/// All that a row says, for the seal of its line in the log.
std::string geheel(const std::string& onderzoek, const Rapporttekst& van) {
    return alsGeheel({onderzoek, van.stuk, std::to_string(van.versie), van.tekst.str(),
                      van.cijferreden.str(), van.privacyreden, std::to_string(van.persoon)});
}

std::string geheel(const std::string& onderzoek, const Rapportstapregel& van) {
    return alsGeheel({onderzoek, std::to_string(van.nr), naam(van.zet), std::to_string(van.persoon),
                      std::to_string(van.aan), van.reden, van.inhoud});
}

/// What the log says of an editie: the hash of its file, as whoever has the file can compute it,
/// and one over all that stands beside it.
std::string kenmerken(const std::string& onderzoek, const Landrapporteditie& van) {
    return "rapport " + van.sha256 + ", geheel " +
           sha256Hex(alsGeheel({onderzoek, std::to_string(van.editie), std::to_string(van.persoon),
                                std::to_string(van.meelezer), van.wanneer, van.reden, van.zonder,
                                van.naam, van.sha256, van.cijfers}));
}

constexpr const char* kEditiekolommen =
    "r.editie, r.persoon, r.meelezer, r.wanneer, r.reden, r.zonder, r.naam, r.sha256, r.cijfers";

Landrapporteditie editieUitRij(const Vraag& rij) {
    return {rij.klein(0), rij.getal(1), rij.getal(2), rij.tekst(3), rij.tekst(4),
            rij.tekst(5), rij.tekst(6), rij.tekst(7), rij.tekst(8)};
}

void keurTeksten(Sessie& sessie, const Logboeksleutel& sleutel, std::vector<std::string>& uit) {
    auto proef = Zegelproef::van(sessie, sleutel, {Gebeurtenis::rapporttekstGewijzigd});
    if (!proef) return;
    Vraag vraag(sessie,
                "SELECT t.stuk, t.versie, t.tekst, t.cijferreden, t.privacyreden, t.persoon, "
                "t.wanneer, o.id, o.naam FROM rapporttekst AS t JOIN onderzoek AS o "
                "ON o.nr = t.onderzoek ORDER BY o.nr, t.stuk, t.versie");
    while (vraag.stap()) {
        const Rapporttekst een = tekstUitRij(vraag);
        if (!proef->klopt(een.wanneer, {geheel(vraag.tekst(7), een)}))
            uit.push_back(vraag.tekst(8) + ": versie " + std::to_string(een.versie) +
                          " van de tekst \"" + een.stuk +
                          "\" is niet wat volgens het logboek is opgeslagen.");
    }
    if (const auto over = proef->over())
        uit.push_back(
            "Van de teksten van een landelijk rapport ontbreekt volgens het logboek iets "
            "van " +
            over->substr(0, 10) + ".");
}

void keurStappen(Sessie& sessie, const Logboeksleutel& sleutel, std::vector<std::string>& uit) {
    auto proef = Zegelproef::van(sessie, sleutel, {Gebeurtenis::rapportstapGezet});
    if (!proef) return;
    Vraag vraag(sessie,
                "SELECT s.nr, s.zet, s.persoon, coalesce(s.aan, 0), s.reden, s.inhoud, s.wanneer, "
                "o.id, o.naam FROM rapportstap AS s JOIN onderzoek AS o ON o.nr = s.onderzoek "
                "ORDER BY o.nr, s.nr");
    while (vraag.stap()) {
        const auto een = stapUitRij(vraag);
        if (!een || !proef->klopt(een->wanneer, {geheel(vraag.tekst(7), *een)}))
            uit.push_back(vraag.tekst(8) + ": stap " + vraag.tekst(0) +
                          " van het landelijk rapport is niet wat volgens het logboek is gedaan.");
    }
    if (const auto over = proef->over())
        uit.push_back(
            "Van de stappen van een landelijk rapport ontbreekt volgens het logboek een "
            "van " +
            over->substr(0, 10) + ".");
}

}  // namespace

std::map<std::string, Rapporttekst> teksten(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie, std::string("SELECT ") + kTekstkolommen +
                            "AND t.versie = (SELECT max(v.versie) FROM rapporttekst AS v WHERE "
                            "v.onderzoek = t.onderzoek AND v.stuk = t.stuk) ORDER BY t.stuk");
    vraag.bind(onderzoek);
    std::map<std::string, Rapporttekst> uit;
    while (vraag.stap())
        uit.emplace(vraag.tekst(0), tekstUitRij(vraag));
    return uit;
}

Rapporttekst tekst(Sessie& sessie, const std::string& onderzoek, const std::string& stuk) {
    Vraag vraag(sessie, std::string("SELECT ") + kTekstkolommen +
                            "AND t.stuk = ? ORDER BY t.versie DESC LIMIT 1");
    vraag.bind(onderzoek, stuk);
    if (vraag.stap()) return tekstUitRij(vraag);
    Rapporttekst geen;
    geen.stuk = stuk;
    return geen;
}

std::optional<Rapporttekst> versie(Sessie& sessie, const std::string& onderzoek,
                                   const std::string& stuk, int versie) {
    Vraag vraag(sessie,
                std::string("SELECT ") + kTekstkolommen + "AND t.stuk = ? AND t.versie = ?");
    vraag.bind(onderzoek, stuk, versie);
    if (!vraag.stap()) return std::nullopt;
    return tekstUitRij(vraag);
}

std::vector<Rapporttekst> versies(Sessie& sessie, const std::string& onderzoek,
                                  const std::string& stuk, const Bladen& bladen) {
    Vraag vraag(sessie, std::string("SELECT ") + kTekstkolommen +
                            "AND t.stuk = ? ORDER BY t.versie DESC LIMIT ? OFFSET ?");
    vraag.bind(onderzoek, stuk, bladen.perBlad(), bladen.ervoor());
    std::vector<Rapporttekst> uit;
    while (vraag.stap())
        uit.push_back(tekstUitRij(vraag));
    return uit;
}

std::vector<std::int64_t> schrijvers(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT DISTINCT t.persoon FROM rapporttekst AS t JOIN onderzoek AS o "
                "ON o.nr = t.onderzoek WHERE o.id = ? ORDER BY t.persoon");
    vraag.bind(onderzoek);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

int bewaar(Transactie& transactie, const std::string& onderzoek, const Rapporttekst& wordt) {
    eisTekst(wordt.tekst, "de tekst van het rapport");
    eisTekst(wordt.cijferreden, "de reden bij een cijfer");
    const Rapporttekst was = tekst(transactie, onderzoek, wordt.stuk);
    if (was.versie != wordt.versie) {
        Vastlegging hun;
        hun.voegToe("tekst", was.tekst);
        hun.voegToe("cijferreden", was.cijferreden);
        throw Versieconflict({was.versie, hun, was.persoon, was.wanneer});
    }
    Vraag(transactie,
          "INSERT INTO rapporttekst (onderzoek, stuk, versie, tekst, cijferreden, privacyreden, "
          "persoon, wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), wordt.stuk, was.versie + 1, wordt.tekst,
              wordt.cijferreden, wordt.privacyreden, wordt.persoon, transactie.wanneer())
        .voerUit();
    Rapporttekst nieuw = wordt;
    nieuw.versie = was.versie + 1;
    transactie.log(Gebeurtenis::rapporttekstGewijzigd,
                   inLogboek(onderzoek, "rapporttekst " + wordt.stuk),
                   was.versie == 0 ? Logwaarde() : Logwaarde::getypt(geheel(onderzoek, was)),
                   Logwaarde::getypt(geheel(onderzoek, nieuw)));
    return nieuw.versie;
}

std::map<std::string, Rapporttekstconcept> concepten(Sessie& sessie, const std::string& onderzoek,
                                                     std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT c.stuk, c.versie, c.tekst, c.cijferreden, c.wanneer FROM "
                "rapporttekst_concept AS c JOIN onderzoek AS o ON o.nr = c.onderzoek "
                "WHERE o.id = ? AND c.persoon = ?");
    vraag.bind(onderzoek, persoon);
    std::map<std::string, Rapporttekstconcept> uit;
    while (vraag.stap())
        uit.emplace(vraag.tekst(0),
                    Rapporttekstconcept{vraag.tekst(0), vraag.klein(1), vraag.opgeslagen(2),
                                        vraag.opgeslagen(3), vraag.tekst(4)});
    return uit;
}

void bewaarConcept(Transactie& transactie, const std::string& onderzoek, std::int64_t persoon,
                   const Rapporttekstconcept& van) {
    eisTekst(van.tekst, "de tekst van het rapport");
    eisTekst(van.cijferreden, "de reden bij een cijfer");
    Vraag(transactie,
          "INSERT INTO rapporttekst_concept (onderzoek, stuk, persoon, versie, tekst, cijferreden, "
          "wanneer) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (onderzoek, stuk, persoon) DO UPDATE "
          "SET versie = excluded.versie, tekst = excluded.tekst, "
          "cijferreden = excluded.cijferreden, wanneer = excluded.wanneer")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), van.stuk, persoon, van.versie,
              van.tekst, van.cijferreden, transactie.wanneer())
        .voerUit();
}

void wisConcept(Transactie& transactie, const std::string& onderzoek, std::int64_t persoon,
                const std::string& stuk) {
    Vraag(transactie,
          "DELETE FROM rapporttekst_concept WHERE onderzoek = ? AND persoon = ? AND stuk = ?")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), persoon, stuk)
        .voerUit();
}

std::vector<Rapportstapregel> stappen(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT s.nr, s.zet, s.persoon, coalesce(s.aan, 0), s.reden, s.inhoud, s.wanneer "
                "FROM rapportstap AS s JOIN onderzoek AS o ON o.nr = s.onderzoek WHERE o.id = ? "
                "ORDER BY s.nr");
    vraag.bind(onderzoek);
    std::vector<Rapportstapregel> uit;
    while (vraag.stap())
        if (auto een = stapUitRij(vraag)) uit.push_back(std::move(*een));
    return uit;
}

std::vector<std::string> voorgelegdAan(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT DISTINCT o.id FROM rapportstap AS s JOIN onderzoek AS o ON o.nr = "
                "s.onderzoek WHERE s.aan = ? ORDER BY o.id");
    vraag.bind(persoon);
    std::vector<std::string> uit;
    while (vraag.stap())
        uit.push_back(vraag.tekst(0));
    return uit;
}

void voegToe(Transactie& transactie, const std::string& onderzoek, int na,
             const Rapportstapregel& stap) {
    eisTekst(stap.reden, "de reden");
    if (static_cast<int>(stappen(transactie, onderzoek).size()) != na)
        throw NietNu(
            "Iemand heeft intussen iets met het rapport gedaan. Kijk hoe het er nu voor staat, en "
            "probeer het opnieuw.");
    const std::optional<std::int64_t> aan =
        stap.aan == 0 ? std::nullopt : std::optional<std::int64_t>(stap.aan);
    Vraag(transactie,
          "INSERT INTO rapportstap (onderzoek, nr, zet, persoon, aan, reden, inhoud, wanneer) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), na + 1, naam(stap.zet), stap.persoon,
              aan, stap.reden, stap.inhoud, transactie.wanneer())
        .voerUit();
    Rapportstapregel nieuw = stap;
    nieuw.nr = na + 1;
    transactie.log(Gebeurtenis::rapportstapGezet,
                   inLogboek(onderzoek, "rapport " + std::string(naam(stap.zet))), {},
                   Logwaarde::getypt(geheel(onderzoek, nieuw)));
}

std::vector<Landrapporteditie> edities(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie, std::string("SELECT ") + kEditiekolommen +
                            " FROM landelijk_rapport AS r JOIN onderzoek AS o "
                            "ON o.nr = r.onderzoek WHERE o.id = ? ORDER BY r.editie");
    vraag.bind(onderzoek);
    std::vector<Landrapporteditie> uit;
    while (vraag.stap())
        uit.push_back(editieUitRij(vraag));
    return uit;
}

std::optional<Bytes> bytes(Sessie& sessie, const std::string& onderzoek, int editie) {
    Vraag vraag(sessie, std::string("SELECT ") + kEditiekolommen +
                            ", r.html FROM landelijk_rapport AS r JOIN onderzoek AS o "
                            "ON o.nr = r.onderzoek WHERE o.id = ? AND r.editie = ?");
    vraag.bind(onderzoek, editie);
    if (!vraag.stap()) return std::nullopt;
    const Landrapporteditie een = editieUitRij(vraag);
    Bytes uit{{een.naam, vraag.tekst(9)}, false};
    const auto regel = logboek::eerste(sessie, Gebeurtenis::landelijkRapportVastgesteld,
                                       editienaam(onderzoek, editie));
    uit.heel = sha256Hex(uit.bestand.html) == een.sha256 && regel &&
               regel->nieuw == kenmerken(onderzoek, een);
    return uit;
}

void stelVast(Transactie& transactie, const std::string& onderzoek, Landrapporteditie editie,
              const Rapportbestand& rapport) {
    eisTekst(rapport.html, "het rapport");
    eisTekst(editie.zonder, "de reden");
    editie.wanneer = transactie.wanneer();
    editie.naam = rapport.naam;
    editie.sha256 = sha256Hex(rapport.html);
    Vraag(transactie,
          "INSERT INTO landelijk_rapport (onderzoek, editie, persoon, meelezer, wanneer, reden, "
          "zonder, naam, sha256, html, cijfers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(onderzoekStore::nrVan(transactie, onderzoek), editie.editie, editie.persoon,
              editie.meelezer, editie.wanneer, editie.reden, editie.zonder, editie.naam,
              editie.sha256, rapport.html, editie.cijfers)
        .voerUit();
    transactie.log(Gebeurtenis::landelijkRapportVastgesteld, editienaam(onderzoek, editie.editie),
                   {}, Logwaarde::eigenWoorden(kenmerken(onderzoek, editie)));
}

std::vector<std::string> metEditie(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT o.id FROM onderzoek AS o WHERE EXISTS (SELECT 1 FROM landelijk_rapport AS "
                "r WHERE r.onderzoek = o.nr) ORDER BY o.nr");
    std::vector<std::string> uit;
    while (vraag.stap())
        uit.push_back(vraag.tekst(0));
    return uit;
}

std::vector<std::string> nietVast(Sessie& sessie, const std::string& onderzoek) {
    Vraag vraag(sessie,
                "SELECT w.naam FROM toets AS t JOIN onderzoek AS o ON o.nr = t.onderzoek "
                "JOIN organisatie AS w ON w.nr = t.organisatie WHERE o.id = ? AND "
                "t.status NOT IN (" +
                    statuslijst(staatVast) +
                    ") AND NOT EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = o.nr AND "
                    "l.toets = t.nr) ORDER BY w.naam");
    vraag.bind(onderzoek);
    std::vector<std::string> uit;
    while (vraag.stap())
        uit.push_back(vraag.tekst(0));
    return uit;
}

std::vector<std::string> afwijkingen(Sessie& sessie, const Logboeksleutel& sleutel) {
    std::vector<std::string> uit;
    keurTeksten(sessie, sleutel, uit);
    keurStappen(sessie, sleutel, uit);
    std::set<std::string> bekend;
    for (const std::string& id : metEditie(sessie))
        for (const Landrapporteditie& een : edities(sessie, id)) {
            bekend.insert(editienaam(id, een.editie));
            if (const auto van = bytes(sessie, id, een.editie); !van || !van->heel)
                uit.push_back("Het landelijk rapport van onderzoek " + id + ", editie " +
                              std::to_string(een.editie) + ", is buiten Maatlat om veranderd.");
        }
    Vraag vraag(sessie, "SELECT sleutel FROM logboek WHERE wat = ? ORDER BY nr");
    vraag.bind(std::string(naam(Gebeurtenis::landelijkRapportVastgesteld)));
    while (vraag.stap())
        if (!bekend.contains(vraag.tekst(0)))
            uit.push_back(
                "Een landelijk rapport dat volgens het logboek is vastgesteld, ontbreekt: " +
                vraag.tekst(0) + ".");
    return uit;
}

}  // namespace maatlat::landrapportStore
