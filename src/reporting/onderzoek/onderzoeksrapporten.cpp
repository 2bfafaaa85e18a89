// SPDX-License-Identifier: EUPL-1.2
#include "reporting/onderzoek/onderzoeksrapporten.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/toets/toetskop.h"
#include "reporting/onderzoek/standrapport.h"
#include "reporting/toets/toetsrapport.h"
#include "taal/spelling.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/onderzoek/ronde_uit_database.h"

namespace maatlat {

namespace {

constexpr const char* kNogVanHaar =
    "De zelfevaluatie is nog niet ingediend. Tot dan is zij alleen van de organisatie zelf.";

/// The toetsen that were asked for.
std::vector<Toetskop> gekozen(const std::vector<Toetskop>& koppen, const Onderzoekskeuze& keuze) {
    if (!keuze.organisaties) return koppen;
    std::vector<std::string> namen;
    for (const Toetskop& een : koppen)
        namen.push_back(een.organisatie);
    std::vector<Toetskop> uit;
    for (const std::string& naam : *keuze.organisaties) {
        const auto kop = std::ranges::find(koppen, naam, &Toetskop::organisatie);
        if (kop == koppen.end())
            throw Gebruikersfout("De organisatie \"" + naam +
                                 "\" doet niet mee aan dit onderzoek." + bedoeltU(naam, namen));
        if (std::ranges::find(uit, kop->nr, &Toetskop::nr) == uit.end()) uit.push_back(*kop);
    }
    return uit;
}

/// Two files of one name would be one file.
void voegToe(std::vector<Rapportbestand>& bij, Rapportbestand nieuw) {
    const std::string stam = nieuw.naam.substr(0, nieuw.naam.rfind('.'));
    for (int nummer = 2; std::ranges::find(bij, nieuw.naam, &Rapportbestand::naam) != bij.end();
         ++nummer)
        nieuw.naam = stam + "-" + std::to_string(nummer) + ".html";
    bij.push_back(std::move(nieuw));
}

/// What nobody asked for by name may fail without the rest.
template <class Maak>
void probeer(Onderzoeksrapporten& uit, bool gevraagd, Maak maak) {
    try {
        voegToe(uit.rapporten, maak());
    } catch (const Opslagfout&) {
        throw;
    } catch (const Gebruikersfout& waarom) {
        if (gevraagd) throw;
        uit.overgeslagen.emplace_back(waarom.what());
    }
}

Rapportbestand landelijk(Werkplek& werkplek, const Sjablonen& sjablonen,
                         const std::string& onderzoek, bool zelf) {
    if (zelf)
        throw Gebruikersfout(
            "Dit is een zelfevaluatie. Daarvan bestaat geen landelijk rapport: wat een organisatie "
            "over zichzelf zegt, telt landelijk niet mee.");
    // What was adopted is the report; else what follows from the scores now.
    if (auto vast = vastrapportUitDatabase(werkplek, onderzoek)) return std::move(*vast);
    return standrapport(standUitDatabase(werkplek, onderzoek), sjablonen, "", Rapportdoel::bestand);
}

Rapportbestand vanToets(Werkplek& werkplek, const Sjablonen& sjablonen, const Toetskop& kop) {
    if (kop.soort == Toetssoort::zelfevaluatie && !isBevroren(kop.status))
        throw Gebruikersfout(kNogVanHaar);
    return rapportUitDatabase(werkplek, kop.nr, [&](const Toetsinzage& toets) {
        return rapportVan(toets, sjablonen, Rapportdoel::bestand, toets.zonderTonen());
    });
}

}  // namespace

Onderzoeksrapporten onderzoeksrapporten(Werkplek& werkplek, const Sjablonen& sjablonen,
                                        const std::string& onderzoek,
                                        const Onderzoekskeuze& keuze) {
    const Werkplek::Momentopname opname(werkplek.database());
    const auto koppen = werkplek.database().lees(
        [&](Sessie& sessie) { return toetsenUitDatabase(sessie, onderzoek); });
    Onderzoeksrapporten uit;
    const bool zelf = std::ranges::any_of(
        koppen, [](const Toetskop& een) { return een.soort == Toetssoort::zelfevaluatie; });
    const bool allesGevraagd = keuze.landelijk && !keuze.organisaties;
    if (keuze.landelijk && !(allesGevraagd && zelf))
        probeer(uit, !allesGevraagd,
                [&] { return landelijk(werkplek, sjablonen, onderzoek, zelf); });
    for (const Toetskop& kop : gekozen(koppen, keuze))
        probeer(uit, keuze.organisaties.has_value() || koppen.size() == 1,
                [&] { return vanToets(werkplek, sjablonen, kop); });
    return uit;
}

}  // namespace maatlat
