// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboekzoeken.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <system_error>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "exchange/csv_uit.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "taal/collatie.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/mensen/logboeknamen.h"
#include "toetsing/moment.h"
#include "toetsing/schijfbestand.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::int64_t kUurLang = 60 * 60;
constexpr std::size_t kStuk = 1 << 16;  ///< bytes written at once

/// The moment at which a day begins in Amsterdam: one or two hours before it does in UTC.
std::string beginVan(const std::string& dag) {
    const std::string utc = dag + "T00:00:00.000Z";
    const std::string zomer = later(utc, -2 * kUurLang);
    return dagVan(zomer) == dag ? zomer : later(utc, -kUurLang);
}

logboekzoek::Filter filterVan(const Logboekvraag& vraag) {
    Veldcontrole controle;
    const std::string van = controle.dag("van", vraag.van);
    const std::string tot = controle.dag("tot", vraag.tot);
    if (!van.empty() && !tot.empty() && tot < van)
        controle.fout("tot", "De laatste dag ligt voor de eerste. Draai ze om.");
    controle.eisGoed();
    logboekzoek::Filter uit;
    if (!van.empty()) uit.van = beginVan(van);
    if (!tot.empty()) uit.tot = beginVan(dagVan(later(beginVan(tot), 36 * kUurLang)));
    uit.persoon = vraag.persoon;
    uit.organisatie = vraag.organisatie;
    uit.soort = vraag.soort;
    uit.wat = vraag.wat;
    return uit;
}

Logboekvondst::Rij inWoorden(const logboekzoek::Rij& rij, Logboeknamen& namen) {
    return {(rij.inzage ? "L" : "") + std::to_string(rij.nr), rij.wanneer, namen.wie(rij.wie),
            Logboeknamen::wat(rij.wat) +
                (rij.aantal > 1 ? " (" + std::to_string(rij.aantal) + " keer)" : ""),
            namen.waarvan(rij.sleutel)};
}

void vulKeuzes(Sessie& sessie, Logboekvondst& uit) {
    const Collatie collatie;
    const auto namen = persoonStore::namen(sessie);
    uit.personen.assign(namen.begin(), namen.end());
    std::ranges::stable_sort(uit.personen, std::cref(collatie),
                             [](const auto& een) -> const std::string& { return een.second; });
    for (const Organisatie& een : organisatieStore::alle(sessie))
        uit.organisaties.push_back(een.naam);
    std::ranges::sort(uit.organisaties, std::cref(collatie));
}

/// Lines on their way to a file, a piece at a time.
class Uitvoerstuk {
  public:
    explicit Uitvoerstuk(const Schijfbestand& naar) : naar_(naar) {}
    void voegToe(const std::string& regel) {
        stuk_ += regel;
        if (stuk_.size() >= kStuk) leeg();
    }
    void leeg() {
        naar_.schrijf(stuk_.data(), stuk_.size());
        stuk_.clear();
    }

  private:
    const Schijfbestand& naar_;
    std::string stuk_;
};

}  // namespace

Logboekvondst zoekInLogboek(Werkplek& werkplek, const Persoon& wie, const Logboekvraag& vraag,
                            int blad, int perBlad) {
    return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
        const logboekzoek::Filter filter = filterVan(vraag);
        Logboekvondst uit;
        vulKeuzes(sessie, uit);
        const std::int64_t aantal = std::min<std::int64_t>(logboekzoek::aantal(sessie, filter),
                                                           std::numeric_limits<int>::max() / 2);
        uit.bladen = Bladen(static_cast<int>(aantal), blad, perBlad);
        Logboeknamen namen(sessie);
        for (const auto& een :
             logboekzoek::rijen(sessie, filter, uit.bladen.ervoor(), uit.bladen.perBlad()))
            uit.regels.push_back(inWoorden(een, namen));
        return uit;
    });
}

Logboekvondst logboekkeuzes(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
        Logboekvondst uit;
        vulKeuzes(sessie, uit);
        return uit;
    });
}

Logboekbestand logboekAlsBestand(Werkplek& werkplek, const Persoon& wie,
                                 const Logboekvraag& vraag) {
    try {
        return inzien(werkplek, wie, Actie::logboekLezen, [&](Sessie& sessie) {
            const logboekzoek::Filter filter = filterVan(vraag);
            werkplek.geheugen<Inzagegeheugen>().noteer(
                {werkplek.nu(), wie.nr, inLogboek(wie), Inzagesoort::logboek, 0, "logboek"});
            const std::filesystem::path map = werkplek.bijlagen() / "uitgaand";
            maakEigenMap(werkplek.bijlagen());
            maakEigenMap(map);
            const auto bestand = std::make_shared<const NieuwBestand>(map);
            Uitvoerstuk stuk(bestand->bestand());
            CsvUit csv(Csvdoel::rekenblad);
            csv.rij({"nr", "wanneer", "wie", "wat", "waarvan"});
            Logboeknamen namen(sessie);
            logboekzoek::elk(sessie, filter, [&](const logboekzoek::Rij& een) {
                const Logboekvondst::Rij rij = inWoorden(een, namen);
                csv.rij({rij.nr, rij.wanneer, rij.wie, rij.wat, rij.waarvan});
                stuk.voegToe(csv.neem());
            });
            stuk.voegToe(csv.neem());
            stuk.leeg();
            return Logboekbestand{bestand->pad(), bestand};
        });
    } catch (const std::system_error& fout) {
        throw Opslagfout(std::string("Het logboek kan niet als bestand worden geschreven: ") +
                         fout.what());
    }
}

}  // namespace maatlat
