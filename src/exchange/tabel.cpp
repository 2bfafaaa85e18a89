// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabel.h"

#include "exchange/bestandsweigering.h"
#include "exchange/csv_lezer.h"
#include "exchange/rekenblad_lezer.h"
#include "exchange/scoretekens.h"
#include "exchange/tabelbestand.h"
#include "exchange/zip_inhoudsopgave.h"
#include "hash/sha256.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::vector<Melding> keuzemelding(const std::string& bestand,
                                  const std::vector<std::string>& bladen) {
    constexpr std::size_t kMeesteNamen = 10;
    std::vector<std::string> namen;
    for (const std::string& blad : bladen)
        if (namen.size() < kMeesteNamen) namen.push_back(aangehaald(blad));
    if (bladen.size() > kMeesteNamen) namen.emplace_back("andere");
    return {{bestand, 0, 0,
             "Er staan gegevens op meer dan één tabblad: " + opsomming(namen) +
                 ". Maatlat leest er één. Kies welk tabblad telt, of zet alles op één tabblad."}};
}

}  // namespace

const std::string& Rij::cel(std::size_t kolom) const {
    static const std::string kLeeg;
    return kolom < cellen.size() ? cellen[kolom] : kLeeg;
}

Bladkeuze::Bladkeuze(const std::string& bestand, std::vector<std::string> bladen)
    : Invoerfout(keuzemelding(bestand, bladen)), bladen_(std::move(bladen)) {}

Tabel leesTabel(const std::filesystem::path& pad, const std::string& bestand,
                const Tabelvraag& vraag) {
    const std::string bytes = leesBytes(pad, bestand);
    weigerAndereSoorten(bytes, bestand);
    // Programs also read a zip of which the beginning is unsound, or that something stands before.
    const bool rekenblad = isZip(bytes) || leesInhoudsopgave(bytes).has_value();
    if (!rekenblad && !vraag.blad.empty())
        weiger(bestand, 0, "Dit is geen rekenblad: er zijn geen tabbladen om uit te kiezen.");
    Tabel tabel = rekenblad ? leesRekenblad(bytes, bestand, vraag) : leesCsv(bytes, bestand);
    tabel.verslag.sha256 = sha256Hex(bytes);
    return tabel;
}

Tabel leesTabel(const std::filesystem::path& pad) {
    return leesTabel(pad, pad.string());
}

}  // namespace maatlat
