// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bronnen.h"

#include <algorithm>
#include <map>
#include <optional>

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "store/spoor/opruimlijst_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// Fills in what was typed; `keur` makes a Tekst of each text. Throws Veldfouten.
template <class Keur>
void vulBron(Bron& bron, const Broninvoer& invoer, const std::optional<Bron>& stand,
             const std::string& vandaag, const Keur& keur) {
    Veldcontrole controle;
    bron.soort = stand ? stand->soort : invoer.soort();
    vulIn(bron, invoer, formulierVan(bron.soort), controle, vandaag, keur);
    controle.eisGoed();
}

/// The file that came along, else the one that was there, unless it must go.
std::optional<Bijlage> keurBijlage(const TekstTransactie& transactie,
                                   const std::optional<Upload>& upload,
                                   const std::optional<Bron>& stand, bool weg) {
    const std::optional<Bijlage> was = stand ? stand->bijlage : std::nullopt;
    if (!upload) return weg ? std::nullopt : was;
    Bijlage uit = upload->bijlage;
    uit.naam = transactie.keur(std::string(kBijlageveld), upload->naam, was ? was->naam : Tekst());
    return uit;
}

/// A source that was brought back may name a file that has gone meanwhile.
bool isGewist(const Toetsinzage& inzage, const Bijlage& bijlage) {
    return opruimlijstStore::isGewist(inzage, opruimlijstStore::Soort::bijlage, bijlage.sha256) &&
           !std::filesystem::exists(inzage.werkplek().bijlagen() / bijlage.sha256);
}

std::map<std::int64_t, int> bevindingenPerBron(const Toetslezing& inzage) {
    std::map<std::int64_t, int> uit;
    for (const Bevinding& een : bevindingStore::alle(inzage))
        ++uit[een.bron];
    return uit;
}

}  // namespace

void eisNieuwPseudoniem(const Toetslezing& inzage, const Bron& bron) {
    if (bron.soort != Bronsoort::dossier) return;
    for (const Bron& een : bronStore::alle(inzage))
        if (een.nr != bron.nr && een.soort == Bronsoort::dossier &&
            kleineLetters(een.pseudoniem) == kleineLetters(bron.pseudoniem))
            throw Veldfouten({{"pseudoniem", "Dossier " + een.pseudoniem.str() +
                                                 " staat al bij de bronnen. Kies een ander "
                                                 "pseudoniem, of open dat dossier."}});
}

Bronsoort Broninvoer::soort() const {
    return bronsoortMetNaam(velden.tekst("soort")).value_or(Bronsoort::document);
}

Bronoverzicht leesBronnen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Bronoverzicht uit;
        uit.kop = inzage.kop();
        uit.magInvullen = inzage.mag(Actie::toetsInvullen);
        uit.weggehaald = recordStore::aantalWeggehaald<Bron>(inzage);
        auto aantallen = bevindingenPerBron(inzage);
        for (Bron& een : bronStore::alle(inzage)) {
            const int aantal = aantallen[een.nr];
            uit.bronnen.push_back({std::move(een), aantal});
        }
        const Afgeleid afgeleid = afgeleidUitSteekproeven(inzage);
        for (const Bron& een : afgeleid.bronnen)
            uit.bronnen.push_back(
                {een, static_cast<int>(std::count_if(
                          afgeleid.bevindingen.begin(), afgeleid.bevindingen.end(),
                          [&](const Bevinding& van) { return van.bron == een.nr; }))});
        return uit;
    });
}

Bronblad leesBron(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, std::int64_t nr,
                  Bronsoort soort) {
    return leesRecord<Bronblad>(
        werkplek, persoon, toets, nr, [&](const Toetsinzage& inzage, Bronblad& blad) {
            if (nr == 0)
                blad.record.soort = soort;
            else
                blad.bevindingen = bevindingenPerBron(inzage)[nr];
            if (nr != 0 && blad.record.soort == Bronsoort::interview)
                inzage.noteer(Inzagesoort::interview,
                              sleutelVan(Recordsoort::interview, nr).tekst());
        });
}

std::int64_t bewaarBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Broninvoer& invoer) {
    const std::string vandaag = dagVan(werkplek.nu());
    // The upload is put on disk before the transaction, as writing it takes long; so whether this
    // person may and the form is right is asked twice.
    std::optional<Upload> upload;
    if (!invoer.bestand.empty()) {
        Bron proef;
        vulBron(
            proef, invoer,
            inzien(werkplek, handeling.wie, toets, Actie::toetsInvullen,
                   [&](const Toetsinzage& inzage) { return bronStore::lees(inzage, invoer.nr); }),
            vandaag, [](const auto&, const Getypt&) { return Tekst(); });
        if (proef.soort == Bronsoort::document)
            upload = bewaarBijlage(werkplek, invoer.bestand, invoer.bestandsnaam);
    }
    const auto vul = [&](const TekstTransactie& transactie, const std::optional<Bron>& stand,
                         Bron& wordt) {
        vulBron(wordt, invoer, stand, vandaag, keurMet(transactie, stand));
        eisNieuwPseudoniem(transactie, wordt);
        wordt.bijlage =
            keurBijlage(transactie, upload, stand, !invoer.velden.tekst(kBijlageWeg).empty());
    };
    return bewaarRecord<Bron>(werkplek, handeling, toets, invoer, vul);
}

void verwijderBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t nr, int versie) {
    haalRecordWeg<Bron>(werkplek, handeling, toets, nr, versie, [&](const Toetslezing& inzage) {
        const int aantal = bevindingenPerBron(inzage)[nr];
        if (aantal > 0)
            throw NietNu("Bij deze bron " + std::string(aantal == 1 ? "hoort " : "horen ") +
                         hoeveel(aantal, {"bevinding", "bevindingen"}) +
                         ". Trek die eerst in, of kies er een andere bron bij.");
    });
}

Bijlageinzage leesBijlage(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                          std::int64_t bron) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        const auto rij = recordStore::leesOok<Bron>(inzage, bron);
        if (!rij || !rij->record.bijlage) throw Onvindbaar();
        const Bijlage& bijlage = *rij->record.bijlage;
        if (isGewist(inzage, bijlage))
            throw NietNu(
                "Deze bijlage is gewist: ze was verwijderd, en de bewaartermijn daarvan "
                "was voorbij. Kies het bestand opnieuw bij deze bron.");
        return Bijlageinzage{bijlage, inzage.noteer(Inzagesoort::bijlage,
                                                    sleutelVan(Recordsoort::bron, bron).tekst())};
    });
}

}  // namespace maatlat
