// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <typeindex>

#include "domain/klok.h"
#include "domain/mensen/persoon.h"
#include "domain/privacykennis.h"
#include "domain/publicatie/openbaarmaking.h"
#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/termijnkalender.h"
#include "domain/toetsingskader.h"
#include "store/motor/database.h"

namespace maatlat {

/// By what laws is published, and in which folder; an empty path: nowhere.
struct Openbaarmaking {
    Openbaarmakingsregimes regimes;
    std::filesystem::path map;
};

/// What every use case works with: the database, the time, the places of uploaded files and of
/// key files, what terms are reckoned by, and the kaders that were read before. One for the whole
/// program; used by many threads.
class Werkplek {
  public:
    Werkplek(Database& database, Klok klok, std::filesystem::path bijlagen,
             std::filesystem::path sleutels, Termijnkalender kalender,
             Openbaarmaking openbaarmaking = {},
             std::shared_ptr<const Privacykennis> privacykennis = {});

    /// All that this thread reads through the database while it lives comes from one snapshot.
    using Momentopname = Database::Momentopname;

    Database& database() { return database_; }
    std::string nu() const { return klok_(); }
    const Klok& klok() const { return klok_; }

    /// The folder of uploaded files, beside the database.
    const std::filesystem::path& bijlagen() const { return bijlagen_; }

    /// The folder of the key files of steekproeven, beside the database.
    const std::filesystem::path& sleutels() const { return sleutels_; }

    /// What terms are reckoned by now. Of a toets that was frozen: geldendeKalender.
    const Termijnkalender& kalender() const { return kalender_; }

    /// The regimes of publication, and the folder that a site serves.
    const Openbaarmaking& openbaarmaking() const { return openbaarmaking_; }

    /// The names and words that the privacy guard knows; none where nobody types.
    const std::shared_ptr<const Privacykennis>& privacykennis() const { return privacykennis_; }

    /// The kader version with this hash; parsed once. Throws Gebruikersfout when it is not there or
    /// no longer what it was.
    std::shared_ptr<const Toetsingskader> kader(Sessie& sessie, const std::string& hash);

    /// The form version with this hash; parsed once. Throws as `kader` does.
    std::shared_ptr<const Dossierformulier> formulier(Sessie& sessie, const std::string& hash);

    /// What a room remembers from one request to the next, for as long as the program runs: one
    /// of each type, made when it is first asked for.
    template <class Geheugen>
    Geheugen& geheugen() {
        const std::lock_guard<std::mutex> beurt(slot_);
        std::shared_ptr<void>& plek = geheugens_[typeid(Geheugen)];
        if (!plek) plek = std::make_shared<Geheugen>();
        return *static_cast<Geheugen*>(plek.get());
    }

  private:
    Database& database_;
    Klok klok_;
    std::filesystem::path bijlagen_;
    std::filesystem::path sleutels_;
    Termijnkalender kalender_;
    Openbaarmaking openbaarmaking_;
    std::shared_ptr<const Privacykennis> privacykennis_;
    std::mutex slot_;
    std::map<std::string, std::shared_ptr<const Toetsingskader>> kaders_;
    std::map<std::string, std::shared_ptr<const Dossierformulier>> formulieren_;
    std::map<std::type_index, std::shared_ptr<void>> geheugens_;
};

/// Who does something, and how to know the same form post when it comes again.
struct Handeling {
    Persoon wie;
    std::string sleutel;  ///< chosen by the page that holds the form; empty: never a repeat
    std::string inhoud;   ///< SHA-256 over address and fields of the post
    /// Address and key of a form that makes one new thing. A later post of that form is no second
    /// thing, whatever stands in it: AlGedaan. Empty: a form that may be sent again and again.
    std::string formulier{};
};

/// How a person stands in the log: "persoon 12". Names and addresses stay out of it.
std::string inLogboek(const Persoon& persoon);

}  // namespace maatlat
