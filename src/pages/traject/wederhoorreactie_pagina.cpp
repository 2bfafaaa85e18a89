// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/wederhoorreactie_pagina.h"

#include <string>
#include <vector>

#include "domain/bestandssoort.h"
#include "domain/fouten.h"
#include "domain/traject/wederhoorpunt.h"
#include "pages/formulier.h"
#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string uitlegVan(Puntsoort soort) {
    switch (soort) {
        case Puntsoort::feit:
            return "Een feit, een getal of een naam in het concept is niet goed.";
        case Puntsoort::feitOnderOordeel:
            return "Een feit waarop een score of een oordeel rust, is niet goed. Hier hoort bewijs "
                   "bij: een bestand over hoe het was toen de inspectie bij u was.";
        case Puntsoort::ontbreekt:
            return "Er ontbreekt iets dat de inspectie moet weten.";
        case Puntsoort::anders:
            return "Iets anders, bijvoorbeeld een zin die niet duidelijk is.";
    }
    return {};
}

std::string labelVan(Puntsoort soort) {
    switch (soort) {
        case Puntsoort::feit:
            return "Feit of getal";
        case Puntsoort::feitOnderOordeel:
            return "Feit onder een oordeel";
        case Puntsoort::ontbreekt:
            return "Ontbrekende informatie";
        case Puntsoort::anders:
            return "Anders";
    }
    return {};
}

void vulPuntformulier(Vulling& uit, const WederhoorpuntPagina& pagina) {
    uit.zet("PAD", pagina.pad);
    uit.zet("CONCEPT", pagina.conceptSleutel);
    uit.zet("CONCEPTPAD", pagina.conceptPad);
    uit.zet("VERSIE", pagina.versie);
    uit.zet("PLAATS", pagina.plaats);
    uit.zet("CITAATVELD", pagina.citaat);
    if (!pagina.formulier.empty()) voegToe(uit, Verborgen{"formulier", pagina.formulier});
    const auto fout = [&](const std::string& veld) {
        return pagina.bijBewijs ? std::string() : foutVan(pagina.fouten, veld);
    };
    Keuzerondjes soort{{.naam = "soort",
                        .label = "Wat is er aan de hand?",
                        .fout = fout("soort"),
                        .verplicht = true},
                       {}};
    for (const Puntsoort een : kPuntsoorten)
        soort.opties.push_back(
            {std::string(naam(een)), labelVan(een), naam(een) == pagina.soort, uitlegVan(een)});
    voegToe(uit, soort);
    voegToe(uit, Tekstvak{{.naam = "tekst",
                           .label = "Wat moet er volgens u staan, en waarom?",
                           .hint = "Schrijf geen namen van mensen op.",
                           .fout = fout("tekst"),
                           .verplicht = true},
                          pagina.tekst,
                          6,
                          true,
                          4000});
    if (pagina.vraagtPrivacyreden && !pagina.bijBewijs)
        voegPrivacyvraagToe(uit, pagina.privacyreden, pagina.fouten);
}

void vulBewijsformulier(Vulling& uit, const WederhoorpuntPagina& pagina) {
    uit.zet("BEWIJSFORMULIERPAD", pagina.pad + "/bewijs");
    const auto fout = [&](const std::string& veld) {
        return pagina.bijBewijs ? foutVan(pagina.fouten, veld) : std::string();
    };
    std::vector<std::string> bestandsfouten;
    for (const Veldfouten::Fout& een : pagina.fouten)
        if (pagina.bijBewijs && een.veld == "bijlage") bestandsfouten.push_back(een.melding);
    voegToe(uit,
            Bestandsveld{.kop = {.naam = "bijlage",
                                 .label = "Bestanden",
                                 .hint = "U kunt er meer tegelijk kiezen, als ze over dezelfde "
                                         "dag gaan. Elk bestand is hoogstens 25 MB. Dat kan "
                                         "zijn: " +
                                         std::string(kWelkeBestanden) + ".",
                                 .fout = alinea(bestandsfouten),
                                 .verplicht = true},
                         .meer = true});
    voegToe(uit, Tekstveld{{.naam = "bewijsdatum",
                            .label = "Over welke dag gaat dit?",
                            .hint = pagina.bewijsHint,
                            .fout = fout("bewijsdatum"),
                            .verplicht = true},
                           pagina.bewijsdatum,
                           Tekstveld::Soort::datum});
    voegToe(uit, Tekstvak{{.naam = "uitleg",
                           .label = "Wat blijkt hieruit?",
                           .hint = "Noem ook de bladzijde.",
                           .fout = fout("uitleg")},
                          pagina.uitleg,
                          2,
                          false,
                          500});
    if (pagina.vraagtPrivacyreden && pagina.bijBewijs)
        voegPrivacyvraagToe(uit, pagina.privacyreden, pagina.fouten);
}

}  // namespace

void WederhoorreactiePagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.zet("STAND", stand);
    uit.zetAls("IS_LAAT", "LAAT", laat);
    uit.zetAls("IS_VOORBIJ", "VOORBIJ", voorbij);
    uit.zet("RAPPORTPAD", pad + "/rapport");
    uit.zet("PASSAGESPAD", pad + "/passages");
    uit.zet("PASSAGESTEKST",
            magReageren ? "Zin voor zin lezen en reageren" : "Het concept zin voor zin lezen");
    uit.als(toonReactie, "REACTIE", [&](Vulling& deel) {
        deel.toonAls(punten.empty(), "GEEN_PUNTEN");
        vul(deel, punten);
        deel.als(!zienswijze.empty(), "MET_ZIENSWIJZE", [&](Vulling& heel) {
            heel.zetHtml("ZIENSWIJZE_HTML", markdownNaarHtml(zienswijze));
        });
        deel.toonAls(zienswijze.empty(), "GEEN_ZIENSWIJZE");
        deel.zetAls("MET_NAWOORD", "NAWOORD", nawoord);
        deel.zetAls("ZIENSWIJZE_SCHRIJVEN", "ZIENSWIJZEPAD",
                    magReageren ? pad + "/zienswijze" : std::string());
    });
    uit.lijst("ONVOLLEDIG", "MIST", onvolledig,
              [](Vulling& deel, const std::string& een) { deel.zet("WAT_MIST", een); });
    uit.als(magIndienen && onvolledig.empty(), "INDIENEN", [&](Vulling& deel) {
        deel.zet("INDIENPAD", pad + "/indienen");
        deel.zet("INDIENVERSIE", versie);
        if (punten.empty()) {  // one button, that says it itself
            deel.toonAls(true, "ZONDER_PUNTEN");
            return;
        }
        voegToe(deel.sectie("MET_PUNTEN"),
                Vinkjes{{.naam = "zeker", .label = "Bevestiging", .fout = foutVan(fouten, "zeker")},
                        {{"ja", "Deze reactie is compleet."}}});
    });
    uit.zetAls("MET_KENMERK", "KENMERK", kenmerk);
}

void WederhoorpassagesPagina::beschrijf(Vulling& uit) const {
    uit.zet("TERUGPAD", pad);
    uit.toonAls(passages.empty(), "LEEG");
    uit.elk("PASSAGE", passages, [](Vulling& deel, const Passage& een) {
        deel.zet("ANKER", een.anker);
        deel.zet("PASSAGEKOP", een.kop);
        deel.elk("ZIN", een.zinnen, [](Vulling& regel, const Zin& zin) {
            regel.zet("ZINTEKST", zin.tekst);
            regel.als(!zin.pad.empty(), "REAGEER", [&](Vulling& link) {
                link.zet("REAGEERPAD", zin.pad);
                link.zet("WAAR", zin.waar);
            });
        });
        deel.zetAls("MET_PUNTEN", "PUNTEN", een.punten);
    });
}

void WederhoorpuntPagina::beschrijf(Vulling& uit) const {
    uit.zetAls("MET_BERICHT", "BERICHT", bericht);
    uit.zet("PASSAGEKOP", kop);
    uit.zet("CITAAT", citaat);
    uit.elk("LET_OP", "LET_OP_TEKST", waarschuwingen);
    vulPuntformulier(uit.sectie("PUNTFORMULIER"), *this);
    uit.als(bestaat, "BEWIJSDEEL", [&](Vulling& deel) {
        deel.lijst("MET_BEWIJS", "BEWIJS", bewijs, [](Vulling& rij, const Bewijs& een) {
            rij.zet("BEWIJSNAAM", een.naam);
            rij.zet("BEWIJSPAD", een.pad);
            rij.zet("BEWIJSTEKST", een.tekst);
            rij.zet("BEWIJSWEGPAD", een.wegPad);
        });
        vulBewijsformulier(deel.sectie("BEWIJSFORMULIER"), *this);
    });
    uit.als(bestaat, "PUNTWEG", [&](Vulling& deel) {
        deel.zet("WEGPAD", pad + "/intrekken");
        deel.zet("WEGVERSIE", versie);
    });
    uit.zet("TERUGPAD", terugPad);
}

void ZienswijzePagina::beschrijf(Vulling& uit) const {
    uit.zetAls("MET_BERICHT", "BERICHT", bericht);
    uit.zet("PAD", pad);
    uit.zet("CONCEPT", conceptSleutel);
    uit.zet("CONCEPTPAD", conceptPad);
    uit.zet("VERSIE", versie);
    voegToe(uit,
            Tekstvak{{.naam = "tekst",
                      .label = "Zienswijze",
                      .hint = "Wat u van het hele concept vindt. Schrijf geen namen van mensen "
                              "op.",
                      .fout = foutVan(fouten, "tekst")},
                     tekst,
                     12,
                     true,
                     20'000});
    if (vraagtPrivacyreden) voegPrivacyvraagToe(uit, privacyreden, fouten);
    uit.zet("TERUGPAD", terugPad);
}

void WederhoorlijstPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("TITEL_RIJ", titel);
    uit.zet("PAD_RIJ", pad);
    uit.zet("TEKST_RIJ", tekst);
    uit.toonAls(laat, "TE_LAAT");
}

void WederhoorlijstPagina::beschrijf(Vulling& uit) const {
    uit.toonAls(rijen.empty(), "LEEG");
    uit.lijst("LIJST", "RIJ", rijen);
}

}  // namespace maatlat
