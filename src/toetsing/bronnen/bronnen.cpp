// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bronnen.h"

#include <algorithm>
#include <map>

#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// What was typed, as the source that it becomes; `keur` makes a Tekst of each text. Throws
/// Veldfouten.
template <class Keur>
Bron bronUit(const Broninvoer& invoer, Bronsoort soort, const std::string& vandaag,
             const Keur& keur) {
    Veldcontrole controle;
    Bron bron;
    bron.nr = invoer.nr;
    bron.versie = invoer.versie;
    bron.soort = soort;
    vulIn(bron, invoer, formulierVan(soort), controle, vandaag, keur);
    controle.eisGoed();
    return bron;
}

/// The same dossier twice would count twice.
void eisNieuwPseudoniem(const Toetslezing& inzage, const Bron& bron) {
    if (bron.soort != Bronsoort::dossier) return;
    for (const Bron& een : bronStore::alle(inzage))
        if (een.nr != bron.nr && een.soort == Bronsoort::dossier &&
            kleineLetters(een.pseudoniem) == kleineLetters(bron.pseudoniem))
            throw Veldfouten({{"pseudoniem", "Dossier " + een.pseudoniem.str() +
                                                 " staat al bij de bronnen. Kies een ander "
                                                 "pseudoniem, of open dat dossier."}});
}

/// Of a present source; a new one has none.
std::optional<Bron> leesStand(const Toetslezing& inzage, std::int64_t nr) {
    if (nr == 0) return std::nullopt;
    auto stand = bronStore::lees(inzage, nr);
    if (!stand) throw Onvindbaar();
    return stand;
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

std::map<std::int64_t, int> bevindingenPerBron(const Toetslezing& inzage) {
    std::map<std::int64_t, int> uit;
    for (const Bevinding& een : bevindingStore::alle(inzage))
        ++uit[een.bron];
    return uit;
}

std::string bronsleutel(std::int64_t nr) {
    return sleutelVan(Recordsoort::bron, nr).tekst();
}

}  // namespace

Bronsoort Broninvoer::soort() const {
    return bronsoortMetNaam(velden.tekst("soort")).value_or(Bronsoort::document);
}

Bronoverzicht leesBronnen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Bronoverzicht uit;
        uit.kop = inzage.kop();
        uit.magInvullen = inzage.mag(Actie::toetsInvullen);
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
    return inzien(werkplek, persoon, toets, nr == 0 ? Actie::toetsInvullen : Actie::toetsLezen,
                  [&](const Toetsinzage& inzage) {
                      Bronblad uit;
                      uit.kop = inzage.kop();
                      uit.magInvullen = inzage.mag(Actie::toetsInvullen);
                      uit.bron.soort = soort;
                      if (auto stand = leesStand(inzage, nr)) uit.bron = std::move(*stand);
                      uit.bevindingen = nr == 0 ? 0 : bevindingenPerBron(inzage)[nr];
                      if (uit.magInvullen) uit.bewaard = leesConcept(inzage, bronsleutel(nr));
                      return uit;
                  });
}

std::int64_t bewaarBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Broninvoer& invoer) {
    const std::string vandaag = dagVan(werkplek.nu());
    // The upload is put on disk before the transaction, as writing it takes long; so whether this
    // person may and the form is right is asked twice.
    std::optional<Upload> upload;
    if (!invoer.bestand.empty()) {
        const Bronsoort soort = inzien(werkplek, handeling.wie, toets, Actie::toetsInvullen,
                                       [&](const Toetsinzage& inzage) {
                                           const auto stand = leesStand(inzage, invoer.nr);
                                           return stand ? stand->soort : invoer.soort();
                                       });
        bronUit(invoer, soort, vandaag, [](const auto&, const Getypt&) { return Tekst(); });
        if (soort == Bronsoort::document)
            upload = bewaarBijlage(werkplek, invoer.bestand, invoer.bestandsnaam);
    }
    const auto bewaar = [&](const TekstTransactie& transactie) {
        const auto stand = leesStand(transactie, invoer.nr);
        Bron bron = bronUit(invoer, stand ? stand->soort : invoer.soort(), vandaag,
                            keurMet(transactie, stand));
        eisNieuwPseudoniem(transactie, bron);
        bron.bijlage = keurBijlage(transactie, upload, stand,
                                   !invoer.velden.tekst(kBijlageWeg).empty());
        transactie.eisGoed();
        conceptStore::wis(transactie, handeling.wie.nr, bronsleutel(invoer.nr));
        return bronStore::bewaar(transactie, bron, handeling.wie.nr).nr;
    };
    return handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                          {.reden = invoer.privacyReden, .record = "bron"}, bewaar);
}

void verwijderBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t nr, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen, [&](const auto& transactie) {
        leesStand(transactie, nr);
        const int aantal = bevindingenPerBron(transactie)[nr];
        if (aantal > 0)
            throw NietNu("Bij deze bron " + std::string(aantal == 1 ? "hoort " : "horen ") +
                         hoeveel(aantal, {"bevinding", "bevindingen"}) +
                         ". Trek die eerst in, of kies er een andere bron bij.");
        bronStore::verwijder(transactie, nr, versie, handeling.wie.nr);
        conceptStore::wis(transactie, handeling.wie.nr, bronsleutel(nr));
    });
}

Bijlage leesBijlage(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                    std::int64_t bron) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        const auto stand = bronStore::lees(inzage, bron);
        if (!stand || !stand->bijlage) throw Onvindbaar();
        return *stand->bijlage;
    });
}

}  // namespace maatlat
