// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/tweede_beoordelaar.h"

#include <algorithm>
#include <functional>

#include "domain/fouten.h"
#include "store/landelijk/tweede_score_store.h"
#include "store/mensen/persoon_store.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"
#include "toetsing/onderzoek/teamlid.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

constexpr const char* kPersoon = "persoon";

/// Why nobody can be chosen for this toets.
std::string bezwaarTegenKiezen(const Toetsinzage& inzage,
                               const std::optional<TweedeBeoordelaar>& nu) {
    if (!tweedeScoreStore::isGetrokken(inzage, inzage.kop().onderzoekId))
        return "Deze toets is niet getrokken voor tweede scores. Trek eerst bij het onderzoek, "
               "onder “Tweede scores”.";
    if (nu && !nu->ingediend.empty())
        return "De tweede scores van deze toets zijn ingediend. Er kan niemand anders meer worden "
               "gekozen.";
    if (isBevroren(inzage.kop().status) || toetskopStore::heeftEditie(inzage))
        return "Deze toets is al vastgesteld. Tweede scores kunnen alleen tot de vaststelling.";
    return {};
}

}  // namespace

std::string bezwaarAlsBeoordelaar(const Toetsinzage& inzage, const Persoon& persoon) {
    const Betrokkenheid wie = inzage.alleBetrokkenheidVan(persoon);
    if (std::string uit = bezwaarAlsInspecteur(persoon, wie.werkteErbij, inzage.kop().organisatie);
        !uit.empty())
        return uit;
    if (persoon.heeft(Rol::coordinator)) return "ziet als landelijk coördinator alle scores";
    if (wie.inTeam) return "zit in het team van deze toets";
    if (wie.taken != 0) return "is in deze toets gevraagd als collega, tweede lezer of vaststeller";
    if (wie.auteur) return "schreef zelf mee aan deze toets";
    return {};
}

Beoordelaarblad beoordelaarblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::teamWijzigen, [](const Toetsinzage& inzage) {
        Beoordelaarblad uit;
        uit.kop = inzage.kop();
        uit.nu = tweedeScoreStore::beoordelaar(inzage);
        if (uit.nu) uit.naam = persoonsnaam(inzage, uit.nu->persoon);
        uit.bezwaar = bezwaarTegenKiezen(inzage, uit.nu);
        if (!uit.bezwaar.empty()) return uit;
        for (Persoon& een : persoonStore::alle(inzage))
            if ((!uit.nu || uit.nu->persoon != een.nr) &&
                bezwaarAlsBeoordelaar(inzage, een).empty())
                uit.kandidaten.push_back(std::move(een));
        const Collatie collatie;
        std::ranges::sort(uit.kandidaten, std::cref(collatie), &Persoon::naam);
        return uit;
    });
}

void kiesBeoordelaar(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t persoon) {
    handel(werkplek, handeling, toets, Actie::teamWijzigen, [&](const ToetsTransactie& open) {
        const auto nu = tweedeScoreStore::beoordelaar(open);
        if (const std::string bezwaar = bezwaarTegenKiezen(open, nu); !bezwaar.empty())
            throw NietNu(bezwaar);
        const auto wie = persoonStore::lees(open, persoon);
        if (!wie) throw Veldfouten(kPersoon, "Kies een tweede beoordelaar.");
        if (nu && nu->persoon == persoon)
            throw Veldfouten(kPersoon, wie->naam +
                                           " is al de tweede beoordelaar van deze toets. "
                                           "Kies iemand anders, of laat het zo.");
        if (const std::string bezwaar = bezwaarAlsBeoordelaar(open, *wie); !bezwaar.empty())
            throw Veldfouten(kPersoon, wie->naam + " " + bezwaar +
                                           ", en kan dus niet opnieuw scoren. Kies iemand anders.");
        if (nu) tweedeScoreStore::beeindig(open, *nu, handeling.wie.nr);
        tweedeScoreStore::kies(open, persoon, handeling.wie.nr);
    });
}

void stopBeoordelaar(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    handel(werkplek, handeling, toets, Actie::teamWijzigen, [&](const ToetsTransactie& open) {
        const auto nu = tweedeScoreStore::beoordelaar(open);
        if (!nu) throw NietNu("Er is al niemand meer gekozen voor deze toets.");
        if (!nu->ingediend.empty())
            throw NietNu(
                "De tweede scores van deze toets zijn ingediend. Ze blijven staan, met wie ze "
                "gaf.");
        tweedeScoreStore::beeindig(open, *nu, handeling.wie.nr);
    });
}

}  // namespace maatlat
