// SPDX-License-Identifier: EUPL-1.2
#include "exchange/leesverslag_tekst.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "exchange/scoretekens.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteBladen = 10;  // that are named

/// "A1:Y27, 26 rijen onder de kop".
std::string inhoud(const Leesverslag& verslag) {
    if (verslag.rijen == 0) return "zonder tekst";
    const std::int64_t onder = verslag.rijen - 1;
    return verslag.bereik + ", " + std::to_string(onder) + (onder == 1 ? " rij" : " rijen") +
           " onder de kop";
}

/// "Drie verborgen rijen zijn meegelezen."; nothing when none was hidden.
std::string verborgen(std::int64_t rijen, std::int64_t kolommen) {
    std::vector<std::string> delen;
    if (rijen > 0)
        delen.push_back(hoeveel(static_cast<int>(rijen), {"verborgen rij", "verborgen rijen"}));
    if (kolommen > 0)
        delen.push_back(
            hoeveel(static_cast<int>(kolommen), {"verborgen kolom", "verborgen kolommen"}));
    if (delen.empty()) return {};
    return " " + metHoofdletter(opsomming(delen)) +
           (rijen + kolommen == 1 ? " is meegelezen." : " zijn meegelezen.");
}

/// "Tabblad "Oud" is verborgen en niet gelezen."
std::string overgeslagen(const Leesverslag& verslag, NietGelezenBlad::Waarom waarom,
                         std::string_view een, std::string_view meer) {
    std::vector<std::string> namen;
    std::size_t aantal = 0;
    for (const NietGelezenBlad& blad : verslag.nietGelezen) {
        if (blad.waarom != waarom) continue;
        if (++aantal <= kMeesteBladen) namen.push_back(aangehaald(blad.naam));
    }
    if (aantal == 0) return {};
    if (aantal > kMeesteBladen) namen.push_back("nog " + std::to_string(aantal - kMeesteBladen));
    return (aantal == 1 ? " Tabblad " : " De tabbladen ") + opsomming(namen) + " " +
           std::string(aantal == 1 ? een : meer) + " niet gelezen.";
}

std::string scheiding(char teken) {
    return teken == '\t' ? "een tab" : teken == ',' ? "een komma" : "een puntkomma";
}

}  // namespace

std::string leesverslagTekst(const Leesverslag& verslag) {
    using Waarom = NietGelezenBlad::Waarom;
    std::string uit = "Gelezen: " + toonbaar(verslag.bestand);
    if (verslag.soort != Tabelsoort::csv && !verslag.blad.empty())
        uit += ", tabblad " + aangehaald(verslag.blad);
    uit += ", " + inhoud(verslag) + ".";
    if (verslag.soort == Tabelsoort::csv && verslag.scheidingsteken != 0)
        uit += " CSV met " + scheiding(verslag.scheidingsteken) + " tussen de cellen, " +
               verslag.tekencodering + ".";
    uit += verborgen(verslag.verborgenRijen, verslag.verborgenKolommen);
    uit += overgeslagen(verslag, Waarom::verborgen, "is verborgen en", "zijn verborgen en");
    uit += overgeslagen(verslag, Waarom::geenBekendeKoppen, "heeft geen bekende koppen en is",
                        "hebben geen bekende koppen en zijn");
    uit += overgeslagen(verslag, Waarom::geenRijen, "heeft geen rijen onder de kop en is",
                        "hebben geen rijen onder de kop en zijn");
    uit += overgeslagen(verslag, Waarom::nietGekozen, "is", "zijn");
    if (verslag.kalender1904) uit += " De dagen in dit bestand tellen vanaf 1904.";
    return uit + " SHA-256 " + verslag.sha256;
}

}  // namespace maatlat
