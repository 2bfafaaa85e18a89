// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/bronnen_pagina.h"

#include <algorithm>

#include "pages/bronnen/bron_pagina.h"
#include "pages/weggehaald_pagina.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// How a kind of source is called in this page.
struct Soorttekst {
    std::string kop;
    std::string een;  ///< for the link that adds one
    std::string meervoud;
};

Soorttekst soorttekst(Bronsoort soort) {
    switch (soort) {
        case Bronsoort::document:
            return {"Documenten", "Document toevoegen", "documenten"};
        case Bronsoort::interview:
            return {"Interviews", "Interview toevoegen", "interviews"};
        case Bronsoort::dossier:
            return {"Dossiers", "Dossier toevoegen", "dossiers"};
        case Bronsoort::observatie:
            return {"Observaties", "Observatie toevoegen", "observaties"};
    }
    return {};
}

/// The roles of domein.md §6 that nobody has spoken with yet.
std::string nietGesproken(const std::vector<BronnenPagina::Rij>& bronnen) {
    std::vector<std::string> uit;
    for (const std::string_view rol : kGesprekspartners) {
        const bool gesproken =
            std::any_of(bronnen.begin(), bronnen.end(), [&](const BronnenPagina::Rij& een) {
                return een.bron.soort == Bronsoort::interview && een.bron.gesprekspartner == rol;
            });
        if (!gesproken && rol != kGesprekspartners.back()) uit.emplace_back(rol);
    }
    return uit.empty() ? "" : "Nog niet gesproken: " + opsomming(uit) + ".";
}

void vulRegel(Vulling& rij, const BronnenPagina& pagina, const BronnenPagina::Rij& een) {
    const std::string nummer = std::to_string(een.bron.nr);
    rij.zet("NUMMER", nummer);
    rij.zet("PAD", een.pad.empty() ? pagina.toetspad + "/bron/" + nummer : een.pad);
    rij.zet("OMSCHRIJVING", omschrijving(een.bron));
    rij.zetAls("SOORT", "SOORT", een.bron.documentsoort);
    for (const Bijlage& bestand : een.bron.bestanden()) {
        Vulling& bijlage = rij.sectie("BIJLAGE");
        bijlage.zet("BIJLAGEPAD", bijlagepad(pagina.toetspad, een.bron, bestand));
        bijlage.zet("BIJLAGENAAM", bestand.naam);
    }
    if (een.bron.link) {
        Vulling& link = rij.sectie("LINK");
        link.zet("LINKADRES", een.bron.link->adres);
        link.zet("LINKTEKST", een.bron.link->adres);
        link.zet("BEKEKEN", datumInWoorden(een.bron.link->bekeken));
    }
    rij.zetAls("DATUM", "DATUM", datumInWoorden(een.bron.datum));
    rij.zetAls("VERSLAG", "VERSLAG", metHoofdletter(een.verslag));
    if (een.bevindingen > 0) {
        Vulling& aantal = rij.sectie("MET_BEVINDINGEN");
        aantal.zet("ZOEKPAD", pagina.toetspad + "/bevindingen?bron=" + nummer);
        aantal.zet("AANTAL", hoeveel(een.bevindingen, {"bevinding", "bevindingen"}));
    } else {
        rij.sectie("ZONDER_BEVINDINGEN")
            .zet("GEEN_BEVINDINGEN", pagina.bevroren ? "geen bevindingen" : "nog geen bevindingen");
    }
    if (pagina.magInvullen && een.pad.empty())
        rij.sectie("NOTITIES").zet("NOTITIEPAD", pagina.toetspad + "/interview/" + nummer);
}

}  // namespace

void BronnenPagina::beschrijf(Vulling& uit) const {
    const std::string nog = bevroren ? "" : "nog ";
    for (const Bronsoort soort : kBronsoorten) {
        const Soorttekst tekst = soorttekst(soort);
        Vulling& groep = uit.sectie("GROEP");
        groep.zet("SLEUTEL", std::string(naam(soort)));
        groep.zet("KOP", tekst.kop);
        Vulling* lijst = nullptr;
        for (const BronnenPagina::Rij& een : bronnen) {
            if (een.bron.soort != soort) continue;
            if (lijst == nullptr) lijst = &groep.sectie("LIJST");
            vulRegel(lijst->sectie("BRON"), *this, een);
        }
        if (lijst == nullptr)
            groep.sectie("LEEG").zet("LEEG", "Er zijn " + nog + "geen " + tekst.meervoud + ".");
        if (soort == Bronsoort::interview && !bevroren)
            groep.zetAls("NIET_GESPROKEN", "NIET_GESPROKEN", nietGesproken(bronnen));
        if (soort == Bronsoort::dossier)
            groep.sectie("STEEKPROEVEN").zet("STEEKPROEVENPAD", toetspad + "/steekproeven");
        if (!magInvullen) continue;
        Vulling& nieuw = groep.sectie("NIEUW");
        nieuw.zet("NIEUWPAD", toetspad + "/bron/nieuw?soort=" + std::string(naam(soort)));
        nieuw.zet("NIEUWTEKST", tekst.een);
    }
    uit.zet("BEVINDINGENPAD", toetspad + "/bevindingen");
    vulWeggehaald(uit, weggehaald, "bron", "bronnen", toetspad);
}

}  // namespace maatlat
