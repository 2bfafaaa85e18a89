// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboekafsluiting.h"

#include <limits>
#include <utility>
#include <vector>

#include "domain/gebeurtenis.h"
#include "domain/vastlegging.h"
#include "store/motor/logboek.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"

namespace maatlat::logboek {

namespace {

constexpr int kTeVerzegelen = 1000;
constexpr const char* kWie = "maatlat";  // how the program stands in the log

/// Rows that never change are sealed anew: the one time that they do.
class ZonderWacht {
  public:
    explicit ZonderWacht(Verbinding& verbinding) : verbinding_(verbinding) {
        for (const std::string tabel : {"logboek", "geschiedenis", "wissing"}) {
            const std::string naam = tabel + "_vast_bij_wijzigen";
            {
                Vraag vraag(verbinding_,
                            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?");
                vraag.bind(naam);
                if (!vraag.stap()) continue;
                wachten_.push_back(vraag.tekst(0));
            }
            verbinding_.voerUit("DROP TRIGGER " + naam);
        }
    }
    void zetTerug() {
        for (const std::string& een : wachten_)
            verbinding_.voerUit(een);
    }

  private:
    Verbinding& verbinding_;
    std::vector<std::string> wachten_;
};

/// What to do with the texts of a line before it is sealed.
using Regelwerk = void (*)(Transactie&, Logregel&);

void verzegelRegels(Transactie& transactie, Regelwerk werk) {
    const Logboeksleutel& sleutel = transactie.logboeksleutel();
    constexpr auto kAlle = std::numeric_limits<std::int64_t>::max();
    Logboekkop ervoor;
    while (true) {
        std::vector<Logregel> regels = regelsNa(transactie, ervoor.nr, kAlle, kTeVerzegelen);
        for (Logregel& een : regels) {
            werk(transactie, een);
            een.vorige = ervoor.hash;
            een.hash = zegelVan(een, sleutel);
            Vraag(transactie,
                  "UPDATE logboek SET oud = ?, nieuw = ?, vorige = ?, hash = ? WHERE nr = ?")
                .bind(een.oud, een.nieuw, een.vorige, een.hash, een.nr)
                .voerUit();
            ervoor = {een.nr, een.hash};
        }
        if (regels.size() < kTeVerzegelen) return;
    }
}

bool isEigenWoorden(Gebeurtenis wat) {
    switch (wat) {
        case Gebeurtenis::organisatieToegevoegd:
        case Gebeurtenis::andereNamenGewijzigd:
        case Gebeurtenis::onderzoekToegevoegd:
        case Gebeurtenis::onderzoekGewijzigd:
        case Gebeurtenis::toetsTeruggegeven:
        case Gebeurtenis::veldGewijzigd:
        case Gebeurtenis::bronToegevoegd:
        case Gebeurtenis::bronGewijzigd:
        case Gebeurtenis::bronVerwijderd:
        case Gebeurtenis::bevindingToegevoegd:
        case Gebeurtenis::bevindingGewijzigd:
        case Gebeurtenis::bevindingIngetrokken:
        case Gebeurtenis::bezoekToegevoegd:
        case Gebeurtenis::bezoekGewijzigd:
        case Gebeurtenis::bezoekVerwijderd:
        case Gebeurtenis::privacymeldingBevestigd:
            return false;
        default:
            return true;
    }
}

/// Why somebody kept a text stood in the log alone.
void bewaarReden(Transactie& transactie, const Logregel& regel, const Versieplaats& plaats) {
    constexpr std::string_view kPersoon = "persoon ";
    const std::int64_t persoon =
        regel.wie.starts_with(kPersoon) ? std::stoll(regel.wie.substr(kPersoon.size())) : 0;
    Vraag(transactie,
          "INSERT INTO geschiedenis (toets, sleutel, versie, inhoud, persoon, wanneer) "
          "SELECT nr, ?, (SELECT coalesce(max(versie), 0) + 1 FROM geschiedenis "
          "WHERE toets = ? AND sleutel = ?), ?, ?, ? FROM toets WHERE nr = ?")
        .bind(plaats.sleutel, plaats.toets, plaats.sleutel,
              Vastlegging{{"reden", regel.nieuw}}.codeer(), persoon, regel.wanneer, plaats.toets)
        .voerUit();
}

/// Lines and versions were written together: the first version without a seal is that of this line.
/// Its number; nothing when there is none.
std::optional<Versierij> volgendeVersie(Transactie& transactie, Versieplaats plaats) {
    Vraag vraag(transactie,
                "SELECT versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel = ? AND zegel = '' ORDER BY versie LIMIT 1");
    vraag.bind(plaats.toets, plaats.sleutel);
    if (!vraag.stap()) return std::nullopt;
    plaats.versie = vraag.klein(0);
    return Versierij{std::move(plaats), vraag.tekst(1), vraag.getal(2), vraag.tekst(3), {}};
}

void zetZegel(Transactie& transactie, const Versierij& rij, const std::string& zegel) {
    Vraag(transactie,
          "UPDATE geschiedenis SET zegel = ? WHERE toets = ? AND sleutel = ? AND versie = ?")
        .bind(zegel, rij.plaats.toets, rij.plaats.sleutel, rij.plaats.versie)
        .voerUit();
}

std::string alsZegel(const Logboeksleutel& sleutel, const std::string& tekst) {
    if (tekst.empty()) return {};
    return std::string(kInhoudzegel) + sleutel.zegel(Zegelsoort::inhoud, {tekst});
}

/// Of a line from before the log had a key: seals in the place of texts.
void haalTekstenWeg(Transactie& transactie, Logregel& regel) {
    const Logboeksleutel& sleutel = transactie.logboeksleutel();
    const auto wat = gebeurtenisMetNaam(regel.wat);
    if (wat && isEigenWoorden(*wat)) return;
    const auto plaats = wat ? recordVan(*wat, regel.sleutel) : std::nullopt;
    if (plaats && *wat == Gebeurtenis::privacymeldingBevestigd)
        bewaarReden(transactie, regel, *plaats);
    const auto rij = plaats ? volgendeVersie(transactie, *plaats) : std::nullopt;
    regel.oud = alsZegel(sleutel, regel.oud);
    if (!rij) {
        regel.nieuw = alsZegel(sleutel, regel.nieuw);
        return;
    }
    const std::string zegel = zegelVan(*rij, sleutel);
    zetZegel(transactie, *rij, zegel);
    regel.nieuw = versiewoorden(rij->plaats.versie, zegel);
}

/// Of a line that has no texts any more: it stays as it is.
void laatStaan(Transactie&, Logregel&) {}

/// Every version, and every erasure, under this key. What was erased cannot be sealed again: the
/// seal that it had is part of that of its erasure.
void verzegelVersies(Transactie& transactie) {
    const Logboeksleutel& sleutel = transactie.logboeksleutel();
    Versieplaats na;
    while (true) {
        std::vector<Versierij> rijen;
        Vraag vraag(transactie,
                    "SELECT toets, sleutel, versie, inhoud, persoon, wanneer, zegel FROM "
                    "geschiedenis AS g WHERE (toets, sleutel, versie) > (?, ?, ?) AND NOT EXISTS "
                    "(SELECT 1 FROM wissing AS w WHERE w.toets = g.toets AND w.sleutel = g.sleutel "
                    "AND w.versie = g.versie AND w.gewist_door <> 0) "
                    "ORDER BY toets, sleutel, versie LIMIT ?");
        vraag.bind(na.toets, na.sleutel, na.versie, kTeVerzegelen / 10);
        while (vraag.stap())
            rijen.push_back({{vraag.getal(0), vraag.tekst(1), vraag.klein(2)},
                             vraag.tekst(3),
                             vraag.getal(4),
                             vraag.tekst(5),
                             vraag.tekst(6)});
        if (rijen.empty()) return;
        na = rijen.back().plaats;
        for (const Versierij& een : rijen)
            if (const std::string zegel = zegelVan(een, sleutel); zegel != een.zegel)
                zetZegel(transactie, een, zegel);
    }
}

void verzegelWissingen(Transactie& transactie) {
    std::vector<std::pair<Wissingrij, std::string>> rijen;
    Vraag vraag(transactie,
                "SELECT w.toets, w.sleutel, w.versie, w.gevraagd_door, w.gevraagd_op, w.reden, "
                "w.gewist_door, w.gewist_op, g.zegel FROM wissing AS w JOIN geschiedenis AS g ON "
                "g.toets = w.toets AND g.sleutel = w.sleutel AND g.versie = w.versie "
                "WHERE w.gewist_door <> 0");
    while (vraag.stap())
        rijen.push_back({{{vraag.getal(0), vraag.tekst(1), vraag.klein(2)},
                          vraag.getal(3),
                          vraag.tekst(4),
                          vraag.tekst(5),
                          vraag.getal(6),
                          vraag.tekst(7),
                          {}},
                         vraag.tekst(8)});
    for (const auto& [rij, versie] : rijen)
        Vraag(transactie,
              "UPDATE wissing SET zegel = ? WHERE toets = ? AND sleutel = ? AND versie = ?")
            .bind(zegelVan(rij, versie, transactie.logboeksleutel()), rij.plaats.toets,
                  rij.plaats.sleutel, rij.plaats.versie)
            .voerUit();
}

void zetVerzegeling(Transactie& transactie, std::int64_t sinds) {
    Vraag(transactie,
          "INSERT INTO logboekzegel (plaats, sleutel, sinds) VALUES (1, ?, ?) ON CONFLICT (plaats) "
          "DO UPDATE SET sleutel = excluded.sleutel, sinds = excluded.sinds")
        .bind(transactie.logboeksleutel().kenmerk(), sinds)
        .voerUit();
}

/// `hoe`: what is known of the log until here. Nothing is closed when there is nothing.
void sluitAf(Transactie& transactie, Regelwerk werk, const std::string& hoe) {
    const Logboekkop kop = laatste(transactie);
    ZonderWacht wacht(transactie.verbinding());
    verzegelRegels(transactie, werk);
    verzegelVersies(transactie);
    verzegelWissingen(transactie);
    wacht.zetTerug();
    if (kop.nr > 0 || !hoe.empty())
        transactie.log(Gebeurtenis::logboekAfgesloten, "", Logwaarde::eigenWoorden(alsWoorden(kop)),
                       Logwaarde::eigenWoorden(hoe));
    zetVerzegeling(transactie, transactie.logboekkop().value_or(Logboekkop{}).nr);
}

std::string volgensHetBestand(const Bewaardekop& kop) {
    switch (kop.staat) {
        case Bewaardekop::Staat::heel:
        case Bewaardekop::Staat::stuk:
            return "Het bestand met de kop noemt " +
                   (kop.kop.nr == 0 ? "geen regel die te lezen is" : alsWoorden(kop.kop)) + ".";
        case Bewaardekop::Staat::ontbreekt:
            break;
    }
    return "Het bestand met de kop ontbreekt.";
}

/// The line from which this key sealed the log, by what the lines themselves say; nothing when none
/// of them fits. One that fits shows that the key is the same, whatever stands beside the log.
std::optional<std::int64_t> sindsVolgensRegels(Sessie& sessie, const Logboeksleutel& sleutel) {
    constexpr auto kAlle = std::numeric_limits<std::int64_t>::max();
    std::optional<std::int64_t> uit;
    std::int64_t na = 0;
    while (true) {
        const auto regels = regelsNa(sessie, na, kAlle, kTeVerzegelen);
        for (const Logregel& een : regels) {
            if (een.hash != zegelVan(een, sleutel)) continue;
            const bool sluit = een.wat == naam(Gebeurtenis::logboekAfgesloten);
            uit = sluit ? een.nr : uit.value_or(0);
        }
        if (regels.size() < kTeVerzegelen) return uit;
        na = regels.back().nr;
    }
}

/// A database that was made and never used: its start was broken off before the first line.
bool isNooitGebruikt(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT 1 FROM logboek UNION ALL SELECT 1 FROM geschiedenis UNION ALL "
                "SELECT 1 FROM kader UNION ALL SELECT 1 FROM persoon LIMIT 1");
    return !vraag.stap();
}

/// Whether the line that the file names stands there as it says.
bool staatErIn(Sessie& sessie, const Logboekkop& kop) {
    if (kop.nr == 0) return true;
    const auto regels = regelsNa(sessie, kop.nr - 1, kop.nr, 1);
    return !regels.empty() && regels.front().hash == kop.hash;
}

}  // namespace

std::optional<Verzegeling> verzegeling(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT sleutel, sinds FROM logboekzegel");
    if (!vraag.stap()) return std::nullopt;
    return Verzegeling{vraag.tekst(0), vraag.getal(1)};
}

void verzegelOudLogboek(Verbinding& verbinding, const Migratieomgeving& omgeving) {
    const Logboeksleutel sleutel(omgeving.geheimen.leesOfMaak(Logboeksleutel::kDoel));
    Transactie transactie(verbinding, kWie, omgeving.klok(), {sleutel});
    const Logboekstand stand = controleerZonderSleutel(transactie);
    std::string hoe;
    if (stand.gebroken)
        hoe = "Nagekeken zonder sleutel: paste niet vanaf regel " +
              std::to_string(*stand.gebroken) + ".";
    else if (stand.aantal > 0)
        hoe = "Nagekeken zonder sleutel: paste.";
    sluitAf(transactie, haalTekstenWeg, hoe);
}

void open(Transactie& transactie, const Bewaardekop& kop, bool hadSleutel) {
    const Logboeksleutel& sleutel = transactie.logboeksleutel();
    const auto was = verzegeling(transactie);
    bool zelfdeSleutel = was && was->sleutel == sleutel.kenmerk();
    const bool staatEr = staatErIn(transactie, kop.kop);  // before anything is sealed anew
    const std::string eind = alsWoorden(laatste(transactie));
    if (!zelfdeSleutel && hadSleutel) {
        // Who changes what stands of the key must not get a forged log sealed anew.
        if (const auto sinds = sindsVolgensRegels(transactie, sleutel)) {
            zelfdeSleutel = true;
            zetVerzegeling(transactie, *sinds);
            transactie.log(Gebeurtenis::logboekBeschadigd, "",
                           Logwaarde::eigenWoorden("het kenmerk van de sleutel van dit logboek"),
                           Logwaarde::eigenWoorden(was ? "een ander kenmerk" : "geen kenmerk"));
        }
    }
    if (!zelfdeSleutel)
        sluitAf(transactie, laatStaan,
                std::string("Niet na te kijken: de sleutel ") +
                    (hadSleutel ? "was een andere. " : "ontbrak. ") + volgensHetBestand(kop));
    // Under another key the seal of the file says nothing; the line that closed tells the rest.
    const bool past =
        kop.staat == Bewaardekop::Staat::heel || !zelfdeSleutel || isNooitGebruikt(transactie);
    if (past && staatEr) return;
    const std::string vreemd = past ? "" : "Het bestand is niet zoals Maatlat het schreef. ";
    transactie.log(
        Gebeurtenis::logboekBeschadigd, "",
        Logwaarde::eigenWoorden((kop.staat == Bewaardekop::Staat::ontbreekt ? "" : vreemd) +
                                volgensHetBestand(kop)),
        Logwaarde::eigenWoorden(eind));
}

}  // namespace maatlat::logboek
