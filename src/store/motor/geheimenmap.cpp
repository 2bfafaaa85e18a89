// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/geheimenmap.h"

#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/opschijf.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBytes = 32;
constexpr std::string_view kCijfers = "0123456789abcdef";

std::string nieuwGeheim() {
    std::array<char, kBytes> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("no source of randomness");
    return {bytes.begin(), bytes.end()};
}

std::string alsRegel(const std::string& bytes) {
    std::string uit;
    for (const char een : bytes) {
        const auto waarde = static_cast<unsigned char>(een);
        uit += kCijfers[waarde >> 4U];
        uit += kCijfers[waarde & 15U];
    }
    return uit + '\n';
}

/// Nothing when the line is none that we write.
std::optional<std::string> uitRegel(std::string_view regel) {
    if (regel.size() != 2 * kBytes + 1 || regel.back() != '\n') return std::nullopt;
    std::string uit;
    for (std::size_t i = 0; i < kBytes; ++i) {
        const auto hoog = kCijfers.find(regel[2 * i]);
        const auto laag = kCijfers.find(regel[2 * i + 1]);
        if (hoog == std::string_view::npos || laag == std::string_view::npos) return std::nullopt;
        uit += static_cast<char>(hoog << 4U | laag);
    }
    return uit;
}

[[noreturn]] void meldLezen(const fs::path& pad) {
    throw Gebruikersfout("De sleutel in \"" + pad.string() +
                         "\" is niet te lezen, of is geen sleutel van Maatlat. Zet het bestand "
                         "terug uit een reservekopie. Er is niets aan veranderd.");
}

[[noreturn]] void meldSchrijven(const fs::path& pad) {
    throw Gebruikersfout("De sleutel \"" + pad.string() +
                         "\" kan niet worden geschreven. Controleer of er ruimte is op de schijf, "
                         "en of u in de map mag schrijven.");
}

/// Whole or not at all: what a crash left half must not be taken for a secret.
void schrijfGeheim(const fs::path& map, const fs::path& pad, const std::string& bytes) {
    std::error_code fout;
    fs::create_directories(map, fout);
    fs::permissions(map, fs::perms::owner_all, fout);
    std::string deel = pad.string() + ".XXXXXX";
    const int nr = mkostemp(deel.data(), O_CLOEXEC);  // mode 0600
    if (nr < 0) meldSchrijven(pad);
    const std::string regel = alsRegel(bytes);
    const bool gelukt =
        write(nr, regel.data(), regel.size()) == static_cast<ssize_t>(regel.size()) &&
        fsync(nr) == 0;
    close(nr);
    if (gelukt) fs::rename(deel, pad, fout);
    if (gelukt && !fout && !zetOpSchijf(map)) return;
    fs::remove(deel, fout);
    meldSchrijven(pad);
}

}  // namespace

std::optional<std::string> Geheimenmap::lees(const std::string& doel) const {
    const std::lock_guard<std::mutex> beurt(slot_);
    if (const auto plek = bekend_.find(doel); plek != bekend_.end()) return plek->second;
    if (map_.empty()) return std::nullopt;
    std::error_code fout;
    if (!fs::exists(pad(doel), fout)) {
        if (fout) meldLezen(pad(doel));  // it may be there: never a new one in its place
        return std::nullopt;
    }
    std::ifstream bestand(pad(doel), std::ios::binary);
    const std::string regel(std::istreambuf_iterator<char>(bestand), {});
    const auto bytes = uitRegel(regel);
    if (!bytes) meldLezen(pad(doel));
    return bekend_.emplace(doel, *bytes).first->second;
}

std::string Geheimenmap::leesOfMaak(const std::string& doel) {
    if (auto al = lees(doel)) return *al;
    const std::lock_guard<std::mutex> beurt(slot_);
    if (const auto plek = bekend_.find(doel); plek != bekend_.end()) return plek->second;
    const std::string bytes = nieuwGeheim();
    if (!map_.empty()) schrijfGeheim(map_, pad(doel), bytes);
    return bekend_.emplace(doel, bytes).first->second;
}

}  // namespace maatlat
