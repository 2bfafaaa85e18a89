// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/concept_bewaren.h"

#include <algorithm>
#include <optional>

#include "domain/toets/recordsleutel.h"
#include "store/bronnen/concept_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// All fields together: the notes of a long interview; the other forms are far smaller.
constexpr std::size_t kLangste = 100'000;

/// Whether a draft can be kept under this key: only what has a form with more than one field. A
/// dossier that cannot be read, or whose answers were erased, gets none either.
bool heeftConcept(const Toetslezing& inzage, const std::optional<Recordsleutel>& sleutel) {
    if (!sleutel || sleutel->soort == Recordsoort::veld) return false;
    if (sleutel->soort != Recordsoort::dossier) return true;
    const auto dossier = steekproefStore::dossier(inzage, sleutel->nr, sleutel->pseudoniem);
    return dossier && !dossier->gewist &&
           (dossier->telt() || dossier->stand == Dossierstand::gericht);
}

/// What somebody must be allowed to for having a draft of it.
Actie actieOmTeTypen(Werkplek& werkplek, std::int64_t toets,
                     const std::optional<Recordsleutel>& sleutel) {
    if (sleutel && sleutel->soort == Recordsoort::dossier)
        return actieBij(werkplek, toets, sleutel->nr, Steekproefdaad::invullen);
    if (sleutel && sleutel->soort == Recordsoort::opmerking) return Actie::maakOpmerking;
    if (sleutel && sleutel->soort == Recordsoort::maatregel) return Actie::maakMaatregel;
    return Actie::toetsInvullen;
}

}  // namespace

std::string bewaarFormulierconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   const std::string& sleutel, int versie,
                                   const Vastlegging& inhoud) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        Veldcontrole controle;
        const auto record = leesRecordsleutel(sleutel);
        if (!heeftConcept(transactie, record))
            controle.fout("sleutel", "Ververs de pagina en probeer opnieuw.");
        std::size_t ruimte = kLangste;
        for (const auto& [naam, waarde] : inhoud.paren()) {
            controle.tekst(naam, waarde, ruimte);
            ruimte -= std::min(ruimte, aantalTekens(waarde));
        }
        controle.eisGoed();
        if (record->soort == Recordsoort::dossier)
            for (const auto& [naam, waarde] : inhoud.paren())
                eisZonderNummer(werkplek, toets, record->nr, record->pseudoniem, naam, waarde);
        return conceptStore::bewaar(transactie, persoon.nr,
                                    {sleutel, versie, transactie.keur(inhoud), ""});
    };
    const auto record = leesRecordsleutel(sleutel);
    return handelSteedsMetTekst(werkplek, persoon, toets, actieOmTeTypen(werkplek, toets, record),
                                bewaar);
}

}  // namespace maatlat
