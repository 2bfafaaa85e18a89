// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <memory>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "hash/pseudonimiseer.h"
#include "rules/steekproef/trekking.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/bladgeheugen.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/steekproef/steekproeven.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteTitel = 200;

Getypt leesTitel(const Lijstinvoer& invoer, bool heeftLijst) {
    Veldcontrole controle;
    Getypt uit = controle.tekst("titel", invoer.titel, kLangsteTitel,
                                "Vul in welke dossiers er op de lijst staan.");
    if (!heeftLijst)
        controle.fout("lijst", invoer.bewaard.empty()
                                   ? "Kies het bestand met de lijst van dossiers."
                                   : "Maatlat heeft het bestand niet meer in het geheugen. Kies "
                                     "het nog een keer.");
    controle.eisGoed();
    return uit;
}

/// Reads lists that people send, and remembers a file of which they must first choose a tab.
class Lijstlezer {
  public:
    Lijstlezer(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets)
        : werkplek_(werkplek),
          geheugen_(werkplek.geheugen<Bladgeheugen>()),
          persoon_(persoon.nr),
          toets_(toets) {}

    bool heeft(const Lijstinvoer& invoer) const {
        if (!invoer.bestand.empty()) return true;
        const auto alle = bladen();
        return alle != nullptr && alle->front().tabel.bestand == invoer.bewaard;
    }

    Populatielijst lees(const Lijstinvoer& invoer, const std::string& sleutel) const {
        const Pseudonimiseerder pseudonimiseer(sleutel);
        const std::string vandaag = dagVan(werkplek_.nu());
        try {
            if (invoer.bestand.empty())
                return leesPopulatie(gekozen(invoer.blad), pseudonimiseer, vandaag);
            geheugen_.vergeet(toets_, persoon_);
            return leesPopulatie(invoer.bestand, invoer.bestandsnaam, pseudonimiseer, vandaag,
                                 invoer.blad);
        } catch (const Bladkeuze& keuze) {
            geheugen_.onthoud(toets_, persoon_,
                              std::make_shared<const std::vector<Lijstblad>>(leesLijstbladen(
                                  invoer.bestand, invoer.bestandsnaam, keuze.bladen())),
                              werkplek_.nu());
            throw Veldfouten("blad", kKiesBlad);
        } catch (const Invoerfout& fout) {
            throw alsVeldfouten(fout);
        }
    }

    void vergeet() const { geheugen_.vergeet(toets_, persoon_); }

  private:
    static constexpr const char* kKiesBlad =
        "In dit bestand staat op meer dan één tabblad een lijst van dossiers. Kies welk tabblad "
        "telt.";

    Bladgeheugen::Bladen bladen() const {
        return geheugen_.bladen(toets_, persoon_, werkplek_.nu());
    }

    Lijstblad gekozen(const std::string& naam) const {
        const auto alle = bladen();
        if (alle == nullptr) throw Onvindbaar();  // it was there a moment ago
        const auto gevonden = std::ranges::find_if(
            *alle, [&](const Lijstblad& een) { return een.tabel.blad == naam; });
        if (gevonden == alle->end()) throw Veldfouten("blad", kKiesBlad);
        return *gevonden;
    }

    Werkplek& werkplek_;
    Bladgeheugen& geheugen_;
    std::int64_t persoon_;
    std::int64_t toets_;
};

/// The tab that was read when a file of this name came before; empty when there was none.
std::string bladVanVorigeKeer(const Toetslezing& inzage, const std::string& bestandsnaam) {
    std::string uit;
    for (const Dossiersteekproef& een : steekproefStore::alle(inzage))
        if (const auto& verslag = een.populatie.grens.verslag;
            verslag && verslag->bestand == bestandsnaam)
            uit = verslag->blad;
    return uit;
}

}  // namespace

Ingelezen leesLijstIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Lijstinvoer& invoer) {
    return leesLijstIn(werkplek, handeling, toets, invoer,
                       {Actie::toetsInvullen, [](const Toetsinzage&) { return std::nullopt; }, {}});
}

Ingelezen leesLijstIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Lijstinvoer& invoer, const Lijstdoel& doel) {
    // Reading takes long, so it comes before the transaction; whether this person may is asked
    // twice.
    const auto eerder =
        inzien(werkplek, handeling.wie, toets, doel.actie, [&](const Toetsinzage& inzage) {
            auto uit = eerderGedaan(inzage, handeling);
            if (!uit) doel.maak(inzage);
            return uit;
        });
    if (eerder) return {std::stoll(*eerder), {}, 0};
    Dossiersteekproef steekproef;
    const Lijstlezer lezer(werkplek, handeling.wie, toets);
    const Getypt titel = leesTitel(invoer, lezer.heeft(invoer));
    const std::string sleutel = nieuweSleutel();
    const auto lijst = std::make_shared<const Populatielijst>(lezer.lees(invoer, sleutel));
    if (doel.keur) doel.keur(lijst->populatie);
    steekproef.populatie = lijst->beschrijving;
    steekproef.populatieHash = hex(populatieHash(lijst->populatie));

    bool gedaan = false;
    const auto bewaar = [&](const TekstTransactie& transactie) {
        steekproef.doel = doel.maak(transactie);
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
        handelMetTekst(werkplek, handeling, toets, doel.actie,
                       {.reden = invoer.privacyReden, .record = kSteekproefrecord}, bewaar);
    lezer.vergeet();
    if (gedaan) werkplek.geheugen<Populatiegeheugen>().onthoud(toets, nr, lijst, werkplek.nu());
    return {nr, lijst->waarschuwingen, lijst->aantalWaarschuwingen};
}

std::optional<TeKiezenBladen> teKiezenBladen(Werkplek& werkplek, const Persoon& persoon,
                                             std::int64_t toets, Actie actie) {
    const auto bladen = werkplek.geheugen<Bladgeheugen>().bladen(toets, persoon.nr, werkplek.nu());
    if (bladen == nullptr) return std::nullopt;
    TeKiezenBladen uit;
    for (const Lijstblad& een : *bladen) {
        uit.bestandsnaam = een.tabel.bestand;
        uit.bladen.push_back(een.tabel.blad);
    }
    const std::string vorige = inzien(
        werkplek, persoon, toets, actie,
        [&](const Toetsinzage& inzage) { return bladVanVorigeKeer(inzage, uit.bestandsnaam); });
    if (std::ranges::find(uit.bladen, vorige) != uit.bladen.end()) uit.vorigeKeer = vorige;
    return uit;
}

std::vector<Melding> waarschuwingenBij(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets, std::int64_t steekproef) {
    inzien(werkplek, persoon, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
           [&](const Toetsinzage& inzage) { eisSteekproef(inzage, steekproef); });
    const auto lijst =
        werkplek.geheugen<Populatiegeheugen>().lijst(toets, steekproef, werkplek.nu());
    return lijst ? lijst->waarschuwingen : std::vector<Melding>();
}

}  // namespace maatlat
