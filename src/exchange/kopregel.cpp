// SPDX-License-Identifier: EUPL-1.2
#include "exchange/kopregel.h"

#include <algorithm>
#include <map>
#include <memory>

#include "exchange/celbereik.h"
#include "exchange/datumcode.h"
#include "exchange/kopcodes.h"
#include "exchange/scoretekens.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kHoogsteKop = 20;  // rows in which a heading is looked for

/// "Een rekenprogramma maakt van 1.10 het getal 1.1."
std::string hoeGetalOntstond(const std::vector<std::string>& codes, const std::string& getal) {
    return "Een rekenprogramma maakt van " + opsomming(codes) + " het getal " + getal +
           ". Maak de cel op als tekst en typ de code opnieuw.";
}

/// Builds the heading column by column.
class Kopregellezer {
  public:
    Kopregellezer(const Kopcodes& codes, const Tabel& tabel, Meldingen& meldingen)
        : codes_(codes),
          regel_(tabel.rijen.front().regel),
          kalender1904_(tabel.verslag.kalender1904),
          meldingen_(meldingen) {}

    void neem(std::size_t kolom, const std::string& kop) {
        if (kop.empty())
            uit_.zonderKop.push_back(kolom);
        else if (isOrganisatiekop(kop))
            neemOrganisatie(kolom, kop);
        else if (const Verwachting* een = codes_.vind(kop))
            neemVerwachting(kolom, kop, *een);
        else if (!codesVanDatum(kop, kalender1904_).empty())
            neemDatum(kolom, kop);
        else
            meldOnbekend(kolom, kop);
    }

    Kopregel klaar() {
        if (!organisatie_)
            meldingen_.bij(regel_, 0, [] {
                return std::string(
                    "Er is geen kolom met de naam van de organisatie. Zet "
                    "\"organisatie\" boven die kolom.");
            });
        if (datums_)
            meldingen_.bij(regel_, 0, [] {
                return std::string(
                    "In de kopregel staan datums: het rekenprogramma heeft codes in een datum "
                    "veranderd. Maak deze cellen op als tekst en typ de codes opnieuw.");
            });
        // Which of them are missing, nobody knows as long as a heading is a riddle.
        for (const Verwachting* een : codes_.alle())
            if (raadsels_ == 0 && een->beoordeeld && !opVerwachting_.contains(een))
                meldOntbreekt(*een);
        uit_.organisatie = organisatie_.value_or(0);
        return std::move(uit_);
    }

  private:
    std::string hier(std::size_t kolom, const std::string& kop) const {
        return "Rij " + std::to_string(regel_) + ", kolom " + std::to_string(kolom + 1) + ": " +
               aangehaald(kop) + " ";
    }

    void meld(std::size_t kolom, auto tekst) {
        meldingen_.bij(regel_, static_cast<int>(kolom) + 1, tekst);
    }

    void neemOrganisatie(std::size_t kolom, const std::string& kop) {
        if (organisatie_)
            meld(kolom, [&] {
                return hier(kolom, kop) +
                       "is een tweede kolom met de naam van de organisatie, na "
                       "kolom " +
                       std::to_string(*organisatie_ + 1) +
                       ". Kijk welke kolom de namen bevat, en zet de andere op een ander tabblad.";
            });
        else
            organisatie_ = kolom;
    }

    void neemVerwachting(std::size_t kolom, const std::string& kop, const Verwachting& een) {
        const auto [eerste, nieuw] = opVerwachting_.emplace(&een, kolom);
        if (nieuw) {
            uit_.scores.push_back({kolom, &een});
            return;
        }
        meld(kolom, [&, waar = eerste->second] {
            const std::vector<std::string> ook = codes_.alsGetal(een.code);
            const std::string tweede = hier(kolom, kop) + "is een tweede kolom voor verwachting " +
                                       een.code + ", na kolom " + std::to_string(waar + 1) + ". ";
            if (ook.empty())
                return tweede +
                       "Kijk welke van de twee klopt, en verbeter de code boven de andere.";
            return tweede + "Een van de twee kan " + een.code + " zijn en de andere " +
                   opsomming(ook) + ". " + hoeGetalOntstond(ook, een.code);
        });
    }

    void neemDatum(std::size_t kolom, const std::string& kop) {
        const Verwachting* was = codes_.vanDatum(kop, kalender1904_);
        if (was)
            opVerwachting_.emplace(was, kolom);
        else
            ++raadsels_;
        datums_ = true;
        meld(kolom, [&] {
            return hier(kolom, kop) + "is een datum. " +
                   (was ? "Waarschijnlijk stond hier " + was->code + "."
                        : std::string("Welke code hier stond, is niet te zien."));
        });
    }

    void meldOnbekend(std::size_t kolom, const std::string& kop) {
        meld(kolom, [&] {
            const std::vector<std::string> was = codes_.alsGetal(kop);
            if (!was.empty())
                return hier(kolom, kop) + "is geen verwachting van dit kader, maar was misschien " +
                       opsomming(was) + ". " + hoeGetalOntstond(was, kop);
            return hier(kolom, kop) + "is geen verwachting van dit kader." + codes_.bedoeltU(kop) +
                   " Verbeter de code. Staan er geen scores in, zet de kolom dan op een ander "
                   "tabblad.";
        });
    }

    /// A column is missing; perhaps the one of another code with the same number is it.
    void meldOntbreekt(const Verwachting& een) {
        meldingen_.bij(regel_, 0, [&] {
            for (const auto& [ander, kolom] : opVerwachting_) {
                const std::vector<std::string> ook = codes_.alsGetal(ander->code);
                if (std::ranges::find(ook, een.code) == ook.end()) continue;
                return "Er is geen kolom voor verwachting " + een.code + ". De kop " +
                       aangehaald(ander->code) + " in kolom " + std::to_string(kolom + 1) +
                       " kan " + ander->code + " betekenen, maar ook " + een.code + ". " +
                       hoeGetalOntstond({een.code}, ander->code);
            }
            return "Er is geen kolom voor verwachting " + een.code +
                   ". Voeg de kolom toe; laat de cellen leeg als er nog geen score is.";
        });
    }

    const Kopcodes& codes_;
    int regel_;
    bool kalender1904_;
    Meldingen& meldingen_;
    std::map<const Verwachting*, std::size_t> opVerwachting_;  ///< the column it was found in
    std::optional<std::size_t> organisatie_;
    bool datums_ = false;
    int raadsels_ = 0;  ///< dates of which it cannot be seen what code they were
    Kopregel uit_;
};

/// Whether a heading means, or was, a column of scores.
bool isCodekop(const Kopcodes& codes, const std::string& kop, bool kalender1904) {
    return codes.vind(kop) || codes.vanDatum(kop, kalender1904) || !codes.alsGetal(kop).empty();
}

bool isKopregel(const Kopcodes& codes, const Rij& rij) {
    const auto aantal = std::ranges::count_if(
        rij.cellen, [&](const std::string& kop) { return isCodekop(codes, kop, false); });
    return aantal >= 2 || (aantal == 1 && std::ranges::any_of(rij.cellen, isOrganisatiekop));
}

/// The heading stands lower: says so, and what stands above it.
void meldTekstErboven(const Tabel& tabel, std::size_t kop, Meldingen& meldingen) {
    constexpr std::size_t kMeesteCellen = 10;
    std::vector<std::string> cellen;
    for (std::size_t i = 0; i < kop; ++i)
        for (std::size_t k = 0; k < tabel.rijen[i].cellen.size(); ++k)
            if (const std::string& cel = tabel.rijen[i].cellen[k];
                !cel.empty() && cellen.size() < kMeesteCellen)
                cellen.push_back(
                    celplaats(tabel.blad, tabel.rijen[i].regel, static_cast<int>(k) + 1) + " " +
                    aangehaald(cel));
    meldingen.bij(tabel.rijen.front().regel, 0, [&] {
        return "De kopregel staat in rij " + std::to_string(tabel.rijen[kop].regel) +
               ". Boven de kopregel mag geen titel of andere tekst staan. Haal weg wat erboven "
               "staat: " +
               opsomming(cellen) + ".";
    });
}

}  // namespace

std::optional<Kopregel> leesKopregel(const Tabel& tabel, const Toetsingskader& kader,
                                     Meldingen& meldingen) {
    const Kopcodes codes(kader);
    const Rij& rij = tabel.rijen.front();
    const auto laatste = tabel.rijen.begin() +
                         static_cast<std::ptrdiff_t>(std::min(tabel.rijen.size(), kHoogsteKop));
    const auto kop = std::find_if(tabel.rijen.begin(), laatste,
                                  [&](const Rij& een) { return isKopregel(codes, een); });
    if (kop != laatste && kop != tabel.rijen.begin()) {
        meldTekstErboven(tabel, static_cast<std::size_t>(kop - tabel.rijen.begin()), meldingen);
        return std::nullopt;
    }
    if (std::ranges::none_of(rij.cellen, [&](const std::string& een) {
            return isOrganisatiekop(een) || isCodekop(codes, een, tabel.verslag.kalender1904) ||
                   !codesVanDatum(een, tabel.verslag.kalender1904).empty();
        })) {
        meldingen.bij(rij.regel, 0, [&] {
            return "Rij " + std::to_string(rij.regel) +
                   (tabel.blad.empty() ? "" : " van tabblad " + aangehaald(tabel.blad)) +
                   " is geen kopregel. Zet in de eerste rij \"organisatie\" en de codes van de "
                   "verwachtingen.";
        });
        return std::nullopt;
    }
    Kopregellezer lezer(codes, tabel, meldingen);
    std::size_t breedte = 0;
    for (const Rij& een : tabel.rijen)
        breedte = std::max(breedte, een.cellen.size());
    for (std::size_t kolom = 0; kolom < breedte; ++kolom)
        lezer.neem(kolom, rij.cel(kolom));
    return lezer.klaar();
}

std::function<bool(const Rij&)> kopherkenner(const Toetsingskader& kader) {
    return [codes = std::make_shared<const Kopcodes>(kader)](const Rij& rij) {
        return isKopregel(*codes, rij);
    };
}

}  // namespace maatlat
