// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string_view>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "store/opvolging/voortgang_store.h"
#include "taal/tijd.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/voortgang.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteOnderwerp = 60;
constexpr int kLangsteStap = 26;
constexpr int kMaandenVooruit = 60;

/// Without its subject, which the guard still has to see.
Ritme controleerRitme(Veldcontrole& controle, const Ritmeinvoer& invoer,
                      const std::string& vandaag) {
    constexpr std::string_view kWaarover[] = {"maatregelen", "onderwerp"};
    constexpr std::string_view kMaten[] = {"weken", "maanden"};
    Ritme uit;
    uit.perMaatregel = controle.keuze("waarover", invoer.waarover, kWaarover,
                                      "Kies waarover de organisatie meldt.") == kWaarover[0];
    uit.elke = controle.getal("elke", invoer.elke, 1, kLangsteStap);
    uit.maat =
        ritmemaatMetNaam(controle.keuze("maat", invoer.maat, kMaten, "Kies weken of maanden."))
            .value_or(Ritmemaat::maanden);
    uit.vanaf = controle.dag("vanaf", invoer.vanaf, "Vul de eerste dag in.");
    uit.tot = controle.dag("tot", invoer.tot, "Vul de laatste dag in.");
    if (!uit.vanaf.empty() && uit.vanaf < vandaag && !invoer.achteraf)
        controle.fout("vanaf",
                      "Deze dag is al voorbij. Kies een dag vanaf vandaag, of kruis aan dat u dit "
                      "achteraf vastlegt.");
    if (uit.vanaf.empty() || uit.tot.empty()) return uit;
    if (uit.tot < uit.vanaf)
        controle.fout("tot", "De laatste dag ligt voor de eerste. Kies een latere dag.");
    else if (uit.tot > iso(naMaanden(*dagUit(uit.vanaf), kMaandenVooruit)))
        controle.fout("tot", "Kies een laatste dag binnen vijf jaar na de eerste.");
    return uit;
}

}  // namespace

void stelRitmeIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 const Ritmeinvoer& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::stelRitmeIn,
        {.reden = invoer.privacyreden, .record = "ritme"}, [&](const TekstTransactie& transactie) {
            Veldcontrole controle;
            Ritme wordt = controleerRitme(controle, invoer, dagVan(werkplek.nu()));
            Getypt onderwerp;
            if (!wordt.perMaatregel)
                onderwerp = controle.tekst("onderwerp", invoer.onderwerp, kLangsteOnderwerp,
                                           "Schrijf op waarover, bijvoorbeeld: wachtlijst.");
            controle.eisGoed();
            wordt.onderwerp = transactie.keur("onderwerp", onderwerp);
            transactie.eisGoed();
            voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::stelRitmeIn});
        });
}

void stopRitme(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, std::int64_t nr,
               int versie) {
    handel(werkplek, handeling, toets, Actie::stelRitmeIn, [&](const ToetsTransactie& transactie) {
        const auto alle = voortgangStore::ritmes(transactie);
        const auto was = std::ranges::find(alle, nr, &Ritme::nr);
        if (was == alle.end()) throw Onvindbaar();
        if (!was->gestopt.empty()) throw NietNu("Dit ritme is al gestopt.");
        Ritme wordt = *was;
        wordt.versie = versie;
        wordt.gestopt = dagVan(werkplek.nu());
        voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
        doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::stelRitmeIn});
    });
}

}  // namespace maatlat
