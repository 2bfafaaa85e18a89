// SPDX-License-Identifier: EUPL-1.2
#include "web/bestanden.h"

#include "domain/fouten.h"
#include "toetsing/bronnen/bijlagen.h"

namespace maatlat::web {

void eisAangekomen(const Upload* upload) {
    if (upload == nullptr || upload->afgebroken == Upload::Afgebroken::nee) return;
    const bool groot = upload->afgebroken == Upload::Afgebroken::teGroot;
    throw Veldfouten(
        upload->veld,
        "Het bestand “" + upload->naam + "” is niet bewaard. " +
            (groot
                 ? "Het is groter dan 25 MB. Maak het kleiner of splits het, en kies het opnieuw."
                 : "Het zijn te veel bestanden tegelijk: hoogstens 20, en samen hoogstens 250 MB. "
                   "Sla eerst op, en kies daarna de rest."));
}

Antwoord bijlageantwoord(Werkplek& werkplek, const Bijlage& bijlage, const Inzagebewijs& bewijs) {
    Antwoord uit;
    uit.bestand = openBijlage(werkplek, bijlage, bewijs);
    uit.inVenster = toonBinnen(bijlage.soort);
    uit.soort = uit.inVenster ? bijlage.soort : "application/octet-stream";
    uit.bestandsnaam = bijlage.naam;
    return uit;
}

}  // namespace maatlat::web
