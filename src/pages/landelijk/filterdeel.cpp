// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/filterdeel.h"

namespace maatlat {

void vul(Vulling& vulling, const std::vector<Sorteerkop>& koppen) {
    vulling.elk("SORTEERKOP", koppen, [](Vulling& kop, const Sorteerkop& een) {
        kop.zet("KOPSOORT", een.soort);
        kop.zetAls("MET_RICHTING", "RICHTING", een.richting);
        kop.als(!een.pad.empty(), "MET_SORTEERPAD", [&](Vulling& weg) {
            weg.zet("SORTEERPAD", een.pad);
            weg.zet("KOPTEKST", een.tekst);
            weg.zetAls("MET_UITLEG", "UITLEG", een.uitleg);
        });
        if (een.pad.empty()) kop.sectie("ZONDER_SORTEERPAD").zet("KOPTEKST", een.tekst);
    });
}

void vul(Vulling& vulling, const Filterdeel& filter) {
    Vulling& deel = vulling.deel("LANDFILTER");
    deel.zet("FILTERPAD", filter.pad);
    deel.toonAls(!filter.aan.empty(), "OPEN");
    Vulling& velden = deel.sectie("VELDEN");
    voegToe(velden, Keuzelijst{{.naam = "thema", .label = "Thema"}, filter.themas});
    voegToe(velden,
            Keuzelijst{{.naam = "oordeel", .label = "Oordeel op een criterium"}, filter.oordelen});
    voegToe(velden,
            Keuzelijst{{.naam = "verwachting", .label = "Verwachting"}, filter.verwachtingen});
    voegToe(velden,
            Keuzelijst{{.naam = "score", .label = "Score op die verwachting"}, filter.scores});
    if (!filter.soorten.empty())
        voegToe(velden, Keuzelijst{{.naam = "soort", .label = "Soort toets"}, filter.soorten});
    voegToe(velden, Tekstveld{.kop = {.naam = "van",
                                      .label = "Oordeel vanaf",
                                      .hint = "Bijvoorbeeld 1-1-2026.",
                                      .fout = filter.vanFout},
                              .waarde = filter.van,
                              .soort = Tekstveld::Soort::datum});
    voegToe(velden, Tekstveld{.kop = {.naam = "tot",
                                      .label = "Oordeel tot en met",
                                      .hint = "Bijvoorbeeld 31-12-2026.",
                                      .fout = filter.totFout},
                              .waarde = filter.tot,
                              .soort = Tekstveld::Soort::datum});
    for (const Verborgen& een : filter.verder)
        voegToe(velden, een);
    deel.als(!filter.aan.empty(), "AAN", [&](Vulling& aan) {
        aan.elk("EEN", "FILTERTEKST", filter.aan);
        aan.zet("HOEVEEL", filter.hoeveel);
        aan.zet("LEEGPAD", filter.leegPad);
    });
}

}  // namespace maatlat
