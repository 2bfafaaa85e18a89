// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/rapport_schrijver.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>

#include "domain/melding.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

/// So many temporary names are tried; more can only be left behind by as many crashes.
constexpr int kPogingen = 1000;

/// An open file or folder, closed at the end.
class Greep {
  public:
    explicit Greep(int fd) : fd_(fd) {}
    ~Greep() {
        if (fd_ >= 0) ::close(fd_);
    }
    Greep(const Greep&) = delete;
    Greep& operator=(const Greep&) = delete;

    bool open() const { return fd_ >= 0; }

    bool schrijf(std::string_view inhoud) {
        while (!inhoud.empty()) {
            const ssize_t geschreven = ::write(fd_, inhoud.data(), inhoud.size());
            if (geschreven < 0 && errno == EINTR) continue;
            if (geschreven <= 0) return false;
            inhoud.remove_prefix(static_cast<std::size_t>(geschreven));
        }
        return true;
    }

    bool opSchijf() { return ::fsync(fd_) == 0; }

    /// Some network folders report a failed write only here.
    bool sluit() { return ::close(std::exchange(fd_, -1)) == 0; }

  private:
    int fd_;
};

[[noreturn]] void nietTeSchrijven(const fs::path& pad) {
    throw Gebruikersfout("Het rapport " + pad.string() +
                         " is niet te schrijven. Kijk of de schijf vol is en of u in deze map mag "
                         "schrijven.");
}

/// Only an ordinary file may be replaced: a folder cannot be, and a link may lead anywhere.
void eisVervangbaar(const fs::path& pad) {
    std::error_code fout;
    const fs::file_type soort = fs::symlink_status(pad, fout).type();
    if (soort != fs::file_type::not_found && soort != fs::file_type::regular)
        throw Gebruikersfout("Het rapport " + pad.string() +
                             " is niet te schrijven: daar staat iets dat geen gewoon bestand is, "
                             "zoals een map. Haal dat weg of kies een andere map met --uitvoer. Er "
                             "is niets vervangen.");
}

/// Files under a temporary name; what has not been renamed is cleared away again.
class Voorlopig {
  public:
    explicit Voorlopig(std::size_t aantal) { paren_.reserve(aantal); }
    ~Voorlopig() {
        for (std::size_t i = definitief_; i < paren_.size(); ++i) {
            std::error_code genegeerd;  // nothing more can be done about it here
            fs::remove(paren_[i].first, genegeerd);
        }
    }
    Voorlopig(const Voorlopig&) = delete;
    Voorlopig& operator=(const Voorlopig&) = delete;

    void schrijf(const fs::path& pad, std::string_view inhoud) {
        Greep bestand(maak(pad));
        if (!bestand.open() || !bestand.schrijf(inhoud) || !bestand.opSchijf() || !bestand.sluit())
            nietTeSchrijven(pad);
    }

    void maakDefinitief() {
        for (; definitief_ < paren_.size(); ++definitief_) {
            const auto& [tijdelijk, eigen] = paren_[definitief_];
            std::error_code fout;
            fs::rename(tijdelijk, eigen, fout);
            if (fout)
                throw Gebruikersfout("Het rapport " + eigen.string() +
                                     " is niet te vervangen. Van de " +
                                     std::to_string(paren_.size()) + " rapporten zijn er " +
                                     std::to_string(definitief_) +
                                     " wel vervangen. Kijk of u in deze map mag schrijven en maak "
                                     "de rapporten dan opnieuw.");
        }
    }

  private:
    /// Makes a new file beside `pad`. It is remembered only when made here, so that no file of the
    /// user is ever cleared away.
    int maak(const fs::path& pad) {
        for (int poging = 1; poging <= kPogingen; ++poging) {
            fs::path tijdelijk = pad;
            tijdelijk += ".nieuw" + std::to_string(poging);
            const int fd = ::open(tijdelijk.c_str(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
            if (fd >= 0) paren_.emplace_back(std::move(tijdelijk), pad);
            if (fd >= 0 || errno != EEXIST) return fd;
        }
        return -1;
    }

    std::vector<std::pair<fs::path, fs::path>> paren_;  ///< temporary name, own name
    std::size_t definitief_ = 0;                        ///< so many have their own name
};

/// Puts the new names themselves on disk. What a folder on a network cannot do is no failure: the
/// files are whole either way.
void zetNamenOpSchijf(const fs::path& map) {
    Greep greep(::open(map.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (greep.open() && !greep.opSchijf() && errno == EIO)
        throw Gebruikersfout("De rapporten in " + map.string() +
                             " zijn vervangen, maar de schijf geeft een fout. Controleer de schijf "
                             "en maak de rapporten opnieuw.");
}

}  // namespace

void schrijfRapporten(const std::vector<Rapportbestand>& rapporten, const fs::path& map) {
    std::error_code fout;
    fs::create_directories(map, fout);
    if (fout || !fs::is_directory(map, fout))
        throw Gebruikersfout("De map " + map.string() +
                             " voor de rapporten is niet te maken. Kies een andere map met "
                             "--uitvoer.");
    for (const Rapportbestand& een : rapporten)
        eisVervangbaar(map / een.naam);
    Voorlopig bestanden(rapporten.size());
    for (const Rapportbestand& een : rapporten)
        bestanden.schrijf(map / een.naam, een.html);
    bestanden.maakDefinitief();
    zetNamenOpSchijf(map);
}

}  // namespace maatlat
