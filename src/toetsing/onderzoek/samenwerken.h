// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/onderzoek/samenwerking.h"
#include "domain/toets/toetskop.h"
#include "toetsing/mensen/personen.h"
#include "toetsing/werkplek.h"

/// Who does a zelfevaluatie together. One of the management of the organisation is responsible: who
/// opened it, until somebody else is. That person names colleagues, who see nothing but this.
namespace maatlat {

/// A colleague who is named now.
struct Collegarij {
    std::int64_t nr = 0;
    std::string naam;
    Collegataak taak = Collegataak::leestMee;
    std::string sinds;  ///< moment
    std::string door;
    std::string waaromNietMeer{};  ///< "is geblokkeerd"; empty: can do it
    bool uitgenodigd = false;      ///< cannot log in yet
    int toegewezen = 0;            ///< verwachtingen
    int concepten = 0;             ///< texts that they typed and did not save
};

/// Somebody to choose.
struct Collegakeuze {
    std::int64_t nr = 0;
    std::string naam;
};

struct Samenwerking {
    /// What was so before.
    struct Eerder {
        std::string wie;
        std::string wat;    ///< "werkte mee", "las mee", "was verantwoordelijk"
        std::string sinds;  ///< moment
        std::string door;
        std::string tot;            ///< moment
        std::string beeindigdDoor;  ///< empty for who was responsible
    };
    Toetskop kop;
    std::string verantwoordelijke;  ///< name; empty: nobody is
    bool isZelf = false;            ///< … and that is the person who asks
    bool magRegelen = false;
    bool lopend = false;
    std::vector<Collegarij> collegas;      ///< by name
    std::vector<Collegakeuze> teNoemen;    ///< who has an account, and is not named, by name
    std::vector<Collegakeuze> management;  ///< who can become responsible, by name
    std::vector<Eerder> eerder;            ///< newest first
};
/// For who is of the organisation and reads it. Throws Geweigerd.
Samenwerking samenwerking(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Names somebody with an account, or gives them another task. Throws Veldfouten ("collega"): of
/// another organisation, inspecteur, blocked, of the management, already named for just this;
/// NietNu once it was handed in.
void noemCollega(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 std::int64_t persoon, Collegataak taak);

/// An account for somebody who has none, named at once. Throws Veldfouten ("naam", "email"), NietNu
/// as above.
struct Collegauitnodiging {
    std::string naam;
    std::string email;
    Collegataak taak = Collegataak::meewerkt;
};
Uitgereikt nodigCollegaUit(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                           const Collegauitnodiging& wie);

/// Another link, for who was named here and never logged in. Throws Onvindbaar, NietNu.
Uitgereikt nodigCollegaOpnieuwUit(Werkplek& werkplek, const Handeling& handeling,
                                  std::int64_t toets, std::int64_t persoon);

/// From now on this person does not see it any more. What they wrote stays; what was assigned to
/// them becomes free: returns how many verwachtingen. Throws NietNu for the responsible person and
/// for who is not named (any more).
int beeindigCollega(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t persoon);

/// Somebody else of the management is responsible from now on. Throws Veldfouten ("nieuwe").
void draagZelfevaluatieOver(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            std::int64_t persoon);

}  // namespace maatlat
