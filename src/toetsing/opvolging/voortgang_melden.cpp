// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "rules/opvolging/ritme.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/voortgang_store.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/voortgang.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteMelding = 10'000;
constexpr std::size_t kLangsteIntrekreden = 500;

/// Into the folder of bijlagen; Veldfouten name each that is not good.
std::vector<Upload> bewaarVoortgangsbestanden(
    Werkplek& werkplek, const Persoon& wie, const std::vector<Meldinginvoer::Bestand>& bestanden) {
    std::vector<Upload> uit;
    std::vector<Veldfouten::Fout> fouten;
    for (const Meldinginvoer::Bestand& een : bestanden)
        try {
            uit.push_back(bewaarBijlage(werkplek, wie, een.pad, een.naam));
        } catch (const Veldfouten& fout) {
            fouten.push_back(
                {std::string(kBijlageveld), Geweigerdbestand{een.naam, fout.what()}.melding()});
        }
    if (!fouten.empty()) throw Veldfouten(std::move(fouten));
    return uit;
}

/// The maatregel that is reported on. Throws Onvindbaar, NietNu.
Maatregel eisOpenMaatregel(const Uitvoering& alles, std::int64_t nr, const std::string& vandaag) {
    const auto een = std::ranges::find(alles.maatregelen, nr, &Maatregel::nr);
    if (een == alles.maatregelen.end()) throw Onvindbaar();
    const Maatregelstand staat = staatVan(*een, alles, vandaag);
    if (isAfgerond(staat))
        throw NietNu("Deze maatregel is " + std::string(naam(staat)) +
                     ". U hoeft er niets meer over te melden.");
    return *een;
}

/// Whether a report can be handed in for this day. Throws Onvindbaar, Veldfouten ("dag").
void eisDag(const Uitvoering& alles, const Meldinginvoer& invoer, const std::string& vandaag) {
    const auto ritme = std::ranges::find(alles.ritmes, invoer.ritme, &Ritme::nr);
    if (ritme == alles.ritmes.end() || ritme->perMaatregel != (invoer.maatregel != 0))
        throw Onvindbaar();
    const Ritmestand stand = ritmestand(*ritme, invoer.maatregel, alles, vandaag);
    if (std::ranges::find(stand.dagen, invoer.dag) == stand.dagen.end())
        throw Veldfouten("dag", "Op deze dag hoeft u niets te melden. Kies een dag uit de lijst.");
    if (std::ranges::find(stand.gemeld, invoer.dag) != stand.gemeld.end())
        throw Veldfouten("dag", "Voor " + datumInWoorden(invoer.dag) +
                                    " is al gemeld. Die melding verandert niet meer. Meld het "
                                    "tussendoor, of voor een andere dag.");
    if (const std::string vanaf = meldenVanaf(stand.dagen, invoer.dag); vanaf > vandaag)
        throw Veldfouten("dag", "Deze dag is te ver weg. Melden voor " +
                                    datumInWoorden(invoer.dag) + " kan vanaf " +
                                    datumInWoorden(vanaf) + ".");
}

Voortgangsmelding meldingUit(const TekstTransactie& transactie, const Meldinginvoer& invoer,
                             const Getypt& tekst, const std::string& klaar,
                             const std::vector<Upload>& uploads, const std::string& vandaag) {
    Voortgangsmelding uit;
    uit.ritme = invoer.ritme;
    if (invoer.ritme != 0) uit.dag = invoer.dag;
    uit.maatregel = invoer.maatregel;
    uit.uitgevoerd = klaar;
    uit.laat = !uit.dag.empty() && uit.dag < vandaag;
    uit.tekst = transactie.keur("tekst", tekst);
    for (const Upload& upload : uploads) {
        Voortgangsbewijs bewijs;
        bewijs.bijlage = upload.bijlage;
        bewijs.bijlage.naam = transactie.keur(std::string(kBijlageveld), upload.naam);
        uit.bewijs.push_back(std::move(bewijs));
    }
    return uit;
}

/// Throws Onvindbaar, NietNu, Veldfouten when it cannot be reported now.
void eisMeldbaar(const Uitvoering& alles, const Meldinginvoer& invoer, const std::string& vandaag) {
    if (invoer.ritme != 0) eisDag(alles, invoer, vandaag);
    if (invoer.maatregel != 0)
        eisOpenMaatregel(alles, invoer.maatregel, vandaag);
    else if (invoer.ritme == 0)
        throw Onvindbaar();
}

}  // namespace

void meldVoortgang(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const Meldinginvoer& invoer) {
    const std::string vandaag = dagVan(werkplek.nu());
    Veldcontrole controle;
    const Getypt tekst =
        controle.tekst("tekst", invoer.tekst, kLangsteMelding, "Schrijf op wat er is gedaan.");
    const std::string klaar = invoer.klaar.empty() || invoer.maatregel == 0
                                  ? std::string()
                                  : controle.datum("klaar", invoer.klaar, vandaag);
    // The files are put on disk before the transaction, as writing them takes long; so whether this
    // person may is asked twice.
    inzien(werkplek, handeling.wie, toets, Actie::meldVoortgang,
           [&](const Toetsinzage& inzage) { eisMeldbaar(uitvoeringVan(inzage), invoer, vandaag); });
    controle.eisGoed();
    const auto uploads = bewaarVoortgangsbestanden(werkplek, handeling.wie, invoer.bestanden);
    handelMetTekst(werkplek, handeling, toets, Actie::meldVoortgang,
                   {.reden = invoer.privacyreden, .record = "voortgang"},
                   [&](const TekstTransactie& transactie) {
                       const Uitvoering alles = uitvoeringVan(transactie);
                       eisMeldbaar(alles, invoer, vandaag);
                       Voortgangsmelding melding =
                           meldingUit(transactie, invoer, tekst, klaar, uploads, vandaag);
                       transactie.eisGoed();
                       voortgangStore::meld(transactie, std::move(melding), handeling.wie.nr);
                       if (!klaar.empty()) {
                           Maatregel wordt = eisOpenMaatregel(alles, invoer.maatregel, vandaag);
                           wordt.uitgevoerd = klaar;
                           maatregelStore::bewaar(transactie, wordt, handeling.wie.nr);
                       }
                       doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::meldVoortgang});
                   });
}

void trekVoortgangsbewijsIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            std::int64_t melding, int nr, const std::string& reden,
                            const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::meldVoortgang,
        {.reden = privacyreden, .record = "voortgang"}, [&](const TekstTransactie& transactie) {
            Veldcontrole controle;
            const Getypt getypt = controle.tekst("reden", reden, kLangsteIntrekreden,
                                                 "Schrijf op waarom u het intrekt.");
            controle.eisGoed();
            const Tekst waarom = transactie.keur("reden", getypt);
            transactie.eisGoed();
            voortgangStore::trekBewijsIn(transactie, melding, nr, waarom, handeling.wie.nr);
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::meldVoortgang});
        });
}

Voortgangsbewijsinzage leesVoortgangsbewijs(Werkplek& werkplek, const Persoon& persoon,
                                            std::int64_t toets, std::int64_t melding, int nr) {
    return inzien(werkplek, persoon, toets, Actie::opvolgingLezen, [&](const Toetsinzage& inzage) {
        for (const Voortgangsmelding& een : voortgangStore::meldingen(inzage))
            for (const Voortgangsbewijs& bewijs : een.bewijs)
                if (een.nr == melding && bewijs.nr == nr && bewijs.ingetrokken.empty())
                    return Voortgangsbewijsinzage{
                        bewijs.bijlage,
                        inzage.noteer(Inzagesoort::bijlage, voortgangbewijssleutel(melding, nr))};
        throw Onvindbaar();
    });
}

}  // namespace maatlat
