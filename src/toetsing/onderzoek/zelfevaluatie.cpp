// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/zelfevaluatie.h"

#include <algorithm>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "taal/slug.h"
#include "taal/tijd.h"
#include "toetsing/toets/bevriezing.h"

namespace maatlat {

namespace {

bool heeftLopende(Sessie& sessie, const std::string& organisatie) {
    const auto alle = toetskopStore::alle(sessie);
    return std::any_of(alle.begin(), alle.end(), [&](const Toetskop& een) {
        return een.soort == Toetssoort::zelfevaluatie && een.organisatie == organisatie &&
               een.status == Toetsstatus::lopend;
    });
}

/// The first id that is free, and which one it is of this organisation.
std::pair<std::string, int> volgende(Sessie& sessie, const std::string& organisatie) {
    const std::string stam = "zelfevaluatie-" + slug(organisatie, "organisatie") + "-";
    int nummer = 1;
    while (onderzoekStore::lees(sessie, stam + std::to_string(nummer)))
        ++nummer;
    return {stam + std::to_string(nummer), nummer};
}

}  // namespace

Zelfevaluaties zelfevaluaties(Werkplek& werkplek, const Persoon& persoon) {
    eisMag(persoon, Actie::zelfevaluatieOpenen);
    Zelfevaluaties uit;
    uit.organisatie = persoon.organisatie;
    uit.toetsen = mijnToetsen(werkplek, persoon).zelfevaluaties;
    const bool lopend =
        std::any_of(uit.toetsen.begin(), uit.toetsen.end(),
                    [](const MijnToets& een) { return een.kop.status == Toetsstatus::lopend; });
    if (!lopend)
        uit.kaders =
            werkplek.database().lees([&](Sessie& sessie) { return kaderkeuzes(werkplek, sessie); });
    return uit;
}

std::int64_t openZelfevaluatie(Werkplek& werkplek, const Handeling& handeling,
                               const std::string& kaderHash) {
    return std::stoll(voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        eisMag(handeling.wie, Actie::zelfevaluatieOpenen);
        const std::string& organisatie = handeling.wie.organisatie;
        if (heeftLopende(transactie, organisatie))
            throw NietNu("Er loopt al een zelfevaluatie. Dien die eerst in.");
        const auto keuzes = kaderkeuzes(werkplek, transactie);
        const auto kader = std::find_if(keuzes.begin(), keuzes.end(), [&](const Kaderkeuze& een) {
            return een.hash == kaderHash;
        });
        if (kader == keuzes.end())
            throw Veldfouten("kader", "Kies een toetsingskader uit de lijst.");

        const auto [id, nummer] = volgende(transactie, organisatie);
        BewaardOnderzoek onderzoek;
        onderzoek.onderzoek.id = id;
        onderzoek.onderzoek.naam = "Zelfevaluatie " + std::to_string(nummer);
        onderzoek.onderzoek.periodeVan = dagVan(werkplek.nu());
        onderzoek.onderzoek.regelset = kader->regelsets.front().naam;
        onderzoek.kaderHash = kaderHash;
        onderzoek.soort = Toetssoort::zelfevaluatie;
        onderzoekStore::bewaar(transactie, onderzoek);
        return std::to_string(toetskopStore::open(transactie, id, organisatie));
    }));
}

void dienIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
            bool zeker) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop =
            eisToets(transactie, handeling.wie, Actie::zelfevaluatieIndienen, toets);
        if (kop.versie != versie)
            throw NietNu(
                "De zelfevaluatie is gewijzigd nadat u deze pagina opende. Bekijk wat er "
                "is gewijzigd en dien daarna opnieuw in.");
        if (!zeker)
            throw Veldfouten("zeker", "Zet hier een vinkje als u zeker weet dat u wilt indienen.");
        bevries(transactie, leesToetsinhoud(werkplek, transactie, kop), Toetsstatus::ingediend,
                handeling.wie.nr);
        return std::string();
    });
}

}  // namespace maatlat
