// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordvormen.h"

namespace maatlat {

namespace {

template <class Record>
void voegToe(std::vector<Veldbeschrijving>& uit, const std::string& voor) {
    voorElkVeld<Record>([&]<class Veld>(const Veld& veld) {
        const std::string naam = voor + std::string(veld.naam);
        if constexpr (IsDeel<Veld>)
            voegToe<typename Veld::Deel>(uit, naam + "-");
        else if constexpr (IsDelen<Veld>)
            voegToe<typename Veld::Een>(uit, naam + "-");
        else
            uit.push_back({naam, veld.label, veld.eisen.wijze, IsLijst<Veld>});
    });
}

}  // namespace

std::vector<Veldbeschrijving> veldenVan(Recordsoort soort) {
    std::vector<Veldbeschrijving> uit;
    metRecordvan(soort, [&]<class Record>() { voegToe<Record>(uit, ""); });
    return uit;
}

}  // namespace maatlat
