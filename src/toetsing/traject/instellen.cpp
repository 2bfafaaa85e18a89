// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/instellen.h"

#include <algorithm>

#include "store/onderzoek_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

/// A report that takes longer is not on its way any more.
constexpr int kLangsteTermijn = 365;

void kies(Trajectinstelling& uit, const std::set<std::string>& keuzes) {
    for (const Trajectkeuze& een : kTrajectkeuzes)
        uit.*een.lid = keuzes.contains(std::string(een.sleutel));
}

BewaardOnderzoek eisOnderzoek(Sessie& sessie, const std::string& id) {
    auto uit = onderzoekStore::lees(sessie, id);
    if (!uit || uit->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    return std::move(*uit);
}

std::string enkelvoud(const std::string& eenheid) {
    return eenheid == "weken" ? "week" : eenheid.substr(0, eenheid.size() - 2);
}

std::optional<Termijn> termijnUitInvoer(const Instelinvoer::Termijntekst& getypt) {
    const std::string aantal = getrimd(getypt.aantal);
    if (std::ranges::find(kTermijneenheden, getypt.eenheid) == kTermijneenheden.end())
        return std::nullopt;
    // The words of a term know one from more: "1 week".
    const bool een = aantal == "1";
    auto uit = termijnUit(aantal + " " + (een ? enkelvoud(getypt.eenheid) : getypt.eenheid));
    if (uit && (uit->aantal < 1 || uit->aantal > kLangsteTermijn)) return std::nullopt;
    return uit;
}

}  // namespace

Trajectinstelling metKeuzes(const std::set<std::string>& keuzes) {
    Trajectinstelling uit;
    kies(uit, keuzes);
    return uit;
}

Instelbeeld instelbeeld(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek) {
    return inzienAlle(werkplek, persoon, Actie::onderzoekOpenen, [&](const Toetseninzage& alle) {
        Instelbeeld uit;
        uit.onderzoekNaam = eisOnderzoek(alle, onderzoek).onderzoek.naam;
        const auto bewaard = trajectinstellingStore::lees(alle, onderzoek);
        uit.instelling = bewaard.instelling;
        uit.versie = bewaard.versie;
        alle.elkVan(onderzoek,
                    [&](const Toetsinzage& inzage) { ++uit.toetsen[inzage.kop().status]; });
        return uit;
    });
}

void stelIn(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
            const Instelinvoer& invoer) {
    handel(werkplek, handeling, Actie::onderzoekOpenen, [&](Transactie& transactie) {
        eisOnderzoek(transactie, onderzoek);
        Trajectinstelling nieuw = trajectinstellingStore::lees(transactie, onderzoek).instelling;
        kies(nieuw, invoer.keuzes);
        std::vector<Veldfouten::Fout> fouten;
        for (const Trajecttermijn& een : kTrajecttermijnen) {
            const std::string sleutel(een.sleutel);
            const auto getypt = invoer.termijnen.find(sleutel);
            const auto termijn = getypt == invoer.termijnen.end()
                                     ? std::optional<Termijn>()
                                     : termijnUitInvoer(getypt->second);
            if (!termijn) {
                fouten.push_back({"termijn_" + sleutel,
                                  "Vul een heel getal in van 1 tot en met 365, en kies werkdagen, "
                                  "dagen of weken."});
                continue;
            }
            nieuw.*een.lid = *termijn;
            (nieuw.*een.lid).wet = invoer.wet;
        }
        if (!fouten.empty()) throw Veldfouten(fouten);
        trajectinstellingStore::bewaar(transactie, onderzoek, nieuw, invoer.versie,
                                       handeling.wie.nr);
    });
}

}  // namespace maatlat
