// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bladen.h"
#include "domain/opvolging/opvolgstap.h"
#include "domain/traject/trajectstap.h"
#include "rules/traject/traject.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// Something that waits for one person. What it says of the toets is for who may know that anyway.
struct Wachtregel {
    std::int64_t toets = 0;
    std::string organisatie;
    std::string onderzoekId;
    std::string onderzoek;
    Trajectstap stap = Trajectstap::lopend;
    Zet zet = Zet::legVoor;  ///< what it is about; one of several where more can be done
    /// The same of what follows an adopted toets; nothing: it is of the way of the report itself.
    std::optional<Opvolgzet> opvolgzet{};
    std::string sinds;           ///< moment since which it waits
    std::string tot;             ///< last day (ISO); empty: no term
    bool telaat = false;         ///< that day is past
    bool magToetsLezen = false;  ///< this person may open the toets itself
    /// Of what follows an adopted toets, or goes beside its way: what it is about, as `opvolgdag`
    /// calls it, and what somebody does then; `stap` and `zet` then say nothing. Empty: it is on
    /// the way to publication.
    std::string voortgang{};
    std::string wat{};

    friend bool operator==(const Wachtregel&, const Wachtregel&) = default;
};

/// What somebody does then: "het concept lezen als collega".
std::string_view watWacht(Trajectstap stap, Zet zet);
std::string watWacht(const Wachtregel& regel);

/// The word of its zet.
std::string_view zetwoord(const Wachtregel& regel);

/// Everything that waits for this person, what is late first, then what has a term, by its last
/// day. Reads only toetsen at a stap where this person can be on turn. `onderzoek`: of this one
/// only, by id; empty: of all.
std::vector<Wachtregel> watWachtOp(const Toetseninzage& alle, const std::string& onderzoek = {});

/// A page of it.
struct Wachtblad {
    std::vector<Wachtregel> regels;
    Bladen bladen;
    int telaat = 0;  ///< on all pages
};
Wachtblad watWachtOp(Werkplek& werkplek, const Persoon& persoon, int blad);

/// What waits in one onderzoek, for the coördinator, who gives it to people along another way.
struct Wachtlijst {
    struct Wie {
        std::string naam;
        std::vector<Wachtregel> regels;
    };
    std::string onderzoek;            ///< its name
    std::vector<Wie> personen;        ///< only those for whom something waits, by name
    std::vector<Wachtregel> niemand;  ///< what nobody can do as things are
};
/// Throws Onvindbaar for an onderzoek that is not there.
Wachtlijst wachtlijstVan(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek);

}  // namespace maatlat
