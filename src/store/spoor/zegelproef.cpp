// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/zegelproef.h"

#include "store/motor/logboek.h"
#include "store/motor/logboekafsluiting.h"
#include "store/motor/vraag.h"

namespace maatlat {

std::string alsGeheel(std::initializer_list<std::string_view> delen) {
    std::string uit;
    for (const std::string_view een : delen)
        uit += std::to_string(een.size()) + ":" + std::string(een) + "\n";
    return uit;
}

std::optional<Zegelproef> Zegelproef::van(Sessie& sessie, const Logboeksleutel& sleutel,
                                          std::initializer_list<Gebeurtenis> gebeurtenissen) {
    const auto nu = logboek::verzegeling(sessie);
    if (!nu || nu->sleutel != sleutel.kenmerk()) return std::nullopt;
    Zegelproef uit(sleutel);
    Vraag moment(sessie, "SELECT wanneer FROM logboek WHERE nr = ?");
    if (moment.bind(nu->sinds).stap()) uit.sinds_ = moment.tekst(0);
    for (const Gebeurtenis een : gebeurtenissen) {
        Vraag vraag(sessie, "SELECT wanneer, nieuw FROM logboek WHERE wat = ? AND nr > ?");
        vraag.bind(std::string(naam(een)), nu->sinds);
        while (vraag.stap())
            uit.over_.emplace(vraag.tekst(0), vraag.tekst(1));
    }
    return uit;
}

bool Zegelproef::klopt(const std::string& wanneer, std::initializer_list<std::string> inhouden) {
    for (const std::string& inhoud : inhouden) {
        const auto plek = over_.find(
            {wanneer, std::string(kInhoudzegel) + sleutel_.zegel(Zegelsoort::inhoud, {inhoud})});
        if (plek == over_.end()) continue;
        over_.erase(plek);
        return true;
    }
    return wanneer < sinds_;
}

std::optional<std::string> Zegelproef::over() const {
    if (over_.empty()) return std::nullopt;
    return over_.begin()->first;
}

}  // namespace maatlat
