// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/tegelkaarten.h"

#include "kader/bestand.h"
#include "kader/landelijk/tegelkaart_lezer.h"

namespace maatlat {

namespace {

struct Tegelkaartplek {
    Tegelkaart kaart;
};

}  // namespace

void leesTegelkaart(Werkplek& werkplek, const std::filesystem::path& criteria) {
    const auto pad = criteria / "landelijk" / "tegelkaart.yaml";
    if (!std::filesystem::exists(pad)) return;
    werkplek.geheugen<Tegelkaartplek>().kaart =
        leesTegelkaart(leesBestand(pad, kGrootsteYaml), pad.string());
}

const Tegelkaart& tegelkaart(Werkplek& werkplek) {
    return werkplek.geheugen<Tegelkaartplek>().kaart;
}

}  // namespace maatlat
