// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/toets/toetskop.h"
#include "store/toetssleutel.h"

/// Pieces of SQL about a row of `toets AS t` and its `organisatie AS w`, which several stores ask
/// in the same words.
namespace maatlat {

/// What the organisation with the number in this column is by now, after merges: its number.
inline std::string organisatieNu(const std::string& kolom) {
    return "coalesce((SELECT g.nu FROM organisatie_overgang AS g WHERE g.organisatie = " + kolom +
           "), " + kolom + ")";
}

/// That it is now the organisation of which a parameter is the name of now.
inline std::string isNu(const std::string& kolom, const std::string& naam) {
    return organisatieNu(kolom) + " = (SELECT y.nr FROM organisatie AS y WHERE y.naam = " + naam +
           ")";
}

/// That something can still be done in a toets: it is in its onderzoek, and that is not closed
/// while the toets was open.
inline const std::string& toetsLoopt() {
    static const std::string kVoorwaarde =
        "NOT EXISTS (SELECT 1 FROM stilgelegd AS l WHERE l.onderzoek = t.onderzoek AND "
        "(l.toets = t.nr OR (l.toets = 0 AND t.status NOT IN (" +
        statuslijst(isBevroren) + "))))";
    return kVoorwaarde;
}

/// That somebody does a hertoets of the toets in this column: in its team, or named in it by the
/// inspectie.
inline std::string doetHertoets(const std::string& van, const std::string& persoon) {
    return "EXISTS (SELECT 1 FROM hertoets AS hh WHERE hh.van = " + van +
           " AND (EXISTS (SELECT 1 FROM team AS hm WHERE hm.toets = hh.toets AND hm.persoon = " +
           persoon +
           ") OR EXISTS (SELECT 1 FROM traject_taak AS hk WHERE hk.toets = hh.toets AND "
           "hk.taak IN ('collega', 'tweede lezer', 'vaststeller') AND hk.persoon = " +
           persoon + ")))";
}

/// The name of the organisation as it stands on the toets: that of now, or the one with which it
/// was frozen.
inline constexpr const char* kNaamOpToets =
    "coalesce((SELECT n.naam FROM toets_naam AS n WHERE n.toets = t.nr), w.naam)";

}  // namespace maatlat
