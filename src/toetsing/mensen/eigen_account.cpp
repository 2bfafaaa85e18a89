// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eigen_account.h"

#include "domain/fouten.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/geheimen.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/totp.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/mensen/wachtwoordkeuze.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace {

using persoonStore::Geheimen;

[[noreturn]] void weiger(const char* veld, const std::string& melding) {
    throw Veldfouten({Veldfouten::Fout{veld, melding}});
}

Geheimen leesGeheimen(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::eigenAccount,
                  [&](Sessie& sessie) { return persoonStore::geheimen(sessie, wie.nr); });
}

/// Who sits down at somebody else's screen cannot try passwords either.
std::string opEigen(const Persoon& wie) {
    return "eigen account " + inLogboek(wie);
}
void vraagBeurt(Werkplek& werkplek, const Persoon& wie, const char* veld) {
    const std::int64_t wacht = werkplek.geheugen<Aanmeldgeheugen>().perAccount.probeer(
        opEigen(wie), seconden(werkplek.nu()));
    if (wacht > 0)
        weiger(veld, "Er is te vaak iets verkeerds ingevuld. Wacht " + wachttekst(wacht) +
                         " en probeer het dan opnieuw.");
}
void beurtGelukt(Werkplek& werkplek, const Persoon& wie) {
    werkplek.geheugen<Aanmeldgeheugen>().perAccount.gelukt(opEigen(wie), true);
}

/// The step of a code that is right, still to be used up.
std::int64_t eisCode(const Geheimen& geheimen, const std::string& code, const std::string& nu) {
    const auto stap = stapVanCode(geheimen.totpGeheim, code, seconden(nu));
    if (!stap) weiger("code", "Deze code klopt niet. Vul de code in die nu in uw app staat.");
    return *stap;
}

void verbruik(Transactie& transactie, const Persoon& wie, std::int64_t stap) {
    if (!persoonStore::verbruikTotpStap(transactie, wie.nr, stap))
        weiger("code",
               "Deze code is al gebruikt. Wacht op de volgende code in uw app en vul die in.");
}

}  // namespace

void wijzigWachtwoord(Werkplek& werkplek, const Aanmelding& wie, const Wachtwoordwijziging& wens) {
    const Persoon& persoon = wie.persoon;
    const Geheimen geheimen = leesGeheimen(werkplek, persoon);
    if (wens.oud.empty()) weiger("oud", "Vul uw huidige wachtwoord in.");
    vraagBeurt(werkplek, persoon, "oud");
    if (!isWachtwoord(nfc(wens.oud), geheimen.wachtwoord)) {
        // The same form a second time: the new password is the one that counts by now.
        if (isWachtwoord(nfc(wens.nieuw), geheimen.wachtwoord))
            return beurtGelukt(werkplek, persoon);
        weiger("oud", "Dit is niet uw huidige wachtwoord. Vul het opnieuw in.");
    }
    beurtGelukt(werkplek, persoon);
    eisNieuwWachtwoord(persoon, wens.nieuw, wens.herhaling, "nieuw");
    const std::string hash = wachtwoordHash(nfc(wens.nieuw));
    handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        if (persoonStore::geheimen(transactie, persoon.nr).wachtwoord != geheimen.wachtwoord)
            throw NietNu("Uw wachtwoord is zojuist ergens anders gewijzigd.");
        persoonStore::zetWachtwoord(transactie, persoon.nr, hash);
        aanmeldingStore::eindigAlle(transactie, persoon.nr, tokenHash(wie.token));
    });
}

std::vector<Sessierij> eigenSessies(Werkplek& werkplek, const Aanmelding& wie) {
    const std::string nu = werkplek.nu();
    return inzien(werkplek, wie.persoon, Actie::eigenAccount, [&](Sessie& sessie) {
        const std::string dezeHash = tokenHash(wie.token);
        std::vector<Sessierij> uit;
        for (const auto& rij : aanmeldingStore::vanPersoon(sessie, wie.persoon.nr)) {
            const bool geldig = rij.stap == aanmeldingStore::Stap::ingelogd &&
                                later(rij.laatst, kAanmeldingStil) > nu &&
                                later(rij.begonnen, kAanmeldingLangst) > nu;
            if (geldig) uit.push_back({rij.begonnen, rij.laatst, rij.tokenHash == dezeHash});
        }
        return uit;
    });
}

void beginTweedeFactor(Werkplek& werkplek, const Handeling& handeling) {
    handel(werkplek, handeling, Actie::eigenAccount, [&](Transactie& transactie) {
        const Geheimen stand = persoonStore::geheimen(transactie, handeling.wie.nr);
        if (stand.totpAan) throw NietNu("U logt al in met een code.");
        if (stand.totpGeheim.empty())
            persoonStore::zetTotp(transactie, handeling.wie.nr, nieuwTotpGeheim(), false);
    });
}

std::optional<std::string> wachtendGeheim(Werkplek& werkplek, const Persoon& wie) {
    Geheimen stand = leesGeheimen(werkplek, wie);
    if (stand.totpAan || stand.totpGeheim.empty()) return std::nullopt;
    return std::move(stand.totpGeheim);
}

void bevestigTweedeFactor(Werkplek& werkplek, const Handeling& handeling, const std::string& code) {
    handel(werkplek, handeling, Actie::eigenAccount, [&](Transactie& transactie) {
        const Geheimen stand = persoonStore::geheimen(transactie, handeling.wie.nr);
        if (stand.totpAan || stand.totpGeheim.empty())
            throw NietNu("Er is niets te bevestigen. Begin op de pagina Account opnieuw.");
        verbruik(transactie, handeling.wie, eisCode(stand, code, transactie.wanneer()));
        persoonStore::zetTotp(transactie, handeling.wie.nr, stand.totpGeheim, true);
    });
}

void zetTweedeFactorUit(Werkplek& werkplek, const Aanmelding& wie, const std::string& wachtwoord,
                        const std::string& code) {
    const Persoon& persoon = wie.persoon;
    const Geheimen geheimen = leesGeheimen(werkplek, persoon);
    if (!geheimen.totpAan) return;
    vraagBeurt(werkplek, persoon, "wachtwoord");
    if (!isWachtwoord(nfc(wachtwoord), geheimen.wachtwoord))
        weiger("wachtwoord", "Dit is niet uw wachtwoord. Vul het opnieuw in.");
    const std::int64_t stap = eisCode(geheimen, code, werkplek.nu());
    handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        verbruik(transactie, persoon, stap);
        persoonStore::zetTotp(transactie, persoon.nr, "", false);
    });
    beurtGelukt(werkplek, persoon);
}

}  // namespace maatlat
