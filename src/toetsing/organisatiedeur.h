// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/onderzoek/organisatieleven.h"
#include "rules/opvolging/toezicht.h"
#include "store/organisatiesleutel.h"
#include "toetsing/handelen.h"
#include "toetsing/toegang.h"
#include "toetsing/werkplek.h"

/// The door to what is kept of an organisation, beside the one to a toets (handelen.h). What an
/// organisation went into counts: who is of the whole is of it.
namespace maatlat {

/// This person may do this with this organisation, as it stands at one moment. Making one is the
/// check: it throws Geweigerd.
class Organisatieinzage {
  public:
    Organisatieinzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon, std::int64_t nr,
                      Actie actie);
    Organisatieinzage(const Organisatieinzage&) = delete;
    Organisatieinzage& operator=(const Organisatieinzage&) = delete;

    /// As it was asked for, and as it is called now.
    const Organisatieleven& leven() const { return leven_; }
    const std::string& naamNu() const { return naamNu_; }
    std::int64_t nr() const { return leven_.nr; }
    const Persoon& persoon() const { return persoon_; }
    Werkplek& werkplek() const { return werkplek_; }

    bool mag(Actie actie) const { return besluitBij(persoon_, actie, doelwit_) == Besluit::mag; }

    /// For the table of verscherpt toezicht; `voorsteller`: who proposed what is open, 0: nothing.
    Toezichtbetrokkenheid betrokkenheid(std::int64_t voorsteller) const;

    /// Verscherpt toezicht that goes on, or about which something is proposed, of the organisations
    /// of which this person may do this; each under number and name of its organisation now.
    static std::vector<Toezichtfeit> lopendToezicht(Sessie& sessie, const Persoon& persoon,
                                                    Actie actie);

    operator const Organisatielezing&() const { return lezing_; }
    operator Sessie&() const { return sessie_; }

  private:
    Werkplek& werkplek_;
    Sessie& sessie_;
    const Persoon& persoon_;
    Organisatieleven leven_;
    std::string naamNu_;
    Organisatiedoelwit doelwit_;
    Organisatielezing lezing_;
};

/// The same inside a transaction, so with the right to write what belongs to the action. Throws
/// NietNu for an organisation that went into another: that one goes on.
class OrganisatieTransactie : public Organisatieinzage {
  public:
    OrganisatieTransactie(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                          std::int64_t nr, Actie actie);

    const std::string& wanneer() const { return schrijving_.wanneer(); }
    operator const Organisatieschrijving&() const { return schrijving_; }

  private:
    Organisatieschrijving schrijving_;
};

/// Reads in one snapshot, for who may do this with this organisation.
template <std::invocable<const Organisatieinzage&> Werk>
auto inzienBij(Werkplek& werkplek, const Persoon& persoon, std::int64_t nr, Actie actie,
               Werk werk) {
    return werkplek.database().lees([&](Sessie& sessie) {
        return werk(Organisatieinzage(werkplek, sessie, persoon, nr, actie));
    });
}

/// Does the work once, for who may do this with this organisation.
template <std::invocable<const OrganisatieTransactie&> Werk>
auto handelBij(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr, Actie actie,
               Werk werk) {
    return eenmaal(werkplek, handeling, [&](Transactie& transactie) {
        return werk(OrganisatieTransactie(werkplek, transactie, handeling.wie, nr, actie));
    });
}

}  // namespace maatlat
