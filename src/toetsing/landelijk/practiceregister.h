// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/toetsingskader.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

/// The good practices of all rounds: of toetsen that stand vast, and of rounds that were published
/// before. What somebody types in a toets that runs stands here once it is adopted.
namespace maatlat {

/// What somebody looks for; empty: everything.
struct Registervraag {
    std::string kader;    ///< hash; empty: that of the newest onderzoek
    std::string waar;     ///< code of a thema, criterium or verwachting
    std::string woorden;  ///< all must stand in the text or the name; parts of words count too
};

/// Where a reader finds more of it.
enum class Practiceweg : unsigned char { geen, toets, eigenRapport, publicatie };
struct Practiceorganisatie {
    std::string naam;
    std::int64_t toets = 0;
    Practiceweg weg = Practiceweg::geen;
};

/// Who says that it belongs at those verwachtingen.
enum class Plaatser : unsigned char {
    niemand,  ///< it stands at its thema alone
    bron,     ///< the published report
    ons,      ///< Maatlat, as the published report names only a thema
    team,     ///< who wrote it: the codes stand in the text
};

struct Registerpractice {
    std::vector<Practiceorganisatie> organisaties;
    std::string tekst;
    bool opgemaakt = false;  ///< Markdown
    bool citaat = false;     ///< word for word of its source
    std::string thema;
    std::string themanaam;
    std::vector<std::string> verwachtingen;
    Plaatser plaatser = Plaatser::niemand;
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::string vastgesteldOp;  ///< ISO; empty: of a round that was published before, with …
    std::string periodeVan;     ///< … its period, ISO
    std::string periodeTot;
    std::string bron;    ///< the published report
    std::string plaats;  ///< in it: "paragraaf 3.1"
};

struct Registerblad {
    struct Kaderkeus {
        std::string hash;
        std::string naam;
    };
    std::vector<Kaderkeus> kaders;                ///< of onderzoeken, newest first
    std::shared_ptr<const Toetsingskader> kader;  ///< the chosen one; null: there is no onderzoek
    bool onbekend = false;  ///< `waar` is no code of that kader: nothing is chosen by it
    std::vector<Registerpractice> practices;  ///< of this page
    Bladen bladen;

    /// Of a verwachting: who meets it, as far as this person may know. The first kMeesteVoldoende.
    std::vector<Practiceorganisatie> voldoen;
    int aantalVoldoen = 0;
    const Verwachting* verwachting = nullptr;  ///< that was chosen; points into the kader
};
inline constexpr int kMeesteVoldoende = 100;

/// For who reads what is published. Throws Onvindbaar for a kader that there is not.
Registerblad practiceregister(Werkplek& werkplek, const Persoon& persoon,
                              const Registervraag& vraag, int blad);

/// What was published at these verwachtingen of a kader, by code, whoever asks: without what only
/// this person may read. At most `hoogstens` of each, in the order of the register.
std::map<std::string, std::vector<Registerpractice>> gepubliceerdePractices(
    const Toetseninzage& alle, const std::string& kaderHash, const std::vector<std::string>& codes,
    std::size_t hoogstens);

}  // namespace maatlat
