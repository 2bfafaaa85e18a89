// SPDX-License-Identifier: EUPL-1.2
#include "reporting/toets/toetsrapport.h"

#include "reporting/bestandsnaam.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "taal/tijd.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

Toepassingsdeel toepassing(const Rapportstof& stof, Rapportdoel doel) {
    Toepassingsdeel uit;
    if (doel == Rapportdoel::scherm) {
        const std::string toets = "/toets/" + std::to_string(stof.kop.nr);
        uit.verwijzingen = {{"Terug naar de toets", toets},
                            {"Dit rapport bewaren als bestand", toets + "/rapport?als=bestand"}};
    }
    if (!stof.voorlopig) return uit;
    uit.merk = "CONCEPT";
    uit.toelichting =
        "Dit rapport is nog niet " +
        std::string(stof.kop.soort == Toetssoort::zelfevaluatie ? "ingediend" : "vastgesteld") +
        " en kan nog wijzigen. Het geeft de stand van " + datumEnTijd(stof.moment) + ".";
    return uit;
}

}  // namespace

OrganisatiePagina toetspagina(const Rapportstof& stof, Rapportdoel doel) {
    const Beoordeling beoordeling(stof.ronde,
                                  vindRegelset(stof.ronde.kader, stof.ronde.onderzoek.regelset));
    OrganisatiePagina pagina =
        organisatieRapport(beoordeling, stof.toets(), {{}, stof.vergelijkLandelijk});
    pagina.kop.toepassing = toepassing(stof, doel);
    if (stof.kop.soort == Toetssoort::zelfevaluatie)
        pagina.kop.status =
            "Dit is een zelfevaluatie: de organisatie heeft zichzelf beoordeeld. Het is geen "
            "oordeel van de toezichthouder.";
    if (!stof.hiaten.empty()) pagina.hiaten = hiatendeel(stof.hiaten, doel == Rapportdoel::scherm);
    return pagina;
}

Rapportbestand toetsrapport(const Rapportstof& stof, const Sjablonen& sjablonen, Rapportdoel doel) {
    const auto namen = organisatieBestandsnamen(stof.ronde.toetsen);
    return {(stof.voorlopig ? "concept-" : "") + namen.at(stof.kop.organisatie),
            sjablonen.vul(toetspagina(stof, doel))};
}

}  // namespace maatlat
