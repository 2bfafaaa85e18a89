// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "store/motor/transactie.h"

namespace maatlat {

class NamensProgramma;
class Organisatieinzage;
class OrganisatieTransactie;
namespace test {
class Proefsleutel;  // architectuur: tests have their own way in
}

/// What opens what is kept of an organisation, as `Poortsleutel` opens a toets: only
/// toetsing/organisatiedeur.h has it, where access is asked first, and tests.
class Organisatiesleutel {
    Organisatiesleutel() = default;
    friend NamensProgramma;
    friend Organisatieinzage;
    friend OrganisatieTransactie;
    friend test::Proefsleutel;  // architectuur: any other place in src/ fails the test
};

/// One organisation that may be read, at one moment. Lives as long as the Sessie that it reads
/// through.
class Organisatielezing {
  public:
    Organisatielezing(Organisatiesleutel, Sessie& sessie, std::int64_t nr)
        : sessie_(sessie), nr_(nr) {}
    Organisatielezing(const Organisatielezing&) = delete;
    Organisatielezing& operator=(const Organisatielezing&) = delete;

    std::int64_t nr() const { return nr_; }
    operator Sessie&() const { return sessie_; }

  private:
    Sessie& sessie_;
    std::int64_t nr_;
};

/// One organisation of which something may be written down, inside one transaction.
class Organisatieschrijving : public Organisatielezing {
  public:
    Organisatieschrijving(Organisatiesleutel sleutel, Transactie& transactie, std::int64_t nr)
        : Organisatielezing(sleutel, transactie, nr), transactie_(transactie) {}

    const std::string& wanneer() const { return transactie_.wanneer(); }
    operator Transactie&() const { return transactie_; }

  private:
    Transactie& transactie_;
};

}  // namespace maatlat
