// SPDX-License-Identifier: EUPL-1.2
#include "web/bestanden.h"

#include "domain/fouten.h"
#include "toetsing/bronnen/bijlagen.h"

namespace maatlat::web {

std::string waaromAfgebroken(const Upload& upload) {
    switch (upload.afgebroken) {
        case Upload::Afgebroken::teGroot:
            return "Het is groter dan 25 MB. Maak het kleiner of splits het, en kies het opnieuw.";
        case Upload::Afgebroken::teVeel:
            return "Het zijn te veel bestanden tegelijk: hoogstens 20, en samen hoogstens 250 MB. "
                   "Sla eerst op, en kies daarna de rest.";
        case Upload::Afgebroken::nee:
            break;
    }
    return {};
}

void eisAangekomen(const Upload* upload) {
    if (upload == nullptr) return;
    const std::string waarom = waaromAfgebroken(*upload);
    if (!waarom.empty())
        throw Veldfouten(upload->veld,
                         "Het bestand “" + upload->naam + "” is niet opgeslagen. " + waarom);
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
