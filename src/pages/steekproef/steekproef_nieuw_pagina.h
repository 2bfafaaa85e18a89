// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/lijstveld.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/privacyvraag.h"

namespace maatlat {

/// Where a list of dossiers is sent, to start a steekproef with.
struct SteekproefNieuwPagina {
    static constexpr const char* kSjabloon = "steekproef_nieuw.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::steekproefTrekken;

    std::string toetspad;   ///< "/toets/5"
    std::string formulier;  ///< its key
    std::string titel;
    std::vector<Veldfouten::Fout> fouten{};
    bool vraagtReden = false;  ///< the title may say who a person is
    std::string privacyReden{};
    std::string bewaard{};  ///< name of the file that is still at hand, to choose from …
    std::vector<std::string> bladen{};  ///< … one of these tabs; empty: no such file
    std::string blad{};                 ///< the one that was chosen
    std::string vorigeKeer{};           ///< the one that was chosen when that file came before
    std::string waarvoor{};             ///< of one in an opvolging: what it is for
    std::string letOp{};                ///< … and what nobody can see in the list; may be empty
    std::vector<Verborgen> erbij{};     ///< … and that once more, for the form
    std::string pad{};                  ///< where the form goes; empty: to the toets
    Verwijzing terug{};                 ///< empty: to all steekproeven of the toets

    void beschrijf(Vulling& uit) const {
        uit.zet("PAD", pad.empty() ? toetspad + "/steekproef/nieuw" : pad);
        voegToe(uit, Verborgen{"formulier", formulier});
        for (const Verborgen& een : erbij)
            voegToe(uit, een);
        uit.zet("TERUGPAD", terug.pad.empty() ? toetspad + "/steekproeven" : terug.pad);
        uit.zet("TERUGTEKST", terug.pad.empty() ? "Naar alle steekproeven" : terug.tekst);
        if (!waarvoor.empty()) uit.sectie("MET_DOEL").zet("WAARVOOR", waarvoor);
        if (!letOp.empty()) uit.sectie("MET_LETOP").zet("LETOP", letOp);
        voegToe(uit, Tekstveld{.kop = {.naam = "titel",
                                       .label = "Welke dossiers staan op de lijst?",
                                       .hint = "Bijvoorbeeld: onderzoeken, afgesloten in de eerste "
                                               "helft van 2026",
                                       .fout = foutVan(fouten, "titel"),
                                       .verplicht = true},
                               .waarde = titel});
        if (vraagtReden) voegPrivacyvraagToe(uit, privacyReden, fouten);
        if (!bladen.empty()) {
            voegToe(uit, bladkeuze());
            voegToe(uit, Verborgen{"bewaard", bewaard});
            voegLijstveldToe(
                uit, "Ander bestand met de lijst",
                "Maatlat heeft " + bewaard + " nog. Kies alleen een bestand als u een ander wilt.",
                fouten, false);
            return;
        }
        voegLijstveldToe(uit, "Bestand met de lijst",
                         "CSV, Excel (xlsx) of LibreOffice (ods), hoogstens 25 MB. Een lijst van "
                         "alle dossiers waaruit u wilt trekken, met op elke rij één dossier.",
                         fouten);
    }

  private:
    Keuzerondjes bladkeuze() const {
        Keuzerondjes uit;
        uit.kop = {.naam = "blad",
                   .label = "Op welk tabblad staat de lijst?",
                   .hint = "Maatlat leest één tabblad, en zegt op het bewijs welk.",
                   .fout = foutVan(fouten, "blad"),
                   .verplicht = true};
        for (const std::string& een : bladen)
            uit.opties.push_back({een, een, een == (blad.empty() ? vorigeKeer : blad),
                                  een == vorigeKeer ? "Zoals de vorige keer." : ""});
        return uit;
    }
};

}  // namespace maatlat
