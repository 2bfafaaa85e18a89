// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/nieuwe_database.h"

#include <Poco/Exception.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/databasefout.h"
#include "store/motor/ernaast.h"
#include "store/motor/migratie.h"
#include "store/motor/opschijf.h"
#include "store/motor/schema.h"
#include "store/motor/verbinding.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// A file with something in it, or a folder that holds such a file however deep.
bool houdtIets(const fs::path& pad) {
    std::error_code fout;
    if (!fs::is_directory(pad, fout)) return fs::exists(pad, fout) && fs::file_size(pad, fout) > 0;
    for (const auto& een : fs::recursive_directory_iterator(pad, fout))
        if (een.is_regular_file(fout)) return true;
    return false;
}

void eisGeenRestVanEenAndere(const std::string& pad) {
    // A key alone may be left of a start that was broken off: a database has more beside it.
    const fs::path sleutels = ernaast(pad).geheimen;
    for (const fs::path& rest : alWatErbijHoort(pad))
        if (rest != sleutels && houdtIets(rest))
            throw Gebruikersfout(
                "De database \"" + pad + "\" is er niet, maar ernaast staat wel \"" +
                rest.string() +
                "\", dat bij een database hoort. Is de database verplaatst of verwijderd? Zet hem "
                "terug, of zet een reservekopie terug. Wilt u opnieuw beginnen? Kies dan een "
                "andere "
                "naam, of zet eerst alles weg wat ernaast staat. Er is niets veranderd.");
}

/// A file without a name of its own yet, gone again unless it got one.
class Bouwbestand {
  public:
    explicit Bouwbestand(const std::string& pad) : naam_(pad + ".nieuw-XXXXXX") {
        const int nr = mkostemp(naam_.data(), O_CLOEXEC);  // mode 0600
        if (nr >= 0) close(nr);
        if (nr < 0) meldSchrijven(pad);
    }
    ~Bouwbestand() { unlink(naam_.c_str()); }
    Bouwbestand(const Bouwbestand&) = delete;
    Bouwbestand& operator=(const Bouwbestand&) = delete;

    const std::string& naam() const { return naam_; }

    /// Gives it this name, unless that is taken.
    void noem(const std::string& pad) const {
        // Unlike a rename this takes no name from another; where a disk has no second names for a
        // file, what is left is to look first.
        int uitkomst = link(naam_.c_str(), pad.c_str());
        if (uitkomst != 0 && errno != EEXIST && access(pad.c_str(), F_OK) != 0)
            uitkomst = std::rename(naam_.c_str(), pad.c_str());
        else if (uitkomst != 0)
            return;
        if (uitkomst != 0) meldSchrijven(pad);
    }

    [[noreturn]] static void meldSchrijven(const std::string& pad) {
        if (errno == ENOSPC || errno == EDQUOT)
            throw Gebruikersfout("De schijf voor de database \"" + pad +
                                 "\" is vol. Maak ruimte vrij en probeer het opnieuw. Er is niets "
                                 "gemaakt.");
        throw Gebruikersfout("De database \"" + pad +
                             "\" kan niet worden gemaakt: in de map kan niet worden geschreven. "
                             "Vraag schrijfrechten, of kies een andere map.");
    }

  private:
    std::string naam_;
};

}  // namespace

void maakNieuweDatabase(const std::string& pad, const Migratieomgeving& omgeving) {
    eisGeenRestVanEenAndere(pad);
    const Bouwbestand bouw(pad);
    try {
        Verbinding verbinding(bouw.naam(), Wijze::schrijven);
        migreer(verbinding, pad, schema(), omgeving);
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    bouw.noem(pad);
    zetOpSchijf(fs::path(pad).parent_path());
}

}  // namespace maatlat
