// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/markdown.h"
#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/record_pagina.h"

namespace maatlat {

/// A record that was taken away: what stood in it, and the way to bring it back.
struct WeggehaaldPagina {
    static constexpr const char* kSjabloon = "weggehaald.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::oudereTekst;

    std::string zin;  ///< "Inspecteur A heeft deze bevinding ingetrokken op …"
    std::vector<Samenvattingsrij> velden;
    std::string tekst;               ///< its long text, Markdown; may be empty
    Verwijzing bijlage{};            ///< its file; without a path: none
    std::vector<Verwijzing> rust{};  ///< the motiveringen that rest on it
    Verwijzing eerst{};  ///< what must be brought back before it; without a path: nothing
    std::vector<RecordPagina::Onder> onder{};  ///< what still hangs under it
    std::string terugpad;  ///< where bringing it back is posted; empty: not by this person, now
    std::string knop;      ///< "Haal deze bevinding terug"
    int versie = 0;        ///< of the record
    std::string verleden;  ///< path of its history
    std::string alles;     ///< path of all that was taken away

    void beschrijf(Vulling& uit) const {
        uit.zet("ZIN", zin);
        vul(uit, velden);
        uit.als(!tekst.empty(), "TEKST",
                [&](Vulling& deel) { deel.zetHtml("TEKST_HTML", markdownNaarHtml(tekst)); });
        uit.als(!bijlage.pad.empty(), "BIJLAGE", [&](Vulling& deel) {
            deel.zet("BIJLAGEPAD", bijlage.pad);
            deel.zet("BIJLAGENAAM", bijlage.tekst);
        });
        for (const Verwijzing& een : rust) {
            Vulling& deel = uit.sectie("RUST");
            deel.zet("RUSTPAD", een.pad);
            deel.zet("RUSTNAAM", een.tekst);
        }
        uit.als(!eerst.pad.empty(), "EERST", [&](Vulling& deel) {
            deel.zet("EERSTPAD", eerst.pad);
            deel.zet("EERSTNAAM", eerst.tekst);
        });
        uit.als(!terugpad.empty(), "TERUGHALEN", [&](Vulling& deel) {
            deel.zet("TERUGPAD", terugpad);
            deel.zet("VERSIE", versie);
            deel.zet("KNOP", knop);
        });
        for (const RecordPagina::Onder& een : onder)
            vulOnder(uit.deel("ONDER"), een);
        uit.zet("GESCHIEDENISPAD", verleden);
        uit.zet("ALLESPAD", alles);
    }
};

/// Everything that was taken away from a toets.
struct WeggehaaldlijstPagina {
    static constexpr const char* kSjabloon = "weggehaald_lijst.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::oudereTekst;

    struct Rij {
        Verwijzing naar;
        std::string kort;  ///< may be empty
        std::string wie;   ///< "ingetrokken door Inspecteur A op …"

        void beschrijf(Vulling& uit) const {
            uit.zet("PAD", naar.pad);
            uit.zet("NAAM", naar.tekst);
            uit.zetAls("KORT", "TEKST", kort);
            uit.zet("WIE", wie);
        }
    };
    std::vector<Rij> regels;

    void beschrijf(Vulling& uit) const {
        uit.toonAls(regels.empty(), "GEEN");
        uit.lijst("LIJST", "REGEL", regels);
    }
};

/// "3 bevindingen zijn ingetrokken": the link to that list, below a list of what is there. Section
/// WEGGEHAALD; nothing when none was taken away.
void vulWeggehaald(Vulling& uit, int aantal, const std::string& een, const std::string& meer,
                   const std::string& toetspad);

}  // namespace maatlat
