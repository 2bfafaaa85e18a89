// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "rules/landelijk/getypt_cijfer.h"
#include "rules/landelijk/zinscontrole.h"
#include "rules/onderzoek/beoordeling.h"
#include "toetsing/landelijk/landrapport.h"

namespace maatlat {

/// What is to be said of one text, held against the figures of now.
struct Rapporttekstcontrole {
    std::vector<std::string> fouten;   ///< references that cannot be filled in, with why
    std::vector<Getyptcijfer> getypt;  ///< figures typed by hand
    bool getyptMetReden = false;       ///< … and somebody said why they stay
    std::vector<Zinscontrole> zinnen;  ///< wordings, recomputed

    /// Stands in the way of adoption.
    bool isOpen() const { return !fouten.empty() || (!getypt.empty() && !getyptMetReden); }
    /// Wordings that do not hold.
    std::vector<Zinscontrole> onwaar() const;
};
Rapporttekstcontrole controleer(const std::string& tekst, bool metReden,
                                const Beoordeling& beoordeling);

/// What stands in the way of handing the report over, and of adopting it, for all texts (Dutch, a
/// sentence each). Empty: nothing.
std::vector<std::string> rapportbezwaren(const Landrapportbeeld& beeld,
                                         const Beoordeling& beoordeling);

/// SHA-256 of all that the report is made from: texts, figures, which toetsen count and how far
/// they are, which are missing, the hertoetsen after them. It is what a second person agreed with,
/// and the same for whoever asks.
std::string rapportinhoud(const Landrapportbeeld& beeld, const Beoordeling& beoordeling);

/// Every figure that a text can name, a line each: "aandeel 2.1.2\t69 procent".
std::string cijferlijst(const Beoordeling& beoordeling);

/// A figure of an adopted report that is another one now. Empty: there was, or is, none.
struct Cijferverschil {
    std::string wat;
    std::string toen;
    std::string nu;
};
std::vector<Cijferverschil> cijferverschillen(const std::string& toen, const std::string& nu);

}  // namespace maatlat
