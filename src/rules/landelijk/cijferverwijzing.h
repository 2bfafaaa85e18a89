// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/oordeel.h"
#include "rules/onderzoek/beoordeling.h"

/// A figure in a text of the national report as a reference to the table: "{{aandeel 2.1.2}}". The
/// text is filled in from the same evaluated result as the tables, so that they cannot part.
namespace maatlat {

enum class Cijfersoort : unsigned char {
    aandeel,        ///< voldoende on a verwachting or criterium, in whole percents
    voldoende,      ///< organisations with voldoende on it
    onvoldoende,    ///< … with onvoldoende
    oordeel,        ///< organisations with this oordeel on a criterium
    organisaties,   ///< how many count
    verwachtingen,  ///< how many are judged
    mediaan,        ///< of the number of voldoende per organisation
    laagste,
    hoogste,
    rang,  ///< of one organisation
};

/// One reference. The closed grammar of what stands between the braces:
///   aandeel CODE | voldoende CODE | onvoldoende CODE      (CODE of a verwachting or criterium)
///   oordeel CODE voldoende|matig|onvoldoende              (CODE of a criterium)
///   aantal organisaties | aantal verwachtingen | mediaan | laagste | hoogste
///   rang ORGANISATIE
struct Cijferverwijzing {
    Cijfersoort soort = Cijfersoort::organisaties;
    std::string code{};
    std::optional<Oordeel> oordeel{};
    std::string organisatie{};

    /// As it is typed, without the braces: "aandeel 2.1.2".
    std::string tekst() const;

    friend bool operator==(const Cijferverwijzing&, const Cijferverwijzing&) = default;
};

/// What came of reading one. Either a reference, or what is wrong with it: which, and what can
/// stand there (Dutch).
struct Verwijzingslezing {
    std::optional<Cijferverwijzing> verwijzing{};
    std::string fout{};
};
/// `binnen`: what stands between the braces. Case and extra white space do not matter.
Verwijzingslezing leesVerwijzing(std::string_view binnen, const Beoordeling& beoordeling);

/// What it is now.
struct Cijfer {
    std::string tekst{};   ///< "69 procent", "18"; empty: there is none
    std::string waarom{};  ///< why there is none (Dutch)
    long aantal = 0;       ///< the number itself, or of how many the share is taken …
    long geheel = 0;       ///< … out of so many; 0: no share
};
Cijfer cijferVan(const Cijferverwijzing& verwijzing, const Beoordeling& beoordeling);

/// What it means: "het aandeel organisaties met voldoende op verwachting 2.1.2".
std::string betekenis(const Cijferverwijzing& verwijzing, const Beoordeling& beoordeling);

/// All that can be referred to and have a value, in the order of the kader.
std::vector<Cijferverwijzing> alleVerwijzingen(const Beoordeling& beoordeling);

/// A piece of a text: words as they were typed, or what stood between "{{" and "}}".
struct Verwijzingsdeel {
    std::string tekst{};                           ///< as it was typed, with the braces
    std::optional<Cijferverwijzing> verwijzing{};  ///< one that is understood
    std::string fout{};                            ///< … or why it is not; empty: plain words
    bool isVerwijzing() const { return verwijzing || !fout.empty(); }
};
/// Together they are the whole text.
std::vector<Verwijzingsdeel> ontleedTekst(std::string_view tekst, const Beoordeling& beoordeling);

/// The text with each reference filled in; one that cannot be stands there between square brackets.
std::string ingevuldeTekst(std::string_view tekst, const Beoordeling& beoordeling);

/// The references in it that cannot be filled in, each with why. Empty: none.
std::vector<std::string> verwijzingsfouten(std::string_view tekst, const Beoordeling& beoordeling);

}  // namespace maatlat
