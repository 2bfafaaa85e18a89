// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/personen.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/agenda_store.h"
#include "store/mensen/identiteit_store.h"
#include "store/mensen/link_store.h"
#include "store/mensen/persoon_store.h"
#include "store/mensen/rolverzoek_store.h"
#include "store/spoor/opruimlijst_store.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/mensen/links.h"
#include "toetsing/moment.h"
#include "toetsing/organisatienamen.h"

namespace maatlat {

namespace {

Persoon eisPersoon(Sessie& sessie, std::int64_t nr) {
    auto persoon = persoonStore::lees(sessie, nr);
    if (!persoon) throw Onvindbaar();
    return *persoon;
}

/// Of somebody whose name was erased the number stays theirs: nobody else gets it.
Persoon eisTeWijzigen(Sessie& sessie, std::int64_t nr) {
    Persoon persoon = eisPersoon(sessie, nr);
    if (opruimlijstStore::isGewist(sessie, opruimlijstStore::Soort::persoon, std::to_string(nr)))
        throw NietNu(
            "De naam en het e-mailadres van deze persoon zijn gewist. Dit account kan "
            "niet meer worden gebruikt. Nodig de persoon opnieuw uit.");
    return persoon;
}

/// As an error of the form, where the store only refuses.
void eisVrijAdres(Sessie& sessie, const Persoon& persoon) {
    const auto ander = persoonStore::metEmail(sessie, persoon.email);
    if (ander && ander->nr != persoon.nr)
        throw Veldfouten({Veldfouten::Fout{
            "email", "Dit e-mailadres is al van iemand anders. Vul een ander adres in."}});
}

bool zonderWachtwoord(Sessie& sessie, std::int64_t nr) {
    return persoonStore::geheimen(sessie, nr).wachtwoord.empty();
}

bool kanNogNietIn(Sessie& sessie, std::int64_t nr) {
    return zonderWachtwoord(sessie, nr) && !identiteitStore::vanPersoon(sessie, nr);
}

/// Who logs in by the organisation misses nothing.
bool isBeeindigd(Sessie& sessie, std::int64_t nr) {
    return persoonStore::geheimen(sessie, nr).wachtwoord == persoonStore::kBeeindigd &&
           !identiteitStore::vanPersoon(sessie, nr);
}

/// Takes out the roles that a beheerder would give oneself, and asks for them instead; whether
/// there were any.
bool vraagEigenRollen(Transactie& transactie, const Persoon& wie, const Persoon& was,
                      Persoon& wordt) {
    if (wie.nr != was.nr) return false;
    bool gevraagd = false;
    for (const Rol rol : std::set<Rol>(wordt.rollen)) {
        if (was.heeft(rol)) continue;
        wordt.rollen.erase(rol);
        rolverzoekStore::vraag(transactie, was.nr, rol);
        gevraagd = true;
    }
    return gevraagd;
}

/// A login that was not used for so long is over, though it may still stand there.
std::string nogActief(const std::string& laatst, const std::string& nu) {
    return !laatst.empty() && later(laatst, kAanmeldingStil) > nu ? laatst : std::string();
}

/// Numbers and names, in Dutch order of the names.
std::vector<std::pair<std::int64_t, std::string>> opNaam(Sessie& sessie) {
    const auto namen = persoonStore::namen(sessie);
    std::vector<std::pair<std::int64_t, std::string>> uit(namen.begin(), namen.end());
    const Collatie collatie;
    std::ranges::stable_sort(uit, std::cref(collatie),
                             [](const auto& een) -> const std::string& { return een.second; });
    return uit;
}

/// Who has just become the only beheerder, as when one blocked the other, has not waited alone yet.
/// `voor`: how many beheerders there were.
void laatOpnieuwWachten(Transactie& transactie, std::int64_t voor) {
    if (persoonStore::aantalBeheerders(transactie) < voor)
        rolverzoekStore::wachtOpnieuw(transactie);
}

}  // namespace

Personenblad personen(Werkplek& werkplek, const Persoon& wie, int blad) {
    return inzien(werkplek, wie, Actie::personenBeheren, [&](Sessie& sessie) {
        const auto alle = opNaam(sessie);
        Personenblad uit{{}, Bladen(static_cast<int>(alle.size()), blad, kRegelsPerBlad)};
        const auto gebruik = aanmeldingStore::laatsteGebruik(sessie);
        for (int i = uit.bladen.ervoor(); i < uit.bladen.tot(); ++i) {
            const std::int64_t nr = alle[static_cast<std::size_t>(i)].first;
            const auto laatst = gebruik.find(nr);
            uit.personen.push_back(
                {eisPersoon(sessie, nr),
                 laatst == gebruik.end() ? "" : nogActief(laatst->second, werkplek.nu()),
                 kanNogNietIn(sessie, nr), isBeeindigd(sessie, nr)});
        }
        return uit;
    });
}

Persoonbeeld persoonbeeld(Werkplek& werkplek, const Persoon& wie, std::int64_t nr) {
    return inzien(werkplek, wie, Actie::personenBeheren, [&](Sessie& sessie) {
        Persoonbeeld uit;
        uit.persoon = eisPersoon(sessie, nr);
        uit.versie = persoonStore::versie(sessie, nr);
        const auto aanmeldingen = aanmeldingStore::vanPersoon(sessie, nr);
        if (!aanmeldingen.empty())
            uit.actief = nogActief(aanmeldingen.front().laatst, werkplek.nu());
        uit.ingelogd = persoonStore::laatstIngelogd(sessie, nr);
        if (const auto link = linkStore::vanPersoon(sessie, nr);
            link && link->vervalt > werkplek.nu())
            uit.linkTot = link->vervalt;
        if (const auto bij = identiteitStore::vanPersoon(sessie, nr)) uit.gekoppeld = bij->sinds;
        uit.uitgenodigd = kanNogNietIn(sessie, nr);
        uit.zonderWachtwoord = isBeeindigd(sessie, nr);
        uit.organisaties = organisatienamen(sessie);
        return uit;
    });
}

std::vector<std::string> organisatiekeuzes(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren,
                  [&](Sessie& sessie) { return organisatienamen(sessie); });
}

Uitgereikt nodigUit(Werkplek& werkplek, const Handeling& handeling,
                    const Persoonsgegevens& gegevens) {
    Uitgereikt uit;
    uit.persoon = handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        const Persoon nieuw = gecontroleerd(gegevens, organisatienamen(transactie));
        eisVrijAdres(transactie, nieuw);
        const std::int64_t gemaakt = persoonStore::voegToe(transactie, nieuw);
        uit.token = maakLink(transactie, gemaakt, Linksoort::uitnodiging);
        return gemaakt;
    });
    return uit;
}

Uitgereikt geefNieuweLink(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr,
                          Linkwens wens) {
    Uitgereikt uit{nr, {}};
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        if (eisTeWijzigen(transactie, nr).geblokkeerd)
            throw NietNu("Deze persoon is geblokkeerd. Hef de blokkade op en maak dan een link.");
        const Linksoort gewoon =
            kanNogNietIn(transactie, nr) ? Linksoort::uitnodiging : Linksoort::herstel;
        uit.token =
            maakLink(transactie, nr, wens.zonderCode ? Linksoort::herstelZonderCode : gewoon);
        aanmeldingStore::eindigAlle(transactie, nr);
        persoonStore::vergeetApparaten(transactie, nr);
        if (wens.wachtwoordWeg) identiteitStore::ontkoppel(transactie, nr);
        if (!wens.wachtwoordWeg || zonderWachtwoord(transactie, nr)) return;
        const auto voor = persoonStore::aantalBeheerders(transactie);
        persoonStore::beeindigWachtwoord(transactie, nr);
        if (persoonStore::aantalBeheerders(transactie) == 0)
            throw NietNu(
                "Dit is de laatste beheerder. Beëindig dit wachtwoord niet: dan kan niemand meer "
                "een link maken. Kies zelf een nieuw wachtwoord bij Account.");
        laatOpnieuwWachten(transactie, voor);
    });
    return uit;
}

bool wijzigPersoon(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, int versie,
                   const Persoonsgegevens& gegevens) {
    return handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
               const Persoon was = eisTeWijzigen(transactie, nr);
               Persoon wordt = gecontroleerd(gegevens, organisatienamen(transactie));
               wordt.nr = nr;
               wordt.geblokkeerd = was.geblokkeerd;
               eisVrijAdres(transactie, wordt);
               const bool gevraagd = vraagEigenRollen(transactie, handeling.wie, was, wordt);
               const auto voor = persoonStore::aantalBeheerders(transactie);
               persoonStore::wijzig(transactie, wordt, versie);
               laatOpnieuwWachten(transactie, voor);
               if (persoonStore::aantalBeheerders(transactie) == 0)
                   throw Veldfouten({Veldfouten::Fout{
                       "rol", "Dit is de laatste beheerder. Maak eerst iemand anders beheerder."}});
               if (was.rollen != wordt.rollen || was.organisatie != wordt.organisatie) {
                   aanmeldingStore::eindigAlle(transactie, nr);
                   agendaStore::trekIn(transactie, nr);
               }
               return gevraagd ? 1 : 0;
           }) == 1;
}

void zetGeblokkeerd(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, int versie,
                    bool geblokkeerd) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        Persoon persoon = eisTeWijzigen(transactie, nr);
        persoon.geblokkeerd = geblokkeerd;
        const auto voor = persoonStore::aantalBeheerders(transactie);
        persoonStore::wijzig(transactie, persoon, versie);
        laatOpnieuwWachten(transactie, voor);
        if (persoonStore::aantalBeheerders(transactie) == 0)
            throw NietNu("Dit is de laatste beheerder. Maak eerst iemand anders beheerder.");
        if (geblokkeerd) {
            aanmeldingStore::eindigAlle(transactie, nr);
            linkStore::wis(transactie, nr);
            agendaStore::trekIn(transactie, nr);
        }
    });
}

}  // namespace maatlat
