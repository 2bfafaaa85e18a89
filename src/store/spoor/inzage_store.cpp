// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/inzage_store.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::inzageStore {

namespace {

constexpr std::size_t kMeesteBevindingen = 20;
constexpr const char* kBegin = "inzage ";

/// A row as the hash of its batch sees it: each field with its length before it.
void voegToe(Sha256Stroom& hash, std::int64_t nr, const std::string& wanneer, std::int64_t persoon,
             const std::string& wie, const std::string& soort, std::int64_t toets,
             const std::string& wat, std::int64_t aantal) {
    for (const std::string& veld : {std::to_string(nr), wanneer, std::to_string(persoon), wie,
                                    soort, std::to_string(toets), wat, std::to_string(aantal)})
        hash.voegToe(std::to_string(veld.size()) + ":" + veld);
}

std::string bundelsleutel(std::int64_t van, std::int64_t tot) {
    return kBegin + std::to_string(van) + "-" + std::to_string(tot);
}

std::string bundeltekst(std::int64_t aantal, const Sha256Stroom& hash) {
    return std::to_string(aantal) + (aantal == 1 ? " regel" : " regels") + "; sha256 " +
           hex(hash.som());
}

/// The numbers of a batch, from its line in the log.
struct Bundel {
    std::int64_t van = 0;
    std::int64_t tot = 0;
};
std::optional<Bundel> leesBundel(const std::string& sleutel) {
    const std::string begin = kBegin;
    if (!sleutel.starts_with(begin)) return std::nullopt;
    Bundel uit;
    const char* einde = sleutel.data() + sleutel.size();
    const auto van = std::from_chars(sleutel.data() + begin.size(), einde, uit.van);
    if (van.ec != std::errc() || van.ptr == einde || *van.ptr != '-') return std::nullopt;
    const auto tot = std::from_chars(van.ptr + 1, einde, uit.tot);
    if (tot.ec != std::errc() || tot.ptr != einde) return std::nullopt;
    return uit;
}

/// What stands in the table now under the numbers of a batch, as its line in the log says it.
std::string tekstVan(Sessie& sessie, const Bundel& bundel) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, persoon, wie, soort, toets, wat, aantal FROM inzage "
                "WHERE nr >= ? AND nr <= ? ORDER BY nr");
    vraag.bind(bundel.van, bundel.tot);
    Sha256Stroom hash;
    std::int64_t aantal = 0;
    while (vraag.stap()) {
        voegToe(hash, vraag.getal(0), vraag.tekst(1), vraag.getal(2), vraag.tekst(3),
                vraag.tekst(4), vraag.getal(5), vraag.tekst(6), vraag.getal(7));
        ++aantal;
    }
    return bundeltekst(aantal, hash);
}

std::int64_t hoogsteNr(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT coalesce(max(nr), 0) FROM inzage");
    vraag.bind();
    vraag.stap();
    return vraag.getal(0);
}

/// "regel 5 is …", "de regels 5 tot en met 9 zijn …".
std::string welke(std::int64_t van, std::int64_t tot, const std::string& een,
                  const std::string& meer) {
    if (van == tot) return "regel " + std::to_string(van) + " " + een;
    return "de regels " + std::to_string(van) + " tot en met " + std::to_string(tot) + " " + meer;
}

}  // namespace

void bewaar(Transactie& transactie, const std::vector<Inzageregel>& regels) {
    if (regels.empty()) return;
    const std::int64_t van = hoogsteNr(transactie) + 1;
    std::int64_t nr = van;
    Sha256Stroom hash;
    for (const Inzageregel& een : regels) {
        eisTekst(een.wie, "wie er las");
        eisTekst(een.wat, "wat er werd gelezen");
        const std::string soort(naam(een.soort));
        voegToe(hash, nr, een.wanneer, een.persoon, een.wie, soort, een.toets, een.wat, een.aantal);
        Vraag(transactie,
              "INSERT INTO inzage (nr, wanneer, persoon, wie, soort, toets, wat, aantal) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(nr, een.wanneer, een.persoon, een.wie, soort, een.toets, een.wat, een.aantal)
            .voerUit();
        ++nr;
    }
    transactie.log(Gebeurtenis::inzageBijgehouden, bundelsleutel(van, nr - 1), {},
                   Logwaarde::eigenWoorden(bundeltekst(nr - van, hash)));
}

std::vector<std::string> controleerInzage(Sessie& sessie) {
    std::vector<std::string> uit;
    const auto meld = [&](std::string wat) {
        if (uit.size() < kMeesteBevindingen) uit.push_back(std::move(wat));
    };
    std::int64_t tot = 0;
    Vraag vraag(sessie, "SELECT nr, sleutel, nieuw FROM logboek WHERE wat = ? ORDER BY nr");
    vraag.bind(naam(Gebeurtenis::inzageBijgehouden));
    while (vraag.stap()) {
        const std::string regel = "regel " + std::to_string(vraag.getal(0)) + " van het logboek";
        const auto bundel = leesBundel(vraag.tekst(1));
        if (!bundel || bundel->van != tot + 1 || bundel->tot < bundel->van) {
            meld("Wie wat las: " + regel + " sluit niet aan op wat ervoor staat.");
            if (!bundel || bundel->tot <= tot) continue;
        }
        tot = bundel->tot;
        if (tekstVan(sessie, *bundel) != vraag.tekst(2))
            meld("Wie wat las: " + welke(bundel->van, bundel->tot, "is", "zijn") +
                 " veranderd of weggehaald. Dat zegt " + regel + ".");
    }
    const std::int64_t hoogste = hoogsteNr(sessie);
    if (hoogste > tot)
        meld("Wie wat las: " + welke(tot + 1, hoogste, "staat", "staan") + " niet in het logboek.");
    return uit;
}

}  // namespace maatlat::inzageStore
