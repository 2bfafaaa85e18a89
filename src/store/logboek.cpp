// SPDX-License-Identifier: EUPL-1.2
#include "store/logboek.h"

#include <Poco/Data/Session.h>
#include <Poco/Tuple.h>

#include <vector>

#include "store/sha256.h"
#include "store/tekstcontrole.h"

namespace maatlat::logboek {

namespace {

using namespace Poco::Data::Keywords;

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
    return sha256(bytes);
}

std::vector<Logregel> regelsNa(Sessie& sessie, std::int64_t nr) {
    using Rij = Poco::Tuple<std::int64_t, std::string, std::string, std::string, std::string,
                            std::string, std::string, std::string, std::string>;
    std::vector<Rij> rijen;
    sessie.sql() << "SELECT nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash FROM logboek "
                    "WHERE nr > ? ORDER BY nr LIMIT ?",
        into(rijen), use(nr), bind(kPerKeer), now;

    std::vector<Logregel> regels;
    regels.reserve(rijen.size());
    for (const Rij& rij : rijen)
        regels.push_back({rij.get<0>(), rij.get<1>(), rij.get<2>(), rij.get<3>(), rij.get<4>(),
                          rij.get<5>(), rij.get<6>(), rij.get<7>(), rij.get<8>()});
    return regels;
}

}  // namespace

void voegToe(Transactie& transactie, Logregel regel) {
    eisTekst(regel.sleutel, "de naam van het gewijzigde onderdeel");
    eisTekst(regel.oud, "de oude waarde");
    eisTekst(regel.nieuw, "de nieuwe waarde");

    // Without a line before this one both stay as they are: 0 and empty.
    std::int64_t laatste = 0;
    regel.vorige.clear();
    transactie.sql() << "SELECT nr, hash FROM logboek ORDER BY nr DESC LIMIT 1", into(laatste),
        into(regel.vorige), now;
    regel.nr = laatste + 1;
    regel.hash = hashVan(regel);

    transactie.sql() << "INSERT INTO logboek "
                        "(nr, wanneer, wie, wat, sleutel, oud, nieuw, vorige, hash) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        use(regel.nr), use(regel.wanneer), use(regel.wie), use(regel.wat), use(regel.sleutel),
        use(regel.oud), use(regel.nieuw), use(regel.vorige), use(regel.hash), now;
}

Logboekstand controleer(Sessie& sessie) {
    Logboekstand stand;
    while (true) {
        const std::vector<Logregel> regels = regelsNa(sessie, stand.aantal);
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

}  // namespace maatlat::logboek
