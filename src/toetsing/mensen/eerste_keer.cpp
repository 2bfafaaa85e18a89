// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eerste_keer.h"

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/persoonsgegevens.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/mensen/wachtwoordkeuze.h"
#include "toetsing/moment.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

void eisCode(Aanmeldgeheugen& geheugen, const EersteBeheerder& wie, const std::string& adres,
             std::int64_t nu) {
    Veldcontrole controle;
    if (getrimd(wie.code).empty()) {
        controle.fout("code", "Vul de code in die in de terminal staat.");
    } else if (const std::int64_t wacht =
                   geheugen.perAdres.probeer(geheugen.sleutel("adres", adres), nu);
               wacht > 0) {
        controle.fout("code", "Er is te vaak een verkeerde code ingevuld. Wacht " +
                                  wachttekst(wacht) + " en probeer het dan opnieuw.");
    } else if (!gelijk(kaleCode(getrimd(wie.code)), kaleCode(geheugen.eersteKeerCode))) {
        controle.fout("code",
                      "Deze code klopt niet. Kijk in de terminal waarin Maatlat is gestart.");
    } else {
        geheugen.perAdres.gelukt(geheugen.sleutel("adres", adres), false);
    }
    controle.eisGoed();
}

}  // namespace

bool isEersteKeer(Werkplek& werkplek) {
    return werkplek.database().lees([](Sessie& sessie) { return persoonStore::leeg(sessie); });
}

const std::string& eersteKeerCode(Werkplek& werkplek) {
    return aanmeldgeheugen(werkplek).eersteKeerCode;
}

void maakEersteBeheerder(Werkplek& werkplek, const EersteBeheerder& wie, const std::string& adres) {
    if (!isEersteKeer(werkplek)) throw Onvindbaar();
    eisCode(aanmeldgeheugen(werkplek), wie, adres, seconden(werkplek.nu()));
    const Persoon nieuw =
        gecontroleerd({wie.naam, wie.email, {Rol::beheerder}, {}}, /*organisaties=*/{});
    eisNieuwWachtwoord(nieuw, wie.wachtwoord, wie.herhaling);
    const std::string hash = wachtwoordHash(nfc(wie.wachtwoord));
    werkplek.database().schrijf("eerste bezoek", [&](Transactie& transactie) {
        if (!persoonStore::leeg(transactie)) throw Onvindbaar();
        persoonStore::zetWachtwoord(transactie, persoonStore::voegToe(transactie, nieuw), hash);
    });
}

}  // namespace maatlat
