// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/steekproef.h"
#include "domain/toets/toetskop.h"
#include "rules/steekproef/overeenstemming.h"
#include "rules/steekproef/schatting.h"
#include "store/inzagebewijs.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// What one check gave over all dossiers of a steekproef.
struct Vraaguitkomst {
    Dossiervraag vraag;
    std::vector<Groeptelling> groepen;  ///< in the order of the steekproef; never gericht
    Groeptelling totaal;
    Groeptelling gericht;  ///< dossiers picked on purpose: shown apart, never estimated from
    Schatting schatting;
    std::optional<Normoordeel> norm;  ///< only when the check has a norm
    std::string telling;              ///< "In 14 van de 20 dossiers: een veiligheidsplan."
    std::string zekerheid;  ///< "Met 95% zekerheid is dat zo in 46% tot 88% van alle …" or why
                            ///< that cannot be said
    std::string normzin;  ///< what can be said of the norm, and what would settle it; may be empty
    std::string gerichtzin;   ///< of the dossiers picked on purpose; may be empty
    std::string kalenderzin;  ///< that the end of a term may still move; may be empty
};

/// Everything that the page of outcomes shows.
struct Steekproefuitkomst {
    Toetskop kop;
    Dossiersteekproef steekproef;
    std::shared_ptr<const Toetsingskader> kader;
    std::shared_ptr<const Dossierformulier> formulier;
    std::string getrokkenOp;  ///< moment of the first draw
    int getrokken = 0;
    int beoordeeld = 0;  ///< of those, read by the first reader
    int vervangen = 0;
    int gericht = 0;
    int gerichtGelezen = 0;
    int gewist = 0;                     ///< dossiers whose answers are gone; they still count
    int dubbelGelezen = 0;              ///< by both readers
    int heropend = 0;                   ///< dossiers that were given back to both readers
    std::optional<int> kalenderTot;     ///< last year whose days on a par were known
    int teBespreken = 0;                ///< of those, with differences that were not talked over
    std::vector<Vraaguitkomst> vragen;  ///< those that count, in the order of the form

    /// How sure what is said of the vragen is, each and all together; empty without an estimate.
    std::string samen() const;
};
Steekproefuitkomst leesUitkomsten(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  std::int64_t steekproef);

/// The same within a snapshot, for a toets that may be read. Uses what readers agreed on, else the
/// first reading.
Steekproefuitkomst uitkomstenVan(const Toetsinzage& inzage, const Dossiersteekproef& steekproef,
                                 const Inzagebewijs& bewijs);

/// How alike the two readers of a steekproef were, per check that counts.
struct Leesvraag {
    Dossiervraag vraag;
    Overeenstemming overeenstemming;
    std::string zin;  ///< "In 3 van de 4 dossiers kwamen beide lezers tot dezelfde …"
};
struct Leesvergelijking {
    Toetskop kop;
    Dossiersteekproef steekproef;
    int dubbelTeLezen = 0;
    int dubbelGelezen = 0;
    int heropend = 0;  ///< dossiers that were given back to both readers
    std::vector<Leesvraag> vragen;
    std::vector<std::string>
        teBespreken;  ///< pseudonyms with differences that were not talked over
};
Leesvergelijking leesLeesvergelijking(Werkplek& werkplek, const Persoon& persoon,
                                      std::int64_t toets, std::int64_t steekproef);

/// The same over all toetsen of an onderzoek, for Actie::landelijkBeeld; least alike first.
struct Landelijkevergelijking {
    std::string onderzoekNaam;
    int toetsen = 0;  ///< with at least one dossier that was read twice
    std::vector<Leesvraag> vragen;
};
Landelijkevergelijking leesLandelijkeVergelijking(Werkplek& werkplek, const Persoon& persoon,
                                                  const std::string& onderzoek);

/// What the steekproeven of a toets add to its bronnen and bevindingen by themselves: a bron per
/// steekproef and a bevinding per check with a verwachting. Numbers from kAfgeleidVanaf on; they
/// are not stored, so they always say what the dossiers say.
inline constexpr std::int64_t kAfgeleidVanaf = 1'000'000'000;
struct Afgeleid {
    std::vector<Bron> bronnen;
    std::vector<Bevinding> bevindingen;
    std::vector<Steekproefuitkomst> uitkomsten;  ///< of the steekproeven that were drawn
};
Afgeleid afgeleidUitSteekproeven(const Toetsinzage& inzage);

/// The steekproef that a derived bron or bevinding belongs to; 0 for one that was typed.
std::int64_t steekproefVan(std::int64_t nr);

/// The outcome that a derived bevinding says; null when it is none of these.
const Vraaguitkomst* uitkomstVan(const std::vector<Steekproefuitkomst>& uitkomsten,
                                 std::int64_t bevinding);

}  // namespace maatlat
