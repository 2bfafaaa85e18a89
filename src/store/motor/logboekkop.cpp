// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboekkop.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <exception>
#include <fstream>
#include <iterator>
#include <string_view>

#include "domain/melding.h"

namespace maatlat {

namespace {

constexpr std::string_view kEersteRegel = "maatlat logboekkop 1\n";
constexpr std::size_t kNummerlengte = 19;  // of the largest number
constexpr std::size_t kHashlengte = 64;
constexpr int kKeerLezen = 3;

/// The number always as long, so that each head covers the one before it whole.
std::string vastNummer(std::int64_t nr) {
    const std::string cijfers = std::to_string(nr);
    return std::string(kNummerlengte - cijfers.size(), '0') + cijfers;
}

std::string vastLang(const std::string& hash) {
    return hash.empty() ? std::string(kHashlengte, '-') : hash;
}

std::string kopinhoud(const Logboekkop& kop, const Logboeksleutel& sleutel) {
    const std::string nr = std::to_string(kop.nr);
    return std::string(kEersteRegel) + vastNummer(kop.nr) + "\n" + vastLang(kop.hash) + "\n" +
           sleutel.zegel(Zegelsoort::kop, {nr, kop.hash}) + "\n";
}

/// As far as these bytes have the form of a head.
Logboekkop kopUitTekst(std::string_view tekst) {
    Logboekkop uit;
    if (!tekst.starts_with(kEersteRegel)) return uit;
    tekst.remove_prefix(kEersteRegel.size());
    if (tekst.size() < kNummerlengte + 1 + kHashlengte) return uit;
    const char* const einde = tekst.data() + kNummerlengte;
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, uit.nr);
    if (fout != std::errc() || tot != einde) return {};
    if (uit.nr > 0) uit.hash = tekst.substr(kNummerlengte + 1, kHashlengte);
    return uit;
}

}  // namespace

std::string alsWoorden(const Logboekkop& kop) {
    if (kop.nr == 0) return "geen regels";
    return "regel " + std::to_string(kop.nr) + " met kenmerk " + kop.hash;
}

Bewaardekop Logboekkopbestand::lees(const std::filesystem::path& pad,
                                    const Logboeksleutel& sleutel) {
    Bewaardekop uit;
    // Who writes it waits for nobody, so one reading can be half of two heads.
    for (int keer = 0; keer < kKeerLezen && uit.staat != Bewaardekop::Staat::heel; ++keer) {
        std::error_code fout;
        if (!std::filesystem::exists(pad, fout)) return {};
        if (!std::filesystem::is_regular_file(pad, fout)) return {Bewaardekop::Staat::stuk, {}};
        std::ifstream bestand(pad, std::ios::binary);
        const std::string tekst(std::istreambuf_iterator<char>(bestand), {});
        uit = {Bewaardekop::Staat::stuk, kopUitTekst(tekst)};
        if (tekst == kopinhoud(uit.kop, sleutel)) uit.staat = Bewaardekop::Staat::heel;
    }
    return uit;
}

Logboekkopbestand::Logboekkopbestand(std::filesystem::path pad, const Logboeksleutel& sleutel)
    : sleutel_(sleutel),
      bestand_(::open(pad.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
    if (bestand_ < 0)
        throw Gebruikersfout(
            "Het bestand \"" + pad.string() +
            "\" kan niet worden geschreven. Daarin staat waar het logboek eindigt. "
            "Controleer of er ruimte is op de schijf, en of u in de map mag "
            "schrijven.");
    fchmod(bestand_, S_IRUSR | S_IWUSR);
}

Logboekkopbestand::~Logboekkopbestand() {
    leegBuffer();
    close(bestand_);
}

bool Logboekkopbestand::schrijf(const Logboekkop& kop) noexcept {
    try {
        const std::string tekst = kopinhoud(kop, sleutel_);
        return pwrite(bestand_, tekst.data(), tekst.size(), 0) ==
                   static_cast<ssize_t>(tekst.size()) &&
               ftruncate(bestand_, static_cast<off_t>(tekst.size())) == 0;
    } catch (const std::exception&) {
        return false;  // no memory; the next one comes
    }
}

void Logboekkopbestand::leegBuffer() noexcept {
    fsync(bestand_);
}

}  // namespace maatlat
