// SPDX-License-Identifier: EUPL-1.2
#include "reporting/tekens.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace maatlat {

namespace {
constexpr const char* kStreepje = "–";
}

Teken teken(const std::optional<Oordeel>& oordeel, bool nietsVanToepassing) {
    if (!oordeel && nietsVanToepassing) return {"n", "nvt", "geen oordeel: niets van toepassing"};
    if (!oordeel) return {"n", kStreepje, "geen oordeel"};
    const char* soort = *oordeel == Oordeel::voldoende ? "v"
                        : *oordeel == Oordeel::matig   ? "m"
                                                       : "o";
    return {soort, std::string(letter(*oordeel)), std::string(naam(*oordeel))};
}

Teken teken(const Ranglijst& ranglijst, std::size_t plaats, int criterium) {
    return teken(ranglijst.oordeel(plaats, criterium),
                 ranglijst.nietsVanToepassing(plaats, criterium));
}

Teken alsTeken(Score score) {
    switch (score) {
        case Score::voldoende:
            return {"v", "+", "voldoende"};
        case Score::onvoldoende:
            return {"o", "−", "onvoldoende"};  // a real minus: as wide as the plus
        case Score::nvt:
            return {"n", "nvt", "niet van toepassing"};
        case Score::onbeoordeeld:
            break;
    }
    return {"n", "?", "nog niet beoordeeld"};
}

Balk balkVan(std::string titel, const Verdeling& verdeling) {
    return balk(
        std::move(titel),
        {{"v", "V", "voldoende", verdeling.voldoende},
         {"m", "M", "matig", verdeling.matig},
         {"o", "O", "onvoldoende", verdeling.onvoldoende},
         {"n", kStreepje, "zonder oordeel", verdeling.geenOordeel - verdeling.nietsVanToepassing},
         {"n", "nvt", "niets van toepassing", verdeling.nietsVanToepassing}});
}

Balk balkVan(std::string titel, const Telling& telling) {
    return balk(std::move(titel), {{"v", "V", "voldoende", telling.voldoende},
                                   {"o", "O", "onvoldoende", telling.onvoldoende},
                                   {"n", "nvt", "niet van toepassing", telling.nvt},
                                   {"n", "?", "nog niet beoordeeld", telling.onbeoordeeld}});
}

bool kent(const Beoordeling& beoordeling, const Criterium& criterium, Oordeel oordeel) {
    const Beslisregel* regel = beoordeling.kader().regel(beoordeling.regelset(), criterium);
    return regel && std::any_of(regel->clausules.begin(), regel->clausules.end(),
                                [&](const Clausule& een) { return een.oordeel == oordeel; });
}

std::size_t index(const Toetsingskader& kader, const Criterium& criterium) {
    const std::vector<const Criterium*> alle = kader.criteria();
    for (std::size_t i = 0; i < alle.size(); ++i)
        if (alle[i]->code == criterium.code) return i;
    throw std::logic_error("criterium " + criterium.code + " is not of this kader");
}

Verdelingsrij rijVan(const Beoordeling& beoordeling, const Criterium& criterium) {
    const Verdeling& verdeling = beoordeling.perCriterium()[index(beoordeling.kader(), criterium)];
    Verdelingsrij rij;
    rij.criterium = true;
    rij.code = criterium.code;
    rij.tekst = criterium.tekst;
    rij.balk = balkVan("Criterium " + criterium.code, verdeling);
    rij.voldoende = verdeling.voldoende;
    rij.matig =
        kent(beoordeling, criterium, Oordeel::matig) ? std::to_string(verdeling.matig) : kStreepje;
    rij.onvoldoende = verdeling.onvoldoende;
    rij.overig = verdeling.geenOordeel;
    return rij;
}

Verdelingsrij rijVan(const Beoordeling& beoordeling, const Verwachting& verwachting) {
    const Telling& telling =
        beoordeling.perVerwachting()[static_cast<std::size_t>(verwachting.positie)];
    Verdelingsrij rij;
    rij.code = verwachting.code;
    rij.tekst = verwachting.tekst;
    rij.balk = balkVan("Verwachting " + verwachting.code, telling);
    rij.voldoende = telling.voldoende;
    rij.matig = kStreepje;
    rij.onvoldoende = telling.onvoldoende;
    rij.overig = telling.nvt + telling.onbeoordeeld;
    return rij;
}

}  // namespace maatlat
