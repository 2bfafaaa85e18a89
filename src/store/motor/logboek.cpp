// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboek.h"

#include <limits>
#include <vector>

#include "hash/sha256.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::logboek {

namespace {

/// Lines per read: bounds the memory of a check, whatever the length of the log.
constexpr int kPerKeer = 1000;

/// Each field with its length before it, so that no two different lines give the same bytes.
std::string hashVan(const Logregel& regel) {
    const std::string nr = std::to_string(regel.nr);
    std::string bytes;
    for (const std::string* veld : {&nr, &regel.wanneer, &regel.wie, &regel.wat, &regel.sleutel,
                                    &regel.oud, &regel.nieuw, &regel.vorige}) {
        bytes += std::to_string(veld->size());
        bytes += ':';
        bytes += *veld;
    }
    return sha256Hex(bytes);
}

std::string hashBij(Sessie& sessie, std::int64_t nr) {
    Vraag vraag(sessie, "SELECT hash FROM logboek WHERE nr = ?");
    vraag.bind(nr);
    return vraag.stap() ? vraag.tekst(0) : std::string();
}

std::vector<Logregel> regelsNa(Sessie& sessie, std::int64_t nr, std::int64_t tot) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                "WHERE nr > ? AND nr <= ? ORDER BY nr LIMIT ?");
    vraag.bind(nr, tot, kPerKeer);
    std::vector<Logregel> regels;
    while (vraag.stap())
        regels.push_back({vraag.getal(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3),
                          vraag.tekst(4), vraag.tekst(5), vraag.tekst(6), vraag.tekst(7),
                          vraag.tekst(8)});
    return regels;
}

Logboekstand keten(Sessie& sessie, std::int64_t na, std::int64_t tot) {
    Logboekstand stand{na, hashBij(sessie, na), {}};
    while (true) {
        const std::vector<Logregel> regels = regelsNa(sessie, stand.aantal, tot);
        for (const Logregel& regel : regels) {
            const bool past = regel.nr == stand.aantal + 1 && regel.vorige == stand.kop &&
                              regel.hash == hashVan(regel);
            if (!past) {
                stand.gebroken = stand.aantal + 1;
                return stand;
            }
            stand.aantal = regel.nr;
            stand.kop = regel.hash;
        }
        if (regels.size() < kPerKeer) return stand;
    }
}

}  // namespace

void voegToe(Transactie& transactie, Logregel regel) {
    eisTekst(regel.sleutel, "de naam van het gewijzigde onderdeel");
    eisTekst(regel.oud, "de oude waarde");
    eisTekst(regel.nieuw, "de nieuwe waarde");

    // Without a line before this one both stay as they are: 0 and empty.
    std::int64_t laatste = 0;
    regel.vorige.clear();
    {
        Vraag vraag(transactie, "SELECT nr, hash FROM logboek ORDER BY nr DESC LIMIT 1");
        if (vraag.stap()) {
            laatste = vraag.getal(0);
            regel.vorige = vraag.tekst(1);
        }
    }
    regel.nr = laatste + 1;
    regel.hash = hashVan(regel);

    Vraag(transactie,
          "INSERT INTO logboek (nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(regel.nr, regel.wanneer, regel.wie, regel.wat, regel.sleutel, regel.oud, regel.nieuw,
              regel.vorige, regel.hash)
        .voerUit();
}

Logboekstand controleer(Sessie& sessie) {
    return keten(sessie, 0, std::numeric_limits<std::int64_t>::max());
}

Logboekstand controleerDeel(Sessie& sessie, std::int64_t na, std::int64_t tot) {
    Logboekstand stand = keten(sessie, na, tot);
    if (!stand.gebroken && stand.aantal < tot) stand.gebroken = stand.aantal + 1;
    return stand;
}

}  // namespace maatlat::logboek
