// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/hertoetsblok.h"

namespace maatlat {

namespace {

void vulEerderetekst(Vulling& deel, std::string_view sectie, const std::string& tekst,
                     bool opgemaakt) {
    if (tekst.empty()) return;
    Vulling& hier = deel.sectie(sectie);
    if (opgemaakt)
        hier.sectie("OPGEMAAKT").zetMarkdown("TEKST_HTML", tekst);
    else
        hier.sectie("PLAT").zet("TEKST", tekst);
}

void vulBevinding(Vulling& regel, const Hertoetsblok::Bevinding& een) {
    regel.zet("BRON", een.bron);
    regel.zet("RICHTING", een.richting);
    regel.zet("MERK", een.merk);
    regel.zetMarkdown("TEKST_HTML", een.tekst);
    regel.zetAls("MET_PLAATS", "PLAATS", een.plaats);
}

}  // namespace

void vul(Vulling& vulling, const Hertoetsblok& blok) {
    Vulling& deel = vulling.deel("HERTOETSBLOK");
    deel.zetAls("OVERGENOMEN", "HERKOMST", blok.merk);
    deel.zetAls("GEOPEND", "UITLEG", blok.uitleg);
    deel.als(!blok.knop.empty(), "KNOP", [&](Vulling& knop) {
        knop.zet("HERTOETSPAD", blok.pad);
        knop.zet("KNOPTEKST", blok.knop);
        knop.zet("CODE", blok.code);
    });
    Vulling& eerder = deel.sectie("EERDER");
    eerder.toonAls(blok.open, "OPEN");
    eerder.zet("CODE", blok.code);
    eerder.zet("WELKE", blok.herkomst);
    eerder.zet("SOORT", blok.score.soort);
    eerder.zet("TEKEN", blok.score.teken);
    eerder.zet("SCORENAAM", blok.score.naam);
    eerder.toonAls(!blok.leesbaar, "NIET_LEESBAAR");
    vulEerderetekst(eerder, "MOTIVERING", blok.motivering, blok.opgemaakt);
    vulEerderetekst(eerder, "VERBETERPUNT", blok.verbeterpunt, blok.opgemaakt);
    eerder.toonAls(blok.leesbaar && blok.motivering.empty() && blok.bevindingen.empty(), "NIETS");
    eerder.lijst("BEVINDINGEN", "BEVINDING", blok.bevindingen, vulBevinding);
}

}  // namespace maatlat
