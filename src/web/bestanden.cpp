// SPDX-License-Identifier: EUPL-1.2
#include "web/bestanden.h"

#include "toetsing/bronnen/bijlagen.h"

namespace maatlat::web {

Antwoord bijlageantwoord(Werkplek& werkplek, const Bijlage& bijlage, const Inzagebewijs& bewijs) {
    Antwoord uit;
    uit.bestand = openBijlage(werkplek, bijlage, bewijs);
    uit.inVenster = toonBinnen(bijlage.soort);
    uit.soort = uit.inVenster ? bijlage.soort : "application/octet-stream";
    uit.bestandsnaam = bijlage.naam;
    return uit;
}

}  // namespace maatlat::web
