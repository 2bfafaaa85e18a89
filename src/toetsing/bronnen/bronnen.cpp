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
#include "toetsing/bronnen/gespreksverslagen.h"
#include "toetsing/bronnen/interview.h"
#include "toetsing/handelen.h"
#include "toetsing/nieuw_pseudoniem.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteLink = 2000;

/// The link of a document, as it was typed.
struct Getyptelink {
    Getypt adres;
    std::string bekeken;
};

std::optional<Getyptelink> leesLink(const Broninvoer& invoer, Veldcontrole& controle,
                                    const std::string& vandaag) {
    const std::string veld(kLinkveld), bekeken(kBekekenveld);
    const std::string adres = getrimd(invoer.velden.tekst(kLinkveld));
    const std::string wanneer = getrimd(invoer.velden.tekst(kBekekenveld));
    if (adres.empty()) {
        if (!wanneer.empty())
            controle.fout(veld, "Vul de link in die u bekeek, of maak de datum daaronder leeg.");
        return std::nullopt;
    }
    Getyptelink uit{controle.tekst(veld, adres, kLangsteLink),
                    controle.datum(bekeken, wanneer, vandaag)};
    if (!isWebadres(adres))
        controle.fout(veld,
                      "Dit is geen link. Neem het hele adres over uit de adresbalk van uw browser. "
                      "Het begint met https://, en er staat geen spatie in.");
    return uit;
}

/// Fills in what was typed; `keur` makes a Tekst of each text. Throws Veldfouten. Returns the link,
/// which the guard has not seen.
template <class Keur>
std::optional<Getyptelink> vulBron(Bron& bron, const Broninvoer& invoer,
                                   const std::optional<Bron>& stand, const std::string& vandaag,
                                   const Keur& keur) {
    Veldcontrole controle;
    bron.soort = stand ? stand->soort : invoer.soort();
    std::optional<Getyptelink> link;
    if (bron.soort == Bronsoort::document) link = leesLink(invoer, controle, vandaag);
    const auto vragen = formulierVan(bron.soort);
    std::vector<Formulierveld> gevraagd(vragen.begin(), vragen.end());
    // A page on the internet often has no date but that on which it was looked at.
    if (link && getrimd(invoer.velden.tekst("datum")).empty())
        std::erase_if(gevraagd, [](const Formulierveld& een) { return een.naam == "datum"; });
    vulIn(bron, invoer, gevraagd, controle, vandaag, keur);
    controle.eisGoed();
    return link;
}

/// The files that were there, without those that must go, and those that came along.
std::vector<Bijlage> keurBestanden(const TekstTransactie& transactie,
                                   const std::vector<Upload>& uploads,
                                   const std::optional<Bron>& stand,
                                   const std::vector<std::string>& weg) {
    std::vector<Bijlage> uit = stand ? stand->bestanden() : std::vector<Bijlage>();
    std::erase_if(
        uit, [&](const Bijlage& een) { return std::ranges::find(weg, een.sha256) != weg.end(); });
    for (const Upload& upload : uploads) {
        Bijlage een = upload.bijlage;
        const auto al = std::ranges::find(uit, een.sha256, &Bijlage::sha256);
        een.naam = transactie.keur(std::string(kBijlageveld), upload.naam,
                                   al != uit.end() ? al->naam : Tekst());
        if (al == uit.end()) uit.push_back(std::move(een));
    }
    return uit;
}

/// Takes the good ones of the files that came along into the folder; of the others `geweigerd`
/// hears why. Throws Veldfouten when there is none that is good.
std::vector<Upload> bewaarBestanden(Werkplek& werkplek, const Persoon& wie,
                                    const Broninvoer& invoer,
                                    std::vector<Geweigerdbestand>& geweigerd) {
    std::vector<Upload> uit;
    for (const Broninvoer::Bestand& een : invoer.bestanden)
        try {
            uit.push_back(bewaarBijlage(werkplek, wie, een.pad, een.naam));
        } catch (const Veldfouten& fout) {
            geweigerd.push_back({een.naam, fout.what()});
        }
    if (!uit.empty() || geweigerd.empty()) return uit;
    std::vector<Veldfouten::Fout> fouten;
    for (const Geweigerdbestand& een : geweigerd)
        fouten.push_back({std::string(kBijlageveld), een.melding()});
    throw Veldfouten(std::move(fouten));
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
        std::vector<Bron> alle;
        for (const Bronrij& een : uit.bronnen)
            alle.push_back(een.bron);
        const auto standen = akkoordstanden(inzage, alle);
        for (Bronrij& een : uit.bronnen)
            if (const auto stand = standen.find(een.bron.nr); stand != standen.end())
                een.verslag = stand->second;
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
            blad.bezoeken = bezoeken(inzage);
            if (nr == 0)
                blad.record.soort = soort;
            else
                blad.bevindingen = bevindingenPerBron(inzage)[nr];
            blad.leestNotities = inzage.mag(Actie::notitiesLezen);
            if (const auto standen = akkoordstanden(inzage, {blad.record}); standen.contains(nr))
                blad.verslag = standen.at(nr);
            if (nr != 0 && blad.record.soort == Bronsoort::interview)
                inzage.noteer(Inzagesoort::interview,
                              sleutelVan(Recordsoort::interview, nr).tekst());
        });
}

Bewaardebron bewaarBron(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Broninvoer& invoer) {
    const std::string vandaag = dagVan(werkplek.nu());
    // Files are put on disk before the transaction, as writing them takes long; so whether this
    // person may and the form is right is asked twice.
    Bewaardebron uit{0, invoer.geweigerd};
    std::vector<Upload> uploads;
    if (!invoer.bestanden.empty() || !invoer.geweigerd.empty()) {
        Bron proef;
        vulBron(
            proef, invoer,
            inzien(werkplek, handeling.wie, toets, Actie::toetsInvullen,
                   [&](const Toetsinzage& inzage) { return bronStore::lees(inzage, invoer.nr); }),
            vandaag, [](const auto&, const Getypt&) { return Tekst(); });
        if (proef.soort == Bronsoort::document)
            uploads = bewaarBestanden(werkplek, handeling.wie, invoer, uit.geweigerd);
    }
    const auto vul = [&](const TekstTransactie& transactie, const std::optional<Bron>& stand,
                         Bron& wordt) {
        const auto link = vulBron(wordt, invoer, stand, vandaag, keurMet(transactie, stand));
        Veldcontrole controle;
        wordt.bezoek = leesBezoek(transactie, invoer, stand ? stand->bezoek : 0, controle);
        controle.eisGoed();
        eisNieuwPseudoniem(transactie, wordt);
        if (link)
            wordt.link =
                Weblink{transactie.keur(std::string(kLinkveld), link->adres,
                                        stand && stand->link ? stand->link->adres : Tekst()),
                        link->bekeken};
        wordt.zetBestanden(
            keurBestanden(transactie, uploads, stand, invoer.velden.alle(kBijlageWeg)));
    };
    uit.nr = bewaarRecord<Bron>(werkplek, handeling, toets, invoer, vul);
    return uit;
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

Bijlageinzage bijlageVan(const Toetsinzage& inzage, std::int64_t bron, const std::string& sha256) {
    const auto rij = recordStore::leesOok<Bron>(inzage, bron);
    if (!rij) throw Onvindbaar();
    const std::vector<Bijlage> alle = rij->record.bestanden();
    const auto een =
        sha256.empty() ? alle.begin() : std::ranges::find(alle, sha256, &Bijlage::sha256);
    if (een == alle.end()) throw Onvindbaar();
    if (isGewist(inzage, *een))
        throw NietNu(
            "Deze bijlage is gewist: ze was ingetrokken, en de bewaartermijn daarvan "
            "was voorbij. Kies het bestand opnieuw bij deze bron.");
    return {*een, inzage.noteer(Inzagesoort::bijlage, sleutelVan(Recordsoort::bron, bron).tekst())};
}

Bijlageinzage leesBijlage(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                          std::int64_t bron, const std::string& sha256) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen,
                  [&](const Toetsinzage& inzage) { return bijlageVan(inzage, bron, sha256); });
}

}  // namespace maatlat
