// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/organisatieinlog.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/mensen/agenda_store.h"
#include "store/mensen/identiteit_store.h"
#include "store/mensen/link_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/geheimen.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/aanmelding_maken.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/links.h"
#include "toetsing/mensen/persoonsgegevens.h"
#include "toetsing/mensen/regelrollen.h"
#include "toetsing/organisatienamen.h"

namespace maatlat {

namespace {

using identiteitStore::Koppeling;

const std::string kOnbekend =
    "Bij deze inlog hoort geen account in Maatlat. Vraag de beheerder van Maatlat om een "
    "uitnodiging. Open de link daarvan terwijl u bij uw organisatie bent ingelogd.";
const std::string kGeblokkeerd =
    "Uw account in Maatlat is geblokkeerd. Vraag de beheerder van Maatlat om hulp.";

/// Who comes in, or why not: for that person, and for the log.
struct Inloguitslag {
    std::optional<Inlogstap> stap{};
    std::string waarom{};
    std::string wie{};  ///< in the log
    std::string log{};
};

Inloguitslag weiger(std::string waarom, std::int64_t persoon, std::string log) {
    return {
        {},
        std::move(waarom),
        persoon == 0 ? "onbekende inlog bij de organisatie" : "persoon " + std::to_string(persoon),
        std::move(log)};
}

std::string toestand(const std::set<Rol>& rollen) {
    std::string uit;
    for (const Rol rol : rollen)
        uit += (uit.empty() ? "" : ", ") + std::string(naam(rol));
    return uit.empty() ? "geen rol" : uit;
}

void noteerRegels(Transactie& transactie, std::int64_t nr, const std::set<Rol>& had,
                  const Regelrollen& geeft) {
    transactie.log(Gebeurtenis::rollenDoorRegel, "persoon " + std::to_string(nr),
                   Logwaarde::eigenWoorden(toestand(had)),
                   Logwaarde::eigenWoorden(toestand(geeft.rollen) +
                                           (geeft.regels.empty() ? "" : "; " + geeft.regels)));
}

/// Makes the account of somebody to whom a rule gives a role; else why not.
std::optional<Inloguitslag> maakAccount(Transactie& transactie, const Inlogbewering& wie,
                                        const Regelrollen& geeft) {
    if (geeft.rollen.empty()) return weiger(kOnbekend, 0, "geen regel past");
    if (!geeft.bezwaar.empty())
        return weiger(geeft.bezwaar + " Vraag de beheerder van Maatlat om hulp.", 0,
                      "de regels botsen: " + geeft.regels);
    Persoon nieuw;
    try {
        nieuw = gecontroleerd(
            {wie.naam.empty() ? wie.email : wie.naam, wie.email, geeft.rollen, geeft.organisatie},
            organisatienamen(transactie));
    } catch (const Veldfouten&) {
        return weiger(
            "Uw organisatie geeft geen goede naam of geen goed e-mailadres door. Vraag de "
            "beheerder van Maatlat om een uitnodiging.",
            0, "naam of e-mailadres klopt niet");
    }
    // An address is no proof: whoever has it now may be another than who had it then.
    if (const auto ander = persoonStore::metEmail(transactie, nieuw.email))
        return weiger(
            "In Maatlat is al een account met uw e-mailadres. Vraag de beheerder van Maatlat om "
            "een link, en open die terwijl u bij uw organisatie bent ingelogd.",
            ander->nr, "een ander met hetzelfde e-mailadres");
    const std::int64_t nr = persoonStore::voegToe(transactie, nieuw);
    identiteitStore::koppel(transactie, nr, wie.identiteit, true);
    identiteitStore::zetRegelrollen(transactie, nr, geeft.rollen);
    noteerRegels(transactie, nr, {}, geeft);
    return std::nullopt;
}

/// Takes away what the rules no longer give, and gives what they give now. What the beheerder gave
/// stays. Returns whether somebody can come in with what is left.
std::optional<Inloguitslag> werkRollenBij(Transactie& transactie, Persoon persoon,
                                          const Regelrollen& geeft) {
    const std::set<Rol> had = identiteitStore::regelrollen(transactie, persoon.nr);
    Persoon wordt = persoon;
    for (const Rol rol : had)
        wordt.rollen.erase(rol);
    const std::set<Rol> zelf = wordt.rollen;
    std::set<Rol> krijgt;
    for (const Rol rol : geeft.rollen) {
        if (!zelf.contains(rol)) krijgt.insert(rol);
        wordt.rollen.insert(rol);
    }
    if (geeft.rollen.contains(Rol::vtManagement)) wordt.organisatie = geeft.organisatie;
    if (!wordt.heeft(Rol::vtManagement)) wordt.organisatie.clear();
    std::string bezwaar = geeft.bezwaar.empty() ? rolbezwaar(wordt) : geeft.bezwaar;
    if (!bezwaar.empty()) {  // then the rules give nothing
        wordt.rollen = zelf;
        krijgt.clear();
        if (!wordt.heeft(Rol::vtManagement)) wordt.organisatie.clear();
    }
    if (wordt.rollen != persoon.rollen || wordt.organisatie != persoon.organisatie) {
        persoonStore::wijzig(transactie, wordt, persoonStore::versie(transactie, persoon.nr));
        aanmeldingStore::eindigAlle(transactie, persoon.nr);
        agendaStore::trekIn(transactie, persoon.nr);
    }
    if (krijgt != had) {
        identiteitStore::zetRegelrollen(transactie, persoon.nr, krijgt);
        noteerRegels(transactie, persoon.nr, had, geeft);
    }
    if (!bezwaar.empty())
        return weiger(bezwaar + " Vraag de beheerder van Maatlat om hulp.", persoon.nr,
                      "de regels botsen: " + geeft.regels);
    if (wordt.rollen.empty())
        return weiger(
            "Uw organisatie geeft u geen toegang meer tot Maatlat. Vraag de beheerder van Maatlat "
            "om hulp.",
            persoon.nr, "geen regel past meer");
    return std::nullopt;
}

Inloguitslag probeer(Werkplek& werkplek, Transactie& transactie,
                     const Organisatiegegevens& gegevens) {
    const Inlogbewering& wie = gegevens.bewering;
    const Organisatieinlog& hoe = organisatieinlog(werkplek);
    const Regelrollen geeft = hoe.regels ? volgensRegels(*hoe.regels, wie.groepen) : Regelrollen{};
    auto koppeling = identiteitStore::vind(transactie, wie.identiteit);
    if (!koppeling) {
        if (!hoe.regels) return weiger(kOnbekend, 0, "geen uitnodiging");
        if (auto niet = maakAccount(transactie, wie, geeft)) return *niet;
        koppeling = identiteitStore::vind(transactie, wie.identiteit);
    }
    auto persoon = persoonStore::lees(transactie, koppeling->persoon);
    if (!persoon) return weiger(kOnbekend, 0, "");
    if (persoon->geblokkeerd) return weiger(kGeblokkeerd, persoon->nr, "geblokkeerd");
    if (koppeling->doorRegel) {
        if (auto niet = werkRollenBij(transactie, *persoon, geeft)) return *niet;
        persoon = persoonStore::lees(transactie, persoon->nr);
    }
    const bool code = persoon->tweedeFactor && wilOokCode(transactie);
    return {Inlogstap{
        nieuweAanmelding(werkplek, transactie, *persoon,
                         code ? aanmeldingStore::Stap::wachtwoord : aanmeldingStore::Stap::ingelogd,
                         {gegevens.oudToken, gegevens.apparaat}, wie.identiteit),
        code}};
}

}  // namespace

void stelOrganisatieinlogIn(Werkplek& werkplek, Organisatieinlog instelling) {
    const auto bekend =
        werkplek.database().lees([](Sessie& sessie) { return organisatienamen(sessie); });
    for (const Aanmeldregel& een : instelling.regels.value_or(Aanmeldregels()))
        if (!een.organisatie.empty() && std::ranges::find(bekend, een.organisatie) == bekend.end())
            throw Gebruikersfout("In de aanmeldregels staat de organisatie \"" + een.organisatie +
                                 "\". Die kent deze database niet. Schrijf de naam zoals Maatlat "
                                 "haar schrijft.");
    werkplek.geheugen<Organisatieinlog>() = std::move(instelling);
}

const Organisatieinlog& organisatieinlog(Werkplek& werkplek) {
    return werkplek.geheugen<Organisatieinlog>();
}

Inlogstap meldAanViaOrganisatie(Werkplek& werkplek, const Organisatiegegevens& gegevens) {
    if (!organisatieinlog(werkplek).aan || !gegevens.bewering.isEr())
        throw Inlogweigering("U bent niet ingelogd bij uw organisatie. Log daar eerst in.");
    Inloguitslag uit = werkplek.database().schrijf("niet ingelogd", [&](Transactie& transactie) {
        Inloguitslag van = probeer(werkplek, transactie, gegevens);
        if (!van.stap)
            transactie.log(Gebeurtenis::inloggenMislukt, van.wie, {},
                           Logwaarde::eigenWoorden("via de organisatie: " + van.log));
        return van;
    });
    if (!uit.stap) throw Inlogweigering(uit.waarom);
    return std::move(*uit.stap);
}

void koppelMetLink(Werkplek& werkplek, const std::string& token, const Inlogbewering& bewering) {
    if (!organisatieinlog(werkplek).aan || !bewering.isEr())
        throw Inlogweigering("U bent niet ingelogd bij uw organisatie. Log daar eerst in.");
    const auto stand = linkstand(werkplek, token);
    if (!stand) throw NietNu("Deze link werkt niet meer. Vraag de beheerder om een nieuwe.");
    if (!bewering.email.empty() && kleineLetters(getrimd(bewering.email)) != stand->persoon.email)
        throw Inlogweigering(
            "Deze link is voor een ander e-mailadres dan dat van uw inlog bij uw organisatie. Log "
            "daar in als de persoon voor wie de link is. Klopt het e-mailadres in Maatlat niet? "
            "Vraag de beheerder om het te wijzigen.");
    werkplek.database().schrijf(inLogboek(stand->persoon), [&](Transactie& transactie) {
        const auto link = linkStore::lees(transactie, tokenHash(token));
        if (!link || link->vervalt <= transactie.wanneer())
            throw NietNu("Deze link werkt niet meer. Vraag de beheerder om een nieuwe.");
        const auto ander = identiteitStore::vind(transactie, bewering.identiteit);
        if (ander && ander->persoon != link->persoon)
            throw Inlogweigering(
                "Uw inlog bij uw organisatie hoort al bij een ander account in Maatlat. Vraag de "
                "beheerder om hulp.");
        identiteitStore::koppel(transactie, link->persoon, bewering.identiteit, false);
        if (link->soort == Linksoort::herstelZonderCode)
            persoonStore::zetTotp(transactie, link->persoon, {}, false);
        aanmeldingStore::eindigAlle(transactie, link->persoon);
        linkStore::wis(transactie, link->persoon);
    });
}

}  // namespace maatlat
