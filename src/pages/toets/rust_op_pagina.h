// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/markdown.h"
#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/toets/rustblok.h"

namespace maatlat {

/// On which bevindingen the motivering of a verwachting rests, to look at and to choose.
struct RustOpPagina {
    static constexpr const char* kSjabloon = "rust_op_keuze.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::motiveringOnderbouwen;

    std::string motivering;  ///< Markdown; may be empty
    std::vector<Grondregel> gronden;
    std::vector<Optie> keuzes;     ///< empty: not to be changed by this person, now
    std::vector<std::string> was;  ///< numbers, as they were shown
    std::string pad;
    Verwijzing terug;
    std::vector<Veldfouten::Fout> fouten{};

    void beschrijf(Vulling& uit) const {
        uit.als(!motivering.empty(), "MOTIVERING",
                [&](Vulling& deel) { deel.zetHtml("TEKST_HTML", markdownNaarHtml(motivering)); });
        uit.toonAls(gronden.empty(), "NERGENS");
        uit.lijst("RUST", "GROND", gronden);
        uit.als(!keuzes.empty(), "FORMULIER", [&](Vulling& deel) {
            deel.zet("PAD", pad);
            for (const std::string& een : was)
                deel.sectie("WAS").zet("WAS_NR", een);
            voegToe(deel, Vinkjes{.kop = {.naam = "bevinding",
                                          .label = "Waarop rust de motivering?",
                                          .hint = "Als u opslaat, zegt u dat de motivering nog "
                                                  "klopt met wat u aanvinkt.",
                                          .fout = foutVan(fouten, "bevinding")},
                                  .opties = keuzes});
        });
        uit.zet("TERUGPAD", terug.pad);
        uit.zet("TERUG", terug.tekst);
    }
};

/// What rests on a bron: its bevindingen, and the motiveringen that rest on those.
struct BronrustPagina {
    static constexpr const char* kSjabloon = "bronrust.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::motiveringOnderbouwen;

    struct Rij {
        Verwijzing bevinding;
        std::string tekst;   ///< Markdown
        std::string plaats;  ///< "pagina 12"; may be empty
        std::string bij;     ///< "bij 1.1.2 en 1.1.4"
        std::vector<Verwijzing> motiveringen;

        void beschrijf(Vulling& uit) const {
            uit.zet("BEVINDINGPAD", bevinding.pad);
            uit.zet("BEVINDINGNAAM", bevinding.tekst);
            uit.zetHtml("TEKST_HTML", markdownNaarHtml(tekst));
            uit.zetAls("PLAATS", "WAAR", plaats);
            uit.zet("BIJ", bij);
            uit.toonAls(motiveringen.empty(), "GEEN_MOTIVERING");
            for (const Verwijzing& een : motiveringen) {
                Vulling& deel = uit.sectie("MOTIVERING");
                deel.zet("MOTIVERINGPAD", een.pad);
                deel.zet("MOTIVERINGNAAM", een.tekst);
            }
        }
    };
    std::string samenvatting;
    Verwijzing bron;
    std::vector<Rij> regels;

    void beschrijf(Vulling& uit) const {
        uit.zet("SAMENVATTING", samenvatting);
        uit.zet("BRONPAD", bron.pad);
        uit.zet("BRON", bron.tekst);
        uit.lijst("LIJST", "REGEL", regels);
    }
};

}  // namespace maatlat
