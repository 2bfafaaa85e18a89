// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "domain/toets/veldopmerking.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Remarks of the team beside the fields of a toets, and the conversations that come of them. Who
/// reads the notes of its talks reads them; the team writes as long as the toets is open. Those of
/// a zelfevaluatie are of the organisation alone, also when it was handed in.

/// One remark of a conversation.
struct Opmerkingrij {
    Veldopmerking opmerking;
    std::string wie;           ///< name
    bool magWijzigen = false;  ///< own words, of a conversation that is open
};

/// A remark with its answers.
struct Opmerkingdraad {
    std::vector<Opmerkingrij> rijen;  ///< the first one begins it
    std::string waarbij;              ///< "Motivering bij 1.1.2"
    std::string criterium;            ///< code, of a field that stands on its page; else empty
    std::string opgelostDoor;         ///< name; empty: it is open

    const Veldopmerking& eerste() const { return rijen.front().opmerking; }
};

struct Opmerkingdraden {
    Toetskop kop;
    std::vector<Opmerkingdraad> open;      ///< newest first
    std::vector<Opmerkingdraad> opgelost;  ///< the one that was solved last first
    std::string waarbij;                   ///< of one field: how it is called
    std::string criterium;                 ///< … and as Opmerkingdraad::criterium
    bool magSchrijven = false;
};
/// Of one field, by its key, or of all (empty). Throws Onvindbaar also for a field that is not
/// there.
Opmerkingdraden leesOpmerkingdraden(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                    const std::string& plek);

/// A remark as it was typed.
struct Opmerkinginvoer {
    std::int64_t nr = 0;          ///< 0: a new one
    int versie = 0;               ///< of one that is changed
    std::string plek;             ///< of one that begins a conversation
    std::int64_t antwoordOp = 0;  ///< of an answer: the remark that began it
    std::string tekst;
    std::string privacyreden;
};
/// Returns its number. Throws Veldfouten ("tekst"), Privacymelding, Versieconflict, NietNu (also
/// for an answer in what was solved meanwhile), Onvindbaar.
std::int64_t schrijfVeldopmerking(Werkplek& werkplek, const Handeling& handeling,
                                  std::int64_t toets, const Opmerkinginvoer& invoer);

/// By anybody of the team. Twice is once.
void zetOpmerkingOpgelost(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          std::int64_t nr, bool opgelost);

/// How many conversations are open beside each field, by its key.
std::map<std::string, int> openOpmerkingen(const Toetsinzage& inzage);
/// Beside one, for a page of its own. Nothing: in this toets there are no remarks.
std::optional<int> openOpmerkingen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                   const std::string& plek);

/// Of all fields together.
int aantalOpenOpmerkingen(const Toetsinzage& inzage);

}  // namespace maatlat
