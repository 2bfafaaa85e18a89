// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproefwerk.h"

#include "domain/fouten.h"
#include "store/steekproef_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/tekstbewaking.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// Shorter numbers occur in any text.
constexpr std::size_t kKortsteNummer = 4;

std::string waaromNietNu(Steekproefstatus status) {
    switch (status) {
        case Steekproefstatus::ingelezen:
            return "Leg eerst de lijst en de trekking vast.";
        case Steekproefstatus::vastgelegd:
            return "De lijst en de trekking liggen al vast. Trek de dossiers, of laat deze "
                   "steekproef vervallen en begin opnieuw.";
        case Steekproefstatus::getrokken:
            return "De dossiers zijn al getrokken. Wilt u er meer, trek er dan dossiers bij.";
        case Steekproefstatus::vervallen:
            return "Deze steekproef is vervallen. Begin een nieuwe.";
    }
    return {};
}

}  // namespace

Dossiersteekproef eisSteekproef(Sessie& sessie, std::int64_t toets, std::int64_t steekproef) {
    auto uit = steekproefStore::lees(sessie, toets, steekproef);
    if (!uit) throw Onvindbaar();
    return std::move(*uit);
}

void eisStatus(const Dossiersteekproef& steekproef, Steekproefstatus status) {
    if (steekproef.status != status) throw NietNu(waaromNietNu(steekproef.status));
}

Sleutelbestand eisSleutel(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef) {
    auto uit = leesSleutelbestand(werkplek.sleutels(), toets, steekproef);
    if (!uit)
        throw NietNu(
            "De sleutel van deze steekproef is vernietigd. Niemand kan de pseudoniemen nog "
            "terugleiden naar dossiers.");
    return std::move(*uit);
}

std::string leesReden(const std::string& getypt) {
    Veldcontrole controle;
    std::string uit = controle.tekst("reden", getypt, kLangsteReden, "Vul de reden in.");
    controle.eisGoed();
    return uit;
}

void bewaakSteekproef(Werkplek& werkplek, Transactie& transactie, const Toetskop& kop,
                      const std::vector<TeBewaken>& teksten, const std::string& privacyReden) {
    const auto kader = werkplek.kader(transactie, kop.kaderHash);
    const std::string regel =
        bewaakPrivacy(teksten, bekendeWoorden(transactie, *kader), privacyReden);
    if (!regel.empty())
        transactie.log("privacymelding bevestigd",
                       "toets " + std::to_string(kop.nr) + " steekproef", "", regel);
}

void eisZonderNummer(const std::string& reden, const std::string& nummer) {
    if (nummer.size() < kKortsteNummer) return;
    if (kleineLetters(reden).find(kleineLetters(nummer)) == std::string::npos) return;
    throw Veldfouten("reden",
                     "De reden noemt het nummer van het dossier. Haal het weg: het nummer staat "
                     "alleen in het sleutelbestand.");
}

Populatielijst leesGestuurdeLijst(Werkplek& werkplek, const std::filesystem::path& bestand,
                                  const std::string& bestandsnaam, const std::string& sleutel) {
    try {
        return leesPopulatie(bestand, bestandsnaam, Pseudonimiseerder(sleutel),
                             dagVan(werkplek.nu()));
    } catch (const Invoerfout& fout) {
        std::vector<Veldfouten::Fout> fouten;
        for (const Melding& een : fout.meldingen()) {
            const bool noemtRij = een.regel == 0 || een.tekst.starts_with("Rij ");
            fouten.push_back(
                {"lijst", (noemtRij ? "" : "Rij " + std::to_string(een.regel) + ": ") + een.tekst});
        }
        throw Veldfouten(std::move(fouten));
    }
}

std::string maandenLater(const std::string& dag, int maanden) {
    namespace chrono = std::chrono;
    const chrono::year_month_day van(dagUit(dag).value());
    chrono::year_month_day tot = van + chrono::months(maanden);
    if (!tot.ok()) tot = tot.year() / tot.month() / chrono::last;
    return iso(chrono::sys_days(tot));
}

}  // namespace maatlat
