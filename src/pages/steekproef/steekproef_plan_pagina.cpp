// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_plan_pagina.h"

#include "pages/formulier.h"
#include "pages/steekproef/grensregels.h"
#include "pages/steekproef/steekproefregels.h"

namespace maatlat {

namespace {

class Planformulier {
  public:
    Planformulier(Vulling& vulling, const SteekproefplanPagina& pagina)
        : vulling_(vulling), pagina_(pagina) {}

    void vul() {
        vulFormulierkeuze();
        vulVerdeling();
        vulAantallen();
    }

  private:
    Veldkop kop(const std::string& veld, const std::string& label, const std::string& hint) const {
        Veldkop uit;
        uit.naam = veld;
        uit.label = label;
        uit.hint = hint;
        uit.fout = foutVan(pagina_.fouten, veld);
        uit.verplicht = true;
        return uit;
    }

    void vulFormulierkeuze() {
        Keuzerondjes keuze;
        keuze.kop = kop("formulier", "Met welk formulier leest u de dossiers?", "");
        for (const Dossierformulier& een : pagina_.formulieren)
            keuze.opties.push_back(
                {een.hash, een.naam,
                 een.hash == pagina_.formulier || pagina_.formulieren.size() == 1,
                 std::to_string(een.vragen.size()) + " vragen. Versie " + een.versie + "."});
        voegToe(vulling_, keuze);
    }

    /// Only what can really divide this list; without a choice nothing is asked.
    void vulVerdeling() {
        Keuzerondjes keuze;
        keuze.kop = kop("kolom", "Hoe verdeelt u de trekking?", "");
        keuze.opties.push_back({std::string(naam(Groepkolom::geen)), "Uit de hele lijst",
                                pagina_.kolom == naam(Groepkolom::geen) || pagina_.kolom.empty(),
                                "Elk dossier heeft evenveel kans."});
        const auto per = [&](Groepkolom kolom, const std::vector<Populatiegroep>& groepen) {
            if (groepen.size() < 2) return;
            const std::string woord(naam(kolom));
            keuze.opties.push_back({woord, "Per " + woord, pagina_.kolom == woord,
                                    "Naar verhouding, en uit elke groep minstens één: er zijn " +
                                        std::to_string(groepen.size()) + " groepen."});
        };
        per(Groepkolom::soort, pagina_.steekproef.populatie.soorten);
        per(Groepkolom::gemeente, pagina_.steekproef.populatie.gemeenten);
        if (keuze.opties.size() > 1)
            voegToe(vulling_, keuze);
        else
            voegToe(vulling_, Verborgen{"kolom", keuze.opties.front().waarde});
    }

    void tekst(const Veldkop& kop, const std::string& waarde, Tekstveld::Soort soort) {
        Tekstveld veld;
        veld.kop = kop;
        veld.waarde = waarde;
        veld.soort = soort;
        voegToe(vulling_, veld);
    }

    void vulAantallen() {
        tekst(kop("aantal", "Hoeveel dossiers trekt u?",
                  "Van de " + getalMetPunten(pagina_.steekproef.populatie.aantal) +
                      ". Onder het formulier staat wat een aantal kan zeggen. Later kunt u er meer "
                      "trekken."),
              pagina_.aantal, Tekstveld::Soort::getal);
        tekst(kop("dubbel_percentage", "Welk deel leest een tweede inspecteur ook? (in procenten)",
                  "De tweede lezer ziet de antwoorden van de eerste niet. Zo blijkt of u de vragen "
                  "hetzelfde leest. Vul 0 in als er geen tweede lezer is."),
              pagina_.dubbelPercentage, Tekstveld::Soort::getal);
        tekst(kop("peildatum", "Peildatum",
                  "Loopt een termijn op deze dag nog, dan telt het dossier daarvoor als open: niet "
                  "als te laat en niet als op tijd."),
              pagina_.peildatum, Tekstveld::Soort::datum);
        Vinkjes bewaren;
        bewaren.kop.naam = "bewaar_lijst";
        bewaren.kop.label = "Sleutelbestand";
        bewaren.kop.fout = foutVan(pagina_.fouten, "bewaar_lijst");
        bewaren.opties.push_back({"ja",
                                  "Bewaar ook de nummers van de dossiers die niet worden getrokken",
                                  pagina_.bewaarLijst,
                                  "Alleen nodig als de organisatie haar lijst niet zelf bewaart. "
                                  "De nummers staan buiten "
                                  "de database en gaan weg met het sleutelbestand."});
        voegToe(vulling_, bewaren);
    }

    Vulling& vulling_;
    const SteekproefplanPagina& pagina_;
};

void vulAdvies(Vulling& plan, const SteekproefplanPagina& pagina) {
    if (pagina.adviezen.empty()) return;
    Vulling& advies = plan.sectie("ADVIES");
    advies.zet("POPULATIE", getalMetPunten(pagina.steekproef.populatie.aantal));
    for (const SteekproefplanPagina::Advies& een : pagina.adviezen) {
        Vulling& rij = advies.sectie("ADVIESRIJ");
        rij.zet("AANTAL", een.aantal);
        rij.zet("HELFT", een.helft);
        rij.zet("ALLES", een.alles);
    }
}

}  // namespace

void SteekproefplanPagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.deel("UITLEG_STARTWAARDE");
    vul(uit, populatieregels(steekproef.populatie));
    vulLijstgrens(uit, steekproef.populatie);
    if (!waarschuwingen.empty()) {
        Vulling& opvallend = uit.sectie("WAARSCHUWINGEN");
        opvallend.zet("HOEVEEL", std::to_string(waarschuwingen.size()));
        for (const std::string& een : waarschuwingen)
            opvallend.sectie("RIJ").zet("RIJTEKST", een);
    }
    if (!magInvullen) {
        uit.sectie("ALLEEN_LEZEN");
        return;
    }
    uit.sectie("OPNIEUW").zet("VERVALPAD", pad + "/vervallen");
    if (formulieren.empty()) {
        uit.sectie("ZONDER_FORMULIER");
        return;
    }
    Vulling& plan = uit.sectie("PLAN");
    plan.zetAls("OMVANG", "OMVANGZIN", omvangzin);
    vulAdvies(plan, *this);
    plan.zet("PLANPAD", pad + "/plan");
    plan.zet("VERSIE", versie);
    Planformulier(plan, *this).vul();
}

}  // namespace maatlat
