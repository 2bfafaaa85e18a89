// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/personen.h"

#include <algorithm>
#include <functional>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/link_store.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/spoor/logboeklijst.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/mensen/links.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace {

Persoon eisPersoon(Sessie& sessie, std::int64_t nr) {
    auto persoon = persoonStore::lees(sessie, nr);
    if (!persoon) throw Onvindbaar();
    return *persoon;
}

std::vector<std::string> organisatienamen(Sessie& sessie) {
    std::vector<std::string> uit;
    for (const Organisatie& een : organisatieStore::alle(sessie))
        uit.push_back(een.naam);
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie));
    return uit;
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

/// A login that was not used for so long is over, though it may still stand there.
std::string nogActief(const std::string& laatst, const std::string& nu) {
    return !laatst.empty() && later(laatst, kAanmeldingStil) > nu ? laatst : std::string();
}

}  // namespace

std::vector<Persoonrij> personen(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren, [&](Sessie& sessie) {
        const auto gebruik = aanmeldingStore::laatsteGebruik(sessie);
        std::vector<Persoonrij> uit;
        for (Persoon& een : persoonStore::alle(sessie)) {
            const auto laatst = gebruik.find(een.nr);
            const bool uitgenodigd = zonderWachtwoord(sessie, een.nr);
            uit.push_back({std::move(een),
                           laatst == gebruik.end() ? "" : nogActief(laatst->second, werkplek.nu()),
                           uitgenodigd});
        }
        const Collatie collatie;
        std::ranges::sort(
            uit, std::cref(collatie),
            [](const Persoonrij& een) -> const std::string& { return een.persoon.naam; });
        return uit;
    });
}

Persoonbeeld persoonbeeld(Werkplek& werkplek, const Persoon& wie, std::int64_t nr) {
    return inzien(werkplek, wie, Actie::personenBeheren, [&](Sessie& sessie) {
        Persoonbeeld uit;
        uit.persoon = eisPersoon(sessie, nr);
        uit.versie = persoonStore::versie(sessie, nr);
        const auto gebruik = aanmeldingStore::laatsteGebruik(sessie);
        if (const auto laatst = gebruik.find(nr); laatst != gebruik.end())
            uit.actief = nogActief(laatst->second, werkplek.nu());
        uit.ingelogd = logboek::laatsteKeer(sessie, Gebeurtenis::ingelogd, inLogboek(uit.persoon));
        if (const auto link = linkStore::vanPersoon(sessie, nr);
            link && link->vervalt > werkplek.nu())
            uit.linkTot = link->vervalt;
        uit.uitgenodigd = zonderWachtwoord(sessie, nr);
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
                          bool zonderCode) {
    Uitgereikt uit{nr, {}};
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        if (eisPersoon(transactie, nr).geblokkeerd)
            throw NietNu("Deze persoon is geblokkeerd. Hef de blokkade op en maak dan een link.");
        const Linksoort herstel = zonderCode ? Linksoort::herstelZonderCode : Linksoort::herstel;
        uit.token = maakLink(transactie, nr,
                             zonderWachtwoord(transactie, nr) ? Linksoort::uitnodiging : herstel);
        aanmeldingStore::eindigAlle(transactie, nr);
    });
    return uit;
}

void wijzigPersoon(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, int versie,
                   const Persoonsgegevens& gegevens) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        const Persoon was = eisPersoon(transactie, nr);
        Persoon wordt = gecontroleerd(gegevens, organisatienamen(transactie));
        wordt.nr = nr;
        wordt.geblokkeerd = was.geblokkeerd;
        eisVrijAdres(transactie, wordt);
        persoonStore::wijzig(transactie, wordt, versie);
        if (persoonStore::aantalBeheerders(transactie) == 0)
            throw Veldfouten({Veldfouten::Fout{
                "rol", "Dit is de laatste beheerder. Maak eerst iemand anders beheerder."}});
        if (was.rollen != wordt.rollen || was.organisatie != wordt.organisatie)
            aanmeldingStore::eindigAlle(transactie, nr);
    });
}

void zetGeblokkeerd(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, int versie,
                    bool geblokkeerd) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        Persoon persoon = eisPersoon(transactie, nr);
        persoon.geblokkeerd = geblokkeerd;
        persoonStore::wijzig(transactie, persoon, versie);
        if (persoonStore::aantalBeheerders(transactie) == 0)
            throw NietNu("Dit is de laatste beheerder. Maak eerst iemand anders beheerder.");
        if (geblokkeerd) {
            aanmeldingStore::eindigAlle(transactie, nr);
            linkStore::wis(transactie, nr);
        }
    });
}

}  // namespace maatlat
