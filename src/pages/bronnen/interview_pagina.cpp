// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/interview_pagina.h"

#include "domain/toets/recordsleutel.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// "3 regels zijn al een bevinding."
std::string alBevinding(int aantal) {
    if (aantal == 0) return {};
    return " " + metHoofdletter(hoeveel(aantal, {"regel", "regels"})) +
           (aantal == 1 ? " is" : " zijn") + " al een bevinding.";
}

std::string samenvatting(const Notitietabel& tabel) {
    int fout = 0, al = 0;
    for (const Notitietabel::Rij& een : tabel.regels) {
        if (!een.als.empty()) ++al;
        if (!een.fout.empty()) ++fout;
    }
    const int goed = static_cast<int>(tabel.regels.size()) - fout - al;
    std::string uit = "Dit worden " + std::to_string(goed) + " bevindingen.";
    if (goed == 1) uit = "Dit wordt 1 bevinding.";
    if (goed == 0 && al > 0) uit = "Er komen geen bevindingen bij.";
    uit += alBevinding(al);
    if (fout == 1) uit += " Eén regel klopt nog niet.";
    if (fout > 1) uit += " " + std::to_string(fout) + " regels kloppen nog niet.";
    if (tabel.meer)
        uit +=
            " Uw notities hebben meer regels dan er tegelijk kunnen. Haal de rest weg en zet die "
            "er weer in als van deze regels bevindingen zijn gemaakt.";
    return uit;
}

void vulKader(Vulling& uit, const Toetsingskader& kader) {
    for (const Criterium* criterium : kader.criteria()) {
        if (criterium->aantal == 0) continue;
        Vulling& groep = uit.sectie("CRITERIUM");
        groep.zet("CRITERIUMCODE", criterium->code);
        groep.zet("CRITERIUMTEKST", criterium->tekst);
        for (const Verwachting& een : criterium->verwachtingen) {
            if (!een.beoordeeld) continue;
            Vulling& rij = groep.sectie("VERWACHTING");
            rij.zet("CODE", een.code);
            rij.zet("VERWACHTINGTEKST", een.tekst);
        }
    }
}

}  // namespace

void Notitietabel::beschrijf(Vulling& uit) const {
    uit.toonAls(regels.empty(), "LEEG");
    uit.als(!regels.empty(), "GEVULD", [&](Vulling& gevuld) {
        gevuld.zet("SAMENVATTING", samenvatting(*this));
        gevuld.elk("REGEL", regels, [](Vulling& rij, const Rij& een) {
            rij.zet("NUMMER", een.regel);
            rij.zet("TEKST", een.tekst);
            rij.zet("CODES", een.codes.empty() ? "nog geen" : opsomming(een.codes));
            rij.zet("RICHTING", std::string(naam(een.richting)));
            rij.zetAls("FOUT", "FOUT", een.fout);
            rij.als(!een.alspad.empty(), "ALS", [&](Vulling& deel) {
                deel.zet("ALSPAD", een.alspad);
                deel.zet("ALSNAAM", een.als);
            });
        });
    });
}

void InterviewPagina::beschrijf(Vulling& uit) const {
    const std::string nummer = std::to_string(bron);
    uit.zetAls("BERICHT", "BERICHT", bericht);
    uit.zet("PAD", toetspad + "/interview/" + nummer);
    uit.zet("VERSIE", versie);
    uit.zet("STAND", stand);
    uit.zetAls("AKKOORD", "AKKOORD", akkoord);
    uit.zetAls("VERSLAG", "VERSLAGPAD", verslagpad);
    uit.zet("CONCEPT", sleutelVan(Recordsoort::interview, bron).tekst());
    uit.zet("CONCEPTPAD", toetspad + "/formulierconcept");
    uit.zet("CONTROLEPAD", toetspad + "/interview/" + nummer + "/controle");
    uit.zet("BRONPAD", toetspad + "/bron/" + nummer);
    voegToe(uit, Verborgen{"formulier", formulier});
    voegToe(uit,
            Tekstvak{.kop = {.naam = "notities",
                             .label = "Notities",
                             .hint = "Elke regel kan een bevinding worden. Zet achter de regel "
                                     "de code van de verwachting met een # ervoor, en een + "
                                     "of een - voor wat de regel ondersteunt. Schrijf geen "
                                     "namen op.",
                             .fout = foutVan(fouten, "notities")},
                     .waarde = notities,
                     .regels = 16});
    if (vraagtReden) voegPrivacyvraagToe(uit, privacyReden, fouten);
    tabel.beschrijf(uit.deel("NOTITIETABEL"));
    vulKader(uit, *kader);
}

}  // namespace maatlat
