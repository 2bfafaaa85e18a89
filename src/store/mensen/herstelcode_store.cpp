// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/herstelcode_store.h"

#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/motor/vraag.h"

namespace maatlat::herstelcodeStore {

void vervang(Transactie& transactie, std::int64_t persoon, const std::vector<std::string>& hashes) {
    Vraag(transactie, "DELETE FROM herstelcode WHERE persoon = ?").bind(persoon).voerUit();
    for (const std::string& een : hashes)
        Vraag(transactie, "INSERT INTO herstelcode (persoon, hash) VALUES (?, ?)")
            .bind(persoon, een)
            .voerUit();
    if (!hashes.empty())
        transactie.log(Gebeurtenis::herstelcodesGemaakt, persoonInLogboek(persoon));
}

bool verbruik(Transactie& transactie, std::int64_t persoon, const std::string& hash) {
    const bool was = Vraag(transactie, "DELETE FROM herstelcode WHERE persoon = ? AND hash = ?")
                         .bind(persoon, hash)
                         .voerUit() == 1;
    if (was) transactie.log(Gebeurtenis::herstelcodeGebruikt, persoonInLogboek(persoon));
    return was;
}

int aantal(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie, "SELECT count(*) FROM herstelcode WHERE persoon = ?");
    vraag.bind(persoon);
    vraag.stap();
    return vraag.klein(0);
}

}  // namespace maatlat::herstelcodeStore
