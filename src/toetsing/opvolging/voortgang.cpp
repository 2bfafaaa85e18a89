// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/voortgang.h"

#include <algorithm>
#include <set>

#include "domain/fouten.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/opvolgdag_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/opvolging/voortgang_store.h"
#include "taal/tijd.h"
#include "toetsing/opvolging/inspectiedossiers.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/verbeterpunten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteSlotreden = 2000;

template <class Record>
void voegAuteursToe(std::set<std::int64_t>& uit, const std::vector<Record>& records) {
    for (const Record& een : records) {
        uit.insert(een.auteur);
        uit.insert(een.laatste);
    }
}

std::map<std::int64_t, std::string> namenIn(const Toetsinzage& inzage, const Uitvoering& alles) {
    std::set<std::int64_t> nummers;
    voegAuteursToe(nummers, alles.ritmes);
    voegAuteursToe(nummers, alles.meldingen);
    voegAuteursToe(nummers, alles.verificaties);
    voegAuteursToe(nummers, alles.verzoeken);
    voegAuteursToe(nummers, alles.audits);
    voegAuteursToe(nummers, alles.natrekkingen);
    std::map<std::int64_t, std::string> uit;
    for (const std::int64_t nr : nummers)
        if (nr != 0) uit[nr] = opvolgnaam(inzage, nr);
    return uit;
}

/// Why it was closed or opened again last.
std::string laatsteEinde(const Toetsinzage& inzage) {
    for (const opvolgingStore::Gedaan& een : opvolgingStore::gedaan(inzage))
        if (een.zet == Opvolgzet::sluitAf || een.zet == Opvolgzet::heropen) return een.reden;
    return {};
}

std::vector<std::string> beletselsVan(const Opvolgomstandigheden& nu) {
    std::vector<std::string> uit;
    for (const auto een : {Opvolgvoorwaarde::elkPuntEenMaatregel, Opvolgvoorwaarde::allesAfgerond})
        if (!nu.geldt(een)) uit.emplace_back(waaromNiet(een));
    return uit;
}

Voortgangsbeeld voortgangsbeeldVan(const Toetsinzage& inzage) {
    Voortgangsbeeld uit;
    uit.kop = inzage.kop();
    uit.stand = opvolgingVan(inzage);
    uit.alles = uitvoeringVan(inzage);
    uit.vandaag = dagVan(inzage.werkplek().nu());
    const Bevrorenscores scores(inzage);
    uit.gaten = gaten(scores, uit.alles.maatregelen);
    uit.namen = namenIn(inzage, uit.alles);
    for (const Verbeterpunt& een : scores.verbeterpunten())
        uit.verbeterpunten[een.code] = een.tekst;
    uit.beletsels = beletselsVan(opvolgomstandigheden(inzage));
    uit.einde = laatsteEinde(inzage);
    uit.magRitme = inzage.mag(Actie::stelRitmeIn);
    uit.magMelden = inzage.mag(Actie::meldVoortgang);
    uit.magUitstelVragen = inzage.mag(Actie::vraagUitstel);
    uit.magBeslissen = inzage.mag(Actie::beslisUitstel);
    uit.magVerifieren = inzage.mag(Actie::verifieer);
    uit.magAuditDoen = inzage.mag(Actie::doeEigenAudit);
    uit.magNatrekken = inzage.mag(Actie::trekNa);
    uit.magAfsluiten = inzage.mag(Actie::sluitAf);
    uit.magHeropenen = inzage.mag(Actie::heropen);
    uit.steekproeven = gronden(inzage);
    if (uit.magAuditDoen)
        uit.sleutelzin = zonderSleutelzin(Inspectiedossiers(inzage).zonderSleutel());
    return uit;
}

void doeSlotzet(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, Opvolgzet zet,
                const std::string& reden, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, actieVoor(zet),
                   {.reden = privacyreden, .record = "opvolging"},
                   [&](const TekstTransactie& transactie) {
                       Veldcontrole controle;
                       const Getypt getypt =
                           controle.tekst("reden", reden, kLangsteSlotreden, "Schrijf op waarom.");
                       controle.eisGoed();
                       const Tekst waarom = transactie.keur("reden", getypt);
                       transactie.eisGoed();
                       doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                                    {.zet = zet, .reden = waarom});
                   });
}

}  // namespace

Uitvoering uitvoeringVan(const Toetslezing& toets) {
    Uitvoering uit;
    uit.maatregelen = maatregelStore::alle(toets);
    uit.ritmes = voortgangStore::ritmes(toets);
    uit.meldingen = voortgangStore::meldingen(toets);
    uit.verificaties = voortgangStore::verificaties(toets);
    uit.verzoeken = voortgangStore::verzoeken(toets);
    uit.audits = voortgangStore::audits(toets);
    uit.natrekkingen = voortgangStore::natrekkingen(toets);
    return uit;
}

void werkOpvolgdagenBij(const ToetsTransactie& transactie) {
    std::vector<opvolgdagStore::Dag> uit;
    for (const Openstaand& een :
         openstaand(uitvoeringVan(transactie), dagVan(transactie.werkplek().nu())))
        uit.push_back({een.wat, een.dag, een.over});
    opvolgdagStore::vervang(transactie, uit);
}

const Maatregel* Voortgangsbeeld::maatregel(std::int64_t nr) const {
    const auto een = std::ranges::find(alles.maatregelen, nr, &Maatregel::nr);
    return een == alles.maatregelen.end() ? nullptr : &*een;
}

Voortgangsbeeld voortgangsbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return voortgangsbeeldVoor(werkplek, persoon, toets, Actie::opvolgingLezen);
}

Voortgangsbeeld voortgangsbeeldVoor(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                    Actie actie) {
    return inzien(werkplek, persoon, toets, actie,
                  [](const Toetsinzage& inzage) { return voortgangsbeeldVan(inzage); });
}

void sluitOpvolgingAf(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& reden, const std::string& privacyreden) {
    doeSlotzet(werkplek, handeling, toets, Opvolgzet::sluitAf, reden, privacyreden);
}

void heropenOpvolging(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& reden, const std::string& privacyreden) {
    doeSlotzet(werkplek, handeling, toets, Opvolgzet::heropen, reden, privacyreden);
}

}  // namespace maatlat
