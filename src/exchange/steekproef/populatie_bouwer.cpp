// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/populatie_bouwer.h"

#include <algorithm>
#include <utility>

#include "exchange/bestandsweigering.h"
#include "exchange/celtekst.h"
#include "exchange/getaltekst.h"
#include "exchange/scoretekens.h"
#include "exchange/steekproef/lijstdatum.h"
#include "rules/steekproef/populatiegaten.h"
#include "rules/steekproef/trekking.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteNummer = 100;  // bytes
constexpr std::size_t kLangsteGroep = 200;   // bytes
constexpr std::size_t kMeesteGroepen = 1000;

bool heeftStuurteken(std::string_view tekst) {
    return std::ranges::any_of(
        tekst, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
}

/// The name of a group on one line: a tab or line end in it would be a mark in what is hashed.
std::string_view groepsnaam(std::string_view cel, std::string& kladje) {
    std::string_view naam = schoneCel(cel, kladje);
    if (!heeftStuurteken(naam)) return naam;
    std::string opEenRegel(naam);
    for (char& c : opEenRegel)
        if (heeftStuurteken({&c, 1})) c = ' ';
    return kladje = std::move(opEenRegel);
}

std::string rij(int regel) {
    return "Rij " + std::to_string(regel);
}

}  // namespace

Populatiebouwer::Populatiebouwer(std::string bestand, const Pseudonimiseerder& pseudonimiseer,
                                 Dag vandaag)
    : bestand_(std::move(bestand)),
      pseudonimiseer_(pseudonimiseer),
      meldingen_(bestand_),
      waarschuwingen_(bestand_, vandaag) {}

void Populatiebouwer::kop(int regel, const std::vector<std::string>& koppen) {
    kop_ = leesLijstkop(regel, koppen, meldingen_);
    meldingen_.werpAlsNodig();
    for (std::size_t i = 0; i < kop_.kolommen.size(); ++i)
        if (kop_.kolommen[i])
            plaatsen_[static_cast<std::size_t>(*kop_.kolommen[i])] = static_cast<int>(i) + 1;
}

bool Populatiebouwer::neemNummer(int regel, const Lijstcel& cel, Populatie::Rij& dossier) {
    dossier.nummer = schoneCel(cel.tekst, kladjes_[0]);
    std::string_view fout;
    if (cel.soort == Celsoort::grootGetal || isAfgekaptGetal(dossier.nummer))
        fout =
            "het dossiernummer is afgekapt: een rekenblad onthoudt van een getal maar vijftien "
            "cijfers. Haal de lijst opnieuw uit het systeem, als CSV of met deze kolom als tekst.";
    else if (dossier.nummer.empty())
        fout = "er staat geen dossiernummer. Vul het in, of verwijder de rij.";
    else if (dossier.nummer.size() > kLangsteNummer)
        fout = "het dossiernummer is langer dan 100 tekens. Zet alleen het nummer in deze kolom.";
    else if (heeftStuurteken(dossier.nummer))
        fout = "in het dossiernummer staat een tab of een regeleinde. Haal dat weg.";
    if (fout.empty()) return true;
    meldingen_.bij(regel, plaats(Lijstkolom::dossier),
                   [&] { return rij(regel) + ": " + std::string(fout); });
    return false;
}

void Populatiebouwer::neemDatum(int regel, Lijstdatum datum, std::string_view cel,
                                Populatie::Rij& dossier) {
    std::string kladje;
    const std::string_view tekst = schoneCel(cel, kladje);
    if (tekst.empty()) return;
    const auto gelezen = lijstdatum(tekst, kalender1904_);
    if (const Dag* const dag = std::get_if<Dag>(&gelezen)) {
        dossier.datums[static_cast<std::size_t>(datum)] = *dag;
        return;
    }
    meldingen_.bij(regel, plaats(kolomVan(datum)), [&] {
        return rij(regel) + ", kolom " + aangehaald(naam(datum)) + ": " + aangehaald(tekst) + " " +
               std::string(uitleg(std::get<Datumfout>(gelezen)));
    });
}

void Populatiebouwer::meldFoutwaarden(int regel, const Lijstcellen& cellen) {
    for (std::size_t i = 0; i < cellen.size(); ++i)
        if (cellen[i].soort == Celsoort::fout)
            meldingen_.bij(regel, plaatsen_[i], [&] {
                return rij(regel) + ", kolom " + aangehaald(naam(static_cast<Lijstkolom>(i))) +
                       ": de formule geeft " + aangehaald(cellen[i].tekst) +
                       ". Zet er de waarde zelf, of maak de cel leeg.";
            });
}

void Populatiebouwer::meldSamengevoegd(const Celgebied& cellen) {
    const auto geraakt = std::ranges::find_if(plaatsen_, [&](int plaats) {
        return plaats >= cellen.kolom && plaats <= cellen.laatsteKolom;
    });
    if (geraakt == plaatsen_.end()) return;
    meldingen_.bij(cellen.rij, cellen.kolom, [&] {
        return rij(cellen.rij) + ": hier zijn cellen samengevoegd, tot en met rij " +
               std::to_string(cellen.laatsteRij) +
               ". Splits ze, en zet in elke rij haar eigen waarde.";
    });
}

void Populatiebouwer::neemRij(int regel, const Lijstcellen& cellen) {
    Populatie::Rij dossier;
    const auto celVan = [&](Lijstkolom kolom) { return cellen[static_cast<std::size_t>(kolom)]; };
    const auto cel = [&](Lijstkolom kolom) { return celVan(kolom).tekst; };
    overgeslagen_ += std::exchange(legeRijen_, 0);
    meldFoutwaarden(regel, cellen);
    const bool metNummer = neemNummer(regel, celVan(Lijstkolom::dossier), dossier);
    for (const Lijstdatum datum : kLijstdatums)
        neemDatum(regel, datum, cel(kolomVan(datum)), dossier);
    dossier.soort = groepsnaam(cel(Lijstkolom::soort), kladjes_[1]);
    dossier.gemeente = groepsnaam(cel(Lijstkolom::gemeente), kladjes_[2]);
    for (const auto& [kolom, tekst] :
         {std::pair(Lijstkolom::soort, dossier.soort), {Lijstkolom::gemeente, dossier.gemeente}})
        if (tekst.size() > kLangsteGroep)
            weiger(bestand_, regel,
                   rij(regel) + ": de tekst in kolom " + aangehaald(naam(kolom)) +
                       " is te lang. Zet in deze kolom een kort woord, of verwijder de kolom.");
    if (!metNummer) return;
    if (populatie_.aantal() == kMeesteDossiers)
        weiger(bestand_, regel,
               "De lijst heeft meer dan " + std::to_string(kMeesteDossiers) +
                   " dossiers. Deel de lijst, bijvoorbeeld per jaar.");
    waarschuwingen_.bekijk(regel, dossier);
    try {
        populatie_.voegToe(pseudonimiseer_.van(dossier.nummer), dossier);
    } catch (const std::length_error&) {
        weiger(bestand_, regel,
               "De kolommen \"soort\" en \"gemeente\" hebben te veel verschillende waarden. "
               "Controleer of de juiste kop erboven staat.");
    }
    regels_.push_back(regel);
}

void Populatiebouwer::meldBuitenKop(int regel, int kolom) {
    meldingen_.bij(regel, kolom, [&] {
        return rij(regel) + " heeft meer cellen dan de kop. Zet boven kolom " +
               std::to_string(kolom) + " een kop, of maak de cel leeg.";
    });
}

void Populatiebouwer::zoekDubbele() {
    const std::vector<std::uint32_t> volgorde = populatie_.opPseudoniem();
    std::size_t eerste = 0;  // of those with the same pseudonym: the one that stands first
    for (std::size_t i = 1; i < volgorde.size(); ++i) {
        if (populatie_.pseudoniem(volgorde[i]) != populatie_.pseudoniem(volgorde[eerste])) {
            eerste = i;
            continue;
        }
        const int regel = regels_[volgorde[i]];
        const int eerder = regels_[volgorde[eerste]];
        // Two numbers with one pseudonym: once in two million lists of a million dossiers.
        if (populatie_.rij(volgorde[i]).nummer != populatie_.rij(volgorde[eerste]).nummer)
            weiger(bestand_, regel,
                   "Twee dossiers kregen toevallig hetzelfde pseudoniem. Lees de lijst nog eens "
                   "in.");
        meldingen_.bij(regel, plaats(Lijstkolom::dossier), [&] {
            return rij(regel) + ": dit dossiernummer staat ook in rij " + std::to_string(eerder) +
                   ". Elk dossier mag één keer voorkomen. Verwijder één van de rijen.";
        });
    }
}

std::vector<Populatiegroep> Populatiebouwer::groepenVan(Lijstkolom kolom, Groepkolom groepkolom) {
    if (plaats(kolom) == 0) return {};
    std::vector<Populatiegroep> uit = groepen(populatie_, groepkolom);
    if (uit.size() > kMeesteGroepen)
        weiger(bestand_, 0,
               "De kolom " + aangehaald(naam(kolom)) + " heeft " + std::to_string(uit.size()) +
                   " verschillende waarden; " + std::to_string(kMeesteGroepen) +
                   " mag. Controleer of de juiste kop erboven staat, of verwijder de kolom.");
    return uit;
}

Populatiebeschrijving Populatiebouwer::beschrijf(const Leesverslag& verslag) {
    Populatiebeschrijving uit;
    uit.aantal = static_cast<std::int64_t>(populatie_.aantal());
    for (const Lijstdatum datum : kLijstdatums) {
        if (plaats(kolomVan(datum)) == 0) continue;
        Populatiebeschrijving::Datumkolom kolom;
        kolom.datum = datum;
        Dag eerste = Dag::max();
        Dag laatste = Dag::min();
        for (std::size_t i = 0; i < populatie_.aantal(); ++i)
            if (const auto dag = populatie_.rij(i).datums[static_cast<std::size_t>(datum)]) {
                ++kolom.ingevuld;
                eerste = std::min(eerste, *dag);
                laatste = std::max(laatste, *dag);
            }
        if (kolom.ingevuld > 0) {
            kolom.eerste = iso(eerste);
            kolom.laatste = iso(laatste);
        }
        uit.datums.push_back(std::move(kolom));
    }
    uit.soorten = groepenVan(Lijstkolom::soort, Groepkolom::soort);
    uit.gemeenten = groepenVan(Lijstkolom::gemeente, Groepkolom::gemeente);
    uit.genegeerd = kop_.genegeerd;
    uit.grens.verslag = verslag;
    uit.grens.overgeslagenRijen = overgeslagen_;
    telNummergaten(populatie_, uit.grens);
    uit.grens.maandenZonder = maandenZonderMelding(populatie_);
    uit.grens.afgekapt = afgekapteNummers(populatie_);
    return uit;
}

Populatielijst Populatiebouwer::klaar(const Leesverslag& verslag) && {
    zoekDubbele();
    if (heeftKop() && populatie_.aantal() == 0 && meldingen_.aantal() == 0)
        weiger(bestand_, 0, "De lijst is leeg: onder de kop staat geen dossier.");
    if (!heeftKop()) weiger(bestand_, 0, "Er staat niets in de lijst.");
    meldingen_.werpAlsNodig();
    Populatielijst uit;
    uit.beschrijving = beschrijf(verslag);
    uit.populatie = std::move(populatie_);
    uit.waarschuwingen = std::move(waarschuwingen_).klaar(plaats(Lijstkolom::melding) > 0);
    uit.aantalWaarschuwingen = waarschuwingen_.aantal();
    return uit;
}

}  // namespace maatlat
