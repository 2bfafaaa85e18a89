// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "store/toetssleutel.h"

/// Who does something well, and how: over all toetsen that stand vast, of which somebody reads the
/// toets, has the adopted report of the own organisation, or finds the report published. Chosen and
/// counted in the database, a page at a time.
namespace maatlat::lerenStore {

/// What is asked for. What stands in a text is no affair of a database (a capital counts in one and
/// not in the other): `elk` gives each text to who looks for words.
struct Zoekvraag {
    std::string kader;            ///< hash
    std::string thema;            ///< code; empty: all of them
    bool alleenOpenbaar = false;  ///< only what everybody may read
};

/// How this person comes at it.
enum class Weg : unsigned char { toets, eigenRapport, publicatie };

struct Vindplek {
    std::int64_t toets = 0;
    std::string organisatie;
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::string kaderHash;
    std::string vastgesteldOp;  ///< moment; empty: not known
    Weg weg = Weg::toets;
};

/// What a team wrote down as an example for others.
struct Practice {
    Vindplek van;
    std::string thema;  ///< code
    std::string tekst;  ///< Markdown
};

/// The newest onderzoek first, then by name. What a judge suspended after it was published is not
/// public, and is not counted, for who finds it only there. Of a report from which something was
/// left out when it was published nobody finds a text by it: it may be just that.
int aantal(const Leesrecht& recht, const Zoekvraag& vraag);
std::vector<Practice> practices(const Leesrecht& recht, const Zoekvraag& vraag, int ervoor,
                                int hoeveel);
void elk(const Leesrecht& recht, const Zoekvraag& vraag,
         const std::function<void(const Practice&)>& doe);

/// Who meets a verwachting of this kader, in the same order.
int aantalVoldoende(const Leesrecht& recht, const std::string& kader, const std::string& code);
std::vector<Vindplek> voldoende(const Leesrecht& recht, const std::string& kader,
                                const std::string& code, int hoeveel);

}  // namespace maatlat::lerenStore
