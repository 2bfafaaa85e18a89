// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/rustblok.h"

namespace maatlat {

void Grondregel::beschrijf(Vulling& uit) const {
    uit.zet("GRONDPAD", bevinding.pad);
    uit.zet("GRONDNAAM", bevinding.tekst);
    uit.als(!bron.pad.empty(), "UIT_BRON", [&](Vulling& deel) {
        deel.zet("GRONDBRONPAD", bron.pad);
        deel.zet("GRONDBRON", bron.tekst);
    });
    uit.als(!plaats.empty() && !bestand.empty(), "IN_BESTAND", [&](Vulling& deel) {
        deel.zet("BESTANDPAD", bestand);
        deel.zet("BESTANDPLAATS", plaats);
    });
    if (bestand.empty()) uit.zetAls("ZONDER_BESTAND", "GRONDPLAATS", plaats);
    uit.zetAls("SINDS", "WAT_ERMEE_IS", sinds);
}

void Rustblok::beschrijf(Vulling& uit) const {
    uit.lijst("RUST", "GROND", gronden);
    uit.als(!keuzes.empty(), "OVERNEMEN", [&](Vulling& deel) {
        deel.zet("OVERNEEMCODE", code);
        int plaats = 0;
        for (const Keuze& een : keuzes) {
            Vulling& rij = deel.sectie("KEUZE");
            rij.zet("KEUZEVELD", code);
            rij.zet("KEUZE_ID", "neem-" + code + "-" + std::to_string(++plaats));
            rij.zet("KEUZENR", een.nr);
            rij.zet("KEUZENAAM", een.naam);
            rij.zet("KEUZETEKST", een.tekst);
        }
    });
    uit.als(!wijzigpad.empty(), "WIJZIGEN", [&](Vulling& deel) {
        deel.zet("WIJZIGPAD", wijzigpad);
        deel.zet("WIJZIGCODE", code);
    });
}

}  // namespace maatlat
