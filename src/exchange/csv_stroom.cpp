// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_stroom.h"

#include <algorithm>
#include <array>

#include "exchange/bestandsweigering.h"

namespace maatlat {

namespace {

/// What libcsv may keep of one cell, in bytes: more than any cell holds that is let through. A
/// quote that is not closed would else take the rest of the file along.
constexpr std::size_t kMeesteGeheugen = std::size_t{1} << 20;

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

Csvvorm csvvorm(std::string_view& begin) {
    const char gezegd = gezegdScheidingsteken(begin);
    return gezegd == 0 ? Csvvorm{scheidingsteken(begin), 1} : Csvvorm{gezegd, 2};
}

CsvStroom::CsvStroom(std::string bestand, Csvvorm vorm, CsvOntvanger& ontvanger)
    : bestand_(std::move(bestand)),
      ontvanger_(ontvanger),
      rijRegel_(vorm.eersteRegel),
      celRegel_(vorm.eersteRegel) {
    csv_init(&csv_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&csv_, static_cast<unsigned char>(vorm.scheidingsteken));
    csv_set_blk_size(&csv_, kBlok);
}

CsvStroom::~CsvStroom() {
    csv_free(&csv_);
}

void CsvStroom::lees(std::string_view tekst) {
    for (; !tekst.empty(); tekst.remove_prefix(std::min(kBlok, tekst.size()))) {
        const std::size_t blok = std::min(kBlok, tekst.size());
        const std::size_t gelezen =
            csv_parse(&csv_, tekst.data(), blok, neemCel, neemRijEinde, this);
        eisGoed(gelezen == blok && csv_get_buffer_size(&csv_) <= kMeesteGeheugen);
    }
}

void CsvStroom::sluit() {
    eisGoed(csv_fini(&csv_, neemCel, neemRijEinde, this) == 0);
}

void CsvStroom::neemCel(void* tekst, std::size_t lengte, void* stroom) {
    auto& zelf = *static_cast<CsvStroom*>(stroom);
    const std::string_view cel(static_cast<const char*>(tekst), lengte);
    zelf.naCr_ = false;
    if (zelf.fout_) return;
    try {
        zelf.ontvanger_.cel(zelf.rijRegel_, ++zelf.kolom_, cel);
    } catch (...) {
        zelf.fout_ = std::current_exception();
    }
    zelf.celRegel_ += static_cast<int>(std::ranges::count(cel, '\n'));
}

void CsvStroom::neemRijEinde(int teken, void* stroom) {
    auto& zelf = *static_cast<CsvStroom*>(stroom);
    const bool tweedeHelft = teken == '\n' && zelf.naCr_;  // of CRLF
    zelf.naCr_ = teken == '\r';
    if (!tweedeHelft) ++zelf.celRegel_;
    if (zelf.fout_) return;
    try {
        if (zelf.kolom_ > 0) zelf.ontvanger_.rijEinde(zelf.rijRegel_);
    } catch (...) {
        zelf.fout_ = std::current_exception();
    }
    zelf.rijRegel_ = zelf.celRegel_;
    zelf.kolom_ = 0;
}

void CsvStroom::eisGoed(bool gelezen) const {
    if (fout_) std::rethrow_exception(fout_);
    if (!gelezen)
        weiger(
            bestand_, celRegel_,
            "Er klopt iets niet met een aanhalingsteken (\") in de cel die hier begint. Haal het "
            "weg, of zet de hele cel tussen aanhalingstekens en schrijf erbinnen \"\" voor \".");
}

}  // namespace maatlat
