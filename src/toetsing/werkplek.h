// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "domain/dossierformulier.h"
#include "domain/klok.h"
#include "domain/persoon.h"
#include "domain/toetsingskader.h"
#include "domain/toetskop.h"
#include "store/database.h"
#include "toetsing/toegang.h"

namespace maatlat {

struct Aanmeldgeheugen;
class Populatiegeheugen;

/// What every use case works with: the database, the time, the places of uploaded files and of
/// key files, and the kaders that were read before. One for the whole program; used by many
/// threads.
class Werkplek {
  public:
    Werkplek(Database& database, Klok klok, std::filesystem::path bijlagen,
             std::filesystem::path sleutels);
    ~Werkplek();

    Database& database() { return database_; }
    std::string nu() const { return klok_(); }
    const Klok& klok() const { return klok_; }

    /// The folder of uploaded files, beside the database.
    const std::filesystem::path& bijlagen() const { return bijlagen_; }

    /// The folder of the key files of steekproeven, beside the database.
    const std::filesystem::path& sleutels() const { return sleutels_; }

    /// The kader version with this hash; parsed once. Throws Gebruikersfout when it is not there or
    /// no longer what it was.
    std::shared_ptr<const Toetsingskader> kader(Sessie& sessie, const std::string& hash);

    /// The form version with this hash; parsed once. Throws as `kader` does.
    std::shared_ptr<const Dossierformulier> formulier(Sessie& sessie, const std::string& hash);

    /// What logging in remembers between requests.
    Aanmeldgeheugen& aanmeldgeheugen() { return *aanmeldgeheugen_; }

    /// The lists of dossiers that are not drawn from yet.
    Populatiegeheugen& populatiegeheugen() { return *populatiegeheugen_; }

  private:
    Database& database_;
    Klok klok_;
    std::filesystem::path bijlagen_;
    std::filesystem::path sleutels_;
    std::mutex slot_;
    std::map<std::string, std::shared_ptr<const Toetsingskader>> kaders_;
    std::map<std::string, std::shared_ptr<const Dossierformulier>> formulieren_;
    std::unique_ptr<Aanmeldgeheugen> aanmeldgeheugen_;
    std::unique_ptr<Populatiegeheugen> populatiegeheugen_;
};

/// Who does something, and how to know the same form post when it comes again.
struct Handeling {
    Persoon wie;
    std::string sleutel;  ///< chosen by the page that holds the form; empty: never a repeat
    std::string inhoud;   ///< SHA-256 over address and fields of the post
};

/// How a person stands in the log: "persoon 12". Names and addresses stay out of it.
std::string inLogboek(const Persoon& persoon);

/// Does the work in one transaction, once: the same post again gives the first result and does
/// nothing. The result is a text of the use case's own choice (a number, a version). Throws NietNu
/// when this person was blocked or got other roles since they were read: that counts at once.
std::string voerEenmaalUit(Werkplek& werkplek, const Handeling& handeling,
                           const std::function<std::string(Transactie&)>& werk);

/// The result of this very post when it was carried out before: for work that begins outside the
/// transaction, and would find that it cannot be done any more.
std::optional<std::string> eerderGedaan(Sessie& sessie, const Handeling& handeling);

/// A toets that this person may do this with, as it stands at this moment. Throws Onvindbaar when
/// there is no such toets for this person, NietNu when its status forbids it.
Toetskop eisToets(Sessie& sessie, const Persoon& persoon, Actie actie, std::int64_t toets);

/// What `toegang.h` asks about a toets and a person.
Doelwit doelwit(Sessie& sessie, const Persoon& persoon, const Toetskop& kop);

/// For an action that is not about a toets. Throws Onvindbaar.
void eisMag(const Persoon& persoon, Actie actie);

}  // namespace maatlat
