// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/melding.h"
#include "domain/publicatie/publicatie.h"
#include "toetsing/htmltekst.h"

namespace maatlat {

/// Taking words out of a page, everywhere they stand: what is left out of a publicatieversie must
/// not be in its bytes at all.

/// A passage that cannot be taken out whole; the message says which, and what to do.
class Weglaatfout : public Gebruikersfout {
  public:
    using Gebruikersfout::Gebruikersfout;
};

/// A passage as it is looked for: every run of white space as one space, none at the ends.
std::string alsPassage(std::string_view getypt);

/// One place where a passage stands, with what stands around it.
struct Weglaatplek {
    std::string voor;
    std::string tekst;
    std::string na;
};
std::vector<Weglaatplek> plekkenVan(const Htmltekst& pagina, const std::string& passage);

/// Where it stands in another way, in capitals or small letters, that is not among those.
std::vector<Weglaatplek> anderePlekkenVan(const Htmltekst& pagina, const std::string& passage);

/// Where it stands in a value that cannot be changed without breaking the page (a class, a link, a
/// style): "class", "de opmaak". Empty: nowhere.
std::vector<std::string> inOpmaak(const Htmltekst& pagina, const std::string& passage);

/// The page with "[weggelaten: grond]" in the place of each passage, wherever that stands in text
/// or in a value that is read out. A passage within a longer one goes with that. Throws
/// Weglaatfout, which names the passage and where it still stands, for one that cannot be taken
/// out whole.
std::string zonderPassages(std::string_view html, const std::vector<Weglating>& weg);

/// Which of these passages can be found in these bytes, in any way they can be written there.
std::vector<std::string> nogTeVinden(std::string_view bytes, const std::vector<Weglating>& weg);

/// The sentences of a page, in order, each once for each place; without those of no letter.
std::vector<std::string> zinnenVan(const Htmltekst& pagina);

}  // namespace maatlat
