// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/noodtoegang.h"

#include "domain/gebeurtenis.h"
#include "store/mensen/codekluis.h"
#include "store/mensen/persoon_store.h"
#include "toetsing/mensen/links.h"
#include "toetsing/werkplek.h"

namespace maatlat {

namespace {

const std::string kWie = "opdracht maatlat beheerder";

}  // namespace

std::vector<Persoon> beheerders(Database& database) {
    return database.lees([](Sessie& sessie) {
        std::vector<Persoon> uit;
        for (Persoon& een : persoonStore::alle(sessie))
            if (een.heeft(Rol::beheerder) && !een.geblokkeerd) uit.push_back(std::move(een));
        return uit;
    });
}

std::string maakNoodlink(Database& database, const Persoon& beheerder) {
    return database.schrijf(kWie, [&](Transactie& transactie) {
        transactie.log(Gebeurtenis::toegangHersteld, inLogboek(beheerder));
        return maakLink(transactie, beheerder.nr, Linksoort::herstelZonderCode);
    });
}

Codestand codestand(Database& database) {
    const Codekluis kluis(database.geheimen());
    Codestand uit;
    uit.sleutel = database.geheimen().pad("codes").string();
    for (const auto& [nr, geheim] :
         database.lees([](Sessie& sessie) { return persoonStore::alleTotp(sessie); }))
        if (!Codekluis::isDicht(geheim.str()))
            ++uit.leesbaar;
        else if (kluis.open(nr, geheim).staat != Codekluis::Staat::open)
            ++uit.nietTeLezen;
    return uit;
}

Codestand bewaakCodes(Database& database) {
    Codestand uit = codestand(database);
    if (uit.leesbaar == 0) return uit;
    Codekluis kluis(database.geheimen());
    uit.gesloten = database.schrijf("start", [&](Transactie& transactie) {
        return persoonStore::sluitOudeTotp(transactie, kluis);
    });
    database.leegWal();
    return uit;
}

}  // namespace maatlat
