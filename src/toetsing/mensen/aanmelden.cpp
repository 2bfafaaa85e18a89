// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/aanmelden.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "store/spoor/handeling_store.h"
#include "taal/tekst.h"
#include "toetsing/geheimen.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/totp.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace {

using aanmeldingStore::Aanmeldrij;
using aanmeldingStore::Stap;

constexpr std::int64_t kVoorCode = 10 * 60;  // between password and code
constexpr std::int64_t kNoteer = 60;
constexpr std::int64_t kDag = 24 * 60 * 60;
constexpr std::int64_t kPostHerkend = 7 * kDag;  // so long the same post is known again

const std::string kNiemand = "niet ingelogd";

bool voorbij(const Aanmeldrij& rij, std::int64_t nu) {
    if (nu >= seconden(rij.begonnen) + kAanmeldingLangst ||
        nu >= seconden(rij.laatst) + kAanmeldingStil)
        return true;
    return rij.stap == Stap::wachtwoord && nu >= seconden(rij.begonnen) + kVoorCode;
}

/// A login that is not over, of somebody who is not blocked.
struct Gevonden {
    Aanmeldrij rij;
    Persoon persoon;
};
std::optional<Gevonden> vind(Sessie& sessie, const std::string& token, Stap stap, std::int64_t nu) {
    if (token.empty()) return std::nullopt;
    auto rij = aanmeldingStore::lees(sessie, tokenHash(token));
    if (!rij || rij->stap != stap || voorbij(*rij, nu)) return std::nullopt;
    auto persoon = persoonStore::lees(sessie, rij->persoon);
    if (!persoon || persoon->geblokkeerd) return std::nullopt;
    return Gevonden{std::move(*rij), std::move(*persoon)};
}

/// Throws when there must be waited first.
void vraagBeurt(Rem& rem, const std::string& sleutel, std::int64_t nu, const char* veld) {
    if (const std::int64_t wacht = rem.probeer(sleutel, nu); wacht > 0)
        throw Veldfouten(
            {Veldfouten::Fout{veld, "Er is te vaak iets verkeerds ingevuld. Wacht " +
                                        wachttekst(wacht) + " en probeer het dan opnieuw."}});
}

std::string opAccount(const std::string& email) {
    return "wachtwoord " + tokenHash(email);
}

/// The log knows a person by number, and of an address that nobody has only that it happened.
[[noreturn]] void weigerWachtwoord(Werkplek& werkplek, const std::optional<Persoon>& persoon) {
    werkplek.database().schrijf(kNiemand, [&](Transactie& transactie) {
        if (persoon)
            transactie.log(Gebeurtenis::inloggenMislukt, inLogboek(*persoon));
        else
            transactie.log(Gebeurtenis::inloggenMislukt, "onbekend e-mailadres", {},
                           Logwaarde::eigenWoorden(
                               std::to_string(++werkplek.geheugen<Aanmeldgeheugen>().onbekend) +
                               " keer sinds de start van het programma"));
    });
    throw Veldfouten({Veldfouten::Fout{
        "wachtwoord",
        "E-mailadres of wachtwoord klopt niet. Controleer ze allebei en probeer het "
        "opnieuw."}});
}

/// What is kept for a while only. Once a day is enough for the posts: that walks along all of them.
void ruimOp(Werkplek& werkplek, Transactie& transactie) {
    const std::int64_t nu = seconden(transactie.wanneer());
    aanmeldingStore::ruimOp(transactie, moment(nu - kAanmeldingLangst),
                            moment(nu - kAanmeldingStil));
    std::atomic<std::int64_t>& gedaan = werkplek.geheugen<Aanmeldgeheugen>().postenOpgeruimd;
    if (nu < gedaan + kDag) return;
    handelingStore::ruimOp(transactie, moment(nu - kPostHerkend));
    gedaan = nu;
}

/// Another token at each step, so that one from before the login is worth nothing after it.
Aanmelding nieuweAanmelding(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                            Stap stap, const std::string& oudToken) {
    ruimOp(werkplek, transactie);
    if (!oudToken.empty()) aanmeldingStore::eindig(transactie, tokenHash(oudToken));
    Aanmelding uit{persoon, nieuwToken(), {}};
    uit.zegel = zegelVan(uit.token);
    aanmeldingStore::begin(transactie, tokenHash(uit.token), persoon.nr, stap);
    if (stap == Stap::ingelogd) persoonStore::noteerInloggen(transactie, persoon.nr);
    return uit;
}

}  // namespace

std::optional<Aanmelding> wieIs(Werkplek& werkplek, const std::string& token) {
    const std::int64_t nu = seconden(werkplek.nu());
    auto gevonden = werkplek.database().lees(
        [&](Sessie& sessie) { return vind(sessie, token, Stap::ingelogd, nu); });
    if (!gevonden) return std::nullopt;
    if (nu >= seconden(gevonden->rij.laatst) + kNoteer) try {
            werkplek.database().schrijf(inLogboek(gevonden->persoon), [&](Transactie& transactie) {
                aanmeldingStore::raak(transactie, gevonden->rij.tokenHash);
            });
        } catch (const Gebruikersfout&) {
            // With a full disk reading goes on; the login then only ends sooner.
        }
    return Aanmelding{std::move(gevonden->persoon), token, zegelVan(token)};
}

Inlogstap meldAan(Werkplek& werkplek, const Inloggegevens& gegevens) {
    const std::string email = kleineLetters(getrimd(gegevens.email));
    std::vector<Veldfouten::Fout> leeg;
    if (email.empty()) leeg.push_back({"email", "Vul uw e-mailadres in."});
    if (gegevens.wachtwoord.empty()) leeg.push_back({"wachtwoord", "Vul uw wachtwoord in."});
    if (!leeg.empty()) throw Veldfouten(std::move(leeg));

    Aanmeldgeheugen& geheugen = werkplek.geheugen<Aanmeldgeheugen>();
    const std::int64_t nu = seconden(werkplek.nu());
    vraagBeurt(geheugen.perAdres, gegevens.adres, nu, "wachtwoord");
    vraagBeurt(geheugen.perAccount, opAccount(email), nu, "wachtwoord");

    std::optional<Persoon> persoon;
    persoonStore::Geheimen geheimen;
    werkplek.database().lees([&](Sessie& sessie) {
        persoon = persoonStore::metEmail(sessie, email);
        geheimen = persoon ? persoonStore::geheimen(sessie, persoon->nr) : persoonStore::Geheimen{};
    });
    const bool past = isWachtwoord(nfc(gegevens.wachtwoord), geheimen.wachtwoord);
    if (!past || persoon->geblokkeerd) weigerWachtwoord(werkplek, persoon);
    geheugen.perAdres.gelukt(gegevens.adres, false);
    geheugen.perAccount.gelukt(opAccount(email), true);

    const std::string sterker =
        moetOpnieuw(geheimen.wachtwoord) ? wachtwoordHash(nfc(gegevens.wachtwoord)) : "";
    return werkplek.database().schrijf(inLogboek(*persoon), [&](Transactie& transactie) {
        // Between checking and now somebody may have changed the password, or blocked the person.
        const auto actueel = persoonStore::lees(transactie, persoon->nr);
        const auto stand = persoonStore::geheimen(transactie, persoon->nr);
        if (!actueel || actueel->geblokkeerd || stand.wachtwoord != geheimen.wachtwoord)
            throw Veldfouten({Veldfouten::Fout{
                "wachtwoord", "Uw account is zojuist gewijzigd. Log opnieuw in."}});
        if (!sterker.empty())
            persoonStore::zetWachtwoord(transactie, persoon->nr, sterker,
                                        persoonStore::Wachtwoordreden::nieuweSterkte);
        return Inlogstap{
            nieuweAanmelding(werkplek, transactie, *actueel,
                             stand.totpAan ? Stap::wachtwoord : Stap::ingelogd, gegevens.oudToken),
            stand.totpAan};
    });
}

bool wachtOpCode(Werkplek& werkplek, const std::string& token) {
    const std::int64_t nu = seconden(werkplek.nu());
    return werkplek.database().lees(
        [&](Sessie& sessie) { return vind(sessie, token, Stap::wachtwoord, nu).has_value(); });
}

Aanmelding voerCodeIn(Werkplek& werkplek, const std::string& token, const std::string& code,
                      const std::string& adres) {
    const NietNu kVerlopen("U hebt te lang gewacht met de code. Log opnieuw in.");
    if (getrimd(code).empty())
        throw Veldfouten({Veldfouten::Fout{"code", "Vul de code uit uw app in."}});
    const std::int64_t nu = seconden(werkplek.nu());
    std::string geheim;
    const auto gevonden = werkplek.database().lees([&](Sessie& sessie) {
        auto wie = vind(sessie, token, Stap::wachtwoord, nu);
        geheim = wie ? persoonStore::geheimen(sessie, wie->persoon.nr).totpGeheim : "";
        return wie;
    });
    if (!gevonden) throw kVerlopen;

    Aanmeldgeheugen& geheugen = werkplek.geheugen<Aanmeldgeheugen>();
    const std::string opCode = "code " + inLogboek(gevonden->persoon);
    vraagBeurt(geheugen.perAdres, adres, nu, "code");
    vraagBeurt(geheugen.perAccount, opCode, nu, "code");
    const auto stap = stapVanCode(geheim, code, nu);
    if (!stap) {
        werkplek.database().schrijf(kNiemand, [&](Transactie& transactie) {
            transactie.log(Gebeurtenis::codeMislukt, inLogboek(gevonden->persoon));
        });
        throw Veldfouten({Veldfouten::Fout{
            "code", "Deze code klopt niet. Vul de code in die nu in uw app staat."}});
    }
    Aanmelding uit =
        werkplek.database().schrijf(inLogboek(gevonden->persoon), [&](Transactie& transactie) {
            const auto nog = vind(transactie, token, Stap::wachtwoord, nu);
            if (!nog) throw kVerlopen;
            if (!persoonStore::verbruikTotpStap(transactie, nog->persoon.nr, *stap))
                throw Veldfouten({Veldfouten::Fout{
                    "code",
                    "Deze code is al gebruikt. Wacht op de volgende code in uw app "
                    "en vul die in."}});
            return nieuweAanmelding(werkplek, transactie, nog->persoon, Stap::ingelogd, token);
        });
    geheugen.perAdres.gelukt(adres, false);
    geheugen.perAccount.gelukt(opCode, true);
    return uit;
}

void meldAf(Werkplek& werkplek, const std::string& token) {
    const auto wie = wieIs(werkplek, token);
    if (!wie) return;
    werkplek.database().schrijf(inLogboek(wie->persoon), [&](Transactie& transactie) {
        aanmeldingStore::eindig(transactie, tokenHash(token));
        transactie.log(Gebeurtenis::uitgelogd, inLogboek(wie->persoon));
    });
}

void meldOveralAf(Werkplek& werkplek, const Persoon& persoon) {
    handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        const int aantal = aanmeldingStore::eindigAlle(transactie, persoon.nr);
        if (aantal > 0)
            transactie.log(Gebeurtenis::overalUitgelogd, inLogboek(persoon), {},
                           Logwaarde::eigenWoorden(std::to_string(aantal)));
    });
}

}  // namespace maatlat
