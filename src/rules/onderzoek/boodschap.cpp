// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/boodschap.h"

#include <algorithm>

#include "rules/onderzoek/normtermijn.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// The criteria that pass, with most that fall short first.
std::vector<Criteriumpunt> criteriumpunten(const Beoordeling& beoordeling, auto past) {
    std::vector<Criteriumpunt> uit;
    std::size_t i = 0;
    for (const Criterium* een : beoordeling.kader().criteria()) {
        const Criteriumpunt stand{een, beoordeling.perCriterium()[i++]};
        if (past(beoordeling.kader().themaVan(*een), stand)) uit.push_back(stand);
    }
    std::stable_sort(uit.begin(), uit.end(), [](const Criteriumpunt& a, const Criteriumpunt& b) {
        return a.nietVoldoende() > b.nietVoldoende();
    });
    return uit;
}

std::vector<Termijnpunt> termijnpunten(const Beoordeling& beoordeling) {
    std::vector<Termijnpunt> uit;
    for (const Verwachting* een : beoordeling.kader().beoordeelde()) {
        Termijnpunt stand{een, beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)],
                          normtermijnen(een->tekst)};
        if (!stand.termijnen.empty() && stand.telling.beoordeeld() > 0)
            uit.push_back(std::move(stand));
    }
    std::stable_sort(uit.begin(), uit.end(), [](const Termijnpunt& a, const Termijnpunt& b) {
        return a.telling.onvoldoende > b.telling.onvoldoende;
    });
    return uit;
}

}  // namespace

const Thema* veiligheidsthema(const Ronde& ronde) {
    const std::string& gekozen = ronde.landelijk.feiten.themaVeiligheid;
    if (!gekozen.empty()) return ronde.kader.thema(gekozen);
    const Thema* gevonden = nullptr;
    for (const Thema& een : ronde.kader.themas) {
        if (kleineLetters(een.naam) != "veiligheid") continue;
        if (gevonden) return nullptr;
        gevonden = &een;
    }
    return gevonden;
}

Boodschap boodschap(const Beoordeling& beoordeling) {
    const Ranglijst& lijst = beoordeling.ranglijst();
    Boodschap uit;
    uit.thema = veiligheidsthema(beoordeling.ronde());
    uit.veiligheid = criteriumpunten(beoordeling, [&](const Thema& van, const Criteriumpunt& een) {
        return &van == uit.thema && een.ietsTeZeggen();
    });
    const int tellenMee = beoordeling.basis().tellenMee();
    if (tellenMee > 1)
        uit.verder = criteriumpunten(beoordeling, [&](const Thema& van, const Criteriumpunt& een) {
            return &van != uit.thema && 2 * een.nietVoldoende() > tellenMee;
        });
    uit.termijnen = termijnpunten(beoordeling);
    for (std::size_t plaats = 0; plaats < lijst.metRang(); ++plaats) {
        const int onvoldoende = lijst.telling(plaats).onvoldoende;
        uit.maatregelen += onvoldoende;
        ++(onvoldoende > 0 ? uit.metMaatregel : uit.voldoenAanAlles);
    }
    const auto& keuze = beoordeling.ronde().landelijk.feiten.hertoetsen;
    if (keuze && lijst.metRang() > 0) uit.hertoetsen = hertoetsgrens(lijst, keuze->aantal);
    return uit;
}

}  // namespace maatlat
