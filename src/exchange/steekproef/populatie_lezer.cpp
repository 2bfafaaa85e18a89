// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/populatie_lezer.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "exchange/bestandsweigering.h"
#include "exchange/celbereik.h"
#include "exchange/celtekst.h"
#include "exchange/csv_stroom.h"
#include "exchange/steekproef/populatie_bouwer.h"
#include "exchange/tabel.h"
#include "exchange/tabelbestand.h"
#include "exchange/tabelbouwer.h"
#include "exchange/tekencodering.h"
#include "hash/sha256.h"

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
        metCellen_ = true;
        if (ruw.empty()) return;
        if (ruw.size() > kMaxCeltekst || kolom > kMaxKolommen)
            weiger(bestand_, regel,
                   "De tekst in kolom " + std::to_string(kolom) +
                       " is te lang, of de tabel is te breed. Verwijder wat er niet in hoort.");
        const std::string_view tekst = codering_.alsUtf8(ruw, regel);
        const auto plaats = static_cast<std::size_t>(kolom - 1);
        if (schoneCel(tekst, kladje_).empty()) return;
        bereik_.neem(regel, kolom);
        if (!bouwer_.heeftKop()) {
            if (koppen_.size() <= plaats) koppen_.resize(plaats + 1);
            koppen_[plaats] = schoneCel(tekst, kladje_);
            heeftTekst_ = true;
            return;
        }
        const auto& kolommen = bouwer_.kop().kolommen;
        const bool gebruikt = plaats < kolommen.size() && kolommen[plaats];
        if (gebruikt) cellen_[static_cast<std::size_t>(*kolommen[plaats])] = tekst;
        if (plaats >= kolommen.size()) bouwer_.meldBuitenKop(regel, kolom);
        heeftTekst_ = true;
    }

    void rijEinde(int regel) override {
        if (heeftTekst_) ++rijen_;
        if (heeftTekst_ && !bouwer_.heeftKop()) {
            bouwer_.kop(regel, koppen_);
        } else if (heeftTekst_) {
            Lijstcellen cellen;
            std::ranges::transform(cellen_, cellen.begin(),
                                   [](const std::string& tekst) { return Lijstcel{tekst}; });
            bouwer_.neemRij(regel, cellen);
        } else if (bouwer_.heeftKop() && metCellen_) {
            bouwer_.slaOver(1);
        }
        for (std::string& een : cellen_)
            een.clear();
        koppen_.clear();
        heeftTekst_ = false;
        metCellen_ = false;
    }

    /// What was read, but for the bytes themselves.
    Leesverslag verslag() const {
        Leesverslag uit;
        uit.bestand = bestand_;
        uit.bereik = bereik_.tekst();
        uit.rijen = rijen_;
        uit.tekencodering = codering_.naam();
        return uit;
    }

  private:
    const std::string& bestand_;
    Celcodering codering_;
    Populatiebouwer& bouwer_;
    std::vector<std::string> koppen_;
    std::array<std::string, kAantalLijstkolommen> cellen_;
    Celbereik bereik_;
    std::int64_t rijen_ = 0;  ///< with text
    bool heeftTekst_ = false;
    bool metCellen_ = false;
    std::string kladje_;
};

/// Reads rows that stand in memory already.
void leesRijen(const Tabel& tabel, Populatiebouwer& bouwer) {
    if (tabel.verslag.kalender1904) bouwer.telVanaf1904();
    int vorige = 0;
    for (const Rij& rij : tabel.rijen) {
        const int leeg = rij.regel - std::exchange(vorige, rij.regel) - 1;
        if (!bouwer.heeftKop()) {
            bouwer.kop(rij.regel, rij.cellen);
            for (const Celgebied& een : tabel.samengevoegd)
                if (een.laatsteRij > rij.regel) bouwer.meldSamengevoegd(een);
            continue;
        }
        bouwer.slaOver(leeg);
        const auto& kolommen = bouwer.kop().kolommen;
        Lijstcellen cellen{};
        for (std::size_t i = 0; i < rij.cellen.size(); ++i) {
            if (i >= kolommen.size() && !rij.cellen[i].empty())
                bouwer.meldBuitenKop(rij.regel, static_cast<int>(i) + 1);
            else if (i < kolommen.size() && kolommen[i])
                cellen[static_cast<std::size_t>(*kolommen[i])] = {rij.cellen[i], rij.soort(i)};
        }
        bouwer.neemRij(rij.regel, cellen);
    }
}

/// Reads a CSV file of which `begin` is the first block.
Leesverslag leesStroom(std::ifstream& stroom, std::string_view begin, const std::string& bestand,
                       Populatiebouwer& bouwer) {
    Sha256Stroom som;
    som.voegToe(begin);
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
        const auto deel =
            std::string_view(blok).substr(0, static_cast<std::size_t>(stroom.gcount()));
        som.voegToe(deel);
        csv.lees(deel);
    }
    if (stroom.bad())
        weiger(bestand, 0, "Dit bestand kan niet worden gelezen. Controleer of u het mag openen.");
    csv.sluit();
    Leesverslag uit = ontvanger.verslag();
    uit.sha256 = hex(som.som());
    uit.scheidingsteken = vorm.scheidingsteken;
    return uit;
}

/// A spreadsheet, or text in UTF-16 or of another kind: read as a whole, or refused as a whole.
bool isStroom(std::string_view begin) {
    return !begin.empty() && !isZip(begin) && !begin.starts_with("\xff\xfe") &&
           !begin.starts_with("\xfe\xff") && !begin.starts_with("\xd0\xcf\x11\xe0");
}

/// About the bytes that a table takes.
std::size_t geheugenVan(const Tabel& tabel) {
    std::size_t uit = 0;
    for (const Rij& rij : tabel.rijen) {
        uit += sizeof rij + rij.cellen.capacity() * sizeof(std::string) + rij.soorten.capacity();
        for (const std::string& cel : rij.cellen)
            if (cel.capacity() > std::string().capacity()) uit += cel.capacity();
    }
    return uit;
}

Dag dagVanVandaag(const std::string& vandaag) {
    const auto dag = dagUit(vandaag);
    if (!dag) throw std::invalid_argument("an ISO date is expected");
    return *dag;
}

bool herkentKop(const Rij& rij) {
    return isLijstkop(rij.cellen);
}

Populatielijst uitTabel(const Tabel& tabel, Populatiebouwer bouwer) {
    leesRijen(tabel, bouwer);
    return std::move(bouwer).klaar(tabel.verslag);
}

}  // namespace

Populatielijst leesPopulatie(const std::filesystem::path& pad, const std::string& bestandsnaam,
                             const Pseudonimiseerder& pseudonimiseer, const std::string& vandaag,
                             const std::string& blad) {
    Populatiebouwer bouwer(bestandsnaam, pseudonimiseer, dagVanVandaag(vandaag));
    std::ifstream stroom;
    std::error_code fout;  // leesTabel says what is wrong with a path
    if (std::filesystem::is_regular_file(pad, fout)) stroom.open(pad, std::ios::binary);
    std::string begin(kBlok, '\0');
    stroom.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(stroom.gcount()));
    if (!isStroom(begin))
        return uitTabel(leesTabel(pad, bestandsnaam, {blad, herkentKop}), std::move(bouwer));
    weigerAndereSoorten(begin, bestandsnaam);
    const Leesverslag verslag = leesStroom(stroom, begin, bestandsnaam, bouwer);
    return std::move(bouwer).klaar(verslag);
}

std::vector<Lijstblad> leesLijstbladen(const std::filesystem::path& pad,
                                       const std::string& bestandsnaam,
                                       const std::vector<std::string>& bladen) {
    if (bladen.size() > kMeesteLijstbladen)
        weiger(bestandsnaam, 0,
               "Op " + std::to_string(bladen.size()) +
                   " tabbladen staat een lijst van dossiers. Maatlat laat u kiezen uit hoogstens " +
                   std::to_string(kMeesteLijstbladen) +
                   ". Sla alleen het tabblad dat telt op, in een nieuw bestand.");
    std::vector<Lijstblad> uit;
    std::size_t geheugen = 0;
    for (const std::string& blad : bladen) {
        Lijstblad een;
        try {
            een.tabel = leesTabel(pad, bestandsnaam, {blad, herkentKop});
        } catch (const Invoerfout& fout) {
            een.tabel.bestand = bestandsnaam;
            een.tabel.blad = blad;
            een.fouten = fout.meldingen();
        }
        geheugen += geheugenVan(een.tabel);
        if (geheugen > kMeesteBladgeheugen)
            weiger(bestandsnaam, 0,
                   "De tabbladen met een lijst zijn samen te groot om te bewaren tot u kiest. Sla "
                   "alleen het tabblad dat telt op, in een nieuw bestand.");
        uit.push_back(std::move(een));
    }
    return uit;
}

Populatielijst leesPopulatie(const Lijstblad& blad, const Pseudonimiseerder& pseudonimiseer,
                             const std::string& vandaag) {
    if (!blad.fouten.empty()) throw Invoerfout(blad.fouten);
    return uitTabel(blad.tabel,
                    Populatiebouwer(blad.tabel.bestand, pseudonimiseer, dagVanVandaag(vandaag)));
}

}  // namespace maatlat
