// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/logboekkeuring.h"

#include <charconv>
#include <limits>
#include <utility>

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logboek.h"
#include "store/motor/vraag.h"
#include "store/spoor/logboeklijst.h"

namespace maatlat::logboek {

namespace {

using Soort = Afwijking::Soort;

constexpr std::string_view kEditie = "editie ";

/// The editie of which a line speaks: "toets 5 editie 1".
std::optional<Versieplaats> editieVan(const Logregel& regel, Gebeurtenis wat) {
    auto uit = recordVan(wat, regel.sleutel);
    if (!uit || !uit->sleutel.starts_with(kEditie)) return std::nullopt;
    const std::string nr = uit->sleutel.substr(kEditie.size());
    const char* const einde = nr.data() + nr.size();
    if (std::from_chars(nr.data(), einde, uit->versie).ptr != einde) return std::nullopt;
    uit->sleutel.clear();
    return uit;
}

/// What is frozen, with the hash and the moment that belong to it.
struct Bevroren {
    std::string inhoud;
    std::string sha256;
    std::string wanneer;
};

std::optional<Bevroren> bevroren(Sessie& sessie, Gebeurtenis wat, const Versieplaats& editie) {
    Vraag vraag(sessie, wat == Gebeurtenis::toetsVastgesteld
                            ? "SELECT inhoud, sha256, wanneer FROM vaststelling "
                              "WHERE toets = ? AND editie = ?"
                            : "SELECT html, sha256, sinds FROM rapport "
                              "WHERE toets = ? AND editie = ?");
    vraag.bind(editie.toets, editie.versie);
    if (!vraag.stap()) return std::nullopt;
    return Bevroren{vraag.tekst(0), vraag.tekst(1), vraag.tekst(2)};
}

void keurBevroren(Sessie& sessie, const Logregel& regel, Gebeurtenis wat, Afwijkingen& uit) {
    const auto editie = editieVan(regel, wat);
    if (!editie) return;
    const std::string deel = wat == Gebeurtenis::toetsVastgesteld ? "inhoud" : "rapport";
    const auto is = bevroren(sessie, wat, *editie);
    if (!is) {
        uit.push_back({Soort::bevrorenWeg, regel.nr, 0, *editie, deel});
        return;
    }
    const bool past = is->sha256 == regel.nieuw && is->wanneer == regel.wanneer &&
                      sha256Hex(is->inhoud) == is->sha256;
    if (!past) uit.push_back({Soort::bevrorenAnders, regel.nr, 0, *editie, deel});
}

/// The seal that stands with a version, or with its erasure; nothing when there is none.
std::optional<std::string> zegelBij(Sessie& sessie, const Versieplaats& plaats, bool wissing) {
    Vraag vraag(sessie, wissing ? "SELECT zegel FROM wissing "
                                  "WHERE toets = ? AND sleutel = ? AND versie = ?"
                                : "SELECT zegel FROM geschiedenis "
                                  "WHERE toets = ? AND sleutel = ? AND versie = ?");
    vraag.bind(plaats.toets, plaats.sleutel, plaats.versie);
    return vraag.stap() ? std::optional(vraag.tekst(0)) : std::nullopt;
}

void keurVersie(Sessie& sessie, const Logregel& regel, Gebeurtenis wat, std::int64_t sinds,
                Afwijkingen& uit) {
    const auto woorden = leesVersiewoorden(regel.nieuw);
    if (!woorden || woorden->zegel.empty()) return;
    auto plaats = recordVan(wat, regel.sleutel);
    if (!plaats) return;
    plaats->versie = woorden->versie;
    const bool wissing = wat == Gebeurtenis::tekstGewist;
    const auto zegel = zegelBij(sessie, *plaats, wissing);
    if (!zegel)
        uit.push_back({wissing ? Soort::wissingAnders : Soort::versieWeg,
                       regel.nr,
                       0,
                       std::move(*plaats),
                       {}});
    else if (regel.nr > sinds && *zegel != woorden->zegel)
        uit.push_back({wissing ? Soort::wissingAnders : Soort::versieAnders,
                       regel.nr,
                       0,
                       std::move(*plaats),
                       {}});
}

/// What a line speaks of.
void keurInhoud(Sessie& sessie, const Logregel& regel, std::int64_t sinds, Afwijkingen& uit) {
    const auto wat = gebeurtenisMetNaam(regel.wat);
    if (!wat) return;
    switch (*wat) {
        case Gebeurtenis::toetsVastgesteld:
        case Gebeurtenis::rapportBevroren:
            keurBevroren(sessie, regel, *wat, uit);
            return;
        case Gebeurtenis::logboekBeschadigd:
            uit.push_back({Soort::eerderGemeld, regel.nr, 0, {}, regel.oud + "|" + regel.nieuw});
            return;
        case Gebeurtenis::logboekAfgesloten:
            if (regel.nr > sinds) uit.push_back({Soort::sindsAnders, regel.nr, 0, {}, {}});
            return;
        default:
            keurVersie(sessie, regel, *wat, sinds, uit);
    }
}

/// Whether the log has this line as it was.
bool staatEr(Sessie& sessie, const Logboekkop& kop) {
    if (kop.nr == 0) return true;
    const auto regels = regelsNa(sessie, kop.nr - 1, kop.nr, 1);
    return !regels.empty() && regels.front().hash == kop.hash;
}

/// One thing that is frozen and of which the log says nothing.
void keurZonderRegel(Sessie& sessie, std::int64_t toets, Gebeurtenis wat, Afwijkingen& uit) {
    const bool inhoud = wat == Gebeurtenis::toetsVastgesteld;
    std::vector<int> edities;
    {
        Vraag vraag(sessie, inhoud ? "SELECT editie FROM vaststelling WHERE toets = ?"
                                   : "SELECT editie FROM rapport WHERE toets = ?");
        vraag.bind(toets);
        while (vraag.stap())
            edities.push_back(vraag.klein(0));
    }
    for (const int een : edities)
        if (!eerste(sessie, wat, versiesleutel(toets, std::string(kEditie) + std::to_string(een))))
            uit.push_back(
                {Soort::bevrorenAnders, 0, 0, {toets, "", een}, inhoud ? "inhoud" : "rapport"});
}

/// A row of the history with what stands of its erasure.
struct Rijmetwissing {
    Versierij rij;
    std::optional<Wissingrij> wissing;
};

std::vector<Rijmetwissing> rijenNa(Sessie& sessie, const Versieplaats& na, int hoogstens) {
    Vraag vraag(sessie,
                "SELECT g.toets, g.sleutel, g.versie, g.inhoud, g.persoon, g.wanneer, g.zegel, "
                "w.gevraagd_door, w.gevraagd_op, w.reden, w.gewist_door, w.gewist_op, w.zegel "
                "FROM geschiedenis AS g LEFT JOIN wissing AS w ON w.toets = g.toets AND "
                "w.sleutel = g.sleutel AND w.versie = g.versie AND w.gewist_door <> 0 "
                "WHERE (g.toets, g.sleutel, g.versie) > (?, ?, ?) "
                "ORDER BY g.toets, g.sleutel, g.versie LIMIT ?");
    vraag.bind(na.toets, na.sleutel, na.versie, hoogstens);
    std::vector<Rijmetwissing> uit;
    while (vraag.stap()) {
        Rijmetwissing& hier = uit.emplace_back();
        hier.rij = {{vraag.getal(0), vraag.tekst(1), vraag.klein(2)},
                    vraag.tekst(3),
                    vraag.getal(4),
                    vraag.tekst(5),
                    vraag.tekst(6)};
        if (vraag.isLeeg(10)) continue;
        hier.wissing = {hier.rij.plaats, vraag.getal(7),  vraag.tekst(8), vraag.tekst(9),
                        vraag.getal(10), vraag.tekst(11), vraag.tekst(12)};
    }
    return uit;
}

}  // namespace

Logboekkop keurRegels(Sessie& sessie, const Logboeksleutel& sleutel, const Logboekkop& na,
                      std::int64_t sinds, int hoogstens, Afwijkingen& uit) {
    constexpr auto kAlle = std::numeric_limits<std::int64_t>::max();
    Logboekkop tot = na;
    const auto regels = regelsNa(sessie, na.nr, kAlle, hoogstens);
    if (!staatEr(sessie, na)) {
        const Logboekkop laatsteNu = laatste(sessie);
        if (laatsteNu.nr < na.nr)
            uit.push_back({Soort::regelsWeg, laatsteNu.nr + 1, na.nr, {}, {}});
        else
            uit.push_back({Soort::regelAnders, na.nr, 0, {}, {}});
    }
    for (const Logregel& een : regels) {
        if (een.nr > tot.nr + 1) uit.push_back({Soort::regelsWeg, tot.nr + 1, een.nr - 1, {}, {}});
        const bool past =
            een.hash == zegelVan(een, sleutel) && (een.nr > tot.nr + 1 || een.vorige == tot.hash);
        if (!past) uit.push_back({Soort::regelAnders, een.nr, 0, {}, {}});
        // What a line says that is not ours proves nothing.
        if (past) keurInhoud(sessie, een, sinds, uit);
        tot = {een.nr, een.hash};
    }
    return tot;
}

std::optional<Versieplaats> keurVersies(Sessie& sessie, const Logboeksleutel& sleutel,
                                        const Versieplaats& na, int hoogstens, Afwijkingen& uit) {
    const auto rijen = rijenNa(sessie, na, hoogstens);
    for (const Rijmetwissing& een : rijen) {
        if (!een.wissing) {
            if (zegelVan(een.rij, sleutel) != een.rij.zegel)
                uit.push_back({Soort::versieAnders, 0, 0, een.rij.plaats, {}});
            continue;
        }
        const bool past = een.rij.inhoud.empty() &&
                          zegelVan(*een.wissing, een.rij.zegel, sleutel) == een.wissing->zegel;
        if (!past) uit.push_back({Soort::wissingAnders, 0, 0, een.rij.plaats, {}});
    }
    if (rijen.empty()) return std::nullopt;
    return rijen.back().rij.plaats;
}

void keurToets(Sessie& sessie, std::int64_t toets, Afwijkingen& uit) {
    keurZonderRegel(sessie, toets, Gebeurtenis::toetsVastgesteld, uit);
    keurZonderRegel(sessie, toets, Gebeurtenis::rapportBevroren, uit);
    Vraag vraag(sessie,
                "SELECT v.sleutel, v.versie FROM toets AS t JOIN veld AS v ON v.toets = t.nr "
                "LEFT JOIN score AS s ON s.onderzoek = t.onderzoek AND "
                "s.organisatie = t.organisatie AND 'score/' || s.verwachting = v.sleutel "
                "WHERE t.nr = ? AND substr(v.sleutel, 1, 6) = 'score/' AND coalesce(s.score, '') "
                "<> v.waarde");
    vraag.bind(toets);
    while (vraag.stap())
        uit.push_back({Soort::scoreAnders, 0, 0, {toets, vraag.tekst(0), vraag.klein(1)}, {}});
}

std::vector<std::int64_t> alleToetsen(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT nr FROM toets ORDER BY nr");
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

std::optional<Logregel> sluitregel(Sessie& sessie, std::int64_t nr) {
    auto regels = regelsNa(sessie, nr - 1, nr, 1);
    if (regels.empty() || regels.front().wat != naam(Gebeurtenis::logboekAfgesloten))
        return std::nullopt;
    return std::move(regels.front());
}

}  // namespace maatlat::logboek
