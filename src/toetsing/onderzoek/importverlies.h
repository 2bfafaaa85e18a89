// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/melding.h"
#include "domain/onderzoek/ronde.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {

/// A round as the database has it before an import.
struct Bekenderonde {
    Ronde ronde;
    std::vector<Document> documenten;
};

/// What an import would empty or take away of what the database has: scores that become empty,
/// texts that are withdrawn or lose a part, statements, other names, fields of the onderzoek, its
/// regelset. What merely changes is not among it. A line for each: "Charlie: drie scores (1.1.1,
/// 1.1.2 en 1.2.1)"; of texts that share a word how many: "drie good practices (1: 3 van de 6)";
/// empty when nothing goes.
std::vector<std::string> verliezen(const Bekenderonde& bekend, const GelezenRonde& nieuw);

/// The same for other names of organisations, also of those in another onderzoek.
std::vector<std::string> verlorenNamen(const std::vector<Organisatie>& bekend,
                                       const std::vector<Organisatie>& nieuw);

/// Lines to stand under what they are about, each on a line of its own and indented: the first
/// kMeesteRegels, and of more how many there are.
std::string ingesprongen(const std::vector<std::string>& regels);
inline constexpr std::size_t kMeesteRegels = 20;

/// Refuses an import that nobody said may empty anything; its text lists what would go
/// (`ingesprongen`), and says that nothing was changed.
class Importverlies : public Gebruikersfout {
  public:
    explicit Importverlies(const std::vector<std::string>& verliezen);
};

}  // namespace maatlat
