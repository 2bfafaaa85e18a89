// SPDX-License-Identifier: EUPL-1.2
#include "cli/formulier_controle.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <vector>

#include "cli/teksttabel.h"
#include "domain/melding.h"
#include "kader/bestand.h"
#include "kader/bestandssoort.h"
#include "kader/kader_lezer.h"
#include "kader/steekproef/dossierformulier_lezer.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

/// The sound kaders in the folder of this file. What else lies there is not our business here.
std::vector<Toetsingskader> kadersNaast(const std::string& bestand) {
    std::vector<Toetsingskader> uit;
    for (const fs::directory_entry& een :
         fs::directory_iterator(fs::absolute(bestand).parent_path())) {
        if (een.path().extension() != ".yaml") continue;
        const std::string naam = een.path().string();
        try {
            const std::string inhoud = leesBestand(naam, kGrootsteYaml);
            if (bestandssoort(inhoud, naam) == "toetsingskader")
                uit.push_back(leesKader(inhoud, naam));
        } catch (const Invoerfout&) {
            continue;
        }
    }
    return uit;
}

/// "92,5%"
std::string procent(int promille) {
    const std::string heel = std::to_string(promille / 10);
    return promille % 10 == 0 ? heel + "%" : heel + "," + std::to_string(promille % 10) + "%";
}

void toonVraag(const Dossiervraag& vraag, std::ostream& uit) {
    uit << afgebroken(vraag.code + " (" + std::string(naam(vraag.soort)) + "): " + vraag.tekst, 4);
    if (vraag.geldtAls) {
        std::string antwoorden;
        for (const std::string& een : vraag.geldtAls->antwoorden)
            antwoorden += (antwoorden.empty() ? "" : " of ") + een;
        uit << afgebroken("alleen als " + vraag.geldtAls->vraag + " is: " + antwoorden, 8);
    }
    if (vraag.termijn)
        uit << afgebroken(
            "binnen " + tekst(vraag.termijn->termijn) + ", van " + vraag.termijn->van + " tot " +
                vraag.termijn->tot +
                (vraag.termijn->termijn.volgtWet() ? ", volgens de Algemene termijnenwet"
                                                   : ", zonder de Algemene termijnenwet"),
            8);
    if (vraag.telt()) uit << afgebroken("telt bij verwachting " + vraag.verwachting, 8);
    if (vraag.norm)
        uit << afgebroken(
            "norm: minstens " + procent(vraag.norm->promille) + " (" + vraag.norm->bron + ")", 8);
}

}  // namespace

void toonFormulier(const std::string& inhoud, const std::string& bestand, std::ostream& uit) {
    const std::vector<Toetsingskader> kaders = kadersNaast(bestand);
    const Dossierformulier formulier = leesDossierformulier(
        inhoud, bestand,
        [&](const std::string& id, const std::string& versie) -> const Toetsingskader* {
            const auto gevonden = std::find_if(
                kaders.begin(), kaders.end(),
                [&](const Toetsingskader& een) { return een.id == id && een.versie == versie; });
            return gevonden == kaders.end() ? nullptr : &*gevonden;
        });
    const auto tellen = std::count_if(formulier.vragen.begin(), formulier.vragen.end(),
                                      [](const Dossiervraag& een) { return een.telt(); });
    uit << bestand << ": " << formulier.naam << "\n    " << formulier.vragen.size()
        << " vragen, waarvan er " << tellen << " meetellen, bij kader " << formulier.kader << " "
        << formulier.kaderversie << "\n    hash " << formulier.hash << "\n";
    for (const Dossiervraag& een : formulier.vragen)
        toonVraag(een, uit);
    uit << "  Dit dossierformulier is in orde.\n";
}

}  // namespace maatlat
