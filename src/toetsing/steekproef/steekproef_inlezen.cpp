// SPDX-License-Identifier: EUPL-1.2
#include <memory>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "hash/pseudonimiseer.h"
#include "rules/steekproef/trekking.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/steekproef/steekproeven.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteTitel = 200;

Getypt leesTitel(const Lijstinvoer& invoer) {
    Veldcontrole controle;
    Getypt uit = controle.tekst("titel", invoer.titel, kLangsteTitel,
                                "Vul in welke dossiers er op de lijst staan.");
    if (invoer.bestand.empty())
        controle.fout("lijst", "Kies het bestand met de lijst van dossiers.");
    controle.eisGoed();
    return uit;
}

}  // namespace

Ingelezen leesLijstIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Lijstinvoer& invoer) {
    // Reading takes long, so it comes before the transaction; whether this person may is asked
    // twice.
    const auto eerder =
        inzien(werkplek, handeling.wie, toets, Actie::toetsInvullen,
               [&](const Toetsinzage& inzage) { return eerderGedaan(inzage, handeling); });
    if (eerder) return {std::stoll(*eerder), {}, 0};
    Dossiersteekproef steekproef;
    const Getypt titel = leesTitel(invoer);
    const std::string sleutel = nieuweSleutel();
    const auto lijst = std::make_shared<const Populatielijst>(
        leesGestuurdeLijst(werkplek, invoer.bestand, invoer.bestandsnaam, sleutel));
    steekproef.populatie = lijst->beschrijving;
    steekproef.populatieHash = hex(populatieHash(lijst->populatie));

    bool gedaan = false;
    const auto bewaar = [&](const TekstTransactie& transactie) {
        steekproef.titel = transactie.keur("titel", titel);
        transactie.eisGoed();
        const auto bewaard =
            steekproefStore::bewaar(transactie, steekproef, Gebeurtenis::dossierlijstIngelezen);
        // On disk before the steekproef is. When that fails after all, the next one gets this
        // number and puts its own key here.
        schrijfSleutelbestand(werkplek.sleutels(), toets, bewaard.nr, {sleutel, {}});
        gedaan = true;
        return bewaard.nr;
    };
    const auto nr =
        handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                       {.reden = invoer.privacyReden, .record = kSteekproefrecord}, bewaar);
    if (gedaan) werkplek.geheugen<Populatiegeheugen>().onthoud(toets, nr, lijst, werkplek.nu());
    return {nr, lijst->waarschuwingen, lijst->aantalWaarschuwingen};
}

std::vector<Melding> waarschuwingenBij(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets, std::int64_t steekproef) {
    inzien(werkplek, persoon, toets, Actie::toetsInvullen,
           [&](const Toetsinzage& inzage) { eisSteekproef(inzage, steekproef); });
    const auto lijst =
        werkplek.geheugen<Populatiegeheugen>().lijst(toets, steekproef, werkplek.nu());
    return lijst ? lijst->waarschuwingen : std::vector<Melding>();
}

}  // namespace maatlat
