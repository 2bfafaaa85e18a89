// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/interview_pagina.h"

#include "domain/toets/recordsleutel.h"
#include "pages/formulier.h"
#include "pages/privacyvraag.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string samenvatting(const Notitietabel& tabel) {
    int fout = 0;
    for (const Notitietabel::Rij& een : tabel.regels)
        if (!een.fout.empty()) ++fout;
    const int goed = static_cast<int>(tabel.regels.size()) - fout;
    std::string uit = "Dit worden " + std::to_string(goed) + " bevindingen.";
    if (goed == 1) uit = "Dit wordt 1 bevinding.";
    if (fout == 1) uit += " Eén regel klopt nog niet.";
    if (fout > 1) uit += " " + std::to_string(fout) + " regels kloppen nog niet.";
    if (tabel.meer)
        uit +=
            " Uw notities hebben meer regels dan er tegelijk kunnen. Haal de rest weg en zet die "
            "er weer in als van deze regels bevindingen zijn gemaakt.";
    return uit;
}

void vulTabel(Vulling& uit, const Notitietabel& tabel) {
    if (tabel.regels.empty()) {
        uit.sectie("LEEG");
        return;
    }
    Vulling& gevuld = uit.sectie("GEVULD");
    gevuld.zet("SAMENVATTING", samenvatting(tabel));
    for (const Notitietabel::Rij& een : tabel.regels) {
        Vulling& rij = gevuld.sectie("REGEL");
        rij.zet("NUMMER", een.regel);
        rij.zet("TEKST", een.tekst);
        rij.zet("CODES", een.codes.empty() ? "nog geen" : opsomming(een.codes));
        rij.zet("RICHTING", std::string(naam(een.richting)));
        rij.zetAls("FOUT", "FOUT", een.fout);
    }
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

Vulling vulling(const Notitietabel& tabel) {
    Vulling uit;
    vulTabel(uit, tabel);
    return uit;
}

Vulling vulling(const InterviewPagina& pagina) {
    Vulling uit;
    const std::string nummer = std::to_string(pagina.bron);
    uit.zetAls("BERICHT", "BERICHT", pagina.bericht);
    uit.zet("PAD", pagina.toetspad + "/interview/" + nummer);
    uit.zet("CONCEPT", sleutelVan(Recordsoort::interview, pagina.bron).tekst());
    uit.zet("CONCEPTPAD", pagina.toetspad + "/formulierconcept");
    uit.zet("CONTROLEPAD", pagina.toetspad + "/interview/" + nummer + "/controle");
    uit.zet("BRONPAD", pagina.toetspad + "/bron/" + nummer);
    voegToe(uit, Tekstvak{.kop = {.naam = "notities",
                                  .label = "Notities",
                                  .hint = "Elke regel wordt een bevinding. Zet achter de regel de "
                                          "code van de verwachting met een # ervoor, en een + of "
                                          "een - voor wat de regel ondersteunt.",
                                  .fout = foutVan(pagina.fouten, "notities")},
                          .waarde = pagina.notities,
                          .regels = 16});
    if (pagina.vraagtReden) voegPrivacyvraagToe(uit, pagina.privacyReden, pagina.fouten);
    vulTabel(uit.deel("NOTITIETABEL"), pagina.tabel);
    vulKader(uit, *pagina.kader);
    return uit;
}

}  // namespace maatlat
