// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/verwerking_store.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::verwerkingStore {

namespace {

/// The newest version under a key, with its contents.
struct Nieuwste {
    Oudeversie rij{};
    Vastlegging inhoud{};
};
std::optional<Nieuwste> nieuwsteVan(const Toetslezing& toets, const std::string& sleutel) {
    auto rijen = geschiedenisStore::versies(toets, sleutel, 1);
    if (rijen.empty()) return std::nullopt;
    auto inhoud = Vastlegging::lees(rijen.front().inhoud);
    return Nieuwste{std::move(rijen.front()), std::move(inhoud).value_or(Vastlegging())};
}

/// Throws unless this is the newest version. Whoever works in two tabs hears that it was oneself.
void eisVersie(const Toetslezing& toets, const std::string& sleutel, int versie,
               std::int64_t persoon) {
    const auto nu = nieuwsteVan(toets, sleutel);
    if ((nu ? nu->rij.versie : 0) == versie) return;
    throw NietNu(std::string(nu && nu->rij.auteur == persoon
                                 ? "U hebt dit zelf intussen gewijzigd in een ander tabblad."
                                 : "Iemand anders heeft dit intussen gewijzigd.") +
                 " Bekijk eerst wat er nu staat.");
}

void legVast(const Toetsschrijving& toets, Gebeurtenis wat, const std::string& sleutel,
             const Vastlegging& inhoud, std::int64_t persoon) {
    const int versie = geschiedenisStore::omvang(toets, sleutel).nieuwste + 1;
    toets.log(wat, versiesleutel(toets.nr(), sleutel), {},
              geschiedenisStore::legVersieVast(toets, sleutel, versie, inhoud, persoon));
}

std::string sleutelVan(Aanvaarder als) {
    return std::string(kHiaten) + (als == Aanvaarder::voorlegger ? "voorlegger" : "vaststeller");
}

}  // namespace

void besluit(const Toetsschrijving& toets, const Puntsleutel& punt, Puntuitkomst uitkomst,
             const Tekst& motivering, int versie, std::int64_t persoon) {
    const std::string sleutel = kBesluit + punt.tekst();
    eisVersie(toets, sleutel, versie, persoon);
    legVast(toets, Gebeurtenis::puntBesloten, sleutel,
            {{"uitkomst", std::string(naam(uitkomst))}, {"motivering", motivering}}, persoon);
}

std::optional<Puntbeslissing> besluitOver(const Toetslezing& toets, const Puntsleutel& punt) {
    const auto van = nieuwsteVan(toets, kBesluit + punt.tekst());
    if (!van) return std::nullopt;
    return Puntbeslissing{
        punt,
        puntuitkomstMetNaam(van->inhoud.tekst("uitkomst")).value_or(Puntuitkomst::niet),
        van->inhoud.tekst("motivering"),
        van->rij.versie,
        van->rij.auteur,
        van->rij.wanneer};
}

bool besliste(const Toetslezing& toets, std::int64_t persoon) {
    return std::ranges::any_of(
        geschiedenisStore::sleutelsVan(toets, persoon),
        [](std::string_view sleutel) { return sleutel.starts_with(kBesluit); });
}

void zegAkkoord(const Toetsschrijving& toets, const Puntsleutel& punt, int besluitversie,
                bool akkoord, const Tekst& reden, std::int64_t persoon) {
    eisVersie(toets, kBesluit + punt.tekst(), besluitversie, persoon);
    legVast(toets, Gebeurtenis::puntMeegelezen, kAkkoord + punt.tekst(),
            {{"besluit", std::to_string(besluitversie)},
             {"akkoord", akkoord ? "ja" : "nee"},
             {"reden", reden}},
            persoon);
}

Puntstand stand(const Toetslezing& toets, const Puntsleutel& punt) {
    Puntstand uit{besluitOver(toets, punt), {}};
    if (!uit.besluit) return uit;
    const auto van = nieuwsteVan(toets, kAkkoord + punt.tekst());
    if (van && van->inhoud.tekst("besluit") == std::to_string(uit.besluit->versie))
        uit.akkoord = Puntakkoord{punt,
                                  uit.besluit->versie,
                                  van->inhoud.tekst("akkoord") == "ja",
                                  van->inhoud.tekst("reden"),
                                  van->rij.auteur,
                                  van->rij.wanneer};
    return uit;
}

Nawoord nawoord(const Toetslezing& toets, int ronde) {
    const auto van = nieuwsteVan(toets, kNawoord + std::to_string(ronde));
    if (!van) return {};
    return {van->inhoud.tekst("tekst"), van->rij.versie, van->rij.auteur, van->rij.wanneer};
}

void zetNawoord(const Toetsschrijving& toets, int ronde, const Tekst& tekst, int versie,
                std::int64_t persoon) {
    const std::string sleutel = kNawoord + std::to_string(ronde);
    eisVersie(toets, sleutel, versie, persoon);
    legVast(toets, Gebeurtenis::nawoordGewijzigd, sleutel, {{"tekst", tekst}}, persoon);
}

void verklaar(const Toetsschrijving& toets, const std::string& kenmerk, const Verschilgrond& grond,
              const Tekst& reden, std::int64_t persoon) {
    legVast(toets, Gebeurtenis::verschilVerklaard, kVerklaring + kenmerk,
            {{"grond", grond.tekst()}, {"reden", reden}}, persoon);
}

std::vector<Verschilverklaring> verklaringen(const Toetslezing& toets) {
    const std::string begin = kVerklaring;
    // '0' is the sign after '/', so that these are all keys with that beginning.
    Vraag vraag(toets,
                "SELECT g.sleutel, g.inhoud, g.persoon, g.wanneer FROM geschiedenis AS g "
                "WHERE g.toets = ? AND g.sleutel > ? AND g.sleutel < ? AND g.versie = "
                "(SELECT max(h.versie) FROM geschiedenis AS h WHERE h.toets = g.toets AND "
                "h.sleutel = g.sleutel) ORDER BY g.sleutel");
    vraag.bind(toets.nr(), begin, begin.substr(0, begin.size() - 1) + "0");
    std::vector<Verschilverklaring> uit;
    while (vraag.stap()) {
        const auto inhoud = Vastlegging::lees(vraag.tekst(1));
        const auto grond = inhoud ? leesVerschilgrond(inhoud->tekst("grond")) : std::nullopt;
        if (!grond) continue;
        uit.push_back({vraag.tekst(0).substr(begin.size()), *grond, inhoud->tekst("reden"),
                       vraag.getal(2), vraag.tekst(3)});
    }
    return uit;
}

void aanvaardHiaten(const Toetsschrijving& toets, Aanvaarder als,
                    const std::vector<Teaanvaarden>& hiaten, std::int64_t persoon) {
    Vastlegging inhoud;
    for (const Teaanvaarden& een : hiaten) {
        inhoud.voegToe("hiaat", een.naam);
        inhoud.voegToe("soort", een.soort);
        inhoud.voegToe("code", een.code);
        inhoud.voegToe("reden", een.reden);
    }
    legVast(toets, Gebeurtenis::hiatenAanvaard, sleutelVan(als), inhoud, persoon);
}

Hiaataanvaarding aanvaardeHiaten(const Toetslezing& toets, Aanvaarder als) {
    const auto van = nieuwsteVan(toets, sleutelVan(als));
    if (!van) return {};
    const auto namen = van->inhoud.alle("hiaat");
    const auto soorten = van->inhoud.alle("soort");
    const auto codes = van->inhoud.alle("code");
    const auto redenen = van->inhoud.alle("reden");
    Hiaataanvaarding uit{{}, van->rij.auteur, van->rij.wanneer};
    for (std::size_t i = 0; i < namen.size(); ++i) {
        Aanvaardhiaat& een = uit.hiaten.emplace_back();
        een.naam = namen[i];
        // From before there were reasons there is a name alone.
        if (i < soorten.size()) een.soort = soorten[i];
        if (i < codes.size()) een.code = codes[i];
        if (i < redenen.size()) een.reden = redenen[i];
    }
    return uit;
}

}  // namespace maatlat::verwerkingStore
