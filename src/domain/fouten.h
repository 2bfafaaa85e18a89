// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/melding.h"
#include "domain/vastlegging.h"

namespace maatlat {

/// What was asked for does not exist, or not for this person: the two must look alike.
class Onvindbaar : public Gebruikersfout {
  public:
    Onvindbaar() : Gebruikersfout("Deze pagina bestaat niet, of is niet voor u.") {}
};

/// The same, told by the door: this person may not come here, or tries numbers. It is written down.
class Geweigerd : public Onvindbaar {};

/// It exists, but not now: frozen, already done, or a step too early. The message says what to do.
class NietNu : public Gebruikersfout {
  public:
    using Gebruikersfout::Gebruikersfout;
};

/// This form made something before; nothing was made a second time.
class AlGedaan : public Gebruikersfout {
  public:
    explicit AlGedaan(std::string uitkomst)
        : Gebruikersfout("U hebt dit formulier al verstuurd. Er is niets dubbel opgeslagen."),
          uitkomst_(std::move(uitkomst)) {}
    /// What came of it the first time, as the use case keeps it: mostly a number.
    const std::string& uitkomst() const { return uitkomst_; }

  private:
    std::string uitkomst_;
};

/// What is wrong with the fields of a form, each with the name of its field.
class Veldfouten : public Gebruikersfout {
  public:
    struct Fout {
        std::string veld;     ///< name of the form field
        std::string melding;  ///< what is wrong and what to do
        friend bool operator==(const Fout&, const Fout&) = default;
    };
    explicit Veldfouten(std::vector<Fout> fouten)
        : Gebruikersfout(fouten.empty() ? "" : fouten.front().melding),
          fouten_(std::move(fouten)) {}
    Veldfouten(std::string veld, std::string melding)
        : Veldfouten(std::vector<Fout>{{std::move(veld), std::move(melding)}}) {}
    const std::vector<Fout>& fouten() const { return fouten_; }

  private:
    std::vector<Fout> fouten_;
};

/// The database or its disk fails us: full, locked, damaged. The message is for who runs the
/// program (it names the file), not for who works with it.
class Opslagfout : public Gebruikersfout {
  public:
    using Gebruikersfout::Gebruikersfout;
};

/// A file that somebody sent can be kept nowhere: the disk is full, or its folder is gone or not
/// ours. The message is for the log.
class Bestandsfout : public Opslagfout {
  public:
    using Opslagfout::Opslagfout;
};

/// Somebody else saved the record since it was read. Nothing was stored.
class Versieconflict : public Gebruikersfout {
  public:
    /// What stands now.
    struct Stand {
        int versie = 0;  ///< a new save must name it
        Vastlegging inhoud;
        std::int64_t auteur = 0;  ///< person who saved it
        std::string wanneer;
    };
    explicit Versieconflict(Stand stand)
        : Gebruikersfout("Iemand anders, of u in een ander tabblad, heeft dit gewijzigd."),
          stand_(std::move(stand)) {}
    const Stand& stand() const { return stand_; }

  private:
    Stand stand_;
};

/// Something in a text that may say who a person is.
struct Privacyvondst {
    enum class Soort : unsigned char {
        bsn,
        geboortedatum,
        telefoon,
        email,
        adres,
        naam,
        rekening,
        kenteken,
        document,
    };
    Soort soort = Soort::naam;
    std::string veld;        ///< name of the form field
    std::size_t vanaf = 0;   ///< first byte in the text
    std::size_t lengte = 0;  ///< bytes
    std::string fragment;    ///< what stands there
    friend bool operator==(const Privacyvondst&, const Privacyvondst&) = default;
};

/// The text was not stored: it may name a person. Mend it, or confirm it with a reason.
class Privacymelding : public Gebruikersfout {
  public:
    explicit Privacymelding(std::vector<Privacyvondst> vondsten)
        : Gebruikersfout("In deze tekst staan mogelijk persoonsgegevens."),
          vondsten_(std::move(vondsten)) {}
    const std::vector<Privacyvondst>& vondsten() const { return vondsten_; }

  private:
    std::vector<Privacyvondst> vondsten_;
};

}  // namespace maatlat
