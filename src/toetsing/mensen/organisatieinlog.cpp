// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/organisatieinlog.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/mensen/identiteit_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/aanmelding_maken.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/links.h"
#include "toetsing/mensen/regelaccount.h"
#include "toetsing/mensen/regelrollen.h"
#include "toetsing/moment.h"
#include "toetsing/tellingen.h"

namespace maatlat {

namespace {

const std::string kNietIngelogd = "niet ingelogd";

/// Who comes in, or why not.
struct Inloguitslag {
    std::optional<Inlogstap> stap{};
    Inlogbezwaar bezwaar{};
};

/// Whoever is let in, or not, because of what the rules say.
std::optional<Inlogbezwaar> volgRegels(Transactie& transactie, const Organisatieinlog& hoe,
                                       const Persoon& persoon,
                                       const std::optional<std::string>& groepen) {
    if (!hoe.regels) return zonderRegels(transactie, persoon);
    if (!groepen) return zonderGroepen(transactie, persoon);
    return werkRollenBij(transactie, persoon,
                         volgensRegels(metNamenVanNu(transactie, *hoe.regels), *groepen));
}

Inloguitslag probeer(Werkplek& werkplek, Transactie& transactie,
                     const Organisatiegegevens& gegevens) {
    const Inlogbewering& wie = gegevens.bewering;
    const Organisatieinlog& hoe = organisatieinlog(werkplek);
    auto koppeling = identiteitStore::vind(transactie, wie.identiteit);
    const bool bekend = koppeling.has_value();
    if (!bekend) {
        if (!hoe.regels) return {{}, geenAccount("geen uitnodiging")};
        if (!wie.groepen) return {{}, geenAccount("de groepen zijn niet doorgegeven")};
        if (auto niet =
                maakAccount(transactie, wie,
                            volgensRegels(metNamenVanNu(transactie, *hoe.regels), *wie.groepen)))
            return {{}, *niet};
        koppeling = identiteitStore::vind(transactie, wie.identiteit);
    }
    auto persoon = persoonStore::lees(transactie, koppeling->persoon);
    if (!persoon) return {{}, geenAccount("")};
    if (persoon->geblokkeerd)
        return {{},
                {"Uw account in Maatlat is geblokkeerd. Vraag de beheerder van Maatlat om hulp.",
                 persoon->nr, "geblokkeerd"}};
    if (bekend && koppeling->doorRegel) {
        if (auto niet = volgRegels(transactie, hoe, *persoon, wie.groepen)) return {{}, *niet};
        persoon = persoonStore::lees(transactie, persoon->nr);
    }
    const bool code = persoon->tweedeFactor && wilOokCode(transactie);
    return {Inlogstap{
        nieuweAanmelding(werkplek, transactie, *persoon,
                         code ? aanmeldingStore::Stap::wachtwoord : aanmeldingStore::Stap::ingelogd,
                         {gegevens.oudToken, gegevens.apparaat}, wie.identiteit),
        code}};
}

[[noreturn]] void weiger(Werkplek& werkplek, const std::string& waarom) {
    tellingen(werkplek).organisatieFout.tel();
    throw Inlogweigering(waarom);
}

void eisInlog(Werkplek& werkplek, const Inlogbewering& bewering) {
    if (!organisatieinlog(werkplek).aan || !bewering.isEr())
        weiger(werkplek, "U bent niet ingelogd bij uw organisatie. Log daar eerst in.");
}

/// Whoever has no account can come as often as they like: the log then holds some of it.
class Noteerbeurt {
  public:
    Noteerbeurt(Werkplek& werkplek, const std::string& identiteit)
        : rem_(aanmeldgeheugen(werkplek).perAccount),
          sleutel_(aanmeldgeheugen(werkplek).sleutel("organisatie", identiteit)),
          nu_(seconden(werkplek.nu())) {}
    bool mag() { return rem_.probeer(sleutel_, nu_) == 0; }
    void vergeet() { rem_.gelukt(sleutel_, true); }

  private:
    Rem& rem_;
    std::string sleutel_;
    std::int64_t nu_;
};

void noteer(Transactie& transactie, Noteerbeurt& beurt, const Inlogbezwaar& bezwaar) {
    if (!beurt.mag()) return;
    transactie.log(Gebeurtenis::inloggenMislukt,
                   bezwaar.persoon == 0 ? "onbekende inlog bij de organisatie"
                                        : persoonInLogboek(bezwaar.persoon),
                   {}, Logwaarde::eigenWoorden("via de organisatie: " + bezwaar.log));
}

/// An invitation is for one person. Where the proxy passes an address on, one without is no proof:
/// a visitor may have seen to it that it does not arrive.
void eisEigenAdres(Werkplek& werkplek, const Inlogbewering& bewering, const Persoon& persoon) {
    if (bewering.email.empty()) {
        if (organisatieinlog(werkplek).metEmail)
            weiger(werkplek,
                   "Uw organisatie gaf geen e-mailadres door. Daarom weet Maatlat niet of deze "
                   "link voor u is. Vraag de beheerder van Maatlat om hulp.");
        return;
    }
    if (kleineLetters(getrimd(bewering.email)) != persoon.email)
        weiger(werkplek,
               "Deze link is voor een ander e-mailadres dan dat van uw inlog bij uw organisatie. "
               "Log daar in als de persoon voor wie de link is. Klopt het e-mailadres in Maatlat "
               "niet? Vraag de beheerder om het te wijzigen.");
}

}  // namespace

std::vector<std::string> stelOrganisatieinlogIn(Werkplek& werkplek, Organisatieinlog instelling) {
    std::vector<std::string> uit;
    if (instelling.regels) {
        const Aanmeldregels nu = werkplek.database().lees(
            [&](Sessie& sessie) { return metNamenVanNu(sessie, *instelling.regels); });
        for (std::size_t i = 0; i < nu.size(); ++i)
            if (const std::string& van = (*instelling.regels)[i].organisatie;
                nu[i].organisatie.empty() && !van.empty())
                uit.push_back("aanmeldregel " + std::to_string(i + 1) +
                              " doet niets: daarin staat de organisatie \"" + van +
                              "\", en die kent deze database niet. Schrijf de naam zoals Maatlat "
                              "haar schrijft, en start opnieuw.");
    }
    werkplek.geheugen<Organisatieinlog>() = std::move(instelling);
    return uit;
}

const Organisatieinlog& organisatieinlog(Werkplek& werkplek) {
    return werkplek.geheugen<Organisatieinlog>();
}

Inlogstap meldAanViaOrganisatie(Werkplek& werkplek, const Organisatiegegevens& gegevens) {
    eisInlog(werkplek, gegevens.bewering);
    Noteerbeurt beurt(werkplek, gegevens.bewering.identiteit);
    Inloguitslag uit;
    try {
        uit = werkplek.database().schrijf(kNietIngelogd, [&](Transactie& transactie) {
            Inloguitslag van = probeer(werkplek, transactie, gegevens);
            if (!van.stap) noteer(transactie, beurt, van.bezwaar);
            return van;
        });
    } catch (const Gebruikersfout& wat) {
        // Nothing of it was kept, also not why: that is said apart.
        werkplek.database().schrijf(kNietIngelogd, [&](Transactie& transactie) {
            noteer(transactie, beurt, {"", 0, "het account is niet bij te werken"});
        });
        weiger(werkplek, std::string("Inloggen lukt nu niet. ") + wat.what());
    }
    if (!uit.stap) weiger(werkplek, uit.bezwaar.waarom);
    beurt.vergeet();
    return std::move(*uit.stap);
}

void koppelMetLink(Werkplek& werkplek, const std::string& token, const Inlogbewering& bewering) {
    eisInlog(werkplek, bewering);
    const auto stand = linkstand(werkplek, token);
    if (!stand) throw linkWerktNiet();
    werkplek.database().schrijf(inLogboek(stand->persoon), [&](Transactie& transactie) {
        const Persoon persoon = verbruikLink(transactie, token).persoon;
        eisEigenAdres(werkplek, bewering, persoon);
        const auto ander = identiteitStore::vind(transactie, bewering.identiteit);
        if (ander && ander->persoon != persoon.nr)
            weiger(werkplek,
                   "Uw inlog bij uw organisatie hoort al bij een ander account in Maatlat. Vraag "
                   "de beheerder om hulp.");
        identiteitStore::koppel(transactie, persoon.nr, bewering.identiteit, false);
    });
    Noteerbeurt(werkplek, bewering.identiteit).vergeet();
}

}  // namespace maatlat
