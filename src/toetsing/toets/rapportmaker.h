// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/verantwoordingsblad.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// How an editie came to be adopted, for its report; empty of a toets that was adopted before that
/// was kept. Of a zelfevaluatie it has the gaps alone.
struct Editieherkomst {
    std::string voorgelegdDoor;   ///< as a role: "een inspecteur uit het team"; empty: itself
    std::string vastgesteldDoor;  ///< idem
    Verantwoordingsblad blad;
    /// The verantwoording van wijzigingen is an annex of the report; else it is a page of its own,
    /// for the inspectie.
    bool openbaar = false;
    std::vector<Verantwoordingsblad> eerdere{};  ///< of the edities before, newest first
};

/// What is known of the freezing of a toets when its report is made: the report prints it.
struct Bevriezing {
    Toetsstatus status = Toetsstatus::vastgesteld;  ///< from now on
    int editie = 0;
    std::string vastgesteldOp;  ///< moment when it was adopted or handed in
    std::string sinds;          ///< moment when this report is made, and since when it is frozen
    std::string inhoudSha256;   ///< of the contents
    Editieherkomst herkomst{};
};

/// What is known of a concept that is being frozen.
struct Conceptkenmerk {
    int nr = 0;                ///< within the toets, from 1
    std::string wanneer;       ///< moment of freezing
    std::string inhoudSha256;  ///< of the contents
};

/// Makes the report of a toets that is being frozen. Reports are made above this layer, which hands
/// one in: what freezes a toets asks for it, so that nothing is adopted without its report.
class Rapportmaker {
  public:
    Rapportmaker() = default;
    virtual ~Rapportmaker() = default;
    Rapportmaker(const Rapportmaker&) = delete;
    Rapportmaker& operator=(const Rapportmaker&) = delete;

    /// The form in which it leaves the house: a page that stands on its own.
    virtual Rapportbestand maak(const Toetsinzage& toets, const Bevriezing& bevriezing) const = 0;

    /// The same of a concept, for who is asked to read it: as the report will be, marked as a
    /// concept that is not to be passed on, and with nothing of other organisations.
    virtual Rapportbestand maakConcept(const Toetsinzage& toets,
                                       const Conceptkenmerk& kenmerk) const = 0;

    /// The verantwoording van wijzigingen of an editie whose onderzoek keeps it inside.
    virtual Rapportbestand maakVerantwoording(const Toetsinzage& toets,
                                              const Bevriezing& bevriezing) const = 0;
};

}  // namespace maatlat
