// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/uitstel.h"

#include <algorithm>

#include "domain/fouten.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/voortgang_store.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/voortgang.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteUitstelreden = 2000;

void eisVraagbaar(const Maatregel& maatregel, const Uitvoering& alles, const std::string& vandaag) {
    const Maatregelstand staat = staatVan(maatregel, alles, vandaag);
    if (isAfgerond(staat))
        throw NietNu("Deze maatregel is " + std::string(naam(staat)) +
                     ". U kunt er niets meer voor vragen.");
    if (openVerzoek(maatregel.nr, alles))
        throw NietNu(
            "Voor deze maatregel ligt al een verzoek bij de inspectie. Wacht tot die heeft "
            "beslist.");
}

/// The term that is asked; empty for one that cannot be.
std::string nieuweTermijn(Veldcontrole& controle, const Uitstelinvoer& invoer,
                          const Maatregel& maatregel, const std::string& vandaag) {
    std::string uit = controle.dag("nieuw", invoer.nieuw, "Vul de nieuwe laatste dag in.");
    if (uit.empty()) return uit;
    if (uit <= vandaag)
        controle.fout("nieuw", "Deze dag is al voorbij, of is vandaag. Kies een latere dag.");
    else if (uit <= maatregel.termijn)
        controle.fout("nieuw", "De termijn is nu " + datumInWoorden(maatregel.termijn) +
                                   ". Kies een dag daarna.");
    return uit;
}

/// What was granted goes into the maatregel.
void voerVerzoekUit(const TekstTransactie& transactie, const Uitstelverzoek& verzoek,
                    std::int64_t persoon) {
    auto maatregel = maatregelStore::lees(transactie, verzoek.maatregel);
    if (!maatregel) throw Onvindbaar();
    if (verzoek.omTeVervallen())
        maatregel->vervallen = verzoek.reden;
    else
        maatregel->termijn = verzoek.nieuw;
    maatregelStore::bewaar(transactie, *maatregel, persoon);
}

}  // namespace

void vraagUitstel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const Uitstelinvoer& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::vraagUitstel,
        {.reden = invoer.privacyreden, .record = "uitstel"},
        [&](const TekstTransactie& transactie) {
            const std::string vandaag = dagVan(werkplek.nu());
            const auto maatregel = maatregelStore::lees(transactie, invoer.maatregel);
            if (!maatregel) throw Onvindbaar();
            eisVraagbaar(*maatregel, uitvoeringVan(transactie), vandaag);
            Veldcontrole controle;
            Uitstelverzoek wordt;
            wordt.maatregel = invoer.maatregel;
            wordt.oud = maatregel->termijn;
            if (invoer.wat == "termijn")
                wordt.nieuw = nieuweTermijn(controle, invoer, *maatregel, vandaag);
            else if (invoer.wat != "vervallen")
                controle.fout("wat", "Kies wat u vraagt.");
            const Getypt reden =
                controle.tekst("reden", invoer.reden, kLangsteUitstelreden, "Schrijf op waarom.");
            controle.eisGoed();
            wordt.reden = transactie.keur("reden", reden);
            transactie.eisGoed();
            voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::vraagUitstel, .reden = wordt.reden});
        });
}

void beslisUitstel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const Uitstelbeslissing& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::beslisUitstel,
        {.reden = invoer.privacyreden, .record = "uitstel"},
        [&](const TekstTransactie& transactie) {
            const auto alle = voortgangStore::verzoeken(transactie);
            const auto was = std::ranges::find(alle, invoer.verzoek, &Uitstelverzoek::nr);
            if (was == alle.end()) throw Onvindbaar();
            if (!was->isOpen()) throw NietNu("Over dit verzoek is al beslist.");
            Veldcontrole controle;
            const auto besluit = uitstelbesluitMetNaam(invoer.besluit);
            if (!besluit || *besluit == Uitstelbesluit::open)
                controle.fout("besluit", "Kies of u het toekent.");
            else if (*besluit == Uitstelbesluit::toegekend && !was->omTeVervallen() &&
                     was->nieuw < dagVan(werkplek.nu()))
                controle.fout("besluit",
                              "De gevraagde dag is al voorbij. Wijs het verzoek af; de "
                              "organisatie kan een latere dag vragen.");
            const Getypt waarom =
                controle.tekst("reden", invoer.waarom, kLangsteUitstelreden, "Schrijf op waarom.");
            controle.eisGoed();
            Uitstelverzoek wordt = *was;
            wordt.versie = invoer.versie;
            wordt.besluit = *besluit;
            wordt.waarom = transactie.keur("reden", waarom);
            transactie.eisGoed();
            voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
            if (wordt.besluit == Uitstelbesluit::toegekend)
                voerVerzoekUit(transactie, wordt, handeling.wie.nr);
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::beslisUitstel, .reden = wordt.waarom});
        });
}

}  // namespace maatlat
