// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/schijfbestand.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace maatlat {

namespace fs = std::filesystem;

namespace {

void eis(bool gelukt) {
    if (!gelukt) throw std::system_error(errno, std::generic_category());
}

}  // namespace

Schijfbestand::Schijfbestand(const fs::path& pad, int vlaggen)
    : nr_(open(pad.c_str(), vlaggen | O_CLOEXEC)) {
    if (nr_ < 0) throw std::system_error(errno, std::generic_category(), pad.string());
}

Schijfbestand::~Schijfbestand() {
    close(nr_);
}

std::size_t Schijfbestand::lees(char* naar, std::size_t hoogstens) const {
    ssize_t gelezen = 0;
    do
        gelezen = read(nr_, naar, hoogstens);
    while (gelezen < 0 && errno == EINTR);
    eis(gelezen >= 0);
    return static_cast<std::size_t>(gelezen);
}

void Schijfbestand::schrijf(const char* van, std::size_t aantal) const {
    while (aantal > 0) {
        const ssize_t gedaan = write(nr_, van, aantal);
        if (gedaan < 0 && errno == EINTR) continue;
        eis(gedaan > 0);
        van += gedaan;
        aantal -= static_cast<std::size_t>(gedaan);
    }
}

void Schijfbestand::naarSchijf() const {
    eis(fsync(nr_) == 0);
}

NieuwBestand::NieuwBestand(const fs::path& map) {
    std::string vorm = (map / (std::string(kNieuwBegin) + "XXXXXX")).string();
    const int nr = mkostemp(vorm.data(), O_CLOEXEC);  // mode 0600
    if (nr < 0) throw std::system_error(errno, std::generic_category(), "mkostemp");
    pad_ = vorm;
    bestand_ = std::make_unique<Schijfbestand>(nr);
}

NieuwBestand::~NieuwBestand() {
    std::error_code negeer;
    if (!pad_.empty()) fs::remove(pad_, negeer);
}

void NieuwBestand::hernoem(const fs::path& naar) {
    bestand_->naarSchijf();
    fs::rename(pad_, naar);
    pad_.clear();
    zetNamenOpSchijf(naar.parent_path());
}

void maakEigenMap(const fs::path& map) {
    if (fs::create_directories(map))
        fs::permissions(map, fs::perms::owner_all, fs::perm_options::replace);
}

void zetNamenOpSchijf(const fs::path& map) {
    Schijfbestand(map, O_RDONLY | O_DIRECTORY).naarSchijf();
}

}  // namespace maatlat
