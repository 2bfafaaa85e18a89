// SPDX-License-Identifier: EUPL-1.2
#include "pages/raam.h"

#include <utility>

namespace maatlat {

namespace {

void vulMenu(Vulling& kop, const std::vector<Verwijzing>& menu) {
    kop.lijst("MENU", "MENUPUNT", menu, [](Vulling& punt, const Verwijzing& een) {
        punt.zet("PAD", een.pad);
        punt.zet("TEKST", een.tekst);
        punt.toonAls(een.hier, "HIER");
    });
}

void vulKruimels(Vulling& kop, const std::vector<Verwijzing>& kruimels) {
    kop.lijst("KRUIMELS", "KRUIMEL", kruimels, [](Vulling& kruimel, const Verwijzing& een) {
        const bool verwijst = !een.pad.empty() && !een.hier;
        Vulling& inhoud = kruimel.sectie(verwijst ? "VERWIJZING" : "PLAATS");
        if (verwijst) inhoud.zet("PAD", een.pad);
        inhoud.zet("TEKST", een.tekst);
    });
}

void vulFouten(Vulling& kop, const std::vector<Foutregel>& fouten) {
    if (fouten.empty()) return;
    kop.sectie("MET_FOUTEN");
    Vulling& lijst = kop.deel("FOUTENLIJST");
    for (const Foutregel& een : fouten) {
        Vulling& fout = lijst.sectie("FOUT");
        Vulling& inhoud = fout.sectie(een.veld.empty() ? "ZONDER_VELD" : "NAAR_VELD");
        if (!een.veld.empty()) inhoud.zet("VELD", een.veld);
        inhoud.zet("MELDING", een.melding);
    }
}

void vulEinde(Vulling& kop, const Sessieeinde& einde) {
    const auto zeg = [&](const char* sectie, const std::string& over) {
        kop.als(!over.empty(), sectie, [&](Vulling& inhoud) {
            inhoud.zet("NOG", over);
            vulFormulierzegel(inhoud);
        });
    };
    zeg("STILTE_EINDE", einde.doorStilte);
    zeg("DAG_EINDE", einde.naEenDag);
}

void vulKop(Vulling& kop, const Raam& raam, Hulpplek hulp) {
    kop.zet("HULP_PAD", hulppad(hulp));
    kop.zet("TITEL", raam.titel);
    kop.zetAls("VAN_TOETS", "WAARVAN", raam.waarvan);
    kop.zet("PERSOON", raam.persoon);
    vulMenu(kop, raam.menu);
    kop.toonAls(!raam.menu.empty(), "MENUKNOP");
    if (!raam.wie.empty()) {
        Vulling& aangemeld = kop.sectie("AANGEMELD");
        aangemeld.zet("WIE", raam.wie);
        vulFormulierzegel(aangemeld);
    }
    vulKruimels(kop, raam.kruimels);
    kop.toonAls(raam.breed, "BREED");
    vulFouten(kop, raam.fouten);
    kop.zetAls("GELUKT", "GELUKT", raam.gelukt);
    kop.zetAls("WAARSCHUWING", "WAARSCHUWING", raam.waarschuwing);
    vulEinde(kop, raam.einde);
    vul(kop, raam.stand);
}

}  // namespace

void vulFormulierzegel(Vulling& vulling) {
    vulling.deel("FORMULIERZEGEL");
}

GevuldePagina ingelijst(const Raam& raam, HelePagina pagina, const std::string& handeling) {
    Vulling& inhoud = pagina.omgeving();
    inhoud.zetOveral("ZEGEL", raam.zegel);
    inhoud.zetOveral("HANDELING", handeling);
    vulKop(inhoud.bewaardDeel("PAGINAKOP"), raam, pagina.hulp());
    vulFormulierzegel(inhoud);
    inhoud.bewaardDeel("PAGINAVOET");
    return pagina.inhoud();
}

std::string html(const Raam& raam, HelePagina pagina, const std::string& handeling,
                 const Sjablonen& sjablonen) {
    return sjablonen.vul(ingelijst(raam, std::move(pagina), handeling));
}

}  // namespace maatlat
