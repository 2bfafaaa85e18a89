// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/gezien_store.h"

#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"

namespace maatlat::gezienStore {

namespace {

using geschiedenisStore::Verandering;

/// What others changed: of the toets, the person, and the key that is about no record. What came
/// along when a hertoets was opened is of nobody.
constexpr const char* kVanAnderen =
    "FROM geschiedenis AS g WHERE g.toets = ? AND g.persoon <> ? AND g.persoon <> 0 "
    "AND g.sleutel <> ? "
    "AND substr(g.sleutel, 1, 10) <> 'wederhoor/' AND substr(g.sleutel, 1, 8) <> 'traject/' ";
constexpr const char* kNietGezien =
    "AND NOT EXISTS (SELECT 1 FROM gezien_versie AS z WHERE z.toets = g.toets AND z.persoon = ? "
    "AND z.sleutel = g.sleutel AND z.versie >= g.versie) ";

std::vector<Verandering> alle(Vraag& vraag) {
    std::vector<Verandering> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.klein(1), vraag.getal(2), vraag.tekst(3)});
    return uit;
}

}  // namespace

Stand stand(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets, "SELECT keren, toetsversie FROM gezien WHERE toets = ? AND persoon = ?");
    vraag.bind(toets.nr(), persoon);
    if (!vraag.stap()) return {};
    return {vraag.klein(0), vraag.klein(1)};
}

void noteer(const Toetsschrijving& toets, std::int64_t persoon, const std::vector<Getoond>& wat) {
    for (const Getoond& een : wat)
        Vraag(toets.stil(),
              "INSERT INTO gezien_versie (toets, persoon, sleutel, versie) "
              "SELECT g.toets, ?, g.sleutel, g.versie FROM geschiedenis AS g "
              "WHERE g.toets = ? AND g.sleutel = ? AND g.versie = ? "
              "ON CONFLICT (toets, persoon, sleutel) DO UPDATE SET versie = excluded.versie "
              "WHERE excluded.versie > gezien_versie.versie")
            .bind(persoon, toets.nr(), een.sleutel, een.versie)
            .voerUit();
    const bool rest = telOngezien(toets, persoon, 1).aantal > 0;
    Vraag(toets.stil(),
          "INSERT INTO gezien (toets, persoon, keren, toetsversie) SELECT nr, ?, 1, "
          "CASE WHEN ? = 1 THEN 0 ELSE versie END FROM toets WHERE nr = ? "
          "ON CONFLICT (toets, persoon) DO UPDATE SET keren = gezien.keren + 1, "
          "toetsversie = excluded.toetsversie")
        .bind(persoon, rest ? 1 : 0, toets.nr())
        .voerUit();
}

std::vector<Verandering> ongezien(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets, std::string("SELECT g.sleutel, g.versie, g.persoon, g.wanneer ") +
                           kVanAnderen + kNietGezien + "ORDER BY g.sleutel, g.versie");
    vraag.bind(toets.nr(), persoon, kPrivacysleutel, persoon);
    return alle(vraag);
}

std::vector<Verandering> vanAnderen(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets, std::string("SELECT g.sleutel, g.versie, g.persoon, g.wanneer ") +
                           kVanAnderen + "ORDER BY g.sleutel, g.versie");
    vraag.bind(toets.nr(), persoon, kPrivacysleutel);
    return alle(vraag);
}

Veranderingen telOngezien(const Toetslezing& toets, std::int64_t persoon, int hoogstens) {
    // Who never said so has seen nothing: then there is no need to look it up for each version.
    const bool ooit = stand(toets, persoon).keren > 0;
    Vraag vraag(toets,
                std::string("SELECT count(*), coalesce(max(wanneer), '') FROM (SELECT g.wanneer ") +
                    kVanAnderen + (ooit ? kNietGezien : "") +
                    "ORDER BY g.wanneer DESC LIMIT ?) AS laatste");
    if (ooit)
        vraag.bind(toets.nr(), persoon, kPrivacysleutel, persoon, hoogstens);
    else
        vraag.bind(toets.nr(), persoon, kPrivacysleutel, hoogstens);
    vraag.stap();
    return {vraag.klein(0), vraag.tekst(1)};
}

}  // namespace maatlat::gezienStore
