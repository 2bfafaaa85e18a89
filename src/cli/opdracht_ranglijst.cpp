// SPDX-License-Identifier: EUPL-1.2
#include <cmath>
#include <ostream>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/teksttabel.h"
#include "exchange/onderzoek/ranglijst_uit.h"
#include "rules/onderzoek/beoordeling.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

using Kant = Teksttabel::Kant;

/// One decimal at the most, with a comma: "17,5".
std::string metKomma(double getal) {
    const long tienden = std::lround(getal * 10);
    return std::to_string(tienden / 10) +
           (tienden % 10 ? "," + std::to_string(tienden % 10) : std::string());
}

void toonOrganisaties(const Beoordeling& beoordeling, std::ostream& uit) {
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    std::vector<Teksttabel::Kolom> kolommen{
        {"Rang", Kant::rechts},      {"Organisatie", Kant::links},
        {"Voldoende", Kant::rechts}, {"Onvoldoende", Kant::rechts},
        {"Nvt", Kant::rechts, true}, {"Onbeoordeeld", Kant::rechts, true}};
    for (const Criterium* een : beoordeling.kader().criteria())
        kolommen.push_back({een->code, Kant::midden});
    const std::size_t criteria = kolommen.size() - 6;
    Teksttabel tabel(std::move(kolommen));
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats) {
        const auto rang = ranglijst.rang(plaats);
        const Telling telling = ranglijst.telling(plaats);
        std::vector<std::string> rij{
            rang ? std::to_string(*rang) : "-", beoordeling.toets(plaats).organisatie,
            std::to_string(telling.voldoende),  std::to_string(telling.onvoldoende),
            std::to_string(telling.nvt),        std::to_string(telling.onbeoordeeld)};
        for (std::size_t i = 0; i < criteria; ++i) {
            const auto oordeel = ranglijst.oordeel(plaats, static_cast<int>(i));
            rij.emplace_back(oordeel ? letter(*oordeel) : "-");
        }
        tabel.rij(std::move(rij));
    }
    tabel.druk(uit);
    const std::size_t open = ranglijst.size() - ranglijst.volledig();
    if (open > 0)
        uit << "Zonder rang: " << hoeveel(static_cast<int>(open), kOrganisatie)
            << " met verwachtingen die nog niet zijn beoordeeld.\n";
}

void toonTotalen(const Beoordeling& beoordeling, std::ostream& uit) {
    const Toetsingskader& kader = beoordeling.kader();
    uit << "\nPer criterium, in aantallen organisaties\n";
    Teksttabel criteria({{"", Kant::links},
                         {"Voldoende", Kant::rechts},
                         {"Matig", Kant::rechts},
                         {"Onvoldoende", Kant::rechts},
                         {"Geen oordeel", Kant::rechts, true},
                         {"Criterium", Kant::links}});
    std::size_t i = 0;
    for (const Criterium* een : kader.criteria()) {
        const Verdeling& verdeling = beoordeling.perCriterium()[i++];
        criteria.rij({een->code, std::to_string(verdeling.voldoende),
                      std::to_string(verdeling.matig), std::to_string(verdeling.onvoldoende),
                      std::to_string(verdeling.geenOordeel), een->tekst});
    }
    criteria.druk(uit);

    uit << "\nPer verwachting, in aantallen organisaties\n";
    Teksttabel verwachtingen({{"", Kant::links},
                              {"Voldoende", Kant::rechts},
                              {"Onvoldoende", Kant::rechts},
                              {"Nvt", Kant::rechts, true},
                              {"Onbeoordeeld", Kant::rechts, true},
                              {"Verwachting", Kant::links}});
    for (const Verwachting* een : kader.beoordeelde()) {
        const Telling& telling =
            beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)];
        verwachtingen.rij({een->code, std::to_string(telling.voldoende),
                           std::to_string(telling.onvoldoende), std::to_string(telling.nvt),
                           std::to_string(telling.onbeoordeeld), een->tekst});
    }
    verwachtingen.druk(uit);
}

void toonSpreiding(const Beoordeling& beoordeling, std::ostream& uit) {
    const Spreiding& spreiding = beoordeling.spreiding();
    if (spreiding.organisaties == 0) return;
    uit << "\nSpreiding: van " << spreiding.minste << " tot en met " << spreiding.meeste
        << " voldoende, mediaan " << metKomma(spreiding.mediaan) << ", gemiddeld "
        << metKomma(spreiding.gemiddelde) << ".\n";
}

}  // namespace

int ranglijstOpdracht(const RanglijstOpties& opties, const Uitvoer& uitvoer) {
    const Ronde ronde = kiesRonde(opties.bron, uitvoer);
    const Beoordeling beoordeling(ronde, kiesRegelset(ronde, opties.bron));
    if (opties.formaat == "json") {
        uitvoer.uit << ranglijstAlsJson(beoordeling);
        return kGoed;
    }
    if (opties.formaat == "csv") {
        uitvoer.uit << ranglijstAlsCsv(beoordeling);
        return kGoed;
    }
    uitvoer.uit << "Ranglijst " << ronde.onderzoek.naam << ", " << ronde.kader.naam << "\nRegelset "
                << beoordeling.regelset().naam << ": " << beoordeling.regelset().titel << "\n\n";
    toonOrganisaties(beoordeling, uitvoer.uit);
    toonTotalen(beoordeling, uitvoer.uit);
    toonSpreiding(beoordeling, uitvoer.uit);
    return kGoed;
}

}  // namespace maatlat
