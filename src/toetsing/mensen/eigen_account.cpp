// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eigen_account.h"

#include <optional>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/herstelcode_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/geheimen.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/apparaat.h"
#include "toetsing/mensen/herstelcodes.h"
#include "toetsing/mensen/inloginstellingen.h"
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
class Eigenpoging {
  public:
    Eigenpoging(Werkplek& werkplek, const Persoon& wie, const char* veld)
        : geheugen_(aanmeldgeheugen(werkplek)),
          sleutel_(geheugen_.sleutel("eigen account", inLogboek(wie))) {
        const std::int64_t wacht = geheugen_.perApparaat.probeer(sleutel_, seconden(werkplek.nu()));
        if (wacht > 0)
            weiger(veld, "Er is te vaak iets verkeerds ingevuld. Wacht " + wachttekst(wacht) +
                             " en probeer het dan opnieuw.");
    }
    void gelukt() { geheugen_.perApparaat.gelukt(sleutel_, true); }
    void nietGedaan() { geheugen_.perApparaat.gelukt(sleutel_, false); }

  private:
    Aanmeldgeheugen& geheugen_;
    std::string sleutel_;
};

/// Whether it is the password; a calculation that could not be made is no try.
bool past(Eigenpoging& poging, const std::string& wachtwoord, const Geheimen& geheimen) {
    try {
        return isWachtwoord(nfc(wachtwoord), geheimen.wachtwoord);
    } catch (const GeenRekenruimte&) {
        poging.nietGedaan();
        throw;
    }
}

/// Who came by the organisation and has no password shows that it is them by having come just now.
constexpr std::int64_t kNetIngelogd = 10 * 60;

void eisNetIngelogd(const Aanmelding& wie) {
    if (kAanmeldingLangst - wie.nogLangst > kNetIngelogd)
        weiger(
            "wachtwoord",
            "U hebt geen wachtwoord in Maatlat, en bent al langer dan tien minuten ingelogd. Log "
            "uit, log opnieuw in via uw organisatie, en begin dan meteen.");
}

/// For what one only may do who knows the password.
void eisWachtwoord(Werkplek& werkplek, const Persoon& wie, const std::string& wachtwoord,
                   const Geheimen& geheimen) {
    if (wachtwoord.empty()) weiger("wachtwoord", "Vul uw wachtwoord in.");
    Eigenpoging poging(werkplek, wie, "wachtwoord");
    try {
        if (!past(poging, wachtwoord, geheimen))
            weiger("wachtwoord", "Dit is niet uw wachtwoord. Vul het opnieuw in.");
    } catch (const GeenRekenruimte& wat) {
        weiger("wachtwoord", wat.what());
    }
    poging.gelukt();
}

/// The step of a code that is right, still to be used up.
std::int64_t eisCode(Werkplek& werkplek, const Persoon& wie, const Geheimen& geheimen,
                     const std::string& code, const std::string& nu) {
    const auto open = Codekluis(werkplek.database().geheimen()).open(wie.nr, geheimen.totpGeheim);
    if (open.staat != Codekluis::Staat::open) weiger("code", codeNietNaTeKijken(open.staat));
    const auto stap = stapVanCode(open.geheim, code, seconden(nu));
    if (!stap) weiger("code", "Deze code klopt niet. Vul de code in die nu in uw app staat.");
    return *stap;
}

/// A secret that nobody confirmed for so long was not meant.
constexpr std::int64_t kWachtOpCode = 15 * 60;

bool wachtNog(const Geheimen& stand, const std::string& nu) {
    return !stand.totpAan && !stand.totpGeheim.leeg() && later(stand.totpSinds, kWachtOpCode) > nu;
}

/// A login, as its own person may name it: who has the name cannot log in with it.
std::string kenmerkVan(const std::string& hash) {
    return tokenHash("sessie " + hash).substr(0, 16);
}

void verbruik(Transactie& transactie, const Persoon& wie, std::int64_t stap) {
    if (!persoonStore::verbruikTotpStap(transactie, wie.nr, stap))
        weiger("code",
               "Deze code is al gebruikt. Wacht op de volgende code in uw app en vul die in.");
}

}  // namespace

Aanmelding wijzigWachtwoord(Werkplek& werkplek, const Aanmelding& wie,
                            const Wachtwoordwijziging& wens) {
    const Persoon& persoon = wie.persoon;
    const Geheimen geheimen = leesGeheimen(werkplek, persoon);
    if (!geheimen.heeftWachtwoord())
        weiger("oud",
               "U hebt geen wachtwoord in Maatlat. Wilt u er een? Vraag de beheerder om een link.");
    if (wens.oud.empty()) weiger("oud", "Vul uw huidige wachtwoord in.");
    Eigenpoging poging(werkplek, persoon, "oud");
    if (!past(poging, wens.oud, geheimen)) {
        // The same form a second time: the new password is the one that counts by now.
        if (!past(poging, wens.nieuw, geheimen))
            weiger("oud", "Dit is niet uw huidige wachtwoord. Vul het opnieuw in.");
        poging.gelukt();
        return wie;
    }
    poging.gelukt();
    eisNieuwWachtwoord(persoon, wens.nieuw, wens.herhaling, "nieuw");
    const std::string hash = wachtwoordHash(nfc(wens.nieuw));
    const std::string& apparaten = aanmeldgeheugen(werkplek).geheim;
    return handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        if (persoonStore::geheimen(transactie, persoon.nr).wachtwoord != geheimen.wachtwoord)
            throw NietNu("Uw wachtwoord is zojuist ergens anders gewijzigd.");
        persoonStore::zetWachtwoord(transactie, persoon.nr, hash);
        aanmeldingStore::eindigAlle(transactie, persoon.nr, tokenHash(wie.token));
        Aanmelding uit = wie;
        uit.token = nieuwToken();
        uit.zegel = zegelVan(uit.token);
        aanmeldingStore::vernieuw(transactie, tokenHash(wie.token), tokenHash(uit.token));
        uit.apparaat = apparaatkoekje(apparaten, "", persoon.nr,
                                      persoonStore::geheimen(transactie, persoon.nr).apparaten,
                                      seconden(transactie.wanneer()));
        return uit;
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
            if (geldig)
                uit.push_back({rij.begonnen, rij.laatst, rij.tokenHash == dezeHash,
                               kenmerkVan(rij.tokenHash)});
        }
        return uit;
    });
}

void meldSessieAf(Werkplek& werkplek, const Aanmelding& wie, const std::string& kenmerk) {
    handelSteeds(werkplek, wie.persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        for (const auto& rij : aanmeldingStore::vanPersoon(transactie, wie.persoon.nr)) {
            if (kenmerkVan(rij.tokenHash) != kenmerk) continue;
            aanmeldingStore::eindig(transactie, rij.tokenHash);
            transactie.log(Gebeurtenis::uitgelogd, inLogboek(wie.persoon));
        }
    });
}

std::string beginTweedeFactor(Werkplek& werkplek, const Aanmelding& wie,
                              const std::string& wachtwoord) {
    const Persoon& persoon = wie.persoon;
    const Geheimen geheimen = leesGeheimen(werkplek, persoon);
    if (geheimen.totpAan) throw NietNu("U logt al in met een code.");
    if (geheimen.heeftWachtwoord())
        eisWachtwoord(werkplek, persoon, wachtwoord, geheimen);
    else
        eisNetIngelogd(wie);
    const std::string geheim = nieuwTotpGeheim();
    const auto dicht = Codekluis(werkplek.database().geheimen()).sluit(persoon.nr, geheim);
    handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        if (persoonStore::geheimen(transactie, persoon.nr).totpAan)
            throw NietNu("U logt al in met een code.");
        persoonStore::zetTotp(transactie, persoon.nr, dicht, false);
    });
    return geheim;
}

std::optional<std::string> wachtendGeheim(Werkplek& werkplek, const Persoon& wie) {
    const Geheimen stand = leesGeheimen(werkplek, wie);
    if (!wachtNog(stand, werkplek.nu())) return std::nullopt;
    auto open = Codekluis(werkplek.database().geheimen()).open(wie.nr, stand.totpGeheim);
    if (open.staat != Codekluis::Staat::open) return std::nullopt;
    return std::move(open.geheim);
}

Herstelcodes bevestigTweedeFactor(Werkplek& werkplek, const Handeling& handeling,
                                  const std::string& code) {
    Herstelcodes uit;
    handel(werkplek, handeling, Actie::eigenAccount, [&](Transactie& transactie) {
        const Geheimen stand = persoonStore::geheimen(transactie, handeling.wie.nr);
        if (!wachtNog(stand, transactie.wanneer()))
            throw NietNu(stand.totpAan ? "U logt al in met een code."
                                       : "Er is te lang gewacht. Begin op de pagina Account "
                                         "opnieuw.");
        verbruik(transactie, handeling.wie,
                 eisCode(werkplek, handeling.wie, stand, code, transactie.wanneer()));
        persoonStore::zetTotp(transactie, handeling.wie.nr, stand.totpGeheim, true);
        uit = maakHerstelcodes(transactie, handeling.wie.nr);
    });
    return uit;
}

int herstelcodesOver(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::eigenAccount,
                  [&](Sessie& sessie) { return herstelcodeStore::aantal(sessie, wie.nr); });
}

bool heeftWachtwoord(Werkplek& werkplek, const Persoon& wie) {
    return leesGeheimen(werkplek, wie).heeftWachtwoord();
}

Herstelcodes vernieuwHerstelcodes(Werkplek& werkplek, const Aanmelding& wie,
                                  const Eigenbewijs& bewijs) {
    const Persoon& persoon = wie.persoon;
    const Geheimen geheimen = leesGeheimen(werkplek, persoon);
    const NietNu kStaatUit("U logt in zonder code. Zet dat eerst aan; dan krijgt u herstelcodes.");
    if (!geheimen.totpAan) throw kStaatUit;
    std::optional<std::int64_t> stap;
    if (geheimen.heeftWachtwoord()) {
        eisWachtwoord(werkplek, persoon, bewijs.wachtwoord, geheimen);
    } else {
        Eigenpoging poging(werkplek, persoon, "code");
        stap = eisCode(werkplek, persoon, geheimen, bewijs.code, werkplek.nu());
        poging.gelukt();
    }
    return handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        if (!persoonStore::geheimen(transactie, persoon.nr).totpAan) throw kStaatUit;
        if (stap) verbruik(transactie, persoon, *stap);
        return maakHerstelcodes(transactie, persoon.nr);
    });
}

void zetTweedeFactorUit(Werkplek& werkplek, const Aanmelding& wie, const std::string& wachtwoord,
                        const std::string& code) {
    const Persoon& persoon = wie.persoon;
    const Geheimen geheimen = leesGeheimen(werkplek, persoon);
    if (!geheimen.totpAan) return;
    const auto eisVrij = [&](Sessie& sessie) {
        if (heeftCodeplicht(sessie, persoon))
            throw NietNu(
                "Voor uw rol is inloggen met een code verplicht. U kunt het niet uitzetten. Hebt u "
                "een andere telefoon? Vraag de beheerder om een link die de code uitzet. Daarna "
                "stelt u haar opnieuw in.");
    };
    inzien(werkplek, persoon, Actie::eigenAccount, eisVrij);
    const bool metWachtwoord = geheimen.heeftWachtwoord();
    Eigenpoging poging(werkplek, persoon, metWachtwoord ? "wachtwoord" : "code");
    try {
        if (metWachtwoord && !past(poging, wachtwoord, geheimen))
            weiger("wachtwoord", "Dit is niet uw wachtwoord. Vul het opnieuw in.");
    } catch (const GeenRekenruimte& wat) {
        weiger("wachtwoord", wat.what());
    }
    const std::int64_t stap = eisCode(werkplek, persoon, geheimen, code, werkplek.nu());
    handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        eisVrij(transactie);
        verbruik(transactie, persoon, stap);
        persoonStore::zetTotp(transactie, persoon.nr, {}, false);
    });
    poging.gelukt();
}

}  // namespace maatlat
