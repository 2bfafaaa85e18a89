// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/aanmelden.h"

#include <algorithm>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/herstelcode_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/geheimen.h"
#include "toetsing/handelen.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/aanmelding_maken.h"
#include "toetsing/mensen/apparaat.h"
#include "toetsing/mensen/herstelcodes.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/organisatieinlog.h"
#include "toetsing/mensen/totp.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/moment.h"
#include "toetsing/tellingen.h"

namespace maatlat {

namespace {

using aanmeldingStore::Aanmeldrij;
using aanmeldingStore::Stap;

constexpr std::int64_t kVoorCode = 10 * 60;  // between password and code
constexpr std::int64_t kNoteer = 60;

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

/// Who came by the sign-on of their organisation is in as long as that says so, with each request;
/// who came with a password as long as they may.
bool isNogVan(Werkplek& werkplek, Sessie& sessie, const Gevonden& wie,
              const std::string& identiteit) {
    if (!wie.rij.identiteit.empty()) return wie.rij.identiteit == identiteit;
    return !organisatieinlog(werkplek).aan || magMetWachtwoord(sessie, wie.persoon);
}

/// One try of somebody to get in. On a device that is known it counts for that device; else for the
/// account, and for the address.
class Inlogpoging {
  public:
    struct Van {
        std::string wat;  ///< what is tried on: password or code of whom
        std::string adres;
        std::optional<std::string> apparaat;  ///< by what the device is known
        /// Of a code there are few, so that its tries are counted wherever they come from: only who
        /// knows the password gets so far.
        bool elkAdresApart = true;
    };
    Inlogpoging(Aanmeldgeheugen& geheugen, const Van& van, std::int64_t nu)
        : geheugen_(geheugen),
          nu_(nu),
          bekend_(van.apparaat.has_value()),
          opWat_(geheugen.sleutel("wat", van.wat)),
          sleutel_(bekend_             ? geheugen.sleutel("apparaat", *van.apparaat + " " + van.wat)
                   : van.elkAdresApart ? geheugen.sleutel("van " + van.adres, van.wat)
                                       : opWat_),
          opAdres_(geheugen.sleutel("adres", van.adres)) {}

    /// Throws when there must be waited first; that is written down by `noteer`.
    template <class Noteer>
    void vraagBeurt(const char* veld, const Noteer& noteer) {
        std::int64_t wacht = rem().wacht(sleutel_, nu_);
        if (!bekend_) wacht = std::max(wacht, geheugen_.perAdres.wacht(opAdres_, nu_));
        if (wacht == 0 && !bekend_) wacht = geheugen_.perAdres.probeer(opAdres_, nu_);
        if (wacht == 0) {
            wacht = rem().probeer(sleutel_, nu_, !bekend_ && geheugen_.opAccount.druk(opWat_, nu_));
            if (wacht > 0 && !bekend_) geheugen_.perAdres.gelukt(opAdres_, false);
        }
        if (wacht > 0) {
            noteer();
            throw Veldfouten(veld,
                             "Er is te vaak iets verkeerds ingevuld. Wacht " + wachttekst(wacht) +
                                 " en probeer het dan opnieuw. Hebt u haast? Vraag de beheerder om "
                                 "een link voor een nieuw wachtwoord: die werkt meteen.");
        }
        if (!bekend_) geheugen_.opAccount.tel(opWat_, nu_);
    }

    void gelukt() { neemTerug(true); }
    /// It could not be tried: as if it was not asked for.
    void nietGedaan() { neemTerug(false); }

  private:
    Rem& rem() { return bekend_ ? geheugen_.perApparaat : geheugen_.perAccount; }
    void neemTerug(bool alles) {
        rem().gelukt(sleutel_, alles);
        if (bekend_) return;
        geheugen_.perAdres.gelukt(opAdres_, false);
        geheugen_.opAccount.telAf(opWat_);
    }

    Aanmeldgeheugen& geheugen_;
    std::int64_t nu_;
    bool bekend_;
    std::string opWat_;
    std::string sleutel_;
    std::string opAdres_;
};

/// The log knows a person by number, and of an address that nobody has only that it happened.
[[noreturn]] void weigerWachtwoord(Werkplek& werkplek, Aanmeldgeheugen& geheugen,
                                   const std::optional<Persoon>& persoon) {
    tellingen(werkplek).wachtwoordFout.tel();
    Pogingenbewaring pogingen(geheugen);
    werkplek.database().schrijf(kNiemand, [&](Transactie& transactie) {
        pogingen.in(transactie);
        if (persoon)
            transactie.log(Gebeurtenis::inloggenMislukt, inLogboek(*persoon));
        else
            transactie.log(Gebeurtenis::inloggenMislukt, "onbekend e-mailadres", {},
                           Logwaarde::eigenWoorden(std::to_string(++geheugen.onbekend) +
                                                   " keer sinds de start van het programma"));
    });
    pogingen.klaar();
    throw Veldfouten({Veldfouten::Fout{
        "wachtwoord",
        "E-mailadres of wachtwoord klopt niet. Controleer ze allebei en probeer het "
        "opnieuw."}});
}

/// The password anew, when it was kept in an older way; empty: it need not, or there is no room to
/// calculate it now.
std::string sterkereHash(const std::string& wachtwoord, const std::string& hash) {
    if (!moetOpnieuw(hash)) return {};
    try {
        return wachtwoordHash(nfc(wachtwoord));
    } catch (const GeenRekenruimte&) {
        return {};
    }
}

}  // namespace

std::optional<Aanmelding> wieIs(Werkplek& werkplek, const std::string& token,
                                const std::string& identiteit) {
    const std::int64_t nu = seconden(werkplek.nu());
    bool moetCode = false;
    auto gevonden = werkplek.database().lees([&](Sessie& sessie) {
        auto uit = vind(sessie, token, Stap::ingelogd, nu);
        if (uit && !isNogVan(werkplek, sessie, *uit, identiteit)) uit.reset();
        moetCode = uit && moetCodeInstellen(sessie, uit->persoon, !uit->rij.identiteit.empty());
        return uit;
    });
    if (!gevonden) return std::nullopt;
    std::int64_t laatst = seconden(gevonden->rij.laatst);
    if (nu >= laatst + kNoteer) try {
            werkplek.database().schrijf(inLogboek(gevonden->persoon), [&](Transactie& transactie) {
                aanmeldingStore::raak(transactie, gevonden->rij.tokenHash);
            });
            laatst = nu;
        } catch (const Gebruikersfout&) {
            // With a full disk reading goes on; the login then only ends sooner.
        }
    Aanmelding uit{std::move(gevonden->persoon), token, zegelVan(token)};
    uit.moetCodeInstellen = moetCode;
    uit.nogStil = laatst + kAanmeldingStil - nu;
    uit.nogLangst = seconden(gevonden->rij.begonnen) + kAanmeldingLangst - nu;
    return uit;
}

bool isOoitAangemeld(Werkplek& werkplek, const std::string& token) {
    if (token.empty()) return false;
    return werkplek.database().lees([&](Sessie& sessie) {
        return aanmeldingStore::lees(sessie, tokenHash(token)).has_value();
    });
}

Inlogstap meldAan(Werkplek& werkplek, const Inloggegevens& gegevens) {
    const std::string email = kleineLetters(getrimd(gegevens.email));
    std::vector<Veldfouten::Fout> leeg;
    if (email.empty()) leeg.push_back({"email", "Vul uw e-mailadres in."});
    if (gegevens.wachtwoord.empty()) leeg.push_back({"wachtwoord", "Vul uw wachtwoord in."});
    if (!leeg.empty()) throw Veldfouten(std::move(leeg));

    Aanmeldgeheugen& geheugen = aanmeldgeheugen(werkplek);
    const std::int64_t nu = seconden(werkplek.nu());
    std::optional<Persoon> persoon;
    persoonStore::Geheimen geheimen;
    werkplek.database().lees([&](Sessie& sessie) {
        persoon = persoonStore::metEmail(sessie, email);
        geheimen = persoon ? persoonStore::geheimen(sessie, persoon->nr) : persoonStore::Geheimen{};
    });
    Inlogpoging poging(geheugen,
                       {"wachtwoord " + email, gegevens.adres,
                        persoon ? bekendApparaat(geheugen.geheim, gegevens.apparaat, persoon->nr,
                                                 geheimen.apparaten, nu)
                                : std::nullopt},
                       nu);
    poging.vraagBeurt("wachtwoord", [&] {
        tellingen(werkplek).inlogRem.tel();
        noteerRem(werkplek, gegevens.adres, persoon ? persoon->nr : 0, email);
    });
    try {
        const bool past = isWachtwoord(nfc(gegevens.wachtwoord), geheimen.wachtwoord);
        if (!past || persoon->geblokkeerd) weigerWachtwoord(werkplek, geheugen, persoon);
    } catch (const GeenRekenruimte& wat) {
        poging.nietGedaan();
        throw Veldfouten("wachtwoord", wat.what());
    }
    poging.gelukt();

    const std::string sterker = sterkereHash(gegevens.wachtwoord, geheimen.wachtwoord);
    Pogingenbewaring pogingen(geheugen);
    auto uit = werkplek.database().schrijf(inLogboek(*persoon), [&](Transactie& transactie) {
        // Between checking and now somebody may have changed the password, or blocked the person.
        const auto actueel = persoonStore::lees(transactie, persoon->nr);
        const auto stand = persoonStore::geheimen(transactie, persoon->nr);
        if (!actueel || actueel->geblokkeerd || stand.wachtwoord != geheimen.wachtwoord)
            throw Veldfouten({Veldfouten::Fout{
                "wachtwoord", "Uw account is zojuist gewijzigd. Log opnieuw in."}});
        if (organisatieinlog(werkplek).aan && !magMetWachtwoord(transactie, *actueel))
            throw Veldfouten({Veldfouten::Fout{
                "wachtwoord",
                "Met uw rol logt u hier niet in met een wachtwoord. Log in via uw organisatie."}});
        pogingen.in(transactie);
        if (!sterker.empty())
            persoonStore::zetWachtwoord(transactie, persoon->nr, sterker,
                                        persoonStore::Wachtwoordreden::nieuweSterkte);
        return Inlogstap{nieuweAanmelding(werkplek, transactie, *actueel,
                                          stand.totpAan ? Stap::wachtwoord : Stap::ingelogd,
                                          {gegevens.oudToken, gegevens.apparaat}),
                         stand.totpAan};
    });
    pogingen.klaar();
    return uit;
}

bool wachtOpCode(Werkplek& werkplek, const std::string& token) {
    const std::int64_t nu = seconden(werkplek.nu());
    return werkplek.database().lees(
        [&](Sessie& sessie) { return vind(sessie, token, Stap::wachtwoord, nu).has_value(); });
}

namespace {

/// Uses up what was filled in, or says what is wrong with it.
void eisInlogcode(Transactie& transactie, const Persoon& wie, const Inlogcode& gegeven,
                  std::optional<std::int64_t> stap) {
    if (!stap) {
        if (!herstelcodeStore::verbruik(transactie, wie.nr,
                                        herstelcodeHash(wie.nr, gegeven.herstelcode)))
            throw Veldfouten("herstelcode",
                             "Deze herstelcode klopt niet, of u hebt hem al gebruikt. Vul een "
                             "andere in.");
        return;
    }
    if (!persoonStore::verbruikTotpStap(transactie, wie.nr, *stap))
        throw Veldfouten("code",
                         "Deze code is al gebruikt. Wacht op de volgende code in uw app en vul die "
                         "in.");
}

}  // namespace

Aanmelding voerCodeIn(Werkplek& werkplek, const std::string& token, const Inlogcode& gegeven) {
    const NietNu kVerlopen("U hebt te lang gewacht met de code. Log opnieuw in.");
    const bool metHerstelcode = !getrimd(gegeven.herstelcode).empty();
    if (!metHerstelcode && getrimd(gegeven.code).empty())
        throw Veldfouten("code", "Vul de code uit uw app in, of een herstelcode.");
    const std::int64_t nu = seconden(werkplek.nu());
    Aanmeldgeheugen& geheugen = aanmeldgeheugen(werkplek);
    persoonStore::Geheimen geheimen;
    const auto gevonden = werkplek.database().lees([&](Sessie& sessie) {
        auto wie = vind(sessie, token, Stap::wachtwoord, nu);
        if (wie) geheimen = persoonStore::geheimen(sessie, wie->persoon.nr);
        return wie;
    });
    if (!gevonden) throw kVerlopen;
    const Persoon& persoon = gevonden->persoon;

    Inlogpoging poging(
        geheugen,
        {"code " + inLogboek(persoon), gegeven.adres,
         bekendApparaat(geheugen.geheim, gegeven.apparaat, persoon.nr, geheimen.apparaten, nu),
         false},
        nu);
    const char* veld = metHerstelcode ? "herstelcode" : "code";
    poging.vraagBeurt(veld, [&] {
        tellingen(werkplek).inlogRem.tel();
        noteerRem(werkplek, gegeven.adres, persoon.nr, "");
    });
    const auto weiger = [&](const Veldfouten& wat) {
        tellingen(werkplek).codeFout.tel();
        Pogingenbewaring pogingen(geheugen);
        werkplek.database().schrijf(kNiemand, [&](Transactie& transactie) {
            pogingen.in(transactie);
            transactie.log(Gebeurtenis::codeMislukt, inLogboek(persoon));
        });
        pogingen.klaar();
        throw wat;
    };
    std::optional<std::int64_t> stap;
    if (!metHerstelcode) {
        const auto open =
            Codekluis(werkplek.database().geheimen()).open(persoon.nr, geheimen.totpGeheim);
        if (open.staat != Codekluis::Staat::open) {
            poging.nietGedaan();
            throw Veldfouten("code", codeNietNaTeKijken(open.staat));
        }
        stap = stapVanCode(open.geheim, gegeven.code, nu);
        if (!stap)
            weiger(
                Veldfouten("code", "Deze code klopt niet. Vul de code in die nu in uw app staat."));
    }
    try {
        Pogingenbewaring pogingen(geheugen);
        Aanmelding uit =
            werkplek.database().schrijf(inLogboek(persoon), [&](Transactie& transactie) {
                const auto nog = vind(transactie, token, Stap::wachtwoord, nu);
                if (!nog) throw kVerlopen;
                eisInlogcode(transactie, nog->persoon, gegeven, stap);
                pogingen.in(transactie);
                return nieuweAanmelding(werkplek, transactie, nog->persoon, Stap::ingelogd,
                                        {token, gegeven.apparaat}, nog->rij.identiteit);
            });
        pogingen.klaar();
        poging.gelukt();
        return uit;
    } catch (const Veldfouten& wat) {
        if (metHerstelcode) weiger(wat);
        throw;
    }
}

void meldAf(Werkplek& werkplek, const std::string& token) {
    const std::int64_t nu = seconden(werkplek.nu());
    const auto wie = werkplek.database().lees(
        [&](Sessie& sessie) { return vind(sessie, token, Stap::ingelogd, nu); });
    if (!wie) return;
    werkplek.database().schrijf(inLogboek(wie->persoon), [&](Transactie& transactie) {
        aanmeldingStore::eindig(transactie, tokenHash(token));
        transactie.log(Gebeurtenis::uitgelogd, inLogboek(wie->persoon));
    });
}

void eindigZonderInlog(Werkplek& werkplek, const std::string& token,
                       const std::string& identiteit) {
    if (token.empty()) return;
    const auto anders = [&](Sessie& sessie) {
        const auto rij = aanmeldingStore::lees(sessie, tokenHash(token));
        return rij && !rij->identiteit.empty() && rij->identiteit != identiteit ? rij->persoon : 0;
    };
    const std::int64_t wie = werkplek.database().lees(anders);
    if (wie == 0) return;
    werkplek.database().schrijf(kNiemand, [&](Transactie& transactie) {
        if (anders(transactie) == 0) return;
        aanmeldingStore::eindig(transactie, tokenHash(token));
        transactie.log(Gebeurtenis::inlogVoorbij, persoonInLogboek(wie));
    });
}

void meldOveralAf(Werkplek& werkplek, const Persoon& persoon) {
    handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        const int aantal = aanmeldingStore::eindigAlle(transactie, persoon.nr);
        persoonStore::vergeetApparaten(transactie, persoon.nr);
        if (aantal > 0)
            transactie.log(Gebeurtenis::overalUitgelogd, inLogboek(persoon), {},
                           Logwaarde::eigenWoorden(std::to_string(aantal)));
    });
}

}  // namespace maatlat
