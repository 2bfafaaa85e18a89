// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/trekformulier.h"

#include "domain/steekproef/steekproef.h"
#include "pages/formulier.h"
#include "pages/lijstveld.h"
#include "pages/raam.h"

namespace maatlat {

namespace {

Tekstveld getalveld(const Trekformulier& formulier, const std::string& naam,
                    const std::string& label, const std::string& hint, const std::string& waarde) {
    Tekstveld veld;
    veld.kop.naam = naam;
    veld.kop.label = label;
    veld.kop.hint = hint;
    veld.kop.fout = foutVan(formulier.fouten, naam);
    veld.kop.verplicht = true;
    veld.waarde = waarde;
    veld.soort = Tekstveld::Soort::getal;
    return veld;
}

Keuzerondjes herkomstkeuze(const Trekformulier& formulier) {
    const std::string computer(naam(Herkomst::computer));
    const std::string dobbelstenen(naam(Herkomst::dobbelstenen));
    Keuzerondjes keuze;
    keuze.kop.naam = "herkomst";
    keuze.kop.label = "Waar komt de startwaarde vandaan?";
    keuze.kop.fout = foutVan(formulier.fouten, "herkomst");
    keuze.opties = {
        {computer, "De computer", formulier.herkomst != dobbelstenen,
         "Maatlat vraagt nu een willekeurige startwaarde aan de computer. Niemand kent die "
         "vooraf."},
        {dobbelstenen, "Dobbelstenen", formulier.herkomst == dobbelstenen,
         "U en de organisatie gooien ieder, waar de ander bij is. Beide worpen samen zijn de "
         "startwaarde: zo bepaalt geen van beide haar alleen."}};
    return keuze;
}

/// Of dice: one throw of each party.
Tekstveld worpveld(const Trekformulier& formulier, const std::string& veld,
                   const std::string& label, const std::string& waarde) {
    return getalveld(formulier, veld, label,
                     "Minstens tien cijfers van 1 tot en met 6, bijvoorbeeld 4 1 6 3 3 2 5 1 6 2",
                     waarde);
}

}  // namespace

void vul(Vulling& vulling, const Trekformulier& formulier) {
    Vulling& deel = vulling.deel("TREKFORMULIER");
    vulFormulierzegel(deel);
    deel.zet("TREKPAD", formulier.pad);
    deel.zet("KNOP", formulier.uitbreiding ? "Meer dossiers trekken" : "Dossiers trekken");
    if (formulier.uitbreiding)
        voegToe(deel.sectie("HOEVEEL"),
                getalveld(formulier, "aantal", "Hoeveel dossiers trekt u erbij?",
                          "Bepaal dit één keer. Wie bijtrekt tot de uitkomst duidelijk is, "
                          "is minder zeker dan 95%.",
                          formulier.aantal));
    voegToe(deel.sectie("HERKOMST"), herkomstkeuze(formulier));
    Vulling& worpen = deel.sectie("WORPEN");
    voegToe(worpen, worpveld(formulier, "worp_inspectie", "Uw worpen", formulier.worpInspectie));
    voegToe(worpen, worpveld(formulier, "worp_organisatie", "Worpen van de organisatie",
                             formulier.worpOrganisatie));
    if (formulier.vraagtLijst)
        voegLijstveldToe(
            deel.sectie("LIJST"), "Dezelfde lijst nog een keer",
            "Maatlat bewaart de lijst niet. Kies hetzelfde bestand opnieuw. Is er iets "
            "aan veranderd, dan ziet Maatlat dat en wordt er niet getrokken.",
            formulier.fouten);
}

}  // namespace maatlat
