// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_lezer.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <exception>

#include "exchange/tabelbouwer.h"
#include "exchange/tekencodering.h"
#include "exchange/weigering.h"

namespace maatlat {

namespace {

constexpr std::array<char, 3> kScheidingstekens{';', ',', '\t'};

/// The first line of the text that is not empty, without quoted parts; takes it off the text.
std::string neemRegel(std::string_view& tekst) {
    std::string regel;
    bool tussenAanhalingstekens = false;
    while (!tekst.empty()) {
        const char c = tekst.front();
        tekst.remove_prefix(1);
        if (c == '"') tussenAanhalingstekens = !tussenAanhalingstekens;
        if (tussenAanhalingstekens) continue;
        if (c != '\n' && c != '\r') {
            regel += c;
        } else if (!regel.empty()) {
            break;
        }
    }
    return regel;
}

/// The separator that occurs most often in the poorest of the first two lines: a header may hold
/// sentences with commas, but then the row below it does not.
char scheidingsteken(std::string_view tekst) {
    const std::string kop = neemRegel(tekst);
    const std::string eerste = neemRegel(tekst);
    char beste = kScheidingstekens.front();
    std::ptrdiff_t meeste = 0;
    for (const char kandidaat : kScheidingstekens) {
        std::ptrdiff_t aantal = std::ranges::count(kop, kandidaat);
        if (!eerste.empty()) aantal = std::min(aantal, std::ranges::count(eerste, kandidaat));
        if (aantal > meeste) {
            meeste = aantal;
            beste = kandidaat;
        }
    }
    return beste;
}

/// Takes what libcsv reports and counts lines. libcsv is C: no exception may pass through it, so
/// the first one is kept until libcsv has returned.
class Ontvanger {
  public:
    Ontvanger(const std::string& bestand, int eersteRegel)
        : bouwer_(bestand), rijRegel_(eersteRegel), celRegel_(eersteRegel) {}

    static void cel(void* tekst, std::size_t lengte, void* zelf) {
        static_cast<Ontvanger*>(zelf)->neemCel({static_cast<const char*>(tekst), lengte});
    }
    static void rijEinde(int teken, void* zelf) { static_cast<Ontvanger*>(zelf)->eindig(teken); }

    /// The line on which the cell begins that is being read.
    int celRegel() const { return celRegel_; }

    void gooiBewaarde() const {
        if (fout_) std::rethrow_exception(fout_);
    }
    Tabelbouwer& bouwer() { return bouwer_; }

  private:
    void neemCel(std::string_view tekst) {
        naCr_ = false;
        if (fout_) return;
        try {
            bouwer_.zet(rijRegel_, ++kolom_, tekst);
        } catch (...) {
            fout_ = std::current_exception();
        }
        celRegel_ += static_cast<int>(std::ranges::count(tekst, '\n'));
    }

    void eindig(int teken) {
        const bool tweedeHelft = teken == '\n' && naCr_;  // of CRLF
        naCr_ = teken == '\r';
        if (!tweedeHelft) ++celRegel_;
        rijRegel_ = celRegel_;
        kolom_ = 0;
    }

    Tabelbouwer bouwer_;
    int rijRegel_;
    int celRegel_;
    int kolom_ = 0;
    bool naCr_ = false;
    std::exception_ptr fout_;
};

/// libcsv's parser, freed at the end of the scope.
class Csv {
  public:
    explicit Csv(char scheiding) {
        csv_init(&csv_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&csv_, static_cast<unsigned char>(scheiding));
        csv_set_blk_size(&csv_, kBlok);
    }
    ~Csv() { csv_free(&csv_); }
    Csv(const Csv&) = delete;
    Csv& operator=(const Csv&) = delete;

    /// False when the quotes do not fit.
    bool lees(std::string_view tekst, Ontvanger& ontvanger) {
        for (; !tekst.empty(); tekst.remove_prefix(std::min(kBlok, tekst.size()))) {
            const std::size_t blok = std::min(kBlok, tekst.size());
            const std::size_t gelezen = csv_parse(&csv_, tekst.data(), blok, Ontvanger::cel,
                                                  Ontvanger::rijEinde, &ontvanger);
            ontvanger.gooiBewaarde();
            if (gelezen != blok) return false;
        }
        const int slot = csv_fini(&csv_, Ontvanger::cel, Ontvanger::rijEinde, &ontvanger);
        ontvanger.gooiBewaarde();
        return slot == 0;
    }

  private:
    static constexpr std::size_t kBlok = 1 << 16;
    csv_parser csv_{};
};

/// Excel's own line `sep=;`: the separator, and the line taken off the text; else 0.
char gezegdScheidingsteken(std::string_view& tekst) {
    if (!tekst.starts_with("sep=") || tekst.size() < 5) return 0;
    const char teken = tekst[4];
    const std::string_view rest = tekst.substr(5);
    if (std::ranges::find(kScheidingstekens, teken) == kScheidingstekens.end()) return 0;
    if (!rest.empty() && rest.front() != '\r' && rest.front() != '\n') return 0;
    tekst.remove_prefix(rest.starts_with("\r\n") ? 7 : rest.empty() ? 5 : 6);
    return teken;
}

}  // namespace

Tabel leesCsv(std::string_view inhoud, const std::string& bestand) {
    const std::string tekst = alsUtf8(inhoud, bestand);
    std::string_view rest = tekst;
    const char gezegd = gezegdScheidingsteken(rest);
    Ontvanger ontvanger(bestand, gezegd == 0 ? 1 : 2);
    Csv csv(gezegd == 0 ? scheidingsteken(rest) : gezegd);
    if (!csv.lees(rest, ontvanger))
        weiger(
            bestand, ontvanger.celRegel(),
            "Er klopt iets niet met een aanhalingsteken (\") in de cel die hier begint. Haal het "
            "weg, of zet de hele cel tussen aanhalingstekens en schrijf erbinnen \"\" voor \".");
    return std::move(ontvanger.bouwer()).klaar({});
}

}  // namespace maatlat
