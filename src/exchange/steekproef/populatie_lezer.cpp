// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/populatie_lezer.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <system_error>

#include "exchange/bestandsweigering.h"
#include "exchange/celtekst.h"
#include "exchange/csv_stroom.h"
#include "exchange/steekproef/populatie_bouwer.h"
#include "exchange/tabel.h"
#include "exchange/tabelbestand.h"
#include "exchange/tabelbouwer.h"
#include "exchange/tekencodering.h"

namespace maatlat {

namespace {

constexpr std::size_t kBlok = 1 << 16;
constexpr std::string_view kUtf8Merk = "\xef\xbb\xbf";

/// Hands the rows of a CSV file on to the builder, each as soon as it is there.
class NaarPopulatie : public CsvOntvanger {
  public:
    NaarPopulatie(const std::string& bestand, Populatiebouwer& bouwer)
        : bestand_(bestand), codering_(bestand), bouwer_(bouwer) {}

    void cel(int regel, int kolom, std::string_view ruw) override {
        if (ruw.empty()) return;
        if (ruw.size() > kMaxCeltekst || kolom > kMaxKolommen)
            weiger(bestand_, regel,
                   "De tekst in kolom " + std::to_string(kolom) +
                       " is te lang, of de tabel is te breed. Verwijder wat er niet in hoort.");
        const std::string_view tekst = codering_.alsUtf8(ruw, regel);
        const auto plaats = static_cast<std::size_t>(kolom - 1);
        if (!bouwer_.heeftKop()) {
            if (koppen_.size() <= plaats) koppen_.resize(plaats + 1);
            koppen_[plaats] = schoneCel(tekst, kladje_);
            heeftTekst_ |= !koppen_[plaats].empty();
            return;
        }
        const auto& kolommen = bouwer_.kop().kolommen;
        const bool gebruikt = plaats < kolommen.size() && kolommen[plaats];
        if (schoneCel(tekst, kladje_).empty()) return;
        if (gebruikt) cellen_[static_cast<std::size_t>(*kolommen[plaats])] = tekst;
        if (plaats >= kolommen.size()) bouwer_.meldBuitenKop(regel, kolom);
        heeftTekst_ = true;
    }

    void rijEinde(int regel) override {
        if (heeftTekst_ && !bouwer_.heeftKop()) {
            bouwer_.kop(regel, koppen_);
        } else if (heeftTekst_) {
            Lijstcellen cellen;
            std::ranges::copy(cellen_, cellen.begin());
            bouwer_.neemRij(regel, cellen);
        }
        for (std::string& een : cellen_)
            een.clear();
        koppen_.clear();
        heeftTekst_ = false;
    }

  private:
    const std::string& bestand_;
    Celcodering codering_;
    Populatiebouwer& bouwer_;
    std::vector<std::string> koppen_;
    std::array<std::string, kAantalLijstkolommen> cellen_;
    bool heeftTekst_ = false;
    std::string kladje_;
};

/// Reads rows that stand in memory already.
void leesRijen(const Tabel& tabel, Populatiebouwer& bouwer) {
    for (const Rij& rij : tabel.rijen) {
        if (!bouwer.heeftKop()) {
            bouwer.kop(rij.regel, rij.cellen);
            continue;
        }
        const auto& kolommen = bouwer.kop().kolommen;
        Lijstcellen cellen{};
        for (std::size_t i = 0; i < rij.cellen.size(); ++i) {
            if (i >= kolommen.size() && !rij.cellen[i].empty())
                bouwer.meldBuitenKop(rij.regel, static_cast<int>(i) + 1);
            else if (i < kolommen.size() && kolommen[i])
                cellen[static_cast<std::size_t>(*kolommen[i])] = rij.cellen[i];
        }
        bouwer.neemRij(rij.regel, cellen);
    }
}

/// Reads a CSV file of which `begin` is the first block.
void leesStroom(std::ifstream& stroom, std::string_view begin, const std::string& bestand,
                Populatiebouwer& bouwer) {
    if (begin.starts_with(kUtf8Merk)) begin.remove_prefix(kUtf8Merk.size());
    const Csvvorm vorm = csvvorm(begin);
    NaarPopulatie ontvanger(bestand, bouwer);
    CsvStroom csv(bestand, vorm, ontvanger);
    csv.lees(begin);
    std::size_t totaal = begin.size();
    for (std::string blok(kBlok, '\0'); stroom;) {
        stroom.read(blok.data(), static_cast<std::streamsize>(blok.size()));
        totaal += static_cast<std::size_t>(stroom.gcount());
        if (totaal > kGrootsteLijst)
            weiger(bestand, 0,
                   "Dit bestand is groter dan 512 MB. Sla alleen de kolommen op die Maatlat "
                   "gebruikt, in een nieuw bestand.");
        csv.lees(std::string_view(blok).substr(0, static_cast<std::size_t>(stroom.gcount())));
    }
    if (stroom.bad())
        weiger(bestand, 0, "Dit bestand kan niet worden gelezen. Controleer of u het mag openen.");
    csv.sluit();
}

/// A spreadsheet, or text in UTF-16 or of another kind: read as a whole, or refused as a whole.
bool isStroom(std::string_view begin) {
    return !begin.empty() && !isZip(begin) && !begin.starts_with("\xff\xfe") &&
           !begin.starts_with("\xfe\xff") && !begin.starts_with("\xd0\xcf\x11\xe0");
}

}  // namespace

Populatielijst leesPopulatie(const std::filesystem::path& pad, const std::string& bestandsnaam,
                             const Pseudonimiseerder& pseudonimiseer, const std::string& vandaag) {
    const auto dag = dagUit(vandaag);
    if (!dag) throw std::invalid_argument("an ISO date is expected");
    Populatiebouwer bouwer(bestandsnaam, pseudonimiseer, *dag);
    std::ifstream stroom;
    std::error_code fout;  // leesTabel says what is wrong with a path
    if (std::filesystem::is_regular_file(pad, fout)) stroom.open(pad, std::ios::binary);
    std::string begin(kBlok, '\0');
    stroom.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(stroom.gcount()));
    if (isStroom(begin)) {
        weigerAndereSoorten(begin, bestandsnaam);
        leesStroom(stroom, begin, bestandsnaam, bouwer);
    } else {
        leesRijen(leesTabel(pad, bestandsnaam), bouwer);
    }
    return std::move(bouwer).klaar();
}

}  // namespace maatlat
