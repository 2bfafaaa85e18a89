// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/onderzoek_lezer.h"

#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

/// A text with the place where it stands in a source.
struct MetPlaats {
    std::string tekst;
    std::string plaats;
};

MetPlaats metPlaats(Velden& velden, Meldingen& meldingen, std::string_view veld) {
    MetPlaats uit;
    if (const auto tabel = velden.tabel(veld, false)) {
        Velden delen(*tabel, meldingen, std::string(veld));
        uit.tekst = delen.tekst("tekst");
        uit.plaats = delen.tekst("plaats");
        delen.klaar();
    }
    return uit;
}

}  // namespace

Onderzoeksbestand leesOnderzoeksbestand(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "het onderzoek");
    velden.soort("onderzoek");

    Onderzoeksbestand uit;
    Onderzoek& onderzoek = uit.onderzoek;
    onderzoek.id = velden.tekst("id");
    onderzoek.naam = velden.tekst("naam");
    onderzoek.toezichthouder = velden.tekst("toezichthouder");
    onderzoek.bron = velden.tekst("bron");
    onderzoek.regelset = velden.tekst("regelset");
    if (const auto periode = velden.tabel("periode", true)) {
        Velden delen(*periode, meldingen, "de periode");
        onderzoek.periodeVan = delen.datum("van", true);
        onderzoek.periodeTot = delen.datum("tot", true);
        delen.klaar();
        if (!onderzoek.periodeTot.empty() && onderzoek.periodeTot < onderzoek.periodeVan)
            delen.melding("Het einde van de periode ligt voor het begin.");
    }
    const MetPlaats doel = metPlaats(velden, meldingen, "doel");
    onderzoek.doel = doel.tekst;
    onderzoek.doelPlaats = doel.plaats;
    const MetPlaats grondslag = metPlaats(velden, meldingen, "grondslag");
    onderzoek.grondslag = grondslag.tekst;
    onderzoek.grondslagPlaats = grondslag.plaats;
    uit.kader = velden.tekst("kader");
    uit.organisaties = velden.tekst("organisaties");
    uit.scores = velden.tekst("scores");
    uit.uitspraken = velden.tekstAlsErIs("uitspraken");
    uit.landelijk = velden.tekstAlsErIs("landelijk");
    uit.betekenis = velden.tekstAlsErIs("betekenis");
    uit.opvolging = velden.tekstAlsErIs("opvolging");
    uit.toetsen = velden.teksten("toetsen", false);
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
