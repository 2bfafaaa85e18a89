// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboek.h"

#include <functional>
#include <limits>

#include "hash/sha256.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::logboek {

namespace {

/// Lines per read: bounds the memory of a check, whatever the length of the log.
constexpr int kPerKeer = 1000;

using Hashregel = std::function<std::string(const Logregel&)>;

std::string hashZonderSleutel(const Logregel& regel) {
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

Logboekstand keten(Sessie& sessie, std::int64_t na, std::int64_t tot, const Hashregel& hashVan) {
    Logboekstand stand{na, hashBij(sessie, na), {}};
    while (true) {
        const std::vector<Logregel> regels = regelsNa(sessie, stand.aantal, tot, kPerKeer);
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

Hashregel met(const Logboeksleutel& sleutel) {
    return [&sleutel](const Logregel& regel) { return zegelVan(regel, sleutel); };
}

}  // namespace

std::string zegelVan(const Logregel& regel, const Logboeksleutel& sleutel) {
    return sleutel.zegel(Zegelsoort::regel,
                         {std::to_string(regel.nr), regel.wanneer, regel.wie, regel.wat,
                          regel.sleutel, regel.oud, regel.nieuw, regel.vorige});
}

Logboekkop laatste(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT nr, hash FROM logboek ORDER BY nr DESC LIMIT 1");
    return vraag.stap() ? Logboekkop{vraag.getal(0), vraag.tekst(1)} : Logboekkop{};
}

std::vector<Logregel> regelsNa(Sessie& sessie, std::int64_t nr, std::int64_t tot, int hoogstens) {
    Vraag vraag(sessie,
                "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                "WHERE nr > ? AND nr <= ? ORDER BY nr LIMIT ?");
    vraag.bind(nr, tot, hoogstens);
    std::vector<Logregel> regels;
    while (vraag.stap())
        regels.push_back({vraag.getal(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3),
                          vraag.tekst(4), vraag.tekst(5), vraag.tekst(6), vraag.tekst(7),
                          vraag.tekst(8)});
    return regels;
}

Logboekkop voegToe(Transactie& transactie, Logregel regel) {
    eisTekst(regel.sleutel, "de naam van het gewijzigde onderdeel");
    eisTekst(regel.oud, "de oude waarde");
    eisTekst(regel.nieuw, "de nieuwe waarde");

    const Logboekkop ervoor = laatste(transactie);
    regel.nr = ervoor.nr + 1;
    regel.vorige = ervoor.hash;
    regel.hash = zegelVan(regel, transactie.logboeksleutel());

    Vraag(transactie,
          "INSERT INTO logboek (nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(regel.nr, regel.wanneer, regel.wie, regel.wat, regel.sleutel, regel.oud, regel.nieuw,
              regel.vorige, regel.hash)
        .voerUit();
    return {regel.nr, regel.hash};
}

Logboekstand controleer(Sessie& sessie, const Logboeksleutel& sleutel) {
    return keten(sessie, 0, std::numeric_limits<std::int64_t>::max(), met(sleutel));
}

Logboekstand controleerDeel(Sessie& sessie, const Logboeksleutel& sleutel, std::int64_t na,
                            std::int64_t tot) {
    Logboekstand stand = keten(sessie, na, tot, met(sleutel));
    if (!stand.gebroken && stand.aantal < tot) stand.gebroken = stand.aantal + 1;
    return stand;
}

Logboekstand controleerZonderSleutel(Sessie& sessie) {
    return keten(sessie, 0, std::numeric_limits<std::int64_t>::max(), hashZonderSleutel);
}

}  // namespace maatlat::logboek
