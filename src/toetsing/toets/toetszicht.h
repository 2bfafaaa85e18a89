// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "toetsing/toets/eerdere_toets.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/toets/toewijzingen.h"
#include "toetsing/toets/wijzigingen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What a person was typing in one field of a toets and has not saved.
struct Veldconcept {
    std::string waarde;
    int versie = 0;  ///< of the field when it was typed
    std::string wanneer;
    friend bool operator==(const Veldconcept&, const Veldconcept&) = default;
};

/// A toets as one person may see it, without its contents: enough to know whether a page that was
/// made before still stands.
struct Toetszicht {
    Toetskop kop;
    std::int64_t persoon = 0;
    int gezien = 0;                 ///< how often this person said to have seen something in it
    bool invullen = false;          ///< may change it, now
    bool teamwerk = false;          ///< reads remarks beside its fields and assignments (see
                                    ///< `leestTeamwerk`)
    bool eigenOrganisatie = false;  ///< works for the organisation itself
    bool ijking = false;            ///< may see it beside an inspectie
    bool tweedeScores = false;      ///< may see its scores beside second ones
    bool afhandelen = false;        ///< may offer, adopt or give back, now
    bool collegialeToets = false;   ///< the onderzoek has this step; so too the next two
    bool wederhoor = false;
    bool publicatie = false;
    bool leestOpvolging = false;                ///< there is one, and this person reads it
    bool hertoetsOpenen = false;                ///< may open a hertoets of it, or see why not now
    std::optional<Hertoets> hertoets{};         ///< of a hertoets: what it tests again
    bool eerdereLeesbaar = false;               ///< … and this person may read that
    std::vector<std::int64_t> hertoetsen{};     ///< the hertoetsen of it that this person may read
    std::map<std::string, Veldconcept> getypt;  ///< by key of the field
};
Toetszicht bekijk(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// The same with all its contents, at one moment.
struct Toetsbeeld {
    Toetszicht zicht;
    Toetsinhoud inhoud;
    std::optional<Eerderetoets> eerder{};    ///< of a hertoets: the earlier toets, as far as this
                                             ///< person may read it
    std::map<std::string, int> opmerkingen;  ///< open ones, by key of what they stand beside
};
Toetsbeeld toetsbeeld(const Toetsinzage& inzage);
Toetsbeeld leesToets(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// A toets with what is new in it.
struct Toetsblad {
    Toetszicht zicht;
    Nieuws nieuws;
    bool teamwerk = false;  ///< as Toetsbeeld
    std::vector<Werkdeel> verdeling;
    int opmerkingen = 0;          ///< open ones
    bool metVoorstellen = false;  ///< scores came along from an earlier toets
    std::shared_ptr<const Toetsingskader> kader;
};
Toetsblad leesToetsblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat
