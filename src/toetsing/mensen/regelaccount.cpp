// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/regelaccount.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/agenda_store.h"
#include "store/mensen/identiteit_store.h"
#include "store/mensen/persoon_store.h"
#include "toetsing/mensen/persoonsgegevens.h"
#include "toetsing/organisatienamen.h"

namespace maatlat {

namespace {

const std::string kVraagHulp = " Vraag de beheerder van Maatlat om hulp.";

std::string inWoorden(const std::set<Rol>& rollen) {
    std::string uit;
    for (const Rol rol : rollen)
        uit += (uit.empty() ? "" : ", ") + std::string(naam(rol));
    return uit.empty() ? "geen rol" : uit;
}

void noteer(Transactie& transactie, std::int64_t nr, const std::set<Rol>& had,
            const std::set<Rol>& krijgt, const std::string& regels) {
    transactie.log(
        Gebeurtenis::rollenDoorRegel, persoonInLogboek(nr), Logwaarde::eigenWoorden(inWoorden(had)),
        Logwaarde::eigenWoorden(inWoorden(krijgt) + (regels.empty() ? "" : "; " + regels)));
}

std::set<Rol> zonder(std::set<Rol> rollen, const std::set<Rol>& weg) {
    for (const Rol rol : weg)
        rollen.erase(rol);
    return rollen;
}

/// Somebody with these roles next to their own; why that cannot be goes into `bezwaar`.
Persoon metRollen(const Persoon& persoon, const std::set<Rol>& zelf, const Regelrollen& geeft,
                  std::string& bezwaar) {
    Persoon uit = persoon;
    uit.rollen = zelf;
    uit.rollen.insert(geeft.rollen.begin(), geeft.rollen.end());
    bezwaar = geeft.bezwaar;
    if (std::ranges::any_of(geeft.rollen, isVanOrganisatie)) {
        if (std::ranges::any_of(zelf, isVanOrganisatie) && persoon.organisatie != geeft.organisatie)
            bezwaar = "Volgens de regels hoort u bij een andere organisatie.";
        uit.organisatie = geeft.organisatie;
    }
    if (!uit.vanOrganisatie()) uit.organisatie.clear();
    if (bezwaar.empty()) bezwaar = rolbezwaar(uit);
    return uit;
}

void bewaar(Transactie& transactie, const Persoon& was, const Persoon& wordt) {
    if (wordt.rollen == was.rollen && wordt.organisatie == was.organisatie) return;
    persoonStore::wijzig(transactie, wordt, persoonStore::versie(transactie, was.nr));
    aanmeldingStore::eindigAlle(transactie, was.nr);
    agendaStore::trekIn(transactie, was.nr);
}

}  // namespace

Inlogbezwaar geenAccount(std::string log) {
    return {
        "Bij deze inlog hoort geen account in Maatlat. Vraag de beheerder van Maatlat om een "
        "uitnodiging. Open de link daarvan terwijl u bij uw organisatie bent ingelogd.",
        0, std::move(log)};
}

std::optional<Inlogbezwaar> maakAccount(Transactie& transactie, const Inlogbewering& wie,
                                        const Regelrollen& geeft) {
    if (geeft.rollen.empty())
        return geenAccount(geeft.regels.empty() ? "geen regel past" : geeft.regels);
    if (!geeft.bezwaar.empty())
        return Inlogbezwaar{geeft.bezwaar + kVraagHulp, 0, "de regels botsen: " + geeft.regels};
    Persoon nieuw;
    try {
        nieuw = gecontroleerd(
            {wie.naam.empty() ? wie.email : wie.naam, wie.email, geeft.rollen, geeft.organisatie},
            organisatienamen(transactie));
    } catch (const Veldfouten&) {
        return Inlogbezwaar{
            "Uw organisatie geeft geen goede naam of geen goed e-mailadres door. Vraag de "
            "beheerder van Maatlat om een uitnodiging.",
            0, "naam of e-mailadres klopt niet"};
    }
    // An address is no proof: whoever has it now may be another than who had it then.
    if (const auto ander = persoonStore::metEmail(transactie, nieuw.email))
        return Inlogbezwaar{
            "In Maatlat is al een account met uw e-mailadres. Vraag de beheerder van Maatlat om "
            "een link, en open die terwijl u bij uw organisatie bent ingelogd.",
            ander->nr, "een ander met hetzelfde e-mailadres"};
    const std::int64_t nr = persoonStore::voegToe(transactie, nieuw);
    identiteitStore::koppel(transactie, nr, wie.identiteit, true);
    identiteitStore::zetRegelrollen(transactie, nr, geeft.rollen);
    noteer(transactie, nr, {}, geeft.rollen, geeft.regels);
    return std::nullopt;
}

std::optional<Inlogbezwaar> werkRollenBij(Transactie& transactie, const Persoon& persoon,
                                          const Regelrollen& geeft) {
    const std::set<Rol> had = identiteitStore::regelrollen(transactie, persoon.nr);
    const std::set<Rol> zelf = zonder(persoon.rollen, had);
    std::string bezwaar;
    Persoon wordt = metRollen(persoon, zelf, geeft, bezwaar);
    std::set<Rol> krijgt = zonder(geeft.rollen, zelf);
    if (!bezwaar.empty()) {  // then the rules give nothing
        wordt.rollen = zelf;
        wordt.organisatie = std::ranges::any_of(zelf, isVanOrganisatie) ? persoon.organisatie : "";
        krijgt.clear();
    }
    bewaar(transactie, persoon, wordt);
    const std::string regels = bezwaar.empty() ? geeft.regels : "de regels botsen: " + geeft.regels;
    if (krijgt != had) identiteitStore::zetRegelrollen(transactie, persoon.nr, krijgt);
    const bool botst = !bezwaar.empty() && !zelf.empty();
    if (krijgt != had || botst) noteer(transactie, persoon.nr, had, krijgt, regels);
    if (!wordt.rollen.empty()) return std::nullopt;
    if (!bezwaar.empty()) return Inlogbezwaar{bezwaar + kVraagHulp, persoon.nr, regels};
    return Inlogbezwaar{"Uw organisatie geeft u geen toegang meer tot Maatlat." + kVraagHulp,
                        persoon.nr, regels.empty() ? "geen regel past meer" : regels};
}

std::optional<Inlogbezwaar> zonderRegels(Sessie& sessie, const Persoon& persoon) {
    const std::set<Rol> had = identiteitStore::regelrollen(sessie, persoon.nr);
    if (had.empty() || !zonder(persoon.rollen, had).empty()) return std::nullopt;
    return Inlogbezwaar{
        "De aanmeldregels van Maatlat staan uit. Uw rol komt van zo'n regel." + kVraagHulp,
        persoon.nr, "de aanmeldregels staan uit"};
}

std::optional<Inlogbezwaar> zonderGroepen(Sessie& sessie, const Persoon& persoon) {
    if (identiteitStore::regelrollen(sessie, persoon.nr).empty()) return std::nullopt;
    return Inlogbezwaar{"Uw organisatie geeft niet door in welke groepen u zit." + kVraagHulp,
                        persoon.nr, "de groepen zijn niet doorgegeven"};
}

}  // namespace maatlat
