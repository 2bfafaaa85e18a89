// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/toets/toetskop.h"
#include "store/motor/logwaarde.h"
#include "store/motor/transactie.h"
#include "store/motor/vraag.h"

namespace maatlat {

class NamensProgramma;
class Toetseninzage;
class Toetsinzage;
class ToetsTransactie;
namespace test {
class Proefsleutel;  // architectuur: tests have their own way in
}

/// What opens a toets. Only toetsing/handelen.h has it, where access is asked first, and tests.
/// The stores of a toets take what is made with it: they cannot be called for a toets that nobody
/// asked about, for a number alone opens nothing.
class Poortsleutel {
    Poortsleutel() = default;
    friend NamensProgramma;
    friend Toetseninzage;
    friend Toetsinzage;
    friend ToetsTransactie;
    friend test::Proefsleutel;  // architectuur: any other place in src/ fails the test
};

/// The words of these statuses as a list in SQL: 'lopend', 'goedgekeurd'.
std::string statuslijst(bool (*welke)(Toetsstatus));

/// One toets that may be read, at one moment. Lives as long as the Sessie that it reads through.
class Toetslezing {
  public:
    Toetslezing(Poortsleutel, Sessie& sessie, std::int64_t nr) : sessie_(sessie), nr_(nr) {}
    Toetslezing(const Toetslezing&) = delete;
    Toetslezing& operator=(const Toetslezing&) = delete;

    std::int64_t nr() const { return nr_; }
    operator Sessie&() const { return sessie_; }

  private:
    Sessie& sessie_;
    std::int64_t nr_;
};

/// Who changes a toets, which decides what is noted of it.
enum class Wijziger : unsigned char {
    mens,       ///< raises the version of the toets and notes the moment
    programma,  ///< raises the version: pages are no longer what they were. The moment stays that
                ///< of what people said
    niemand,    ///< reads; may only write what is no change of the toets (see `stil`)
};

/// One toets that may be changed, inside one transaction. Its version is raised by itself: once,
/// just before the transaction is stored, when at least one row changed.
class Toetsschrijving : public Toetslezing {
  public:
    Toetsschrijving(Poortsleutel sleutel, Transactie& transactie, std::int64_t nr,
                    Wijziger wijziger)
        : Toetslezing(sleutel, transactie, nr), transactie_(transactie), wijziger_(wijziger) {}

    /// The moment of this transaction.
    const std::string& wanneer() const { return transactie_.wanneer(); }

    /// As Transactie::log.
    void log(Gebeurtenis wat, const std::string& sleutel, const Logwaarde& oud = {},
             const Logwaarde& nieuw = {}) const {
        transactie_.log(wat, sleutel, oud, nieuw);
    }

    /// For what is sealed beside the lines of the log.
    const Logboeksleutel& logboeksleutel() const { return transactie_.logboeksleutel(); }

    /// Carries out a change with a value for each parameter; returns how many rows it changed.
    template <class... Waarden>
    int wijzig(std::string_view sql, const Waarden&... waarden) const {
        eisWijziger();
        const int rijen = Vraag(transactie_, sql).bind(waarden...).voerUit();
        if (rijen > 0) raak();
        return rijen;
    }

    /// For a change that stands outside the database: the key file that is no longer there.
    void raak() const;

    /// To write what is no change of the toets and leaves its version alone: drafts, visits.
    Transactie& stil() const { return transactie_; }

  private:
    void eisWijziger() const;

    Transactie& transactie_;
    Wijziger wijziger_;
};

/// Which toetsen somebody may read, in terms that the database can choose by: for lists, of which
/// only a page is read. The door makes it of what toetsing/toegang.cpp says.
class Leesrecht {
  public:
    /// One bit for each kind of toets: its status, and whether the organisation made it itself.
    static std::int64_t stand(Toetssoort soort, Toetsstatus status);

    /// Kinds that this person may read, as the sum of their bits.
    struct Standen {
        std::int64_t altijd = 0;            ///< whatever the person has to do with the toets
        std::int64_t inTeam = 0;            ///< of the toets
        std::int64_t eigenOrganisatie = 0;  ///< VT-management of the organisation
        std::int64_t inspecteert = 0;       ///< the organisation: in some team of it, or named
        std::int64_t nooitErbij = 0;        ///< whoever never worked for the organisation
        std::int64_t hertoetst = 0;         ///< in the team of a hertoets of it, or named in one
        std::int64_t gevraagd = 0;  ///< named for something in the toets (Taak), as inspecteur, or
                                    ///< as colleague in a zelfevaluatie of the own organisation
    };

    Leesrecht(Poortsleutel, Sessie& sessie, std::int64_t persoon, std::string organisatie,
              const Standen& standen)
        : sessie_(sessie),
          persoon_(persoon),
          organisatie_(std::move(organisatie)),
          standen_(standen) {}
    Leesrecht(const Leesrecht&) = delete;
    Leesrecht& operator=(const Leesrecht&) = delete;

    std::int64_t persoon() const { return persoon_; }
    const std::string& organisatie() const { return organisatie_; }  ///< own one; empty: none
    const Standen& standen() const { return standen_; }
    operator Sessie&() const { return sessie_; }

  private:
    Sessie& sessie_;
    std::int64_t persoon_;
    std::string organisatie_;
    Standen standen_;
};

/// The scores of toetsen of one onderzoek beside each other: for the report that compares, the
/// landelijk beeld and the command line. Of all its toetsen, or of these organisations only.
class Rondelezing {
  public:
    Rondelezing(Poortsleutel, Sessie& sessie, std::string onderzoek,
                std::optional<std::set<std::string>> alleen = std::nullopt)
        : sessie_(sessie), onderzoek_(std::move(onderzoek)), alleen_(std::move(alleen)) {}
    Rondelezing(const Rondelezing&) = delete;
    Rondelezing& operator=(const Rondelezing&) = delete;

    const std::string& onderzoek() const { return onderzoek_; }  ///< id
    bool heeft(const std::string& organisatie) const {
        return !alleen_ || alleen_->contains(organisatie);
    }
    operator Sessie&() const { return sessie_; }

  private:
    Sessie& sessie_;
    std::string onderzoek_;
    std::optional<std::set<std::string>> alleen_;
};

/// The same to import. The versions of the toetsen are written with their scores, as rows.
class Rondeschrijving : public Rondelezing {
  public:
    Rondeschrijving(Poortsleutel sleutel, Transactie& transactie, std::string onderzoek)
        : Rondelezing(sleutel, transactie, std::move(onderzoek)), transactie_(transactie) {}
    operator Transactie&() const { return transactie_; }

  private:
    Transactie& transactie_;
};

}  // namespace maatlat
