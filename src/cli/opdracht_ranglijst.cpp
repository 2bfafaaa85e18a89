// SPDX-License-Identifier: EUPL-1.2
#include <cmath>
#include <optional>
#include <ostream>
#include <string>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/teksttabel.h"
#include "exchange/onderzoek/ranglijst_uit.h"
#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/hertoetsgrens.h"
#include "rules/onderzoek/zonder_rang.h"
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

std::string inProcenten(const Breuk& aandeel) {
    return maatlat::procent(aandeel.deel, aandeel.geheel);
}

/// The sign of an oordeel: a letter, or "nvt" or a dash without one.
std::string oordeelteken(const Ranglijst& ranglijst, std::size_t plaats, int criterium) {
    if (const auto oordeel = ranglijst.oordeel(plaats, criterium))
        return std::string(letter(*oordeel));
    return ranglijst.nietsVanToepassing(plaats, criterium) ? "nvt" : "-";
}

/// A word for who is tested again; who is not has none.
std::string hertoetsteken(const Hertoetsgrens& grens, std::size_t plaats) {
    switch (hertoetsplek(grens, plaats)) {
        case Hertoetsplek::hertoets:
            return "ja";
        case Hertoetsplek::opDeGrens:
            return "op de grens";
        case Hertoetsplek::niet:
            break;
    }
    return "";
}

void toonOrganisaties(const Beoordeling& beoordeling, std::ostream& uit) {
    const Ranglijst& ranglijst = beoordeling.ranglijst();
    const bool metNvt = beoordeling.basis().metNvt;
    std::vector<Teksttabel::Kolom> kolommen{{"Rang", Kant::rechts}, {"Organisatie", Kant::links}};
    const auto& keuze = beoordeling.ronde().landelijk.feiten.hertoetsen;
    std::optional<Hertoetsgrens> grens;
    if (keuze) grens = hertoetsgrens(ranglijst, keuze->aantal);
    if (metNvt) kolommen.push_back({"Aandeel", Kant::rechts});
    kolommen.insert(kolommen.end(), {{"Voldoende", Kant::rechts},
                                     {"Onvoldoende", Kant::rechts},
                                     {"Nvt", Kant::rechts, true},
                                     {"Onbeoordeeld", Kant::rechts, true}});
    const auto criteria = static_cast<int>(beoordeling.kader().criteria().size());
    for (const Criterium* een : beoordeling.kader().criteria())
        kolommen.push_back({een->code, Kant::midden});
    if (grens) kolommen.push_back({"Hertoets", Kant::links});
    Teksttabel tabel(std::move(kolommen));
    for (std::size_t plaats = 0; plaats < ranglijst.size(); ++plaats) {
        const auto rang = ranglijst.rang(plaats);
        const Telling telling = ranglijst.telling(plaats);
        std::vector<std::string> rij{rang ? std::to_string(*rang) : "-",
                                     beoordeling.toets(plaats).organisatie};
        if (metNvt) rij.push_back(rang ? inProcenten(aandeelVoldoende(telling)) : "-");
        for (const int aantal :
             {telling.voldoende, telling.onvoldoende, telling.nvt, telling.onbeoordeeld})
            rij.push_back(std::to_string(aantal));
        for (int i = 0; i < criteria; ++i)
            rij.push_back(oordeelteken(ranglijst, plaats, i));
        if (grens) rij.push_back(hertoetsteken(*grens, plaats));
        tabel.rij(std::move(rij));
    }
    tabel.druk(uit);
    const std::vector<std::string> overige = zonderRang(beoordeling);
    if (!overige.empty()) uit << "\nZonder rang\n";
    for (const std::string& een : overige)
        uit << afgebroken(een, 2);
}

void toonTotalen(const Beoordeling& beoordeling, std::ostream& uit) {
    const Toetsingskader& kader = beoordeling.kader();
    uit << "\nPer criterium, in aantallen organisaties\n";
    Teksttabel criteria({{"", Kant::links},
                         {"Voldoende", Kant::rechts},
                         {"Matig", Kant::rechts},
                         {"Onvoldoende", Kant::rechts},
                         {"Geen oordeel", Kant::rechts, true},
                         {"Waarvan nvt", Kant::rechts, true},
                         {"Criterium", Kant::links}});
    std::size_t i = 0;
    for (const Criterium* een : kader.criteria()) {
        const Verdeling& verdeling = beoordeling.perCriterium()[i++];
        criteria.rij({een->code, std::to_string(verdeling.voldoende),
                      std::to_string(verdeling.matig), std::to_string(verdeling.onvoldoende),
                      std::to_string(verdeling.geenOordeel),
                      std::to_string(verdeling.nietsVanToepassing), een->tekst});
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
    if (beoordeling.basis().metNvt) {
        const auto deel = [](const Breuk& een) {
            return inProcenten(een) + " (" + vanDe(een.deel, een.geheel) + ")";
        };
        uit << "\nSpreiding: van " << deel(spreiding.laagste) << " tot en met "
            << deel(spreiding.hoogste) << " voldoende, mediaan "
            << maatlat::procent(spreiding.mediaanAandeel) << ", gemiddeld "
            << maatlat::procent(spreiding.gemiddeldAandeel) << ".\n";
        return;
    }
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
    if (opties.formaat == "rekenblad") {
        // What goes to a terminal has no CR (veilige_uitvoer.h); a spreadsheet does without.
        std::string csv = ranglijstAlsCsv(beoordeling, Csvdoel::rekenblad);
        std::erase(csv, '\r');
        uitvoer.uit << csv;
        return kGoed;
    }
    uitvoer.uit << "Ranglijst " << ronde.onderzoek.naam << ", " << ronde.kader.naam << "\nRegelset "
                << beoordeling.regelset().naam << ": " << beoordeling.regelset().titel << "\n\n";
    if (!beoordeling.basis().gewoon())
        uitvoer.uit << afgebroken(basiszin(beoordeling.basis()), 0) << "\n";
    toonOrganisaties(beoordeling, uitvoer.uit);
    toonTotalen(beoordeling, uitvoer.uit);
    toonSpreiding(beoordeling, uitvoer.uit);
    return kGoed;
}

}  // namespace maatlat
